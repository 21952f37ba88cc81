import { joiningWords } from "../clauses/clauses.ts";
import { subjectOf } from "../clauses/subject.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { isDash, type Range, tagOf } from "../passages/tags.ts";
import { verbGroup } from "../passages/verb-group.ts";
import { askingWords, factiveJoints, factiveWords, openWords, tellingPronouns } from "../tables/clause-words.ts";

/** Tags of words that a subject may open with. */
export const subjects: ReadonlySet<string> = new Set(["DET", "PRON", "PROPN", "NOUN", "ADJ", "NUM", "SYM"]);

/** Whether a range has a main clause: a finite verb with its own subject that no conjunction makes part of another. */
export function tells(passage: Passage, sentence: OuterSentence, { first, last }: Range): boolean {
  const { tokens } = passage;
  if (
    (joiningWords.has(tokens[first]!.lower) && !isDemonstrative(passage, sentence, first)) ||
    openWords.has(tokens[first]!.lower)
  )
    return false;
  // "That is pretty much what" before who says it.
  if (askingWords.has(tokens[last - 1]!.lower)) return false;
  let participle = false;
  let verbs = 0;
  let joined = false;
  for (let at = first; at < last; at++) {
    if (passage.quotationOf[at] !== -1) continue;
    const { lower } = tokens[at]!;
    const tag = tagOf(passage, sentence, at);
    if ((joiningWords.has(lower) && !isDemonstrative(passage, sentence, at)) || openWords.has(lower)) joined = true;
    else if (lower === "," || isDash(tokens, at)) joined = false;
    // "After 61 people drowned in it": the tagger takes some for adjectives.
    participle ||= tag === "ADJ" && lower.endsWith("ed") && isNoun(passage, sentence, at - 1, first);
    if (tag !== "VERB" && tag !== "AUX") continue;
    verbs++;
    const group = verbGroup(passage, sentence, at);
    if (joined) {
      // "The man who fell died": the first verb is the pronoun's.
      joined =
        tokens[at + 1]?.pos === "VERB" || tokens[at + 1]?.pos === "AUX" || !endsRelative(passage, group.first, at);
      continue;
    }
    if (!group.finite || isReduced(passage, sentence, at)) continue;
    const subject = subjectOf(passage, sentence, group);
    // "The search for the 24 still missing was called off": whatever stands there is the subject.
    if (!subject && tag === "AUX" && opensSentence(passage, sentence, first) && at > first + 1) return true;
    if (subject && subject.first >= first && subject.last <= at && isFree(passage, subject, first)) return true;
  }
  if (verbs > 0 || first === sentence.first) return false;
  // "When the tube froze that evening": what stands behind the conjunction is a clause, whatever the tagger saw.
  const opener = tokens[first - 1]!.lower;
  return (
    (participle && factiveWords.has(opener)) ||
    (factiveJoints.has(opener) && subjects.has(tagOf(passage, sentence, first)))
  );
}

/** "But most of the …" */
function opensSentence({ tokens }: Passage, sentence: OuterSentence, first: number): boolean {
  return first === sentence.first || (first === sentence.first + 1 && tokens[sentence.first]!.pos === "CCONJ");
}

/** "That is a day too late", "That cable told of it": a pronoun that opens a sentence as its subject, or points at one. */
function isDemonstrative({ tokens }: Passage, sentence: OuterSentence, at: number): boolean {
  return at === sentence.first && tokens[at]!.text === "That" && /^(?:AUX|NOUN)$/.test(tokens[at + 1]?.pos ?? "");
}

/** Whether the verb group that ends at a token has a relative pronoun for its subject. */
function endsRelative({ tokens }: Passage, group: number, verb: number): boolean {
  return tellingPronouns.has(tokens[group - 1]?.lower ?? "") || (tokens[group - 1]?.lower === "that" && verb > 0);
}

/** Whether nothing governs a subject: "In a memoir published in May" tells nothing. */
function isFree({ tokens }: Passage, { first }: Range, from: number): boolean {
  if (joiningWords.has(tokens[first]!.lower) && !/^That$/.test(tokens[first]!.text)) return false;
  const before = tokens[first - 1];
  if (first === from || before === undefined) return true;
  return !askingWords.has(before.lower) && !(before.pos === "ADP" && first - 1 === from);
}

function isNoun(passage: Passage, sentence: OuterSentence, at: number, first: number): boolean {
  return at >= first && /^(?:NOUN|PROPN)$/.test(tagOf(passage, sentence, at));
}

/** "a toll released by the port": a participle that hangs on its noun. */
export function isReduced(passage: Passage, sentence: OuterSentence, at: number): boolean {
  const { tokens } = passage;
  return (
    tagOf(passage, sentence, at) === "VERB" &&
    /(?:ed|en|wn)$/.test(tokens[at]!.lower) &&
    tokens[at - 1]?.pos !== "AUX" &&
    tokens[at + 1]?.lower === "by"
  );
}
