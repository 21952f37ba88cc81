import { fnvStart, fnvStep } from "../../text/hash.ts";

/**
 * What is known of written words, found by the UTF-16 units of a word where it stands in a text: reading a text makes no
 * string for a word that was met before. A table of open slots, at most half full; emptied when it holds too many.
 */
export interface WrittenWords<Value> {
  /** The value of the word at `start … end` of a text's units; null for one that is not known. */
  at(units: Uint16Array, start: number, end: number): Value | null;
  /** Notes the value of a word that is not known. */
  put(units: Uint16Array, start: number, end: number, value: Value): void;
}

export function makeWrittenWords<Value>(mostWords: number): WrittenWords<Value> {
  const bits = 33 - Math.clz32(mostWords - 1);
  const mask = 2 ** bits - 1;
  /** The place of a word among the values, plus one; 0 for an empty slot. Made with the first word. */
  let slots = new Int32Array(0);
  let hashes = new Int32Array(0);
  /** Where each word's units begin, and where the last one's end. */
  let starts = new Int32Array(0);
  let letters = new Uint16Array(0);
  let values: Value[] = [];

  function isAt(place: number, units: Uint16Array, start: number, end: number): boolean {
    const from = starts[place]!;
    if (starts[place + 1]! - from !== end - start) return false;
    for (let at = start; at < end; at++) if (letters[from + at - start] !== units[at]) return false;
    return true;
  }

  return {
    at(units, start, end) {
      if (values.length === 0) return null;
      const hash = hashOf(units, start, end);
      let slot = Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
      for (let place = slots[slot]! - 1; place >= 0; place = slots[slot]! - 1) {
        if (hashes[place] === hash && isAt(place, units, start, end)) return values[place]!;
        slot = (slot + 1) & mask;
      }
      return null;
    },
    put(units, start, end, value) {
      const place = values.length === mostWords ? 0 : values.length;
      if (place === 0) {
        slots = new Int32Array(mask + 1);
        hashes = new Int32Array(mostWords);
        starts = new Int32Array(mostWords + 1);
        values = [];
      }
      const hash = hashOf(units, start, end);
      let slot = Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = place + 1;
      hashes[place] = hash;
      values.push(value);
      const from = starts[place]!;
      const to = from + end - start;
      starts[place + 1] = to;
      if (to > letters.length) {
        const grown = new Uint16Array(2 * to);
        grown.set(letters);
        letters = grown;
      }
      letters.set(units.subarray(start, end), from);
    },
  };
}

function hashOf(units: Uint16Array, start: number, end: number): number {
  let hash = fnvStart | 0;
  for (let at = start; at < end; at++) hash = fnvStep(hash, units[at]!);
  return hash;
}
