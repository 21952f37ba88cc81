import type { OuterSentence, Passage } from "../passages/passage.ts";
import { tagOf } from "../passages/tags.ts";
import { leadingSpeech, withheldNames } from "../tables/clause-words.ts";
import { reportingVerbs } from "../tables/reporting-verbs.ts";

/**
 * "said the board was ready to talk, but | would not take orders", "… had been warned, but | had done nothing": a verb
 * without a subject whose "would" or "had" a past cue brings goes on with what was said. Who "would not comment" spoke.
 * @param at the token behind "but"
 */
export function goesOnInContent(passage: Passage, sentence: OuterSentence, at: number, cue: number): boolean {
  const { tokens, quotationOf } = passage;
  const carrier = tokens[at]?.lower ?? "";
  if (at >= sentence.last || quotationOf[at] !== -1 || !shifted.has(carrier) || !isPast(tokens[cue]!)) return false;
  for (let before = cue - 1; before >= Math.max(sentence.first, cue - maxGroup); before--)
    if (tokens[before]!.pos === "AUX") return false;
  let verb = at + 1;
  while (verb < sentence.last && /^(?:AUX|ADV|PART)$/.test(tagOf(passage, sentence, verb))) verb++;
  if (verb >= sentence.last || tagOf(passage, sentence, verb) !== "VERB")
    return verb > at + 1 && tokens[verb - 1]!.pos === "AUX";
  const { lemma } = tokens[verb]!;
  return !reportingVerbs.has(lemma) && !leadingSpeech.has(lemma) && !withheldNames.has(lemma) && !silent.has(lemma);
}

/** What "will", "can", "may" and "has" become behind "said". */
const shifted: ReadonlySet<string> = new Set(["would", "could", "might", "had"]);
/** Tokens of a verb's group before it. */
const maxGroup = 2;
/** What somebody who says no more would not do, or could not. */
const silent: ReadonlySet<string> = new Set(
  "elaborate draw reach reply give provide go disclose reveal specify identify name discuss".split(" "),
);

function isPast({ lower, lemma }: Passage["tokens"][number]): boolean {
  return lower !== lemma && !/(?:ing|[^s]s)$/.test(lower);
}
