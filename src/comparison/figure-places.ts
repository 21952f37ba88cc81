import { foldLetters } from "../text/fold-letters.ts";
import type { Figure } from "./figures.ts";
import type { Senses } from "./senses.ts";

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

/** Where the words of a text say that something was ("in Ardmere"), lower case; `senses` where it is not English. */
export function placesIn(text: string, senses: Senses | null): ReadonlySet<string> {
  if (senses !== null) return foreignPlacesIn(text, senses);
  const found = new Set<string>();
  for (const { 0: match, 1: name, index } of text.matchAll(locative)) {
    const place = name!.toLowerCase();
    const modifies = withArticle.test(match) && ofThing.test(text.slice(index + match.length));
    if (!modifies && !calendar.test(place) && !demonym.test(place)) found.add(place);
  }
  return found;
}

/** "Na cidade brasileira de Campo Alto": what stands between is of grammar, of a country, or tells what kind of place it is. */
function foreignPlacesIn(text: string, senses: Senses): ReadonlySet<string> {
  const isOfPlace = (word: string) =>
    senses.isFunctionWord(senses.bare(word)) ||
    kinds.has(senses.meaningOf(senses.bare(word)) ?? "") ||
    senses.placesFrom(senses.fold(word)).length > 0;
  const found = new Set<string>();
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
