import type { CueScene } from "./verb-cue.ts";

export const relativeWords: ReadonlySet<string> = new Set(["what", "which", "who", "whom"]);

/** The word at a token, lower case; empty behind the last. */
export function wordAt(scene: CueScene, at: number): string {
  return scene.passage.tokens[at]?.lower ?? "";
}

export function isQuoted(scene: CueScene, at: number): boolean {
  return (scene.passage.quotationOf[at] ?? -1) !== -1;
}
