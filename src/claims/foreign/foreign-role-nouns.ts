import { inLowerCase } from "../../text/apostrophes.ts";
import { verbFinal } from "../../text/tables/verb-final.ts";
import { foreignCues } from "./tables/foreign-cues.ts";
import {
  foreignAffairs,
  foreignRoles,
  openersOf,
  sameOffice,
  saysInWriting,
  vietnameseRole,
} from "./tables/foreign-roles.ts";
import { romance } from "./tables/romance.ts";

const space = /[ \u00a0]+/;
/** German and Dutch compounds end in a role of so many letters or more: "Hafenmeister", "regeringswoordvoerder". */
const shortestRole = 4;

/** Whether a word is a role or an article. */
export function isRole(word: string, language: string): boolean {
  const lower = inLowerCase(word);
  const roles = foreignRoles.get(language);
  if (roles?.has(lower) || openersOf(language).has(lower)) return true;
  // "CDA'er Eva Smit"
  if (language === "nl" && dutchMember.test(word)) return true;
  // "Exsecretario", "ex-presidente"
  if (romance.has(language) && former.test(lower)) return roles?.has(lower.replace(former, "")) ?? false;
  if (!verbFinal.has(language)) return false;
  // "Des Leiters"
  const nominative = lower.replace(/(?<=[lnrtdk])e?s$/u, "");
  if (roles?.has(nominative)) return true;
  for (let at = 1; at <= nominative.length - shortestRole; at++) if (roles?.has(nominative.slice(at))) return true;
  return false;
}

export const isGermanRole = (word: string): boolean => isRole(word, "de");
const former = /^ex-?/;
const dutchMember = /^\p{Lu}[\p{L}\d]*['’]ers?$/u;

/** Whether a phrase holds a role. */
export function holdsRole(phrase: string, language: string): boolean {
  if (language === "vi") return vietnameseRole.test(phrase);
  return phrase.split(space).some((word) => isRole(word, language) && !openersOf(language).has(word.toLowerCase()));
}

/** "La patronal", "fuentes policiales", "die Polizei": who has no name, and is no text. */
export function isBody(phrase: string, language: string): boolean {
  const bodies = language === "vi" ? undefined : foreignCues.get(language)?.bodies;
  const words = phrase.split(space);
  // "Das russische Verteidigungsministerium", "une première source"
  const noun = words.find((word) => (language === "de" ? /^\p{Lu}/u.test(word) : !ordinal.test(word))) ?? words[0]!;
  const first = inLowerCase(noun);
  if (bodies === undefined || saysInWriting.has(first)) return false;
  if (bodies.has(first)) return true;
  // "Des Außenministeriums"
  if (language === "de" && bodies.has(first.replace(/e?s$/u, ""))) return true;
  // "Lokführergewerkschaft"
  for (let at = 3; verbFinal.has(language) && at <= first.length - shortestBody; at++)
    if (bodies.has(first.slice(at))) return true;
  return false;
}
const shortestBody = 5;
const ordinal =
  /^(?:première?|premier|deuxième|second[oae]?|seconde?|troisième|même|autre|nouvelle|primera?|outr[ao]|otr[ao]|misma|mesma|nueva|nova|prim[oa]|altr[oa]|stess[oa]|nuov[oa])$/iu;

/** The role noun of a phrase, lower case: "ministra" of "ministra de Transporte"; null without one. */
export function roleNounOf(phrase: string, language: string): string | null {
  if (language === "vi") return vietnameseRole.exec(phrase)?.[0].toLowerCase() ?? null;
  // "L'avocat général" accuses, "l'avocat" defends.
  if (language === "fr" && /(?:^|\s)avocate?\s+générale?(?:\s|$)/iu.test(phrase)) return "avocat général";
  const word = phrase.split(space).find((one) => isRole(one, language) && !openersOf(language).has(one.toLowerCase()));
  return word === undefined ? null : inLowerCase(word);
}

/** By this key a "canciller" is looked up where nobody is called so. */
export const ministerOfForeignAffairs = "canciller*";

/** The words that an office is looked up by: its noun, one for all that mean it, and one for a minister of foreign affairs. */
export function officeKeys(role: string, language: string): readonly string[] {
  const noun = roleNounOf(role, language);
  if (noun === null) return [];
  const own = sameOffice.get(noun) ?? noun;
  return /^ministr/.test(noun) && foreignAffairs.test(role) && romance.has(language)
    ? [own, ministerOfForeignAffairs]
    : [own];
}
