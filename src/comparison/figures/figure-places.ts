import { foldLetters } from "../../text/fold-letters.ts";
import type { Senses } from "../../text/senses/senses.ts";
import type { Wording } from "../wording/wording.ts";
import type { Figure } from "./figures.ts";

const locative =
  /\b(?:in|at|near|off|outside|around)\s(?:the\s)?(?:(?:north|south|east|west|central)(?:ern)?\s)?(?:\p{Lu}\p{L}+\s(?:town|city|village|port|island|district|suburb)\sof\s)?(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*)/gu;
const calendar =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/u;

/** "In Karvian market blasts". */
const demonym = /(?:ian|ish|ese)$/u;

/** "At the Hollis mattress works": the name of what stands there. */
const withArticle = /^\p{L}+\sthe\s/iu;
const ofThing =
  /^\s(?!(?:and|or|on|in|at|to|is|was|were|has|had|have|who|which|where|when|while|after|before|for|from|by|with|as|that|but|since)\b)\p{Ll}/u;

/**
 * Where a part of a text says that something was ("in Ardmere"), lower case.
 *
 * @param wording the words of the whole text, where it may not be English
 */
export function placesIn(text: string, wording: Wording | null = null): ReadonlySet<string> {
  if (wording?.senses?.capitalNouns === true) return placesAmongNouns(text, wording, wording.senses);
  if (wording !== null && wording.senses !== null) return foreignPlacesIn(text, wording.senses);
  const found = new Set<string>();
  for (const { 0: match, 1: name, index } of text.matchAll(locative)) {
    const place = name!.toLowerCase();
    const modifies = withArticle.test(match) && ofThing.test(text.slice(index + match.length));
    if (!modifies && !calendar.test(place) && !demonym.test(place)) found.add(place);
  }
  return found;
}

/** The same where all nouns have a capital: only what is read as a name is one. */
function placesAmongNouns(part: string, { text, words }: Wording, senses: Senses): ReadonlySet<string> {
  const from = Math.max(0, text.indexOf(part));
  const found = new Set<string>();
  for (const [at, { lexeme, start, end }] of words.entries()) {
    if (!lexeme.isName || start < from || end > from + part.length || at === 0) continue;
    if (senses.leadsToPlace(words[at - 1]!.lexeme.form)) found.add(text.slice(start, end).toLowerCase());
  }
  return found;
}

/** "Na cidade brasileira de Campo Alto": what stands between is of grammar, of a country, or tells what kind of place it is. */
function foreignPlacesIn(text: string, senses: Senses): ReadonlySet<string> {
  const isOfPlace = (word: string) =>
    senses.isFunctionWord(senses.bare(word)) ||
    kinds.has(senses.meaningOf(senses.bare(word)) ?? "") ||
    senses.phrasesFrom(senses.fold(word)).some(({ kind }) => kind === "place");
  const found = new Set<string>();
  if (senses.locative === null) return found;
  for (const { groups } of text.matchAll(senses.locative)) {
    const between = groups!.between!.split(/[\s'’]+/u).filter((word) => word.length > 1);
    if (between.every(isOfPlace)) found.add(foldLetters(groups!.place!));
  }
  return found;
}
const kinds: ReadonlySet<string> = new Set(
  "city town village region province state district country port island capital north south east west center beach coast".split(
    " ",
  ),
);

/** Whether each says where it was, and not in one place; in another language a place may have another name. */
export const areElsewhere = (x: Figure, y: Figure) =>
  x.wording.senses === y.wording.senses && x.places.size > 0 && y.places.size > 0 && x.places.isDisjointFrom(y.places);
