import type { Passage } from "../passages/passage.ts";
import type { Range } from "../passages/tags.ts";

/** Nouns, without their plural's s, before "of" that only count whom they bring: "a number of experts", "a group of residents". */
const countingNouns: ReadonlySet<string> = new Set(
  `number group couple handful host serie range string variety majority minority dozen score hundred thousand million band crowd pair trio
  team panel cluster lot`.split(/\s+/),
);

/** The token of the "of" behind a noun that only counts, -1 where a phrase has none; "the number of experts" is a figure. */
export function countingOf({ tokens }: Passage, { first, last }: Range): number {
  if (definite.test(tokens[first]!.lower)) return -1;
  for (let at = first; at < Math.min(last - 2, first + longestCount); at++) {
    const { lemma, pos } = tokens[at]!;
    if (tokens[at + 1]!.lower === "of" && countingNouns.has(lemma.replace(/s$/, ""))) return at + 1;
    if (!/^(?:DET|ADJ|NUM|NOUN)$/.test(pos)) return -1;
  }
  return -1;
}
/** In tokens, without "of": "a small but growing number". */
const longestCount = 4;
const definite = /^(?:the|this|that|these|those|his|her|its|their|our|my)$/;
