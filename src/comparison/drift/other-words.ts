import { smallCardinals } from "../../text/tables/number-words.ts";
import type { Lexeme } from "../wording/lexemes.ts";
import { cosine } from "../wording/lexicon.ts";
import type { Word } from "../wording/wording.ts";

/** What some words of a quotation tell, apart from spelling and grammar. */
interface Told {
  readonly content: readonly Lexeme[];
  /** Who, how many of them, whether it may be, before or after: small words that turn what is said. */
  readonly turning: ReadonlySet<string>;
  readonly numbers: readonly Numeral[];
  readonly negations: number;
}

/** A number, in minutes where it is an hour of the day. */
interface Numeral {
  readonly value: number;
  readonly hour: boolean;
}

/** Whether two ways to fill a gap say something else: another content word or number, a negation, somebody else, another "would". */
export function sayOther(a: readonly Word[], b: readonly Word[]): boolean {
  const [own, others] = [a, b].map((words) => words.map(({ lexeme }) => lexeme)) as [Lexeme[], Lexeme[]];
  if (standFor(own, others) || standFor(others, own)) return false;
  // "Onto" and "on to", "We ’ ll", an account's "@annaberg" and "Anna Berg"; of "1.5" the point counts.
  if (lettersOf(own) === lettersOf(others)) return false;
  const [x, y] = [toldBy(own), toldBy(others)];
  if (x.negations % 2 !== y.negations % 2 || x.turning.symmetricDifference(y.turning).size > 0) return true;
  if (!areOneList(x.numbers, y.numbers)) return true;
  if (lettersOf(x.content) === lettersOf(y.content)) return false;
  const lacks = (words: readonly Lexeme[], other: readonly Lexeme[]) =>
    words.some((word) => !other.some((one) => isOneWord(word, one)));
  return lacks(x.content, others) || lacks(y.content, own);
}

/** "NARAS" for the words that it abbreviates. */
const standFor = (short: readonly Lexeme[], long: readonly Lexeme[]) =>
  short.length === 1 && short[0]!.acronym !== null && long.length > 1;

const lettersOf = (words: readonly Lexeme[]) => words.map(({ form }) => form.replaceAll(notLetter, "")).join("");
const notLetter = /(?<!\p{N})[^\p{L}\p{N}]|[^\p{L}\p{N}](?!\p{N})/gu;

function toldBy(words: readonly Lexeme[]): Told {
  const content: Lexeme[] = [];
  const turning = new Set<string>();
  const numbers: Numeral[] = [];
  let negations = 0;
  for (const [at, lexeme] of words.entries()) {
    if (lexeme.negates) negations++;
    const numeral = numeralAt(words, at);
    if (numeral !== null) numbers.push(numeral);
    const parts = partsOf(lexeme.form).filter((part) => turningWords.has(part));
    for (const part of parts) turning.add(part);
    const small = lexeme.kind === "function" || parts.length > 0 || ofNumbers.test(lexeme.form);
    if (numeral === null && lexeme.kind !== "number" && !small && !lexeme.negates && !spoken.has(lexeme.form))
      content.push(lexeme);
  }
  return { content, turning, numbers, negations };
}

const spoken: ReadonlySet<string> = new Set("gonna wanna gotta going go well just really um uh er yeah ok".split(" "));
const turningWords: ReadonlySet<string> = new Set(
  "i we you he she they us them him her can could may might must shall should will would all some none every each most many few both only before after over under without against until".split(
    " ",
  ),
);

/** "Can't" and "cannot" hold "can", "we'll" holds "we" and "will". */
function partsOf(form: string): readonly string[] {
  const negated = negatedVerb.exec(form)?.[1];
  if (negated !== undefined) return [cutVerbs.get(negated) ?? negated];
  const [base, tail] = form.split("'");
  return tail === "ll" ? [base!, "will"] : [base!];
}
const negatedVerb = /^(\p{L}+?)(?:n't|not)$/u;
const cutVerbs: ReadonlyMap<string, string> = new Map([
  ["ca", "can"],
  ["wo", "will"],
  ["sha", "shall"],
]);

/** What makes an hour or an ordinal of a number. */
const ofNumbers = /^(?:st|nd|rd|th|[ap]|[ap]?\.?m|utc|gmt|[a-z][sd]t|o'clock)\.?$/u;
const ofHours = /^(?:[ap]|[ap]\.?m|o'clock)\.?$/u;
const ofFullHour = /^0+$/u;
const clock = /^(\d{1,2})[:.](\d\d)$/u;
const [hour, halfDay] = [60, 720];

/** The number at a place: "6 p.m.", "6:00", "the 11th", "the eleventh"; null where none stands, and for the minutes of "6: 00". */
function numeralAt(words: readonly Lexeme[], at: number): Numeral | null {
  const { form, kind } = words[at]!;
  const ordinal = ordinals.get(form);
  if (ordinal !== undefined) return { value: ordinal, hour: false };
  if (
    kind !== "number" ||
    ofFullHour.test(form) ||
    (at > 0 && form.length === 2 && words[at - 1]!.kind === "number" && /^\d\d$/u.test(form))
  )
    return null;
  const [, hours, minutes] = clock.exec(form) ?? [];
  const next = words[at + 1]?.form ?? "";
  if (hours !== undefined && (form.includes(":") || ofHours.test(next)))
    return { value: Number(hours) * hour + Number(minutes), hour: true };
  const value = smallCardinals.get(form) ?? Number(form.replaceAll(",", ""));
  return ofHours.test(next) ? { value: value * hour, hour: true } : { value, hour: false };
}
const ordinals: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth"
    .split(" ")
    .map((word, at) => [word, at + 1]),
);

const areOneList = (a: readonly Numeral[], b: readonly Numeral[]) =>
  a.length === b.length && a.every((one, at) => isOneNumber(one, b[at]!));

/** Hours by either clock are one. */
function isOneNumber(a: Numeral, b: Numeral): boolean {
  if (!a.hour && !b.hour) return a.value === b.value;
  const [x, y] = [a, b].map((one) => (one.hour ? one.value : one.value * hour)) as [number, number];
  return x % halfDay === y % halfDay;
}

/** Whether two words are one in another spelling: "labour" and "labor", "Moammar" and "Muammar", and what one of them has misspelt. */
function isOneWord(a: Lexeme, b: Lexeme): boolean {
  if (a.key === b.key || a.lemma === b.lemma || american(a.form) === american(b.form)) return true;
  if (a.exclusive || b.exclusive || a.form[0] !== b.form[0] || !isOneLetterApart(a.form, b.form)) return false;
  // Two words that are both written often are two, unless they are used alike: "Obama", "Osama".
  return a.formVector < 0 || b.formVector < 0 || cosine(a.formVector, b.formVector) >= usedAlike;
}
const usedAlike = 0.6;
const shortestMisspelt = 4;

function isOneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length < shortestMisspelt || long.length - short.length > 1) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at++;
  return short.slice(short.length === long.length ? at + 1 : at) === long.slice(at + 1);
}

const american = (form: string) =>
  form
    .replace(/is(?=e[ds]?$|ing$|ations?$)/u, "iz")
    .replace(/(?<=\p{L}{2})our/u, "or")
    .replace("ll", "l")
    .replace(/ence$/u, "ense")
    .replace(/(?<=\p{L}{2}[bt])re$/u, "er");
