import { checkLabel } from "../passages/check-labels.ts";
import type { Passage } from "../passages/passage.ts";
import { disputedLabels } from "../tables/notice-words.ts";
import type { Attribution } from "./attributions.ts";
import { paragraphEnd } from "./transcripts.ts";

/** "CLAIM: The pier fell.", "False: Photo shows pier in flames": what a check of facts says that somebody tells, a paragraph each. */
export function checkedClaims(passage: Passage): Attribution[] {
  const { sentences } = passage;
  const found: Attribution[] = [];
  for (let index = 0; index < sentences.length; ) {
    const next = paragraphEnd(passage, index, sentences.length);
    const { first } = sentences[index]!;
    const { last } = sentences[next - 1]!;
    const label = checkLabel(passage, first, last, disputedLabels);
    if (label && label.last < last)
      found.push({
        sentence: index,
        frame: "colon",
        kind: "speech",
        cue: label,
        content: [{ first: label.last, last }],
        mention: null,
      });
    index = next;
  }
  return found;
}
