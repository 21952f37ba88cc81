import type { Token } from "../../text/annotate.ts";
import { rarity } from "../../text/rarity.ts";
import { givenNames } from "../../text/tables/given-names.ts";

/** Below this rarity a capitalised word that opens a sentence is taken for an ordinary word. */
export const rareEnough = 0.72;

/** "GALE WARNING Ann Miller": past a line in capitals that was set before a name. */
export function behindKicker(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && capitals.test(tokens[at]!.text)) at++;
  const { text, lower } = tokens[at] ?? tokens[from]!;
  return at - from > 1 && at < to - 1 && givenNames.has(lower) && text !== text.toUpperCase() ? at : from;
}
const capitals = /^\p{Lu}{3,}$/u;

/** "Model Ann Miller", "Radio comedienne Ann Miller": past a calling right before a given name, or a rare word that opens a sentence's name. */
export function behindCalling(tokens: readonly Token[], first: number, to: number, opening: boolean): number {
  for (let at = first; at < to - 1; at++) {
    if (!callings.has(tokens[at]!.lower)) continue;
    const next = tokens[at + 1]!;
    if (givenNames.has(next.lower)) return at + 1;
    if (at === first && opening && to - at === 3 && rarity(next.lower) > rareEnough) return at + 1;
  }
  return first;
}

/** Words for what people do that stand before a name as a title does, and alone mean things as well. */
export const callings: ReadonlySet<string> = new Set(
  "model supermodel comedienne comic contributor presenter broadcaster socialite influencer celebrity star member rocker".split(
    " ",
  ),
);
