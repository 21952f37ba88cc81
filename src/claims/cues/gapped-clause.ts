import { beforeHostVerb } from "../clauses/second-predicate.ts";
import { nounPhraseBefore } from "../passages/noun-phrase.ts";
import { isDash, tagOf } from "../passages/tags.ts";
import type { CueScene, FrameReading } from "./verb-cue.ts";

const relatives: ReadonlySet<string> = new Set(["which", "who", "that", "what"]);

/**
 * "which Miller said would close", "repairs the mayor says are safe": what is said has its own subject in front of the
 * cue's, a relative pronoun or the noun that the clause describes, and goes on with its verb.
 */
export function gappedClause(scene: CueScene): FrameReading | null {
  const { passage, sentence, subject, group, past, end, frames } = scene;
  if (!subject || subject.last !== group.first || !group.finite || !frames.has("clause") || past >= end) return null;
  const quoted = passage.quotationOf[past] !== -1;
  const verb = quoted ? past + 1 : past;
  const tag = tagOf(passage, sentence, verb);
  const before = subject.first - 1;
  if (before <= sentence.first || passage.quotationOf[before] !== -1 || !/^(?:AUX|VERB)$/.test(tag)) return null;
  const word = passage.tokens[before]!.lower;
  if (relatives.has(word)) {
    const { first, last } = scene.clause(past);
    // "the road, which he said was closed, is open"
    const inserted = passage.tokens[before - 1]!.text === ",";
    // "The man who police say killed three people | was found dead"
    const whole = word === "who" ? beforeHostVerb(passage, sentence, { first, last }) : last;
    const content = { first, last: inserted ? untilVerb(scene, first, last) : whole };
    const thing =
      word === "what" ? null : nounPhraseBefore(passage, sentence, inserted ? before - 2 : before - 1, sentence.first);
    // "reported on Saturday that the bank was considering a sale": no relative.
    if (!thing && word === "that") return null;
    if (thing) return { frame: "clause", content: [thing, content], answers: before };
    return { frame: "clause", content: [{ first: before, last: before + 1 }, content] };
  }
  if (tag !== "AUX" || quoted) return null;
  const phrase = nounPhraseBefore(passage, sentence, before, sentence.first);
  return phrase && { frame: "clause", content: [phrase, scene.clause(past)] };
}

/** Up to a comma or dash behind which the sentence goes on with its own verb. */
function untilVerb({ passage, sentence }: CueScene, first: number, last: number): number {
  for (let at = first + 1; at < last - 1; at++) {
    if (passage.quotationOf[at] !== -1 || (passage.tokens[at]!.text !== "," && !isDash(passage.tokens, at))) continue;
    const tag = tagOf(passage, sentence, at + 1);
    if (tag === "AUX" || (tag === "VERB" && !passage.tokens[at + 1]!.text.endsWith("ing"))) return at;
  }
  return last;
}
