import { startsWithCapital } from "../../text/capitals.ts";
import { subjectOf } from "../clauses/subject.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { type Range, tagOf } from "../passages/tags.ts";
import { verbGroup } from "../passages/verb-group.ts";

/** "They have parted after four years": so many tokens at least. */
const fewest = 6;

/**
 * Whether a line without a full stop tells what happened: a caption or a point of a list ("The pier was shut in 2003", "Reed
 * left the board after they lost"), where headings and links to other reports stand in the present, in capitals, behind a
 * label or without a verb.
 */
export function tellsWithoutStop(passage: Passage, sentence: OuterSentence, { first, last }: Range): boolean {
  const { tokens, quotationOf } = passage;
  if (last - first < fewest || quotationOf[first] !== -1 || asks.has(tokens[first]!.lower)) return false;
  let bracket = false;
  for (let at = first; at < last; at++) {
    const { text } = tokens[at]!;
    // "Tom Berg (pictured) left"
    if (text === "(" || text === ")") bracket = text === "(";
    if (bracket) continue;
    if (text === ":" || text === "?" || text.includes("/")) return false;
    if (tagOf(passage, sentence, at) !== "VERB" || quotationOf[at] !== -1) continue;
    const group = verbGroup(passage, sentence, at);
    // Headlines that capitalise their words capitalise the verb.
    if (!group.finite || !isPast(passage, group.first, at) || startsWithCapital(tokens[at]!.text)) return false;
    const subject = subjectOf(passage, sentence, group);
    return subject !== null && subject.first >= first && subject.last <= group.first;
  }
  return false;
}
const asks: ReadonlySet<string> = new Set("how why what when where who as if while after with".split(" "));

/** "left", "was shut", "have parted": not "leaves", "is shut", "to leave", and no participle of a noun ("found by a diver"). */
function isPast({ tokens }: Passage, first: number, verb: number): boolean {
  const { lower, lemma } = tokens[verb]!;
  if (first < verb) {
    for (let at = first; at < verb; at++) if (/^(?:was|were|had|has|have)$/.test(tokens[at]!.lower)) return true;
    return false;
  }
  return lower !== lemma && !/(?:s|ing)$/.test(lower) && !/^(?:by|in|at|on|to)$/.test(tokens[verb + 1]?.lower ?? "");
}
