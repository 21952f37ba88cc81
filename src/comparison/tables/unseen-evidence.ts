import type { pieces } from "../evidence.ts";

/**
 * What is to be expected of the pieces of evidence that only two texts of one language can give, by those that any two
 * give: a constant, and what is added for `covered`, the square root of `coveredBoth`, `sameWords`, `topic` and `length`. Least
 * squares on 5,576 pairs of English headlines and sentences; with these in place of what was counted, pairs that say the same
 * are told from others nearly as well (area under the curve 0.83 instead of 0.86 of sentences, correlation 0.85 of headlines).
 */
export const unseenEvidence: readonly (readonly [piece: keyof typeof pieces, ...weights: readonly number[]])[] = [
  ["wordsOfLonger", -0.127, -0.031, 0.16, 0.505, 0.052, 0.078],
  ["wordsOfShorter", -0.113, 0.351, -0.286, 0.624, 0.058, 0.079],
  ["grammar", -0.496, 0.13, 0.152, -0.048, 0.115, 0.245],
  ["fourWords", -0.705, 0.131, -0.093, 0.621, -0.223, 0.205],
  ["threeLetters", -0.008, 0.14, 0.086, 0.416, 0.09, 0.043],
  ["fiveLetters", -0.15, 0.152, 0.019, 0.538, 0.063, 0.054],
  ["edits", 1.094, -0.093, -0.071, -0.452, -0.044, -0.038],
  ["sameStart", 0.342, -0.189, 0.36, 0.18, 0.183, -0.054],
];
