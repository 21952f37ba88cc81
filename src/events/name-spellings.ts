import { nameKey } from "../claims/name-key.ts";
import type { ArticleFeatures } from "./features.ts";

const wordBreak = /[\s\p{Pd}]+/u;
const marks = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const innerCapital = /\p{L}\p{Lu}/u;
const small = /\p{Ll}/u;

const made = new WeakMap<ArticleFeatures, ReadonlyMap<string, string>>();

/**
 * How an article writes the words of names, by their keys: as in the names of its people and places or in its title
 * ("LaSalle", "KCNA"), else its lemma with a capital. What is in none of these is the key with a capital.
 */
export function nameSpelling(features: ArticleFeatures, key: string): string {
  let spellings = made.get(features);
  if (spellings === undefined) {
    spellings = readSpellings(features);
    made.set(features, spellings);
  }
  return spellings.get(key) ?? capitalised(key);
}

function readSpellings({ people, places, title, terms }: ArticleFeatures): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>();
  for (const [term] of terms) spellings.set(nameKey(term), capitalised(term));
  const inTitle = (title ?? "").split(wordBreak).map((word) => word.replace(marks, ""));
  // A title all in capitals says nothing of how a name is written.
  if (title !== null && small.test(title))
    for (const word of inTitle) if (innerCapital.test(word)) spellings.set(nameKey(word), word);
  for (const { name } of [...people, ...places])
    if (small.test(name)) for (const word of name.split(wordBreak)) spellings.set(nameKey(word), word);
  return spellings;
}

/** Letters that cannot be spoken as a word are said one by one. */
const initials = /^[^aeiouy\W\d]{2,5}$/;

function capitalised(word: string): string {
  return initials.test(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
}
