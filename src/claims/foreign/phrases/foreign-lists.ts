import type { Passage } from "../../passages/passage.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { isFiniteAt } from "./foreign-finite.ts";
import { isClauseMark, wordAt } from "./foreign-mentions.ts";

/** An item of a list is no longer than this, in tokens, and neither is a list, in items. */
const maxItem = 7;
const maxItems = 6;
const maxLast = 14;
const joints: ReadonlySet<string> = new Set("y e et und sowie и".split(" "));
const lowerCase = /^\p{Ll}/u;

/** "Denunció amenazas, | golpes y robos", "von Fluten, | Erdrutschen und Schäden": where a list ends that commas part; the comma without one. */
export function pastList(passage: Passage, comma: number, end: number, cues: ForeignCues): number {
  let at = comma;
  for (let items = 0; items < maxItems && passage.tokens[at]?.text === ","; items++) {
    const past = itemEnd(passage, at + 1, end, cues);
    if (past === null || past === at + 1) return comma;
    if (joints.has(wordAt(passage, past))) {
      const last = itemEnd(passage, past + 1, end, cues, maxLast);
      return last !== null && last > past + 1 && (last >= end || isClauseMark(passage, last)) ? last : comma;
    }
    at = past;
  }
  return comma;
}

/** The token behind an item, a mark or a joint; null where what stands there is longer, or tells something by itself. */
function itemEnd(passage: Passage, from: number, end: number, cues: ForeignCues, most = maxItem): number | null {
  let at = from;
  for (; at < end && !isClauseMark(passage, at) && !joints.has(wordAt(passage, at)); at++) {
    if (at - from >= most || passage.quotationOf[at] !== -1 || cues.relatives.has(wordAt(passage, at))) return null;
    const tells = isFiniteAt(passage, at, end, cues.language) || cues.verbs.has(wordAt(passage, at));
    if (tells && lowerCase.test(passage.tokens[at]!.text)) return null;
    if (at === from && cues.contrasts.has(wordAt(passage, at))) return null;
  }
  return at;
}
