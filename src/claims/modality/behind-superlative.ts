import type { Passage } from "../passages/passage.ts";

/** "the kindest person you could ever meet", "the hardest test they will face": a clause without "that", which tells how kind. */
export function isBehindSuperlative({ tokens }: Passage, clause: readonly number[], at: number): boolean {
  if (!/^(?:could|can|will|might)$/.test(tokens[at]!.lower)) return false;
  let noun = at - 1;
  if (!/^(?:PRON|NOUN|PROPN)$/.test(tokens[noun]?.pos ?? "")) return false;
  for (noun--; noun > 0 && /^(?:DET|ADJ)$/.test(tokens[noun]!.pos); ) noun--;
  if (tokens[noun]?.lower === "that") noun--;
  if (!/^(?:NOUN|PROPN)$/.test(tokens[noun]?.pos ?? "")) return false;
  let first = noun - 1;
  while (first > 0 && /^(?:ADJ|ADV|NOUN|NUM)$/.test(tokens[first]!.pos) && !superlative.test(tokens[first]!.lower))
    first--;
  if (!superlative.test(tokens[first]?.lower ?? "")) return false;
  return clause.some((k) => k < first && /^(?:AUX|VERB)$/.test(tokens[k]!.pos));
}
const superlative = /^(?:best|worst|most|least|\p{Ll}{3,}est)$/u;
