import { tagOf } from "../passages/tags.ts";
import { verbGroup } from "../passages/verb-group.ts";
import { wordAt } from "./scene-words.ts";
import type { CueScene } from "./verb-cue.ts";

/** "testified in a trial that has lasted a year": behind a noun and right before a finite verb "that" tells of the noun. */
export function isRelativeThat(scene: CueScene): boolean {
  const { passage, sentence, next, end } = scene;
  const verb = next.at + 1;
  if (!next.skipped || wordAt(scene, next.at) !== "that" || verb >= end || passage.quotationOf[verb] !== -1)
    return false;
  const tag = tagOf(passage, sentence, verb);
  return (tag === "AUX" || tag === "VERB") && verbGroup(passage, sentence, verb).finite;
}
