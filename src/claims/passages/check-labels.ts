import { verdictLabels } from "../tables/notice-words.ts";
import type { OuterSentence, Passage } from "./passage.ts";
import type { Range } from "./tags.ts";

/** A label of more tokens before a colon is a sentence. */
const maxLabel = 4;
const capital = /^\p{Lu}/u;

type Words = Pick<Passage, "tokens" | "quotationOf">;

/** A label at `from` with its colon; null without one. */
export function checkLabel(
  { tokens, quotationOf }: Words,
  from: number,
  end: number,
  labels: ReadonlySet<string>,
): Range | null {
  for (let at = from + 1; at < Math.min(end, from + maxLabel + 1); at++) {
    if (quotationOf[at] !== -1) return null;
    if (tokens[at]!.text !== ":") continue;
    return labels.has(tokens[at - 1]!.lower) && capital.test(tokens[from]!.text) ? { first: from, last: at + 1 } : null;
  }
  return null;
}

/** "THE FACTS: The pier stands.", "Fact check: Pier stands": without the label of a check of facts. */
export function withoutVerdict(sentence: OuterSentence, words: Words): OuterSentence {
  const label = checkLabel(words, sentence.first, sentence.last, verdictLabels);
  return label && label.last < sentence.last ? { ...sentence, first: label.last } : sentence;
}
