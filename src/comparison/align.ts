import { annotate } from "../text/annotate.ts";
import { findQuantities } from "../text/numbers.ts";
import type { Alignment } from "./comparison.ts";
import { findNumberConflicts, type Times } from "./number-conflict.ts";
import { readCounted } from "./quantities.ts";
import { areReversed } from "./roles.ts";
import { thresholds } from "./thresholds.ts";
import { wordLikeness } from "./word-likeness.ts";
import { type Wording, wordingOf } from "./wording.ts";

/** A text to align, and the UTC instants at which it may have been published (RFC 3339, half-open), where known. */
export interface AlignedText extends Times {
  readonly text: string;
}

/** Does A say what B says? Symmetric but for the sides of a conflict; pure. */
export function align(a: AlignedText, b: AlignedText): Alignment {
  const [x, y] = [wordingOf(a.text), wordingOf(b.text)];
  const { score, same, elsewhere, reasons } = wordLikeness.compare(x, y);
  if (score >= thresholds.comparable && !elsewhere) {
    const counted = (wording: Wording) => readCounted(wording, findQuantities(annotate(wording.text)));
    const [conflict] = findNumberConflicts(counted(x), counted(y), {
      a,
      b,
      alike: score >= thresholds.comparableBare ? "much" : "loosely",
    });
    if (conflict !== undefined) {
      return {
        score,
        relation: conflict.updates ? "update" : "conflict",
        conflict: { kind: "number", a: conflict.a.quantity.text, b: conflict.b.quantity.text },
        reasons: [...conflict.reasons, ...reasons],
      };
    }
  }
  if (same >= thresholds.same && areReversed(x, y)) {
    return { score, relation: "related", conflict: null, reasons: ["who did it to whom is exchanged", ...reasons] };
  }
  const relation = same >= thresholds.same ? "same" : score >= thresholds.related ? "related" : "unrelated";
  return { score, relation, conflict: null, reasons };
}
