import type { Attribution } from "../../attributions/attributions.ts";
import { sentenceEnd } from "../../clauses/content-end.ts";
import type { Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import { wordAt } from "../phrases/foreign-mentions.ts";
import { openingSubject } from "../phrases/foreign-noun-phrase.ts";
import { isPerson } from "../phrases/foreign-subject.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { isToldOf } from "./german-told-of.ts";

/** A verb without a subject looks back over so many sentences of its paragraph. */
const maxBack = 2;

/** The last attribution of a sentence that stands in nobody else's words: "Rey dijo que Peña había prometido …" is Rey's. */
const outermost = (found: readonly Attribution[], sentence: number): Attribution | undefined =>
  outer(found, sentence).at(-1);

/** The attributions of a sentence that stand in nobody else's words; where all do, the last. */
function outer(found: readonly Attribution[], sentence: number): readonly Attribution[] {
  const at = found.findLastIndex((one) => one.sentence <= sentence);
  if (at < 0 || found[at]!.sentence !== sentence) return [];
  let first = at;
  while (first > 0 && found[first - 1]!.sentence === sentence) first--;
  const own = found.slice(first, at + 1);
  const isInside = ({ cue }: Attribution) =>
    own.some(({ content }) => content.some((range) => range.first <= cue.first && cue.first < range.last));
  const outside = own.filter((one) => !isInside(one));
  return outside.length > 0 ? outside : own.slice(-1);
}

/** The one to whom a sentence gives words: nobody where it gives some to another too. */
export function speakerOfSentence(found: readonly Attribution[], sentence: number): Range | null {
  const [spoken, ...others] = outer(found, sentence).map(({ mention }) => mention);
  return spoken && others.every((other) => other?.first === spoken.first) ? spoken : null;
}

/**
 * Who goes on speaking where a verb has no subject ("«…», sostuvo"): who spoke last in the paragraph
 * or, where the sentence before quotes nobody, whom it is about.
 */
export function impliedSpeaker(
  passage: Passage,
  index: number,
  before: readonly Attribution[],
  cues: ForeignCues,
  cue: Range,
): Range | null {
  const { paragraph } = passage.sentences[index]!;
  const several = plural.test(wordAt(passage, cue.last - 1));
  for (let back = index - 1; back >= Math.max(0, index - maxBack); back--) {
    const sentence = passage.sentences[back]!;
    if (sentence.paragraph !== paragraph) return null;
    const spoken = outermost(before, back);
    if (spoken) return spoken.mention;
    const subject = openingSubject(passage, sentence, sentenceEnd(passage, sentence), cues);
    // "Los mineros cortaron la ruta. Piden …": a verb of several people goes on with several.
    const goesOn = several && articles.test(subject === null ? "" : wordAt(passage, subject.first));
    if (subject && cues.verbSecond && isToldOf(passage, sentence, subject)) return null;
    if (subject) return goesOn || isPerson(passage, subject, cues) ? subject : null;
  }
  return null;
}
const plural = /[nm]$/u;
const articles = /^(?:l[oa]s|[oa]s)$/;

/**
 * "«…», sostuvo" where it opens a paragraph: the one person who speaks in the last sentence of the paragraph before or, where
 * that quotes nobody, whom it is about. An answer is somebody else's.
 */
export function speakerOfParagraphBefore(
  passage: Passage,
  index: number,
  cue: Range,
  before: readonly Attribution[],
  cues: ForeignCues,
): Range | null {
  const [own, last] = [passage.sentences[index]!, passage.sentences[index - 1]];
  if (!cues.dropsSubject || !last || last.paragraph === own.paragraph) return null;
  if (answering.test(wordAt(passage, cue.last - 1))) return null;
  // Found in the order of the sentences: no look at all of them for each verb.
  const said: Attribution[] = [];
  for (let at = before.length - 1; at >= 0 && before[at]!.sentence >= index - 1; at--)
    if (before[at]!.sentence === index - 1) said.push(before[at]!);
  if (said.length === 0) {
    const subject = openingSubject(passage, last, sentenceEnd(passage, last), cues);
    return subject && isPerson(passage, subject, cues) ? subject : null;
  }
  const spoken = outermost(before, index - 1)?.mention ?? null;
  if (spoken === null || !isPerson(passage, spoken, cues)) return null;
  return said.every(({ mention }) => mention === null || mention.first === spoken.first) ? spoken : null;
}

const answering = /^(?:respond|rispo|ribatt|replic|contest|repus|retruc|rebat)/;
