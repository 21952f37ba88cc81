import type { EventSummary } from "../../events/neighbourhood.ts";
import { lengthenId, shortenId } from "./ids.ts";

type Named = EventSummary["people"];

/** Articles once, then names that tell of them by number. */
interface StoredNames {
  readonly a: readonly string[];
  readonly n: readonly (readonly [name: string, key: string, articles: readonly number[]])[];
}

/** People or places of an event as short JSON: most of their names stand in the same few articles. */
export function encodeNamed(named: Named): string {
  const ids = [...new Set(named.flatMap(({ articleIds }) => articleIds))];
  const at = new Map(ids.map((id, index) => [id, index]));
  const stored: StoredNames = {
    a: ids.map(shortenId),
    n: named.map(({ name, key, articleIds }) => [name, key, articleIds.map((id) => at.get(id)!)]),
  };
  return JSON.stringify(stored);
}

export function decodeNamed(json: string): Named {
  const { a, n } = JSON.parse(json) as StoredNames;
  const ids = a.map((id) => lengthenId(id, "art"));
  return n.map(([name, key, articles]) => ({ name, key, articleIds: articles.map((index) => ids[index]!) }));
}
