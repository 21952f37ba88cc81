import type { Token } from "../../text/annotate.ts";
import type { Range } from "../passages/tags.ts";
import type { CueScene } from "./verb-cue.ts";

/** "31 councillors backed the sale and 24 opposed it": a vote is counted, and nobody's words are told. */
export function isCountedVote({ passage, group, subject, past, end }: CueScene): boolean {
  const { tokens, quotationOf } = passage;
  if (!subject || group.passive || !voting.has(tokens[group.verb]!.lemma) || !isCount(tokens, subject)) return false;
  for (let at = past; at < end; at++) if (quotationOf[at] !== -1) return false;
  return true;
}

/** With these a count of people is a vote's. */
export const voting: ReadonlySet<string> = new Set(["support", "back", "oppose", "endorse", "reject"]);

/** "31 councillors", "nearly 60 members"; not "the two ministers", nor "60 percent of voters", whose views a poll tells. */
function isCount(tokens: readonly Token[], { first, last }: Range): boolean {
  let at = first;
  while (at < last && (tokens[at]!.pos === "ADV" || about.has(tokens[at]!.lower))) at++;
  return at < last && tokens[at]!.pos === "NUM" && !share.test(tokens[at + 1]?.lower ?? "");
}
const about: ReadonlySet<string> = new Set(
  "some about around over under at least more less than another all".split(" "),
);
const share = /^(?:%|per ?cent|per|in|thirds|quarters|fifths)$/;
