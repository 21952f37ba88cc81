import { createHash } from "node:crypto";

/** A posting's key: the first 48 bits of the term's SHA-256. Two terms that collide cost one candidate too many. */
export function termKey(term: string): number {
  return createHash("sha256").update(term, "utf8").digest().readUIntBE(0, 6);
}

export const undatedDay = -1;
/** Where an undated article stands in a list: after all others, newest first. */
export const undatedSort = -8_640_000_000_000_001;

/** An instant as lists order by it: ms since 1970. */
export function sortKey(instant: string | null): number {
  const ms = instant === null ? Number.NaN : Date.parse(instant);
  return Number.isNaN(ms) ? undatedSort : ms;
}

const dayMs = 86_400_000;

/** Days since 1970 of an instant; -1 for an undated article. */
export function dayOf(instant: string | null): number {
  if (instant === null) return undatedDay;
  const ms = Date.parse(instant);
  return Number.isNaN(ms) ? undatedDay : Math.floor(ms / dayMs);
}
