import type { Passage } from "./passage.ts";
import type { Range } from "./tags.ts";

/**
 * "Omar Haddad, He greeted the crew", "Haddad He said": pages translated piece by piece say whom a link names once more, by a
 * pronoun with a capital letter. The token after the name, where the pronoun follows there or behind a comma; else -1.
 */
export function resumedName({ tokens, quotationOf, part }: Passage, { first, last }: Range): number {
  if (part !== "text" || tokens[first]?.pos !== "PROPN") return -1;
  let at = first;
  while (at < last && tokens[at]!.pos === "PROPN" && !pronoun.test(tokens[at]!.text)) at++;
  const names = at - first;
  const comma = tokens[at]?.text === "," ? 1 : 0;
  if (names > longestName || at + comma + 1 >= last || quotationOf[at + comma] !== -1) return -1;
  const isPronoun = pronoun.test(tokens[at + comma]!.text);
  return isPronoun && /^(?:VERB|AUX)$/.test(tokens[at + comma + 1]!.pos) ? at : -1;
}

/** The words of a range without the pronoun that says its first name once more. */
export function withoutResumed(passage: Passage, range: Range): readonly Range[] {
  const name = resumedName(passage, range);
  if (name < 0) return [range];
  const verb = name + (passage.tokens[name]!.text === "," ? 2 : 1);
  return [
    { first: range.first, last: name },
    { first: verb, last: range.last },
  ];
}

const pronoun = /^(?:He|She|They|It)$/;
/** In tokens. */
const longestName = 5;
