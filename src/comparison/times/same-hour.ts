import { tells } from "../clauses/telling.ts";
import type { Memory } from "../propositions/memory.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { thresholds } from "../thresholds.ts";
import { anchorWeight } from "../wording/anchors.ts";
import type { Hour } from "./hours.ts";
import { orderOf } from "./order.ts";

/** Two tellings of one hour: how sure that is, 0…1, why, and whether they differ. */
export interface SameHour {
  readonly strength: number;
  readonly differs: boolean;
  /** Whether the later one may bring a new time. */
  readonly updates: boolean;
  readonly reasons: readonly string[];
}

/** Hours of one deed lie no further apart, minutes, and their reports no more days. */
const mostApart = 7 * 60;
const mostDaysApart = 5;
/** What two tellings of differing hours need beside the deed, and of one hour: likeness, or weight of words that each article has once. */
const alike = 0.3;
/** What happened is for the most part the event of both reports. */
const alikeOfEvent = 0.2;
const alikeAtOneHour = 0.2;
const someRare = 0.4;

/**
 * Whether two propositions give the hour of one deed, the same or another one: the same deed in words that are alike, and
 * of the hours that their articles give for such a deed each the only one. Null where that is not sure. Symmetric.
 */
export function sameHour(a: Proposition, b: Proposition, memory: Memory): SameHour | null {
  const [x, y] = [a.hour, b.hour];
  if (x === null || y === null || a.articleId === b.articleId || nameOtherDays(a, b)) return null;
  if (!tells(a) || !tells(b) || a.claim.negated !== b.claim.negated) return null;
  const order = orderOf(a.article, b.article);
  if (order.apart > mostDaysApart) return null;
  const apart = minutesApart(x, y);
  const specific = apart === 0 && x.toTheMinute && y.toTheMinute;
  if (!specific && (x.deed === null || x.deed !== y.deed)) return null;
  if (apart > 0 && !mayDiffer(a, b, apart)) return null;
  const likeness = memory.similarity.compare(a.wording, b.wording);
  const needed = apart === 0 ? alikeAtOneHour : x.deed === "happen" ? alikeOfEvent : alike;
  if (!specific && likeness.score < needed && anchorWeight(a, b) < someRare) return null;
  if (apart === 0)
    return {
      strength: thresholds.figure,
      differs: false,
      updates: false,
      reasons: [`the same hour: ${x.text}, ${y.text}`],
    };
  // "The first train", "the second"; "from Oslo", "from Paris".
  if (likeness.opposite) return null;
  return {
    strength: thresholds.tallyOfOther,
    differs: true,
    updates: a.claim.modality === "planned" && order.sign !== 0 && order.apart >= movedDays,
    reasons: [`two hours of one deed: ${x.text}, ${y.text}`],
  };
}

/** Whether two hours that are not one may be given to one thing: both as facts or both as plans, and no other is given. */
function mayDiffer(a: Proposition, b: Proposition, apart: number): boolean {
  if (a.hour!.zone !== b.hour!.zone) return false;
  if (!a.soleHour || !b.soleHour || apart > mostApart || a.claim.modality !== b.claim.modality) return false;
  return a.claim.within === null && b.claim.within === null;
}
/** From here on a report may tell that a time was moved. */
export const movedDays = 0.5;

/** Minutes between two hours, 0 where they may be one; "six o'clock" is of the morning or of the evening. */
export function minutesApart(x: Hour, y: Hour): number {
  const halves = x.ofEither || y.ofEither ? [-12 * 60, 0, 12 * 60] : [0];
  return Math.min(...halves.map((shift) => Math.max(0, x.low + shift - y.high, y.low - x.high - shift)));
}

/** Whether each names a day, and not one day. */
function nameOtherDays({ claim: a }: Proposition, { claim: b }: Proposition): boolean {
  const days = (dates: typeof a.dates) => dates.filter(({ from }) => from !== null);
  const [x, y] = [days(a.dates), days(b.dates)];
  return (
    x.length > 0 && y.length > 0 && !x.some((own) => y.some((other) => own.from! < other.to! && other.from! < own.to!))
  );
}
