import type { Token } from "../../text/annotate.ts";
import { isOpeningAdjective } from "./opening-adjective.ts";

/** Whether a word that the tagger took for a verb is a noun by where it stands. */
export function isNounInPlace(tokens: readonly Token[], at: number): boolean {
  return (
    isBehindAdjective(tokens, at) ||
    isBeforeSpeech(tokens, at) ||
    isBehindPossessive(tokens, at) ||
    isPartOfCountry(tokens, at)
  );
}

/** "the Hollin state command": between a name and what belongs to the state; nobody named states a noun without an article. */
function isPartOfCountry(tokens: readonly Token[], at: number): boolean {
  const { text } = tokens[at]!;
  return text === "state" && tokens[at - 1]!.pos === "PROPN" && tokens[at + 1]!.pos === "NOUN";
}
const plural = /[^s]s$/;

/** "Strong start for Hollin", "New hope for divers": behind an adjective that opens a line. */
function isBehindAdjective(tokens: readonly Token[], at: number): boolean {
  return (
    at === 1 &&
    /^(?:ADP|PART)$/.test(tokens[at + 1]!.pos) &&
    isName.test(tokens[0]!.pos) &&
    isOpeningAdjective(tokens[0]!, tokens[at]!)
  );
}
const isName = /^(?:PROPN|NOUN|ADJ)$/;

/** "“…,” the Norland skipper said": behind "the" and a name or an adjective no bare verb stands before another verb. */
function isBeforeSpeech(tokens: readonly Token[], at: number): boolean {
  const { lower, lemma } = tokens[at]!;
  const next = tokens[at + 1]!;
  const singular =
    lower === lemma &&
    /^(?:VERB|PUNCT)$/.test(next.pos) &&
    (speech.test(next.lower) || speech.test(tokens[at - 3]?.lower ?? ""));
  if (!singular || !isName.test(tokens[at - 1]!.pos)) return false;
  return /^(?:the|a|an)$/.test(tokens[at - 2]?.lower ?? "");
}
const speech = /^(?:said|says|told|added|explained|insisted|noted|admitted|revealed|stated)$/;

/** "Reed's bail application": behind a name's or noun's possessive a bare form is a noun. */
function isBehindPossessive(tokens: readonly Token[], at: number): boolean {
  const { lower, lemma } = tokens[at]!;
  const [owner, own, next] = [tokens[at - 2], tokens[at - 1]!, tokens[at + 1]!];
  if (next.pos !== "NOUN" || plural.test(next.lower)) return false;
  return lower === lemma && own.pos === "PART" && /^['’]s$/.test(own.text) && isName.test(owner?.pos ?? "");
}
