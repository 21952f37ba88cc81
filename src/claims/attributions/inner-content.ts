import type { Range } from "../passages/tags.ts";
import type { Attribution } from "./attributions.ts";

/** "expressed deep concern that …": so few tokens stand between a verb's object and the noun that its clause hangs on. */
const maxToNoun = 3;

interface Open {
  first: number;
  last: number;
}

/**
 * Lets what stands in somebody's words end with them: in "Miller said that some fear the pier will fall, but Reed denies
 * it", where what Miller said ends before "but", so does what some fear. The clause of a noun that is the object itself,
 * "expressed concern that …", belongs to the object as far as it goes.
 * @param attributions in any order
 * @param length number of tokens of the passage
 */
export function boundByOuter(attributions: readonly Attribution[], length: number): readonly Attribution[] {
  if (attributions.length < 2) return attributions;
  /** The innermost words, so far, that hold a token. */
  const holder = new Array<Open | undefined>(length);
  const kept = new Map<Attribution, Open[]>();
  for (const one of attributions.toSorted((a, b) => a.cue.first - b.cue.first)) {
    const outer = holder[one.cue.first];
    const content = one.content.map(({ first, last }) => ({ first, last }));
    kept.set(one, content);
    for (const range of content) {
      if (range.first < one.cue.last) continue;
      if (outer && range.first < outer.last && range.last > outer.last) {
        if (one.frame === "noun" && one.cue.first - outer.first <= maxToNoun) outer.last = range.last;
        else range.last = outer.last;
      }
      for (let at = range.first; at < range.last; at++) holder[at] = range;
    }
  }
  boundByHost(attributions, kept);
  return attributions.map((one) => (isSame(one.content, kept.get(one)!) ? one : { ...one, content: kept.get(one)! }));
}

/**
 * "The party has decided to appeal, its secretary said on Monday, hours after …": what somebody decided, inside words that
 * end before who says them, ends with these.
 */
function boundByHost(attributions: readonly Attribution[], kept: ReadonlyMap<Attribution, Open[]>): void {
  /** By sentence the words that stand before who says them. */
  const hosts = new Map<number, Range>();
  for (const { frame, content, cue, mention, sentence } of attributions) {
    const front = content[0]!;
    const behind = mention === null ? cue.first : Math.min(cue.first, mention.first);
    if (frame === "quotation" && front.last <= behind) hosts.set(sentence, front);
  }
  if (hosts.size === 0) return;
  for (const one of attributions) {
    const host = hosts.get(one.sentence);
    // "REED: It is, I tell you.": a turn holds whatever its speaker says.
    if (!host || one.frame === "dialogue" || one.frame === "colon") continue;
    if (one.cue.first < host.first || one.cue.first >= host.last) continue;
    for (const range of kept.get(one)!) if (range.first < host.last && range.last > host.last) range.last = host.last;
  }
}

function isSame(before: readonly Range[], after: readonly Range[]): boolean {
  return before.every(({ last }, index) => last === after[index]!.last);
}
