import type { Cursor, Page, PageRequest } from "../store/store.ts";

/** Ids that are looked at at a time. */
const idsAtOnce = 2000;
const [goldenRatio, mixA, mixB] = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];

/** A random sample of a list, and where it is drawn from. */
export interface SampledList<Row> {
  ids(page: PageRequest): Promise<Page<string>>;
  /** Rows by id, in the order of the ids. */
  rows(ids: readonly string[]): Promise<readonly Row[]>;
}

interface Drawn {
  readonly id: string;
  readonly rank: number;
  readonly place: number;
}

/**
 * Draws `size` ids at random, each as likely as any other, in the order of the list. Which ones they are rests on the
 * ids and the seed alone: the same seed draws the same, a larger sample holds the smaller ones, and what is stored
 * later changes no more than its own share. Walks the whole list, in memory for the sample alone.
 */
export async function drawSample(
  ids: SampledList<unknown>["ids"],
  size: number,
  seed: number,
): Promise<readonly string[]> {
  let drawn: Drawn[] = [];
  let highest = Number.POSITIVE_INFINITY;
  let place = 0;
  for (let after: Cursor | null = null; ; ) {
    const page = await ids({ after, limit: idsAtOnce });
    for (const id of page.items) {
      const rank = rankOf(id, seed);
      if (rank < highest) drawn.push({ id, rank, place });
      place++;
    }
    if (drawn.length > size) {
      drawn = drawn.sort((a, b) => a.rank - b.rank).slice(0, size);
      highest = drawn.at(-1)?.rank ?? highest;
    }
    if (page.next === null) break;
    after = page.next;
    // Others go first: a list may hold millions.
    await new Promise((resolve) => setImmediate(resolve));
  }
  return drawn.sort((a, b) => a.place - b.place).map(({ id }) => id);
}

/** 0…2^53: where an id stands when a seed shuffles all ids. Two rounds of a multiplicative hash, mixed as in Murmur3. */
function rankOf(id: string, seed: number): number {
  let a = seed | 0;
  let b = ~seed;
  for (let at = 0; at < id.length; at++) {
    const unit = id.charCodeAt(at);
    a = Math.imul(a ^ unit, mixA) + (b >>> 13);
    b = Math.imul(b ^ unit, mixB) + (a >>> 15) + goldenRatio;
  }
  a = Math.imul(a ^ (a >>> 16), mixB);
  b = Math.imul(b ^ (b >>> 13), mixA);
  return ((a ^ (a >>> 15)) >>> 0) * 2 ** 21 + (((b ^ (b >>> 16)) >>> 0) & (2 ** 21 - 1));
}
