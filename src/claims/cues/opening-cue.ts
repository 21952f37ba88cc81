import { phraseAfter } from "../passages/noun-phrase.ts";
import { tagOf } from "../passages/tags.ts";
import type { CueScene, FrameReading } from "./verb-cue.ts";

/** "Said Ann Miller, who saw it: “It fell.”": a cue that opens its sentence, whoever speaks, and the quotation that is set off behind. */
export function openingCue({ passage, sentence, group, frames, past, end, clause }: CueScene): FrameReading | null {
  if (group.verb !== sentence.first || group.gerund || past >= end || !frames.has("quotation")) return null;
  const tag = tagOf(passage, sentence, past);
  const mention = tag === "PROPN" || tag === "DET" ? phraseAfter(passage, sentence, past, end) : null;
  if (!mention) return null;
  for (let at = mention.last + 1; at < end; at++) {
    if (passage.quotationOf[at] === -1) continue;
    if (!/^[,:]$/.test(passage.tokens[at - 1]!.text)) return null;
    return { frame: "quotation", content: [clause(at)], mention };
  }
  return null;
}
