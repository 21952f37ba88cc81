import type { Token } from "./annotate.ts";
import { foreignTenses } from "./tables/foreign-tenses.ts";
import { wordAt } from "./token-words.ts";

/** Whether a word is a verb's form of what is to come: no name ("Teherán"), and no noun behind its article ("el tubarão"). */
export function isFutureForm(tokens: readonly Token[], at: number, language: string): boolean {
  const { text, lower } = tokens[at]!;
  const future = foreignTenses.get(language)?.future ?? null;
  const written = text === lower || opens(tokens, at);
  return future !== null && written && future.test(lower) && !nominal.has(wordAt(tokens, at - 1));
}
const opens = (tokens: readonly Token[], at: number) => at === 0 || !/^[\p{L}\p{N}]/u.test(tokens[at - 1]!.text);
const nominal: ReadonlySet<string> = new Set(
  "el la los las un una unos unas del al de en o os um uma do da dos das no na ao à le les l' l’ des du aux au ces ses son sa leurs".split(
    " ",
  ),
);

/**
 * Whether the clause around a token tells of what is to come (`true`) or of what was (`false`); null where nothing tells, or
 * both.
 */
export function clauseLooksAhead(tokens: readonly Token[], at: number, language: string): boolean | null {
  const tenses = foreignTenses.get(language);
  if (tenses === undefined) return null;
  let first = at;
  while (first > Math.max(0, at - reach) && !clauseEnd.test(tokens[first - 1]!.lower)) first--;
  let last = at + 1;
  while (last < Math.min(tokens.length, at + reach) && !clauseEnd.test(tokens[last]!.lower)) last++;
  let [ahead, back] = [false, false];
  for (let k = first; k < last; k++) {
    const { text, lower } = tokens[k]!;
    if (k === at || (text !== lower && k > first)) continue;
    if (tenses.past.test(lower)) back = true;
    else if (isFutureForm(tokens, k, language)) ahead = true;
    else if (tenses.announcing.test(lower) && !(isHearsay.test(lower) && perfect.test(wordAt(tokens, last - 1))))
      ahead = true;
  }
  return ahead === back ? null : ahead;
}
/** In tokens. */
const reach = 12;
const clauseEnd = /^(?:[.!?;,:]|y|e|et|und|и|pero|mas|mais|aber|но|que|qu['’]|dass|что|rằng)$/;
/** "Soll am Montag … getötet haben" tells of what was. */
const isHearsay = /^(?:soll|sollen|will|wollen|wolle)$/;
const perfect = /^(?:haben|sein)$/;
