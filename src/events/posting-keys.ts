import { nameKey } from "../claims/names/name-key.ts";
import type { Term } from "./features.ts";
import { headlineKeys, pairedKeys, singleKeys } from "./limits.ts";

/**
 * The keys under which an article is found: its strongest names and lemmas and those of its headline, one by one, and
 * the strongest of both in pairs. A pair stays selective where each of the two is in every other report.
 */
export function postingKeys(
  terms: readonly Term[],
  names: readonly Term[],
  headline: readonly Term[],
): readonly string[] {
  const named = new Set(names.map(([key]) => key));
  const keyOf = (term: string) => {
    const key = nameKey(term);
    return named.has(key) ? `n:${key}` : term;
  };
  const strongest = [...names.map(([key, weight]): Term => [`n:${key}`, weight]), ...terms].sort(
    (a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1),
  );
  const body = first(strongest, singleKeys, (term) => (term.startsWith("n:") ? term : keyOf(term)));
  const head = first(headline, headlineKeys, keyOf);
  const paired = [...new Set([...head.slice(0, pairedKeys / 2), ...body])].slice(0, pairedKeys).sort();
  const keys = new Set([...body, ...head]);
  for (let a = 0; a < paired.length; a++)
    for (let b = a + 1; b < paired.length; b++) keys.add(`${paired[a]} ${paired[b]}`);
  return [...keys];
}

function first(terms: readonly Term[], most: number, keyOf: (term: string) => string): readonly string[] {
  const keys = new Set<string>();
  for (const [term] of terms) {
    if (keys.size === most) break;
    keys.add(keyOf(term));
  }
  return [...keys];
}
