import type { Term } from "./features.ts";
import { pairedKeys, singleKeys } from "./limits.ts";

/**
 * The keys under which an article is found: its strongest names and lemmas one by one, and the strongest in pairs. A
 * pair stays selective where each of the two is in every other report.
 */
export function postingKeys(terms: readonly Term[], names: readonly Term[]): readonly string[] {
  const strongest = [...names.map(([key, weight]): Term => [`n:${key}`, weight]), ...terms]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([key]) => key);
  const keys = strongest.slice(0, singleKeys);
  const paired = strongest.slice(0, pairedKeys).sort();
  for (let a = 0; a < paired.length; a++)
    for (let b = a + 1; b < paired.length; b++) keys.push(`${paired[a]} ${paired[b]}`);
  return keys;
}
