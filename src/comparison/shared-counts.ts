import type { Profile } from "./profile.ts";

/** How many words, function words, runs of four words, of three and of five letters two texts share, repeats counted. */
export interface SharedCounts {
  words: number;
  functionWords: number;
  fourWords: number;
  threeLetters: number;
  fiveLetters: number;
}

/** Keeps the five kinds apart in one table. */
const salts = { words: 0, functionWords: 0x3c6ef372, fourWords: 0x1b873593, threeLetters: 0x2545f491, fiveLetters: 0x68e31da4 };

// The lists of one text stand in a table of open slots while others are held against it: no list has to be sorted.
let slotBits = 12;
let keys = new Int32Array(2 ** slotBits);
/** How often the text has it still, and in which filling of the table the slot was taken. */
let left = new Int32Array(2 ** slotBits);
let filled = new Int32Array(2 ** slotBits);
let filling = 0;
/** The slots that a comparison took from, to be given back. */
let taken = new Int32Array(2 ** slotBits);
const mostFillings = 2 ** 31 - 1;
let tabled: Profile | null = null;
const counts: SharedCounts = { words: 0, functionWords: 0, fourWords: 0, threeLetters: 0, fiveLetters: 0 };

/** Counts what two texts share; symmetric. Read anew by the next call. */
export function countShared(a: Profile, b: Profile): Readonly<SharedCounts> {
  if (tabled !== a && tabled !== b) table(a);
  const { ints, words, functionWords, fourWords, threeLetters, fiveLetters, lengths } = tabled === a ? b : a;
  counts.words = count(ints, words, functionWords, salts.words);
  counts.functionWords = count(ints, functionWords, fourWords, salts.functionWords);
  counts.fourWords = count(ints, fourWords, threeLetters, salts.fourWords);
  counts.threeLetters = count(ints, threeLetters, fiveLetters, salts.threeLetters);
  counts.fiveLetters = count(ints, fiveLetters, lengths, salts.fiveLetters);
  return counts;
}

function table(profile: Profile): void {
  const { ints, words, functionWords, fourWords, threeLetters, fiveLetters, lengths } = profile;
  makeRoom(lengths - words);
  if (filling === mostFillings) {
    filled.fill(0);
    filling = 0;
  }
  filling++;
  put(ints, words, functionWords, salts.words);
  put(ints, functionWords, fourWords, salts.functionWords);
  put(ints, fourWords, threeLetters, salts.fourWords);
  put(ints, threeLetters, fiveLetters, salts.threeLetters);
  put(ints, fiveLetters, lengths, salts.fiveLetters);
  tabled = profile;
}

/** At most half of the slots are taken. */
function makeRoom(size: number): void {
  if (2 * size <= keys.length) return;
  slotBits = 32 - Math.clz32(2 * size);
  keys = new Int32Array(2 ** slotBits);
  left = new Int32Array(2 ** slotBits);
  filled = new Int32Array(2 ** slotBits);
  taken = new Int32Array(2 ** slotBits);
}

function put(list: Int32Array, from: number, to: number, salt: number): void {
  const mask = keys.length - 1;
  for (let i = from; i < to; i++) {
    const key = list[i]! ^ salt;
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - slotBits);
    while (filled[slot] === filling && keys[slot] !== key) slot = (slot + 1) & mask;
    if (filled[slot] === filling) left[slot]!++;
    else {
      filled[slot] = filling;
      keys[slot] = key;
      left[slot] = 1;
    }
  }
}

function count(list: Int32Array, from: number, to: number, salt: number): number {
  const mask = keys.length - 1;
  let shared = 0;
  for (let i = from; i < to; i++) {
    const key = list[i]! ^ salt;
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - slotBits);
    while (filled[slot] === filling && keys[slot] !== key) slot = (slot + 1) & mask;
    if (filled[slot] !== filling || left[slot] === 0) continue;
    left[slot]!--;
    taken[shared++] = slot;
  }
  for (let i = 0; i < shared; i++) left[taken[i]!]!++;
  return shared;
}
