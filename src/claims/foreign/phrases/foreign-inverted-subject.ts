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
 * "Nach dem Riss fordern die Landwirte den Abschuss": who stands behind a German verb before what they demand; null where
 * one noun phrase alone stands there, which may be either.
 */
export function invertedSubject(
  passage: Passage,
  { first, last }: Range,
  cues: ForeignCues,
): { mention: Range; content: Range } | null {
  const { tokens, quotationOf } = passage;
  if (!cues.capitalNouns) return cues.verbSecond ? dutchSubject(passage, { first, last }, cues) : null;
  if (!nominative.test(wordAt(passage, first))) return null;
  let at = first + 1;
  while (at < last && adjective.test(tokens[at]!.text)) at++;
  if (at >= last || !capital.test(tokens[at]!.text) || quotationOf[at] !== -1) return null;
  const noun = at++;
  // "Die Gewerkschaft der Polizei", "der Minister Karl Brandt".
  if (genitive.test(wordAt(passage, at)) && capital.test(tokens[at + 1]?.text ?? "")) at += 2;
  else if (holdsRole(passage, { first: noun, last: noun + 1 }, cues) && capital.test(tokens[at + 1]?.text ?? ""))
    while (at < last && capital.test(tokens[at]!.text)) at++;
  if (at >= last || isClauseMark(passage, at) || cues.stops.has(wordAt(passage, at))) return null;
  const opens = capital.test(tokens[at]!.text) || quotationOf[at] !== -1 || openers.test(wordAt(passage, at));
  return opens ? { mention: { first, last: at }, content: { first: at, last } } : null;
}

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
