import { madeOnce } from "../../text/made-once.ts";
import type { Passage } from "../passages/passage.ts";
import type { Range } from "../passages/tags.ts";

const subjectsOf = madeOnce((_: Passage) => new Map<number, Range | null>());

/** Verbs are climbed fewer times than that. */
const climbs = 8;

/**
 * The subject of the verb at a token, found once for each number of verbs climbed: every verb behind it may ask for it, and
 * each of those is asked by others ("said and said and said …").
 * @param isTurned whether it may also stand behind its verb
 */
export function keptSubject(
  passage: Passage,
  at: number,
  climbed: number,
  isTurned: boolean,
  find: () => Range | null,
): Range | null {
  const kept = subjectsOf(passage);
  const key = (at * climbs + climbed) * 2 + (isTurned ? 1 : 0);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const found = find();
  kept.set(key, found);
  return found;
}
