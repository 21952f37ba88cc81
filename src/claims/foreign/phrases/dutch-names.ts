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

/** "Nederlandse Bank": what country or town a body is of, no given name ("Ilse"). */
export const isPlaceAdjective = (word: string): boolean =>
  word.length > 5 && /(?:[bcdfgklmnprst]se|sche)$/u.test(word) && !isGiven(word);

export const isOfOffice = (before: string): boolean => tie.test(before);

/** "De Antwerpse politie", "de Oekraïense president": of a place, before a small letter. */
export const isDutchAdjective = (run: string, behind: string): boolean =>
  /^(?:(?:De|Het|Een|Deze|Die|Dit) )?\p{Lu}\p{L}+(?:[bcdfgklmnprst]se|sche|isch|(?<=\p{L}{3})s)$/u.test(run) &&
  /^\s+\p{Ll}/u.test(behind);

/** "De Belg": behind an article who is of a country, no name. */
export const isDutchMember = (word: string, before: string): boolean =>
  /^(?:de|een|die|deze) $/iu.test(before) &&
  /^(?:Belg|Duitser|Brit|Rus|Pool|Turk|Deen|Zweed|Noor|Griek|Spanjaard|Fransman|Italiaan|Amerikaan|Oekraïner|Nederlander|Vlaming|Rotterdammer|Amsterdammer)$/u.test(
    word,
  );

/** "Bewoners van Larum", "Personeel van de HVN": a noun that opens a sentence, and where it is of. */
export const isDutchPerson = (run: string, opening: boolean): boolean => {
  const words = run.split(/[ \u00a0]+/u);
  const tied = words.slice(1, -1).some((word) => /^(?:van|der|in|op)$/.test(word));
  if (!tied) return true;
  if (/^\p{Lu}{2,}$/u.test(words.at(-1)!)) return false;
  return !opening || isGiven(words[0]!);
};
