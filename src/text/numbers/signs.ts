import type { Token } from "../annotate.ts";
import { wordAt } from "../token-words.ts";

const dashes: ReadonlySet<string> = new Set(["-", "–"]);
const minus = "−";
const gluedSign = /^[-–−](?=\p{N})/u;

/** What stands below zero in news: shares, money, points, degrees. Of a count a dash before it is only a dash. */
const signed: ReadonlySet<string> = new Set([
  "%",
  "percentage point",
  "basis point",
  "point",
  "degree",
  "degree celsius",
  "degree fahrenheit",
]);
const degrees: ReadonlySet<string> = new Set([
  "degree",
  "degrees",
  "c",
  "c.",
  "f",
  "f.",
  "celsius",
  "fahrenheit",
  "°c",
  "°f",
  "°",
]);

/** Tokens of which one begins with a sign before its digits ("-0.3") in two, the sign by itself. */
export function splitSigns(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text }) => gluedSign.test(text))) return tokens;
  return tokens.flatMap((token) => {
    if (!gluedSign.test(token.text)) return [token];
    const at = token.start + 1;
    const sign = { ...token, text: token.text[0]!, lower: token.lower[0]!, lemma: token.lemma[0]!, end: at };
    return [
      sign,
      { ...token, text: token.text.slice(1), lower: token.lower.slice(1), lemma: token.lemma.slice(1), start: at },
    ];
  });
}

/** A quantity in tokens `first … next`, exclusive, its currency included. */
interface Unsigned {
  readonly first: number;
  readonly next: number;
  readonly unit: string | null;
  readonly isMoney: boolean;
}

/** The token of the sign that makes a quantity one below zero: "minus 40 million euros", "-0.3 percent", "−$5"; null for none. */
export function minusAt(tokens: readonly Token[], quantity: Unsigned): number | null {
  const at = quantity.first - 1;
  const word = wordAt(tokens, at);
  if (word === "minus" || (word === "negative" && quantity.unit !== null && standsBelowZero(tokens, quantity)))
    return at;
  const sign = tokens[at];
  if (sign === undefined || sign.end !== tokens[quantity.first]!.start || !standsApart(tokens, at)) return null;
  return word === minus || (dashes.has(word) && standsBelowZero(tokens, quantity)) ? at : null;
}

function standsBelowZero(tokens: readonly Token[], { next, unit, isMoney }: Unsigned): boolean {
  return unit === null || isMoney || signed.has(unit) || degrees.has(wordAt(tokens, next));
}

/** Whether nothing but an opening bracket or a space stands before a sign: "2018-19" and "Paris-5" hold none. */
function standsApart(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.end < tokens[at]!.start || before.text === "(";
}
