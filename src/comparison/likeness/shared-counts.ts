import type { Profile } from "../wording/profile.ts";

/** How many words, function words, runs of four words, of three and of five letters two texts share, repeats counted. */
export interface SharedCounts {
  words: number;
  functionWords: number;
  fourWords: number;
  threeLetters: number;
  fiveLetters: number;
}

/** Keeps the five kinds apart in one table. */
const salts = {
  words: 0,
  functionWords: 0x3c6ef372,
  fourWords: 0x1b873593,
  threeLetters: 0x2545f491,
  fiveLetters: 0x68e31da4,
};

// The lists of one text stand in a table of open slots while others are held against it: no list has to be sorted. Of
// every slot the key, how often the text has it still, and in which filling of the table it was taken.
const slotSize = 4;
const [left, filled] = [1, 2];
let slotBits = 9;
let slots = new Int32Array(slotSize * 2 ** slotBits);
let filling = 0;
/** The slots that a comparison took from, to be given back. */
let taken = new Int32Array(2 ** slotBits);
let tabled: Profile | null = null;
const counts: SharedCounts = { words: 0, functionWords: 0, fourWords: 0, threeLetters: 0, fiveLetters: 0 };
const mostFillings = 2 ** 31 - 1;

/** Counts what two texts share; symmetric. Read anew by the next call. */
export function countShared(a: Profile, b: Profile): Readonly<SharedCounts> {
  if (tabled !== a && tabled !== b) table(a);
  const { ints, words, functionWords, fourWords, threeLetters, fiveLetters, ids } = tabled === a ? b : a;
  counts.words = count(ints, words, functionWords, salts.words);
  counts.functionWords = count(ints, functionWords, fourWords, salts.functionWords);
  counts.fourWords = count(ints, fourWords, threeLetters, salts.fourWords);
  counts.threeLetters = count(ints, threeLetters, fiveLetters, salts.threeLetters);
  counts.fiveLetters = count(ints, fiveLetters, ids, salts.fiveLetters);
  return counts;
}

function table(profile: Profile): void {
  const { ints, words, functionWords, fourWords, threeLetters, fiveLetters, ids } = profile;
  makeRoom(ids - words);
  if (filling === mostFillings) {
    slots.fill(0);
    filling = 0;
  }
  filling++;
  put(ints, words, functionWords, salts.words);
  put(ints, functionWords, fourWords, salts.functionWords);
  put(ints, fourWords, threeLetters, salts.fourWords);
  put(ints, threeLetters, fiveLetters, salts.threeLetters);
  put(ints, fiveLetters, ids, salts.fiveLetters);
  tabled = profile;
}

/** At most half of the slots are taken. */
function makeRoom(size: number): void {
  if (size <= taken.length / 2) return;
  slotBits = 32 - Math.clz32(2 * size);
  slots = new Int32Array(slotSize * 2 ** slotBits);
  taken = new Int32Array(2 ** slotBits);
}

/** Where a key stands, or would. */
function slotOf(key: number): number {
  const mask = slots.length - 1;
  let slot = slotSize * (Math.imul(key, 0x9e3779b1) >>> (32 - slotBits));
  while (slots[slot + filled] === filling && slots[slot] !== key) slot = (slot + slotSize) & mask;
  return slot;
}

function put(list: Int32Array, from: number, to: number, salt: number): void {
  for (let i = from; i < to; i++) {
    const key = list[i]! ^ salt;
    const slot = slotOf(key);
    if (slots[slot + filled] === filling) slots[slot + left]!++;
    else {
      slots[slot] = key;
      slots[slot + left] = 1;
      slots[slot + filled] = filling;
    }
  }
}

function count(list: Int32Array, from: number, to: number, salt: number): number {
  let shared = 0;
  for (let i = from; i < to; i++) {
    const slot = slotOf(list[i]! ^ salt);
    if (slots[slot + filled] !== filling || slots[slot + left] === 0) continue;
    slots[slot + left]!--;
    taken[shared++] = slot;
  }
  for (let i = 0; i < shared; i++) slots[taken[i]! + left]!++;
  return shared;
}
