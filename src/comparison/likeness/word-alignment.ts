import { profileOf } from "../wording/profile.ts";
import { mostWords, type Wording } from "../wording/wording.ts";
import { relate, relatedAt, relatednesses } from "./relatedness.ts";

/**
 * Words of two texts that stand for each other, the surest first: `a[i]` and `b[i]` count content words, `strengths[i]`
 * is 0…1, 1 the same word. The first `size` count; read anew by the next alignment.
 */
export interface WordPairs {
  size: number;
  a: Int32Array;
  b: Int32Array;
  strengths: Float64Array;
}

/** Words less related than this are not paired. */
const weakest = 0.3;
/** What related neighbours add when a word could be paired with several, and what distance in place takes away. */
const contextBonus = 0.15;
const distancePenalty = 0.02;
const reach = 2;
/** A word has hardly ever so many partners; a text that repeats one word has as many for each. */
const mostPartners = 8;

// Room that every alignment uses again: thousands are made for one comparison.
let matrix = new Float32Array(64 * 64);
let candidates = { a: new Int32Array(256), b: new Int32Array(256), ranks: new Float64Array(256) };
let strengthsFound = new Float64Array(256);
let order = new Int32Array(256);
const pairs: WordPairs = {
  size: 0,
  a: new Int32Array(mostWords),
  b: new Int32Array(mostWords),
  strengths: new Float64Array(mostWords),
};
const takenA = new Uint8Array(mostWords);
const takenB = new Uint8Array(mostWords);

/**
 * Pairs the content words of two texts one to one, the most related first; of several candidates the one whose
 * neighbours are related too (monolingual word alignment after Sultan et al. 2014, without a parser).
 */
export function alignWords(a: Wording, b: Wording): WordPairs {
  const size = findCandidates(a, b);
  rank(size, a.content.length, b.content.length);
  takenA.fill(0, 0, a.content.length);
  takenB.fill(0, 0, b.content.length);
  pairs.size = 0;
  for (let i = 0; i < size; i++) {
    const candidate = order[i]!;
    const x = candidates.a[candidate]!;
    const y = candidates.b[candidate]!;
    if (takenA[x] === 1 || takenB[y] === 1) continue;
    takenA[x] = 1;
    takenB[y] = 1;
    pairs.a[pairs.size] = x;
    pairs.b[pairs.size] = y;
    pairs.strengths[pairs.size++] = strengthsFound[candidate]!;
  }
  return pairs;
}

/** Fills the matrix of relatedness and lists what is related at all, row by row; returns how many there are. */
function findCandidates(a: Wording, b: Wording): number {
  const height = a.content.length;
  const width = b.content.length;
  if (width * height > matrix.length) matrix = new Float32Array(2 * width * height);
  const { ints: intsA, ids: idsA } = profileOf(a);
  const { ints: intsB, ids: idsB } = profileOf(b);
  let size = 0;
  for (let i = 0; i < height; i++) {
    const id = intsA[idsA + i]!;
    const last = size + mostPartners;
    for (let j = 0; j < width; j++) {
      const known = relatedAt(id, intsB[idsB + j]!);
      const strength = relatednesses[known >= 0 ? known : relate(a.content[i]!.lexeme, b.content[j]!.lexeme)]!;
      if (strength < weakest) {
        matrix[i * width + j] = 0;
        continue;
      }
      matrix[i * width + j] = strength;
      if (size === last) continue;
      if (size === order.length) makeRoom();
      candidates.a[size] = i;
      candidates.b[size] = j;
      strengthsFound[size++] = strength;
    }
  }
  return size;
}

function makeRoom(): void {
  const room = 2 * order.length;
  const grown = (from: Int32Array) => {
    const to = new Int32Array(room);
    to.set(from);
    return to;
  };
  candidates = { a: grown(candidates.a), b: grown(candidates.b), ranks: new Float64Array(room) };
  const strengths = new Float64Array(room);
  strengths.set(strengthsFound);
  strengthsFound = strengths;
  order = new Int32Array(room);
}

/** Puts candidates into the order in which they are paired: by rank, ties by place. */
function rank(size: number, height: number, width: number): void {
  const { a, b, ranks } = candidates;
  for (let i = 0; i < size; i++) {
    const x = a[i]!;
    const y = b[i]!;
    ranks[i] = strengthsFound[i]!;
    support(i, x, y, height, width);
    ranks[i]! -= distancePenalty * Math.abs(x / height - y / width);
    order[i] = i;
  }
  if (size <= fewest) sortFew(size, ranks);
  else order.subarray(0, size).sort((x, y) => ranks[y]! - ranks[x]! || x - y);
}

/** Adds to a candidate's rank what its most related neighbours on one side or the other are worth. */
function support(candidate: number, i: number, j: number, height: number, width: number): void {
  let best = 0;
  const lastRow = Math.min(height - 1, i + reach);
  for (let x = Math.max(0, i - reach); x <= lastRow; x++) {
    if (x === i) continue;
    const from = x < i ? Math.max(0, j - reach) : j + 1;
    const to = x < i ? j - 1 : Math.min(width - 1, j + reach);
    for (let y = from; y <= to; y++) {
      const strength = matrix[x * width + y]!;
      if (strength > best) best = strength;
    }
  }
  candidates.ranks[candidate]! += contextBonus * best;
}

/** Up to so many are quicker sorted by insertion. */
const fewest = 64;

function sortFew(size: number, ranks: Float64Array): void {
  for (let i = 1; i < size; i++) {
    const own = ranks[i]!;
    let at = i;
    while (at > 0 && ranks[order[at - 1]!]! < own) {
      order[at] = order[at - 1]!;
      at--;
    }
    order[at] = i;
  }
}
