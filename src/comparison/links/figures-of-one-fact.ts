import type { Claim } from "../../claims/claim.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { isCountedUnit } from "../tables/measures.ts";
import { thresholds } from "../thresholds.ts";
import { toldOf } from "../wording/quantities.ts";
import type { Closeness } from "./fact-link.ts";
import type { FigurePair } from "./through-same.ts";

/**
 * Figures of one value in two claims that surely tell one fact: there "14 polling stations" and "14 polling places" are one
 * figure, though their words for what is counted are not. Only those that a third report contradicts: it is held against both.
 *
 * Only pairs that are not found yet; each once.
 *
 * @param figures what is one figure already
 */
export function* figuresOfOneFact(
  propositions: readonly Proposition[],
  weighed: readonly Closeness[],
  figures: readonly FigurePair[],
): Generator<FigurePair> {
  const contradicted = new Set(figures.flatMap(([pair, { conflict }]) => (conflict === null ? [] : pair)));
  if (contradicted.size === 0) return;
  const known = new Set(figures.map(([[a, b]]) => a * propositions.length + b));
  const ofClaim = new Map<Claim, number[]>();
  for (const [place, { claim, figure }] of propositions.entries()) {
    if (figure === null) continue;
    const before = ofClaim.get(claim);
    if (before === undefined) ofClaim.set(claim, [place]);
    else before.push(place);
  }
  for (const { pair, sure } of weighed) {
    if (sure < thresholds.fact) continue;
    for (const x of ofClaim.get(propositions[pair[0]]!.claim) ?? []) {
      for (const y of ofClaim.get(propositions[pair[1]]!.claim) ?? []) {
        if (contradicted.has(x) === contradicted.has(y) || !areOne(propositions[x]!, propositions[y]!)) continue;
        const [a, b] = x < y ? [x, y] : [y, x];
        const pair = a * propositions.length + b;
        if (known.has(pair)) continue;
        known.add(pair);
        const texts = [x, y].map((place) => propositions[place]!.figure!.counted.quantity.text).join(", ");
        yield [
          [a, b],
          { strength: thresholds.figure, conflict: null, reasons: [`one fact with the same figure: ${texts}`] },
        ];
      }
    }
  }
}

/** Whether two figures of one fact are one: counts of one value to which nothing else happened. */
function areOne({ figure: a }: Proposition, { figure: b }: Proposition): boolean {
  const [x, y] = [a!, b!];
  // People are held against each other by what happened to them.
  if ([x, y].some(({ counted: { thing } }) => thing === null || thing === "people")) return false;
  if (x.counted.value !== y.counted.value || Math.min(x.specificity, y.specificity) < leastSpecific) return false;
  if (x.past !== y.past || x.counted.role !== y.counted.role) return false;
  if (![x, y].every(({ counted: { quantity } }) => isCount(quantity.unit))) return false;
  const [told, toldToo] = [toldOf(x.counted), toldOf(y.counted)];
  return told.length === 0 || toldToo.length === 0 || told.some((happening) => toldToo.includes(happening));
}
const leastSpecific = 1;
const isCount = (unit: string | null) => unit === null || isCountedUnit(unit);
