/** Longer sequences are compared by their beginning. */
const longestSequence = 512;
const rows = [new Uint16Array(longestSequence + 1), new Uint16Array(longestSequence + 1)] as const;

/** Levenshtein distance of two sequences, each a part of a list: insertions, deletions and replacements. */
export function editDistance(
  a: Int32Array,
  fromA: number,
  sizeA: number,
  b: Int32Array,
  fromB: number,
  sizeB: number,
): number {
  let startA = fromA;
  let startB = fromB;
  let endA = fromA + Math.min(sizeA, longestSequence);
  let endB = fromB + Math.min(sizeB, longestSequence);
  // A beginning and an end that both share change nothing.
  while (startA < endA && startB < endB && a[startA] === b[startB]) {
    startA++;
    startB++;
  }
  while (endA > startA && endB > startB && a[endA - 1] === b[endB - 1]) {
    endA--;
    endB--;
  }
  let previous: Uint16Array = rows[0];
  let current: Uint16Array = rows[1];
  const columns = endB - startB;
  for (let j = 0; j <= columns; j++) previous[j] = j;
  for (let i = startA; i < endA; i++) {
    let left = i - startA + 1;
    current[0] = left;
    const item = a[i];
    for (let j = 1; j <= columns; j++) {
      let least = previous[j - 1]!;
      if (item !== b[startB + j - 1]) {
        const above = previous[j]!;
        if (above < least) least = above;
        if (left < least) least = left;
        least++;
      }
      current[j] = least;
      left = least;
    }
    const done = current;
    current = previous;
    previous = done;
  }
  return previous[columns]!;
}
