import type { Token } from "../annotate.ts";
import { wordAt } from "../token-words.ts";

/** More pounds than this are hardly weighed. */
const mostWeighed = 1_000_000;
/** Of fewer pounds, nobody but who slims loses them. */
const mostLost = 1000;
/** Tokens before and behind the word that tell what it is, as far as their sentence reaches. */
const [before, behind] = [14, 8];

/**
 * Whether "pounds" are money: of so many nobody weighs anything, or of the words that tell money or weight one of money
 * stands nearest ("fined 120,000 pounds", "pounds of damage", but "200 pounds of cocaine", "he weighed 200 pounds").
 *
 * @param at the place of the word
 */
export function arePoundsMoney(tokens: readonly Token[], at: number, value: number): boolean {
  if (wordAt(tokens, at + 1) === "of") return [at + 2, at + 3].some((of) => moneyThings.has(tokens[of]?.lemma ?? ""));
  if (value >= mostWeighed) return true;
  let [left, right] = [true, true];
  for (let k = 1; k <= before; k++) {
    left &&= !ends.has(wordAt(tokens, at - k));
    right &&= k <= behind && !ends.has(wordAt(tokens, at + k));
    const told =
      (left ? tellsMoney(tokens[at - k], value) : null) ?? (right ? tellsMoney(tokens[at + k], value) : null);
    if (told !== null) return told;
  }
  return false;
}

/** Null where it tells neither money nor weight. */
function tellsMoney(token: Token | undefined, value: number): boolean | null {
  if (token === undefined) return null;
  if (losing.has(token.lemma)) return value >= mostLost;
  if (moneyWords.has(token.lemma) || moneyThings.has(token.lemma) || token.lower === "fined") return true;
  return weightWords.has(token.lemma) ? false : null;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const ends = set(". ! ? ;");
const moneyWords = set(
  "pay repay cost spend earn owe borrow lend donate invest charge price sell buy award compensate afford embezzle launder bet worth ticket sale share money bail rent",
);
/** What is so many pounds of money. */
const moneyThings = set(
  "fine salary wage fee bill budget fund funding grant loan debt damage damages revenue profit loss tax income investment donation compensation ransom deposit subsidy bonus pension benefit turnover cash reward saving savings penalty payout settlement",
);
const weightWords = set("weigh weight heavy lift load cargo bomb meat beef explosive kilogram");
const losing = set("lose gain");
