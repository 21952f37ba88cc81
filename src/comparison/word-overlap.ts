import type { Likeness, Similarity } from "./similarity.ts";
import type { Wording } from "./wording.ts";

/** Likeness by the weight of the words that two texts share. */
export const wordOverlap: Similarity = {
  version: "word-overlap.1",
  compare(a: Wording, b: Wording): Likeness {
    const [x, y] = [weighed(a), weighed(b)];
    let both = 0;
    for (const [key, weight] of x) if (y.has(key)) both += weight;
    const total = sum(x) + sum(y);
    const score = total === 0 ? 0 : (2 * both) / total;
    return { score, same: score, reasons: [] };
  },
};

function weighed(wording: Wording): ReadonlyMap<string, number> {
  return new Map(wording.content.map((word) => [word.key, word.weight]));
}

function sum(weights: ReadonlyMap<string, number>): number {
  return weights.values().reduce((total, weight) => total + weight, 0);
}
