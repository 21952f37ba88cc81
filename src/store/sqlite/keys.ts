import { fnv1a } from "../../text/hash.ts";

/** Odd constants with well-mixed bits, those of xxHash's last steps. */
const [mixA, mixB] = [0x85ebca77, 0xc2b2ae3d];
const startB = 0x9e3779b1;

/**
 * A posting's key: 32 bits of two multiplicative hashes over the term's UTF-16 units, signed, which a row holds in four
 * bytes. An article has some sixty keys, which makes a cryptographic hash dear. Two terms that collide (among ten million
 * keys one in 400 has another beside it) cost a candidate too many.
 */
export function termKey(term: string): number {
  let a = fnv1a(term);
  let b = startB;
  for (let at = 0; at < term.length; at++) b = Math.imul((b ^ term.charCodeAt(at)) + (b << 13), mixA);
  a = Math.imul(a ^ (a >>> 15) ^ b, mixB);
  return a ^ (a >>> 16);
}

export const undatedDay = -1;
/** Where an undated article stands in a list: after all others, newest first. */
export const undatedSort = -8_640_000_000_000_001;

/** An instant as lists order by it: ms since 1970. */
export function sortKey(instant: string | null): number {
  const ms = instant === null ? Number.NaN : Date.parse(instant);
  return Number.isNaN(ms) ? undatedSort : ms;
}

/** The instant of such a key; null for what is undated. */
export function instantOf(key: number): string | null {
  return key === undatedSort ? null : new Date(key).toISOString();
}

const dayMs = 86_400_000;

/** Days since 1970 of an instant; -1 for an undated article. */
export function dayOf(instant: string | null): number {
  if (instant === null) return undatedDay;
  const ms = Date.parse(instant);
  return Number.isNaN(ms) ? undatedDay : Math.floor(ms / dayMs);
}
