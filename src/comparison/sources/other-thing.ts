import { nameKey } from "../../claims/names/name-key.ts";
import { areOtherSorts, mayLieWithin } from "../tables/actors.ts";
import { mayLieInOne } from "../tables/same-places.ts";
import type { FillingKind } from "./filling-kind.ts";

/** How sure it is that two are others: known to be, by all that is told of them, or only by their names, of which one may be another for the other. */
export type Otherness = "surely" | "likely" | "maybe";

/**
 * Whether what two texts have in one place is two things; null where they may well be one: a name and a description, a country
 * and who speaks for it. Symmetric.
 * @param isPlace whether only places stand there: a report may name a place or what it lies in, while who acts is one of them
 */
export function areOthers(a: FillingKind, b: FillingKind, isPlace: boolean): Otherness | null {
  const [x, y] = [nameOf(a), nameOf(b)];
  if (x !== null && y !== null && mayLieInOne(x, y)) return isPlace ? null : "likely";
  return ranks[a.kind] <= ranks[b.kind] ? areOthersInOrder(a, b) : areOthersInOrder(b, a);
}

function nameOf(kind: FillingKind): string | null {
  if (kind.kind === "country") return kind.country;
  return kind.kind === "city" || kind.kind === "name" ? kind.name : null;
}

/** Of two kinds the one with the lower rank is looked at first. */
const ranks = { country: 0, city: 1, body: 2, sort: 3, person: 4, name: 5 } as const;

function areOthersInOrder(a: FillingKind, b: FillingKind): Otherness | null {
  if (a.kind === "country") {
    if (b.kind === "country") return a.country === b.country || mayLieWithin(a.country, b.country) ? null : "surely";
    if (b.kind === "city") return b.country === null || b.country === a.country ? null : "surely";
    return b.kind === "body" && b.actor.home !== a.country ? "surely" : null;
  }
  if (a.kind === "city") {
    if (b.kind === "city") return a.name === b.name ? null : "surely";
    if (b.kind === "body") return a.country !== null && b.actor.home !== a.country ? "surely" : null;
    return b.kind === "name" ? "maybe" : null;
  }
  if (a.kind === "body") {
    if (b.kind === "body") {
      const { key, home, sort } = b.actor;
      return a.actor.key === key || (home !== null && a.actor.home === home && a.actor.sort !== sort) ? null : "surely";
    }
    return b.kind === "sort" && areOtherSorts(a.actor.sort, b.sort) ? "likely" : null;
  }
  if (a.kind === "sort") return b.kind === "sort" && areOtherSorts(a.sort, b.sort) ? "likely" : null;
  if (b.kind !== "person" && b.kind !== "name") return null;
  if (shareWord(a.name, b.name)) return null;
  if (a.kind === "person") return b.kind === "person" ? "surely" : "maybe";
  return abbreviates(a.name, b.name) || abbreviates(b.name, a.name) ? null : "maybe";
}

/** "Ron" and "Ronald", "Jeffery" and "Jeffrey": words of names that begin alike may be one; so may their spellings. */
function shareWord(a: string, b: string): boolean {
  const [words, others] = [a, b].map((name) => [...name.split(" "), ...nameKey(name).split(" ")].map(beginning));
  return words!.some((word) => others!.includes(word));
}
const beginning = (word: string) => word.slice(0, fewestAlike);
const fewestAlike = 3;

/** Whether one name's letters are the beginnings of the other's words, in their order: "AMC", "GBI". */
function abbreviates(short: string, long: string): boolean {
  const letters = short.replaceAll(" ", "");
  const initials = long
    .split(" ")
    .filter((word) => !small.has(word))
    .map((word) => word[0]);
  return letters.length >= 2 && initials.join("").includes(letters);
}
const small: ReadonlySet<string> = new Set(["of", "the", "and", "for", "in"]);
