import { determiners } from "../clauses/complement.ts";
import { tagOf } from "../passages/tags.ts";
import type { CueScene } from "./verb-cue.ts";

/** Whether a noun phrase starts at a token. */
export function opensPhrase({ passage, sentence, end }: CueScene, at: number): boolean {
  const tag = tagOf(passage, sentence, at);
  // "called for increased oversight"
  const participle = tag === "VERB" && passage.tokens[at]!.text.endsWith("ed") && at + 1 < end;
  return determiners.has(tag) || (participle && tagOf(passage, sentence, at + 1) === "NOUN");
}
