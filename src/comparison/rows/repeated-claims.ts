import type { Claim } from "../../claims/claim.ts";
import type { ComparedArticle } from "../comparison.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { limits } from "../thresholds.ts";
import { coreOfAll } from "./core.ts";
import type { RowDraft } from "./rows.ts";

/**
 * Finds what more articles tell in the same words and manner than a claim is held against others: reprints of one report.
 * Held against one another they would be pairs without number, and those that are not held would stand apart: so the first
 * of them stands for all.
 *
 * @returns by each other one, of one other article each, the one that stands for it
 */
export function findRepeatedClaims(articles: readonly ComparedArticle[]): ReadonlyMap<Claim, Claim> {
  const firsts = new Map<Claim, Claim>();
  if (articles.length <= limits.candidates) return firsts;
  const often = wordsOfMany(articles);
  if (often.size === 0) return firsts;
  const tellings = new Map<string, Claim[]>();
  for (const { claims } of articles) {
    const met = new Set<string>();
    for (const claim of claims) {
      if (!often.has(claim.text)) continue;
      const key = tellingOf(claim);
      if (met.has(key)) continue;
      met.add(key);
      const known = tellings.get(key);
      if (known === undefined) tellings.set(key, [claim]);
      else known.push(claim);
    }
  }
  for (const [first, ...rest] of tellings.values())
    if (rest.length >= limits.candidates) for (const claim of rest) firsts.set(claim, first!);
  return firsts;
}

/** The texts of claims that so many claims have: of the others nothing else has to be read. */
function wordsOfMany(articles: readonly ComparedArticle[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const often = new Set<string>();
  for (const { claims } of articles) {
    for (const { text } of claims) {
      const count = (counts.get(text) ?? 0) + 1;
      counts.set(text, count);
      if (count > limits.candidates) often.add(text);
    }
  }
  return often;
}

/** Makes a list of what a proposition stands for: the same words of the claims that its claim stands for. */
export function repeatsAmong(
  propositions: readonly Proposition[],
  firsts: ReadonlyMap<Claim, Claim>,
): (of: Proposition) => readonly Proposition[] {
  const repeats = new Map<Claim, Proposition[]>();
  for (const proposition of firsts.size === 0 ? [] : propositions) {
    const first = firsts.get(proposition.claim);
    if (first === undefined) continue;
    const known = repeats.get(first);
    if (known === undefined) repeats.set(first, [proposition]);
    else known.push(proposition);
  }
  return ({ claim, wording, whole, bare }) =>
    (repeats.get(claim) ?? []).filter(
      (own) => own.whole === whole && own.bare === bare && own.wording.text === wording.text,
    );
}

/**
 * A row with all that tell it in the same words as one of its members: they belong to it as that one does. Where no two of its
 * columns likely tell one thing, those do that have the same words, of several such sets the largest.
 */
export function withRepeats(row: RowDraft, repeatsOf: ReturnType<typeof repeatsAmong>): RowDraft {
  const members = [...row.members];
  const sets = row.members.map((member, place) => {
    const from = members.length;
    members.push(...repeatsOf(member));
    return [place, ...members.keys().drop(from)];
  });
  if (members.length === row.members.length) return row;
  const { core } = row;
  const likely = core.settled
    ? sets.filter((_, place) => core.members.has(place)).flat()
    : sets.reduce((largest, set) => (set.length > largest.length ? set : largest));
  const saying = new Set(members.map(({ columnId }) => columnId));
  return {
    ...row,
    members,
    centre: core.settled ? row.centre : likely[0]!,
    reasons: row.reasons.length === 0 ? ["the same words in every report"] : row.reasons,
    core: coreOfAll(likely, true),
    nearby: new Map([...row.nearby].filter(([columnId]) => !saying.has(columnId))),
  };
}

/** Equal for claims of which nothing could be told apart but their places. */
function tellingOf({ text, type, modality, negated, cue, speakers, within }: Claim): string {
  const who = speakers.map(({ id, name, role }) => id ?? name ?? role);
  return JSON.stringify([text, type, modality, negated, cue?.text, who, within !== null]);
}
