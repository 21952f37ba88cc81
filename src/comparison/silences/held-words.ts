import { rarityAmong } from "../likeness/rarity-among.ts";
import type { TermIndex, Terms } from "../wording/term-index.ts";

/**
 * Makes a measure of how much of some words each column holds anywhere, in any form: the share of their rarity among the
 * texts, 0…1, by the column's place. The answer is written anew by the next call.
 *
 * @param related by a term's number the others that stand for it
 * @param columns by a text's place the column that it belongs to
 */
export function makeHeldWords(
  { texts, numbers, starts, places }: TermIndex,
  related: readonly (readonly number[])[],
  columns: Int32Array,
  columnCount: number,
): (terms: Terms) => Float64Array {
  const shares = new Float64Array(columnCount);
  const holders: Int32Array[] = [];
  const metFor = new Int32Array(columnCount).fill(-1);

  /** The columns that hold a term or what stands for it, each once; found once a term. */
  function holdersOf(number: number): Int32Array {
    let known = holders[number];
    if (known === undefined) {
      const found: number[] = [];
      collect(number, number, found);
      for (const other of related[number]!) collect(other, number, found);
      known = Int32Array.from(found);
      holders[number] = known;
    }
    return known;
  }

  function collect(term: number, number: number, found: number[]): void {
    const to = starts[term + 1]!;
    for (let at = starts[term]!; at < to; at++) {
      const column = columns[places[at]!]!;
      if (metFor[column] === number) continue;
      metFor[column] = number;
      found.push(column);
    }
  }

  return ({ size, hashes, firstHash, weights, firstWeight }) => {
    shares.fill(0);
    let total = 0;
    for (let term = 0; term < size; term++) {
      const number = numbers.get(hashes[firstHash + term]!);
      if (number < 0) continue;
      const rarity = rarityAmong(texts.length, starts[number + 1]! - starts[number]!, weights[firstWeight + term]!);
      total += rarity;
      const own = holdersOf(number);
      for (let i = 0; i < own.length; i++) shares[own[i]!]! += rarity;
    }
    if (total > 0) for (let column = 0; column < shares.length; column++) shares[column]! /= total;
    return shares;
  };
}
