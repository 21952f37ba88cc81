import type { Order } from "./order.ts";

/** From so many days apart what lasts is longer by these. */
const fewestDays = 0.5;
const [daySeconds, slackDays] = [86_400, 1];

/**
 * Whether two lengths of time are of one thing that goes on: "after four days of riots", two days later "after six days".
 * @param a seconds; `b` likewise
 */
export function goesOn(a: number, b: number, { sign, apart }: Order): boolean {
  const longer = sign < 0 ? b - a : a - b;
  return sign !== 0 && apart >= fewestDays && longer > 0 && longer <= (apart + slackDays) * daySeconds;
}
