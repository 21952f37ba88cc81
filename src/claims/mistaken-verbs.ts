import type { OuterSentence, Passage } from "./passage.ts";
import { phrasalVerbs } from "./tables/phrasal-verbs.ts";
import { reportingVerbs } from "./tables/reporting-verbs.ts";

/** "Analysts note the …", "he notes": a reporting verb that the tagger took for a noun. */
export function isMistakenNoun(passage: Passage, sentence: OuterSentence, at: number): boolean {
  const { tokens } = passage;
  if (tokens[at]!.pos !== "NOUN" || at === sentence.first || at + 1 >= sentence.last) return false;
  const frames = reportingVerbs.get(tokens[at]!.lemma)?.frames;
  if (!frames) return false;
  if (frames.has("naming") && /^(?:it|him|them|himself|themselves)$/i.test(tokens[at + 1]!.text)) return true;
  if (!(frames.has("quotation") || frames.has("clause") || frames.has("that"))) return false;
  const before = tokens[at - 1]!;
  const pronoun = /^(?:he|she|they|we|i|who)$/i.test(before.text);
  if (pronoun) return true;
  if (before.pos !== "NOUN" && before.pos !== "PROPN") return false;
  if (passage.quotationOf[at + 1] !== -1) return true;
  const next = tokens[at + 1]!;
  if (at - 2 >= sentence.first && passage.quotationOf[at - 2] !== -1 && next.pos === "PUNCT") return true;
  return (
    next.text === "that" ||
    next.text === "the" ||
    next.text === "a" ||
    next.text === ":" ||
    /^(?:he|she|they|it|we|i)$/i.test(next.text)
  );
}

/** "points out", "made it clear": the particle or adjective that makes another verb of a verb. */
export function particleAfter(
  passage: Passage,
  sentence: OuterSentence,
  at: number,
): { verb: string; at: number } | null {
  const { tokens } = passage;
  for (let k = at + 1; k < Math.min(sentence.last, at + 3); k++) {
    const verb = phrasalVerbs.get(`${tokens[at]!.lemma} ${tokens[k]!.text.toLowerCase()}`);
    if (verb !== undefined) return { verb, at: k };
    if (k === at + 1 && tokens[at]!.lemma !== "make") return null;
  }
  return null;
}
