import type { Token } from "../annotate.ts";
import { boundsAfter, boundsBefore } from "../tables/number-words.ts";
import { isArticle, wordAt } from "../token-words.ts";
import type { Quantity } from "./numbers.ts";

type Bounding = (typeof boundsBefore)[number];

/** Bounds by their last word before a number, and by their first behind it: most words belong to none. */
const endingWith = Map.groupBy(boundsBefore, ([words]) => words.at(-1)!);
const startingWith = Map.groupBy(boundsAfter, ([words]) => words[0]!);

/** The words before a number that bound it ("at least"), the longest that fit; null without. */
export function boundEndingAt(
  tokens: readonly Token[],
  at: number,
): { bound: Quantity["bound"]; first: number } | null {
  const best = longestEndingAt(tokens, at, null);
  // "a total of", "an" and "the" may stand between the bound and the number.
  return (isArticle(tokens, at - 1) ? longestEndingAt(tokens, at - 1, best) : best) ?? exceededAt(tokens, at);
}

/** "Damage exceeded £3m", "must not exceed 4%": a verb that bounds what it takes, and is no part of the figure. */
function exceededAt(tokens: readonly Token[], at: number): { bound: Quantity["bound"]; first: number } | null {
  if (!exceeding.has(wordAt(tokens, at - 1))) return null;
  const denied = denying.test(wordAt(tokens, at - 2));
  return { bound: denied ? "atMost" : "atLeast", first: at };
}
const exceeding: ReadonlySet<string> = new Set(
  "exceed exceeds exceeded exceeding surpass surpasses surpassed topped".split(" "),
);
const denying = /^(?:not|n['’]t|never|cannot)$/;

function longestEndingAt(
  tokens: readonly Token[],
  end: number,
  best: { bound: Quantity["bound"]; first: number } | null,
): { bound: Quantity["bound"]; first: number } | null {
  let longest = best;
  for (const [words, bound] of endingWith.get(wordAt(tokens, end - 1)) ?? none) {
    const first = end - words.length;
    if (first < 0 || (longest !== null && first >= longest.first)) continue;
    if (!words.every((word, i) => wordAt(tokens, first + i) === word)) continue;
    // "The number has gone up to 58", "is up to 58", but "could be up to 58".
    if (words[0] === "up" && rises.has(tokens[first - 1]?.lemma ?? "") && wordAt(tokens, first - 1) !== "be") continue;
    longest = { bound, first };
  }
  return longest;
}

const none: readonly Bounding[] = [];
const rises: ReadonlySet<string> = new Set(
  "go move creep edge shoot climb rise tick be put push drive bring".split(" "),
);

/** The words behind a number that bound it ("or more"); null without. */
export function boundAt(tokens: readonly Token[], at: number): { bound: Quantity["bound"]; next: number } | null {
  for (const [words, bound] of startingWith.get(wordAt(tokens, at)) ?? none) {
    if (words.every((word, i) => wordAt(tokens, at + i) === word)) return { bound, next: at + words.length };
  }
  return null;
}
