import type { Token } from "../../text/annotate.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { tagOf } from "../passages/tags.ts";
import type { VerbGroup } from "../passages/verb-group.ts";

/** "a prize known as “the nickel”", "shown on Channel 1": a form that no subject has without an auxiliary. */
export function isOnlyParticiple(tokens: readonly Token[], verb: number): boolean {
  if (!onlyParticiples.has(tokens[verb]!.lower)) return false;
  let at = verb - 1;
  // "Never had he seen that …": the auxiliary stands before the pronoun.
  while (at >= 0 && /^(?:ADV|PART|PRON)$/.test(tokens[at]!.pos)) at--;
  return tokens[at]?.pos !== "AUX";
}
const onlyParticiples: ReadonlySet<string> = new Set(["known", "seen", "shown", "written", "spoken", "foreseen"]);

/** "Videos posted online showed panic": a participle that belongs to the subject of the verb behind. */
export function isReducedBefore(
  passage: Passage,
  sentence: OuterSentence,
  { first, verb }: VerbGroup,
  past: number,
): boolean {
  const { tokens } = passage;
  if (first !== verb || !tokens[verb]!.lower.endsWith("ed") || past + 1 >= sentence.last) return false;
  const next = tokens[past + 1]!;
  const follows = tagOf(passage, sentence, past + 1) === "VERB" || next.pos === "AUX";
  return /^AD[VJ]$/.test(tokens[past]!.pos) && follows && !next.lower.endsWith("ing");
}
