import type { Annotation, Token } from "../annotate.ts";
import { theDay } from "../numbers/foreign-number-labels.ts";
import { joinedDays } from "../numbers/joined-days.ts";
import { eastSlavic } from "../tables/east-slavic.ts";
import { type ForeignDays, foreignDays } from "../tables/foreign-days.ts";
import { foreignNumbers } from "../tables/foreign-numbers.ts";
import { wordAt } from "../token-words.ts";
import {
  type Days,
  isoOf,
  monthDays,
  nearestDay,
  oneDay,
  publishedDay,
  weekdayNear,
  weekdayOf,
  weekdayOfWeek,
  yearOf,
} from "./calendar-days.ts";
import type { LocatedDate, ReadDate } from "./dates.ts";
import { foreignSpan } from "./foreign-spans.ts";
import { clauseLooksAhead, isSetAhead } from "./foreign-tense.ts";
import { romanceDate } from "./romance-dates.ts";
import { secondDay, vietnameseDate } from "./vietnamese-dates.ts";

const dayNumber = /^(\d{1,2})(?:er|º|\.)?$/;
const yearNumber = /^(?:1[6-9]|20)\d\d$/;
const slashed = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/;
const links: ReadonlySet<string> = new Set([".", "de", "del", "do"]);
/** "1er mai", cut in two. */
const ordinals: ReadonlySet<string> = new Set(["er", "º", "ª", "°"]);
/** Most tokens that a date in digits is cut into. */
const maxPieces = 5;

/**
 * Calendar dates in Spanish, Portuguese, French, Italian, German, Dutch, Russian, Ukrainian and Vietnamese: "13 de septiembre de 2023", "13. Mai",
 * "в мае 2023", "13/9/2023"; day before month, as all of them write it.
 * @param day the day of publication, see `findDates`
 */
export function findForeignDates(
  { tokens, text }: Annotation,
  day: string | null,
  language: string,
): readonly LocatedDate[] {
  const months = foreignNumbers.get(language)?.months;
  if (!months) return [];
  const anchor = day === null ? null : publishedDay(day);
  const found: LocatedDate[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read =
      inDigits(tokens, at) ??
      ofOneMonth(tokens, at, months, anchor, language) ??
      (language === "vi" ? vietnameseDate(tokens, at, anchor) : null) ??
      inWords(tokens, at, months, anchor) ??
      byName(tokens, at, months, anchor, language) ??
      romanceDate(tokens, at, anchor, language) ??
      foreignSpan(tokens, at, anchor, language);
    if (!read) {
      at++;
      continue;
    }
    const start = tokens[at]!.start;
    const end = tokens[read.last - 1]!.end;
    const { days } = read;
    found.push({
      from: days && isoOf(days.from),
      to: days && isoOf(days.to),
      text: text.slice(start, end),
      start,
      end,
    });
    at = read.last;
  }
  return found;
}

function inDigits(tokens: readonly Token[], at: number): ReadDate | null {
  let joined = "";
  for (let last = at; last < Math.min(tokens.length, at + maxPieces); last++) {
    if (last > at && tokens[last]!.start !== tokens[last - 1]!.end) return null;
    joined += tokens[last]!.text;
    const match = slashed.exec(joined);
    if (match) return { last: last + 1, days: oneDay(Number(match[3]), Number(match[2]), Number(match[1])) };
  }
  return null;
}

/** "Del 10 al 13 de noviembre", "ngày 10 và 11-11": a day whose month stands behind another day. */
function ofOneMonth(
  tokens: readonly Token[],
  at: number,
  months: ReadonlyMap<string, number>,
  anchor: number | null,
  language: string,
): ReadDate | null {
  const joined = joinedDays(tokens, at);
  if (joined === null) return null;
  const { second, isSpan } = joined;
  const read = language === "vi" ? secondDay(tokens, at, second, anchor) : inWords(tokens, second, months, anchor);
  if (read === null) return null;
  const { days } = read;
  if (days === null) return { last: isSpan ? read.last : at + 1, days };
  const from = days.from - Number.parseInt(wordAt(tokens, second), 10) + Number.parseInt(wordAt(tokens, at), 10);
  return isSpan ? { last: read.last, days: { from, to: days.to } } : { last: at + 1, days: { from, to: from + 1 } };
}

function inWords(
  tokens: readonly Token[],
  at: number,
  months: ReadonlyMap<string, number>,
  anchor: number | null,
): ReadDate | null {
  const day = dayNumber.exec(wordAt(tokens, at));
  // "16-го июля"
  const hyphened = wordAt(tokens, at + 1) === "-" && /^(?:го|е)$/u.test(wordAt(tokens, at + 2));
  const behind = hyphened ? at + 3 : ordinals.has(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  const named = day ? pastLinks(tokens, behind) : at;
  const month = months.get(wordAt(tokens, named));
  if (month === undefined) return null;
  const after = pastLinks(tokens, named + 1);
  const year = yearNumber.test(wordAt(tokens, after)) ? Number(wordAt(tokens, after)) : null;
  const last = year === null ? named + 1 : after + 1;
  if (!day) return year === null ? null : { last, days: monthDays(year, month) };
  const number = Number(day[1]);
  if (year !== null) return { last, days: oneDay(year, month, number) };
  const near = anchor === null ? null : nearestDay(month, number, anchor, null);
  // "L'11 marzo scorso", "lo scorso 11 marzo"
  const isPast = [wordAt(tokens, last), wordAt(tokens, at - 1)].includes("scorso");
  const passed = isPast && near !== null && anchor !== null && near.from > anchor;
  return {
    last,
    days: passed ? oneDay(yearOf(anchor) - (yearOf(near.from) > yearOf(anchor) ? 0 : 1), month, number) : near,
  };
}

/** "Ayer", "am Freitag", "в пятницу": the last such day before the report, or the next where its clause tells of what comes. */
function byName(
  tokens: readonly Token[],
  at: number,
  months: ReadonlyMap<string, number>,
  anchor: number | null,
  language: string,
): ReadDate | null {
  const names = foreignDays.get(language);
  if (names === undefined) return null;
  const shift = isMorning(tokens, at, language) ? undefined : names.shifts.get(wordAt(tokens, at));
  if (shift !== undefined)
    return { last: at + 1, days: anchor === null ? null : { from: anchor + shift, to: anchor + shift + 1 } };
  const named = weekdayAt(tokens, at, names);
  if (named === null || isPartOfName(tokens, at, named.last, language)) return null;
  const { weekday, last } = named;
  // "El jueves 5 de marzo", "am Sonntag, dem 3. Mai": the date tells which.
  let date = last;
  while (date < last + 2 && beforeDate.has(wordAt(tokens, date))) date++;
  const dated = inWords(tokens, date, months, anchor);
  if (dated !== null) return { last, days: dated.days };
  const before = wordAt(tokens, at - 1);
  if (names.every.has(before)) return null;
  const week = weekBehind(tokens, last);
  if (week !== null)
    return { last: week.last, days: anchor === null ? null : weekdayOfWeek(anchor + 7 * week.turn, weekday) };
  const numbered = anchor === null ? null : inBrackets(tokens, last, weekday, anchor);
  if (numbered !== null) return { last, days: numbered };
  const ahead = lastWords.has(before) ? false : weekdayAhead(tokens, at, last, names, language);
  // "Este martes", "na noite desta terça" on such a day is today.
  if (anchor !== null && ahead === null && running.has(before) && weekdayOf(anchor) === weekday)
    return { last, days: { from: anchor, to: anchor + 1 } };
  if (anchor === null || ahead === null) return { last, days: null };
  const days = weekdayNear(anchor, weekday, ahead);
  // "El pasado martes" is not this one either.
  const isLast = lastWords.has(before) || lastBehind.test(wordAt(tokens, last));
  if (isLast && days.from === anchor) return { last, days: { from: anchor - 7, to: anchor - 6 } };
  // "El próximo miércoles" is not this one.
  const isNext = nextWords.has(before) || nextWords.has(wordAt(tokens, last));
  return { last, days: isNext && days.from === anchor ? { from: anchor + 7, to: anchor + 8 } : days };
}
const lastWords: ReadonlySet<string> = new Set(
  "pasado passado passada última letzten vergangenen vorigen прошлый прошлую прошлое минувший минувшую минувшее scorso scorsa afgelopen vorige минулого минулої минулу".split(
    " ",
  ),
);
const lastBehind = /^(?:dernier|pass?ad[oa]|scors[oa])$/;
const running: ReadonlySet<string> = new Set("este esta neste nesta deste desta ce questo questa".split(" "));
const nextWords: ReadonlySet<string> = new Set(
  "próximo próxima prossimo prossima prochain nächsten kommenden komende volgende следующий следующую следующее наступний наступну наступної наступного".split(
    " ",
  ),
);

/** "Neste domingo (11)", "na quinta-feira passada (8)", "sexta-feira, 5,": the day of the month tells which, where it is that weekday near the report. */
function inBrackets(tokens: readonly Token[], last: number, weekday: number, anchor: number): Days | null {
  const open = /^pass?ad[oa]$/.test(wordAt(tokens, last)) ? last + 1 : last;
  const number = open + (theDay.test(wordAt(tokens, open + 1)) ? 2 : 1);
  const day = dayNumber.exec(wordAt(tokens, number));
  const close = ordinals.has(wordAt(tokens, number + 1)) ? number + 2 : number + 1;
  const closed = wordAt(tokens, open) === "(" ? /^\)$/ : wordAt(tokens, open) === "," ? /^[,.;]?$/ : never;
  if (!day || !closed.test(wordAt(tokens, close))) return null;
  for (const ahead of [false, true]) {
    const near = weekdayNear(anchor, weekday, ahead);
    for (const from of [near.from, near.from + (ahead ? 7 : -7)])
      if (isoOf(from).endsWith(`-${day[1]!.padStart(2, "0")}`)) return { from, to: from + 1 };
  }
  return null;
}
const never = /(?!)/;

/** "Maandag morgen", "in de morgen": no day of its own in Dutch. */
const isMorning = (tokens: readonly Token[], at: number, language: string): boolean =>
  language === "nl" &&
  wordAt(tokens, at) === "morgen" &&
  /^(?:de|deze|elke|iedere|\p{L}{3,}dag)$/u.test(wordAt(tokens, at - 1));

const beforeDate: ReadonlySet<string> = new Set([",", "(", "dem", "den", "le"]);

/** "Dienstagabend", "dinsdagavond" */
const partOfDay =
  /(?:(?<=tag|woch|abend)(?:früh|morgen|vormittag|mittag|nachmittag|abend|nacht)|(?<=dag)(?:ochtend|morgen|middag|namiddag|avond|nacht))$/;

/** "Segunda-feira" may be cut in three. */
function weekdayAt(tokens: readonly Token[], at: number, { weekdays, shortWeekdays }: ForeignDays) {
  const word = wordAt(tokens, at);
  const whole = wordAt(tokens, at + 1) === "-" ? weekdays.get(`${word}-${wordAt(tokens, at + 2)}`) : undefined;
  const short = isShortDay(tokens, at) ? shortWeekdays?.get(word) : undefined;
  const weekday = whole ?? weekdays.get(word) ?? weekdays.get(word.replace(partOfDay, "")) ?? short;
  return weekday === undefined ? null : { weekday, last: whole === undefined ? at + 1 : at + 3 };
}

/** "Nesta terça (24)", "na quarta, a empresa …", "disse na quarta que", not "na quarta posição". */
function isShortDay(tokens: readonly Token[], at: number): boolean {
  const behind = wordAt(tokens, at + 1);
  if (behind === "(") return beforeNumbered.test(wordAt(tokens, at - 1)) && dayNumber.test(wordAt(tokens, at + 2));
  if (!beforeShort.test(wordAt(tokens, at - 1))) return false;
  return (wordAt(tokens, at) !== "segunda" && /^[,.;]?$/.test(behind)) || smallBehind.test(behind);
}
const beforeShort = /^(?:nesta|desta|esta|na|da|até|última|próxima)$/;
const beforeNumbered = /^(?:nesta|desta|nessa|dessa|esta|na|da|de|até|desde|última|próxima)$/;
/** What goes on behind a day and not behind an ordinal. */
const smallBehind = /^(?:que|[àa]|ao|às|o|os|as|em|no|nos|durante|após|quando|passada)$/u;

/** "Santo Domingo", "Domingo García", "Anna Sonntag". */
function isPartOfName(tokens: readonly Token[], at: number, last: number, language: string): boolean {
  if (eastSlavic.has(language) || !capital.test(tokens[at]!.text)) return false;
  const before = tokens[at - 1];
  const opens = before === undefined || !/^[\p{L}\p{N}]/u.test(before.text);
  if (language === "de") return !opens && capital.test(before!.text) && !germanLeads.has(before!.lower);
  return !opens || capital.test(tokens[last]?.text ?? "");
}
const capital = /^\p{Lu}/u;
const germanLeads: ReadonlySet<string> = new Set(
  "am ab bis seit vom zum der den dem diesen jeden letzten vergangenen nächsten kommenden".split(" "),
);

/** Whether a weekday lies ahead, or (`false`) back; null where that is not told, or the day is one end of a span. */
function weekdayAhead(
  tokens: readonly Token[],
  at: number,
  last: number,
  names: ForeignDays,
  language: string,
): boolean | null {
  // "De lunes a viernes".
  for (const near of [at - 3, at - 2, last + 1, last + 2]) {
    if (near < 0 || weekdayAt(tokens, near, names) === null) continue;
    const [from, to] = near < at ? [near + 1, at] : [last, near];
    if (isNight(tokens, Math.min(near, at))) continue;
    for (let k = from; k < to; k++) if (untils.has(wordAt(tokens, k))) return null;
  }
  const behind = wordAt(tokens, last);
  if (/^(?:prochain|próxim[oa]|prossim[oa])$/.test(behind)) return true;
  if (behind === "que" && /^(?:vem|viene)$/.test(wordAt(tokens, last + 1))) return true;
  if (/^(?:dernier|pasado|passad[oa]|scors[oa])$/.test(behind)) return false;
  const set = isSetAhead(tokens, at, last, language);
  if (set !== undefined) return set;
  // "Nella notte tra sabato e domenica"
  const both = language === "it" && /^ed?$/.test(behind) && weekdayAt(tokens, last + 1, names) !== null;
  const second = language === "it" && /^ed?$/.test(wordAt(tokens, at - 1)) && weekdayAt(tokens, at - 2, names) !== null;
  const clause = clauseLooksAhead(tokens, second ? at - 2 : at, both ? last + 2 : last, language);
  const word = wordAt(tokens, articles.has(wordAt(tokens, at - 1)) ? at - 2 : at - 1);
  // "El accidente ocurrido este domingo"
  if ([at - 2, at - 3].some((before) => happened.test(wordAt(tokens, before)))) return false;
  const isSince = (one: string) => sinces.has(one) || (language === "it" && italianSinces.has(one));
  if (isSince(word) || isSince(wordAt(tokens, at - 1))) return clause === true ? null : false;
  if (!names.ahead.has(word) && !names.ahead.has(wordAt(tokens, at - 1))) return clause;
  return clause === false ? null : true;
}
const happened =
  /^(?:ocurrid|sucedid|registrad|producid|difundid|publicad|divulgad|emitid|ocorrid|registad|sucedid|survenu|diffusé|publié)(?:[oa]s?|e?s?)$/u;
/** "La nuit de samedi à dimanche" is one. */
function isNight(tokens: readonly Token[], first: number): boolean {
  return [first - 2, first - 3].some((at) => /^(?:nuit|noche|noite|madrugada|notte)$/.test(wordAt(tokens, at)));
}
/** "Am Mittwoch vergangener Woche", "el martes de la semana pasada", "в среду на прошлой неделе": how many weeks away. */
function weekBehind(tokens: readonly Token[], from: number): { turn: number; last: number } | null {
  let at = from;
  while (at < from + 2 && /^(?:d[ea]|la|der|на)$/u.test(wordAt(tokens, at))) at++;
  for (const [week, turn] of [at, at + 1].map((word, step) => [word, step === 0 ? at + 1 : at] as const)) {
    const weeks = weekTurns.get(wordAt(tokens, turn));
    if (weeks !== undefined && weekNames.test(wordAt(tokens, week))) return { turn: weeks, last: at + 2 };
  }
  return null;
}
const weekNames = /^(?:woche|semana|semaine|недел[еию])$/u;
const weekTurns: ReadonlyMap<string, number> = new Map([
  ...words("vorletzter позапрошлой", -2),
  ...words("letzter vergangener voriger pasada passada dernière прошлой минувшей", -1),
  ...words("dieser этой", 0),
  ...words("kommender nächster próxima prochaine следующей будущей", 1),
]);

function words(list: string, turn: number): readonly (readonly [string, number])[] {
  return list.split(" ").map((word) => [word, turn] as const);
}

const untils: ReadonlySet<string> = new Set("bis tot a à au al até hasta fino по".split(" "));
const sinces: ReadonlySet<string> = new Set("seit sinds desde depuis с со з із від".split(" "));
const italianSinces: ReadonlySet<string> = new Set("da dal dalla".split(" "));
const articles: ReadonlySet<string> = new Set("el la il o a le zum dem den del de da do".split(" "));

function pastLinks(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 2 && links.has(wordAt(tokens, at))) at++;
  return at;
}
