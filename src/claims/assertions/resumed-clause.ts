import { likeTheirPast } from "../../text/tables/like-their-past.ts";
import type { Covered } from "../attributions/coverage.ts";
import { beforeAge } from "../clauses/before-age.ts";
import { trimmed } from "../clauses/content-end.ts";
import { nounPhraseBefore } from "../passages/noun-phrase.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { type Range, tagOf } from "../passages/tags.ts";
import { verbGroup } from "../passages/verb-group.ts";
import { leadingSpeech, tellingPronouns } from "../tables/clause-words.ts";

/**
 * "Reed, who admitted his part, | got a year": what the writer tells of somebody behind a clause between commas that holds
 * words of theirs, with the phrase that the clause hangs on.
 * @param rest what no attribution covers behind that clause, with its comma
 */
export function resumedClause(
  passage: Passage,
  sentence: OuterSentence,
  rest: Range,
  covered: readonly Covered[],
): Range[] | null {
  const { tokens, quotationOf } = passage;
  const comma = rest.first;
  if (tokens[comma]!.text !== "," || comma + 1 >= rest.last || quotationOf[comma + 1] !== -1) return null;
  let verb = comma + 1;
  while (verb < rest.last - 1 && /^(?:AUX|ADV|PART)$/.test(tagOf(passage, sentence, verb))) verb++;
  const tag = tagOf(passage, sentence, verb);
  const predicate = tag === "VERB" ? verb : verb - 1;
  if (predicate <= comma || !/^(?:VERB|AUX)$/.test(tagOf(passage, sentence, predicate))) return null;
  const group = verbGroup(passage, sentence, predicate);
  const { lower, lemma } = tokens[predicate]!;
  const isBare = tag === "VERB" && group.first === verb && lower === lemma && !likeTheirPast.has(lower);
  if (!group.finite || group.first !== comma + 1 || isBare) return null;
  const opener = openerOf(passage, sentence, comma);
  if (opener < 0 || !covered.some(({ first, last }) => first > opener && last <= comma)) return null;
  const head = nounPhraseBefore(passage, sentence, beforeAge(passage, sentence, opener - 1), sentence.first);
  const told = trimmed(passage, { first: comma + 1, last: rest.last });
  if (!head || !told || (leadingSpeech.has(lemma) && group.first === predicate)) return null;
  return [withGovernor(passage, sentence, head, covered), told];
}

/** "There is no suggestion that | the company": a clause that "that" or "whether" opens is told with what it hangs on. */
function withGovernor({ tokens }: Passage, sentence: OuterSentence, head: Range, covered: readonly Covered[]): Range {
  const joint = tokens[head.first - 1];
  if (head.first <= sentence.first || !/^(?:that|whether|if)$/.test(joint?.lower ?? "")) return head;
  const free = covered.every(({ first }) => first >= head.first);
  return free ? { first: sentence.first, last: head.last } : head;
}

/** The comma in front of "who", "which" or "whose" that a comma closes, -1 without one. */
function openerOf({ tokens, quotationOf }: Passage, sentence: OuterSentence, close: number): number {
  for (let at = close - 1; at > sentence.first; at--) {
    if (tokens[at]!.text !== "," || quotationOf[at] !== -1) continue;
    return tellingPronouns.has(tokens[at + 1]!.lower) ? at : -1;
  }
  return -1;
}
