import type { Token } from "../../text/annotate.ts";
import { startsWithCapital } from "../../text/capitals.ts";
import { isKnownWord } from "../../text/rarity.ts";
import { places } from "../tables/places.ts";

/** "Win Htan, a party official, said …": a verb in front of no word, with what somebody is between commas and a verb behind. */
function opensForeignName(tokens: readonly Token[], at: number): boolean {
  const [own, name, comma, article] = [tokens[at]!, tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (name === undefined || comma?.text !== "," || !/^(?:an?|the)$/.test(article?.lower ?? "")) return false;
  if (!startsWithCapital(own.text) || own.lower !== own.lemma || name.pos !== "PROPN" || isKnownWord(name.lower))
    return false;
  for (let next = at + 4; next < Math.min(tokens.length - 1, at + longestApposition); next++) {
    if (/^[.;:]$/.test(tokens[next]!.text)) return false;
    if (tokens[next]!.text === ",") return /^(?:VERB|AUX)$/.test(tokens[next + 1]!.pos);
  }
  return false;
}
/** In tokens. */
const longestApposition = 16;

/** "Swim England said": whether a verb and a place are a body that is named by what it asks for. */
export function isAskingName(tokens: readonly Token[], at: number): boolean {
  if (opensForeignName(tokens, at)) return true;
  const [own, place, verb] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  return (
    startsWithCapital(own.text) &&
    own.lower === own.lemma &&
    places.has(place?.lower ?? "") &&
    verb !== undefined &&
    (verb.pos === "AUX" || (verb.pos === "VERB" && verb.lower !== verb.lemma))
  );
}
