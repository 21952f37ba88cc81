/** Digits that a double holds for sure. */
const digits = 15;

/** A figure times a magnitude, without what binary fractions add: 4.1 billion is 4100000000. */
export const scaledBy = (value: number, times: number): number => Number((value * times).toPrecision(digits));
