import { lonePair, relativeLikeness, sameEvent, undatedPair, usualLikeness, usualPairs } from "./limits.ts";

/**
 * Average-link agglomeration with a relative condition (after Chameleon's relative closeness, Karypis, Han and Kumar
 * 1999): starting from `groups`, joins the two groups with the highest average likeness, as long as it reaches
 * what is `asked` of so many pairs and a share of what holds the looser of the two together. Where both
 * have dated items, these must be as much alike: an undated one, which is like reports of any time, cannot bring them
 * together. The order of the items does not matter but for exact ties. O(g²) a join for g groups, O(n²) likenesses for n items.
 */
export function agglomerate(
  groups: readonly (readonly number[])[],
  likeness: (a: number, b: number) => number,
  isDated: (item: number) => boolean,
): readonly (readonly number[])[] {
  const members = groups.map((group) => [...group]);
  const dated = members.map((group) => group.filter(isDated));
  const between = members.map(() => new Float64Array(members.length));
  const betweenDated = members.map(() => new Float64Array(members.length));
  for (let a = 0; a < members.length; a++)
    for (let b = 0; b < a; b++) {
      const sum = sumBetween(members[a]!, members[b]!, likeness);
      between[a]![b] = between[b]![a] = sum;
      const allDated = dated[a]!.length === members[a]!.length && dated[b]!.length === members[b]!.length;
      betweenDated[a]![b] = betweenDated[b]![a] = allDated ? sum : sumBetween(dated[a]!, dated[b]!, likeness);
    }
  const within = members.map((group) => sumWithin(group, likeness));
  const alive = new Set(members.keys());
  for (;;) {
    const joined = bestJoin(alive, members, between, within, dated, betweenDated);
    if (joined === null) break;
    const [a, b] = joined;
    within[a]! += within[b]! + between[a]![b]!;
    for (const other of alive) {
      if (other === a || other === b) continue;
      between[a]![other]! += between[b]![other]!;
      between[other]![a] = between[a]![other]!;
      betweenDated[a]![other]! += betweenDated[b]![other]!;
      betweenDated[other]![a] = betweenDated[a]![other]!;
    }
    members[a]!.push(...members[b]!);
    dated[a]!.push(...dated[b]!);
    alive.delete(b);
  }
  return [...alive].map((group) => members[group]!);
}

function bestJoin(
  alive: ReadonlySet<number>,
  members: readonly (readonly number[])[],
  between: readonly Float64Array[],
  within: readonly number[],
  dated: readonly (readonly number[])[],
  betweenDated: readonly Float64Array[],
): [number, number] | null {
  const groups = [...alive];
  const held = groups.map((group) => coherence(within[group]!, members[group]!.length));
  let best = 0;
  let joined: [number, number] | null = null;
  for (let x = 0; x < groups.length; x++) {
    const a = groups[x]!;
    for (let y = x + 1; y < groups.length; y++) {
      const b = groups[y]!;
      const pairs = members[a]!.length * members[b]!.length;
      const datedPairs = dated[a]!.length * dated[b]!.length;
      const ofAll = between[a]![b]! / pairs;
      const average = datedPairs === 0 ? ofAll : Math.min(ofAll, betweenDated[a]![b]! / datedPairs);
      if (
        average <= best ||
        average < asked(pairs, datedPairs > 0) ||
        average < relativeLikeness * Math.min(held[x]!, held[y]!)
      )
        continue;
      best = average;
      joined = [a, b];
    }
  }
  return joined;
}

/** The average likeness that so many pairs must have for their two groups, both dated or not, to report one event. */
export function asked(pairs: number, areDated: boolean): number {
  return sameEvent + (areDated ? lonePair : undatedPair) / pairs;
}

/** Average likeness inside a group, drawn to the usual one while there are few pairs. */
function coherence(sum: number, size: number): number {
  return (sum + usualPairs * usualLikeness) / ((size * (size - 1)) / 2 + usualPairs);
}

function sumBetween(a: readonly number[], b: readonly number[], likeness: (a: number, b: number) => number): number {
  let sum = 0;
  for (const x of a) for (const y of b) sum += likeness(x, y);
  return sum;
}

function sumWithin(group: readonly number[], likeness: (a: number, b: number) => number): number {
  let sum = 0;
  for (const [index, a] of group.entries()) for (let b = 0; b < index; b++) sum += likeness(a, group[b]!);
  return sum;
}
