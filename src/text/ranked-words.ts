import { fnv1a, fnvStart, fnvStep } from "./hash.ts";
import ranks from "./tables/word-ranks.json" with { type: "json" };

/**
 * The 120,000 most frequent English words of newswire and encyclopedia text in lower case, Latin-1 letters, the one of
 * rank 1 first, a space after each (the vocabulary order of the GloVe 6B vectors, public domain dedication).
 */
export const rankedWords: string = ranks;

/** The words' letters one after another with a space after each, and where each word begins; one more start ends the last. */
export interface WordLetters {
  readonly letters: Uint8Array;
  readonly starts: Uint32Array;
}

/** Made at the first look-up: a process that judges no words does not pay for it. */
export function wordLetters(): WordLetters {
  table ??= makeTable();
  return table;
}
let table: WordLetters | undefined;

function makeTable(): WordLetters {
  const letters = Buffer.from(rankedWords, "latin1");
  const starts = [0];
  for (let at = 0; at < letters.length; at++) if (letters[at] === space) starts.push(at + 1);
  return { letters, starts: Uint32Array.from([...starts, letters.length + 1]) };
}
const space = 0x20;

/** Slots of the index, twice as many as there are words, less one. */
export const lastSlot = 0x3_ffff;

/**
 * Places of words in the table, 0 for the most frequent, each in the first slot that was free from the last bits of its
 * FNV-1a hash on; -1 where none is. A tenth of what a `Map` of strings takes.
 */
export function wordSlots(): Int32Array {
  slots ??= makeSlots();
  return slots;
}
let slots: Int32Array | undefined;

function makeSlots(): Int32Array {
  const { letters, starts } = wordLetters();
  const made = new Int32Array(lastSlot + 1).fill(-1);
  for (let place = 0; place + 1 < starts.length; place++) {
    let hash = fnvStart;
    for (let at = starts[place]!; at < starts[place + 1]! - 1; at++) hash = fnvStep(hash, letters[at]!);
    let slot = hash & lastSlot;
    while (made[slot]! >= 0) slot = (slot + 1) & lastSlot;
    made[slot] = place;
  }
  return made;
}

/** The place of a word in the table, 0 for the most frequent; -1 for a word outside it. */
export function placeOfWord(word: string): number {
  const all = wordSlots();
  const { letters, starts } = wordLetters();
  const { length } = word;
  for (let slot = fnv1a(word) & lastSlot; ; slot = (slot + 1) & lastSlot) {
    const place = all[slot]!;
    if (place < 0) return -1;
    const first = starts[place]!;
    if (starts[place + 1]! - 1 - first !== length) continue;
    let same = 0;
    while (same < length && letters[first + same] === word.charCodeAt(same)) same++;
    if (same === length) return place;
  }
}
