import type { Annotation, Token } from "../annotate.ts";
import { eastSlavic } from "../tables/east-slavic.ts";
import { type ForeignNumbers, foreignCurrencies, foreignNumbers } from "../tables/foreign-numbers.ts";
import { wordAt } from "../token-words.ts";
import { countsLikeYear } from "./counts-like-years.ts";
import { dollarAt } from "./dollars.ts";
import { type Lasting, lastingAt } from "./foreign-lasting.ts";
import { isBoundTime, isCalendar, isCounted, isLabel, isPartOfDay, pointedTime } from "./foreign-number-labels.ts";
import { type Numeral, roundNumberAt } from "./foreign-number-words.ts";
import { addedAt, isEndOfMore, loneMagnitudeAt, magnitudesAt, numberAt, pastHalf } from "./foreign-numerals.ts";
import { foreignShareAt } from "./foreign-shares.ts";
import { isReached, type ReadQuantity, shareUnits } from "./foreign-transitions.ts";
import { articles, elidedBefore, someOf, unitAt } from "./foreign-units.ts";
import { partRanges } from "./hyphened-ranges.ts";
import type { LocatedQuantity } from "./numbers.ts";
import { impliedNouns, isElliptic } from "./romance-elliptic.ts";
import { scaledBy } from "./scaled-by.ts";
import { isSlavicLabel } from "./slavic-labels.ts";
import { isVietnameseLabel } from "./vietnamese-labels.ts";

const yearLike = /^(?:1[5-9]|20)\d\d$/;
const romance: ReadonlySet<string> = new Set(["es", "pt", "fr", "it"]);
const million = 1_000_000;
const linked = /^(?:d[ei]|d['’].*|des|dei|degli)$/u;
/** What stands before a number that was come to, in UTF-16 units. */
const longestRise = 96;
/** No bound is longer, in UTF-16 units. */
const longestBound = 24;

/**
 * The quantities of a text in Spanish, Portuguese, French, Italian, German, Dutch, Russian, Ukrainian or Vietnamese: digits with the language's own
 * signs ("1,2 Mio. Euro", "1.200", "3 500"), small number words, magnitudes, per cent, money and bounds. The unit of a
 * count is the noun behind it as it stands. Years, days of a month and times of day are none.
 */
export function findForeignQuantities(
  { tokens: whole, text }: Annotation,
  language: string,
): readonly LocatedQuantity[] {
  const rules = foreignNumbers.get(language);
  if (!rules) return [];
  const tokens = partRanges(whole, rules, language);
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
  return shareUnits(tokens, impliedNouns(tokens, found, language), language);
}

function readAt(
  tokens: readonly Token[],
  text: string,
  at: number,
  taken: number,
  rules: ForeignNumbers,
  language: string,
): ReadQuantity | null {
  const lasting = lastingAt(tokens, at, language);
  if (lasting !== null) return wordedFrom(tokens, text, at, taken, { ...lasting, bound: "exact" }, rules);
  const share = foreignShareAt(tokens, at, language);
  // Never more exact than "about".
  if (share !== null) return wordedFrom(tokens, text, at, taken, { ...share, unit: "%", bound: "about" }, rules);
  const round = roundNumberAt(tokens, at, rules);
  const known = round ?? numberAt(tokens, at, rules);
  const lower = known ?? loneMagnitudeAt(tokens, at, rules, language);
  if (!lower) return null;
  const range = known === null ? null : upperOf(tokens, at, lower.next, rules);
  const number = withHalf(tokens, range?.upper ?? lower, rules);
  const magnitudes = magnitudesAt(tokens, number.next, rules);
  const { scale } = magnitudes;
  const scaled = magnitudes.next > number.next;
  const half = scaled && rules.halves?.behindMagnitude ? pastHalf(tokens, magnitudes.next, rules) : magnitudes.next;
  const more = addedAt(tokens, magnitudes, number.word, rules);
  // "Из 2 тысяч 150 погибли": two numbers.
  const isOne = number.word || more?.isScaled || (more && unitAt(tokens, more.next, rules, language));
  const added = isOne ? more : null;
  const next = Math.max(half, added?.next ?? magnitudes.next);
  const whole = half > magnitudes.next ? number.value + 0.5 : number.value;
  const total = scaledBy(whole, scale) * (added?.times ?? 1) + (added?.value ?? 0);
  const value = range === null ? total : scaledBy(lower.value, scale);
  const max = range === null ? null : total;
  const dollar = at > taken ? dollarAt(tokens, at - 1) : null;
  const signed = dollar?.currency ?? (at > taken ? foreignCurrencies.get(wordAt(tokens, at - 1)) : undefined);
  const sign = dollar && dollar.first >= taken ? dollar.first : signed ? at - 1 : at;
  const lead = range?.lead ?? 0;
  const opening = sign - lead >= taken ? sign - lead : sign;
  const scales = /^magnitude?$/.test(wordAt(tokens, at - 1));
  // "606 millones registrados": what millions count stands behind "de".
  const untied = scale >= million && romance.has(language) && !linked.test(wordAt(tokens, next)) && !more?.value;
  const unit =
    scales || (untied && !foreignCurrencies.has(wordAt(tokens, next)) && wordAt(tokens, next) !== "%")
      ? null
      : (unitAt(tokens, next, rules, language) ??
        peopleIn(tokens, at, next, rules) ??
        (number.word ? someOf(tokens, next, rules, language) : null));
  if (unit !== null && fractions.test(unit.name)) return null;
  const told = boundBefore(tokens, text, opening, taken, rules);
  const stands = told && isReachedAt(tokens, opening, taken, language) ? null : told;
  const rough = round !== null || (scaled && rules.rough?.has(wordAt(tokens, magnitudes.next - 1)));
  const bound = stands ?? (rough ? ({ bound: "about", start: startOf(tokens, opening) } as const) : null);
  if (!lower.word && (isOrdinal(tokens, next) || (!scaled && isCalendar(tokens, at, next, unit !== null, rules))))
    return null;
  const isWhole = Number.isInteger(number.value) || pointedTime.test(wordAt(tokens, at));
  const counts = unit !== null && (!romance.has(language) || isCounted(tokens, unit, language));
  const labels =
    !(counts && countsLikeYear(tokens, at, unit.name, language)) && isLabel(tokens, at, next, counts, rules);
  // "До 11.30": a time, whatever leads to it.
  if (!scaled && unit === null && labels && pointedTime.test(wordAt(tokens, at))) return null;
  // "Intorno alle 23.30"
  const timed = rules.clockBefore?.has(wordAt(tokens, at - 1)) === true && unit === null;
  if (!scaled && isBoundTime(tokens, at, next, rules)) return null;
  if (!scaled && isWhole && labels && (!bound || timed) && !signed && unit?.name !== "%") return null;
  if (lower.word && isEndOfMore(tokens, at, rules)) return null;
  // "zwölf weitere werden vermisst": more of what was counted before.
  const further = furtherOnes.test(wordAt(tokens, next)) || endsChange(tokens, at, next, language);
  if (number.word && !unit && !further && !(number.value > 1 && isElliptic(tokens, opening, next, language)))
    return null;
  // "Quốc lộ 27", "sáng thứ Ba": the third day, Tuesday.
  if (language === "vi" && isVietnameseLabel(tokens, at, next, unit === null ? null : unit.next - 1)) return null;
  if (eastSlavic.has(language) && isSlavicLabel(tokens, at, next)) return null;
  // "до двух часов ночи"
  if (!scaled && unit && rules.clock.has(unit.name) && isPartOfDay(tokens, unit.next)) return null;
  // "До минус 25 градусов": which of the two a bound means below zero is not told.
  const below = minus.test(wordAt(tokens, at - 1)) && at > taken && measured.test(unit?.name ?? "");
  const start = below ? tokens[at - 1]!.start : (bound?.start ?? startOf(tokens, opening));
  const past = signed ? next : (unit?.next ?? next);
  const end = tokens[past - 1]!.end;
  return {
    quantity: {
      value: below ? -value : value,
      max: below ? null : max,
      bound: below ? "exact" : (bound?.bound ?? "exact"),
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

/** Where a number begins: in "d'un million" behind what is elided. */
const startOf = (tokens: readonly Token[], at: number): number => tokens[at]!.start + elidedBefore(wordAt(tokens, at));

/** "Le 1er décembre", "el 2º puesto". */
const isOrdinal = (tokens: readonly Token[], next: number) =>
  ordinal.test(wordAt(tokens, next)) && tokens[next]!.start === tokens[next - 1]!.end;
const ordinal = /^(?:er|re|ère|e|è?me|ème|º|ª|°)$/u;

/** "Dois terços", "deux tiers", "tres cuartos": no count. */
const fractions = /^(?:terci[oa]s|terços|tiers|cuartos|quartos|quintos|cinquièmes|quarts|décimos)$/u;

const minus = /^(?:минус|мінус|minus)$/;
const measured = /^(?:%|°|grad|град)/;

/** What words tell with its unit: a share as per cent ("zwei Drittel"), a length of time ("eine fast dreitägige Reise"). */
function wordedFrom(
  tokens: readonly Token[],
  text: string,
  at: number,
  taken: number,
  { value, unit, next, bound: usual }: Lasting & Pick<LocatedQuantity, "bound">,
  rules: ForeignNumbers,
): ReadQuantity {
  const told = boundBefore(tokens, text, at, taken, rules);
  const [start, end] = [told?.start ?? tokens[at]!.start, tokens[next - 1]!.end];
  const bound = told?.bound ?? usual;
  return {
    quantity: { value, max: null, bound, unit, text: text.slice(start, end), start, end },
    first: at,
    next,
    scale: 1,
  };
}

/** "Шесть с половиной" */
function withHalf(tokens: readonly Token[], number: Numeral, rules: ForeignNumbers): Numeral {
  const next = rules.halves?.behindMagnitude === false ? pastHalf(tokens, number.next, rules) : number.next;
  return next > number.next ? { ...number, value: number.value + 0.5, next } : number;
}

const furtherOnes = /^(?:weiteren?|anderen?|más|otr[oa]s|outr[oa]s|autres|других|человек|інших|осіб)$/;
/** "Погибли пятеро": people, by the word itself. */
const peopleIn = (tokens: readonly Token[], at: number, next: number, { collective }: ForeignNumbers) =>
  next === at + 1 && collective?.words.has(wordAt(tokens, at)) ? { name: collective.unit, next } : null;

/** Whatever the language: what leads to two numbers that bound a range, and what stands between them then. */
const rangeWords: ReadonlyMap<string, string> = new Map([
  ["tra", "e"],
  ["fra", "e"],
  ["entre", "y e et a"],
  ["zwischen", "und"],
  ["tussen", "en"],
  ["от", "до"],
  ["від", "до"],
  ["từ", "đến"],
]);
/** Between two numbers by itself: "35–40 млн", "35 bis 40 Prozent". */
const rangeJoints: ReadonlySet<string> = new Set(["-", "–", "—", "bis", "tot"]);

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
    (rangeWords
      .get(wordAt(tokens, at - lead))
      ?.split(" ")
      .includes(word) ??
      false) ||
    isTimeSpan(tokens, at, joint, lead, rules);
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
/** "De dos a tres semanas", "de trois à quatre ans": how long, where nothing grew from the one to the other. */
function isTimeSpan(tokens: readonly Token[], at: number, joint: number, lead: number, rules: ForeignNumbers): boolean {
  if (lead !== 1 || !/^d[ea]$/.test(wordAt(tokens, at - 1)) || !/^[aà]$/u.test(wordAt(tokens, joint))) return false;
  const upper = numberAt(tokens, joint + 1, rules);
  if (upper === null || !timeUnits.test(wordAt(tokens, upper.next))) return false;
  for (let before = at - 2; before >= Math.max(0, at - longestChange); before--)
    if (changed.test(wordAt(tokens, before))) return false;
  return true;
}
const timeUnits =
  /^(?:semanas?|meses|años|anos|días|dias|horas|minutos|semaines|mois|ans|années|jours|heures|minutes|settimane|mesi|anni|giorni|ore|minuti)$/;
/** "La pena pasó de dos a tres años". */
const changed =
  /^(?:pas[aóeo]|pass|sub|baj|baix|aument|redu|rédu|ampli|elev|élev|augment|port[éeoa]|ca[yeíi]|cresc|creci|prolong|extend|extien|estend|étend|rebaj|cut|abaix|diminu|dismin|rall?ong|alarg|modifi|ridu|ridot|prolung|estes)/u;
/** In tokens. */
const longestChange = 6;
/** Articles before a share. */
const small = /^(?:un|el|los|um|o|os|le|les|il|i|gli|l['’])$/;

/** "Die Zahl der Toten ist auf neun gestiegen", "is opgelopen tot elf": a number that something rose or fell to. */
function endsChange(tokens: readonly Token[], at: number, next: number, language: string): boolean {
  const rules = toldChange[language];
  if (rules === undefined) return false;
  let lead = at - 1;
  while (lead > at - mostBoundWords && boundWords.has(wordAt(tokens, lead))) lead--;
  if (!rules.leads.test(wordAt(tokens, lead))) return false;
  if (rules.participles.test(wordAt(tokens, next))) return true;
  for (let before = lead - 1; before >= Math.max(0, lead - longestSubject); before--) {
    if (rules.verbs.test(wordAt(tokens, before))) return true;
    if (/[.!?;]/u.test(wordAt(tokens, before))) return false;
  }
  return false;
}
const [mostBoundWords, longestSubject] = [4, 16];
const boundWords: ReadonlySet<string> = new Set(
  "mindestens mehr als über rund etwa nun inzwischen insgesamt minstens zeker meer dan ruim ongeveer bijna inmiddels".split(
    " ",
  ),
);
const toldChange: Readonly<Record<string, { leads: RegExp; participles: RegExp; verbs: RegExp }>> = {
  de: {
    leads: /^auf$/,
    participles: /^(?:(?:an|hoch)?ge(?:stiegen|wachsen|klettert|sunken|fallen)|erhöht|korrigiert|beziffert)$/u,
    verbs: /^(?:stieg(?:en)?|steigt|erhöht(?:e|en)?|wuchs|kletterte|sank|fiel|korrigierten?|bezifferten?)$/u,
  },
  nl: {
    leads: /^(?:tot|naar|op)$/,
    participles:
      /^(?:opgelopen|gestegen|gedaald|gegroeid|toegenomen|verhoogd|verlaagd|bijgesteld|teruggelopen|gekomen)$/u,
    verbs:
      /^(?:steeg|stegen|stijgt|liep(?:en)?|loopt|daalde|daalt|groeide|groeit|klom|kwam|komt|opgelopen|gestegen|gedaald|gegroeid|toegenomen|bijgesteld|staat)$/u,
  },
};

function boundBefore(
  tokens: readonly Token[],
  text: string,
  at: number,
  taken: number,
  rules: ForeignNumbers,
): { bound: LocatedQuantity["bound"]; start: number } | null {
  const end = startOf(tokens, at);
  const floor = taken > 0 ? tokens[taken - 1]!.end : 0;
  const before = text.slice(Math.max(floor, end - longestBound), end).trimEnd();
  if (before.toLowerCase().length !== before.length) return null;
  const from = text.slice(0, end).trimEnd().length - before.length;
  for (const lower of withoutArticle(before.toLowerCase()))
    for (const [phrase, bound] of rules.bounds) {
      if (!lower.endsWith(phrase)) continue;
      const start = from + lower.length - phrase.length;
      if (bound === "atMost" && rules.reached?.test(text.slice(Math.max(floor, start - longestRise), start)))
        return null;
      if (start === 0 || !letter.test(text[start - 1]!)) return { bound, start };
    }
  return null;
}

/** "Más del 40", "cerca dos 30", "casi un 8": what stands before a number, also without the article that a bound may lead to. */
function withoutArticle(before: string): readonly string[] {
  const parted = contracted.exec(before);
  if (parted) {
    const bare = before.slice(0, -parted[0].length);
    return /^[aà]/u.test(parted[1]!) ? [before, `${bare} a`] : [before, `${bare} de`, `${bare} di`];
  }
  const bare = before.replace(article, "");
  return bare === before ? [before] : [before, bare];
}
const contracted = /\s(del|d[oa]s?|du|des|al|aos?|às?|aux?|de(?:i|gli|ll[oae])|a(?:i|gli|ll[oae]))$/u;
const article = /\s(?:el|l[ao]s?|les?|une?|una|o|os|as|uma?|il|i|gli)$/u;

/** Whether the word right before a number, "до" or "hasta", leads to where a figure is now: behind "с 80", or a verb of change. */
function isReachedAt(tokens: readonly Token[], at: number, taken: number, language: string): boolean {
  const word = articles.has(wordAt(tokens, at - 1)) ? at - 2 : at - 1;
  if (!reaching.has(wordAt(tokens, word))) return false;
  if (isReached(tokens, word, language)) return true;
  if (taken === word && leaving.has(wordAt(tokens, firstOf(tokens, taken) - 1))) return true;
  // "Повысил ставку на 0,5 пункта, до 16,5%": behind by how much.
  return taken === word - 1 && wordAt(tokens, taken) === "," && isBehindChange(tokens, taken, language);
}

const clauseMark = /^[.!?;,]$/u;

/** Whether a clause that ends before a token tells of a change, "повысил … на". */
function isBehindChange(tokens: readonly Token[], past: number, language: string): boolean {
  for (let at = past - 1; at >= Math.max(1, past - longestSubject); at--) {
    if (clauseMark.test(wordAt(tokens, at))) return false;
    if (isReached(tokens, at, language)) return true;
  }
  return false;
}
const reaching: ReadonlySet<string> = new Set(["до", "hasta", "até"]);
const leaving: ReadonlySet<string> = new Set(["с", "со", "з", "із", "desde", "de"]);

/** The first token of the number that ends before a token. */
function firstOf(tokens: readonly Token[], next: number): number {
  let at = next - 1;
  while (at > 0 && /\d/.test(tokens[at - 1]!.text)) at--;
  return at;
}

const letter = /\p{L}/u;
