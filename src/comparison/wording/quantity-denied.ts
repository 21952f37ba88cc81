import type { Wording } from "./wording.ts";

/** Whether a text says of the quantity that begins there that it is not so: "twelve people, not thirteen". */
export function isDenied({ text, senses }: Pick<Wording, "text" | "senses">, start: number): boolean {
  if (start <= 0) return false;
  const before = text.slice(Math.max(0, start - longestDenied), start);
  if (senses === null) return denied.test(before);
  return senses.negates(senses.fold(lastWord.exec(before)?.[1] ?? ""));
}
const denied = /\bnot\s$/iu;
const lastWord = /(\p{L}+)\s$/u;
const longestDenied = 8;
