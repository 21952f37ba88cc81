import type { OuterSentence, Passage } from "../passages/passage.ts";
import type { Range } from "../passages/tags.ts";
import { opensClause } from "./clauses.ts";

/** "To stress that it is safe | , Reed swam": a range up to the comma behind which a subject and its verb stand. */
export function beforeMainClause(passage: Passage, sentence: OuterSentence, { first, last }: Range): Range {
  for (let at = first + 1; at < last - 2; at++)
    if (
      passage.tokens[at]!.text === "," &&
      passage.quotationOf[at] === -1 &&
      opensClause(passage, sentence, at + 1, last)
    )
      return { first, last: at };
  return { first, last };
}
