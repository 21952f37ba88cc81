import { knownBodies, organisationWords } from "../tables/organisations.ts";
import { anyBody, bodyNouns, ruling } from "../tables/speaker-words.ts";
import type { Member } from "./cast.ts";
import { calledByWord, firmsOnly } from "./tables/body-sorts.ts";

/**
 * Whether a body may be "the firm" or "the council" afterwards: what its own name or the text calls it, "agency",
 * "union", "airlines", tells of which sort it is. A body of which nothing tells so much is no government and no airline.
 */
export function mayBeCalled({ name, roles }: Member, noun: string): boolean {
  const called = nounsOf(name) ?? roles.map(nounsOf).find((nouns) => nouns !== null);
  if (called) return called.has(noun);
  if (!bodyNouns.has(noun) || ruling.has(noun)) return false;
  const words = wordsOf(name);
  if (words.some((word) => knownBodies.has(word))) return !firmsOnly.has(noun);
  return anyBody.has(noun) || !words.some((word) => organisationWords.has(word));
}

/** The nouns for a body whose name says what it is, "Karwick Transport Union"; null where it does not. */
function nounsOf(name: string): ReadonlySet<string> | null {
  const words = wordsOf(name);
  const joint = words.findIndex((word, at) => at > 0 && /^(?:of|for|and)$/.test(word));
  return (joint < 0 ? null : sortedBy(words.slice(0, joint))) ?? sortedBy(words);
}

/** By the last word that tells a sort: the head of a name stands behind what describes it. */
function sortedBy(words: readonly string[]): ReadonlySet<string> | null {
  return calledByWord.get(words.findLast((word) => calledByWord.has(word)) ?? "") ?? null;
}

function wordsOf(name: string): readonly string[] {
  return name.toLowerCase().split(/[^\p{L}]+/u);
}
