import { rarity } from "./rarity.ts";
import { irregularBases, wholeWords } from "./tables/irregular-words.ts";

/** Most words of a running text repeat; the memory is emptied when it holds this many. */
const memorySize = 50_000;
const memory = new Map<string, string>();

/**
 * The base form of an English word in lower case: inflection is taken off where that leaves a word that stands in
 * news text ("launched" → "launch", "agencies" → "agency"). Derivations stay ("launcher"). Without tags, so that a
 * comparison does not have to tag every claim again; costs well under a microsecond a word.
 */
export function lemmaOf(word: string): string {
  const known = memory.get(word);
  if (known !== undefined) return known;
  const lemma = irregularBases.get(word) ?? strip(word);
  if (memory.size >= memorySize) memory.clear();
  memory.set(word, lemma);
  return lemma;
}

function strip(word: string): string {
  if (word.length < 4 || wholeWords.has(word) || !/^[a-z]+$/.test(word)) return word;
  if (word.endsWith("s")) return stripS(word);
  if (word.endsWith("ed")) return best(word, bases(word.slice(0, -2)));
  if (word.endsWith("ing") && word.length > 5) return best(word, bases(word.slice(0, -3)));
  return word;
}

function stripS(word: string): string {
  if (word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) return word;
  if (word.endsWith("ies") && word.length > 4) return best(word, [`${word.slice(0, -3)}y`, word.slice(0, -1)]);
  if (word.endsWith("es")) return best(word, [word.slice(0, -1), word.slice(0, -2)]);
  return best(word, [word.slice(0, -1)]);
}

/** The stem, with its silent e, without a doubled consonant, and with y for i. */
function bases(stem: string): string[] {
  if (stem.length < 2) return [];
  const found = [stem, `${stem}e`];
  if (/([bdfgklmnprtvz])\1$/.test(stem)) found.push(stem.slice(0, -1));
  if (stem.endsWith("i")) found.push(`${stem.slice(0, -1)}y`);
  return found;
}

/** A base must have a vowel and stand in the frequency table; of several the most frequent counts. */
function best(word: string, candidates: readonly string[]): string {
  let chosen = word;
  let rarest = 1;
  for (const candidate of candidates) {
    const rare = rarity(candidate);
    if (candidate.length > 2 && /[aeiouy]/.test(candidate) && rare < rarest) {
      chosen = candidate;
      rarest = rare;
    }
  }
  return chosen;
}
