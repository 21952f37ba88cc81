import type { Token } from "../annotate.ts";
import { wordAt } from "../token-words.ts";

/** Two days of one month: where the second of them stands, and whether they are the ends of a span, not two of them. */
export interface JoinedDays {
  readonly second: number;
  readonly isSpan: boolean;
}

const dayNumber = /^(?:0?[1-9]|[12]\d|3[01])\.?$/;
/** "13/11", "13-11" */
const withMonth = /^(?:0?[1-9]|[12]\d|3[01])(?:\.$|[/.-]\d|$)/;
const ordinals = /^(?:er|º|\.)$/;
const spans = /^(?:a|al|au|à|ao|bis|auf|по|на|até|hasta|đến|tới|[-–—])$/u;
const ands = /^(?:y|e|et|und|и|và)$/u;
/** "Entre el 10 y el 13", "zwischen dem 10. und 13." */
const betweens = /^(?:entre|zwischen|между|giữa)$/u;
const articles = /^(?:el|le|les|o|os|de[mn]|zum|dias?|días?|ngày|rạng|sáng|chiều|tối)$/u;

/** "Del 10 al 13", "10. und 11.", "từ ngày 10 đến ngày 13": the number of another day, joined to the one at a token; null where none is. */
export function joinedDays(tokens: readonly Token[], at: number): JoinedDays | null {
  if (!dayNumber.test(wordAt(tokens, at))) return null;
  const joint = ordinals.test(wordAt(tokens, at + 1)) ? at + 2 : at + 1;
  const isSpan = spans.test(wordAt(tokens, joint));
  if (!isSpan && !ands.test(wordAt(tokens, joint))) return null;
  let second = joint + 1;
  while (second < joint + 3 && articles.test(wordAt(tokens, second))) second++;
  const [first, last] = [wordAt(tokens, at), wordAt(tokens, second)];
  if (!withMonth.test(last) || Number.parseInt(first, 10) >= Number.parseInt(last, 10)) return null;
  let lead = at - 1;
  while (lead > at - 3 && articles.test(wordAt(tokens, lead))) lead--;
  return { second, isSpan: isSpan || betweens.test(wordAt(tokens, lead)) };
}
