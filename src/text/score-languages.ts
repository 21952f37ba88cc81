import table from "./tables/language-ngrams.json" with { type: "json" };
import { letter, unitKinds } from "./unit-kinds.ts";

/** Characters that are looked at. */
const mostCharacters = 1000;
/** Bytes after which no further word begins, and after which one is broken off. */
const [lastWordBytes, mostBytes] = [350, 380];
/** Bytes of an n-gram, how far the next one lies, and the longest word. */
const [gramBytes, stride, longestWord] = [4, 3, 70];
/** What each n-gram of a language counts beside its own score, and the mean score that stands for one half. */
const [leastScore, halfScore] = [53, 25];

const languages = table.languages.split(" ");
const keyBytes = 6;
const byteValues = 256;
const space = 0x20;

const apostrophes: ReadonlySet<number> = new Set(["'", "`", "’"].map((mark) => mark.charCodeAt(0)));

interface Ngrams {
  /** The n-grams' bytes as one number each. */
  readonly keys: Float64Array;
  /** Open addressing: 1 + the place of a key among `keys`, 0 where none is. A power of two, at most half full. */
  readonly slots: Uint32Array;
  /** Where the scores of each n-gram begin, in pairs; and where the last ones end. */
  readonly starts: Uint32Array;
  /** Language and score in turn. */
  readonly scores: Uint8Array;
}

// Unpacked when first asked for: a process that reads no documents does not pay for it.
let ngrams: Ngrams | undefined;

/**
 * How much a text looks like each of 60 languages, likeliest first, 0…1 (about .75 for a page of it): n-grams of bytes
 * at the start of the text, after ELD by Nito T. M., whose data this is (`tables/LICENCE-eld.txt`).
 */
export function scoreLanguages(text: string): readonly (readonly [language: string, score: number])[] {
  const grams = gramsOf(wordsOf(text.slice(0, mostCharacters)));
  ngrams ??= unpack();
  const { starts, scores } = ngrams;
  const sums = new Float64Array(languages.length);
  for (const gram of grams) {
    const at = find(ngrams, gram);
    if (at < 0) continue;
    for (let pair = starts[at]!; pair < starts[at + 1]!; pair++)
      sums[scores[2 * pair]!]! += scores[2 * pair + 1]! + leastScore;
  }
  const found: [string, number][] = [];
  sums.forEach((sum, language) => {
    const mean = sum / grams.size;
    if (sum > 0) found.push([languages[language]!, mean / (mean + halfScore)]);
  });
  return found.sort((a, b) => b[1] - a[1]);
}

/** The words of a text in lower case, as bytes of UTF-8. */
function wordsOf(text: string): readonly (readonly number[])[] {
  const letters = lettersOf(text).trim().toLowerCase();
  const words: number[][] = [];
  let word: number[] = [];
  let bytes = 0;
  for (let at = 0; at < letters.length && bytes <= mostBytes; at++) {
    const unit = letters.charCodeAt(at);
    if (unit === space) {
      if (word.length > 0) words.push(word);
      word = [];
      if (bytes > lastWordBytes) break;
    } else if (unit < 0x80) word.push(unit);
    else if (unit < 0x800) word.push(0xc0 | (unit >> 6), 0x80 | (unit & 0x3f));
    else word.push(0xe0 | (unit >> 12), 0x80 | ((unit >> 6) & 0x3f), 0x80 | (unit & 0x3f));
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
  }
  if (word.length > 0) words.push(word);
  return words;
}

/** A text with one space for what parts words; an apostrophe right before a letter stays. */
function lettersOf(text: string): string {
  const kinds = unitKinds();
  let letters = "";
  for (let at = 0; at < text.length; ) {
    const start = at;
    while (at < text.length && (kinds[text.charCodeAt(at)]! & letter) !== 0) at++;
    letters += text.slice(start, at);
    const run = at;
    let parting = at;
    for (; at < text.length && (kinds[text.charCodeAt(at)]! & letter) === 0; at++)
      if (!apostrophes.has(text.charCodeAt(at))) parting = at + 1;
    if (parting > run) letters += " ";
    letters += text.slice(parting, at);
  }
  return letters;
}

/** The n-grams of all words; a space marks where a word begins and ends. */
function gramsOf(words: readonly (readonly number[])[]): ReadonlySet<number> {
  const grams = new Set<number>();
  for (const word of words) {
    const length = Math.min(word.length, longestWord);
    let at = 0;
    for (; at + gramBytes < length; at += stride) grams.add(keyOf(word, at, at + gramBytes, at === 0, false));
    // A word that is too long ends in a gram that no language has.
    grams.add(keyOf(word, Math.max(0, length - gramBytes), word.length, at === 0, true));
  }
  return grams;
}

function keyOf(word: readonly number[], from: number, to: number, opens: boolean, closes: boolean): number {
  let key = opens ? space : 0;
  for (let at = from; at < to; at++) key = key * byteValues + word[at]!;
  return closes ? key * byteValues + space : key;
}

function find({ keys, slots }: Ngrams, key: number): number {
  for (let slot = slotOf(key, slots.length); ; slot = slot + 1 === slots.length ? 0 : slot + 1) {
    const at = slots[slot]! - 1;
    if (at < 0 || keys[at] === key) return at;
  }
}

/** Where a key is looked for first: keys have up to 48 bits, of which both halves tell. */
function slotOf(key: number, slots: number): number {
  const mixed = Math.imul(key ^ Math.imul(Math.floor(key / 2 ** 24), 0x85ebca6b), 0x9e3779b1);
  return (mixed ^ (mixed >>> 15)) & (slots - 1);
}

function unpack(): Ngrams {
  const packed = Buffer.from(table.keys, "base64");
  const counts = Buffer.from(table.counts, "base64");
  const keys = new Float64Array(table.ngrams);
  const starts = new Uint32Array(table.ngrams + 1);
  for (let at = 0; at < table.ngrams; at++) {
    keys[at] = packed.readUIntBE(at * keyBytes, keyBytes);
    starts[at + 1] = starts[at]! + counts[at]!;
  }
  const scores = Buffer.from(table.scores, "base64");
  // Nobody reads them again, and the module would hold on to them.
  table.keys = table.counts = table.scores = "";
  return { keys, slots: slotsOf(keys), starts, scores };
}

function slotsOf(keys: Float64Array): Uint32Array {
  const slots = new Uint32Array(2 ** Math.ceil(Math.log2(2 * keys.length)));
  keys.forEach((key, at) => {
    let slot = slotOf(key, slots.length);
    while (slots[slot] !== 0) slot = slot + 1 === slots.length ? 0 : slot + 1;
    slots[slot] = at + 1;
  });
  return slots;
}
