import { clauseEnd } from "../clauses/content-end.ts";
import { negators } from "../tables/modality-words.ts";
import type { CueScene, FrameReading } from "./verb-cue.ts";

/** "The treaty does not, as some have claimed, ban it": the words around it are the writer's, and deny what was claimed. */
export function isDeniedAside({ passage: { tokens }, subject }: CueScene): boolean {
  const opener = (subject?.first ?? 0) - 1;
  if (tokens[opener]?.lower !== "as" || tokens[opener - 1]?.text !== ",") return false;
  return negators.has(tokens[opener - 2]?.lower ?? "");
}

/** "As Miller told the Daily, repairs are late": what is said follows the comma that closes the reporting clause. */
export function asClause(scene: CueScene): FrameReading | null {
  const { passage, sentence, subject, group, past, next, end } = scene;
  if (!subject || !group.finite || subject.last !== group.first || !next.comma || next.at >= end) return null;
  const opener = subject.first - 1;
  if (opener < sentence.first || passage.tokens[opener]!.lower !== "as") return null;
  if (opener > sentence.first && !/^(?:,|but|and|because|that)$/i.test(passage.tokens[opener - 1]!.text)) return null;
  if (next.at === past + 1 && passage.tokens[past]!.text === ":") return null;
  const content = { first: next.at, last: clauseEnd(passage, sentence, next.at, group.verb, false) };
  return { frame: "clause", content: [content] };
}
