import { isFutureForm } from "../../text/dates/foreign-tense.ts";
import { foreignNumbers } from "../../text/tables/foreign-numbers.ts";
import { foreignTenses } from "../../text/tables/foreign-tenses.ts";
import type { Attribution } from "../attributions/attributions.ts";
import type { Claim } from "../claim.ts";
import type { Passage } from "../passages/passage.ts";
import type { Range } from "../passages/tags.ts";
import { hearsayAt, opensUnsurely } from "./cues/foreign-hearsay.ts";
import { dutchModality } from "./phrases/dutch-moods.ts";
import { isDutchFinite } from "./phrases/dutch-noun-phrase.ts";
import { opensCondition } from "./phrases/foreign-conditions.ts";
import { isLeftOpen, leavesOpenAt } from "./phrases/foreign-left-open.ts";
import { countDenial, type Denials, isDeniedBy, noDenials } from "./phrases/foreign-negation.ts";
import { closesQuestion, isAsked } from "./phrases/foreign-questions.ts";
import { germanModality, isPartedRefusal, resumesBehindAside, upToSemicolon } from "./phrases/german-moods.ts";
import {
  isHavingToCome,
  isHearsayPerfect,
  isItalianToCome,
  isNoMore,
  isPassiveToCome,
  looksAhead,
  tellsBefore,
} from "./phrases/romance-moods.ts";
import { foreignCues } from "./tables/foreign-cues.ts";
import { type ForeignMoods, foreignMoods } from "./tables/foreign-moods.ts";
import { foreignComplements, foreignOpeners } from "./tables/foreign-roles.ts";
import { romance } from "./tables/romance.ts";

const letter = /^\p{L}/u;
const lowerCase = /^\p{Ll}/u;
const clauseEnd = /^[,;:.!?…]+$/;

/**
 * How a claim's content is put and whether it is denied, in a language without tags: by the words of its first clause,
 * and for a condition of its first sentence. In languages that are not read everything counts as asserted.
 */
export function foreignMood(
  passage: Passage,
  content: readonly Range[],
  attribution: Attribution | null,
  language: string,
): Pick<Claim, "modality" | "negated"> {
  const { tokens } = passage;
  const moods = foreignMoods.get(language);
  const first = content[0]!;
  const last = content.at(-1)!.last;
  if (!moods) return { modality: "asserted", negated: false };
  const asks =
    (attribution !== null && isAsked(tokens, attribution.cue, first.first, language)) ||
    [last - 1, last - 2, last].some((at) => at >= first.first && tokens[at]?.text === "?");
  const cueDenies =
    attribution !== null &&
    (holds(tokens, attribution.cue, moods.denying) || isPartedRefusal(tokens, attribution.cue, last));
  // "Pidió disculpas", "a demandé si": nothing is to be done.
  const opening = tokens[first.first]!.lower;
  const leavesOpen = attribution !== null && isLeftOpen(passage, attribution, moods.negators, language);
  const demanded =
    attribution !== null &&
    (holds(tokens, attribution.cue, moods.demanding) || looksAhead(tokens, attribution, language)) &&
    !moods.conditions.has(tokens[first.first - 1]?.lower ?? "") &&
    !(language === "nl" && tokens[first.first - 1]?.lower === "of") &&
    !(apology.test(opening) && /^(?:ped|pid|demand|chie|попрос)/.test(tokens[attribution.cue.first]!.lower));
  let modality: Claim["modality"] = demanded ? "planned" : leavesOpen ? "possible" : "asserted";
  const isToCome = (at: number) =>
    attribution?.frame === "that" &&
    (foreignTenses.get(language)?.futureInPast?.test(tokens[at]!.text) ?? false) &&
    !foreignOpeners.has(tokens[at - 1]?.lower ?? "") &&
    !foreignComplements.has(tokens[at - 1]?.lower ?? "");
  let denials: Denials = noDenials;
  let clause = true;
  let leading = true;
  // From where a condition opens to its comma or the end: "si no hay nieve" denies nothing of what then comes.
  let condition = false;
  let relative = false;
  for (const [number, range] of content.entries()) {
    // "Die Träger, sagte Weber, könnten reißen": the clause goes on behind the cue, a sentence starts anew.
    const opens = letter.test(tokens[range.first]!.text) ? range.first : range.first + 1;
    if (number > 0 && (!clause || !lowerCase.test(tokens[opens]?.text ?? ""))) break;
    for (let at = range.first; at < range.last; at++) {
      // "El delantero, que acaba contrato, no seguirá": what tells of the subject between two commas is no clause of its own.
      const closes = number === 0 && clause ? asideEnd(tokens, at, range.last, moods, language) : at;
      if (closes > at) {
        at = closes;
        leading = false;
        continue;
      }
      const word = tokens[at]!.lower;
      // "Bewoners die niet terugkunnen": Dutch has no comma before what tells of a noun.
      if (clauseEnd.test(word)) relative = false;
      else if (language === "nl" && at > range.first + 1 && isDutchRelative(tokens, at)) relative = true;
      if (relative) continue;
      if (opensCondition(tokens, at, range.first, range.last, moods, language)) {
        modality = "conditional";
        condition = true;
      } else if (condition && (clauseEnd.test(word) || then.has(word))) {
        condition = false;
        // "Si no llueve, el partido se jugará": the clause is still to come.
        if (word === "," && leading && clause && opensSo(tokens, range.first, at, moods, language)) {
          leading = false;
          continue;
        }
      }
      const lead =
        number === 0 && word === "," && at < first.first + longestLead && isLead(tokens, first.first, language);
      if ((number > 0 || at > first.first + 1) && clauseEnd.test(word) && (!lead || !leading)) clause = false;
      if (word === ",") leading = false;
      // "… que no vio a nadie y que vendrá": a second clause of the same cue.
      if (at > range.first + 1 && attribution !== null && again.test(word) && thats.test(tokens[at + 1]?.lower ?? ""))
        clause = false;
      // "El chofer le dijo que los frenos no respondían": what is told within is denied within.
      // "Le bilan peut changer, car les pompiers n'ont pas fini"
      if (at > range.first + 1 && because.test(word)) clause = false;
      if (at > range.first && thats.test(word) && tellsBefore(tokens, range.first, at, language)) clause = false;
      if (!clause) continue;
      if (leavesOpenAt(tokens, at, range.last)) {
        modality = "possible";
        at++;
        continue;
      }
      const denies = moods.negators.has(word) || isNoMore(tokens, at, language);
      const isQuestionTag = asks && closesQuestion(tokens, at, last, language);
      if (!condition && denies && !isQuestionTag && !isOfBound(passage, at, language))
        denials = countDenial(tokens, at, denials);
      const wouldBe =
        attribution?.frame === "that" &&
        (isHavingToCome(tokens, at, language) || isItalianToCome(tokens, at, attribution.cue, language));
      if (modality === "asserted" && wouldBe) modality = "planned";
      if (modality === "asserted" && isPossible(tokens, at, moods, language)) modality = "possible";
      else if (
        modality === "asserted" &&
        (moods.planned.has(word) ||
          isPlannedPhrase(tokens, at, language) ||
          isFutureForm(tokens, at, language) ||
          // "Farò": of who speaks in a quotation.
          (language === "it" && passage.quotationOf[at] !== -1 && /[^s][ei]rò$/u.test(word)) ||
          isToCome(at) ||
          (attribution?.frame === "that" && isPassiveToCome(tokens, at, attribution.cue, language)))
      )
        modality = "planned";
    }
  }
  const supposed =
    attribution === null
      ? opensUnsurely(passage, first, language)
      : hearsayAt(passage, { ...attribution.cue, last: first.first }, language) > 0;
  if (modality === "asserted" && (supposed || (language === "fr" && isSaidToBe(tokens, first, attribution))))
    modality = "possible";
  if (language === "nl")
    modality = dutchModality(
      goesOnBehindCue(tokens, content) ? wordsOf(tokens, content) : tokens,
      goesOnBehindCue(tokens, content) ? { first: 0, last: wordsOf(tokens, content).length } : first,
      modality,
      attribution,
    );
  if (language === "de") {
    const own = goesOnBehindCue(tokens, content) ? wordsOf(tokens, content) : tokens;
    modality = germanModality(
      own,
      own === tokens ? upToSemicolon(passage, first) : { first: 0, last: own.length },
      modality,
    );
  }
  return { modality: asks ? "asked" : modality, negated: isDeniedBy(denials, cueDenies && !leavesOpen, language) };
}

/** "Der Mann soll | laut Polizei | geflohen sein": a clause around its cue. */
const goesOnBehindCue = (tokens: Passage["tokens"], content: readonly Range[]): boolean =>
  content.length > 1 &&
  lowerCase.test(tokens[content[1]!.first]!.text) &&
  !clauseEnd.test(tokens[content[0]!.last - 1]!.text);

const wordsOf = (tokens: Passage["tokens"], content: readonly Range[]) =>
  content.slice(0, 2).flatMap(({ first, last }) => tokens.slice(first, last));

function isPossible(tokens: Passage["tokens"], at: number, moods: ForeignMoods, language: string): boolean {
  // "Được cho là đã xả thải": what is held of somebody.
  if (language === "vi" && /^(?:được|bị)$/.test(tokens[at]!.lower))
    return tokens[at + 1]?.lower === "cho" && tokens[at + 2]?.lower === "là";
  if (language === "vi" && tokens[at]!.lower === "loại")
    return tokens[at - 1]?.lower === "không" && tokens[at + 1]?.lower === "trừ";
  // "Có thể", "không thể", "có lẽ", not "cụ thể", "thi thể".
  if (language === "vi" && moods.possible.has(tokens[at]!.lower))
    return /^(?:có|không|chưa|chẳng|chỉ)$/.test(tokens[at - 1]?.lower ?? "");
  return (
    (moods.possible.has(tokens[at]!.lower) && !isOfParticiple(tokens, at)) ||
    (language === "it" && wouldItalian.test(tokens[at]!.lower)) ||
    isHearsayPerfect(tokens, at, language)
  );
}

/** "Il premier starebbe valutando", "servirebbero", but "vorrebbe" and "dovrebbe" tell what is meant to be. */
const wouldItalian = /^(?!(?:v|d)o(?:r|v)rebbe)\p{L}{2,}rebber?o?$/u;

/** "Mensen die", not "heeft die" nor "dat die". */
const isDutchRelative = (tokens: Passage["tokens"], at: number): boolean =>
  /^(?:die|waarin|waarbij|waarop|waarvan)$/.test(tokens[at]!.lower) &&
  /^\p{L}{3,}$/u.test(tokens[at - 1]!.text) &&
  !foreignCues.get("nl")!.stops.has(tokens[at - 1]!.lower) &&
  !isDutchFinite(tokens[at - 1]!.lower, foreignCues.get("nl")!);

/** Whether a condition opens a range that has no comma before a token. */
function opensSo(
  tokens: Passage["tokens"],
  first: number,
  comma: number,
  moods: ForeignMoods,
  language: string,
): boolean {
  return [first, first + 1].some((at) => opensCondition(tokens, at, first, comma + 1, moods, language));
}
/** What follows a condition in Vietnamese without a comma. */
const then: ReadonlySet<string> = new Set(["thì"]);

/**
 * The comma that closes a relative clause which a comma opens, or what else stands between a subject and its verb ("El
 * delantero, de 23 años, firmará"); a token itself where none does.
 */
function asideEnd(
  tokens: Passage["tokens"],
  comma: number,
  last: number,
  moods: ForeignMoods,
  language: string,
): number {
  if (tokens[comma]!.text !== ",") return comma;
  const relative = foreignCues.get(language)?.relatives.has(tokens[comma + 1]?.lower ?? "") ?? false;
  for (let at = comma + 2; at < Math.min(last - 1, comma + longestAside); at++)
    if (tokens[at]!.text === ",") {
      const resumes =
        language === "de" ? resumesBehindAside(tokens, comma, at + 1) : isVerbOfMood(tokens, at + 1, moods, language);
      return relative || resumes ? at : comma;
    }
  return comma;
}

/** Whether a form that tells how its clause is put stands at a token, behind "no" and weak pronouns: no second clause opens so. */
function isVerbOfMood(tokens: Passage["tokens"], from: number, moods: ForeignMoods, language: string): boolean {
  if (!romance.has(language)) return false;
  const weak = foreignCues.get(language)!.weak;
  let at = from;
  while (at < from + mostWeak && (moods.negators.has(tokens[at]?.lower ?? "") || isBesideVerb(tokens, at, weak))) at++;
  const word = tokens[at]?.lower ?? "";
  return (
    moods.planned.has(word) ||
    (moods.possible.has(word) && conditional.test(word)) ||
    (tokens[at] !== undefined && (isFutureForm(tokens, at, language) || isPlannedPhrase(tokens, at, language)))
  );
}
const isBesideVerb = (tokens: Passage["tokens"], at: number, weak: ReadonlySet<string>): boolean =>
  (weak.has(tokens[at]?.lower ?? "") || /^ne?['’]?$/.test(tokens[at]?.lower ?? "")) &&
  !conditional.test(tokens[at]!.lower);
const conditional = /(?:ría|rían|ria|riam|rait|raient|puede|pueden|pode|podem|peut|peuvent|rebbe|rebbero|può|possono)$/;
/** In tokens. */
const mostWeak = 3;
/** In tokens. */
const longestAside = 16;
const again = /^(?:y|e|ed|et|und|en|и|і|й|та)$/;
const because = /^(?:car|puisque?|puisqu['’]|porque|perché|poiché|denn|want)$/;
const thats = /^(?:que|qu['’]|che|dass|dat|что|що)$/;

/** "No menos de 14", "nicht mehr als 20", "не менее ста": the negation is of a number's bound. */
function isOfBound({ tokens, text }: Passage, at: number, language: string): boolean {
  const rules = foreignNumbers.get(language);
  const { start } = tokens[at]!;
  const lower = text.slice(start, start + longestBound).toLowerCase();
  const phrase = rules?.bounds.find(([words]) => lower.startsWith(words) && lower[words.length] === " ")?.[0];
  if (rules === undefined || phrase === undefined) return false;
  let next = at + 1;
  while (next < tokens.length && tokens[next]!.start < start + phrase.length) next++;
  const number = tokens[next]?.lower ?? "";
  return /^\d/.test(number) || rules.cardinals.has(number) || rules.magnitudes.has(number);
}
const longestBound = 24;

/** "Once personas presuntamente vinculadas": what is not sure is said of them alone; "fue presuntamente herido" is the clause's. */
function isOfParticiple(tokens: Passage["tokens"], at: number): boolean {
  return (
    /mente$/.test(tokens[at]!.lower) &&
    /(?:[aio]d[oa]s?|[aiu]t[oaie])$/.test(tokens[at + 1]?.lower ?? "") &&
    !/^(?:fue|fueron|ha|han|había|habían|es|son|foi|foram|é|são|tem|têm|está|están|estão|è|sono|ha|hanno|era|erano|stat[oaie])$/.test(
      tokens[at - 1]?.lower ?? "",
    )
  );
}

/** "La grue serait tombée": in the outlet's own words, or by somebody's account, the French conditional is hearsay. */
function isSaidToBe(tokens: Passage["tokens"], { first, last }: Range, attribution: Attribution | null): boolean {
  if (attribution !== null && attribution.frame !== "according" && attribution.frame !== "clause") return false;
  let lead = isLead(tokens, first, "fr");
  for (let at = first; at < last; at++) {
    if (at > first && clauseEnd.test(tokens[at]!.text)) {
      // "Parmi les blessés, l'un serait mort"
      if (!lead || tokens[at]!.text !== ",") return false;
      lead = false;
    }
    if (/^seraient$|^serait$/.test(tokens[at]!.lower)) return true;
  }
  return false;
}

/** "Tras la caída, la grúa no …", "El martes, la grúa caerá": an adverbial before the clause, in tokens with its comma. */
const longestLead = 12;

function isLead(tokens: Passage["tokens"], first: number, language: string): boolean {
  const cues = foreignCues.get(language);
  const [opening, next] = [tokens[first]!.lower, tokens[first + 1]?.lower ?? ""];
  if (cues === undefined || relatives.has(opening)) return false;
  return cues.stops.has(opening) || cues.connectives.has(opening) || cues.times.has(opening) || cues.times.has(next);
}
const relatives: ReadonlySet<string> = new Set("que che quien quem qui und y e ed et и và dass что і й що".split(" "));

const apology = /^(?:disculpas?|perdón|desculpas?|perdão|pardon|scusa|perdono|извинени[ея]|вибачення|пробачення)$/;

function holds(tokens: Passage["tokens"], { first, last }: Range, words: ReadonlySet<string>): boolean {
  for (let at = first; at < last; at++) if (words.has(tokens[at]!.lower)) return true;
  return false;
}

/** "Vamos a abrir", "entend fermer", "dự kiến": what is to come by two words. */
function isPlannedPhrase(tokens: Passage["tokens"], at: number, language: string): boolean {
  const [next, afterNext] = [tokens[at + 1]?.lower ?? "", tokens[at + 2]?.lower ?? ""];
  const { lower } = tokens[at]!;
  if (language === "vi") return lower === "dự" && /^(?:kiến|định)$/.test(next);
  if (language === "es" && /^(?:espera|prevé)$/.test(lower)) return tokens[at - 1]?.lower === "se" && next === "que";
  if (language === "es")
    return /^(?:va|van|vamos|voy)$/.test(lower) && next === "a" && /[aei]r(?:se|lo|la)?$/.test(afterNext);
  if (language === "pt" && /^(?:espera|prevê)-se$/.test(lower)) return true;
  // "Son compte Twitter"
  if (language === "fr" && foreignOpeners.has(tokens[at - 1]?.lower ?? "")) return false;
  if (language === "fr")
    return /^(?:entend(?:ent)?|compte(?:nt)?)$/.test(lower) && /(?:er|ir|re)$/.test(tokens[at + 1]?.text ?? "");
  // "Має відбутися", but "має успіх".
  if (language === "uk") return /^ма(?:є|ють)$/u.test(lower) && /(?:ти|тися|тись)$/u.test(next);
  return language === "pt" && lower === "vamos" && /[aei]r$/.test(next);
}
