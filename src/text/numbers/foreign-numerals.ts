import type { Token } from "../annotate.ts";
import type { ForeignNumbers } from "../tables/foreign-numbers.ts";
import { wordAt } from "../token-words.ts";
import { type Numeral, spelledAt } from "./foreign-number-words.ts";
import { elidedBefore, unitAt, withoutStop } from "./foreign-units.ts";
import { scaledBy } from "./scaled-by.ts";

const plain = /^\d{1,12}$/;
/** A comma parts the decimals, a dot or space the thousands. */
const decimalComma = /^(\d{1,12}|\d{1,3}(?:\.\d{3}){1,3}),(\d{1,6})$/;
const dottedThousands = /^\d{1,3}(?:\.\d{3}){1,4}$/;
const decimalPoint = /^\d{1,6}\.\d{1,2}$/;
const threeDigits = /^\d{3}$/;

/** A number at a token, in digits or words, without the magnitudes behind it. */
export function numberAt(tokens: readonly Token[], at: number, rules: ForeignNumbers): Numeral | null {
  const word = wordAt(tokens, at);
  const { before } = rules;
  // "Einer Million"
  if (/^eine[mr]$/.test(word) && rules.magnitudes.has(wordAt(tokens, at + 1)))
    return { value: 1, next: at + 1, word: true };
  if (word === before?.word && before.counted.has(wordAt(tokens, at + 1)) && !isCounted(tokens, at - 1, rules))
    return { value: before.value, next: at + 1, word: true };
  const spelled = word === before?.word && isCounted(tokens, at - 1, rules) ? null : spelledAt(tokens, at, rules);
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
  // "340'000 Franken"
  for (; isApostrophed(tokens, next, word); next += 2) value = value * 1000 + Number(wordAt(tokens, next + 1));
  if (next > at + 1) return { value, next, word: false };
  while (
    word.length <= 3 &&
    next < at + 4 &&
    threeDigits.test(wordAt(tokens, next)) &&
    tokens[next]!.start - tokens[next - 1]!.end === 1
  )
    value = value * 1000 + Number(wordAt(tokens, next++));
  return { value, next, word: false };
}

/** Whether a Swiss apostrophe and three more digits stand behind a number, without a space. */
function isApostrophed(tokens: readonly Token[], at: number, first: string): boolean {
  const [before, mark, digits] = [tokens[at - 1]!, tokens[at], tokens[at + 1]];
  if (first.length > 3 || mark === undefined || digits === undefined || !/^['’]$/.test(mark.text)) return false;
  return before.end === mark.start && mark.end === digits.start && threeDigits.test(digits.text);
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

/** Magnitudes behind a number: their product, the last of them, and the token behind them. */
export interface Magnitudes {
  readonly scale: number;
  readonly least: number;
  readonly next: number;
}

/** "300 mil millones", "3 Mio. Euro": the magnitudes from a token on; a scale of 1 where there is none. */
export function magnitudesAt(tokens: readonly Token[], at: number, { magnitudes }: ForeignNumbers): Magnitudes {
  let [scale, least, next] = [1, 1, at];
  for (let steps = 0; steps < 2; steps++) {
    const times = magnitudes.get(withoutStop(tokens, next));
    if (times === undefined) break;
    scale *= times;
    least = times;
    next += isCutShort(tokens, next) ? 2 : 1;
  }
  return { scale, least, next };
}

/**
 * "Mil doscientas", "un millón cien mil", "mil personas": one of a magnitude, where a smaller number is added to it or it
 * counts a noun by itself.
 */
export function loneMagnitudeAt(
  tokens: readonly Token[],
  at: number,
  rules: ForeignNumbers,
  language: string,
): Numeral | null {
  const word = wordAt(tokens, at);
  const from = rules.one?.has(word.slice(elidedBefore(word))) ? at + 1 : at;
  // "Medio millón de hogares"
  const half = rules.half?.has(word) ? magnitudesAt(tokens, at + 1, rules) : null;
  if (half !== null && half.scale >= million) return { value: 0.5, next: at + 1, word: true };
  if (from === at && !rules.alone?.has(wordAt(tokens, at))) return null;
  if (isCounted(tokens, at - 1, rules)) return null;
  const magnitudes = magnitudesAt(tokens, from, rules);
  const unit = from === at && rules.countedAlone ? unitAt(tokens, magnitudes.next, rules, language) : null;
  // "Un millón de euros"
  const counts =
    from > at && magnitudes.scale >= million
      ? isCounting(unitAt(tokens, magnitudes.next, rules, language), tokens, rules)
      : unit !== null && rules.countedAlone!.test(wordAt(tokens, unit.next - 1));
  const halved = rules.halves?.behindMagnitude === true && pastHalf(tokens, magnitudes.next, rules) > magnitudes.next;
  return counts || halved || addedAt(tokens, magnitudes, true, rules) !== null
    ? { value: 1, next: from, word: true }
    : null;
}

/** Money, or a noun of which there may be so many: no turn of phrase. */
function isCounting(
  unit: { readonly name: string; readonly next: number } | null,
  tokens: readonly Token[],
  { countedAlone }: ForeignNumbers,
): boolean {
  if (unit === null || countedAlone === undefined) return false;
  const word = wordAt(tokens, unit.next - 1).replace(/^d['’]/u, "");
  return unit.name !== word || countedAlone.test(word);
}
const million = 1_000_000;

/**
 * What is added to a number of thousands or more right behind it: "dos mil trescientos", "dois mil e trezentos", "2 млн 300
 * тыс.". Ones behind millions are another count: "robaron dos millones tres hombres".
 * @param word whether the number before it is spelled
 */
export function addedAt(
  tokens: readonly Token[],
  { least, next }: Magnitudes,
  word: boolean,
  rules: ForeignNumbers,
): Added | null {
  if (least < thousand) return null;
  const { joined, noTens } = rules;
  const isJoined = joined?.behindHundreds === true && wordAt(tokens, next) === joined.joint;
  const bare = noTens?.has(wordAt(tokens, next)) ?? false;
  const from = isJoined || bare ? next + 1 : next;
  const number = spelledAt(tokens, from, rules) ?? numberAt(tokens, from, rules);
  if (number === null || (isJoined && !(word && number.word))) return null;
  const magnitudes = magnitudesAt(tokens, number.next, rules);
  const value = scaledBy(number.value, magnitudes.scale);
  // "Mil 200 millones": both of them are of the magnitude behind.
  if (rules.digitsBehind && least === thousand && number.value < thousand && magnitudes.scale >= million)
    return { value, next: magnitudes.next, isScaled: true, times: magnitudes.scale };
  if (value >= least || value < least / thousand) return null;
  // "Hai nghìn ba" are 2300, with ones it is "hai nghìn lẻ ba".
  if (noTens !== undefined && bare !== (number.word && value < 10)) return null;
  const apart = (word && !rules.digitsBehind) || !threeDigits.test(wordAt(tokens, next));
  if (!number.word && magnitudes.scale === 1 && apart) return null;
  const more = addedAt(tokens, magnitudes, number.word, rules);
  return more === null
    ? { value, next: magnitudes.next, isScaled: magnitudes.scale > 1 }
    : { ...more, value: value + more.value };
}

/** The token behind a half that is added at a token, "с половиной"; the token itself where none is. */
export function pastHalf(tokens: readonly Token[], at: number, { halves }: ForeignNumbers): number {
  const isHalf = halves?.phrase.every((word, step) => wordAt(tokens, at + step) === word) === true;
  return isHalf ? at + halves!.phrase.length : at;
}

/** What is added to a number, up to a token; `isScaled`: it ends with a magnitude, which `times` gives where it is of both. */
export interface Added {
  readonly value: number;
  readonly next: number;
  readonly isScaled: boolean;
  readonly times?: number;
}

/** Whether a spelled number is but the end of one that cannot be read whole: "полтора миллиона двести", "hai trăm ba". */
export const isEndOfMore = (tokens: readonly Token[], at: number, { magnitudes, noTens }: ForeignNumbers): boolean =>
  magnitudes.has(wordAt(tokens, at - 1)) || (noTens?.has(wordAt(tokens, at - 1)) ?? false);
const thousand = 1000;
