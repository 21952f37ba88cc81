import { documentNouns } from "./tables/speaker-words.ts";
import type { CueScene } from "./verb-cue.ts";

/** "The survey shows a narrow lead": what a poll or a report finds is what it says. */
export function isFinding({ passage, subject, group }: CueScene): boolean {
  if (!subject || !findings.has(passage.tokens[group.verb]!.lemma)) return false;
  for (let at = subject.first; at < subject.last; at++) {
    if (passage.tokens[at]!.pos === "ADP") return false;
    if (documentNouns.has(passage.tokens[at]!.lemma)) return true;
  }
  return false;
}

export const findings: ReadonlySet<string> = new Set(["show", "find", "reveal"]);
