import type { Token } from "../../text/annotate.ts";
import { isKnownWord } from "../../text/rarity.ts";
import { crowds } from "../tables/crowds.ts";
import { givenNames } from "../tables/given-names.ts";
import { reportingVerbs } from "../tables/reporting-verbs.ts";
import { pluralRoles } from "../tables/titles.ts";

/** Second parts of compounds that are no surname's: "supermarkets", "dockworkers". */
const compounds =
  /^\p{L}{3,}(?:markets|shops|stores|workers|makers|fighters|owners|holders|keepers|drivers|dealers|sellers|growers|goers|houses|firms)$/u;
/** Endings of words for people that are no surname's: "activists", "librarians". */
const people = /\p{L}{3}(?:ists|icians|arians|ants|ees)$/u;
const men = /(?<=\p{L}{3})(?:wo)?men$/u;
/** A pronoun that takes them up stands within so many tokens: "Bakers said they". */
const maxToPronoun = 6;

/**
 * Whether a capitalised word at the head of a sentence, which the text writes with a capital nowhere else, is a common noun
 * in the plural and nobody's name: by its form, by the bare verb that agrees with it ("Bakers say") or by "they" behind.
 */
export function isSeveral(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at]!;
  if (givenNames.has(lower)) return false;
  if (men.test(lower)) return isKnownWord(lower.replace(/men$/u, "man"));
  if (!/[^s]s$/.test(lower) || givenNames.has(lower.slice(0, -1))) return false;
  if (compounds.test(lower) || people.test(lower) || pluralRoles.has(lower) || crowds.has(lower)) return true;
  const verb = tokens[at + 1];
  if (verb && verb.lower === verb.lemma && reportingVerbs.has(verb.lemma) && verb.pos !== "PROPN") return true;
  if (verb?.pos !== "VERB") return /^(?:are|were|have|do)$/.test(verb?.lower ?? "");
  if (verb.lower === verb.lemma) return true;
  for (let next = at + 2; next < Math.min(tokens.length, at + 2 + maxToPronoun); next++)
    if (tokens[next]!.lower === "they") return true;
  return false;
}
