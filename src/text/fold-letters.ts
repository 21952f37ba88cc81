import { half, latin, mark, unitKinds } from "./unit-kinds.ts";

/**
 * Letters that differ from their base letter by more than a mark that Unicode can take off, to that base letter. Lower case.
 */
const strokes: ReadonlyMap<string, string> = new Map([
  ["ł", "l"],
  ["đ", "d"],
  ["ð", "d"],
  ["ø", "o"],
  ["ı", "i"],
  ["ħ", "h"],
  ["ŧ", "t"],
  ["ə", "a"],
  ["ŋ", "n"],
  ["ƒ", "f"],
  ["æ", "ae"],
  ["œ", "oe"],
  ["ß", "ss"],
  ["þ", "th"],
]);

const marks = /\p{M}+/gu;
const stroked = /[łđðøıħŧəŋƒæœßþ]/g;
const wornLetter = /(?=\P{ASCII})\p{sc=Latin}|\p{M}/gu;
const lastOfLatin1 = 0xff;
const latinLetter = /^\p{sc=Latin}/u;
const isMark = /^\p{M}/u;

/** A word in lower case with its letters bare: "Łukasz" is "lukasz", "Nguyễn" "nguyen", "Weiß" "weiss". */
export function foldLetters(word: string): string {
  if (ascii.test(word)) return word.toLowerCase();
  return word
    .normalize("NFKD")
    .replace(marks, "")
    .toLowerCase()
    .replace(stroked, (letter) => strokes.get(letter)!);
}

/**
 * A word in lower case with its marks kept, for languages whose marks tell words apart, in one of the ways in which they are
 * written: "ё" is "е", and a Vietnamese tone stands on one vowel ("hoà" is "hòa", "thuỷ" is "thủy").
 */
export function foldCase(word: string): string {
  const lower = word.normalize("NFC").toLowerCase();
  if (ascii.test(lower)) return lower;
  const plain = lower.includes("ё") ? lower.replaceAll("ё", "е") : lower;
  if (!endsInTone.test(plain)) return plain;
  return plain.replace(openTone, (_, glide: string, vowel: string) => {
    const [bare, mark] = vowel.normalize("NFD");
    return `${glide}${mark}${bare}`.normalize("NFC");
  });
}
const endsInTone = /[àáảãạèéẻẽẹỳýỷỹỵ]$/u;
const ascii = /^\p{ASCII}*$/u;
/** The tone on the second vowel of an open syllable: older print has it there, newer on the first. */
const openTone = /(o(?=[àáảãạèéẻẽẹ])|(?<!q)u(?=[ỳýỷỹỵ]))([àáảãạèéẻẽẹỳýỷỹỵ])$/u;

/**
 * The same text, as many UTF-16 units long, with Latin letters beyond Latin-1 as their base letters and a combining mark
 * on a Latin letter as that letter again: for readers that know no others. Other scripts stay as they are.
 */
export function withPlainLetters(text: string): string {
  if (!wearsAny(text)) return text;
  // What the marks that follow one another stand on.
  let carrier = "";
  return text.replace(wornLetter, (letter, offset: number) => {
    if (!isMark.test(letter)) return plainLetter(letter);
    const before = text[offset - 1] ?? "";
    if (!isMark.test(before)) carrier = latinLetter.test(before) ? foldLetters(before).slice(0, 1) : "";
    return carrier !== "" && letter.length === 1 ? carrier : letter;
  });
}

/** Whether a text may hold such a letter or a mark. */
function wearsAny(text: string): boolean {
  const kinds = unitKinds();
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit > lastOfLatin1 && (kinds[unit]! & (latin | mark | half)) !== 0) return true;
  }
  return false;
}

/** A Latin letter without what it wears, in as many UTF-16 units ("Œ" is "O"). */
function plainLetter(letter: string): string {
  if (letter.charCodeAt(0) <= lastOfLatin1) return letter;
  const base = foldLetters(letter).slice(0, letter.length);
  if (base.length !== letter.length) return letter;
  return letter === letter.toLowerCase() ? base : base.toUpperCase();
}
