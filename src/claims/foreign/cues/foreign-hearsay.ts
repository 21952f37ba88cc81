import type { Attribution } from "../../attributions/attributions.ts";
import { sentenceEnd, trimmed } from "../../clauses/content-end.ts";
import type { OuterSentence, Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import { pastConnectives } from "../phrases/foreign-noun-phrase.ts";
import { phraseAt } from "../phrases/foreign-phrases.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { foreignFindings, foreignHearsay } from "../tables/foreign-hearsay.ts";

/** "Se cree que la grúa era vieja.", "Es wird vermutet, dass …", "Считается, что …": what nobody in particular supposes. */
export function hearsay(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  cues: ForeignCues,
): Attribution | null {
  const end = sentenceEnd(passage, sentence);
  for (const first of [sentence.first, pastConnectives(passage, sentence.first, end, cues)]) {
    const length = first < end ? hearsayAt(passage, { first, last: end }, cues.language) : 0;
    const content = length > 0 ? trimmed(passage, { first: first + length, last: end }) : null;
    if (!content) continue;
    const cue = trimmed(passage, { first, last: first + length })!;
    return { sentence: index, frame: "that", kind: "thought", cue, content: [content], mention: null };
  }
  return null;
}

/** How many tokens such an opening takes that starts a range, 0 without one. */
export function hearsayAt(passage: Passage, { first, last }: Range, language: string): number {
  const phrases = foreignHearsay.get(language);
  return phrases && passage.quotationOf[first] === -1 ? phraseAt(passage, first, last, phrases) : 0;
}

/** "Nach ersten Erkenntnissen …", "По предварительным данным, …": whether what an outlet tells is not sure yet. */
export function opensUnsurely(passage: Passage, { first, last }: Range, language: string): boolean {
  const phrases = foreignFindings.get(language);
  return phrases !== undefined && phraseAt(passage, first, last, phrases) > 0;
}
