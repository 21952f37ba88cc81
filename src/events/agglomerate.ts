/**
 * Average-link agglomeration: starting from `groups`, joins the two groups with the highest average likeness until
 * none reaches `cut`. The order of the items does not matter but for exact ties. O(g³) in the worst case for g groups.
 */
export function agglomerate(
  groups: readonly (readonly number[])[],
  likeness: (a: number, b: number) => number,
  cut: number,
): readonly (readonly number[])[] {
  const members = groups.map((group) => [...group]);
  const sums = members.map((a) => members.map((b) => (a === b ? 0 : sumOver(a, b, likeness))));
  const alive = new Set(members.keys());
  for (;;) {
    let best = cut;
    let joined: [number, number] | null = null;
    for (const a of alive) {
      for (const b of alive) {
        if (b <= a) continue;
        const average = sums[a]![b]! / (members[a]!.length * members[b]!.length);
        if (average < best || (average === best && joined !== null)) continue;
        best = average;
        joined = [a, b];
      }
    }
    if (joined === null) break;
    const [a, b] = joined;
    for (const other of alive) {
      if (other === a || other === b) continue;
      sums[a]![other]! += sums[b]![other]!;
      sums[other]![a] = sums[a]![other]!;
    }
    members[a]!.push(...members[b]!);
    alive.delete(b);
  }
  return [...alive].map((group) => members[group]!);
}

function sumOver(a: readonly number[], b: readonly number[], likeness: (a: number, b: number) => number): number {
  let sum = 0;
  for (const x of a) for (const y of b) sum += likeness(x, y);
  return sum;
}
