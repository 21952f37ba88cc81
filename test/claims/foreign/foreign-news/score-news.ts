import type { Claim } from "../../../../src/claims/claim.ts";
import type { NewsText, Said } from "./news-text.ts";

/** Each Chinese character counts for a word. */
const word = /\p{sc=Han}|(?:(?!\p{sc=Han})[\p{L}\p{M}\p{N}])+/gu;
/** Content is found where the token F1 with a claim's words is at least this, as the quotation measure has it. */
const minOverlap = 0.5;

export interface NewsScore {
  readonly expected: number;
  readonly claimed: number;
  /** Contents found. */
  readonly found: number;
  /** … of them with the type and with the speaker that a reader gives. */
  readonly typed: number;
  readonly spoken: number;
  readonly misses: readonly string[];
}

/** Attributed claims against what a reader found: each of one side goes to at most one of the other, the best first. */
export function scoreNews({ text, said }: NewsText, claims: readonly Claim[]): NewsScore {
  const attributed = claims.filter(({ voice }) => voice === "attributed");
  const pairs = said.flatMap((one, at) =>
    attributed.map((claim, claimAt) => ({ at, claimAt, overlap: tokenF1(one[1], claim.text) })),
  );
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  for (const { at, claimAt, overlap } of pairs.toSorted((a, b) => b.overlap - a.overlap)) {
    if (overlap < minOverlap || partner.has(at) || taken.has(claimAt)) continue;
    partner.set(at, claimAt);
    taken.add(claimAt);
  }
  const misses: string[] = [];
  let typed = 0;
  let spoken = 0;
  for (const [at, one] of said.entries()) {
    const claim = partner.has(at) ? attributed[partner.get(at)!]! : null;
    if (claim === null) {
      misses.push(`missed: ${one[1]} (${one[2]})`);
      continue;
    }
    if (claim.type === one[0]) typed++;
    else misses.push(`type ${claim.type}, not ${one[0]}: ${claim.text}`);
    if (isSpeaker(text, claim, one)) spoken++;
    else misses.push(`speaker ${claim.speakers[0]?.name ?? null}, not ${one[2]}: ${claim.text}`);
  }
  attributed.forEach((claim, at) => {
    if (!taken.has(at)) misses.push(`nobody says: ${claim.text}`);
  });
  return { expected: said.length, claimed: attributed.length, found: partner.size, typed, spoken, misses };
}

/** By name, or where nobody is named by at least half of the words that stand for the speaker. */
function isSpeaker(text: string, { speakers }: Claim, [, , who]: Said): boolean {
  const [speaker] = speakers;
  if (!speaker || who === null) return !speaker && who === null;
  if (speaker.name?.toLowerCase() === who.toLowerCase()) return true;
  const { mention } = speaker;
  return mention !== null && tokenF1(text.slice(mention.start, mention.end), who) > minOverlap;
}

function tokenF1(a: string, b: string): number {
  const left = wordsOf(a);
  const right = wordsOf(b);
  const rest = new Map<string, number>();
  for (const one of right) rest.set(one, (rest.get(one) ?? 0) + 1);
  let common = 0;
  for (const one of left) {
    const times = rest.get(one) ?? 0;
    if (times === 0) continue;
    common++;
    rest.set(one, times - 1);
  }
  return common === 0 ? 0 : (2 * common) / (left.length + right.length);
}

function wordsOf(text: string): string[] {
  return [...text.toLowerCase().matchAll(word)].map(([one]) => one);
}
