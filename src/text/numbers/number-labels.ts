import type { Token } from "../annotate.ts";
import { startsWithCapital } from "../capitals.ts";
import { clockWords, currencies, labelWords, monthWords, scoreWords, unitNames } from "../tables/number-words.ts";
import { wordAt } from "../token-words.ts";
import { calendarDays, isPlural } from "./counted.ts";
import { boundEndingAt } from "./number-bounds.ts";
import type { Numeral } from "./numerals.ts";

const yearLike = /^(?:1[5-9]|20)\d\d$/;
const padded = /^0\d/;
const score = /^\d{1,3}[-–]\d{1,3}$/;
const dialled = /^[+()\d./-]*\d[\d()./-]*$/;
const wholes: ReadonlySet<string> = new Set(["the", "its", "their", "all"]);
const notDigits = /\D/g;
/** Fewer digits are no telephone number. */
const fewestDialled = 7;

/** "One of the worst fires", "one of Calder's most famous men": no count. */
function isOneOfTheMost(tokens: readonly Token[], at: number): boolean {
  if (wordAt(tokens, at + 1) !== "of") return false;
  for (let k = at + 2; k < at + 8 && k < tokens.length; k++) {
    const { lower, pos } = tokens[k]!;
    if (most.test(lower)) return true;
    if (!/^(?:DET|PROPN|PART|PRON|ADJ|NUM)$/.test(pos) && !/^['’]s$/.test(lower) && pos !== "NOUN") return false;
  }
  return false;
}
const most =
  /^(?:most|least|worst|best|(?:heav|bigg|larg|great|old|long|high|low|rich|poor|strong|bus|young|small|fast|slow|dead|deadl|hott|cold|short|tall|hard|tough|bright|dark|deep|wid|clos|new|lat|earl|wealth|happ|cost|loud|saf|fin)i?est)$/u;

/** Whether the number is a date, a time of day, a score, a label or part of a name rather than a quantity. */
export function isLabel(tokens: readonly Token[], at: number, numeral: Numeral): boolean {
  const before = wordAt(tokens, at - 1);
  const after = wordAt(tokens, numeral.next);
  const word = wordAt(tokens, at);
  // "Not one of those invoices", "one of the city's worst fires".
  if (word === "one" && (before === "not" || isOneOfTheMost(tokens, at))) return true;
  if (isClockTime(tokens, numeral.next) || monthWords.has(before) || labelWords.has(before) || padded.test(word))
    return true;
  if (monthWords.has(after) && tokens[numeral.next]!.text !== "may" && numeral.value <= 31) return true;
  // "JP:8306", and "the Big Four": codes and names.
  if (before === ":" && tokens[at - 1]!.end === tokens[at]!.start) return true;
  if (score.test(word) && scoreWords.has(after)) return true;
  if (
    numeral.form === "words" &&
    isCapital(tokens[at]) &&
    isCapital(tokens[at - 1]) &&
    !isCapital(tokens[numeral.next])
  )
    return true;
  if (numeral.form === "digits" && yearLike.test(word) && boundEndingAt(tokens, at) === null) {
    return !(numeral.value % 50 === 0 && /s$|^people$/.test(after) && tokens[numeral.next]?.pos === "NOUN");
  }
  const previous = tokens[at - 1];
  const isName =
    numeral.form === "digits" && previous?.pos === "PROPN" && !unitNames.has(before) && !calendarDays.has(before);
  // "It gave the Orchard Party 74 of the 180 seats" names nothing.
  const isOfWhole = after === "of" && wholes.has(wordAt(tokens, numeral.next + 1));
  return isName && !isOfWhole && !isPlural(tokens[numeral.next]) && !currencies.has(after) && !unitNames.has(after);
}

/** "10 a.m.", "10 local time", and not "300 local people". */
export function isClockTime(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  return clockWords.has(word) && (word !== "local" || wordAt(tokens, at + 1) === "time");
}

/** A bare "one" is a pronoun more often than a number; a bare range without a unit is a score or a date. */
export function isBareNonsense(tokens: readonly Token[], at: number, numeral: Numeral): boolean {
  if (numeral.max !== null || numeral.form === "floor" || numeral.form === "article") return true;
  if (numeral.value === 1 && numeral.form === "words") return true;
  if (numeral.value === 0) return true;
  return wordAt(tokens, numeral.next) === "/" || wordAt(tokens, at - 1) === "/";
}

/** The token after a telephone number that starts at a token: three groups of digits or more that make no grouped number. */
export function endOfTelephone(tokens: readonly Token[], at: number): number {
  let last = at;
  let digits = 0;
  const lengths: number[] = [];
  while (last < tokens.length && isGroup(tokens, last, at)) {
    const own = tokens[last]!.text.replace(notDigits, "").length;
    if (own > 0) lengths.push(own);
    digits += own;
    last++;
  }
  const thousands = lengths.slice(1).every((length) => length === 3);
  return lengths.length >= 3 && digits >= fewestDialled && !thousands ? last : at;
}

const joining = /^(?:on|to|by|of|for|in|at|from)$/;
const wordOrFigure = /^[\p{L}\d]+$/u;

/** The token after "one-on-one", "nine-to-five", "one-of-a-kind": a phrase that a hyphen holds together counts nothing. */
export function endOfCompound(tokens: readonly Token[], at: number): number {
  const isPhrase =
    wordAt(tokens, at + 1) === "-" && joining.test(wordAt(tokens, at + 2)) && wordAt(tokens, at + 3) === "-";
  if (!isPhrase || !wordOrFigure.test(wordAt(tokens, at))) return at;
  const longer = wordAt(tokens, at + 5) === "-" ? at + 7 : at + 5;
  return Math.min(longer, tokens.length);
}

function isGroup(tokens: readonly Token[], at: number, first: number): boolean {
  const { text, start } = tokens[at]!;
  if (at > first && start - tokens[at - 1]!.end > 1) return false;
  return (
    dialled.test(text) || ((text === "-" || text === "+" || text === "(" || text === ")") && at - first < maxGroups)
  );
}
/** No telephone number has more groups and signs. */
const maxGroups = 12;

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && startsWithCapital(token.text);
}
