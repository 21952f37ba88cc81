import {
  fixedUnits,
  isMoney,
  measures,
  ofBargain,
  particularPeople,
  playUnits,
  samePeople,
} from "../tables/measures.ts";
import { goesOn } from "../times/going-on.ts";
import { type Order, orderOf, type Times } from "../times/order.ts";
import { areOfOtherHands } from "../wording/hands.ts";
import { vague } from "../wording/happenings-told.ts";
import type { Counted } from "../wording/quantities.ts";
import { areOneRounded, isOverRound } from "./one-rounded.ts";

/**
 * How much alike two texts are apart from their numbers. `loosely`: only counts to which the same happened are of one
 * thing; `much`: counts of which nothing happening is told are, too; `wholly`: so are measures and ages.
 */
export type Alike = "loosely" | "much" | "wholly";

/** Two quantities of one thing that cannot both be right at one time. */
export interface NumberConflict {
  readonly a: Counted;
  readonly b: Counted;
  /** Whether the later text plainly brings a newer count. */
  readonly updates: boolean;
  /** Whether the later one itself gives the earlier value. */
  readonly told?: true;
  readonly reasons: readonly string[];
}

/** Measurements told this far apart are of two occasions. */
const sameMeasurementDays = 5;
/** What a verdict or a contract counts stays as it is so long. */
const mostDaysFixed = 2;
/** Counts of the same thing this many times apart are of two things, unless people revise their own figure. */
const plausibleRatio = 50;

/**
 * The quantities on which two texts about one thing differ. A quantity that agrees with any of the other side's is out,
 * and so are parts that add up to the other side's total; the rest conflict where they count the same thing to which
 * the same happened and their bounds leave no common value. Two floors only ever rise: the later, higher one updates.
 */
export function findNumberConflicts(
  a: readonly Counted[],
  b: readonly Counted[],
  context: { readonly a: Times; readonly b: Times; readonly alike: Alike },
): readonly NumberConflict[] {
  const openA = a.filter((x) => !b.some((y) => agrees(x, y)) && !addsUp(x, a, b));
  const openB = b.filter((y) => !a.some((x) => agrees(x, y)) && !addsUp(y, b, a));
  const order = orderOf(context.a, context.b);
  const found: NumberConflict[] = [];
  for (const x of openA) {
    for (const y of openB) {
      if (!sameThing(x, y, order.apart, context.alike) || isShareOfOther(x, y, a, b)) continue;
      const conflict = judge(x, y, order);
      if (conflict !== null) found.push(conflict);
    }
  }
  return found;
}

/** "Won by 65 percent to 35", "won 66 percent": of the shares of two, the nearer one is meant. */
export function isShareOfOther(x: Counted, y: Counted, a: readonly Counted[], b: readonly Counted[]): boolean {
  const isShare = x.quantity.unit === "%" && y.quantity.unit === "%";
  const nearer = (own: Counted, from: Counted) => (other: Counted) =>
    other !== own &&
    other.quantity.unit === "%" &&
    Math.abs(other.value - from.value) < Math.abs(own.value - from.value);
  return isShare && (a.some(nearer(x, y)) || b.some(nearer(y, x)));
}

/** Whether two quantities may be one value of one thing. Open bounds agree with much: they need the same happening. */
function agrees(x: Counted, y: Counted): boolean {
  const comparable = x.thing === y.thing || x.thing === null || y.thing === null;
  if (comparable && (areOneRounded(x, y) || isOverRound(x, y))) return true;
  if (!comparable || !doMeet(x, y)) return false;
  if (x.value === y.value) return true;
  const floors = x.quantity.bound === "atLeast" && y.quantity.bound === "atLeast";
  const closed = Number.isFinite(x.high) && Number.isFinite(y.high) && x.low > 0 && y.low > 0;
  return !floors && (closed || sameUnit(x, y) || shareHappening(x, y));
}

/** Whether some value is of both. What is rounded to 2.4 ends where 2.5 begins: the two only touch. */
export function doMeet(x: Counted, y: Counted): boolean {
  const [low, high] = [Math.max(x.low, y.low), Math.min(x.high, y.high)];
  const isSpan = ({ low: from, high: to }: Counted) => from > 0 && from < to && Number.isFinite(to);
  return low < high || (low === high && !(isSpan(x) && isSpan(y)));
}

function sameUnit(x: Counted, y: Counted): boolean {
  return (
    x.quantity.unit !== null &&
    x.quantity.unit === y.quantity.unit &&
    (x.happenings.length === 0) === (y.happenings.length === 0)
  );
}

function shareHappening(x: Counted, y: Counted): boolean {
  return x.happenings.some((happening) => y.happenings.includes(happening));
}

/** Whether numbers of one side make up one of the other ("20 here and 31 there", "51 in all"): the total and its parts. */
function addsUp(x: Counted, own: readonly Counted[], others: readonly Counted[]): boolean {
  const alike = (y: Counted, z: Counted) => y.thing === null || z.thing === null || y.thing === z.thing;
  const isSum = others.some((y, i) =>
    others.slice(i + 1).some((z) => alike(x, y) && alike(x, z) && y.value + z.value === x.value),
  );
  return (
    isSum ||
    own.some(
      (part) =>
        part !== x && alike(part, x) && others.some((total) => alike(x, total) && part.value + x.value === total.value),
    )
  );
}

function sameThing(x: Counted, y: Counted, daysApart: number, alike: Alike): boolean {
  if (x.role !== y.role || isEndOfOther(x, y)) return false;
  if (areOtherPeople(x.quantity.unit, y.quantity.unit) || areOfOtherHands(x, y)) return false;
  const named = x.thing !== null && y.thing !== null;
  if (named && x.thing !== y.thing) return false;
  // A bare number counts people or nothing that can be told.
  const bare = [x, y].every(({ thing }) => thing === null || thing === "people");
  if (!named && (!bare || x.happenings.length === 0 || y.happenings.length === 0)) return false;
  const isMeasure = measures.has(x.quantity.unit ?? "") || measures.has(y.quantity.unit ?? "");
  if (isMeasure && daysApart > sameMeasurementDays) return false;
  const told = x.happenings.length > 0 || y.happenings.length > 0;
  if (told && !shareHappening(x, y)) return false;
  if (!told && (alike === "loosely" || (alike === "much" && [x, y].some(isOne)))) return false;
  // An age, a length or a time of an unknown happening is of anything or anybody.
  if (alike !== "wholly" && [x, y].some(({ quantity }) => quantity.unit === ageUnit)) return false;
  if (
    alike !== "wholly" &&
    isMeasure &&
    x.thing !== "temperature" &&
    ![x, y].every(({ happenings }) => happenings.some((happening) => !vague.has(happening)))
  )
    return false;
  // What players do in one match, in a season, and who of them, short sentences do not say.
  if (alike !== "wholly" && [x, y].some(({ quantity }) => playUnits.has(quantity.unit ?? ""))) return false;
  // What stands below zero in one and above it in the other did not move by the hour.
  const turned = x.value * y.value < 0;
  if (!turned && [x, y].some(isMoving)) return false;
  if (x.places.size > 0 || y.places.size > 0) {
    if (x.places.isDisjointFrom(y.places)) return false;
  }
  const [one, other] = [Math.abs(x.value), Math.abs(y.value)];
  const larger = Math.max(one, other);
  return larger > 0 && larger / Math.max(Math.min(one, other), Number.MIN_VALUE) <= plausibleRatio;
}

const ageUnit = "year old";

/** "One final chance" is hardly a count. */
const isOne = ({ value, quantity }: Counted) => value === 1 && /^one\b/i.test(quantity.text);

/** "Rose to 4 percent" and "rose 6 percent": where a move ends, and how far it went. */
export const isEndOfOther = (x: Counted, y: Counted): boolean =>
  x.ofMove !== y.ofMove &&
  [x, y].every(({ ofMove, happenings }) => ofMove !== null && happenings.some((happening) => moves.has(happening)));
const moves: ReadonlySet<string> = new Set(["rise", "fall"]);

/** "10 civilians" and "5 policemen" are both people, but not the same ones; "three children" may be among "17 people". */
function areOtherPeople(a: string | null, b: string | null): boolean {
  return (
    a !== null &&
    b !== null &&
    (samePeople.get(a) ?? a) !== (samePeople.get(b) ?? b) &&
    (someOfAll.has(a) || someOfAll.has(b) || (particularPeople.has(a) && particularPeople.has(b)))
  );
}
const someOfAll: ReadonlySet<string> = new Set(
  "child baby infant toddler newborn kid woman girl boy schoolgirl schoolboy teenager pensioner".split(" "),
);

/** Prices and shares that go up and down by the hour: two figures are two moments. */
function isMoving({ quantity, happenings }: Counted): boolean {
  return (
    happenings.every((happening) => vague.has(happening)) && (quantity.unit === null || fluctuating.has(quantity.unit))
  );
}
const fluctuating: ReadonlySet<string> = new Set([
  "usd",
  "eur",
  "gbp",
  "jpy",
  "aud",
  "cad",
  "chf",
  "cny",
  "inr",
  "%",
  "point",
  "cent",
  "percentage point",
  "basis point",
  "share",
  "pence",
  "west",
  "east",
  "north",
  "south",
  "barrel",
]);

/** Happenings whose counts fall as well as rise. */
const ebbing: ReadonlySet<string> = new Set([
  "missing",
  "trapped",
  "held",
  "treated",
  "homeless",
  "affected",
  "powerless",
]);

/** Counts that do not grow with time: whoever gives another one contradicts. */
const settled: ReadonlySet<string> = new Set(["aboard", "attending", "sentenced", "fined", "testifying", ...ofBargain]);

/** A fine, a price or what somebody paid, and an age, do not grow by the hour; what was raised or lost by then may. */
function staysAsItIs({ quantity: { unit }, happenings, gathered }: Counted): boolean {
  if (unit === ageUnit) return true;
  return (
    unit !== null &&
    !gathered &&
    isMoney(unit) &&
    happenings.every((happening) => vague.has(happening) || settled.has(happening))
  );
}

/** "A six-storey mill" does not grow by the hour. */
const describes = ({ quantity: { text } }: Counted) => describing.test(text);
const describing = /[\p{L}\p{N}]-\p{L}+$/u;

/** Which of two differing values of one thing is newer, as far as that tells; null where both may hold. */
export function judge(x: Counted, y: Counted, order: Order): NumberConflict | null {
  const higher = x.value > y.value ? x : y;
  const higherLater = x.value !== y.value && (higher === x ? order.aMayFollow : order.bMayFollow);
  const reason = `${x.quantity.text} against ${y.quantity.text}`;
  if (x.quantity.bound === "atLeast" && y.quantity.bound === "atLeast") {
    return higherLater ? { a: x, b: y, updates: true, reasons: [reason, "the later floor is higher"] } : null;
  }
  if (x.thing === "time" && goesOn(x.value, y.value, order)) return null;
  // Whoever tells of a rise to the higher of two values knows of a lower one, whenever either was published.
  if (order.sign === 0 && shareHappening(x, y) && higher.risen)
    return { a: x, b: y, updates: true, reasons: [reason, "the report of the higher value tells of a rise"] };
  const counts = !measures.has(x.quantity.unit ?? "");
  const isSettled = x.happenings.some((happening) => settled.has(happening) && y.happenings.includes(happening));
  // Days later there may be another indictment.
  const isFixed = order.apart <= mostDaysFixed && [x, y].some(({ quantity: { unit } }) => fixedUnits.has(unit ?? ""));
  const grows = !isSettled && !isFixed && ![x, y].some(describes) && ![x, y].some(staysAsItIs);
  // "The area had grown to 5,600 hectares."
  if (higherLater && higher.risen)
    return { a: x, b: y, updates: true, reasons: [reason, "the later report tells of a rise"] };
  if (counts && grows && higherLater)
    return { a: x, b: y, updates: true, reasons: [reason, "the later count is higher"] };
  const ebbs =
    ![x, y].some(staysAsItIs) &&
    x.happenings.some((happening) => ebbing.has(happening) && y.happenings.includes(happening));
  // Whoever counts those still missing at another hour of the day counts others.
  if (counts && ebbs && order.sign === 0 && !order.alike) return null;
  if (counts && ebbs && order.sign !== 0)
    return { a: x, b: y, updates: true, reasons: [reason, "such a count goes down again, and this one is later"] };
  return { a: x, b: y, updates: false, reasons: [reason] };
}
