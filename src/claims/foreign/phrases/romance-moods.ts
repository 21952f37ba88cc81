import { foreignTenses } from "../../../text/tables/foreign-tenses.ts";
import type { Attribution } from "../../attributions/attributions.ts";
import type { Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import { foreignCues } from "../tables/foreign-cues.ts";
import { romance } from "../tables/romance.ts";

/** "Ne plus croire", "n'a plus parlé": "plus" behind its "ne". */
export const isNoMore = (tokens: Passage["tokens"], at: number, language: string): boolean =>
  language === "fr" &&
  tokens[at]!.lower === "plus" &&
  [at - 1, at - 2, at - 3].some((by) => /^n(?:e|['’])$/.test(tokens[by]?.lower ?? ""));

/** "Qu'il n'y aurait pas d'élection", "que habría huelga": with no participle behind it is what was to come. */
export function isHavingToCome(tokens: Passage["tokens"], at: number, language: string): boolean {
  const perfect = foreignTenses.get(language)?.perfect;
  if (!/^(?:aurait|auraient|habrían?)$/.test(tokens[at]!.lower) || !perfect) return false;
  return ![at + 1, at + 2, at + 3].some((next) => perfect.participle.test(tokens[next]?.lower ?? ""));
}

/** "Exige la retirada", "prometió bajar los impuestos", "espera abrir": what is not done yet. */
export function looksAhead(tokens: Passage["tokens"], { cue, frame }: Attribution, language: string): boolean {
  if (frame !== "infinitive" && frame !== "object" && frame !== "that") return false;
  const verbs = foreignCues.get(language)?.verbs;
  for (let at = cue.first; at < cue.last; at++)
    // "Stelt voor dat …" is to come, "stelt dat …" is not.
    for (const { ahead, particle } of verbs?.get(tokens[at]!.lower) ?? [])
      if (language === "nl" && particle !== null && !standsBehind(tokens, at, particle)) continue;
      else if (ahead === "always" || (ahead === "infinitive" && frame === "infinitive")) return true;
  return false;
}

/** Whether a particle stands behind its verb and before the next mark or clause. */
function standsBehind(tokens: Passage["tokens"], verb: number, particle: string): boolean {
  for (let at = verb + 1; at < Math.min(tokens.length, verb + mostBetween); at++) {
    const { lower } = tokens[at]!;
    if (lower === particle) return true;
    if (lower === "dat" || /^[.;:!?]$/.test(lower)) return false;
  }
  return false;
}
/** In tokens: what stands between a verb and its particle. */
const mostBetween = 24;

/** Whether a verb of saying stands shortly before a "that" within a clause. */
export function tellsBefore(tokens: Passage["tokens"], first: number, that: number, language: string): boolean {
  const verbs = foreignCues.get(language)?.verbs;
  if (!romance.has(language)) return false;
  for (let at = that - 1; at > Math.max(first, that - nearVerb); at--)
    if (verbs?.get(tokens[at]!.lower)?.some(({ frames }) => frames.has("clause"))) return true;
  return false;
}
/** In tokens. */
const nearVerb = 4;

/** "A assuré que l'ordre serait rétabli": the passive of what was to come, where "serait mort" is hearsay. */
export function isPassiveToCome(tokens: Passage["tokens"], at: number, cue: Range, language: string): boolean {
  if (language !== "fr" || !/^serai(?:t|ent)$/.test(tokens[at]!.lower)) return false;
  const participle = /^(?:pas|plus|bientôt|également|aussi|entièrement)$/.test(tokens[at + 1]?.lower ?? "")
    ? at + 2
    : at + 1;
  const past = cue.last - cue.first > 1 || /(?:ait|aient|ant|é)$/u.test(tokens[cue.first]!.lower);
  const word = tokens[participle]?.lower ?? "";
  return past && frenchParticiple.test(word) && !byBeing.test(word);
}
const frenchParticiple = /^\p{L}{2,}(?:ée?s?|[^aeo]ue?s?|ie?s?|[ie]te?s?|ise?s?|erte?s?)$/u;
const byBeing =
  /^(?:mort|né|venu|revenu|devenu|intervenu|survenu|parvenu|allé|parti|reparti|sorti|entré|rentré|arrivé|tombé|resté|monté|descendu|passé|décédé|retourné|situé|lié|âgé|impliqué|liée?)e?s?$/u;

/**
 * "Ha detto che il ponte avrebbe riaperto", "sarebbe stata rinviata": behind a verb of the past what was to come; of the dead and
 * hurt, and of what befell somebody, it is hearsay.
 */
export function isItalianToCome(tokens: Passage["tokens"], at: number, cue: Range, language: string): boolean {
  if (language !== "it" || !/^(?:avrebber|sarebber)o$|^(?:avrebbe|sarebbe)$/.test(tokens[at]!.lower)) return false;
  const past = cue.last - cue.first > 1 || /(?:ò|ì|se|sero|va|vano|rono|ette|ndo)$/u.test(tokens[cue.first]!.lower);
  if (!past) return false;
  for (let next = at + 1; next < at + maxAuxiliaries; next++) {
    const word = tokens[next]?.lower ?? "";
    if (/^stat[oaie]$/.test(word) || /^(?:non|più|anche|già|poi|presto|comunque)$/.test(word)) continue;
    return foreignTenses.get("it")!.perfect!.participle.test(word) && !befallen.test(word);
  }
  return false;
}
/** In tokens. */
const maxAuxiliaries = 5;
const befallen =
  /^(?:mort|uccis|ferit|colpit|accoltellat|aggredit|picchiat|causat|provocat|avvenut|accadut|nat|rimast|coinvolt|rubat|rapit|ricevut|pagat|chiest|vist|fuggit|cadut|precipitat|scomparsa?|scompars|trovat|ritrovat|violentat|minacciat|scoppiat|commess|versat|innescat|partit|originat|investit|sparat)[oaie]?$/u;

/** "Terá sido agredido": what is told to have happened, in Portuguese. */
export function isHearsayPerfect(tokens: Passage["tokens"], at: number, language: string): boolean {
  const perfect = language === "pt" ? foreignTenses.get(language)?.perfect : null;
  if (!perfect?.auxiliary.test(tokens[at]!.lower)) return false;
  return [at + 1, at + 2].some((next) => perfect.participle.test(tokens[next]?.lower ?? ""));
}
