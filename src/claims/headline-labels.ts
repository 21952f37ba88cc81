import type { Attribution } from "./attributions.ts";
import type { OuterSentence, Passage } from "./passage.ts";
import { creditLabels, rubrics } from "./tables/notice-words.ts";
import { roleNouns } from "./tables/titles.ts";
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
    if (mention === before && isDescribed(passage, said)) return null;
    const cue = { first: colon, last: colon + 1 };
    return { sentence: index, frame: "colon", kind: "speech", cue, content: [said], mention };
  }
  return null;
}

/** "Reed: Ex-minister guilty in bribery trial", "Reed: the man who sold the pier": what the one named before the colon is. */
function isDescribed({ tokens, quotationOf }: Passage, { first, last }: Range): boolean {
  let at = first;
  while (at < last && quotationOf[at] === -1 && /^(?:DET|ADJ|PUNCT)$/.test(tokens[at]!.pos)) at++;
  if (at >= last || quotationOf[at] !== -1) return false;
  const role = tokens[at]!.lower.replace(formerly, "");
  if (!roleNouns.has(role)) return false;
  // "Reed: Mayor must go" speaks of another.
  for (let next = at + 1; next < last; next++) {
    if (quotationOf[next] !== -1 || tokens[next]!.pos === "AUX") return false;
    if (/^(?:who|whose|that)$/.test(tokens[next]!.lower)) return true;
    if (tokens[next]!.pos === "VERB" && /[^s]s$/.test(tokens[next]!.lower)) return false;
  }
  return true;
}
const formerly = /^(?:ex|then)-?/;

function isLabel(passage: Passage, sentence: OuterSentence, { first, last }: Range): boolean {
  if (last - first > maxLabel) return false;
  for (let at = first; at < last; at++) {
    if (passage.quotationOf[at] !== -1 || tagOf(passage, sentence, at) !== "PROPN") return false;
    const { lower } = passage.tokens[at]!;
    if (rubrics.has(lower) || happenings.has(lower) || (at === last - 1 && creditLabels.has(lower))) return false;
  }
  return true;
}
