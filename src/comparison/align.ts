import type { Alignment } from "./comparison.ts";
import { thresholds } from "./thresholds.ts";
import { wordLikeness } from "./word-likeness.ts";
import { wordingOf } from "./wording.ts";

/** A text to align, and the UTC instants at which it may have been published (RFC 3339, half-open), where known. */
export interface AlignedText {
  readonly text: string;
  readonly publishedFrom?: string | null;
  readonly publishedTo?: string | null;
}

/** Does A say what B says? Symmetric but for the sides of a conflict; pure. */
export function align(a: AlignedText, b: AlignedText): Alignment {
  const { score, same, reasons } = wordLikeness.compare(wordingOf(a.text), wordingOf(b.text));
  const relation = same >= thresholds.same ? "same" : score >= thresholds.related ? "related" : "unrelated";
  return { score, relation, conflict: null, reasons };
}
