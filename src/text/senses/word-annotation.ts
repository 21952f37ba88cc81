import type { Annotation, Token } from "../annotate.ts";
import type { Senses } from "./senses.ts";

/** An annotation with a token a word, where a language writes none apart; else the same. */
export function wordAnnotation(annotation: Annotation, senses: Senses | null): Annotation {
  if (senses?.wordsIn == null) return annotation;
  const { text } = annotation;
  const tokens = senses.wordsIn(text).map(({ start, end }): Token => {
    const own = text.slice(start, end);
    const lower = own.toLowerCase();
    return { text: own, lower, lemma: lower, pos: "NOUN", start, end };
  });
  return { text, tokens, sentences: [] };
}
