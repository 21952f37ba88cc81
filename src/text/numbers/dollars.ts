import type { Token } from "../annotate.ts";
import { dollarPrefixes } from "../tables/number-words.ts";

const signed = /^(\p{L}{0,3})\$$/u;
const letters = /^\p{L}{1,3}$/u;

/**
 * Which money a dollar sign stands for by the letters on it, and the first token of the sign: "R$" is Brazil's real,
 * "HK$" Hong Kong's dollar, whether the tokenizer leaves them whole or not; a bare one is taken for US dollars. Null
 * where no dollar sign stands.
 */
export function dollarAt(tokens: readonly Token[], at: number): { currency: string; first: number } | null {
  const own = signed.exec(tokens[at]?.text ?? "")?.[1];
  if (own === undefined) return null;
  const before = tokens[at - 1];
  const glued = before !== undefined && before.end === tokens[at]!.start && letters.test(before.text);
  const joined = glued ? dollarPrefixes.get((before.text + own).toLowerCase()) : undefined;
  if (joined !== undefined) return { currency: joined, first: at - 1 };
  return { currency: dollarPrefixes.get(own.toLowerCase()) ?? "usd", first: at };
}
