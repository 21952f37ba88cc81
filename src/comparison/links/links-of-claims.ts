import type { Claim } from "../../claims/claim.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { type Link, scoreOf } from "./link.ts";

/** The surest link of any part of two propositions' claims, of those that agree: what two tell in other parts holds them together, too. */
export function linksOfClaims(
  propositions: readonly Proposition[],
  links: ReadonlyMap<number, Link>,
): (a: number, b: number) => Link | undefined {
  const size = propositions.length;
  const numbers = new Map<Claim, number>();
  const numberOf = propositions.map(({ claim }) => {
    const known = numbers.get(claim) ?? numbers.size;
    numbers.set(claim, known);
    return known;
  });
  const keyOf = (a: number, b: number) => {
    const [x, y] = [numberOf[a]!, numberOf[b]!];
    return x < y ? x * size + y : y * size + x;
  };
  const surest = new Map<number, Link>();
  for (const [pair, link] of links) {
    if (link.opposed) continue;
    const key = keyOf(Math.floor(pair / size), pair % size);
    const known = surest.get(key);
    if (known === undefined || scoreOf(link) > scoreOf(known)) surest.set(key, link);
  }
  return (a, b) => surest.get(keyOf(a, b));
}
