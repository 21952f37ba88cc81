import type { Attribution } from "../../attributions/attributions.ts";
import type { Passage } from "../../passages/passage.ts";
import { romance } from "../tables/romance.ts";
import { closeOf } from "./german-moods.ts";

const clauseEnd = /^[,;:.!?…]+$/;
const rulesOut = /^(?:descart\p{L}+|exclu\p{L}*|écart(?:e|ent|é|ait)|esclu\p{L}*)$/u;
const rulesOutElsewhere =
  /^(?:schl(?:oss|ossen|ießt|ießen)|ausgeschlossen|uitgesloten|sl(?:uit|uiten|oot|oten)|исключ(?:ил[аио]?|а[ею]т|ают)|виключ(?:ив|ил[аио]|ає|ають))$/u;

/** Whether a word, in lower case, is a verb by which somebody rules a thing out; denied it leaves the thing open. */
export const isRulingOut = (word: string, language: string): boolean =>
  (romance.has(language) ? rulesOut : rulesOutElsewhere).test(word);

/** "No descartan que cambie", "schließt einen Angriff nicht aus", "не исключил, что": what is not ruled out may be. */
export function isLeftOpen(
  passage: Passage,
  attribution: Attribution,
  negators: ReadonlySet<string>,
  language: string,
): boolean {
  const { tokens } = passage;
  const { cue } = attribution;
  let verb = cue.first;
  while (verb < cue.last && !isRulingOut(tokens[verb]!.lower, language)) verb++;
  if (verb === cue.last) return false;
  if (!romance.has(language)) return isDeniedAround(passage, attribution, verb, negators);
  return [cue.first - 2, cue.first - 1, verb - 1, verb + 1].some((by) => negators.has(tokens[by]?.lower ?? ""));
}

/** Whether a "not" stands shortly before a verb, behind it up to its "aus", or before what it brings. */
function isDeniedAround(
  { tokens }: Passage,
  { cue, content }: Attribution,
  verb: number,
  negators: ReadonlySet<string>,
): boolean {
  const parted = /^s(?:ch)?l/.test(tokens[verb]!.lower);
  const close = parted ? closeOf(tokens, verb) : cue.last - 1;
  if (parted && !/^(?:aus(?:geschlossen)?|uit)$/.test(tokens[close]!.lower)) return false;
  const from = parted ? verb : Math.max(0, verb - 3);
  for (let at = from; at <= Math.max(close, content[0]!.first - 1); at++)
    if (negators.has(tokens[at]!.lower) && !clauseEnd.test(tokens[at + 1]?.text ?? "")) return true;
  return false;
}

/** "Il n'est pas exclu que …", "no se descarta que …": a "not" at a token that leaves open what follows. */
export const leavesOpenAt = (tokens: Passage["tokens"], at: number, last: number): boolean =>
  /^(?:non?|não|pas)$/.test(tokens[at]!.lower) &&
  [at + 1, at + 2].some((next) => next < last && rulesOut.test(tokens[next]!.lower));
