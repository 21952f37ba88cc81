import type { Proposition } from "../propositions/propositions.ts";
import { limits, thresholds } from "../thresholds.ts";
import { orderOf } from "../times/order.ts";
import { areOfOtherHands } from "../wording/hands.ts";
import { toldOf } from "../wording/quantities.ts";
import { doMeet, isEndOfOther, isShareOfOther, judge, type NumberConflict } from "./number-conflict.ts";
import { areOneRounded } from "./one-rounded.ts";
import { besideKey, type Slot } from "./slots.ts";

/** Two values between the same words, how much weight these have, and how the values differ. */
export interface SameSlot {
  readonly weight: number;
  readonly words: readonly string[];
  readonly slots: readonly [Slot, Slot];
  readonly conflict: NumberConflict;
}

/** What is asked of a claim, or of a part of one. */
export type Slotted = Pick<Proposition, "claim" | "article" | "columnId" | "slots" | "ofArticle">;

/** Reports further apart easily tell of two times. */
const mostDaysApart = 5;
/** Ages further apart are two people's, or no ages. */
const mostYearsApart = 10;
/** A value so many times another is of something else. */
const mostRatio = 4;

/**
 * How two claims differ in a number that stands between the same rare words in either; the weightiest such place. Null where
 * either article puts another value there, or tells the other's value anywhere.
 * @param where whether both stand in one row, which tells one thing anyway, or anywhere: then the words must weigh more
 */
export function sameSlot(a: Slotted, b: Slotted, where: "row" | "anywhere"): SameSlot | null {
  if (a.slots.length === 0 || b.slots.length === 0 || a.columnId === b.columnId) return null;
  // What somebody is quoted with is of his own life, what an outlet tells of the event.
  if ((a.claim.type === "direct") !== (b.claim.type === "direct")) return null;
  const order = orderOf(a.article, b.article);
  if (order.apart > mostDaysApart) return null;
  let best: SameSlot | null = null;
  for (const x of a.slots) {
    for (const y of b.slots) {
      if (
        x.thing !== y.thing ||
        !mayDiffer(x, y) ||
        isOfOtherShare(a, b, x, y) ||
        (x.thing === "age" && !areDated(a, b))
      )
        continue;
      const words = [...x.words.keys()].filter((word) => y.words.has(word));
      const weight = weightOf(words, x);
      if (weight < (best?.weight ?? 0) || !isOfOne(x, y, weight, where)) continue;
      if (tellsElse(a, x, y, words, weight) || tellsElse(b, y, x, words, weight)) continue;
      const conflict = judge(x.counted, y.counted, order);
      if (conflict === null) continue;
      // Only what happens to people and things grows with the hours.
      const grows = x.counted.happenings.length > 0 && y.counted.happenings.length > 0;
      best = { weight, words, slots: [x, y], conflict: grows ? conflict : { ...conflict, updates: false } };
    }
  }
  return best;
}

const isOfOtherShare = (a: Slotted, b: Slotted, x: Slot, y: Slot) =>
  x.thing === "%" && isShareOfOther(x.counted, y.counted, a.slots.map(countedOf), b.slots.map(countedOf));
const countedOf = ({ counted }: Slot) => counted;

const weightOf = (words: readonly string[], slot: Slot) =>
  words.reduce((sum, word) => sum + slot.words.get(word)!.steepWeight, 0);

/** Ages grow: of two that are told at unknown times both may be right. */
const areDated = (a: Slotted, b: Slotted) => a.article.publishedFrom !== null && b.article.publishedFrom !== null;

function mayDiffer({ thing, counted: x }: Slot, { counted: y }: Slot): boolean {
  const [told, toldToo] = [toldOf(x), toldOf(y)];
  if (told.length > 0 && toldToo.length > 0 && !told.some((happening) => toldToo.includes(happening))) return false;
  if ((x.places.size > 0 || y.places.size > 0) && x.places.isDisjointFrom(y.places)) return false;
  if (doMeet(x, y) || areOneRounded(x, y) || isEndOfOther(x, y) || areOfOtherHands(x, y)) return false;
  if (thing === "age") return Math.abs(x.value - y.value) <= mostYearsApart;
  if (thing === "time" && x.quantity.unit !== y.quantity.unit) return false;
  return Math.max(x.value, y.value) <= mostRatio * Math.min(x.value, y.value);
}

/** Whether the words that two numbers share say that both are of one thing; of an age, its bearer's name has to. */
function isOfOne(x: Slot, y: Slot, weight: number, where: "row" | "anywhere"): boolean {
  if (nameOthers(x, y)) return false;
  if (x.thing === "age") return weight >= thresholds.slotOfAge;
  if (weight < (where === "row" ? thresholds.slotInRow : thresholds.slot) || x.past !== y.past || tellOpposites(x, y))
    return false;
  if (weight >= thresholds.slotInDoubt) return true;
  return !areOfOtherTimes(x, y) && (where === "row" || x.known === y.known);
}

/** Whether each has a name beside the number that the other has not: two veterans of one department, two of one family. */
const nameOthers = (x: Slot, y: Slot) => !x.names.isSubsetOf(y.names) && !y.names.isSubsetOf(x.names);

/** "The north pylon", "the south pylon". */
function tellOpposites(x: Slot, y: Slot): boolean {
  for (const [key, { antonyms }] of x.words) {
    if (antonyms === null || y.words.has(key)) continue;
    for (const [other, { lemma }] of y.words) if (!x.words.has(other) && antonyms.has(lemma)) return true;
  }
  return false;
}

/** Whether the sentence of one alone opens with another time, or each names other years. */
const areOfOtherTimes = (x: Slot, y: Slot) =>
  x.opened !== y.opened || (x.years.size > 0 && y.years.size > 0 && x.years.symmetricDifference(y.years).size > 0);

/** Whether an article has another value between these words, too, or tells the other's anywhere. */
function tellsElse({ ofArticle }: Slotted, own: Slot, other: Slot, words: readonly string[], weight: number): boolean {
  if (ofArticle.values.has(other.counted.quantity.value)) return true;
  const weights = new Map<Slot, number>();
  for (const word of words) {
    for (const slot of ofArticle.beside.get(besideKey(own.thing, word)) ?? []) {
      if (slot.counted.value === own.counted.value) continue;
      const sum = (weights.get(slot) ?? 0) + own.words.get(word)!.steepWeight;
      if (sum >= rival * weight) return true;
      weights.set(slot, sum);
    }
  }
  return false;
}
/** So much of the words' weight beside another value makes it a rival. */
const rival = 0.5;

/** Two claims that put two values between the same rare words. */
export interface SlotPair {
  readonly slots: readonly [Slot, Slot];
  readonly reasons: readonly string[];
}

/** Such pairs of claims of different outlets: each claim is held against few others for each of its words, and not too many in all. */
export function pairSlots(claims: readonly Slotted[]): readonly SlotPair[] {
  const carriers = new Map<string, Slotted[]>();
  const found: SlotPair[] = [];
  let held = 0;
  for (const claim of claims) {
    const tried = new Set<Slotted>([claim]);
    for (const { thing, words } of claim.slots) {
      for (const [word, { steepWeight }] of words) {
        if (steepWeight < leastWeight) continue;
        const key = besideKey(thing, word);
        const before = carriers.get(key) ?? [];
        for (const other of before) {
          if (tried.has(other)) continue;
          tried.add(other);
          if (++held > limits.slotPairs) return found;
          const slot = sameSlot(other, claim, "anywhere");
          if (slot === null) continue;
          const { slots, words: shared, conflict } = slot;
          found.push({ slots, reasons: [...conflict.reasons, `both beside "${shared.join('", "')}"`] });
        }
        if (before.length === 0) carriers.set(key, [claim]);
        else if (before.length < limits.slots && before.at(-1) !== claim) before.push(claim);
      }
    }
  }
  return found;
}
/** Words of less weight bring no two numbers together. */
const leastWeight = 0.2;
