import { isFinding } from "../clauses/findings.ts";
import { isTime } from "../passages/noun-phrase.ts";
import { tagOf } from "../passages/tags.ts";
import { reportingNouns } from "../tables/reporting-nouns.ts";
import { tellsBefore } from "./tells-before.ts";
import type { CueScene, FrameReading } from "./verb-cue.ts";

/** So many tokens may stand between a cue and its "that". */
const maxDistance = 24;

const nominal: ReadonlySet<string> = new Set([
  "NOUN",
  "PROPN",
  "ADJ",
  "NUM",
  "DET",
  "ADP",
  "PRON",
  "SYM",
  "ADV",
  "PART",
]);

/** "told a meeting in Hollin, on the last day, that …": past places and times between commas to the "that" of a cue. */
export function distantThat(scene: CueScene): FrameReading | null {
  const { passage, sentence, subject, past, end, frames } = scene;
  // "posted about the tape that the jury heard"
  const topic = /^(?:the|an?|his|her|its|their|this)$/.test(passage.tokens[past + 1]?.lower ?? "");
  if (passage.tokens[past]?.lower === "about" && topic && !isTime(passage.tokens, past + 2)) return null;
  if (past >= end || (!frames.has("clause") && !frames.has("address")) || isFinding(scene)) return null;
  // "announced the plan on the radio that …": an object that nobody is told takes the clause.
  if (!frames.has("address") && !/^(?:ADP|ADV|PUNCT)$/.test(tagOf(passage, sentence, past))) return null;
  // "The firm has closed, the union said, in a move that …"
  if (passage.tokens[past]!.text === "," && subject !== null && tellsBefore(passage, sentence, subject)) return null;
  let placed = false;
  for (let at = past; at < Math.min(end, past + maxDistance) && passage.quotationOf[at] === -1; at++) {
    const { text, pos } = passage.tokens[at]!;
    if (text === "that" && (pos === "SCONJ" || opensNamed(scene, at + 1))) {
      const owned = !placed || ownsThat(passage.tokens[at - 1]!.lemma) || !opensSubject(scene, at + 1);
      return owned ? null : { frame: "that", content: [scene.clause(at)] };
    }
    placed ||= pos === "ADP";
    if (text !== "," && text !== "-" && text !== "." && !nominal.has(tagOf(passage, sentence, at))) return null;
  }
  return null;
}

/** A "that" that the tagger took for a relative pronoun: "said at the meeting that Miller will go". */
function opensNamed({ passage, sentence, end }: CueScene, at: number): boolean {
  return at < end && /^(?:PROPN|PRON)$/.test(tagOf(passage, sentence, at));
}

/** "the fact that", "her claim that": the clause is the noun's. */
function ownsThat(noun: string): boolean {
  return noun === "fact" || reportingNouns.has(noun);
}

function opensSubject({ passage, sentence, end }: CueScene, at: number): boolean {
  return at < end && (passage.quotationOf[at] !== -1 || !/^(?:VERB|AUX|ADV)$/.test(tagOf(passage, sentence, at)));
}
