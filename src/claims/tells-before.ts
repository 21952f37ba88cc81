import { isSubordinator } from "./complement.ts";
import type { OuterSentence, Passage } from "./passage.ts";
import { relativePronouns } from "./tables/clause-words.ts";
import { isDash, type Range, tagOf } from "./tags.ts";

/** "It may cost votes, | allies believe": whether a whole clause and a comma stand in front of a subject, and no dash. */
export function tellsBefore(passage: Passage, sentence: OuterSentence, { first }: Range): boolean {
  const { tokens, quotationOf } = passage;
  if (tokens[first - 1]?.text !== "," || first - 1 <= sentence.first) return false;
  if (relativePronouns.has(tokens[first - 2]!.lower) || isSubordinator(tokens[sentence.first]!)) return false;
  let tells = false;
  for (let at = sentence.first; at < first - 1; at++) {
    if (isDash(tokens, at)) return false;
    tells ||= quotationOf[at] === -1 && isFiniteVerb(tokens[at]!.lower, tagOf(passage, sentence, at));
  }
  return tells;
}

const isFiniteVerb = (word: string, tag: string) => tag === "AUX" || (tag === "VERB" && !word.endsWith("ing"));
