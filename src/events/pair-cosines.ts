import type { Profile } from "./profile.ts";
import { cosine } from "./vector.ts";

/** Pairs that are remembered, a power of 2, in 3 MB; a pair that falls on another's slot takes it. */
const slots = 2 ** 17;
/** Serials of profiles below this make one whole number of a pair. */
const most = 2 ** 26;
/** Spread serials over slots (the golden ratio of 2^32, after Knuth, and the first of murmur3's factors). */
const [spread, spreadOther] = [0x9e3779b1, 0x85ebca6b];
const slotShift = 32 - Math.log2(slots);

const pairs = new Float64Array(slots).fill(-1);
const terms = new Float64Array(slots);
const names = new Float64Array(slots);

/**
 * Cosines of the words and of the names of two articles, which are the same whatever stands around them: reports of one
 * event come close together, and each is held against the same others. They come one after the other, never as an
 * object: there are hundreds an arrival.
 */
export const pairCosines = {
  terms: (a: Profile, b: Profile): number => terms[slotOf(a, b)]!,
  names: (a: Profile, b: Profile): number => names[slotOf(a, b)]!,
};

/** Where the pair stands, after it was looked at if need be. */
function slotOf(a: Profile, b: Profile): number {
  const [first, second] = a.serial < b.serial ? [a.serial, b.serial] : [b.serial, a.serial];
  const slot = (Math.imul(first, spread) ^ Math.imul(second, spreadOther)) >>> slotShift;
  const pair = first * most + second;
  if (pairs[slot] !== pair) {
    pairs[slot] = pair;
    terms[slot] = cosine(a.terms, b.terms);
    names[slot] = cosine(a.names, b.names);
  }
  return slot;
}
