import { sentenceEnd, trimmed } from "../clauses/content-end.ts";
import { subjectOf } from "../clauses/subject.ts";
import { isTime } from "../passages/noun-phrase.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { type Range, tagOf } from "../passages/tags.ts";
import { type VerbGroup, verbGroup } from "../passages/verb-group.ts";
import { allegationNouns } from "../tables/allegation-nouns.ts";
import { reportingVerbs } from "../tables/reporting-verbs.ts";
import type { Attribution } from "./attributions.ts";

/** What one does to what was said, with what may stand for it; what is rejected as "it" is as often a thing. */
const answering: ReadonlyMap<string, RegExp> = new Map([
  ...["deny", "confirm", "admit", "acknowledge"].map((verb) => [verb, /^(?:this|that|it)$/] as const),
  ...["dispute", "reject", "refute", "contest"].map((verb) => [verb, /^(?:this|that)$/] as const),
]);

/**
 * "The operator denied this.", "The ministry has confirmed that.": a verb that answers what the sentence before tells, and a
 * pronoun for it. What that gives to somebody is answered as it was said; it goes on to be told as it was.
 * @param found the attributions of the sentences before
 */
export function pointedBack(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  at: number,
  found: readonly Attribution[],
): Attribution | null {
  const { tokens } = passage;
  const pronouns = answering.get(tokens[at]!.lemma);
  const previous = passage.sentences[index - 1];
  if (pronouns === undefined || !previous || tokens[previous.last - 1]!.text === "?") return null;
  const group = verbGroup(passage, sentence, at);
  if (!group.finite || group.passive) return null;
  const read = deniedAs(passage, sentence, group, pronouns);
  if (read === null) return null;
  const content = saidIn(passage, previous, index - 1, found);
  if (content.length === 0) return null;
  const { kind } = reportingVerbs.get(tokens[at]!.lemma)!;
  return { sentence: index, frame: "that", kind, ...read, content, answers: sentence.first };
}

type Answer = Pick<Attribution, "cue" | "mention">;

/** "The operator denied this", "… denied that claim". */
function deniedAs(passage: Passage, sentence: OuterSentence, group: VerbGroup, pronouns: RegExp): Answer | null {
  const { tokens } = passage;
  const at = group.verb;
  const [pointer, noun] = [tokens[at + 1], tokens[at + 2]];
  if (pointer === undefined) return null;
  const named = /^(?:this|that|these|those)$/.test(pointer.lower) && allegationNouns.has(noun?.lemma ?? "");
  if (!named && !pronouns.test(pointer.lower)) return null;
  const last = named ? at + 3 : at + 2;
  // "Confirmed that at least 12 died": a clause may follow.
  const whole = pointer.lower === "that" && !named ? ends(passage, sentence, last) : closes(passage, sentence, last);
  const mention = whole ? subjectOf(passage, sentence, group) : null;
  return mention && { cue: { first: at, last }, mention };
}

const ends = (passage: Passage, sentence: OuterSentence, at: number): boolean =>
  at >= sentenceEnd(passage, sentence) || (passage.quotationOf[at] === -1 && /^[;.:]$/.test(passage.tokens[at]!.text));

/** Whether a pronoun is all that a verb has behind it, but for when that was: "denied this at the time", not "denied that he left". */
function closes(passage: Passage, sentence: OuterSentence, at: number): boolean {
  if (at >= sentenceEnd(passage, sentence)) return true;
  const { tokens, quotationOf } = passage;
  const { text, pos, lower } = tokens[at]!;
  if (quotationOf[at] !== -1) return false;
  if (/^[,;.:]$/.test(text) || pos === "CCONJ") return true;
  const adverbial =
    isTime(tokens, at) || ((lower === "at" || lower === "on") && tagOf(passage, sentence, at) === "ADP");
  return adverbial || lower === "in" || lower === "to" || pos === "ADV";
}

/** What a sentence gives to somebody, the most of it where there are several; else all that it tells. */
function saidIn(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  found: readonly Attribution[],
): readonly Range[] {
  const lengthOf = ({ content }: Attribution) => content.reduce((sum, { first, last }) => sum + last - first, 0);
  let most: Attribution | null = null;
  for (let i = found.length - 1; i >= 0 && found[i]!.sentence >= index; i--)
    if (found[i]!.sentence === index && (most === null || lengthOf(found[i]!) > lengthOf(most))) most = found[i]!;
  if (most !== null) return most.content;
  const whole = trimmed(passage, { first: sentence.first, last: sentenceEnd(passage, sentence) });
  return whole === null ? [] : [whole];
}
