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
 * Whether the clause around the tokens `at … next`, exclusive, tells of what is to come (`true`) or of what was (`false`); null where nothing tells, or
 * both.
 */
export function clauseLooksAhead(tokens: readonly Token[], at: number, next: number, language: string): boolean | null {
  const tenses = foreignTenses.get(language);
  if (tenses === undefined) return null;
  let first = at;
  while (first > Math.max(0, at - reach) && !clauseEnd.test(tokens[first - 1]!.lower)) first--;
  // "El lunes, la policía detuvo …": the day that opens a sentence belongs to what follows its comma.
  const leads = wordAt(tokens, next) === "," && at - first < longestLead && opens(tokens, first);
  let last = leads ? next + 1 : next;
  while (last < Math.min(tokens.length, at + reach) && !clauseEnd.test(tokens[last]!.lower)) last++;
  let [ahead, back, auxiliary, participle] = [false, false, false, false];
  for (let k = first; k < last; k++) {
    const { text, lower } = tokens[k]!;
    if (k === at || (text !== lower && k > first) || lower.length > longestVerb) continue;
    auxiliary ||= tenses.perfect?.auxiliary.test(lower) ?? false;
    participle ||= tenses.perfect?.participle.test(lower) ?? false;
    if (isFutureForm(tokens, k, language)) ahead = true;
    else if (tenses.announcing.test(lower)) {
      if (isHearsay.test(lower) && perfect.test(wordAt(tokens, last - 1))) return false;
      ahead = true;
      // "Wird am Montag starten" ends with no past.
    } else if (tenses.past.test(lower) && !(language === "de" && k === last - 1 && ahead)) back = true;
  }
  if (ahead) return back ? null : true;
  return back || (auxiliary && participle) ? false : null;
}
/** In letters. */
const longestVerb = 40;
/** "Am", "na", "el": in tokens. */
const longestLead = 3;
/** In tokens. */
const reach = 12;
const clauseEnd = /^(?:[.!?;,:]|y|e|et|und|и|pero|mas|mais|aber|но|que|qu['’]|dass|что|rằng)$/;
/** "Soll am Montag … getötet haben" tells of what was. */
const isHearsay = /^(?:soll|sollen|will|wollen|wolle)$/;
const perfect = /^(?:haben|sein)$/;
