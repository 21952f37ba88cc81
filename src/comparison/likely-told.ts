/** What a column's texts have of a row's fact, and what the row is. */
export interface Signs {
  /** Share of the weight of the row's words that the column holds anywhere, in any form, 0…1. */
  readonly held: number;
  /** Score of the sentence that comes nearest, 0…1; 0 for none. */
  readonly nearest: number;
  /** Where the first of its claims stands in its article, 0…1: what opens a report everybody tells. */
  readonly position: number;
  /** Whether it is a quotation: others quote it in the same words or not at all. */
  readonly quoted: boolean;
}

/**
 * How likely an outlet tells a row's fact in words of its own, 0…1. A logistic rule; its weights were fitted to silences of
 * public and invented reports that were read one by one, a few terms because more told no more.
 */
export function likelyTold({ held, nearest, position, quoted }: Signs): number {
  const odds =
    weights.none +
    weights.held * held +
    weights.nearest * nearest +
    weights.position * position +
    (quoted ? weights.quoted : 0);
  return 1 / (1 + Math.exp(-odds));
}
const weights = { none: -1.7, held: 2, nearest: 2.1, position: -0.75, quoted: -1.2 };
