/** A number, a word or a mark of a string that may hold a date. Offsets are half-open UTF-16 units. */
export interface TimeToken {
  readonly kind: "number" | "word" | "mark";
  /** As written. */
  readonly text: string;
  /** Lower case, no accents; digits of any script as ASCII. */
  readonly folded: string;
  /** Of a number; NaN otherwise. */
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

/** Words that a scraper has run together ("PressApril") part where a capital follows a small letter, a year and a clock ("20243:19") behind four digits. */
const token =
  /(?:19|20)[0-9]{2}(?=(?:1?[0-9]|2[0-3]):[0-9]{2})|\p{Nd}+|\p{Lu}?[\p{Ll}\p{M}]+(?=\p{Lu})|[\p{L}\p{M}]+|[^\s\p{L}\p{M}\p{Nd}]/gu;
const digit = /\p{Nd}/u;

/** Numbers, words and single marks of a string, in order. */
export function timeTokens(raw: string): TimeToken[] {
  const tokens: TimeToken[] = [];
  for (const match of raw.matchAll(token)) {
    const text = match[0];
    const start = match.index;
    const end = start + text.length;
    if (digit.test(text)) {
      const folded = asciiDigits(text);
      tokens.push({ kind: "number", text, folded, value: Number(folded), start, end });
    } else {
      const kind = /[\p{L}\p{M}]/u.test(text) ? "word" : "mark";
      tokens.push({ kind, text, folded: foldWord(text), value: Number.NaN, start, end });
    }
  }
  return tokens;
}

/** Lower case without accents; scripts whose marks are letters of their own (Thai, Devanagari …) keep them. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/gu, "")
    .normalize("NFC")
    .replaceAll("đ", "d")
    .replaceAll("ς", "σ")
    .replaceAll("ı", "i")
    .replaceAll("ł", "l");
}

/** Decimal digits of every script run in blocks of ten that begin at a multiple of sixteen or of ten plus six. */
function asciiDigits(text: string): string {
  let ascii = "";
  for (const character of text)
    ascii += character >= "0" && character <= "9" ? character : digitValue(character.codePointAt(0)!);
  return ascii;
}

function digitValue(code: number): number {
  for (let value = 0; value <= 9; value++)
    if (!digit.test(String.fromCodePoint(Math.max(0, code - value - 1)))) return value;
  return 0;
}
