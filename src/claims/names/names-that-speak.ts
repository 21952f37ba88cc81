import type { Annotation, Token } from "../../text/annotate.ts";
import { rarity } from "../../text/rarity.ts";
import { givenNames } from "../tables/given-names.ts";
import { organisationWords } from "../tables/organisations.ts";
import { demonyms } from "../tables/places.ts";
import { reportingNouns } from "../tables/reporting-nouns.ts";
import { bodyNouns, documentNouns, firmNouns, hearing } from "../tables/speaker-words.ts";
import { closeOnes, roleModifiers } from "../tables/titles.ts";
import { isCapital } from "./name-runs.ts";
import { isPersonNoun } from "./person-nouns.ts";
import { bareSubjects } from "./tables/bare-subjects.ts";

/**
 * "Apple said it would appeal": words that open a sentence alone and speak, whatever their capital may be due to. No common
 * noun in the singular is a subject without an article, so they are names; but not where the text writes them small.
 */
export function namesThatSpeak({ tokens, sentences }: Annotation): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { first, last } of sentences) {
    const { text, lower } = tokens[first]!;
    if (
      last - first > 2 &&
      isCapital(tokens[first]!) &&
      text !== text.toUpperCase() &&
      speaks(tokens, first) &&
      isOwn(lower)
    )
      found.add(text);
  }
  if (found.size === 0) return found;
  for (const { text } of tokens) if (isSmall.test(text)) found.delete(text[0]!.toUpperCase() + text.slice(1));
  return found;
}
const isSmall = /^\p{Ll}/u;

/** "said", "says", "has said": a form of a verb of speech that one alone has, behind the word. */
function speaks(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:PROPN|NOUN|ADJ|VERB)$/.test(tokens[at]!.pos)) return false;
  const verb = tokens[at + 1]!.lower === "has" ? at + 2 : at + 1;
  const token = tokens[verb];
  return (
    token?.pos === "VERB" && spoken.has(token.lemma) && token.lower !== token.lemma && !token.lower.endsWith("ing")
  );
}
const spoken: ReadonlySet<string> = new Set(
  "say tell announce add confirm deny insist reply respond declare warn argue claim acknowledge admit apologise apologize".split(
    " ",
  ),
);

/** Whether a word, lower case, is no common noun that may stand alone: no plural, nobody's office, no body of a sort. */
function isOwn(lower: string): boolean {
  return (
    lower.length > 2 &&
    !(plural.test(lower) && !isSurnameInS(lower)) &&
    !bareSubjects.has(lower) &&
    !isPersonNoun(lower) &&
    ![bodyNouns, firmNouns, documentNouns, hearing, closeOnes, roleModifiers, organisationWords, demonyms].some(
      (table) => table.has(lower),
    ) &&
    !reportingNouns.has(lower)
  );
}
const plural = /(?:[^su]s|men|people)$/;

/** "Jones", "Edwards": the word without its last letter is a given name, or far rarer than with it. */
function isSurnameInS(lower: string): boolean {
  const stem = lower.slice(0, -1);
  if (!lower.endsWith("s") || /(?:ics|ies)$/.test(lower)) return false;
  return givenNames.has(stem) || rarity(stem) - rarity(lower) > farRarer;
}
/** A difference of two rarities, 0…1. */
const farRarer = 0.2;
