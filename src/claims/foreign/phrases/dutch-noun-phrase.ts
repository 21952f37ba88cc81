import { foreignTenses } from "../../../text/tables/foreign-tenses.ts";
import type { Passage } from "../../passages/passage.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { foreignPronouns, openersOf } from "../tables/foreign-roles.ts";
import { isNameQuotation } from "./foreign-marks.ts";
import { isClauseMark, wordAt } from "./foreign-mentions.ts";

const capital = /^\p{Lu}/u;
const letter = /^[\p{L}\d]/u;
/** "Hoge", "Russische", "eigen", "vier": what stands between an article and its noun. */
const adjective =
  /^(?:\p{L}{3,}e|eigen|open|openbaar|gouden|houten|meest|zeer|\d[\d.]*|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|beide|anonieme|lokaal|federaal|demissionair|voormalig|plaatsvervangend|waarnemend|Vlaams|Brussels|Frans|Duits|Brits|Russisch|Amerikaans|Turks|Israëlisch|Oekraïens|Pools|Spaans)$/u;
/** Prepositions that tie a noun to the one before it, and those that do so only before a name. */
const ties = /^(?:van|der|des)$/;
const tiesToName = /^(?:uit|bij|in|voor|aan)$/;
const joints = /^(?:en|of)$/;
const particle = /^(?:van|de|der|den|het|ten|ter|te|in|von|du|le|la|el|al|bin)$/;
const finite =
  /^(?:is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|kan|kunnen|kon|konden|moet|moeten|moest|moesten|zal|zullen|zou|zouden|mag|mogen|mocht|mochten|wil|willen|wilde|wilden|gaat|gaan|komt|komen|blijft|blijven|staat|staan|ligt|liggen|loopt|lopen|geldt|gelden|blijkt|lijkt|gebeurde|vielen|raakten|er)$/;
/** A bracket behind a name is no longer than this, in tokens: "(VVD)". */
const longestBracket = 6;
const mostAdjectives = 3;

/** Whether a word is a Dutch verb in a finite form. */
export const isDutchFinite = (word: string, cues: ForeignCues): boolean =>
  finite.test(word) ||
  foreignTenses.get("nl")!.past.test(word) ||
  cues.verbs.get(word)?.some(({ form }) => form === "finite") === true;

/**
 * Where a Dutch noun phrase ends that starts at a token: "de politie | is", "burgemeester Jan van der Linden van Karwijk | zegt":
 * its article and adjectives, one noun, the names behind it and what "van" ties to it.
 */
export function endOfDutchPhrase(passage: Passage, from: number, end: number, cues: ForeignCues): number {
  const openers = openersOf(cues.language);
  const word = wordAt(passage, from);
  const next = wordAt(passage, from + 1);
  const owned = holdsOffice(wordAt(passage, from + 1), cues);
  const isAlone = foreignPronouns.get(cues.language)!.has(word) || stressed.test(word);
  // "Volgens haar | komt", "volgens haar advocaat | komt"
  if (isAlone && !(openers.has(word) && from + 1 < end && owned)) return from + 1;
  // "Volgens een van de omstanders"
  if (word === "een" && next === "van") return endOfDutchPhrase(passage, from + 2, end, cues);
  let at = from;
  while (at < end && openers.has(wordAt(passage, at)) && isWordly(passage, at + 1, end)) at++;
  for (let adjectives = 0; adjectives < mostAdjectives && isAdjective(passage, at, end, cues); adjectives++) at++;
  if (at >= end || isClauseMark(passage, at)) return at === from ? from : at;
  if (passage.quotationOf[at] !== -1 && !isNameQuotation(passage, at)) return at;
  const noun = at++;
  while (at < end) {
    const past = pastOne(passage, noun, at, end, cues);
    if (past === at) break;
    at = past;
  }
  return at;
}
const stressed = /^(?:hem|haar|hen|hun|ons|mij)$/;

/** The token behind what goes on with a phrase at a token, the token itself where nothing does. */
function pastOne(passage: Passage, noun: number, at: number, end: number, cues: ForeignCues): number {
  const { tokens } = passage;
  const { text, lower } = tokens[at]!;
  if (passage.quotationOf[at] !== -1) return isNameQuotation(passage, at) ? at + 1 : at;
  if (text === "(") {
    for (let close = at + 1; close < Math.min(end, at + longestBracket); close++)
      if (tokens[close]!.text === ")") return close + 1;
    return at;
  }
  if (isClauseMark(passage, at)) return at;
  const behind = tokens[at + 1];
  const isName = (place: number) => capital.test(tokens[place]?.text ?? "");
  if (isName(at)) return at + 1;
  if (behind === undefined || at + 1 >= end) return at;
  // "Mark van der Berg"
  if (isName(at - 1) && particle.test(lower)) {
    let name = at + 1;
    while (name < end && particle.test(wordAt(passage, name)) && name < at + 3) name++;
    // "Van het Antwerpse parket" is no name.
    if (isName(name) && !isAdjective(passage, name, end, cues)) return name + 1;
  }
  if (ties.test(lower)) return endOfDutchPhrase(passage, at + 1, end, cues);
  const held = cues.roles.has(wordAt(passage, noun));
  if (tiesToName.test(lower) && held) {
    const name = openersOf(cues.language).has(behind.lower) ? at + 2 : at + 1;
    if (isName(name)) return endOfDutchPhrase(passage, at + 1, end, cues);
  }
  if (joints.test(lower)) {
    const past = endOfDutchPhrase(passage, at + 1, end, cues);
    const named = openersOf(cues.language).has(behind.lower) || isName(at + 1);
    if (named || (past > at + 1 && isDutchFinite(wordAt(passage, past), cues))) return past;
  }
  // "Hoogleraar bestuursrecht Anna Smit", "kersvers minister"
  const known = cues.roles.has(lower) || (held && isName(at + 1) && !cues.stops.has(lower));
  return known && !isDutchFinite(lower, cues) ? at + 1 : at;
}

/** Whether a word is a role, a body, or ends in a role. */
function holdsOffice(word: string, { roles, bodies }: ForeignCues): boolean {
  if (roles.has(word) || bodies.has(word)) return true;
  for (let at = 1; at <= word.length - shortestRole; at++) if (roles.has(word.slice(at))) return true;
  return false;
}
const shortestRole = 4;

const isWordly = ({ tokens }: Passage, at: number, end: number): boolean => at < end && letter.test(tokens[at]!.text);

/** Whether a word may be a noun: no verb, article or preposition. */
const isNoun = (passage: Passage, at: number, cues: ForeignCues): boolean =>
  letter.test(passage.tokens[at]?.text ?? "") &&
  !cues.stops.has(wordAt(passage, at)) &&
  !openersOf(cues.language).has(wordAt(passage, at)) &&
  !isDutchFinite(wordAt(passage, at), cues);

function isAdjective(passage: Passage, at: number, end: number, cues: ForeignCues): boolean {
  const { text } = passage.tokens[at] ?? { text: "" };
  if (at + 1 >= end || !(adjective.test(text) || /^\p{Lu}\p{Ll}{3,}s$/u.test(text)) || passage.quotationOf[at] !== -1)
    return false;
  // "Openbaar ministerie": of the bodies one opens with its adjective.
  const isBody = cues.bodies.has(wordAt(passage, at)) && wordAt(passage, at) !== "openbaar";
  if (cues.roles.has(wordAt(passage, at)) || isBody) return false;
  const next = passage.tokens[at + 1]!;
  // "Volgens Jette is …", "de brigade van …"
  const ofPlace =
    /(?:[bcdfgklmnprst]se|sche|isch)$/u.test(text) || (text.endsWith("s") && holdsOffice(next.text, cues));
  if (capital.test(text) && at > 0 && !ofPlace) return false;
  return isNoun(passage, at + 1, cues) && !ties.test(next.lower);
}
