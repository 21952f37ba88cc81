import type { Annotation, Token } from "./annotate.ts";
import { dollarAt } from "./dollars.ts";
import { type Numeral, roundNumberAt, spelledAt } from "./foreign-number-words.ts";
import { isReached, type ReadQuantity, shareUnits } from "./foreign-transitions.ts";
import { articles, unitAt, withoutStop } from "./foreign-units.ts";
import type { LocatedQuantity } from "./numbers.ts";
import { scaledBy } from "./scaled-by.ts";
import { foreignDays } from "./tables/foreign-days.ts";
import { type ForeignNumbers, foreignCurrencies, foreignNumbers } from "./tables/foreign-numbers.ts";
import { wordAt } from "./token-words.ts";

const plain = /^\d{1,12}$/;
/** A comma parts the decimals, a dot or space the thousands. */
const decimalComma = /^(\d{1,12}|\d{1,3}(?:\.\d{3}){1,3}),(\d{1,6})$/;
const dottedThousands = /^\d{1,3}(?:\.\d{3}){1,4}$/;
const decimalPoint = /^\d{1,6}\.\d{1,2}$/;
const threeDigits = /^\d{3}$/;
const yearLike = /^(?:1[5-9]|20)\d\d$/;
/** What stands before a number that was come to, in UTF-16 units. */
const longestRise = 96;
/** No bound is longer, in UTF-16 units. */
const longestBound = 24;

/**
 * The quantities of a text in Spanish, Portuguese, French, German, Russian or Vietnamese: digits with the language's own
 * signs ("1,2 Mio. Euro", "1.200", "3 500"), small number words, magnitudes, per cent, money and bounds. The unit of a
 * count is the noun behind it as it stands. Years, days of a month and times of day are none.
 */
export function findForeignQuantities({ tokens, text }: Annotation, language: string): readonly LocatedQuantity[] {
  const rules = foreignNumbers.get(language);
  if (!rules) return [];
  const found: ReadQuantity[] = [];
  let taken = 0;
  for (let at = 0; at < tokens.length; ) {
    const read = readAt(tokens, text, at, taken, rules, language);
    if (read) {
      found.push(read);
      taken = read.next;
    }
    at = read?.next ?? at + 1;
  }
  return shareUnits(tokens, found, language);
}

function readAt(
  tokens: readonly Token[],
  text: string,
  at: number,
  taken: number,
  rules: ForeignNumbers,
  language: string,
): ReadQuantity | null {
  const round = roundNumberAt(tokens, at, rules);
  const lower = round ?? numberAt(tokens, at, rules);
  if (!lower) return null;
  const range = upperOf(tokens, at, lower.next, rules);
  const number = range?.upper ?? lower;
  let { next } = number;
  let scale = 1;
  for (let steps = 0; steps < 2; steps++) {
    const times = rules.magnitudes.get(withoutStop(tokens, next));
    if (times === undefined) break;
    scale *= times;
    next += isCutShort(tokens, next) ? 2 : 1;
  }
  const scaled = next > number.next;
  const value = scaledBy(lower.value, scale);
  const max = range === null ? null : scaledBy(number.value, scale);
  const dollar = at > taken ? dollarAt(tokens, at - 1) : null;
  const signed = dollar?.currency ?? (at > taken ? foreignCurrencies.get(wordAt(tokens, at - 1)) : undefined);
  const sign = dollar && dollar.first >= taken ? dollar.first : signed ? at - 1 : at;
  const lead = range?.lead ?? 0;
  const opening = sign - lead >= taken ? sign - lead : sign;
  const unit = unitAt(tokens, next, rules, language) ?? peopleIn(tokens, at, next, rules);
  const told = boundBefore(tokens, text, opening, taken, rules);
  const stands = told && isReachedAt(tokens, opening, taken, language) ? null : told;
  const bound = stands ?? (round === null ? null : ({ bound: "about", start: tokens[opening]!.start } as const));
  if (!scaled && isLabel(tokens, at, next, rules) && !bound && !signed && unit?.name !== "%") return null;
  // "zwölf weitere werden vermisst": more of what was counted before.
  if (number.word && !unit && !more.test(wordAt(tokens, next)) && !endsChange(tokens, at, next, language)) return null;
  // "sáng thứ Ba": the third day, Tuesday.
  if (wordAt(tokens, at - 1) === "thứ") return null;
  // "до двух часов ночи"
  if (!scaled && unit && isPartOfDay(tokens, unit.next)) return null;
  const start = bound?.start ?? tokens[opening]!.start;
  const past = signed ? next : (unit?.next ?? next);
  const end = tokens[past - 1]!.end;
  return {
    quantity: {
      value,
      max,
      bound: bound?.bound ?? "exact",
      unit: signed ?? unit?.name ?? null,
      text: text.slice(start, end),
      start,
      end,
    },
    first: opening,
    next: past,
    scale,
  };
}

const more = /^(?:weiteren?|anderen?|más|otr[oa]s|outr[oa]s|autres|других|человек)$/;
/** "Погибли пятеро": people, by the word itself. */
const peopleIn = (tokens: readonly Token[], at: number, next: number, { collective }: ForeignNumbers) =>
  next === at + 1 && collective?.words.has(wordAt(tokens, at)) ? { name: collective.unit, next } : null;

/** Whatever the language: what leads to two numbers that bound a range, and what stands between them then. */
const rangeWords: ReadonlyMap<string, string> = new Map([
  ["entre", "y e et"],
  ["zwischen", "und"],
  ["от", "до"],
  ["từ", "đến"],
]);
/** Between two numbers by itself: "35–40 млн", "35 bis 40 Prozent". */
const rangeJoints: ReadonlySet<string> = new Set(["-", "–", "—", "bis"]);

/**
 * "Entre 1,8 y 2,3 millones", "entre un 3% y un 5%", "35–40 млн": the upper end of a range, and how many tokens before the
 * number lead to both.
 */
function upperOf(
  tokens: readonly Token[],
  at: number,
  after: number,
  rules: ForeignNumbers,
): { upper: Numeral; lead: number } | null {
  const lead = small.test(wordAt(tokens, at - 1)) ? 2 : 1;
  const joint = wordAt(tokens, after) === "%" ? after + 1 : after;
  const word = wordAt(tokens, joint);
  const led =
    rangeWords
      .get(wordAt(tokens, at - lead))
      ?.split(" ")
      .includes(word) ?? false;
  if (joint > after && !led) return null;
  if (!led && !rangeJoints.has(word) && !rules.either.has(word)) return null;
  // "Погибли 5 — 10 ранены".
  const spaced = word === "—" && tokens[joint - 1]!.end < tokens[joint]!.start;
  if (!led && spaced) return null;
  const behind = led && small.test(wordAt(tokens, joint + 1)) ? joint + 2 : joint + 1;
  const [lower, upper] = [numberAt(tokens, at, rules)!, numberAt(tokens, behind, rules)];
  // "2019–2021" are years.
  // "5 o 10 por ciento" may be two counts: of words and of one kind alone.
  const either = rules.either.has(word);
  if (either && (upper === null || lower.word !== upper.word)) return null;
  const isRange = upper !== null && lower.value < upper.value && !yearLike.test(wordAt(tokens, at));
  return isRange ? { upper, lead: led ? lead : 0 } : null;
}
/** Articles before a share. */
const small = /^(?:un|el|los|um|o|os|le|les)$/;

function numberAt(tokens: readonly Token[], at: number, rules: ForeignNumbers): Numeral | null {
  const word = wordAt(tokens, at);
  const { before } = rules;
  if (word === before?.word && before.counted.has(wordAt(tokens, at + 1)) && !isCounted(tokens, at - 1, rules))
    return { value: before.value, next: at + 1, word: true };
  const small = rules.joined === undefined ? rules.cardinals.get(word) : undefined;
  if (small !== undefined) return numberOfWords(tokens, at, small, rules);
  const spelled = spelledAt(tokens, at, rules);
  if (spelled !== null) return spelled;
  const fraction = decimalComma.exec(word);
  if (fraction) {
    const value = Number(`${fraction[1]!.replaceAll(".", "")}.${fraction[2]}`);
    return { value, next: at + 1, word: false };
  }
  if (dottedThousands.test(word)) return { value: Number(word.replaceAll(".", "")), next: at + 1, word: false };
  if (decimalPoint.test(word)) return { value: Number(word), next: at + 1, word: false };
  if (!plain.test(word)) return null;
  let value = Number(word);
  let next = at + 1;
  while (
    word.length <= 3 &&
    next < at + 4 &&
    threeDigits.test(wordAt(tokens, next)) &&
    tokens[next]!.start - tokens[next - 1]!.end === 1
  )
    value = value * 1000 + Number(wordAt(tokens, next++));
  return { value, next, word: false };
}

/** "3 Mio. Euro", not "a 35 millones." at the end of a sentence: a stop that is the word's own. */
function isCutShort(tokens: readonly Token[], at: number): boolean {
  const [word, stop] = [tokens[at]!, tokens[at + 1]];
  return stop?.text === "." && stop.start === word.end && word.text.length <= longestCut;
}
/** In UTF-16 units: "Mrd", "тыс". */
const longestCut = 3;
/** "12 năm", "mười năm", "mỗi năm": years. */
const isCounted = (tokens: readonly Token[], at: number, { cardinals, magnitudes }: ForeignNumbers): boolean => {
  const word = wordAt(tokens, at);
  return plain.test(word) || cardinals.has(word) || magnitudes.has(word) || yearly.has(word);
};
const yearly: ReadonlySet<string> = new Set("mỗi hàng hằng những nhiều các trong suốt đầu cuối giữa một".split(" "));

/** "Двадцать три", "hai mươi lăm", "cent vingt": tens and units behind one another. */
function numberOfWords(
  tokens: readonly Token[],
  at: number,
  first: number,
  { cardinals, behindTens, tens }: ForeignNumbers,
) {
  let value = first;
  let next = at + 1;
  for (; next < at + mostNumberWords; next++) {
    const word = wordAt(tokens, next);
    const more = cardinals.get(word) ?? behindTens?.get(word);
    if (value < 10 && tens?.has(word)) value *= 10;
    else if (more !== undefined && value >= 10 && more < (value % 100 === 0 ? 100 : value % 10 === 0 ? 10 : 0))
      value += more;
    else break;
  }
  return { value, next, word: true };
}
const mostNumberWords = 4;

/** A year, a day of a month, a time of day. */
function isLabel(tokens: readonly Token[], at: number, next: number, rules: ForeignNumbers): boolean {
  const word = wordAt(tokens, at);
  if (yearLike.test(word) && next === at + 1) return true;
  let after = next;
  while (wordAt(tokens, after) === "." || wordAt(tokens, after) === "de") after++;
  if (rules.months.has(withoutStop(tokens, after)) || rules.clock.has(withoutStop(tokens, next))) return true;
  const before = wordAt(tokens, at - 1);
  if (markedMinutes.test(wordAt(tokens, next)) && tokens[next]!.start === tokens[next - 1]!.end) return true;
  if (pointedTime.test(word) && next === at + 1 && clockLeads.has(before)) return true;
  if (isPartOfDay(tokens, next)) return true;
  // "Neste domingo (11)".
  if (before === "(" && wordAt(tokens, next) === ")" && namesWeekday(tokens, at - 2)) return true;
  return before === "/" || wordAt(tokens, next) === "/" || before === "ngày" || before === "tháng" || before === "năm";
}

function namesWeekday(tokens: readonly Token[], at: number): boolean {
  const [word, whole] = [wordAt(tokens, at), `${wordAt(tokens, at - 2)}-${wordAt(tokens, at)}`];
  return [...foreignDays.values()].some(({ weekdays }) => weekdays.has(word) || weekdays.has(whole));
}

/** "Die Zahl der Toten ist auf neun gestiegen", "erhöhte sich auf elf": a number that something rose or fell to. */
function endsChange(tokens: readonly Token[], at: number, next: number, language: string): boolean {
  if (language !== "de") return false;
  let lead = at - 1;
  while (lead > at - mostBoundWords && boundWords.has(wordAt(tokens, lead))) lead--;
  if (wordAt(tokens, lead) !== "auf") return false;
  if (changed.test(wordAt(tokens, next))) return true;
  for (let before = lead - 1; before >= Math.max(0, lead - longestSubject); before--) {
    if (changes.test(wordAt(tokens, before))) return true;
    if (/[.!?;]/u.test(wordAt(tokens, before))) return false;
  }
  return false;
}
const [mostBoundWords, longestSubject] = [4, 16];
const boundWords: ReadonlySet<string> = new Set(
  "mindestens mehr als über rund etwa nun inzwischen insgesamt".split(" "),
);
const changed = /^(?:(?:an|hoch)?ge(?:stiegen|wachsen|klettert|sunken|fallen)|erhöht|korrigiert|beziffert)$/u;
const changes = /^(?:stieg(?:en)?|steigt|erhöht(?:e|en)?|wuchs|kletterte|sank|fiel|korrigierten?|bezifferten?)$/u;

/** "18.00", "9.30" */
const pointedTime = /^(?:[01]?\d|2[0-4])[.:][0-5]\d$/;
/** "14h30" */
const markedMinutes = /^h\d{0,2}$/;
/** Words right before a time of day. */
const clockLeads: ReadonlySet<string> = new Set("las la às as à um gegen ab vers в к с до lúc".split(" "));
const partsOfDay: ReadonlySet<string> = new Set(
  "noche mañana tarde madrugada mediodía noite manhã madrugada matin soir après-midi утра вечера ночи morgens abends nachts sáng chiều tối".split(
    " ",
  ),
);

/** "nueve de la noche", "9 da manhã", "8 вечера". */
function isPartOfDay(tokens: readonly Token[], next: number): boolean {
  let at = next;
  while (at < next + 2 && (wordAt(tokens, at) === "de" || articles.has(wordAt(tokens, at)))) at++;
  return partsOfDay.has(withoutStop(tokens, at));
}

function boundBefore(
  tokens: readonly Token[],
  text: string,
  at: number,
  taken: number,
  rules: ForeignNumbers,
): { bound: LocatedQuantity["bound"]; start: number } | null {
  const end = tokens[at]!.start;
  const floor = taken > 0 ? tokens[taken - 1]!.end : 0;
  const before = text.slice(Math.max(floor, end - longestBound), end).trimEnd();
  const lower = before.toLowerCase();
  if (lower.length !== before.length) return null;
  for (const [phrase, bound] of rules.bounds) {
    if (!lower.endsWith(phrase)) continue;
    const start = text.slice(0, end).trimEnd().length - phrase.length;
    if (bound === "atMost" && rules.reached?.test(text.slice(Math.max(floor, start - longestRise), start))) return null;
    if (start === 0 || !letter.test(text[start - 1]!)) return { bound, start };
  }
  return null;
}

/** Whether the word right before a number, "до" or "hasta", leads to where a figure is now: behind "с 80", or a verb of change. */
function isReachedAt(tokens: readonly Token[], at: number, taken: number, language: string): boolean {
  const word = articles.has(wordAt(tokens, at - 1)) ? at - 2 : at - 1;
  if (!reaching.has(wordAt(tokens, word))) return false;
  return (
    isReached(tokens, word, language) || (taken === word && leaving.has(wordAt(tokens, firstOf(tokens, taken) - 1)))
  );
}
const reaching: ReadonlySet<string> = new Set(["до", "hasta", "até"]);
const leaving: ReadonlySet<string> = new Set(["с", "со", "desde", "de"]);

/** The first token of the number that ends before a token. */
function firstOf(tokens: readonly Token[], next: number): number {
  let at = next - 1;
  while (at > 0 && /\d/.test(tokens[at - 1]!.text)) at--;
  return at;
}

const letter = /\p{L}/u;
