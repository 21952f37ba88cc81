import type { Token } from "../annotate.ts";
import type { ForeignNumbers } from "../tables/foreign-numbers.ts";
import { wordAt } from "../token-words.ts";
import { unitAt } from "./foreign-units.ts";

const range = /^([1-9]\d{0,2}(?:[.,]\d{1,3})?)-(\d{1,3}(?:[.,]\d{1,3})?)$/;

/** "35-40 млн", "4-5 năm": one token as two numbers and what stands between, where the lower is first and something counted follows; "2-1" is a score. */
export function partRanges(tokens: readonly Token[], rules: ForeignNumbers, language: string): readonly Token[] {
  if (!tokens.some(({ text }) => range.test(text))) return tokens;
  return tokens.flatMap((token, at) => {
    const [, lower, upper] = range.exec(token.text) ?? [];
    if (lower === undefined || upper === undefined || numberOf(lower) >= numberOf(upper)) return [token];
    const counts = rules.magnitudes.has(wordAt(tokens, at + 1)) || unitAt(tokens, at + 1, rules, language) !== null;
    if (!counts || /^\p{Lu}/u.test(tokens[at + 1]!.text)) return [token];
    const parts = [lower, "-", upper];
    let from = token.start;
    return parts.map((text) => {
      const part = { ...token, text, lower: text, lemma: text, start: from, end: from + text.length };
      from = part.end;
      return part;
    });
  });
}

const numberOf = (digits: string) => Number(digits.replace(",", "."));
