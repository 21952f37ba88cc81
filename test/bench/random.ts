/** A source of uniform numbers in [0, 1). */
export type Random = () => number;

/** mulberry32: a small generator with a period of 2^32; the same seed gives the same numbers anywhere. */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A rank below `count`: rank r comes up in proportion to 1 / (r + shift), as words and names do in the news. */
export function zipf(random: Random, count: number, shift = 1): number {
  return Math.min(count - 1, Math.floor(shift * ((count + shift) / shift) ** random() - shift));
}

export function pick<T>(random: Random, list: readonly T[]): T {
  return list[Math.floor(random() * list.length)]!;
}

/** A whole number from `least` to `most`. */
export function between(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** 1 or more; P(n ≥ x) falls like x^-1.3: most events are covered once or twice, a few by everybody. */
export function burst(random: Random, most: number): number {
  return Math.min(most, Math.floor((1 - random()) ** (-1 / 1.3)));
}

/** The list in an order by chance (Fisher and Yates). */
export function shuffled<T>(random: Random, list: readonly T[]): readonly T[] {
  const mixed = [...list];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
  }
  return mixed;
}
