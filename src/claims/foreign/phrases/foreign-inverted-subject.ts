import { foldLetters } from "../../../text/fold-letters.ts";
import { givenNames } from "../../../text/tables/given-names.ts";
import type { Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { endOfDutchPhrase } from "./dutch-noun-phrase.ts";
import { isClauseMark, wordAt } from "./foreign-mentions.ts";
import { holdsRole, isPerson } from "./foreign-subject.ts";

const nominative = /^(?:d(?:er|ie|as)|eine?|mehrere|viele|zahlreiche|einige)$/;
const genitive = /^(?:der|des)$/;
const capital = /^\p{Lu}/u;
const adjective = /^\p{Ll}{3,}(?:e|er|en|es)$/u;

/**
 * "Nach dem Riss fordern die Landwirte den Abschuss", "gestern forderte Karl Ott mehr Geld": who stands behind a German verb
 * before what they demand; null where one noun phrase alone stands there, which may be either.
 */
export function invertedSubject(
  passage: Passage,
  { first, last }: Range,
  cues: ForeignCues,
): { mention: Range; content: Range } | null {
  const { tokens, quotationOf } = passage;
  if (!cues.capitalNouns) return cues.verbSecond ? dutchSubject(passage, { first, last }, cues) : null;
  let at = nominative.test(wordAt(passage, first)) ? first + 1 : first;
  const articled = at > first;
  while (articled && at < last && adjective.test(tokens[at]!.text)) at++;
  if (at >= last || !capital.test(tokens[at]!.text) || quotationOf[at] !== -1) return null;
  const isRole = holdsRole(passage, { first: at, last: at + 1 }, cues);
  if (articled || isRole) at++;
  // "Die Gewerkschaft der Polizei", "der Bürgermeister von Lorau".
  const complement = genitive.test(wordAt(passage, at)) || (isRole && wordAt(passage, at) === "von");
  if (articled && complement && capital.test(tokens[at + 1]?.text ?? "")) at += 2;
  else if (isRole || !articled) at = pastName(passage, at, last);
  if (at === first) return null;
  if (at >= last || isClauseMark(passage, at) || cues.stops.has(wordAt(passage, at))) return null;
  const parts = articled || isGivenName(passage, at - 2);
  const opens = (parts && capital.test(tokens[at]!.text)) || quotationOf[at] !== -1 || opensObject(passage, at);
  return opens ? { mention: { first, last: at }, content: { first: at, last } } : null;
}

/** The token behind a name, "Karl Brandt", "Lorau"; where one word alone may be one, what opens an object follows: "der Stadt | Hilfe". */
function pastName(passage: Passage, from: number, last: number): number {
  const { tokens, quotationOf } = passage;
  let at = from;
  while (at < last && quotationOf[at] === -1 && capital.test(tokens[at]!.text)) at++;
  // "Karl Brandt | Aufklärung"
  if (at > from + 2 && isGivenName(passage, from)) return from + 2;
  // "Fordern Eltern kleinere Klassen": a plural names nobody.
  if (at === from + 1) return opensObject(passage, at) && !several.test(wordAt(passage, from - 1)) ? at : from;
  if (at === from || isGivenName(passage, from) || opensObject(passage, at)) return at;
  // "Die Gewerkschaft Verda | Streiks"
  return nominative.test(wordAt(passage, from - 2)) && at === from + 2 ? from + 1 : from;
}

const isGivenName = (passage: Passage, at: number): boolean => givenNames.has(foldLetters(wordAt(passage, at)));

const several = /n$/;

/** "Den Abschuss", "mehr Geld", "schnelle Hilfe" */
const opensObject = (passage: Passage, at: number): boolean =>
  openers.test(wordAt(passage, at)) ||
  (adjective.test(passage.tokens[at]?.text ?? "") &&
    wordAt(passage, at) !== "heute" &&
    capital.test(passage.tokens[at + 1]?.text ?? ""));

/** "Maandag eiste | de vakbond | hogere lonen": a Dutch phrase that surely is somebody, before what else the clause has. */
function dutchSubject(
  passage: Passage,
  { first, last }: Range,
  cues: ForeignCues,
): { mention: Range; content: Range } | null {
  if (passage.quotationOf[first] !== -1) return null;
  const past = endOfDutchPhrase(passage, first, last, cues);
  if (past <= first || past >= last || isClauseMark(passage, past)) return null;
  const mention = { first, last: past };
  return isPerson(passage, mention, cues) ? { mention, content: { first: past, last } } : null;
}

const openers =
  /^(?:d(?:en|ie|as|iese[ns]?)|(?:k|s)?eine?n?|ihren?|seinen?|mehr|weniger|höhere|bessere|schärfere|strengere|\d.*)$/;
