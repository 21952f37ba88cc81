import type { Token } from "../annotate.ts";
import { foreignDays } from "../tables/foreign-days.ts";
import { type ForeignNumbers, foreignCurrencies } from "../tables/foreign-numbers.ts";
import { wordAt } from "../token-words.ts";
import { articles, withoutStop } from "./foreign-units.ts";
import { joinedDays } from "./joined-days.ts";

const yearLike = /^(?:1[5-9]|20)\d\d$/;

/**
 * Whether a number, `at … next`, is a year, a day of a month, a time of day or what names a thing.
 * @param counts whether a noun that is counted stands behind it: "en la carretera 250 personas"
 */
export function isLabel(
  tokens: readonly Token[],
  at: number,
  next: number,
  counts: boolean,
  rules: ForeignNumbers,
): boolean {
  const word = wordAt(tokens, at);
  if (yearLike.test(word) && next === at + 1) return true;
  if (namesMonth(tokens, next, rules)) return true;
  // "2 h 30", "9х8 метров"
  if (wordAt(tokens, at - 1) === "h" && isNumber.test(wordAt(tokens, at - 2))) return true;
  // "74.RU"
  const dot = tokens[next];
  if (
    dot?.text === "." &&
    dot.start === tokens[next - 1]!.end &&
    tokens[next + 1]?.start === dot.end &&
    /^\p{L}{2,}$/u.test(tokens[next + 1]!.text)
  )
    return true;
  // "3M", "5G", but "3M de euros".
  const glued = tokens[next]?.start === tokens[next - 1]!.end && /^[MGDK]$/.test(tokens[next]?.text ?? "");
  if (glued && !/^(?:de|d['’]|€|\$|euros?)$/.test(wordAt(tokens, next + 1))) return true;
  if ([next, at - 1].some((sign) => times.test(wordAt(tokens, sign)) && touches(tokens, sign))) return true;
  const joined = joinedDays(tokens, at);
  if (joined !== null && namesMonth(tokens, joined.second + 1, rules)) return true;
  const before = wordAt(tokens, at - 1);
  // "Tra il 2 e il 3 maggio"
  if (rules.clockBefore !== undefined && !counts && before === "il" && dayOfMonth.test(word)) return true;
  // "Gli uomini del 115": whom to call.
  if (
    rules.clockBefore !== undefined &&
    !counts &&
    /^1(?:12|13|15|17|18)$/.test(word) &&
    /^(?:il|[dan]e?l|dal)$/.test(before)
  )
    return true;
  // "In via Roma 12"
  if (rules.clockBefore !== undefined && !counts && isOfStreet(tokens, at)) return true;
  if (!counts && !(Number(word) > lastHour) && rules.clockBefore?.has(before)) return true;
  // "34-jarige"
  if (wordAt(tokens, next) === "-" && /^jarig(?:en?)?$/.test(wordAt(tokens, next + 1))) return true;
  if (rules.clock.has(withoutStop(tokens, next)) && isOfClock(tokens, at, rules) && !isDuration(tokens, at, next))
    return true;
  if (markedMinutes.test(wordAt(tokens, next)) && tokens[next]!.start === tokens[next - 1]!.end) return true;
  if (pointedTime.test(word) && next === at + 1 && (clockLeads.has(before) || rules.clockBefore?.has(before)))
    return true;
  if (!(Number(word) > lastHour) && isPartOfDay(tokens, next)) return true;
  // "Neste domingo (11)", "no sábado passado (10)", "sexta-feira, 5,", "sábado, dia 11".
  if (before === "(" && wordAt(tokens, next) === ")" && namesWeekday(tokens, beforeTurn(tokens, at - 2))) return true;
  if (dayOfMonth.test(word) && closes.test(wordAt(tokens, next)) && isDayBehindComma(tokens, at)) return true;
  const daily = counts && wordAt(tokens, at - 2) === "ao";
  if (dayOfMonth.test(word) && theDay.test(before) && leadsToDay.test(wordAt(tokens, at - 2)) && !daily) return true;
  if (dayOfMonth.test(word) && isOfThisMonth(tokens, next)) return true;
  if (
    !counts &&
    /^(?:provincial|nacional|federal|estadual)$/.test(before) &&
    /^(?:ruta|carretera|rodovia|estrada)$/.test(wordAt(tokens, at - 2))
  )
    return true;
  if ((numbered.test(before) && !counts) || callNumber.test(word)) return true;
  // "4 năm 6 tháng"
  if (isNumber.test(wordAt(tokens, at - 2)) && shorter.get(before) === wordAt(tokens, next)) return false;
  return before === "/" || wordAt(tokens, next) === "/" || before === "ngày" || before === "tháng" || before === "năm";
}

const times = /^[хx×]$/;
const touches = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.end === tokens[at]!.start && tokens[at + 1]?.start === tokens[at]!.end;
const isNumber = /^\d{1,2}$/;
const shorter: ReadonlyMap<string, string> = new Map([["năm", "tháng"]]);

/** Whether the unit of a number is a noun in the plural, a measure or money: "250 personas", not "la ruta 40 sigue". */
export function isCounted(
  tokens: readonly Token[],
  unit: { readonly name: string; readonly next: number },
  language: string,
): boolean {
  const word = withoutStop(tokens, unit.next - 1);
  const plural = language === "it" ? /\p{L}[ie]$|^(?:euro|auto|moto|foto|persone)$/u : /\p{L}[sx]$/u;
  return (plural.test(unit.name) && !noPlural.test(unit.name)) || measure.test(word) || foreignCurrencies.has(word);
}
const noPlural =
  /^(?:tras|antes|después|depois|apenas|además|más|mais|menos|lunes|martes|miércoles|jueves|viernes|ailleurs|alors|puis|dans|sans|vers)$/;
const measure = /^(?:%|[kcm]?m[²³23]?|k?g|ha|[kmg]wh?|[kmg]b|kmh)$/;

/** "Via Roma 12", "piazza Garibaldi 3": an Italian address. */
function isOfStreet(tokens: readonly Token[], at: number): boolean {
  for (let before = at - 1; before > at - longestStreet && /^\p{L}/u.test(tokens[before]?.text ?? ""); before--)
    if (/^(?:via|viale|piazza|corso|largo|vicolo)$/.test(wordAt(tokens, before))) return true;
  return false;
}
/** In tokens. */
const longestStreet = 5;

/** "Artículo 12", "calibre 36", "quilômetro 10": what a number names. */
const numbered =
  /^(?:número|nº|calibre|art[íi][cg]ul?os?|quil[ôó]metro|kil[oó]metro|km|ruta|carretera|autopista|rodovia|estrada|página|capítulo|decreto|ley|lei|notruf|paragraph|paragraf|bundesstraße|autobahn|linie|hausnummer|tempo|cac|dax|ibex|psi|numero|n|articol[oi]|art|legge|strada|autostrada|statale|pagina|chilometro|via|piazza|reparto|canale|perron|hoofdstuk)$/u;
/** "0800 081 0185" */
const callNumber = /^0\d+$/;
/** "No dia 7", "el día 12"; "al día" is each day */
export const theDay = /^d[ií]a$/;
export const leadsToDay = /^(?:el|del|o|no|do|ao|,)$/;
/** "El 15 de este mes", "15 deste mês" */
const isOfThisMonth = (tokens: readonly Token[], next: number): boolean =>
  /^(?:de este|deste|del) m[eê]s/.test(
    `${wordAt(tokens, next)} ${wordAt(tokens, next + 1)} ${wordAt(tokens, next + 2)}`,
  );
const closes = /^[,.;)]?$/;

/** "Sexta-feira, 5," and "sábado, dia 11" */
function isDayBehindComma(tokens: readonly Token[], at: number): boolean {
  const comma = theDay.test(wordAt(tokens, at - 1)) ? at - 2 : at - 1;
  return wordAt(tokens, comma) === "," && namesWeekday(tokens, beforeTurn(tokens, comma - 1));
}

/** The token before "passada": "quinta-feira passada". */
const beforeTurn = (tokens: readonly Token[], at: number): number =>
  /^pass?ad[oa]$/.test(wordAt(tokens, at)) ? at - 1 : at;

/** "3 de mayo", "3. Mai". */
function namesMonth(tokens: readonly Token[], next: number, { months }: ForeignNumbers): boolean {
  let after = next;
  while (wordAt(tokens, after) === "." || wordAt(tokens, after) === "de") after++;
  return months.has(withoutStop(tokens, after));
}

/** Whether a number is a time of day whatever bounds it: "rond 18.00 uur". */
export const isBoundTime = (tokens: readonly Token[], at: number, next: number, rules: ForeignNumbers): boolean =>
  rules.clockLeads !== undefined && rules.clock.has(withoutStop(tokens, next)) && isOfClock(tokens, at, rules);

/** "Om acht uur", "14.30 uur", and not "na acht uur" in Dutch, whose hours are called so as well. */
const isOfClock = (tokens: readonly Token[], at: number, { clockLeads: leads }: ForeignNumbers): boolean =>
  leads === undefined ||
  leads.has(wordAt(tokens, at - 1)) ||
  (/^(?:en|tot)$/.test(wordAt(tokens, at - 1)) && wordAt(tokens, at - 3) === "tussen") ||
  pointedTime.test(wordAt(tokens, at));

/** "En un plazo de 48 horas", "durante ocho horas", "une grève de 12 heures": hours that something takes. */
function isDuration(tokens: readonly Token[], at: number, next: number): boolean {
  if (Number(wordAt(tokens, at)) > lastHour) return true;
  if (wordAt(tokens, next).length < shortestHours) return false;
  return takes.test(wordAt(tokens, at - 1)) && !/^[aàá]s?$/u.test(wordAt(tokens, next + 1));
}
/** "h" and "am" are of the clock alone, in UTF-16 units. */
const shortestHours = 5;
const takes = /^(?:durante|durant|pendant|por|tras|hace|há|en|em|dans|de|après|após|depuis|otras|outras)$/u;

/**
 * Whether a number is a year or a day of a month whatever leads to it: "до 1 марта", "до 2030 года", "hasta 2030".
 * @param counts whether a noun that may be counted stands behind it
 */
export function isCalendar(
  tokens: readonly Token[],
  at: number,
  next: number,
  counts: boolean,
  rules: ForeignNumbers,
): boolean {
  const word = wordAt(tokens, at);
  if (next !== at + 1) return false;
  if (yearLike.test(word)) return !counts || (rules.years?.has(wordAt(tokens, next)) ?? false);
  return dayOfMonth.test(word) && namesMonth(tokens, next, rules);
}
const dayOfMonth = /^(?:[012]?\d|3[01])$/;

function namesWeekday(tokens: readonly Token[], at: number): boolean {
  const [word, whole] = [wordAt(tokens, at), `${wordAt(tokens, at - 2)}-${wordAt(tokens, at)}`];
  return [...foreignDays.values()].some(
    ({ weekdays, shortWeekdays }) => weekdays.has(word) || weekdays.has(whole) || shortWeekdays?.has(word),
  );
}

const lastHour = 24;
/** "18.00", "9.30" */
export const pointedTime = /^(?:[01]?\d|2[0-4])[.:][0-5]\d$/;
/** "14h30" */
const markedMinutes = /^h\d{0,2}$/;
/** Words right before a time of day. */
const clockLeads: ReadonlySet<string> = new Set("las la às as à um gegen ab vers в к с до о об lúc".split(" "));
const partsOfDay: ReadonlySet<string> = new Set(
  "noche mañana tarde madrugada mediodía noite manhã madrugada matin soir après-midi mattina mattino pomeriggio sera notte утра вечера ночи ранку вечора ночі morgens abends nachts sáng chiều tối".split(
    " ",
  ),
);

/** Whether a part of the day stands at a token: "nueve de la noche", "9 da manhã", "8 вечера". */
export function isPartOfDay(tokens: readonly Token[], next: number): boolean {
  let at = next;
  while (at < next + 2 && (/^(?:de|di)$/.test(wordAt(tokens, at)) || articles.has(wordAt(tokens, at)))) at++;
  return partsOfDay.has(withoutStop(tokens, at));
}
