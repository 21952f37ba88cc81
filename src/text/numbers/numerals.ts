import type { Token } from "../annotate.ts";
import { floors, fractions, magnitudeLetters, magnitudes, smallCardinals } from "../tables/number-words.ts";
import { wordAt } from "../token-words.ts";
import { areMetres } from "./metres.ts";
import { scaledBy } from "./scaled-by.ts";

/** A number as written, in digits or words: its value and the token after it. */
export interface Numeral {
  readonly value: number;
  /** The value before "million" and the like multiplied it; tells how "two to three million" is meant. */
  readonly mantissa: number;
  /** The upper end, where one token holds a range ("10-15"). */
  readonly max: number | null;
  readonly next: number;
  /** `floor`: "dozens", "hundreds of thousands"; `article`: "a dozen"; `digits`: plain digits without a separator. */
  readonly form: "digits" | "grouped" | "words" | "floor" | "article";
}

const digits = /^\d{1,15}(?:\.\d{1,6})?$/;
const grouped = /^\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,6})?$/;
const spaced = /^\d{3}$/;
const range = /^(\d{1,9}(?:\.\d{1,4})?)-(\d{1,9}(?:\.\d{1,4})?)$/;
const vulgarFractions: Readonly<Record<string, number>> = {
  "½": 0.5,
  "1/2": 0.5,
  "¼": 0.25,
  "1/4": 0.25,
  "¾": 0.75,
  "3/4": 0.75,
};
/** Longest run of number words that is read as one number ("nine hundred and ninety nine thousand …"). */
const longestRun = 12;

/** The number that starts at token `at`, or null. Signs and units are not part of it. Linear; reads at most a dozen tokens. */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | null {
  const word = wordAt(tokens, at);
  if (word === "") return null;
  const span = range.exec(word);
  if (span !== null) return scaleRange(tokens, at, Number(span[1]), Number(span[2]));
  if (digits.test(word) || grouped.test(word)) return readDigits(tokens, at, word);
  const part = readPart(tokens, at, word);
  if (part !== null) return part;
  if (smallCardinals.has(word)) return readWords(tokens, at);
  if ((word === "a" || word === "an") && magnitudes.has(wordAt(tokens, at + 1))) {
    const scaled = scale(tokens, at + 1, 1, false);
    const rest =
      wordAt(tokens, scaled.next) === "and" ? smallCardinals.get(wordAt(tokens, scaled.next + 1)) : undefined;
    // "A hundred and fifty".
    if (scaled.value === 100 && rest !== undefined) {
      const words = readWords(tokens, scaled.next + 1);
      if (words.value < 100) return { ...words, value: 100 + words.value, mantissa: 100 + words.value };
    }
    return { value: scaled.value, mantissa: 1, max: null, next: scaled.next, form: "article" };
  }
  if (word === "half" && wordAt(tokens, at + 1) === "a" && magnitudes.has(wordAt(tokens, at + 2))) {
    const scaled = scale(tokens, at + 2, 0.5, false);
    return { value: scaled.value, mantissa: 0.5, max: null, next: scaled.next, form: "article" };
  }
  return readFloor(tokens, at, word);
}

/** "A quarter of a million", "three quarters of a million". */
function readPart(tokens: readonly Token[], at: number, word: string): Numeral | null {
  const count = word === "a" || word === "one" ? 1 : smallCardinals.get(word);
  if (count === undefined) return null;
  const noun = wordAt(tokens, at + 1) === "-" ? at + 2 : at + 1;
  const parts = fractions.get(wordAt(tokens, noun));
  if (parts === undefined || count >= parts) return null;
  if (wordAt(tokens, noun + 1) !== "of" || wordAt(tokens, noun + 2) !== "a") return null;
  if (!magnitudes.has(wordAt(tokens, noun + 3))) return null;
  const scaled = scale(tokens, noun + 3, count / parts, false);
  return { value: scaled.value, mantissa: count / parts, max: null, next: scaled.next, form: "article" };
}

function readDigits(tokens: readonly Token[], at: number, word: string): Numeral | null {
  let value = Number(word.replaceAll(",", ""));
  let next = at + 1;
  let form: Numeral["form"] = grouped.test(word) ? "grouped" : "digits";
  // "1 000 000": groups of three after a short first group.
  if (form === "digits" && word.length <= 3) {
    while (next < at + 5 && spaced.test(wordAt(tokens, next)) && tokens[next]!.start - tokens[next - 1]!.end === 1) {
      value = value * 1000 + Number(wordAt(tokens, next));
      next++;
      form = "grouped";
    }
  }
  const fraction = vulgarFractions[wordAt(tokens, next)];
  const part = fraction === undefined ? partAt(tokens, next) : { value: fraction, next: next + 1 };
  if (part !== null) {
    value += part.value;
    next = part.next;
  }
  const scaled = scale(tokens, next, value, true);
  return {
    value: scaled.value,
    mantissa: value,
    max: null,
    next: scaled.next,
    form: scaled.next > next ? "grouped" : form,
  };
}

/** Reads "twenty-one", "one hundred and twenty-five", "two and a half million". */
function readWords(tokens: readonly Token[], at: number): Numeral {
  let total = 0;
  let current = 0;
  let next = at;
  let mantissa = 0;
  let lastSmall = 0;
  while (next < tokens.length && next < at + longestRun) {
    const word = wordAt(tokens, next);
    const small = smallCardinals.get(word);
    const joined = next > at && (word === "-" || word === "and");
    if (joined) {
      const after = smallCardinals.get(wordAt(tokens, next + 1));
      const fits =
        word === "-" ? lastSmall >= 20 && lastSmall % 10 === 0 && after !== undefined && after < 10 : lastSmall === 0;
      if (after === undefined || !fits) break;
      next++;
      continue;
    }
    if (small !== undefined) {
      // Two words that do not add up ("two three") are two numbers; "twenty one" is one.
      if (lastSmall !== 0 && !(lastSmall >= 20 && lastSmall % 10 === 0 && small > 0 && small < 10)) break;
      if (next > at && lastSmall === 0 && current % 100 !== 0) break;
      current += small;
      lastSmall += small;
      mantissa = total === 0 ? current : mantissa;
      next++;
      continue;
    }
    const times = magnitudes.get(word);
    if (times === undefined || next === at) break;
    if (times === 100 || times === 12) current = Math.max(current, 1) * times;
    else {
      total += Math.max(current, 1) * times;
      current = 0;
    }
    lastSmall = 0;
    next++;
  }
  const value = total + current;
  const part = partAt(tokens, next);
  if (part !== null) {
    const scaled = scale(tokens, part.next, value + part.value, false);
    return { value: scaled.value, mantissa: value + part.value, max: null, next: scaled.next, form: "words" };
  }
  return { value, mantissa: mantissa === 0 ? value : mantissa, max: null, next, form: "words" };
}

/** "and a half", "-and-a-quarter", "and three quarters": what is added to a whole number. */
function partAt(tokens: readonly Token[], at: number): { readonly value: number; readonly next: number } | null {
  let next = at;
  const words: string[] = [];
  while (words.length < 3) {
    if (wordAt(tokens, next) === "-") next++;
    const word = wordAt(tokens, next++);
    if (!partWords.has(word)) return null;
    words.push(word);
  }
  const value = parts[words.join(" ")];
  return value === undefined ? null : { value, next };
}
const parts: Readonly<Record<string, number>> = {
  "and a half": 0.5,
  "and a quarter": 0.25,
  "and one half": 0.5,
  "and one quarter": 0.25,
  "and three quarters": 0.75,
};
const partWords: ReadonlySet<string> = new Set(Object.keys(parts).flatMap((words) => words.split(" ")));

function readFloor(tokens: readonly Token[], at: number, word: string): Numeral | null {
  const several = readSeveral(tokens, at, word);
  if (several !== null) return several;
  const floor = floors.get(word);
  if (floor === undefined) return null;
  if (wordAt(tokens, at + 1) === "of") {
    const inner = floors.get(wordAt(tokens, at + 2));
    if (inner !== undefined) {
      // A floor counts two of its word: "hundreds of thousands" is at least two hundred times one thousand.
      return { value: (floor * inner) / 2, mantissa: floor, max: null, next: at + 3, form: "floor" };
    }
  }
  // "tens" and "scores" alone are too often something else ("scores of" is people, "scores" is goals).
  if (word === "tens" || (word === "scores" && wordAt(tokens, at + 1) !== "of" && wordAt(tokens, at + 1) !== "more"))
    return null;
  return { value: floor, mantissa: floor, max: null, next: at + 1, form: "floor" };
}

/** "several hundred", "a few thousand": at least two of them. "a couple of" is about two, "a pair of" two. */
function readSeveral(tokens: readonly Token[], at: number, word: string): Numeral | null {
  const from = word === "a" ? at + 1 : at;
  const own = wordAt(tokens, from);
  if (own === "several" || (own === "few" && from > at)) {
    const times = magnitudes.get(wordAt(tokens, from + 1));
    if (times === undefined) return null;
    return { value: 2 * times, mantissa: 2, max: null, next: from + 2, form: "floor" };
  }
  if (from === at || (own !== "couple" && own !== "pair") || wordAt(tokens, from + 1) !== "of") return null;
  return { value: 2, mantissa: 2, max: null, next: from + 2, form: own === "pair" ? "words" : "article" };
}

/** Multiplies by the magnitudes that follow ("5.2 million", "5-million", "2.5bn", "5m"). */
function scale(
  tokens: readonly Token[],
  at: number,
  value: number,
  afterDigits: boolean,
): { value: number; next: number } {
  let next = at;
  let scaled = value;
  for (let steps = 0; steps < 3; steps++) {
    const hyphen = wordAt(tokens, next) === "-" ? 1 : 0;
    // At a sentence's end the full stop may cling: "£5m."
    const word = wordAt(tokens, next + hyphen).replace(/\.$/, "");
    const times =
      magnitudes.get(word) ??
      (afterDigits && steps === 0 && isGlued(tokens, next) && !areMetres(tokens, next)
        ? magnitudeLetters.get(word)
        : undefined);
    if (times === undefined) break;
    scaled = scaledBy(scaled, times);
    next += 1 + hyphen;
  }
  return { value: scaled, next };
}

/** What a word multiplies the number before it by; undefined for another word. */
export const magnitudeOf = (word: string): number | undefined => magnitudes.get(word.replace(/\.$/, ""));

function scaleRange(tokens: readonly Token[], at: number, low: number, high: number): Numeral | null {
  if (!(low < high)) return null;
  const top = scale(tokens, at + 1, high, true);
  const times = high === 0 ? 1 : top.value / high;
  return { value: scaledBy(low, times), mantissa: low, max: top.value, next: top.next, form: "grouped" };
}

function isGlued(tokens: readonly Token[], at: number): boolean {
  return at > 0 && at < tokens.length && tokens[at]!.start === tokens[at - 1]!.end;
}
