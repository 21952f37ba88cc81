import type { Attribution } from "./attributions.ts";
import type { OuterSentence, Passage } from "./passage.ts";
import { creditLabels } from "./tables/notice-words.ts";
import { type Range, tagOf } from "./tags.ts";

/** A label of more tokens is a sentence, not a name. */
const maxLabel = 4;
/** Fewer tokens beside a label say nothing. */
const minSaid = 3;

/** What outlets put before a colon without meaning that it speaks. */
const rubrics: ReadonlySet<string> = new Set(
  "analysis opinion live watch video exclusive breaking update updates explainer factbox timeline review interview photos photo column comment editorial poll".split(
    " ",
  ),
);

/** "Miller: Pier is safe", "Pier is safe: Miller": a headline that names whose words it gives beside a colon. */
export function headlineLabel(passage: Passage, sentence: OuterSentence, index: number): Attribution | null {
  if (passage.part !== "title" && !sentence.titled) return null;
  const { tokens, quotationOf } = passage;
  const { first, last } = sentence;
  for (let colon = first + 1; colon < last - 1; colon++) {
    if (tokens[colon]!.text !== ":" || quotationOf[colon] !== -1) continue;
    const before = { first, last: colon };
    const after = { first: colon + 1, last };
    const [mention, said] = isLabel(passage, sentence, before) ? [before, after] : [after, before];
    if (said.last - said.first < minSaid || !isLabel(passage, sentence, mention)) return null;
    const cue = { first: colon, last: colon + 1 };
    return { sentence: index, frame: "colon", kind: "speech", cue, content: [said], mention };
  }
  return null;
}

function isLabel(passage: Passage, sentence: OuterSentence, { first, last }: Range): boolean {
  if (last - first > maxLabel) return false;
  for (let at = first; at < last; at++) {
    if (passage.quotationOf[at] !== -1 || tagOf(passage, sentence, at) !== "PROPN") return false;
    const { lower } = passage.tokens[at]!;
    if (rubrics.has(lower) || (at === last - 1 && creditLabels.has(lower))) return false;
  }
  return true;
}
