import { foreignDays } from "../../../text/tables/foreign-days.ts";
import type { Attribution } from "../../attributions/attributions.ts";
import type { Claim } from "../../claim.ts";
import type { Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import { closeOf } from "./german-moods.ts";

const clauseEnd = /^[,;:.!?…]+$/;
const { weekdays, shifts } = foreignDays.get("nl")!;
const hearsay = /^zou(?:den)?$/;
const going = /^ga(?:at|an)$/;
const passive = /^word(?:t|en)$/;
const infinitive = /^\p{Ll}*(?:en|gaan|staan|zien|doen|slaan)$/u;
/** "Gezegd", "verwoest", "opgepakt", "gevonden". */
const participle =
  /^(?:\p{Ll}{0,12}ge(?!ven$|beuren$|nieten$|lden$|loven$|ven$)\p{Ll}{2,20}(?:t|d|en)|(?:be|ver|er|ont|her|over|onder)\p{Ll}{2,20}(?:t|d))$/u;
const perfect = /^(?:zijn|hebben|worden|geweest)$/;
const ahead = /^(?:morgen|overmorgen|volgende|komende|aanstaande|binnenkort|uiterlijk|vanaf|later)$/;
/** What somebody goes to is no deed to come: "gaat om", "gaat naar". */
const goingTo = /^(?:om|over|uit|naar|mee|ervan|door|niet|dood|failliet|dicht|open|goed|slecht|in|ten)$/;
const past = /^(?:zei(?:den)?|\p{Ll}{2,}(?:de|den|te|ten)|gaf|gaven|liet|lieten|wees|riep|schreef|sprak)$/u;

/**
 * How a Dutch clause is put beyond its single words: "zou zijn omgekomen" is what is said of somebody, "zei dat hij zou komen"
 * is to come, and so are "gaat onderzoeken", "wordt maandag gesloten" and "is van plan".
 */
export function dutchModality(
  tokens: Passage["tokens"],
  range: Range,
  found: Claim["modality"],
  attribution: Attribution | null,
): Claim["modality"] {
  const { first } = range;
  const last = Math.min(range.last, closeOf(tokens, first + 1) + 1);
  const words = tokens.slice(first, last).map(({ lower }) => lower);
  const would = words.findIndex((word) => hearsay.test(word));
  if (found === "possible" && would >= 0 && !isPerfect(words, would)) {
    const told = attribution?.frame === "that" && past.test(tokens[attribution.cue.first]!.lower);
    const others = words.some(
      (word, at) =>
        at !== would && /^(?:kan|kunnen|mogelijk|misschien|wellicht|waarschijnlijk|vermoedelijk|moeten)$/.test(word),
    );
    return told && !others ? "planned" : found;
  }
  if (found !== "asserted") return found;
  if (words.some((word, at) => word === "van" && words[at + 1] === "plan")) return "planned";
  for (const [at, word] of words.entries()) {
    if (going.test(word) && !goingTo.test(words[at + 1] ?? "") && endsInInfinitive(words, at)) return "planned";
    if (passive.test(word) && namesDayAhead(words, at)) return "planned";
  }
  return found;
}

/** "Zou zijn omgekomen", "omgekomen zou zijn", "zou hebben gestolen". */
const isPerfect = (words: readonly string[], would: number): boolean =>
  words.some((word, at) => at > would && perfect.test(word) && words.some((one) => participle.test(one)));

function endsInInfinitive(words: readonly string[], at: number): boolean {
  for (let end = words.length - 1; end > at; end--) {
    const word = words[end]!;
    if (clauseEnd.test(word)) continue;
    return infinitive.test(word) && !participle.test(word) && word.length > 3;
  }
  return false;
}

/** "Wordt vrijdag gesloten", not "wordt sinds vrijdag vermist". */
function namesDayAhead(words: readonly string[], at: number): boolean {
  return words.some((word, place) => {
    if (ahead.test(word) && place > at) return true;
    const day = weekdays.has(word) || shifts.get(word) === 1;
    return day && !/^(?:sinds|elke|iedere|afgelopen|vorige|van)$/.test(words[place - 1] ?? "");
  });
}
