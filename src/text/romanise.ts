import { latinOfCyrillic } from "./tables/cyrillic.ts";

const cyrillic = /\p{sc=Cyrillic}/gu;

/** A text with its Cyrillic letters in Latin ones, lower case; other letters stay as they are. */
export function romanise(text: string): string {
  return text.replace(cyrillic, (letter) => latinOfCyrillic.get(letter.toLowerCase()) ?? letter);
}
