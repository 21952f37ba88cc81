import type { Attribution } from "../../attributions/attributions.ts";
import type { OuterSentence, Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import { isLong } from "../phrases/foreign-marks.ts";
import { isClauseMark } from "../phrases/foreign-mentions.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { speakerOfSentence } from "./foreign-implied.ts";

/**
 * "Ana Ruiz rechazó los reproches. «No hemos hecho nada malo».": quotations that fill a sentence and that no cue brings are
 * somebody's words, not the outlet's: of the one to whom the sentence before gives words. Whom it is only about may be dead:
 * "Luis Gil murió ayer. «Era un hombre bueno».".
 * @param found what cues bring, by sentence
 */
export function withOrphans(passage: Passage, found: readonly Attribution[], cues: ForeignCues): Attribution[] {
  const given = new Set<number>();
  for (const { content } of found)
    for (const { first, last } of content)
      for (let at = first; at < last; at++) if (passage.quotationOf[at] !== -1) given.add(passage.quotationOf[at]!);
  const all = [...found];
  /** Of the quotation alone right before, and its sentence. */
  let [last, speaker]: [number, Range | null] = [-1, null];
  passage.sentences.forEach((sentence, index) => {
    const range = quotedWhole(passage, sentence);
    if (range === null || given.has(passage.quotationOf[range.first]!)) return;
    const goesOn = index > 0 && passage.sentences[index - 1]!.paragraph === sentence.paragraph && !cues.bare;
    if (!goesOn) speaker = null;
    else if (last !== index - 1) speaker = speakerOfSentence(found, index - 1);
    last = index;
    all.push({
      sentence: index,
      frame: "bare",
      kind: "speech",
      cue: { first: range.first, last: range.first + 1 },
      content: [range],
      mention: speaker,
    });
  });
  return all.length === found.length ? all : all.toSorted((a, b) => a.sentence - b.sentence);
}

/** The one long quotation that a sentence consists of; null where words stand beside it. */
function quotedWhole(passage: Passage, sentence: OuterSentence): Range | null {
  const quotation = passage.quotationOf[sentence.first]!;
  if (quotation === -1 || !isLong(passage, quotation)) return null;
  const [first, last] = passage.quotationTokens[quotation]!;
  if (first < sentence.first || last > sentence.last) return null;
  for (let at = last; at < sentence.last; at++) if (!isClauseMark(passage, at)) return null;
  return { first: sentence.first, last };
}
