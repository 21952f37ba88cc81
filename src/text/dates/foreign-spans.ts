import type { Token } from "../annotate.ts";
import { eastSlavic } from "../tables/east-slavic.ts";
import { foreignNumbers } from "../tables/foreign-numbers.ts";
import { type ForeignSpans, foreignSpans } from "../tables/foreign-spans.ts";
import { wordAt } from "../token-words.ts";
import { type Days, monthNear, thirdOf, unitAround, yearDays } from "./calendar-days.ts";
import { clauseLooksAhead } from "./foreign-tense.ts";

/** A span's last token, exclusive, and its days; null for days that are not told. */
interface Span {
  readonly last: number;
  readonly days: Days | null;
}

const yearNumber = /^(?:1[6-9]|20)\d\d$/;
const capital = /^\p{Lu}/u;
const digits = /^\d+$/;

/**
 * "Nächste Woche", "в прошлом году", "im Oktober", "bis Ende 2027": a week, month or year, in German, Dutch, Russian and Ukrainian, at a token that
 * names no day.
 * @param anchor the day of publication
 */
export function foreignSpan(
  tokens: readonly Token[],
  at: number,
  anchor: number | null,
  language: string,
): Span | null {
  const spans = foreignSpans.get(language);
  if (spans === undefined) return null;
  return (
    turned(tokens, at, anchor, spans) ??
    third(tokens, at, anchor, spans, language) ??
    month(tokens, at, anchor, spans, language) ??
    year(tokens, at, spans, language)
  );
}

/** "Diese Woche", "на прошлой неделе". "In den letzten zwei Wochen" counts from another day. */
function turned(
  tokens: readonly Token[],
  at: number,
  anchor: number | null,
  { units, turns }: ForeignSpans,
): Span | null {
  const turn = turns.get(wordAt(tokens, at));
  const unit = units.get(wordAt(tokens, at + 1));
  if (unit === undefined || turn === undefined || digits.test(wordAt(tokens, at - 1))) return null;
  return { last: at + 2, days: anchor === null ? null : unitAround(anchor, unit, turn) };
}

/** "Ende Oktober", "в середине декабря". */
function third(
  tokens: readonly Token[],
  at: number,
  anchor: number | null,
  spans: ForeignSpans,
  language: string,
): Span | null {
  const part = spans.thirds.get(wordAt(tokens, at));
  if (part === undefined) return null;
  const named = monthDaysAt(tokens, at + 1, anchor, language) ?? yearAt(tokens, at + 1, language);
  return named && { last: named.last, days: named.days && thirdOf(named.days, part) };
}

function month(
  tokens: readonly Token[],
  at: number,
  anchor: number | null,
  { monthLeads }: ForeignSpans,
  language: string,
): Span | null {
  return monthLeads.has(wordAt(tokens, at - 1)) ? monthDaysAt(tokens, at, anchor, language) : null;
}

/** A month without a year: the last that has begun, the next where its clause tells of what comes; neither where it tells nothing. */
function monthDaysAt(tokens: readonly Token[], at: number, anchor: number | null, language: string): Span | null {
  const named = foreignNumbers.get(language)?.months.get(wordAt(tokens, at));
  if (named === undefined || yearNumber.test(wordAt(tokens, at + 1)) || digits.test(wordAt(tokens, at - 1)))
    return null;
  const ahead = anchor === null ? null : clauseLooksAhead(tokens, at, at + 1, language);
  return { last: at + 1, days: ahead === null || anchor === null ? null : monthNear(named, anchor, ahead) };
}

function year(tokens: readonly Token[], at: number, { yearLeads }: ForeignSpans, language: string): Span | null {
  const led = yearLeads.has(wordAt(tokens, at - 1));
  return led || eastSlavic.has(language) ? yearAt(tokens, at, language) : null;
}

/** A year in digits, no count: "seit 2019", not "in 2019 Fällen". */
function yearAt(tokens: readonly Token[], at: number, language: string): Span | null {
  const word = wordAt(tokens, at);
  if (!yearNumber.test(word)) return null;
  const [next, joint] = [tokens[at + 1], wordAt(tokens, at + 1)];
  const years = foreignNumbers.get(language)?.years;
  if (years !== undefined) return years.has(joint) ? { last: at + 1, days: yearDays(Number(word)) } : null;
  return capital.test(next?.text ?? "") || joint === "/" || joint === "-"
    ? null
    : { last: at + 1, days: yearDays(Number(word)) };
}
