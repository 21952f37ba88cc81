import type { OuterSentence, Passage } from "../passages/passage.ts";
import { type Range, tagOf } from "../passages/tags.ts";
import { opensClause } from "./clauses.ts";

/**
 * "To stress that it is safe | , Reed swam": a range up to the comma behind which a subject and its verb stand.
 * @param isClause whether the range has a verb of its own, without which a comma in it parts a list
 */
export function beforeMainClause(
  passage: Passage,
  sentence: OuterSentence,
  { first, last }: Range,
  isClause: boolean,
): Range {
  let tells = !isClause;
  for (let at = first; at < last - 2; at++) {
    if (passage.quotationOf[at] !== -1) {
      tells = true;
      continue;
    }
    tells ||= /^(?:VERB|AUX)$/.test(tagOf(passage, sentence, at));
    // "that rates, wages and prices would rise": a list, and no clause yet.
    if (tells && passage.tokens[at]!.text === "," && opensClause(passage, sentence, at + 1, last))
      return { first, last: at };
  }
  return { first, last };
}
