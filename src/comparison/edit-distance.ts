/** Longer sequences are compared by their beginning. */
const longestSequence = 512;
const rows = [new Uint16Array(longestSequence + 1), new Uint16Array(longestSequence + 1)] as const;

/** Levenshtein distance of two sequences: insertions, deletions and replacements. */
export function editDistance(a: Int32Array, b: Int32Array): number {
  const [height, width] = [Math.min(a.length, longestSequence), Math.min(b.length, longestSequence)];
  // A beginning and an end that both share change nothing.
  let from = 0;
  while (from < height && from < width && a[from] === b[from]) from++;
  let [tallest, widest] = [height, width];
  while (tallest > from && widest > from && a[tallest - 1] === b[widest - 1]) {
    tallest--;
    widest--;
  }
  let [previous, current]: Uint16Array[] = [rows[0], rows[1]];
  const columns = widest - from;
  for (let j = 0; j <= columns; j++) previous![j] = j;
  for (let i = 1; i <= tallest - from; i++) {
    let left = i;
    current![0] = i;
    const item = a[from + i - 1];
    for (let j = 1; j <= columns; j++) {
      let least = previous![j - 1]!;
      if (item !== b[from + j - 1]) {
        const above = previous![j]!;
        if (above < least) least = above;
        if (left < least) least = left;
        least++;
      }
      current![j] = least;
      left = least;
    }
    [previous, current] = [current, previous];
  }
  return previous![columns]!;
}
