import { roleNouns } from "../../claims/tables/titles.ts";
import type { Senses } from "../../text/senses/senses.ts";
import { measures, peopleWords } from "../tables/measures.ts";

const isUpper = /^\p{Lu}\p{L}/u;
/** Endings of nouns that no name has, unless it is a place's. */
const nounEnding = /(?:ung|heit|keit|schaft|ion|tat|ismus|nis|en|ern|eln)$/u;
/** "Die Verhandlungsführerin Birgit Sommer". */
const roleEnding = /(?:erin|istin|rat|chef|leiter|fuhrer)$/u;
const placeEnding = /(?:ingen|hausen|ofen|ien|stetten)$/u;

/**
 * Which words of a text are names, in a language whose nouns all have a capital: what stands directly behind a title
 * or another noun ("Ministerin Reuter", "die Reederei Ostlinie"), two unknown words side by side ("Stefan Gruber"), and what a
 * preposition of place stands before without an article ("in Altheim").
 *
 * @param written its words
 * @param folded the same, folded
 * @param behind what stands between a word and the next
 * @returns their places
 */
export function namesAmong(
  written: readonly string[],
  folded: readonly string[],
  behind: (place: number) => string,
  senses: Senses,
): ReadonlySet<number> {
  const found = new Set<number>();
  const isCapital = (place: number) => place >= 0 && place < written.length && isUpper.test(written[place]!);
  const isUnknown = (place: number) =>
    isCapital(place) && !senses.isKnown(senses.bare(written[place]!)) && senses.lastPartOf(written[place]!) === null;
  const isBehind = (place: number) => place > 0 && behind(place - 1) === " ";
  for (let place = 0; place < written.length; place++) {
    if (!isCapital(place)) continue;
    const before = isBehind(place) && isCapital(place - 1);
    if (isPlace(place)) found.add(place);
    else if (isUnknown(place)) {
      const isSecond = before && mayLead(folded[place - 1]!, senses);
      const isFirst = isBehind(place + 1) && isUnknown(place + 1) && !roleEnding.test(folded[place]!);
      if (isSecond || isFirst) found.add(place);
    } else {
      // "Die Verhandlungsführerin Birgit Sommer", "Ministerin Sommer".
      const isFamily = before && found.has(place - 1) && isBehind(place - 1) && isCapital(place - 2);
      if (isFamily || (before && isTitle(written[place - 1]!) && mayBeName(place))) found.add(place);
    }
  }
  return found;

  function isPlace(place: number): boolean {
    if (!isBehind(place) || !senses.leadsToPlace(folded[place - 1]!)) return false;
    if (!isUnknown(place)) return !senses.isKnown(senses.bare(written[place]!)) && senses.endsAsPlace(written[place]!);
    return !nounEnding.test(folded[place]!) || placeEnding.test(folded[place]!);
  }
  function isTitle(word: string): boolean {
    const at = senses.lastPartOf(word);
    const meaning = senses.meaningOf(senses.bare(at === null ? word : word.slice(at)), true);
    return meaning !== null && roleNouns.has(meaning) && !peopleWords.has(meaning);
  }
  function mayBeName(place: number): boolean {
    const meaning = senses.meaningOf(senses.bare(written[place]!), true);
    return (
      meaning !== null &&
      !peopleWords.has(meaning) &&
      !roleNouns.has(meaning) &&
      senses.lastPartOf(written[place]!) === null
    );
  }
}

/** "Prozent", "Uhr" and days lead to what they count, or to what happens then. */
function mayLead(folded: string, senses: Senses): boolean {
  const meaning = senses.meaningOf(folded, true);
  return (
    senses.calendarKeyOf(folded) === null &&
    !senses.isFunctionWord(folded) &&
    !(meaning !== null && measures.has(meaning))
  );
}
