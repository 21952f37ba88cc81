import type { Token } from "../annotate.ts";
import { foreignCurrencies } from "../tables/foreign-numbers.ts";
import { foreignTenses } from "../tables/foreign-tenses.ts";
import { wordAt } from "../token-words.ts";
import type { ReadQuantity } from "./foreign-transitions.ts";

const romance: ReadonlySet<string> = new Set(["es", "pt", "fr", "it"]);
const others = /^(?:otr[oa]s|outr[oa]s|autres|altr[ie])$/;
const joint = /^(?:y|e|ed|et)$/;
const opens = /^[.!?…:;,«“"(]?$/u;
const where = /^(?:en|em|n[oa]s?|dans|à|au|aux|in|nel|nella|nell['’]|a|ad)$/u;
const ofThem = /^(?:del[ea]s|dess[ea]s|dest[ea]s)$/;
const ofThese = /^(?:d[e’']|di)$/;
const them = /^(?:ell[oa]s|est[oa]s|es[oa]s|eux|elles|loro|questi|queste|essi|esse)$/;

/**
 * Whether a number stands for what was counted before: "otras nueve resultaron heridas", "cinco de ellos", "17 en Lora y
 * ocho en Mira", "dos murieron".
 */
export function isElliptic(tokens: readonly Token[], first: number, next: number, language: string): boolean {
  if (!romance.has(language)) return false;
  const [before, behind] = [wordAt(tokens, first - 1), wordAt(tokens, next)];
  if (others.test(before)) return true;
  if (ofThem.test(behind) || (ofThese.test(behind) && them.test(wordAt(tokens, next + 1)))) return true;
  if (joint.test(before)) return where.test(behind) || happened(behind, language);
  return opens.test(before) && happened(behind, language);
}

const happened = (word: string, language: string): boolean =>
  word.length > shortestVerb && ((language === "it" && being.test(word)) || isPast(word, language));
/** "Due sono morti" */
const being = /^(?:sono|restano|risultano)$/;
const isPast = (word: string, language: string): boolean => foreignTenses.get(language)?.past.test(word) ?? false;
/** In UTF-16 units. */
const shortestVerb = 3;

/**
 * Gives numbers without a noun the one that stands elsewhere in their sentence: before one that stands for the same ("17 muertes en
 * Lora y ocho en Mira"), behind the last of a list of ages ("de 74, 29 y 32 años").
 * @param reads the quantities of a text in order
 */
export function impliedNouns(
  tokens: readonly Token[],
  reads: readonly ReadQuantity[],
  language: string,
): readonly ReadQuantity[] {
  if (!romance.has(language)) return reads;
  const given = [...reads];
  for (let at = given.length - 2; at >= 0; at--) {
    const [one, later] = [given[at]!, given[at + 1]!];
    const { unit } = later.quantity;
    if (one.quantity.unit === null && unit !== null && years.test(unit) && isListed(tokens, one, later, given[at + 2]))
      given[at] = withUnit(one, unit);
  }
  for (const [at, one] of given.entries()) {
    const before = given[at - 1];
    if (before === undefined || one.quantity.unit !== null || !isElliptic(tokens, one.first, one.next, language))
      continue;
    if (before.quantity.unit !== null && isNoun(before.quantity.unit) && isOneSentence(tokens, before.next, one.first))
      given[at] = withUnit(one, before.quantity.unit);
  }
  return given;
}

const withUnit = (read: ReadQuantity, unit: string): ReadQuantity => ({
  ...read,
  quantity: { ...read.quantity, unit },
});

const years = /^(?:años|anos|ans|anni)$/;

/** "74, 29 y 32 años": whether a number goes right on to the next of its list, of which a joint brings the last. */
function isListed(
  tokens: readonly Token[],
  one: ReadQuantity,
  later: ReadQuantity,
  beyond: ReadQuantity | undefined,
): boolean {
  if (later.first !== one.next + 1 || !/\d/.test(wordAt(tokens, one.first))) return false;
  if (joint.test(wordAt(tokens, one.next))) return true;
  return (
    wordAt(tokens, one.next) === "," &&
    beyond !== undefined &&
    beyond.first === later.next + 1 &&
    /^(?:,|y|e|ed|et)$/.test(wordAt(tokens, later.next))
  );
}

const currencies: ReadonlySet<string> = new Set(foreignCurrencies.values());
/** What is measured, not counted. */
const measured =
  /^(?:%|años|anos|ans|d[ií]as|jours|horas|heures|minutos|minutes|meses|mois|semanas|semaines|veces|vezes|fois|(?:kil[oó]|quil[oôó])?metros|km|mm?|kg|litros|toneladas|p[ou]ntos|grados|graus|anni|giorni|ore|minuti|mesi|settimane|volte|metri|chilometri|litri|tonnellate|punti|gradi)$/u;
const isNoun = (unit: string): boolean => !currencies.has(unit) && !measured.test(unit);

function isOneSentence(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from > longest) return false;
  for (let at = from; at < to; at++) if (/^[.!?;]$/.test(wordAt(tokens, at))) return false;
  return true;
}
/** In tokens. */
const longest = 24;
