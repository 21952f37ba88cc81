import { foldLetters } from "../../text/fold-letters.ts";
import { remembered } from "../../text/remembered.ts";
import { romanise } from "../../text/romanise.ts";
import { honorifics, roleNouns, shortTitles } from "../tables/titles.ts";
import { chineseFamilies, givenNameVariants, koreanFamilies } from "./tables/name-variants.ts";

const splitter = /[\s\p{Pd}/,]+/u;
const possessive = /['’‘`]s?$/u;
const notLetters = /[^\p{L}\p{N}]+/gu;
/** The article of an Arabic name, joined by a hyphen anywhere or standing inside: "el-Sisi", "Bashar al Assad". */
const joinedArticle = /(?<![\p{L}\p{N}])(?:a[ldnrstz]|ash|e[ln]|ul)\p{Pd}(?=\p{L})/gu;
const innerArticle = /(?<=\S\s)[ae]l\s(?=\p{L})/gu;
/** "Min-ho Kim": the hyphen shows which two words are the given name. */
const familyLast = /^[^\s-]{1,12}-[^\s-]{1,12} [^\s-]{1,12}$/;
const suffixes: ReadonlySet<string> = new Set(["jr", "ii", "iii", "iv", "phd", "md", "mp", "obe", "the"]);

/** More words than this are a sentence, not a name. */
const maxWords = 12;

/**
 * A key under which the spellings of one name meet: blind to case, accents, hyphens, word order, honorifics, middle
 * initials and the usual variants of transliteration; different where the words differ otherwise. `""` for no name.
 */
export const nameKey: (name: string) => string = remembered(keyOf, 20_000);

function keyOf(name: string): string {
  // By way of capitals: two small letters may have one capital ("σ" and "ς").
  const written = romanise(name.slice(0, 400).toUpperCase().toLowerCase().normalize("NFC"));
  const words = foldLetters(written)
    .replace(joinedArticle, "")
    .replace(innerArticle, "")
    .split(splitter)
    .map((word) => word.replace(possessive, "").replace(notLetters, ""))
    .filter((word) => word !== "")
    .slice(0, maxWords);
  let from = 0;
  while (from < words.length - 1 && isTitle(words[from]!)) from++;
  const own = servants(words.slice(from)).filter((word, index, all) => index === 0 || !isFiller(word, all.length));
  const kept = own.filter((word) => word.length > 1 || own.length < 3);
  const asian = chineseKey(kept) ?? koreanKey(kept, familyLast.test(name));
  return (asian ?? kept.map(fold)).toSorted().join(" ");
}

/** "Abdel Fattah", "Abdul Fattah" and "Abdelfattah": the servant and whose he is are one word. */
function servants(words: readonly string[]): string[] {
  const joined: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const next = words[at + 1];
    if (servant.test(word) && next !== undefined && next.length > 2) {
      joined.push(`abd${next}`);
      at++;
    } else joined.push(word.replace(servantOf, "abd$1"));
  }
  return joined;
}

const servant = /^abd(?:[aeu][lr])?$/;
const servantOf = /^abd[aeu][lr]([a-z]{4,})$/;

/** Family name and two syllables, apart or with a hyphen: "Xi Jin-ping" is "Xi Jinping". */
function chineseKey(words: readonly string[]): string[] | null {
  const [family, one, two, ...more] = words;
  if (!family || !one || !two || more.length > 0 || !chineseFamilies.has(family)) return null;
  return pinyin.test(one) && pinyin.test(two) ? [fold(family), fold(one + two)] : null;
}

const pinyin =
  /^(?:[bpmfdtnlgkhjqxrzcsyw]|zh|ch|sh)?(?:ai?|ao|ang?|ei?|en|eng|er|ia|iao|iang?|ie|ing?|iong|iu|i|ou?|ong|ua|uai|uang?|ue|ui|un|uo|u)$/;

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
  return [family, given.map(level).join("-")];
}

const syllable = /^[b-df-hj-np-tv-z]{0,2}[aeiouwy]{1,3}[b-df-hj-np-tv-z]{0,2}$/;

/** One Korean syllable: voiced and unvoiced initials fall together, and so do the spellings of a vowel. */
function level(word: string): string {
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
    .replace(/ah$/, "a")
    .replace(/(.)\1/g, "$1");
}
