import type { Claim } from "../claims/claim.ts";
import type { ComparedArticle } from "./comparison.ts";
import type { Proposition } from "./propositions.ts";
import { limits } from "./thresholds.ts";

/** Claims that many articles tell in the same words and the same manner: the first of them stands for all. */
export interface RepeatedClaims {
  /** Whether another one stands for a claim. */
  isRepeat(claim: Claim): boolean;
  /** What a proposition stands for: the same words of the claims that its claim stands for, of one other article each. */
  repeatsOf(proposition: Proposition): readonly Proposition[];
}

/**
 * Finds what more articles tell in the same words than a claim is held against others: reprints of one report. Held
 * against one another they would be pairs without number, and those that are not held would stand apart.
 *
 * @param propositions of all claims
 */
export function findRepeatedClaims(
  articles: readonly ComparedArticle[],
  propositions: readonly Proposition[],
): RepeatedClaims {
  if (articles.length <= limits.candidates) return nothing;
  const tellings = new Map<string, Claim[]>();
  for (const { claims } of articles) {
    const met = new Set<string>();
    for (const claim of claims) {
      const key = tellingOf(claim);
      if (met.has(key)) continue;
      met.add(key);
      const known = tellings.get(key);
      if (known === undefined) tellings.set(key, [claim]);
      else known.push(claim);
    }
  }
  const firsts = new Map<Claim, Claim>();
  for (const [first, ...rest] of tellings.values())
    if (rest.length >= limits.candidates) for (const claim of rest) firsts.set(claim, first!);
  if (firsts.size === 0) return nothing;
  const repeats = new Map<Claim, Proposition[]>();
  for (const proposition of propositions) {
    const first = firsts.get(proposition.claim);
    if (first === undefined) continue;
    const known = repeats.get(first);
    if (known === undefined) repeats.set(first, [proposition]);
    else known.push(proposition);
  }
  return {
    isRepeat: (claim) => firsts.has(claim),
    repeatsOf: ({ claim, wording, whole, bare }) =>
      (repeats.get(claim) ?? []).filter(
        (own) => own.whole === whole && own.bare === bare && own.wording.text === wording.text,
      ),
  };
}
const nothing: RepeatedClaims = { isRepeat: () => false, repeatsOf: () => [] };

/** Equal for claims of which nothing could be told apart but their places. */
function tellingOf({ text, type, modality, negated, cue, speakers, within }: Claim): string {
  const who = speakers.map(({ id, name, role }) => id ?? name ?? role);
  return JSON.stringify([text, type, modality, negated, cue?.text, who, within !== null]);
}
