import type { Passage } from "../passages/passage.ts";
import type { Attribution } from "./attributions.ts";

/** Frames in which somebody is said to have said something: kept when they stand inside another's words. */
const relayed: ReadonlySet<string> = new Set([
  "quotation",
  "clause",
  "that",
  "according",
  "of",
  "order",
  "bare",
  "colon",
]);

/** Speech is relayed at most so many times over; deeper chains are noise. */
const maxDepth = 3;

/** An attribution and the one that relays it. */
export interface Nested {
  readonly attribution: Attribution;
  /** The attribution whose content holds this one's cue. */
  readonly outer: Nested | null;
}

/**
 * Puts relayed speech under the attribution that relays it (A says that B said …), outer ones first. Attitudes that
 * stand inside somebody's words are part of these words and no claims of their own.
 */
export function nestAttributions(passage: Passage, attributions: readonly Attribution[]): Nested[] {
  const lengths = new Map(
    attributions.map((one) => [one, one.content.reduce((sum, range) => sum + range.last - range.first, 0)]),
  );
  const largestFirst = attributions.toSorted((a, b) => lengths.get(b)! - lengths.get(a)! || a.cue.first - b.cue.first);
  const owner = new Array<Attribution | undefined>(passage.tokens.length);
  const outerOf = new Map<Attribution, Attribution>();
  for (const attribution of largestFirst) {
    const outer = owner[attribution.cue.first];
    if (outer) outerOf.set(attribution, outer);
    for (const range of attribution.content) owner.fill(attribution, range.first, range.last);
  }
  const nested = new Map<Attribution, Nested | null>();
  const nest = (attribution: Attribution): Nested | null => {
    const known = nested.get(attribution);
    if (known !== undefined) return known;
    const outer = outerOf.get(attribution);
    const above = outer ? nest(outer) : null;
    const dropped =
      outer &&
      (above === null ||
        !relayed.has(attribution.frame) ||
        depth(above) >= maxDepth ||
        isOwnWord(passage, attribution, outer) ||
        isSaidOfOneself(passage, attribution, outer) ||
        isSameAct(attribution, outer) ||
        isOwnReport(passage, attribution, outer));
    const kept = dropped ? null : { attribution, outer: above };
    nested.set(attribution, kept);
    return kept;
  };
  // Larger content is settled first, so that no chain of calls grows with the text.
  for (const attribution of largestFirst) nest(attribution);
  return attributions
    .map(nest)
    .filter((one) => one !== null)
    .toSorted((a, b) => a.attribution.cue.first - b.attribution.cue.first || depth(a) - depth(b));
}

/** "REED: I think it is safe.": whoever has the word thinks what all of it tells. */
function isOwnWord({ tokens }: Passage, { mention }: Attribution, outer: Attribution): boolean {
  if (outer.frame !== "colon" || mention === null || mention.last - mention.first !== 1) return false;
  return /^(?:i|we)(?:['’]\p{L}+)?$/u.test(tokens[mention.first]!.lower);
}

/** "Reed said she hoped that it would end": what she says of herself is told whole by what she said. */
function isSaidOfOneself(
  { tokens }: Passage,
  { kind, frame, mention, content }: Attribution,
  outer: Attribution,
): boolean {
  if (kind === "speech" || kind === "writing" ? !weighing.has(frame) : frame === "quotation") return false;
  const [said, ...more] = outer.content;
  if (!said || more.length > 0 || !mention || mention.last - mention.first !== 1) return false;
  if (mention.first > said.first + 1 || !/^(?:he|she|it|they)$/.test(tokens[mention.first]!.lower)) return false;
  return outer.frame !== "quotation" && content.at(-1)!.last >= said.last;
}
/** "has not ruled out inviting them to come": the deed that somebody takes a stand on is told by that stand. */
function isSameAct({ cue, mention }: Attribution, outer: Attribution): boolean {
  return outer.content[0]!.first === cue.first && mention !== null && mention.first === outer.mention?.first;
}
/** "The firm reported a loss, it said": "it" has reported nothing else. */
function isOwnReport({ tokens }: Passage, { mention }: Attribution, outer: Attribution): boolean {
  const own = outer.mention;
  if (own === null || mention === null || own.last - own.first > 1 || tokens[own.first]!.lower !== "it") return false;
  return mention.first === outer.content[0]!.first && own.first > outer.content.at(-1)!.last - 1;
}
const weighing: ReadonlySet<Attribution["frame"]> = new Set<Attribution["frame"]>(["infinitive", "gerund", "object"]);

function depth(nested: Nested): number {
  let levels = 0;
  for (let one = nested.outer; one; one = one.outer) levels++;
  return levels;
}
