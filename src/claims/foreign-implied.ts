import type { Attribution } from "./attributions.ts";
import { sentenceEnd } from "./content-end.ts";
import { openingSubject } from "./foreign-noun-phrase.ts";
import { isSomebody } from "./foreign-subject.ts";
import type { Passage } from "./passage.ts";
import type { ForeignCues } from "./tables/foreign-cues.ts";
import type { Range } from "./tags.ts";

/** A verb without a subject looks back over so many sentences of its paragraph. */
const maxBack = 2;

/**
 * Who goes on speaking where a verb has no subject ("«…», sostuvo") or a quotation no verb: who spoke last in the paragraph
 * or, where the sentence before quotes nobody, whom it is about.
 */
export function impliedSpeaker(
  passage: Passage,
  index: number,
  before: readonly Attribution[],
  cues: ForeignCues,
): Range | null {
  const { paragraph } = passage.sentences[index]!;
  for (let back = index - 1; back >= Math.max(0, index - maxBack); back--) {
    const sentence = passage.sentences[back]!;
    if (sentence.paragraph !== paragraph) return null;
    const spoken = before.findLast((one) => one.sentence <= back);
    if (spoken?.sentence === back) return spoken.mention;
    const subject = openingSubject(passage, sentence, sentenceEnd(passage, sentence), cues);
    if (subject) return isSomebody(passage, subject, cues) ? subject : null;
  }
  return null;
}
