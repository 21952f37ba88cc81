/** What a UTF-16 unit may be, each a bit: half of a surrogate pair is that alone, whatever its pair is. */
export const letter = 1;
export const mark = 2;
export const number = 4;
export const capital = 8;
export const latin = 16;
/** Of a script that writes no spaces between words, or writes much in one character. */
export const dense = 32;
export const hangul = 64;
export const half = 128;

const patterns: readonly (readonly [kind: number, runs: RegExp])[] = [
  [letter, /\p{L}+/gu],
  [mark, /\p{M}+/gu],
  [number, /\p{N}+/gu],
  [capital, /\p{Lu}+/gu],
  [latin, /\p{sc=Latin}+/gu],
  [dense, /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]+/gu],
  [hangul, /\p{sc=Hangul}+/gu],
];
const [space, firstHalf, lastHalf, units] = [0x20, 0xd800, 0xdfff, 0x10000];

let kinds: Uint8Array | undefined;

/**
 * The kinds of all UTF-16 units, by unit: for readers that pass over whole texts, where a pattern takes several times
 * as long. Whoever meets a `half` asks a pattern. Takes some milliseconds at the first call.
 */
export function unitKinds(): Uint8Array {
  kinds ??= readKinds();
  return kinds;
}

function readKinds(): Uint8Array {
  const found = new Uint8Array(units).fill(half, firstHalf, lastHalf + 1);
  const every = new Uint16Array(units).fill(space);
  for (let unit = 0; unit < units; unit++) if (unit < firstHalf || unit > lastHalf) every[unit] = unit;
  const all = Buffer.from(every.buffer).toString("utf16le");
  for (const [kind, runs] of patterns)
    for (const { 0: run, index } of all.matchAll(runs))
      for (let unit = index; unit < index + run.length; unit++) found[unit]! |= kind;
  return found;
}
