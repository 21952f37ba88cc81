/** What goes through elements of an array, or asks a set or a map. */
const looking = [
  [Array.prototype, [Symbol.iterator, "slice", "concat"]],
  [Set.prototype, ["has"]],
  [Map.prototype, ["has", "get"]],
] as const;

/**
 * How many elements are gone through while `work` runs where arrays are spread, cut, joined or walked, and how often sets
 * and maps are asked: the same on every machine.
 */
export function countWork(work: () => void): number {
  let counted = 0;
  const usual = looking.flatMap(([kind, names]) =>
    names.map((name) => [kind, name, Object.getOwnPropertyDescriptor(kind, name)!] as const),
  );
  for (const [kind, name, { value, ...rest }] of usual)
    Object.defineProperty(kind, name, {
      ...rest,
      value(this: { readonly length?: number }, ...values: unknown[]) {
        counted += this.length ?? 1;
        return value.apply(this, values);
      },
    });
  try {
    work();
  } finally {
    for (const [kind, name, descriptor] of usual) Object.defineProperty(kind, name, descriptor);
  }
  return counted;
}
