import type { Proposition } from "../propositions/propositions.ts";
import { orderOf } from "../times/order.ts";

/** The result of a match as two tellings give it. */
export interface ScoreClash {
  readonly x: string;
  readonly y: string;
}

/** "3-1", "21 – 17"; no year, no part of a longer row of numbers, and no record of a season ("(5-11)", "improved to 11-4"). */
const score = /(?<![\p{N}\p{L}.,(–-]|\bto |\brecord of |\bat )(\d{1,3})\s?[-–]\s?(\d{1,3})(?![\p{N}–-]|[.,]\p{N})/gu;
/** Reports further apart tell of two matches. */
const mostDaysApart = 5;
/** What tells that a match ended so. */
const result =
  /\b(?:beat(?:s|en|ing)?|wins?|won|winning|los(?:e|es|t|ing|s|ses)|defeat(?:s|ed|ing)?|victor(?:y|ies)|drew|draws?|thrash(?:ed|es)?|edge[ds]?|overcame|triumph(?:ed|s)?)\b/iu;

/** Whether two tellings of one match give it two results; null where they give one, whoever's goals come first, or one gives none or several. */
export function scoreClash(a: Proposition, b: Proposition): ScoreClash | null {
  if (orderOf(a.article, b.article).apart > mostDaysApart) return null;
  const [x, y] = [scoreIn(a.wording.text), scoreIn(b.wording.text)];
  if (x === null || y === null || x.key === y.key) return null;
  // Who errs in a result gives one side's goals right; with both others it is another match.
  if (!x.goals.some((own) => y.goals.includes(own))) return null;
  return { x: x.text, y: y.text };
}

function scoreIn(
  text: string,
): { readonly text: string; readonly key: string; readonly goals: readonly number[] } | null {
  if (!result.test(text)) return null;
  const [found, ...more] = text.matchAll(score);
  if (found === undefined || more.length > 0) return null;
  const goals = [Number(found[1]), Number(found[2])].toSorted((one, other) => other - one);
  return { text: found[0], key: goals.join("-"), goals };
}
