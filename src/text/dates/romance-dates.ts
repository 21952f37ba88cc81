import type { Token } from "../annotate.ts";
import { foreignNumbers } from "../tables/foreign-numbers.ts";
import { type RomanceTimes, romanceTimes } from "../tables/romance-times.ts";
import { wordAt } from "../token-words.ts";
import { type Days, monthDays, monthNear, unitAround, yearDays, yearOf } from "./calendar-days.ts";
import type { ReadDate } from "./dates.ts";
import { clauseLooksAhead } from "./foreign-tense.ts";

const yearPattern = /^(?:1[6-9]|20)\d\d$/;
const digits = /^\d{1,3}$/;
const elision = /^[dl]['’]/;

/** "La semana pasada", "há duas semanas", "l'an dernier", "en octubre", "depuis 1990", in Spanish, Portuguese, French and Italian. */
export function romanceDate(
  tokens: readonly Token[],
  at: number,
  anchor: number | null,
  language: string,
): ReadDate | null {
  const times = romanceTimes.get(language);
  if (times === undefined) return null;
  return (
    lastMonth(tokens, at, anchor, times, language) ??
    turnAt(tokens, at, anchor, times) ??
    ago(tokens, at, anchor, times, language) ??
    monthAlone(tokens, at, anchor, times, language) ??
    yearAlone(tokens, at, times)
  );
}

/** "El pasado mes de julio", "o passado mês de julho", "el pasado febrero": the month of that name that is over. */
function lastMonth(
  tokens: readonly Token[],
  at: number,
  anchor: number | null,
  times: RomanceTimes,
  language: string,
): ReadDate | null {
  if (!times.last.test(wordAt(tokens, at))) return null;
  const named =
    times.units.get(wordAt(tokens, at + 1)) === "month" && wordAt(tokens, at + 2) === "de" ? at + 3 : at + 1;
  const month = foreignNumbers.get(language)?.months.get(wordAt(tokens, named));
  if (month === undefined) return null;
  return {
    last: named + 1,
    days: anchor === null ? null : monthNear(month, unitAround(anchor, "month", 0).from - 1, false),
  };
}

const bare = (tokens: readonly Token[], at: number): string => wordAt(tokens, at).replace(elision, "");

/** "Semana pasada", "próximo año", "este ano", "an dernier": a calendar unit by its turn from the running one. */
function turnAt(tokens: readonly Token[], at: number, anchor: number | null, times: RomanceTimes): ReadDate | null {
  const { units, last, next, running } = times;
  const [word, behind] = [bare(tokens, at), wordAt(tokens, at + 1)];
  const counted = (turn: number, past: number, unit: string): ReadDate | null => {
    const kind = units.get(unit);
    // "El día pasado" is any day.
    if (kind === undefined || kind === "day" || unit.endsWith("s") !== endsInS.has(unit) || severals.has(unit))
      return null;
    return { last: past, days: anchor === null ? null : unitAround(anchor, kind, turn) };
  };
  if (units.has(word)) {
    if (last.test(behind)) return counted(-1, at + 2, word);
    if (next.test(behind)) return counted(1, at + 2, word);
    if (behind === "que" && coming.test(wordAt(tokens, at + 2))) return counted(1, at + 3, word);
    return null;
  }
  if (last.test(word)) return counted(-1, at + 2, behind);
  if (next.test(word)) return counted(1, at + 2, behind);
  return running.has(word) ? counted(0, at + 2, behind) : null;
}
/** Units in the singular that end in -s. */
const endsInS: ReadonlySet<string> = new Set(["mes", "mês", "mois"]);
/** Italian units in the plural. */
const severals: ReadonlySet<string> = new Set(["settimane", "mesi", "anni"]);
const coming = /^(?:viene|vem)$/;

/** "Hace dos semanas", "há três anos", "il y a dix jours", "dos años atrás"; of what goes on since then it is a span. */
function ago(
  tokens: readonly Token[],
  at: number,
  anchor: number | null,
  times: RomanceTimes,
  language: string,
): ReadDate | null {
  const led = times.ago.length > 0 && times.ago.every((word, step) => wordAt(tokens, at + step) === word);
  const count = led ? at + times.ago.length : at;
  const number = countAt(tokens, count, language);
  const unit = number === null ? undefined : times.units.get(wordAt(tokens, count + 1));
  if (number === null || unit === undefined) return null;
  const behind = wordAt(tokens, count + 2) === times.agoBehind && times.agoBehind !== "";
  if (!led && !behind) return null;
  const last = behind ? count + 3 : count + 2;
  if (spans.has(wordAt(tokens, at - 1)) || counted.test(wordAt(tokens, last))) return null;
  if (!behind && clauseLooksAhead(tokens, at, last, language) !== false) return null;
  return { last, days: anchor === null ? null : unitAround(anchor, unit, -number) };
}
/** "Il y a dix jours de congé", "hace tres días que no come": so many days, not when. */
const counted = /^(?:que|qu['’].*|de|d['’].*)$/;
const spans: ReadonlySet<string> = new Set("desde depuis".split(" "));

function countAt(tokens: readonly Token[], at: number, language: string): number | null {
  const word = wordAt(tokens, at);
  if (digits.test(word)) return Number(word);
  const rules = foreignNumbers.get(language);
  return one.test(word) ? 1 : (rules?.cardinals.get(word) ?? null);
}
const one = /^(?:un|una|une|um|uma|uno|un['’])$/;

/** "En octubre", "até dezembro", "depuis mai dernier", "finales de mayo": where its clause tells on which side it lies. */
function monthAlone(
  tokens: readonly Token[],
  at: number,
  anchor: number | null,
  times: RomanceTimes,
  language: string,
): ReadDate | null {
  const month = foreignNumbers.get(language)?.months.get(bare(tokens, at));
  if (month === undefined || tokens[at]!.text !== tokens[at]!.lower) return null;
  const behind = wordAt(tokens, at + 1);
  const turned = times.last.test(behind) || times.next.test(behind);
  if (!turned && !isLed(tokens, at, times)) return null;
  if (turned) {
    const ahead = times.next.test(behind);
    return {
      last: at + 2,
      days: anchor === null ? null : monthNear(month, ahead ? anchor : anchor - 1, ahead),
    };
  }
  // "Mayo del año pasado"
  for (let next = at + 1; next < at + maxLinks; next++) {
    const year = turnAt(tokens, next, anchor, times);
    if (year?.days && yearLong(year.days)) return { last: year.last, days: monthDays(yearOf(year.days.from), month) };
    if (!links.has(wordAt(tokens, next))) break;
  }
  const lead = wordAt(tokens, at - 1);
  const clause =
    clauseLooksAhead(tokens, at, at + 1, language) ??
    // "A inflação atingiu 8%, até abril": what the clause before tells.
    (times.ahead.has(lead) && at > 2 && wordAt(tokens, at - 2) === ","
      ? clauseLooksAhead(tokens, at - 3, at - 2, language)
      : null);
  const ahead = times.back.has(lead) ? false : times.ahead.has(lead) && clause !== false ? true : clause;
  return { last: at + 1, days: anchor === null || ahead === null ? null : monthNear(month, anchor, ahead) };
}
/** In tokens. */
const maxLinks = 4;
const links: ReadonlySet<string> = new Set("de del do d' d’ l' l’ dello dell' dell’".split(" "));
const yearLong = ({ from, to }: Days) => to - from > daysOfMonth;
const daysOfMonth = 31;

/** "En 2025", "desde 2008", "d'ici à 2028", "entre 2015 y 2019", "finales de 2024", but not "en 2000 casos". */
function yearAlone(tokens: readonly Token[], at: number, times: RomanceTimes): ReadDate | null {
  const word = bare(tokens, at);
  if (!yearPattern.test(word) || countsWhatFollows(tokens, at)) return null;
  const goesOn =
    joints.has(wordAt(tokens, at - 1)) &&
    yearPattern.test(bare(tokens, at - 2)) &&
    (isLed(tokens, at - 2, times) || wordAt(tokens, at - 3) === "de");
  if (!goesOn && !isLed(tokens, at, times) && !opensSpan(tokens, at)) return null;
  return { last: at + 1, days: yearDays(Number(word)) };
}
const joints: ReadonlySet<string> = new Set("y e ed et o ou a al à".split(" "));

/** "De 2015 a 2019" */
const opensSpan = (tokens: readonly Token[], at: number): boolean =>
  wordAt(tokens, at - 1) === "de" &&
  joints.has(wordAt(tokens, at + 1)) &&
  yearPattern.test(wordAt(tokens, at + 2)) &&
  !countsWhatFollows(tokens, at + 2);

function isLed(tokens: readonly Token[], at: number, { leads, parts }: RomanceTimes): boolean {
  const before = wordAt(tokens, at - 1);
  if (leads.has(before) || parts.has(before)) return true;
  // "D'ici à 2028", "antes de mayo", "finales de mayo"
  if (before === "à" && /^d['’]ici$/.test(wordAt(tokens, at - 2))) return true;
  const of = /^(?:de|di|del)$/.test(before) ? wordAt(tokens, at - 2) : elision.test(wordAt(tokens, at)) ? before : "";
  return parts.has(of) || beforeOf.has(of);
}
const beforeOf: ReadonlySet<string> = new Set("antes después partir depois a avant".split(" "));

/** "En 2000 casos", "de 2025 euros", "2 000 %". */
function countsWhatFollows(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next === undefined) return false;
  return next.text === "%" || /^(?:km|kg|mil|€|\$)$/.test(next.lower) || plural.test(next.text);
}
const plural = /^\p{Ll}{2,}(?:[aeiouáéíóúã]s|res|nes|les|ux|ns)$/u;
