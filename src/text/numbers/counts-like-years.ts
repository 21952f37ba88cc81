import type { Token } from "../annotate.ts";
import { foreignNumbers } from "../tables/foreign-numbers.ts";
import { wordAt } from "../token-words.ts";

/** Of years so far away news tells little. */
const early = /^(?:1[5-8]\d\d|1900|2000)$/;
const late = /^20[4-9]\d$/;
const yearLeads =
  /^(?:en|em|im|in|jahre?s?|anno|año|ano|année|an|seit|depuis|desde|um|ab|năm|в|с|de|du|d[ao]s?|del|des|vo[nm]|nel|dal|nell['’]|anno|sinds|vanaf|jaar|у|з|із)$/;
/** "Bis 2050", "d'ici 2050", "до 2050": when something is to be. */
const lateLeads = /^(?:bis|(?:d['’])?ici|à|pour|para|por|hasta|até|до|к|đến|tới|vào)$/;
/** "Ende 2000", "été 1850" */
const seasons =
  /^(?:ende|anfang|mitte|sommer|winter|frühjahr|herbst|fin|début|courant|printemps|été|automne|hiver|verano|invierno|otoño|primavera|verão|outono|inverno|jahrtausend|jahreswende|đầu|cuối|giữa)$/;
/** "Un total de 1800 vecinos" */
const totals = /^(?:total|grupo|groupe|suma|soma|somme|gesamtzahl|totale|gruppo|somma)$/;

/**
 * "2078 cas", "la perte de 1650 emplois", "ein Zug von 1700 Menschen": whether a number that looks like a year counts the noun
 * behind it, `unit`; "la loi de 1850 reste", "les lois de 1850 relatives" and "bis 2050" are of years.
 */
export function countsLikeYear(tokens: readonly Token[], at: number, unit: string, language: string): boolean {
  const word = wordAt(tokens, at);
  const lead = wordAt(tokens, at - 1);
  if (seasons.test(lead) || foreignNumbers.get(language)?.months.has(lead)) return false;
  if (late.test(word))
    // "Agenda 2063", "Horizon 2050"
    return !yearLeads.test(lead) && !lateLeads.test(lead) && !(named.test(tokens[at - 1]?.text ?? "") && at > 1);
  if (!early.test(word)) return false;
  if (!yearLeads.test(lead)) return true;
  const head = wordAt(tokens, at - 2);
  if (totals.test(head)) return true;
  if (lead === "de") return !plural.test(head) && countedPlural.test(unit) && !adverb.test(unit);
  // "Der Frieden von 1648 beendete Kriege"
  if (lead === "von") return dative.test(unit) && wordAt(tokens, at + 1) === unit;
  return language === "ru" && (oblique.get(lead)?.test(unit) ?? false);
}
const named = /^\p{Lu}\p{Ll}/u;
/** What "les lois de 1850 relatives" is about agrees with its noun. */
const plural = /[sx]$/u;
const countedPlural = /\p{L}{2}[sx]$/u;
const adverb =
  /^(?:après|près|dès|très|puis|depuis|alors|lors|toujours|jamais|parfois|toutefois|désormais|hors|tous|nous|vous|entonces|jam[aá]s|quizás|atr[aá]s|mientras|pues|pois|ap[óo]s|aos|nos|nas|dos|das|às|fois|veces|vezes)$/u;
const dative = /[ns]$/u;
/** "В 1650 случаях", "с 1700 рабочими"; "в 1812 французы" is of a year. */
const oblique: ReadonlyMap<string, RegExp> = new Map([
  ["в", /[ая]х$/u],
  ["с", /(?:[ая]|[ыи])ми$/u],
]);
