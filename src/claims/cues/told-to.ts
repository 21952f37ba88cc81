import type { Range } from "../passages/tags.ts";
import { hearing } from "../tables/speaker-words.ts";
import { hostContent, isAdjacent } from "./host-content.ts";
import type { CueScene, FrameReading } from "./verb-cue.ts";

/** "…, a court was told on Monday", "…, jurors heard", a headline's "…, jury told": what stands before it, which somebody said there. */
export function toldTo(scene: CueScene): FrameReading | null {
  const { passage, group, subject, next, end } = scene;
  const { lemma } = passage.tokens[group.verb]!;
  const told = lemma === "tell" && (group.passive || isToldInCourt(scene));
  if (!(told || (lemma === "hear" && !group.passive)) || !subject || subject.first <= scene.sentence.first) return null;
  if (!isAdjacent(passage, subject, group) || !(next.at >= end || next.comma)) return null;
  if (!told && !isHearing(scene, subject)) return null;
  const content = hostContent(scene, subject.first, next.at);
  return content.length > 0 ? { frame: "quotation", content, mention: null } : null;
}

/** A headline's "…, jury told": nobody is told anything by the jury. */
export function isToldInCourt(scene: CueScene): boolean {
  const { passage, group, subject, next, end } = scene;
  if (passage.part !== "title" || passage.tokens[group.verb]!.lower !== "told" || next.at < end) return false;
  return subject !== null && group.first === group.verb && isHearing(scene, subject);
}

/** Whether a phrase names a court or another body that hears what is said. */
export function isHearing({ passage }: CueScene, { first, last }: Range): boolean {
  for (let at = first; at < last && passage.tokens[at]!.pos !== "ADP"; at++)
    if (hearing.has(passage.tokens[at]!.lemma) || hearing.has(passage.tokens[at]!.lower)) return true;
  return false;
}
