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

/** Where the words of a text say that something was ("in Ardmere"), lower case. */
export function placesIn(text: string): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { 0: match, 1: name, index } of text.matchAll(locative)) {
    const place = name!.toLowerCase();
    const modifies = withArticle.test(match) && ofThing.test(text.slice(index + match.length));
    if (!modifies && !calendar.test(place) && !demonym.test(place)) found.add(place);
  }
  return found;
}

/** Whether each says where it was, and not in one place. */
export const areElsewhere = (x: Figure, y: Figure) =>
  x.places.size > 0 && y.places.size > 0 && x.places.isDisjointFrom(y.places);
