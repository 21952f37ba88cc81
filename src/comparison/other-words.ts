import { smallCardinals } from "../text/tables/number-words.ts";
import { editDistance } from "./edit-distance.ts";
import type { Lexeme } from "./lexemes.ts";
import type { Word } from "./wording.ts";

/** Whether two ways to fill a gap say something else: another content word, a negation, somebody else, another "would". */
export function sayOther(a: readonly Word[], b: readonly Word[]): boolean {
  const [own, others] = [a, b].map((words) => words.map(({ lexeme }) => lexeme)) as [Lexeme[], Lexeme[]];
  if (lettersOf(own) === lettersOf(others)) return false;
  if (standFor(own, others) || standFor(others, own)) return false;
  const negations = (words: readonly Lexeme[]) => words.filter(({ negates }) => negates).length % 2;
  if (negations(own) !== negations(others)) return true;
  const [telling, tellingToo] = [own.filter(isTelling), others.filter(isTelling)];
  // "6 p.m.", "6:00 pm", "18:41", "the 11th", "the eleventh": two spellings of one number are no other number.
  if (onlyNumbers(telling) && onlyNumbers(tellingToo) && haveOneNumber(telling, tellingToo)) return false;
  // "Onto" and "on to", an account's "@annaberg" and "Anna Berg".
  if (lettersOf(telling) === lettersOf(tellingToo)) return false;
  const lacks = (words: readonly Lexeme[], other: readonly Lexeme[]) =>
    words.some((word) => !other.some((one) => isOneWord(word, one)));
  return lacks(telling, others) || lacks(tellingToo, own);
}

const lettersOf = (words: readonly Lexeme[]) => words.map(({ form }) => form.replaceAll(notLetter, "")).join("");
const notLetter = /[^\p{L}\p{N}]/gu;

/** Whether nothing but numbers is told, with what makes hours and ordinals of them. */
const onlyNumbers = (words: readonly Lexeme[]) =>
  words.length > 0 && words.every(({ kind, form }) => kind === "number" || ofNumbers.test(form) || ordinals.has(form));
const ofNumbers = /^(?:st|nd|rd|th|[ap]|[ap]?\.?m|utc|gmt|[a-z][sd]t|o'clock)\.?$/u;

/** Whether two lists of numbers have one in common, of hours by either clock. */
function haveOneNumber(a: readonly Lexeme[], b: readonly Lexeme[]): boolean {
  const [own, others] = [a, b].map((words) => words.map(numberOf).filter((value) => value !== null));
  return own!.some((value) => others!.some((other) => value === other || Math.abs(value - other) === halfDay));
}
/** In hours. */
const halfDay = 12;

function numberOf({ form }: Lexeme): number | null {
  const value = ordinals.get(form) ?? smallCardinals.get(form) ?? Number.parseInt(form, 10);
  return Number.isNaN(value) ? null : value;
}
const ordinals: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
    .split(" ")
    .map((word, at) => [word, at + 1]),
);

/** "NARAS" for the words that it abbreviates. */
const standFor = (short: readonly Lexeme[], long: readonly Lexeme[]) =>
  short.length === 1 && short[0]!.acronym !== null && long.length > 1;

const isTelling = ({ kind, form }: Lexeme) =>
  (kind !== "function" || persons.has(form)) && !spoken.has(form) && !ofFullHour.test(form);
const ofFullHour = /^0+$/;
const persons: ReadonlySet<string> = new Set("i we you he she they it us them him her".split(" "));
const spoken: ReadonlySet<string> = new Set("gonna wanna gotta going go well just really um uh er yeah ok".split(" "));

/** Whether two words are one in other spelling: "labour", "labor"; names by a letter more, others by one where one is in no dictionary. */
function isOneWord(a: Lexeme, b: Lexeme): boolean {
  if (a.key === b.key || a.lemma === b.lemma || american(a.form) === american(b.form)) return true;
  const apart = editDistance(unitsIn(a.form), 0, a.form.length, unitsIn(b.form), 0, b.form.length);
  if (a.isName && b.isName) return apart <= Math.ceil(Math.max(a.form.length, b.form.length) / 3);
  return apart <= 1 && Math.min(a.form.length, b.form.length) >= shortestMisspelt && !(a.common && b.common);
}
const shortestMisspelt = 4;
const american = (form: string) =>
  form
    .replace(/is(?=e[ds]?$|ing$|ations?$)/u, "iz")
    .replace("our", "or")
    .replace("ll", "l")
    .replace(/ence$/u, "ense")
    .replace(/re$/u, "er");
const unitsIn = (word: string) => Int32Array.from({ length: word.length }, (_, at) => word.charCodeAt(at));
