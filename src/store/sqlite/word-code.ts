import { fnvStart, fnvStep } from "../../text/hash.ts";
import { lastSlot, wordLetters, wordSlots } from "../../text/ranked-words.ts";

/*
 * English in a third of its letters: a word that the frequency table knows stands as its rank in one to three bytes, the
 * space before it goes without saying, and ASCII stands as itself. (Skibiński, Grabowski and Deorowicz, "Revisiting
 * dictionary-based compression", 2005.) What was written needs these numbers and the table to the letter.
 */

/** Bytes that begin a word of rank 0…95; of two bytes, up to 4,191; of three, up to 1,052,767. */
const [oneByte, twoBytes, threeBytes] = [0x80, 0xe0, 0xf0];
const [ranksOfOne, ranksOfTwo] = [twoBytes - oneByte, (threeBytes - twoBytes) * 0x100];
/** The next word begins with a capital, or is all in capitals; no space stands before it, though one would be expected. */
const [capital, capitals, joined] = [0xfc, 0xfd, 0xfe];
/** Two bytes follow that are a UTF-16 unit. */
const unit = 0xff;
/** The control characters in whose place frequent signs beyond ASCII stand. */
const firstSign = 0x0e;
const signs = "’“”‘—–…é£€\u00a0°½•«»";

const space = 0x20;
/** What makes a capital of ASCII its small letter. */
const toSmall = 0x20;
const [firstLetter, lastLetter, lastCapital] = [0x61, 0x7a, 0x5a];
/** More units than any word of the table has, with the space before it. */
const longestWord = 256;

/** The UTF-16 unit for which each byte below `oneByte` stands. */
const characters = Uint16Array.from({ length: oneByte }, (_, byte) => signs.charCodeAt(byte - firstSign) || byte);
const signBytes = new Map([...signs].map((sign, at) => [sign.charCodeAt(0), firstSign + at]));

/** Whether a word that follows this UTF-16 unit is expected to have a space before it: after letters, digits and stops. */
const spaced = new Uint8Array(0x10000);
for (const [sign] of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789,.;:!?)%’”—–".matchAll(/./g))
  spaced[sign.charCodeAt(0)] = 1;

/** Any string as bytes, lone surrogates included. Linear. */
export function encodeWords(text: string): Buffer {
  // A unit takes three bytes at most; a word is only written where it takes no more than its letters.
  const to = Buffer.allocUnsafe(text.length * 3);
  let length = 0;
  /** What was written of the text, UTF-16 units. */
  let done = 0;

  const literal = (until: number) => {
    for (; done < until; done++) {
      const code = text.charCodeAt(done);
      const sign = signBytes.get(code);
      if (sign !== undefined) to[length++] = sign;
      else if (code < oneByte && (code < firstSign || code >= firstSign + signs.length)) to[length++] = code;
      else {
        to[length++] = unit;
        to[length++] = code >> 8;
        to[length++] = code & 0xff;
      }
    }
  };

  for (let at = 0; at < text.length; ) {
    const start = at;
    let hash = fnvStart;
    let large = 0;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      const small = code | toSmall;
      if (small < firstLetter || small > lastLetter) break;
      if (code !== small) large++;
      hash = fnvStep(hash, small);
    }
    if (at === start) {
      at++;
      continue;
    }
    const letters = at - start;
    const written = large === 0 ? 0 : large === letters && letters > 1 ? capitals : capital;
    if (written === capital && (large > 1 || text.charCodeAt(start) > lastCapital)) continue;
    const rank = rankOf(text, start, letters, hash);
    if (rank < 0) continue;
    // Without its space the word has to be no longer than its letters.
    const before = start > 0 ? text.charCodeAt(start - 1) : 0;
    const expected = spaced[before] === 1;
    const implied = before === space && start > 1 && spaced[text.charCodeAt(start - 2)] === 1;
    const bytes = (rank < ranksOfOne ? 1 : rank < ranksOfOne + ranksOfTwo ? 2 : 3) + Number(written !== 0);
    if (bytes + Number(expected) > letters + Number(implied)) continue;
    literal(implied ? start - 1 : start);
    if (expected) to[length++] = joined;
    if (written !== 0) to[length++] = written;
    if (rank < ranksOfOne) to[length++] = oneByte + rank;
    else if (rank < ranksOfOne + ranksOfTwo) {
      const rest = rank - ranksOfOne;
      to[length++] = twoBytes + (rest >> 8);
      to[length++] = rest & 0xff;
    } else {
      const rest = rank - ranksOfOne - ranksOfTwo;
      to[length++] = threeBytes + (rest >> 16);
      to[length++] = (rest >> 8) & 0xff;
      to[length++] = rest & 0xff;
    }
    done = at;
  }
  literal(text.length);
  return to.subarray(0, length);
}

/** The rank of a word of a text, 0 for the most frequent, by the hash of its small letters; -1 for one that is not known. */
function rankOf(text: string, start: number, length: number, hash: number): number {
  const slots = wordSlots();
  const { letters, starts } = wordLetters();
  for (let slot = hash & lastSlot; ; slot = (slot + 1) & lastSlot) {
    const rank = slots[slot]!;
    if (rank < 0) return -1;
    const first = starts[rank]!;
    if (starts[rank + 1]! - 1 - first !== length) continue;
    let same = 0;
    while (same < length && letters[first + same] === (text.charCodeAt(start + same) | toSmall)) same++;
    if (same === length) return rank;
  }
}

/** What is decoded at the moment: UTF-16 units. */
let units = new Uint16Array(0x4000);

/** The string that these bytes of `encodeWords` stand for. */
export function decodeWords(bytes: Uint8Array): string {
  const { letters, starts } = wordLetters();
  let to = units;
  let length = 0;
  let largest = 0;
  let before = 0;
  let written = 0;
  let spaceBefore = true;
  for (let at = 0; at < bytes.length; at++) {
    if (length + longestWord > to.length) {
      units = new Uint16Array(to.length * 2);
      units.set(to);
      to = units;
    }
    const byte = bytes[at]!;
    if (byte < oneByte) {
      before = characters[byte]!;
      to[length++] = before;
      largest |= before;
    } else if (byte === unit) {
      before = (bytes[++at]! << 8) | bytes[++at]!;
      to[length++] = before;
      largest |= before;
    } else if (byte === joined) spaceBefore = false;
    else if (byte >= capital) written = byte;
    else {
      let rank = byte - oneByte;
      if (byte >= threeBytes)
        rank = ranksOfOne + ranksOfTwo + (((byte - threeBytes) << 16) | (bytes[++at]! << 8) | bytes[++at]!);
      else if (byte >= twoBytes) rank = ranksOfOne + (((byte - twoBytes) << 8) | bytes[++at]!);
      if (spaceBefore && spaced[before] === 1) to[length++] = space;
      const first = length;
      const end = starts[rank + 1]! - 1;
      for (let from = starts[rank]!; from < end; from++) to[length++] = letters[from]!;
      before = to[length - 1]!;
      if (written === capital) to[first]! -= toSmall;
      else if (written === capitals) {
        for (let letter = first; letter < length; letter++) to[letter]! -= toSmall;
        before -= toSmall;
      }
      written = 0;
      spaceBefore = true;
    }
  }
  if (largest > 0xff) return Buffer.from(to.buffer, 0, length * 2).toString("utf16le");
  return Buffer.from(to.subarray(0, length)).toString("latin1");
}
