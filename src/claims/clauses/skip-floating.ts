import { isTime } from "../passages/noun-phrase.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { isDash, isNominal, tagOf } from "../passages/tags.ts";

/** "The mayor yesterday ruled it out": the token before a day that stands before its verb. */
export function skipDayWord({ tokens }: Passage, at: number, floor: number): number {
  return at > floor && dayWords.has(tokens[at]!.text) ? at - 1 : at;
}
const dayWords: ReadonlySet<string> = new Set(["yesterday", "today", "tonight", "tomorrow"]);

const floating: ReadonlySet<string> = new Set(["both", "all", "each", "himself", "herself", "itself", "themselves"]);
const timeModifiers: ReadonlySet<string> = new Set(
  "last this next on in at during late early earlier later just only again the".split(" "),
);

/** "A test two days later showed": past the number, the unit and the word; the same place without them. */
function behindLater({ tokens }: Passage, at: number, floor: number): number {
  if (!/^(?:later|earlier|afterwards)$/.test(tokens[at]!.lower) || at - 2 <= floor) return at;
  if (!/^(?:minute|hour|day|night|week|month|year|decade)s?$/.test(tokens[at - 1]!.lower)) return at;
  const { pos, lower } = tokens[at - 2]!;
  return pos === "NUM" || /^(?:an?|few|several)$/.test(lower) ? at - 3 : at;
}

/** Past "both" and "on Thursday" between a subject and its verb. */
export function skipFloating(passage: Passage, sentence: OuterSentence, from: number, floor: number): number {
  const { tokens } = passage;
  let at = behindLater(passage, from, floor);
  while (at > floor && (isTime(tokens, at) || (at < from && timeModifiers.has(tokens[at]!.lower)))) at--;
  if (at === from && floating.has(tokens[at]!.lower) && at > floor) {
    let behind = at - 1;
    while (behind > floor && (tokens[behind]!.pos === "AUX" || isDash(tokens, behind))) behind--;
    if (isNominal(tagOf(passage, sentence, behind), "")) at = behind;
  }
  const landed =
    at < from &&
    (isNominal(tagOf(passage, sentence, at), tokens[at]!.text) ||
      tokens[at]!.text === "," ||
      tokens[at]!.pos === "CCONJ");
  return landed ? at : from;
}
