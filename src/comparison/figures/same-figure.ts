import type { Memory } from "../propositions/memory.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { anyObject, tallied } from "../tables/measures.ts";
import { differingValue } from "./differing-value.ts";
import type { Figure } from "./figures.ts";
import { sameMove } from "./moves.ts";
import type { NumberConflict } from "./number-conflict.ts";
import { sameTally } from "./same-tally.ts";
import { sameValue } from "./same-value.ts";

/** Two tellings of one figure: how sure that is, 0…1, why, and where the values differ, how. */
export interface SameFigure {
  readonly strength: number;
  readonly conflict: NumberConflict | null;
  readonly reasons: readonly string[];
}

/**
 * Whether two propositions tell one figure: a count of those to whom one thing happened, with the same value or with
 * another one, or the same value or another one of one other thing. Null where that is not sure. Symmetric but for the
 * sides of a conflict.
 * @param x which figure of the first is meant, `y` which of the second
 */
export function sameFigure(
  a: Proposition,
  b: Proposition,
  memory: Memory,
  x: Figure | null = a.figure,
  y: Figure | null = b.figure,
): SameFigure | null {
  if (x === null || y === null) return null;
  const plainly = () => sameValue(a, b, x, y) ?? sameMove(a, b, x, y) ?? differingValue(a, b, x, y, memory);
  if (x.happening === null || y.happening === null) return plainly();
  if (x.happening !== y.happening) return null;
  return sameTally(a, b, x, y) ?? (areObjects(x) && areObjects(y) ? plainly() : null);
}

/** What is counted there is no people: what else the words tell may say that it is the same, too. */
const areObjects = ({ happening, counted: { thing } }: Figure) =>
  thing !== "people" && thing !== null && (tallied.get(happening!)?.includes(anyObject) ?? false);
