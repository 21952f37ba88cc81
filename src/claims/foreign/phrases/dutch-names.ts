import { foldLetters } from "../../../text/fold-letters.ts";
import { givenNames } from "../../../text/tables/given-names.ts";

/** Words before a surname that belong to it, with a capital where no given name stands before them: "Van der Linden". */
export const dutchPrefix = /^(?:van|de|den|der|het|ten|ter|te|op|in|'t|von|du|le|la)$/iu;
const isGiven = (word: string): boolean =>
  givenNames.has(foldLetters(word).toLowerCase()) || /^(?:\p{Lu}\.)+$/u.test(word);

/**
 * "Minister Smit van Justitie", "Jan Smit van de bond": behind a name stands where somebody belongs; "Mark van Dijk" is one name.
 *
 * @param titled whether a role stands before the words
 */
export function withoutOffice(words: readonly string[], titled: boolean): readonly string[] {
  const first = words.findIndex((word) => !dutchPrefix.test(word));
  const from = words.findIndex((word, at) => at > first && /^(?:van|der)$/.test(word));
  if (first < 0 || from <= 0) return words;
  const before = words.slice(0, from);
  const last = before.at(-1)!;
  const isWhole = before.length > 1 ? !isGiven(last) : titled && !isGiven(last);
  return isWhole ? before : words;
}

/** What ties a name to the office before it: "van", "voor de". */
const tie = /(?:^|\s)(?:van|voor|bij|uit|in|aan|der|des|namens|over|op)(?:\s+(?:de|het|een|den|'t))?\s*$/iu;

export const isOfOffice = (before: string): boolean => tie.test(before);
