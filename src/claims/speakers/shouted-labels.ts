import { madeOnce } from "../../text/made-once.ts";
import { isKnownWord } from "../../text/rarity.ts";
import { givenNames } from "../../text/tables/given-names.ts";
import type { Attribution } from "../attributions/attributions.ts";
import { isPersonNoun } from "../names/person-nouns.ts";
import type { Passage } from "../passages/passage.ts";
import type { Range } from "../passages/tags.ts";
import { knownBodies, organisationWords } from "../tables/organisations.ts";
import { demonyms, places } from "../tables/places.ts";
import { bodyNouns } from "../tables/speaker-words.ts";
import { pluralRoles } from "../tables/titles.ts";
import type { Named } from "./cast.ts";
import { namesIn } from "./speaker-scene.ts";

/** The words with a capital of a text. */
export interface BodyWords {
  /** Whether a word stands there; always so where there is no text. */
  holds(word: string): boolean;
}

/** The words of an article's running text, cut from it where somebody asks. */
export const bodyWords = madeOnce(({ text }: { readonly text: string }): BodyWords => {
  let words: ReadonlySet<string> | undefined;
  const holds = (word: string) => {
    words ??= new Set(text.match(capitalised));
    return text.trim() === "" || words.has(word);
  };
  return { holds };
});
const capitalised = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*/gu;

/**
 * "SPY NEST SMASHED: Karland boots out 14 envoys": what a headline shouts before a colon, and nobody who speaks. Somebody
 * is in a label by a role, a body, a country, a given name, a word that is nothing but a name, or the body of the article.
 * @param named the names of the headline
 * @param number the headline's number among the passages
 * @param body the words of the text below the headline
 */
export function isShout(
  passage: Passage,
  number: number,
  named: readonly Named[],
  { frame, mention }: Attribution,
  body: BodyWords,
): boolean {
  if (frame !== "colon" || passage.part !== "title" || mention === null) return false;
  const words = passage.tokens.slice(mention.first, mention.last);
  // "Hollin: Hundreds protest": where it happens; a country may speak.
  const [first] = namesIn(named, words[0]!.start, words.at(-1)!.end);
  if (first?.member?.kind === "place" && !words.some(({ lower }) => places.has(lower))) return true;
  const capitals = words.every(({ text }) => text === text.toUpperCase());
  if (givenNames.has(words[0]!.lower) || words.some(({ lower }) => isSomebody(lower))) return false;
  // "Karwick: Hundreds march": who is nowhere else in the report is hardly the one that it quotes; a headline alone cannot tell.
  if (!capitals && words.length === 1) return !body.holds(words[0]!.text);
  if (words.length === 1 && !isKnownWord(words[0]!.lower)) return false;
  return !isNamedElsewhere(passage, number, named, mention);
}

function isSomebody(word: string): boolean {
  return (
    isPersonNoun(word.replace(formerly, "")) ||
    pluralRoles.has(word) ||
    bodyNouns.has(word) ||
    organisationWords.has(word) ||
    knownBodies.has(word) ||
    places.has(word) ||
    demonyms.has(word) ||
    offices.has(word)
  );
}

/** "Ex-wife: He lied" */
const formerly = /^ex-/;

/** "PM: ‘No deal’", "UN: 200,000 flee north": offices and bodies that headlines shorten. */
const offices: ReadonlySet<string> = new Set(["pm", "fm", "vp", "un", "eu", "imf", "nhs"]);

function isNamedElsewhere(
  { tokens }: Passage,
  number: number,
  named: readonly Named[],
  { first, last }: Range,
): boolean {
  return namesIn(named, tokens[first]!.start, tokens[last - 1]!.end).some(
    // A name that two or more bear has a bearer elsewhere.
    ({ member }) => member === null || member.mentions.some(({ passage }) => passage !== number),
  );
}
