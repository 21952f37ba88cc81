const letterOrNumber = /^[\p{L}\p{N}]$/u;
/** What each UTF-16 unit is, found out when it is first met: 0 not known yet, 1 a letter or a figure, 2 neither. */
const kinds = new Uint8Array(0x10000);
const space = 0x20;
/** Of the hash of a run. */
const base = 31;
let scratch = new Uint16Array(1024);

/** How many overlapping runs of `length` a text's plain units hold. */
export function gramsIn(units: Uint16Array, length: number): number {
  return Math.max(0, units.length - length + 1);
}

/**
 * Writes the hashes of the overlapping runs of `length` of a text's plain units into a list, from a place on: each is made of
 * the one before it by the unit that leaves it and the one that joins it.
 */
export function writeGrams(list: Int32Array, from: number, units: Uint16Array, length: number): void {
  const size = gramsIn(units, length);
  if (size === 0) return;
  let [gram, leaving] = [0, 1];
  for (let k = 0; k < length; k++) {
    gram = (Math.imul(gram, base) + units[k]!) | 0;
    leaving = Math.imul(leaving, base);
  }
  list[from] = gram;
  for (let i = 1; i < size; i++) {
    gram = (Math.imul(gram, base) + units[i + length - 1]! - Math.imul(leaving, units[i - 1]!)) | 0;
    list[from + i] = gram;
  }
}

/** The letters and figures of a text in lower case; all between them is one space, and so are the two ends. Valid until the next call. */
export function plainUnits(lower: string): Uint16Array {
  if (lower.length + 2 > scratch.length) scratch = new Uint16Array(2 * (lower.length + 2));
  const units = scratch;
  units[0] = space;
  let size = 1;
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i);
    if (isLetter(unit)) units[size++] = unit;
    else if (units[size - 1] !== space) units[size++] = space;
  }
  if (size === 1 || units[size - 1] !== space) units[size++] = space;
  return units.subarray(0, size);
}

/** Halves of surrogate pairs count as letters: the scripts beyond the first plane are letters for the most part. */
function isLetter(unit: number): boolean {
  let kind = kinds[unit]!;
  if (kind === 0) {
    kind = (unit >= 0xd800 && unit < 0xe000) || letterOrNumber.test(String.fromCharCode(unit)) ? 1 : 2;
    kinds[unit] = kind;
  }
  return kind === 1;
}
