import { givenNameVariants, koreanFamilies } from "./tables/name-variants.ts";
import { honorifics, roleNouns, shortTitles } from "./tables/titles.ts";

const splitter = /[\s\p{Pd}/,]+/u;
const marks = /\p{M}+/gu;
const possessive = /['’‘`]s?$/u;
const notLetters = /[^\p{L}\p{N}]+/gu;
/** "Min-ho Kim": the hyphen shows which two words are the given name. */
const familyLast = /^[^\s-]{1,12}-[^\s-]{1,12} [^\s-]{1,12}$/;
const suffixes: ReadonlySet<string> = new Set(["jr", "sr", "ii", "iii", "iv", "phd", "md", "mp", "obe", "the"]);

/** More words than this are a sentence, not a name. */
const maxWords = 12;

/**
 * A key under which the spellings of one name meet: blind to case, accents, hyphens, word order, honorifics, middle
 * initials and the usual variants of transliteration; different where the words differ otherwise. `""` for no name.
 */
export function nameKey(name: string): string {
  const words = name
    .slice(0, 400)
    .normalize("NFKD")
    .replace(marks, "")
    .toLowerCase()
    .split(splitter)
    .map((word) => word.replace(possessive, "").replace(notLetters, ""))
    .filter((word) => word !== "")
    .slice(0, maxWords);
  let from = 0;
  while (from < words.length - 1 && isTitle(words[from]!)) from++;
  const own = words.slice(from).filter((word, index, all) => index === 0 || !isFiller(word, all.length));
  const kept = own.filter((word) => word.length > 1 || own.length < 3);
  return (koreanKey(kept, familyLast.test(name)) ?? kept.map(fold)).toSorted().join(" ");
}

function isTitle(word: string): boolean {
  return honorifics.has(word) || shortTitles.has(word) || roleNouns.has(word) || word === "the";
}

function isFiller(word: string, words: number): boolean {
  return words > 1 && suffixes.has(word);
}

/** Family name first or last and two syllables of one vowel group each: a Korean name, with romanisation levelled. */
function koreanKey(words: readonly string[], westernOrder: boolean): string[] | null {
  if (words.length !== 3) return null;
  const first = westernOrder ? undefined : koreanFamilies.get(words[0]!);
  const last = koreanFamilies.get(words[2]!);
  const family = first ?? last;
  if (family === undefined) return null;
  const given = first === undefined ? words.slice(0, 2) : words.slice(1);
  if (!given.every((word) => syllable.test(word))) return null;
  return [family, given.map(romanise).join("-")];
}

const syllable = /^[b-df-hj-np-tv-z]{0,2}[aeiouwy]{1,3}[b-df-hj-np-tv-z]{0,2}$/;

/** One Korean syllable: voiced and unvoiced initials fall together, and so do the spellings of a vowel. */
function romanise(word: string): string {
  return word
    .replace(/^(?:ch|j)/, "j")
    .replace(/^[bp]/, "p")
    .replace(/^[dt]/, "t")
    .replace(/^[gk]/, "k")
    .replace(/^[rl]/, "r")
    .replace(/^sh/, "s")
    .replace(/eui|ui|ee|eui/, "i")
    .replace(/yeo|you|yoo|yu|yo/, "yo")
    .replace(/eo|eu|oo|ou|oe|oi|u|o/, "o")
    .replace(/ae|ai/, "e")
    .replace(/[gk]$/, "k")
    .replace(/[rl]$/, "l");
}

/** Transliterations of one word fall together; nothing here takes a consonant away. */
function fold(word: string): string {
  const known = givenNameVariants.get(word) ?? word;
  return known
    .replace(/sch|sh/g, "s")
    .replace(/ph/g, "f")
    .replace(/x/g, "ks")
    .replace(/q|ck/g, "k")
    .replace(/w/g, "v")
    .replace(/[yj]a/g, "ia")
    .replace(/[yj]e/g, "e")
    .replace(/(?:i[yij]|e[yij]|y[iy]|[yj])(?=$|[^aeiou])/g, "i")
    .replace(/ou|oo/g, "u")
    .replace(/(.)\1/g, "$1");
}
