import { relatedness } from "./relatedness.ts";
import type { Word } from "./wording.ts";

/** One word of each text that stand for each other; places count content words. `strength` is 0…1, 1 the same word. */
export interface WordPair {
  readonly a: number;
  readonly b: number;
  readonly strength: number;
}

/** Words less related than this are not paired. */
const weakest = 0.3;
/** What related neighbours add when a word could be paired with several, and what distance in place takes away. */
const contextBonus = 0.15;
const distancePenalty = 0.02;
const reach = 2;
/** Room for the strengths of most pairs of texts, written anew for each. */
const scratch = new Float32Array(64 * 64);

/**
 * Pairs the content words of two texts one to one, the most related first; of several candidates the one whose
 * neighbours are related too (monolingual word alignment after Sultan et al. 2014, without a parser).
 */
export function alignWords(a: readonly Word[], b: readonly Word[]): readonly WordPair[] {
  const width = b.length;
  const strengths = width * a.length <= scratch.length ? scratch : new Float32Array(a.length * width);
  const candidates: { a: number; b: number; strength: number; rank: number }[] = [];
  for (let i = 0; i < a.length; i++) {
    for (let j = 0; j < width; j++) {
      const strength = relatedness(a[i]!.lexeme, b[j]!.lexeme);
      strengths[i * width + j] = strength < weakest ? 0 : strength;
      if (strength < weakest) continue;
      candidates.push({ a: i, b: j, strength, rank: 0 });
    }
  }
  for (const candidate of candidates) {
    const distance = Math.abs(candidate.a / a.length - candidate.b / width);
    candidate.rank = candidate.strength + contextBonus * support(candidate.a, candidate.b) - distancePenalty * distance;
  }
  candidates.sort((x, y) => y.rank - x.rank || x.a - y.a || x.b - y.b);
  const taken = new Uint8Array(a.length);
  const takenB = new Uint8Array(width);
  return candidates.filter((candidate) => {
    if (taken[candidate.a] === 1 || takenB[candidate.b] === 1) return false;
    taken[candidate.a] = 1;
    takenB[candidate.b] = 1;
    return true;
  });

  function support(i: number, j: number): number {
    let best = 0;
    for (let step = 1; step <= reach; step++) {
      for (let other = 1; other <= reach; other++) {
        for (const side of [-1, 1]) {
          const [x, y] = [i + side * step, j + side * other];
          if (x >= 0 && x < a.length && y >= 0 && y < width) best = Math.max(best, strengths[x * width + y]!);
        }
      }
    }
    return best;
  }
}
