import type { Token } from "../../text/annotate.ts";
import { startsWithCapital } from "../../text/capitals.ts";
import { monthsThatAreNames } from "../tables/calendar-words.ts";
import { roleNouns } from "../tables/titles.ts";
import { isHyphen } from "./name-runs.ts";

/**
 * Whether the tagger lost a part of a name at a token: "Downing" of "Downing Street said", "Fed" of "Fed Chair Ann Reed",
 * "No" of "No 10 said", the end of "Moody's said", "Win" of "Win Naung said".
 */
export function isPartOfName(tokens: readonly Token[], at: number): boolean {
  return (
    isStreet(tokens, at) ||
    isBodyBeforeTitle(tokens, at) ||
    isHouse(tokens, at) ||
    isNameInS(tokens, at) ||
    isGivenVerb(tokens, at)
  );
}

/** "Downing Street said": nobody downs a street. */
export function isStreet(tokens: readonly Token[], at: number): boolean {
  const [own, street] = [tokens[at]!, tokens[at + 1]];
  if (own.pos !== "VERB" || !startsWithCapital(own.text) || street === undefined) return false;
  return street.text !== street.lower && /^(?:street|road|avenue|square|lane)$/.test(street.lower);
}

/** "Fed Governor Ann Reed": the bank, and not fed. */
export function isBodyBeforeTitle(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    tokens[at]!.text === "Fed" &&
    !isHyphen(tokens[at - 1] ?? tokens[at]!) &&
    next !== undefined &&
    startsWithCapital(next.text) &&
    roleNouns.has(next.lower) &&
    tokens[at + 2] !== undefined &&
    startsWithCapital(tokens[at + 2]!.text)
  );
}

/** "No 10 said", "No. 11 has denied": whoever lives there. */
export function isHouse(tokens: readonly Token[], at: number): boolean {
  const [no, number, verb] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  return (
    /^No\.?$/.test(no.text) &&
    /^1[01]$/.test(number?.text ?? "") &&
    verb !== undefined &&
    /^(?:said|says|told|declined|refused|insisted|confirmed|denied|announced|has|had|would)$/.test(verb.lower)
  );
}

/** "Moody's said": behind a name no possessive stands in front of these. */
export function isNameInS(tokens: readonly Token[], at: number): boolean {
  const [before, s, verb] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  if (!/^['’]s$/.test(s.text) || before === undefined || verb === undefined || before.end !== s.start) return false;
  return before.pos === "PROPN" && startsWithCapital(before.text) && /^(?:said|says|told|warned)$/.test(verb.lower);
}

/** "Win Naung said", "Grant Hollis told": a verb that opens a sentence has no name and no past verb behind it. */
export function isGivenVerb(tokens: readonly Token[], at: number): boolean {
  const own = tokens[at]!;
  if (!/^(?:VERB|AUX)$/.test(own.pos) && !monthsThatAreNames.has(own.lower)) return false;
  if (!startsWithCapital(own.text) || (own.pos === "VERB" && own.lower !== own.lemma) || !opensSentence(tokens, at))
    return false;
  let end = at + 1;
  while (end < Math.min(tokens.length, at + maxNames) && isNamePart(tokens[end]!)) end++;
  // "Wade Northausen from Tongala demanded"
  const home =
    /^(?:from|of)$/.test(tokens[end]?.lower ?? "") && tokens[end + 1] && isNamePart(tokens[end + 1]!) ? 2 : 0;
  const verb = tokens[end + home];
  return end > at + 1 && verb?.pos === "VERB" && verb.text === verb.lower && verb.lower !== verb.lemma;
}
const isNamePart = ({ pos, text }: Token) => pos === "PROPN" && startsWithCapital(text);
const opensSentence = (tokens: readonly Token[], at: number) => at === 0 || /^[.!?”"]$/.test(tokens[at - 1]!.text);
/** A given name and two more. */
const maxNames = 4;
