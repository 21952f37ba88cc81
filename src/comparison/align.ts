import { annotate } from "../text/annotate.ts";
import { findQuantities } from "../text/numbers.ts";
import type { Alignment } from "./comparison.ts";
import { findNumberConflicts, type Times } from "./number-conflict.ts";
import { readCounted } from "./quantities.ts";
import { areReversed } from "./roles.ts";
import { thresholds } from "./thresholds.ts";
import { type Told, twinClash } from "./twin-clash.ts";
import { wordLikeness } from "./word-likeness.ts";
import { type Wording, wordingOf } from "./wording.ts";

/** A text to align, and the UTC instants at which it may have been published (RFC 3339, half-open), where known. */
export interface AlignedText extends Times {
  readonly text: string;
}

type Quantities = ReturnType<typeof findQuantities>;

/** A text by itself, as if it were a claim: its days are not resolved. */
const told = (article: Times, wording: Wording, numbers: Quantities): Told => ({
  claim: { modality: "asserted", negated: false, within: null, dates: [], numbers, prefix: "" },
  wording,
  article,
});

/** Does A say what B says? Symmetric but for the sides of a conflict; pure. */
export function align(a: AlignedText, b: AlignedText): Alignment {
  const [x, y] = [wordingOf(a.text), wordingOf(b.text)];
  const { score, same, elsewhere, reasons } = wordLikeness.compare(x, y);
  if (score >= thresholds.comparable && !elsewhere) {
    const [p, q] = [x, y].map(({ text }) => findQuantities(annotate(text))) as [Quantities, Quantities];
    const [conflict] = findNumberConflicts(readCounted(x, p), readCounted(y, q), {
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
    const twins = twinClash(told(a, x, p), told(b, y, q));
    if (twins !== null) {
      const { kind, reason } = twins;
      const values = { kind, a: twins.a.value, b: twins.b.value };
      return { score, relation: "conflict", conflict: values, reasons: [reason, ...reasons] };
    }
  }
  if (same >= thresholds.same && areReversed(x, y)) {
    return { score, relation: "related", conflict: null, reasons: ["who did it to whom is exchanged", ...reasons] };
  }
  const relation = same >= thresholds.same ? "same" : score >= thresholds.related ? "related" : "unrelated";
  return { score, relation, conflict: null, reasons };
}
