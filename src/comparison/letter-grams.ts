const letterOrNumber = /^[\p{L}\p{N}]$/u;
/** What each UTF-16 unit is, found out when it is first met: 0 not known yet, 1 a letter or a figure, 2 neither. */
const kinds = new Uint8Array(0x10000);
const space = 0x20;

/** Hashes of the overlapping runs of `length` of a text's plain units, sorted, repeats kept. */
export function letterGrams(units: Uint16Array, length: number): Int32Array {
  const grams = new Int32Array(Math.max(0, units.length - length + 1));
  for (let i = 0; i < grams.length; i++) {
    let gram = 0;
    for (let k = 0; k < length; k++) gram = (Math.imul(gram, 31) + units[i + k]!) | 0;
    grams[i] = gram;
  }
  return grams.sort();
}

/** The letters and figures of a text in lower case; all between them is one space, and so are the two ends. */
export function plainUnits(lower: string): Uint16Array {
  const units = new Uint16Array(lower.length + 2);
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
