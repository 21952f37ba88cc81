/** How many digits of a number say something: 1 for 5,000 and for .5, 3 for 4.25. */
export function significantDigits(value: number): number {
  return String(value).replace(/0+$/u, "").replace(/^0?\./u, "").replace(".", "").length;
}
