/** Half-open UTF-16 offsets. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Whether a place lies in one of some extents that stand in order and apart. */
export function liesIn(extents: readonly Extent[], at: number): boolean {
  let low = 0;
  let high = extents.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (extents[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  return low < extents.length && extents[low]!.start <= at;
}

/** The same places, in order and apart. */
export function inOrderApart(extents: readonly Extent[]): readonly Extent[] {
  const found: Extent[] = [];
  for (const one of extents.toSorted((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    if (last !== undefined && one.start <= last.end)
      found[found.length - 1] = { start: last.start, end: Math.max(last.end, one.end) };
    else found.push(one);
  }
  return found;
}
