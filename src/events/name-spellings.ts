import { nameKey } from "../claims/names/name-key.ts";
import type { ArticleFeatures } from "./features.ts";

const wordBreak = /[\s\p{Pd}]+/u;
const marks = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;
const innerCapital = /\p{L}\p{Lu}/u;
const small = /\p{Ll}/u;

/** What an article says of the spelling of names. */
interface Spellings {
  /** By the names and the title. */
  readonly ofWord: ReadonlyMap<string, string>;
  readonly whole: readonly WholeName[];
  /** By the lemmas, which are asked for where the others do not know. */
  ofLemma: ReadonlyMap<string, string> | null;
}

/** A person's or place's name with the keys of its words. */
export interface WholeName {
  readonly name: string;
  readonly keys: readonly string[];
}

const made = new WeakMap<ArticleFeatures["terms"], Spellings>();

/** Made once as long as the article's list of terms is kept. */
function spellingsOf(features: ArticleFeatures): Spellings {
  const { terms } = features;
  let spellings = made.get(terms);
  if (spellings === undefined) {
    spellings = readSpellings(features);
    made.set(terms, spellings);
  }
  return spellings;
}

/** The names of an article's people and places. */
export function wholeNames(features: ArticleFeatures): readonly WholeName[] {
  return spellingsOf(features).whole;
}

/**
 * How an article writes the words of names, by their keys: as in the names of its people and places or in its title
 * ("LaSalle", "KCNA"), else its lemma with a capital. What is in none of these is the key with a capital.
 */
export function nameSpelling(features: ArticleFeatures, key: string): string {
  const spellings = spellingsOf(features);
  const known = spellings.ofWord.get(key);
  if (known !== undefined) return known;
  spellings.ofLemma ??= new Map(features.terms.map(([term]) => [nameKey(term), term]));
  return capitalised(spellings.ofLemma.get(key) ?? key);
}

function readSpellings({ people, places, title }: ArticleFeatures): Spellings {
  const ofWord = new Map<string, string>();
  const inTitle = (title ?? "").split(wordBreak).map((word) => word.replace(marks, ""));
  // A title all in capitals says nothing of how a name is written.
  if (title !== null && small.test(title))
    for (const word of inTitle) if (innerCapital.test(word)) ofWord.set(nameKey(word), word);
  const whole: WholeName[] = [];
  for (const { name } of [...people, ...places]) {
    const words = name.split(wordBreak);
    const keys = words.map(nameKey);
    whole.push({ name, keys });
    if (small.test(name)) for (const [index, word] of words.entries()) ofWord.set(keys[index]!, word);
  }
  return { ofWord, whole, ofLemma: null };
}

/** Letters that cannot be spoken as a word are said one by one. */
const initials = /^[^aeiouy\W\d]{2,5}$/;

function capitalised(word: string): string {
  return initials.test(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
}
