/**
 * What hangs together, directly or through others: every item stands in one part, items and parts in the order given.
 * Each pair is asked about once.
 */
export function connectParts<Item>(
  items: readonly Item[],
  linked: (a: Item, b: Item) => boolean,
): readonly (readonly Item[])[] {
  const parent = items.map((_, index) => index);
  const root = (at: number): number => {
    while (parent[at] !== at) at = parent[at]!;
    return at;
  };
  for (let a = 0; a < items.length; a++) {
    for (let b = a + 1; b < items.length; b++) {
      if (linked(items[a]!, items[b]!)) parent[Math.max(root(a), root(b))] = Math.min(root(a), root(b));
    }
  }
  return [...Map.groupBy(items.keys(), root).values()].map((places) => places.map((place) => items[place]!));
}
