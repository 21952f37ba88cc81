import { shares } from "../store/pages.ts";
import type { Cursor, Page, PageRequest, PlacedId } from "../store/store.ts";
import { othersFirst } from "./others-first.ts";
import { shuffleShares } from "./shuffle-shares.ts";

/** Ids that are looked at at a time, where a list is walked. */
const idsAtOnce = 2000;
/** Shares of all ids that are looked up at a time, at first and then. */
const [firstShares, sharesAtOnce] = [512, 4096];
/** Shares that are looked up at most: a list of which so many do not hold the sample is sooner walked. */
const mostShares = 2 ** 17;
/** How ids are told apart inside one share: so many values. */
const ranksInShare = 2 ** 29;
const [goldenRatio, mixA, mixB] = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];

/** A list from which a random sample is drawn. */
export interface SampledList<Row> {
  /** How many rows there are, whatever the filters. */
  stored(): Promise<number>;
  ids(page: PageRequest): Promise<Page<string>>;
  /** The list's rows whose ids lie in some of the `shares` of all ids, in no order. */
  inShares(chosen: readonly number[]): Promise<readonly PlacedId[]>;
  /** Rows by id, in the order of the ids. */
  rows(ids: readonly string[]): Promise<readonly Row[]>;
}

/**
 * Draws `size` ids at random, each as likely as any other, in the order of the list. Which ones they are rests on the
 * ids and the seed alone: the same seed draws the same, a larger sample holds the smaller ones, and what is stored
 * later changes no more than its own share.
 *
 * A seed shuffles the shares of all ids, then the ids of each. From a long list the first shares are looked up until
 * they hold the sample, whatever the list's length; a short one is walked. Both draw the same. (Ids of one share come
 * together. Of a million ids, one in seventeen has a neighbour there, which the seeds draw with it or not at all.)
 */
export async function drawSample(
  list: Omit<SampledList<unknown>, "rows">,
  size: number,
  seed: number,
  order: "newest" | "oldest" = "newest",
): Promise<readonly string[]> {
  return (await lookUp(list, size, seed, order)) ?? (await walk(list, size, seed, order));
}

/** The sample out of the first shares; null where too few of them hold rows of the list. */
async function lookUp(
  { stored, inShares }: Omit<SampledList<unknown>, "rows">,
  size: number,
  seed: number,
  order: "newest" | "oldest",
): Promise<readonly string[] | null> {
  if (((await stored()) * mostShares) / shares < size) return null;
  const shuffle = shuffleShares(seed);
  const found: PlacedId[] = [];
  for (let looked = 0; found.length < size; ) {
    // One more than was found: that nothing was found says little yet.
    if (looked > 0 && (size / (found.length + 1)) * looked > mostShares) return null;
    const count = Math.min(looked === 0 ? firstShares : sharesAtOnce, shares - looked);
    if (count === 0) return null;
    const first = looked;
    found.push(...(await inShares(Array.from({ length: count }, (_, i) => shuffle.at(first + i)))));
    looked += count;
    await othersFirst();
  }
  const rank = ranker(seed);
  const drawn = found
    .map((row) => ({ ...row, rank: rank(row.id) }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, size);
  const oldestFirst = drawn.sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]).map(({ id }) => id);
  return order === "oldest" ? oldestFirst : oldestFirst.reverse();
}

/** The sample out of the whole list, in memory for the sample alone. */
async function walk(
  { ids }: Pick<SampledList<unknown>, "ids">,
  size: number,
  seed: number,
  order: "newest" | "oldest",
): Promise<readonly string[]> {
  const rank = ranker(seed);
  let drawn: { readonly id: string; readonly rank: number; readonly place: number }[] = [];
  let highest = Number.POSITIVE_INFINITY;
  let place = 0;
  for (let after: Cursor | null = null; ; ) {
    const page = await ids({ after, limit: idsAtOnce, order });
    for (const id of page.items) {
      const own = rank(id);
      if (own < highest) drawn.push({ id, rank: own, place });
      place++;
    }
    if (drawn.length > size) {
      drawn = drawn.sort((a, b) => a.rank - b.rank).slice(0, size);
      highest = drawn.at(-1)?.rank ?? highest;
    }
    if (page.next === null) break;
    after = page.next;
    await othersFirst();
  }
  return drawn.sort((a, b) => a.place - b.place).map(({ id }) => id);
}

/** 0…2^53: where an id stands when a seed shuffles all ids, share by share. */
function ranker(seed: number): (id: string) => number {
  const shuffle = shuffleShares(seed);
  return (id) => shuffle.placeOf(shareOf(id, seed)) * ranksInShare + (hash(id, seed) % ranksInShare);
}

/** An id's share; one that the domain did not make gets one of its own. */
function shareOf(id: string, seed: number): number {
  const digits = /_([0-9a-f]{6})[0-9a-f]{18}$/.exec(id)?.[1];
  return digits === undefined ? Math.floor(hash(id, seed) / ranksInShare) : Number.parseInt(digits, 16);
}

/** 0…2^53: two rounds of a multiplicative hash, mixed as in Murmur3. */
function hash(id: string, seed: number): number {
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
