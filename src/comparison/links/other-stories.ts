import type { Proposition } from "../propositions/propositions.ts";
import { orderOf } from "../times/order.ts";
import { isNamed } from "../wording/named-words.ts";

/**
 * Makes a test whether two propositions are of reports that name nobody and nothing in common: of two fires each has its
 * dead, and their counts stand against nobody. Brief reports of some days may be of one story all the same.
 */
export function findOtherStories(propositions: readonly Proposition[]): (a: Proposition, b: Proposition) => boolean {
  const namesOf = new Map<string, Set<string>>();
  for (const { articleId, whole, wording } of propositions) {
    if (!whole) continue;
    const names = namesOf.get(articleId) ?? new Set();
    namesOf.set(articleId, names);
    for (const word of wording.content) if (isNamed(word)) names.add(word.lexeme.key);
  }
  const numbers = new Map([...namesOf.keys()].map((articleId, number) => [articleId, number]));
  const known = new Map<number, boolean>();
  return (a, b) => {
    const [own, other] = [numbers.get(a.articleId)!, numbers.get(b.articleId)!];
    const pair = own < other ? own * numbers.size + other : other * numbers.size + own;
    let apart = known.get(pair);
    if (apart === undefined) {
      const [x, y] = [namesOf.get(a.articleId)!, namesOf.get(b.articleId)!];
      const fewest = orderOf(a.article, b.article).apart >= sameStoryDays ? fewestNames : manyNames;
      apart = x.size >= fewest && y.size >= fewest && x.isDisjointFrom(y);
      known.set(pair, apart);
    }
    return apart;
  };
}
const sameStoryDays = 3;
const [fewestNames, manyNames] = [3, 8];
