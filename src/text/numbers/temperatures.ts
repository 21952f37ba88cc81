import type { Token } from "../annotate.ts";
import { unitNames } from "../tables/number-words.ts";
import { wordAt } from "../token-words.ts";
import type { Numeral } from "./numerals.ts";

/** What names a scale of temperature, behind "degrees" or a number. */
const scales: ReadonlyMap<string, string> = new Map([
  ...["celsius", "centigrade", "c"].map((word) => [word, "degree celsius"] as const),
  ...["fahrenheit", "f"].map((word) => [word, "degree fahrenheit"] as const),
]);
/** What may follow a scale's letter that stands apart ("40 C in the shade"): a stop, or a word that opens a phrase. */
const behind: ReadonlySet<string> = new Set(
  ". , ; : ! ? ) ( in on at by to for during over with after before".split(" "),
);
/** Higher than any air has been, in degrees Fahrenheit: a flat may be "12 C", no day has 400 F. */
const hottest = 150;

/** The temperature's unit at the words behind a number: "40 degrees Celsius", "104°F", "40C", "40 C."; null for any other. */
export function temperatureAt(
  tokens: readonly Token[],
  at: number,
  { value, form }: Numeral,
): { readonly unit: string; readonly next: number } | null {
  const isDegree = unitNames.get(wordAt(tokens, at)) === "degree";
  const place = isDegree ? at + 1 : at;
  const token = tokens[place];
  if (token === undefined) return null;
  const unit = scales.get(token.lower.replace(finalStop, ""));
  if (unit === undefined) return null;
  const isLetter = letter.test(token.text);
  if (token.lower.length <= 2 && !isLetter) return null;
  if (isDegree || !isLetter) return { unit, next: place + 1 };
  if (form !== "digits" || Math.abs(value) > hottest) return null;
  const isGlued = token.start === tokens[place - 1]!.end;
  // "seat 14F", "class 9C"
  if (isGlued && tokens[place - 2]?.pos === "NOUN") return null;
  const ends = token.text.endsWith(".") || tokens[place + 1] === undefined || behind.has(wordAt(tokens, place + 1));
  return isGlued || ends ? { unit, next: place + 1 } : null;
}
const finalStop = /\.$/u;
const letter = /^[CF]\.?$/u;
