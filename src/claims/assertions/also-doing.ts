import type { Covered } from "../attributions/coverage.ts";
import { trimmed } from "../clauses/content-end.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { type Range, tagOf } from "../passages/tags.ts";
import { calendarWords } from "../tables/calendar-words.ts";
import { leadingSpeech, manners, relativePronouns } from "../tables/clause-words.ts";
import { reportingVerbs } from "../tables/reporting-verbs.ts";

/** ", ending their marriage": so many tokens at least, with the comma. */
const fewest = 4;
/** "on late Saturday" */
const longestTime = 3;
const whenSaid: ReadonlySet<string> = new Set([
  ...calendarWords,
  ..."on late early earlier today yesterday".split(" "),
]);
const figureOrThing: ReadonlySet<string> = new Set(["NOUN", "PROPN", "NUM"]);
/** These open a phrase rather than tell what somebody does. */
const prepositions: ReadonlySet<string> = new Set(
  "according including excluding following regarding concerning considering owing barring pending during starting beginning".split(
    " ",
  ),
);

/**
 * "They announced their split, ending a four-year marriage": what else those did who took a stand or spoke, told by a
 * participle behind a comma, with who they are.
 */
export function alsoDoing(
  passage: Passage,
  sentence: OuterSentence,
  { first: opens, last }: Range,
  covered: readonly Covered[],
): Range[] | null {
  const { tokens, quotationOf } = passage;
  // "officials said on Saturday, offering a reward"
  let first = opens;
  while (first < last - 1 && first < opens + longestTime && whenSaid.has(tokens[first]!.lower)) first++;
  const closed = quotationOf[first - 1] !== -1 && tokens[first]!.text !== ",";
  const from = closed ? first : first + 1;
  if ((tokens[first]!.text !== "," && !closed) || last - from < fewest - 1) return null;
  if (closed && !endsInComma(passage, first - 1)) return null;
  const { lower, lemma } = tokens[from]!;
  if (!lower.endsWith("ing") || tagOf(passage, sentence, from) !== "VERB" || quotationOf[from] !== -1) return null;
  if (bringsWords(lemma) || manners.has(lemma) || prepositions.has(lower)) return null;
  const speaker = covered.findLast((range) => range.speaks && range.last <= first);
  if (!speaker || relativePronouns.has(tokens[speaker.first]!.lower)) return null;
  const before = tokens[speaker.first - 1];
  // "Arts and Sciences announced", "a plan backed by Reed": not all that the verb has for its subject.
  if (speaker.first > sentence.first && (before?.lower === "by" || before?.pos === "CCONJ")) return null;
  if (!tokens.slice(from + 1, last).some(({ pos }) => figureOrThing.has(pos))) return null;
  const done = trimmed(passage, { first: from, last });
  return done && [{ first: speaker.first, last: speaker.last }, done];
}

/** Verbs that bring words: with a thing, others of those that report are deeds ("offering a reward"). */
export function bringsWords(lemma: string): boolean {
  const frames = reportingVerbs.get(lemma)?.frames;
  return leadingSpeech.has(lemma) || (frames?.has("clause") ?? frames?.has("that") ?? false);
}

function endsInComma({ text, quotations, quotationOf }: Passage, at: number): boolean {
  return text[quotations[quotationOf[at]!]!.innerEnd - 1] === ",";
}
