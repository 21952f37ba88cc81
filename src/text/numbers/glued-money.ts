import type { Token } from "../annotate.ts";
import { currencyCodes, gluedCodes } from "../tables/number-words.ts";
import { magnitudeOf } from "./numerals.ts";

const glued = /^([A-Z][A-Za-z]{0,3})(\d[\d,]*(?:\.\d+)?)(k|m|b|bn|tn)?$/;
const grouped = /,\d{3}/;
const cedi = /^[¢₵]$/;
const digit = /^\d/;

/**
 * Tokens with money that is written in letters right before its amount ("R1.2 million", "Sh400m", "Ksh3,000") parted into
 * code, amount and multiplier. A lone letter makes money of no small number: "R4" and "N1" are roads, rooms and programmes.
 */
export function splitGluedMoney(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ text }) => glued.test(text) || cedi.test(text))) return tokens;
  const parted: Token[] = [];
  tokens.forEach((token, at) => {
    const before = parted.at(-1);
    if (cedi.test(token.text) && before?.text === "GH" && digit.test(tokens[at + 1]?.text ?? "")) {
      parted[parted.length - 1] = signOf("GHS", before.start, token.end);
      return;
    }
    parted.push(...(partsOf(token, tokens[at + 1]) ?? [token]));
  });
  return parted;
}

function partsOf(token: Token, next: Token | undefined): Token[] | null {
  const found = glued.exec(token.text);
  if (found === null) return null;
  const [, letters, amount, times] = found as unknown as [string, string, string, string | undefined];
  const code = gluedCodes.get(letters) ?? (currencyCodes.has(letters) ? letters : undefined);
  if (code === undefined) return null;
  const isLarge = times !== undefined || grouped.test(amount) || magnitudeOf(next?.lower ?? "") !== undefined;
  if (letters.length === 1 && !isLarge) return null;
  const from = token.start + letters.length;
  const to = from + amount.length;
  const parts = [signOf(code, token.start, from), partOf(amount, "NUM", from, to)];
  if (times !== undefined) parts.push(partOf(times, "NOUN", to, token.end));
  return parts;
}

const signOf = (code: string, start: number, end: number): Token => partOf(code, "SYM", start, end);

function partOf(text: string, pos: Token["pos"], start: number, end: number): Token {
  const lower = text.toLowerCase();
  return { text, lower, lemma: lower, pos, start, end };
}
