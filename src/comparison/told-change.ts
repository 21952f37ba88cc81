import { specificityOf } from "./figure-specificity.ts";
import { type NumberConflict, orderOf } from "./number-conflict.ts";
import type { Proposition } from "./propositions.ts";
import { type Counted, countedIn } from "./quantities.ts";

/**
 * The change that one of two claims itself tells of the value that the other gives: "1,450 had joined" and "had climbed to
 * 1,520 from 1,450" is an update from 1,450 to 1,520, unless the claim that tells the change was published before the
 * other. Null for any other two claims.
 */
export function toldChange(a: Proposition, b: Proposition): NumberConflict | null {
  return changeIn(a, b) ?? flip(changeIn(b, a));
}

function changeIn(earlier: Proposition, later: Proposition): NumberConflict | null {
  const counts = countsOf(later);
  const before = counts.find(({ role }) => role === "former");
  if (before === undefined || orderOf(earlier.article, later.article).sign > 0) return null;
  const now = counts.find((count) => count.role !== "former" && countTheSame(count, before));
  const told = countsOf(earlier).find(
    ({ role, quantity }) => role !== "former" && quantity.value === before.quantity.value,
  );
  if (now === undefined || told === undefined) return null;
  if (!countTheSame(told, now) && specificityOf(told.quantity) < specific) return null;
  if (now.quantity.value === told.quantity.value) return null;
  const reason = `${told.quantity.text} became ${now.quantity.text}, as the later report says itself`;
  return { a: told, b: now, updates: true, reasons: [reason] };
}

/** A number of three digits and more is hardly another thing's by chance: "1,450 drivers", "from 1,450 strikers". */
const specific = 3;

const countsOf = ({ wording, claim }: Proposition) => countedIn(wording, claim.numbers);

/** Whether both count the same unit, or one of them nothing that is named. */
const countTheSame = ({ quantity: x, thing }: Counted, { quantity: y, thing: other }: Counted) =>
  x.unit === null || y.unit === null || x.unit === y.unit || thing === other;

const flip = (change: NumberConflict | null): NumberConflict | null =>
  change && { ...change, a: change.b, b: change.a };
