import { madeOnce } from "../../text/made-once.ts";
import { changedTo } from "./told-times.ts";

/** When two texts may have been published, UTC, half-open; null where unknown. */
export interface Times {
  readonly publishedFrom?: string | null;
  readonly publishedTo?: string | null;
  /** The end of its text's last change since. */
  readonly modifiedTo?: string | null;
}

const dayMs = 86_400_000;

/** -1: a was published before b; 1: after; 0: cannot be told. `apart` in days, 0 where unknown; `alike`: not one by its day, the other by its hour. */
export interface Order {
  readonly sign: -1 | 0 | 1;
  readonly apart: number;
  readonly alike: boolean;
  /** Whether a may tell the later state: it came after b, or its text was changed after b was out. */
  readonly aMayFollow: boolean;
  readonly bMayFollow: boolean;
}

/** Shortest and longest time that a day may mean, with a zone and without one, how far apart the middles of two such days lie, and how unlike two windows are that are told alike, days. */
const shortestDay = 0.9;
const longestDay = 2.2;
const nextDay = 0.8;
const unlike = 0.1;

/**
 * Which of two was published first, as far as their times tell: one was out before the other can have been, they give
 * two days, or two hours in one way (both without a zone). A day says nothing against an hour of it, nor a month against
 * a day.
 */
export function orderOf(a: Times, b: Times): Order {
  const [x, y] = [windowOf(a), windowOf(b)];
  if (x === null || y === null) return { sign: 0, apart: 0, alike: true, aMayFollow: false, bMayFollow: false };
  const between = (y.from + y.to - x.from - x.to) / 2 / dayMs;
  const apart = Math.abs(between);
  const [shorter, longer] = [Math.min(lengthOf(x), lengthOf(y)), Math.max(lengthOf(x), lengthOf(y))];
  const toldAlike = longer - shorter < unlike || (shorter >= shortestDay && apart >= nextDay);
  const isKnown = x.to <= y.from || y.to <= x.from || (longer <= longestDay && toldAlike);
  const sign = apart === 0 || !isKnown ? 0 : between > 0 ? -1 : 1;
  return {
    sign,
    apart,
    alike: toldAlike,
    aMayFollow: sign > 0 || x.changed >= y.to,
    bMayFollow: sign < 0 || y.changed >= x.to,
  };
}

interface Window {
  readonly from: number;
  readonly to: number;
  /** The end of its last change since; -∞ where none is known. */
  readonly changed: number;
}

const lengthOf = ({ from, to }: Window) => (to - from) / dayMs;

/** Read once a text: thousands of pairs of figures ask for it. */
const windowOf = madeOnce((times: Times): Window | null => {
  const [from, to] = [Date.parse(times.publishedFrom || ""), Date.parse(times.publishedTo || "")];
  if (Number.isNaN(from + to)) return null;
  const change = changedTo(times);
  return { from, to, changed: change === null ? Number.NEGATIVE_INFINITY : Date.parse(change) };
});
