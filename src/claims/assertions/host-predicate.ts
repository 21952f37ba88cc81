import { likeTheirPast } from "../../text/tables/like-their-past.ts";
import type { Covered } from "../attributions/coverage.ts";
import { trimmed } from "../clauses/content-end.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { type Range, tagOf } from "../passages/tags.ts";
import { verbGroup } from "../passages/verb-group.ts";
import { relativePronouns } from "../tables/clause-words.ts";

/**
 * "Reed's insistence that the cuts are vital | failed to stop the unions": a sentence whose subject holds somebody's words
 * is told whole where its predicate stands behind them.
 * @param rest what no attribution covers behind those words
 */
export function hostPredicate(
  passage: Passage,
  sentence: OuterSentence,
  rest: Range,
  covered: readonly Covered[],
): Range[] | null {
  const { tokens, quotationOf } = passage;
  const verb = tokens[rest.first]!.text === "," ? rest.first + 1 : rest.first;
  if (rest.first === sentence.first || verb + 1 >= rest.last || quotationOf[verb] !== -1) return null;
  if (!covered.some(({ said, last }) => said && last === rest.first) || isReport(passage, sentence, covered))
    return null;
  if (!opensPredicate(passage, sentence, verb)) return null;
  // Whatever is finite before belongs to what somebody says, or this is no predicate of the sentence's subject.
  let subject = false;
  for (let at = sentence.first; at < rest.first; at++) {
    const tag = tagOf(passage, sentence, at);
    subject ||= tag === "NOUN" || tag === "PROPN";
    if (covered.some(({ first, last }) => first <= at && at < last)) continue;
    if (tag === "CCONJ" && !subject) continue;
    if (tag === "SCONJ" && tokens[at]!.lower !== "that") return null;
    if (isVerbal(tag) && verbGroup(passage, sentence, at).finite && !leadsToCue(passage, sentence, at, covered))
      return null;
  }
  const whole = trimmed(passage, { first: sentence.first, last: rest.last });
  return subject && whole && tokens[sentence.first]!.pos !== "ADP" ? [whole] : null;
}

/** "Reed, who has | called it a joke, was not there": the auxiliary of a cue. */
function leadsToCue(passage: Passage, sentence: OuterSentence, at: number, covered: readonly Covered[]): boolean {
  let verb = at;
  while (verb < sentence.last && /^(?:AUX|ADV|PART)$/.test(tagOf(passage, sentence, verb))) verb++;
  return verb > at && covered.some(({ first, last }) => first <= verb && verb < last);
}

/** "She said that the car, which she saw veer, was …", "“It fell,” said Reed of the pier": the sentence's own verb is a cue. */
function isReport(passage: Passage, sentence: OuterSentence, covered: readonly Covered[]): boolean {
  if (passage.quotationOf[sentence.first] !== -1) return true;
  return covered.some(({ speaks, last, first }) => {
    if (!speaks || relativePronouns.has(passage.tokens[first]!.lower)) return false;
    let verb = last;
    while (verb < sentence.last && /^(?:ADV|AUX)$/.test(tagOf(passage, sentence, verb))) verb++;
    return tagOf(passage, sentence, verb) === "VERB" && !isBesideMain(passage, sentence, first);
  });
}

/** Whether a conjunction or a preposition stands before a subject: "albeit with the caveat that he welcomes debate". */
function isBesideMain(passage: Passage, sentence: OuterSentence, subject: number): boolean {
  return subject > sentence.first && /^(?:SCONJ|ADP)$/.test(tagOf(passage, sentence, subject - 1));
}

/** A finite verb with nothing of its own group before it, in a form that a subject asks for. */
function opensPredicate(passage: Passage, sentence: OuterSentence, at: number): boolean {
  const { lower, lemma, pos } = passage.tokens[at]!;
  if (!isVerbal(tagOf(passage, sentence, at)) || lower.endsWith("ing") || passage.tokens[at + 1]!.lower === "by")
    return false;
  const group = verbGroup(passage, sentence, at);
  return group.finite && group.first === at && (pos === "AUX" || lower !== lemma || likeTheirPast.has(lower));
}

function isVerbal(tag: string): boolean {
  return tag === "VERB" || tag === "AUX";
}
