import type { Wording } from "../wording/wording.ts";

/** How two texts relate in what they say. */
export interface Likeness {
  /** 0…1: how much of their meaning the two share, as a reader would grade it. */
  readonly score: number;
  /** 0…1: how probable it is that the two make the same statement, give or take a detail. */
  readonly same: number;
  /** 0…1: how sure it is that one of them says all that the other says, and more. */
  readonly contained: number;
  /** Whether each names countries that the other does not: the same thing happened elsewhere. */
  readonly elsewhere: boolean;
  /** Whether each has names, days, countries or numbers that the other lacks, or they contradict each other as `opposite` says. */
  readonly others: boolean;
  /** 0…1: the share of a text's weight that the other covers, of the text that is covered better. */
  readonly covered: number;
  /** The same of the text that is covered worse. */
  readonly coveredLess: number;
  /** The share of function words that they have in common, 0…1. */
  readonly grammar: number;
  /** Whether only one negates what both share, they tell opposites of it, or each names days or countries of its own. */
  readonly opposite: boolean;
  /** Whether each names days that the other does not. */
  readonly otherDay: boolean;
  /** Whether only one negates what both share, or they tell opposites of it. */
  readonly contradicted: boolean;
  /** Whether only one of them negates what both share, all else being much the same. */
  readonly contrary: boolean;
  /** What spoke for and against, strongest first, in plain words. */
  readonly reasons: readonly string[];
}

/**
 * What decides whether two texts say the same. The one that ships compares words; a sentence encoder can stand behind
 * the same interface, as long as it is deterministic and symmetric: `compare(a, b)` equals `compare(b, a)`.
 */
export interface Similarity {
  /** Part of the comparison's version: another model is another answer. */
  readonly version: string;
  compare(a: Wording, b: Wording): Likeness;
}

/**
 * How sure it is that two texts say the same, 0…1: both the graded score and the statement's probability must be high,
 * since each alone is sure of some pairs that the other doubts; or one must hold all of the other.
 */
export function strengthOf({ score, same, contained }: Likeness): number {
  return Math.max(Math.min(score, same), contained);
}
