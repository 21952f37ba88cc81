import { foldLetters } from "../../text/fold-letters.ts";
import { remembered } from "../../text/remembered.ts";

const splitter = /[\s\p{Pd}]+/u;
const stop = /\./g;

/**
 * Whether one name is a shorter form of another: the same first word or its initial, the same last word, and nothing
 * that the longer one lacks: "A. Petrov" and "Anton Petrov" of "Anton Pavlovich Petrov".
 */
export function isShorterForm(short: string, long: string): boolean {
  const a = wordsOf(short);
  const b = wordsOf(long);
  if (a.length < 2 || b.length < 2) return false;
  const initials = a.filter((word) => word.length === 1).length;
  if (a.length > b.length || (a.length === b.length && initials <= b.filter((word) => word.length === 1).length))
    return false;
  if (!matches(a[0]!, b[0]!) || a.at(-1) !== b.at(-1) || a.at(-1)!.length < 2) return false;
  let at = 0;
  for (const word of b) if (at < a.length && matches(a[at]!, word)) at++;
  return at === a.length;
}

const wordsOf = remembered(
  (name): readonly string[] =>
    name
      .replace(stop, " ")
      .split(splitter)
      .map(foldLetters)
      .filter((word) => word !== ""),
  5_000,
);

function matches(word: string, full: string): boolean {
  return word.length === 1 ? full.startsWith(word) : word === full;
}
