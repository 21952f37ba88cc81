import type { Attribution } from "./attributions.ts";
import type { OuterSentence, Passage } from "./passage.ts";
import { creditLabels, rubrics } from "./tables/notice-words.ts";
import { type Range, tagOf } from "./tags.ts";

/** A label of more tokens is a sentence, not a name. */
const maxLabel = 4;
/** Fewer tokens beside a label say nothing. */
const minSaid = 3;

/** Words of what is reported, not of who speaks: "Storm Ottilie: four dead", "Covid: what we know". */
const happenings: ReadonlySet<string> = new Set(
  `storm hurricane typhoon cyclone tornado earthquake quake tsunami flood floods fire wildfire blaze crash explosion blast strike trial election
  elections budget war virus covid covid-19 coronavirus ebola listeria salmonella cholera measles mpox flu pandemic brexit olympics`.split(
    /\s+/,
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
    if (rubrics.has(lower) || happenings.has(lower) || (at === last - 1 && creditLabels.has(lower))) return false;
  }
  return true;
}
