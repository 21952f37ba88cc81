import type { Token } from "../annotate.ts";
import { fractions, magnitudes, timeUnits } from "../tables/number-words.ts";
import { isArticle, wordAt } from "../token-words.ts";
import { boundEndingAt } from "./number-bounds.ts";
import type { ReadQuantity } from "./numbers.ts";
import { readNumeral } from "./numerals.ts";

/** Per cent are given to a tenth: a fraction in words claims no more. */
const tenths = 10;

/**
 * "two-thirds of voters", "a quarter of", "half of the", "one in five": a share, as per cent and never more exact than
 * "about". A fraction counts only before "of".
 */
export function readShare(tokens: readonly Token[], at: number): ReadQuantity | null {
  return fractionAt(tokens, at) ?? oneIn(tokens, at);
}

function fractionAt(tokens: readonly Token[], at: number): ReadQuantity | null {
  // "The first half of 2024" is no share.
  if (wordAt(tokens, at) === "half" && partOfTime.has(wordAt(tokens, at - 1))) return null;
  if (wordAt(tokens, at) === "half") {
    const point = partOfPoint(tokens, at, at + 1, 1 / 2);
    if (point !== null) return point;
    if (wordAt(tokens, at + 1) === "of") return share(tokens, at, at + 1, 1 / 2);
  }
  const article = isArticle(tokens, at);
  const top = article ? null : readNumeral(tokens, at);
  if (!article && (top?.form !== "words" || top.max !== null)) return null;
  let next = article ? at + 1 : top!.next;
  if (wordAt(tokens, next) === "-") next++;
  const parts = fractions.get(wordAt(tokens, next));
  const count = article ? 1 : top!.value;
  if (parts === undefined || count >= parts) return null;
  const point =
    /^(?:half|halves|quarters?)$/.test(wordAt(tokens, next)) || wordAt(tokens, next + 1) === "of" || !article
      ? partOfPoint(tokens, at, next + 1, count / parts)
      : null;
  if (point !== null) return point;
  if (wordAt(tokens, next + 1) !== "of") return null;
  // "A quarter of a million" is a number.
  if (wordAt(tokens, next + 2) === "a" && magnitudes.has(wordAt(tokens, next + 3))) return null;
  return share(tokens, at, next + 1, count / parts);
}

/** "A quarter of a percentage point", "half a point", "a half-point": no share, but a part of what rates move by. */
function partOfPoint(tokens: readonly Token[], at: number, behind: number, value: number): ReadQuantity | null {
  let noun = behind;
  if (wordAt(tokens, noun) === "of" || wordAt(tokens, noun) === "-") noun++;
  if (isArticle(tokens, noun)) noun++;
  const ofPercentage = wordAt(tokens, noun) === "percentage";
  if (ofPercentage) noun++;
  if (!/^points?$/.test(wordAt(tokens, noun))) return null;
  const before = boundEndingAt(tokens, at);
  const unit = ofPercentage ? "percentage point" : "point";
  return { value, max: null, bound: before?.bound ?? "exact", unit, first: before?.first ?? at, next: noun + 1 };
}

const partOfTime: ReadonlySet<string> = new Set(["first", "second", "latter"]);

/** "one in five voters", "nine out of ten". */
function oneIn(tokens: readonly Token[], at: number): ReadQuantity | null {
  const top = readNumeral(tokens, at);
  if (top === null || top.max !== null || (top.form !== "words" && top.form !== "digits")) return null;
  const joint = wordAt(tokens, top.next);
  const from =
    joint === "in" ? top.next + 1 : joint === "out" && wordAt(tokens, top.next + 1) === "of" ? top.next + 2 : -1;
  const all = from < 0 ? null : readNumeral(tokens, from);
  if (all === null || all.max !== null || top.value >= all.value || all.value > mostParts) return null;
  // "Four in 10": houses write words up to nine.
  if (all.form !== top.form && !(top.form === "words" && all.form === "digits" && roundWholes.has(all.value)))
    return null;
  // "5 in 10 minutes" is a rate, "ten in twelve" years: the whole must be people or things.
  const noun = tokens[all.next];
  if (joint === "in" && (noun?.pos !== "NOUN" || timeUnits.has(noun.lemma))) return null;
  return share(tokens, at, all.next, top.value / all.value);
}

/** "one in a hundred" is a share; larger wholes are odds. */
const mostParts = 100;
const roundWholes: ReadonlySet<number> = new Set([10, 12, 20, 100]);

function share(tokens: readonly Token[], at: number, next: number, value: number): ReadQuantity {
  const before = boundEndingAt(tokens, at);
  const percent = Math.round(value * 100 * tenths) / tenths;
  return { value: percent, max: null, bound: before?.bound ?? "about", unit: "%", first: before?.first ?? at, next };
}
