import { isTime, phraseAfter } from "../passages/noun-phrase.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { crowds } from "../tables/crowds.ts";
import { organisationWords } from "../tables/organisations.ts";
import { pluralRoles, relations, roleNouns } from "../tables/titles.ts";

/** "Welcomed Anna Berg in Lund", "welcomed 3 million visitors": what was done to people, and no stand on anything. */
export function isGreeting(passage: Passage, sentence: OuterSentence, verb: number, end: number): boolean {
  const { tokens, quotationOf } = passage;
  if (tokens[verb]!.lemma !== "welcome" || quotationOf[verb + 1] !== -1) return false;
  const phrase = phraseAfter(passage, sentence, verb + 1, end);
  if (phrase === null) return false;
  const { first } = phrase;
  let { last } = phrase;
  const next = tokens[first]!.lower;
  if (people.test(next) && (last === first + 1 || next !== "her")) return true;
  while (last > first + 1 && (isTime(tokens, last - 1) || times.test(tokens[last - 1]!.lower))) last--;
  // "The release of the girls": what is told of people.
  if (tokens.slice(first, last).some((token) => token.lower === "of")) return false;
  const { lower, pos } = tokens[last - 1]!;
  if (pos === "NOUN") return guests.test(lower) || crowds.has(lower) || pluralRoles.has(lower) || relations.has(lower);
  if (pos !== "PROPN" || organisationWords.has(lower)) return false;
  const names = tokens.slice(first, last);
  if (names.length > longestName || names.some((name) => name.pos !== "PROPN")) return false;
  return names.some((name) => roleNouns.has(name.lower)) || places.test(tokens[last]?.lower ?? "");
}

const people = /^(?:him|her|them|us|me)$/;
const guests =
  /^(?:guests?|visitors?|tourists|passengers|newcomers|arrivals|crowds?|delegates|delegations?|refugees|students|baby|babies|twins|child|children|sons?|daughters?)$/;
const times = /^(?:last|this|each|every)$/;
const places = /^(?:to|into|in|at|on|aboard|home|back)$/;
/** In tokens. */
const longestName = 5;
