import type { Claim } from "../../claims/claim.ts";

/** Claims of each side that are held against each other; a text that changed more than this is another text. */
const mostCompared = 300;
/** Shared words of two claims that tell the same with other words, from here on (Dice's coefficient, 0…1). */
const alike = 0.6;

/** A claim that went and the one that came in its place. */
export interface ChangedClaim {
  readonly from: string;
  readonly to: string;
  /** The share of words that stayed. */
  readonly score: number;
}

/**
 * Pairs claims that went from one revision to the next with claims that came and have most of their words: the likest
 * first, each once.
 */
export function changedClaims(before: readonly Claim[], now: readonly Claim[]): readonly ChangedClaim[] {
  const gone = withoutThose(before, now);
  const after = withoutThose(now, before)
    .slice(0, mostCompared)
    .map((claim) => ({ claim, words: wordsOf(claim.text) }));
  const pairs = gone.slice(0, mostCompared).flatMap((before) => {
    const words = wordsOf(before.text);
    return after
      .filter(({ claim }) => claim.voice === before.voice)
      .map(({ claim, words: others }) => ({ from: before.id, to: claim.id, score: likeness(words, others) }))
      .filter(({ score }) => score >= alike);
  });
  const taken = new Set<string>();
  const changed: ChangedClaim[] = [];
  for (const { from, to, score } of pairs.sort((a, b) => b.score - a.score)) {
    if (taken.has(from) || taken.has(to)) continue;
    taken.add(from).add(to);
    changed.push({ from, to, score: Math.round(score * 1000) / 1000 });
  }
  return changed;
}

function withoutThose(claims: readonly Claim[], others: readonly Claim[]): readonly Claim[] {
  const ids = new Set(others.map(({ id }) => id));
  return claims.filter(({ id }) => !ids.has(id));
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}
