import type { OuterSentence, Passage } from "../passages/passage.ts";
import { phrasalVerbs } from "../tables/phrasal-verbs.ts";

/** "points out", "made it clear": the particle or adjective that makes another verb of a verb. */
export function particleAfter(
  passage: Passage,
  sentence: OuterSentence,
  at: number,
): { verb: string; at: number } | null {
  const { tokens } = passage;
  for (let k = at + 1; k < Math.min(sentence.last, at + 3); k++) {
    const verb = phrasalVerbs.get(`${tokens[at]!.lemma} ${tokens[k]!.lower}`);
    if (verb !== undefined) return { verb, at: k };
    if (k === at + 1 && tokens[at]!.lemma !== "make") return null;
  }
  return null;
}
