import { clauseEnd } from "../clauses/content-end.ts";
import type { Range } from "../passages/tags.ts";
import { wordAt } from "./scene-words.ts";
import type { CueScene } from "./verb-cue.ts";

/** What leads from one figure to another that it is held against. */
const comparing: ReadonlySet<string> = new Set(
  "below above under over from against than compared up down more less fewer higher lower correcting revising raising lowering".split(
    " ",
  ),
);
/** "well below the 118 kph": so far, in tokens, the other figure stands behind the comma. */
const maxToFigure = 9;

/**
 * "showed a speed of 81 kph, well below the 118 kph that …", "put it at 61 percent, correcting an earlier 63 percent": an
 * object with the figure that it is held against behind a comma.
 */
export function withCompared(scene: CueScene, object: Range): Range {
  const { passage, sentence, group, end } = scene;
  const comma = object.last;
  if (comma >= end || passage.tokens[comma]!.text !== ",") return object;
  const opener =
    passage.tokens[comma + 1]?.pos === "ADV" && !comparing.has(wordAt(scene, comma + 1)) ? comma + 2 : comma + 1;
  if (!comparing.has(wordAt(scene, opener))) return object;
  for (let at = opener + 1; at < Math.min(end, opener + maxToFigure); at++)
    if (passage.tokens[at]!.pos === "NUM")
      return { first: object.first, last: clauseEnd(passage, sentence, comma + 1, group.verb, false) };
  return object;
}
