import type { Token } from "../annotate.ts";
import type { ForeignNumbers } from "../tables/foreign-numbers.ts";
import { wordAt } from "../token-words.ts";

/** A number where it stands, up to a token that is no more of it; `word`: it is spelled. */
export interface Numeral {
  readonly value: number;
  readonly next: number;
  readonly word: boolean;
}

/**
 * A number below a thousand in words, with all of them: "trente-huit", "deux cents", "cento e vinte e sete", "cuarenta y
 * dos", "двести двадцать три", "hai trăm năm mươi".
 */
export function spelledAt(tokens: readonly Token[], at: number, rules: ForeignNumbers): Numeral | null {
  const before = rules.hundredsBefore?.get(wordAt(tokens, at));
  const hundreds = before === undefined ? hundredsAt(tokens, at, rules) : { value: before, next: at + 1, word: true };
  if (hundreds === null) return belowHundred(tokens, at, rules);
  const rest = restAt(tokens, hundreds.next, rules);
  if (rest === null) return before === undefined ? hundreds : null;
  return { ...rest, value: hundreds.value + rest.value };
}

/** What is added to hundreds. */
function restAt(tokens: readonly Token[], at: number, rules: ForeignNumbers): Numeral | null {
  const { joined, noTens } = rules;
  if (joined?.behindHundreds) return wordAt(tokens, at) === joined.joint ? belowHundred(tokens, at + 1, rules) : null;
  const bare = noTens?.has(wordAt(tokens, at)) ?? false;
  const rest = belowHundred(tokens, bare ? at + 1 : at, rules);
  return rest === null || noTens === undefined || bare === rest.value < 10 ? rest : null;
}

const hundred = 100;

function hundredsAt(tokens: readonly Token[], at: number, rules: ForeignNumbers): Numeral | null {
  const value = rules.cardinals.get(wordAt(tokens, at));
  if (value !== undefined && value >= hundred) return { value, next: at + 1, word: true };
  if (!rules.hundred?.has(wordAt(tokens, at + 1))) return null;
  const times = isOne(tokens, at, rules) ? 1 : digitAt(tokens, at, rules);
  return times !== undefined && times < 10 ? { value: times * hundred, next: at + 2, word: true } : null;
}

/** "Một trăm"; "un cent" is none. */
const isOne = (tokens: readonly Token[], at: number, { one, joined }: ForeignNumbers) =>
  joined === undefined && (one?.has(wordAt(tokens, at)) ?? false);

/** A small number, also one that is a number before tens and magnitudes alone: "năm mươi". */
function digitAt(tokens: readonly Token[], at: number, rules: ForeignNumbers): number | undefined {
  const { before, behindTens, cardinals, noTens } = rules;
  const word = wordAt(tokens, at);
  if (noTens?.has(wordAt(tokens, at - 1)))
    return word === before?.word ? before.value : (cardinals.get(word) ?? behindTens?.get(word));
  return word === before?.word && multiplies(wordAt(tokens, at + 1), rules) ? before.value : cardinals.get(word);
}

const multiplies = (word: string, { tens, hundred, magnitudes }: ForeignNumbers) =>
  tens?.has(word) || hundred?.has(word) || magnitudes.has(word);

function belowHundred(tokens: readonly Token[], at: number, rules: ForeignNumbers): Numeral | null {
  const { joined } = rules;
  const value = digitAt(tokens, at, rules);
  if (value === undefined || value >= hundred) return null;
  const isFour = joined?.twenties === true && value === 4 && isHyphen(tokens, at + 1);
  if (isFour && isPlural(tokens, at + 2, "vingt")) return withOnes(tokens, at + 3, 80, rules);
  if (value < 10 && rules.tens?.has(wordAt(tokens, at + 1))) return withOnes(tokens, at + 2, value * 10, rules);
  return withOnes(tokens, at + 1, value, rules);
}

/** Tens with the ones behind them. */
function withOnes(tokens: readonly Token[], at: number, tens: number, rules: ForeignNumbers): Numeral {
  const { behindTens, cardinals, joined } = rules;
  const alone = { value: tens, next: at, word: true };
  if (tens % 10 !== 0) return alone;
  if (joined === undefined) {
    const more = cardinals.get(wordAt(tokens, at)) ?? behindTens?.get(wordAt(tokens, at));
    return more !== undefined && more < 10 ? { value: tens + more, next: at + 1, word: true } : alone;
  }
  const hyphen = joined.twenties && isHyphen(tokens, at);
  const isJoint = wordAt(tokens, at) === joined.joint;
  if (!hyphen && !isJoint) return alone;
  const [word, ten] = [wordAt(tokens, at + 1), tens === 10];
  if (joined.one.has(word) && !ten) return { value: tens + 1, next: at + 2, word: true };
  const ones = cardinals.get(word);
  const [fewest, most] = onesBehind(tens, joined.twenties);
  if (ones === undefined || ones < fewest || ones > most || (joined.twenties && isJoint && ones !== 11)) return alone;
  // "Soixante-dix-sept"
  const more = ones === 10 && isHyphen(tokens, at + 2) ? (cardinals.get(wordAt(tokens, at + 3)) ?? 0) : 0;
  return more > 6 && more < 10
    ? { value: tens + ones + more, next: at + 4, word: true }
    : { value: tens + ones, next: at + 2, word: true };
}

/** The least and the greatest number that may stand behind tens. */
function onesBehind(tens: number, twenties: boolean): readonly [number, number] {
  if (tens === 10) return twenties ? [7, 9] : [1, 0];
  return [2, twenties && (tens === 60 || tens === 80) ? 16 : 9];
}

const isPlural = (tokens: readonly Token[], at: number, word: string) =>
  wordAt(tokens, at) === word || wordAt(tokens, at) === `${word}s`;
const isHyphen = (tokens: readonly Token[], at: number) =>
  wordAt(tokens, at) === "-" && tokens[at - 1]?.end === tokens[at]!.start && tokens[at]!.end === tokens[at + 1]?.start;

/** "Une vingtaine de blessés", "uma dezena de casas": about so many. */
export function roundNumberAt(
  tokens: readonly Token[],
  at: number,
  { roundNouns, linking, cardinals }: ForeignNumbers,
): Numeral | null {
  if (roundNouns === undefined || !roundNouns.leads.has(wordAt(tokens, at).replace(elided, ""))) return null;
  const value = roundNouns.values.get(wordAt(tokens, at + 1));
  const behind = wordAt(tokens, at + 2);
  const counted = linking.has(behind) ? wordAt(tokens, at + 3) : behind;
  // "Une quarantaine de 14 jours" is none.
  if (value === undefined) return null;
  // "Au moins huit tués et une trentaine blessées"
  // "Een tiental gewonden"
  if (linking.size === 0) return digit.test(behind) ? null : { value, next: at + 2, word: true };
  if (!linking.has(behind) && !elided.test(behind))
    return hurt.test(behind) ? { value, next: at + 2, word: true } : null;
  return digit.test(counted) || cardinals.has(counted) ? null : { value, next: at + 2, word: true };
}
const hurt = /^(?:bless|tué|disparu|herid|muert|ferid|mort|desapar|interpell|arrêt|deten|deti)\p{L}*s$/u;
const elided = /^d['’]/u;
const digit = /^\d/;

/** Numbers up to a hundred that are spelled in several words, with these. */
export function spelledNumbers(rules: ForeignNumbers | undefined): readonly (readonly [readonly string[], number])[] {
  if (rules?.joined === undefined) return [];
  const { cardinals, joined } = rules;
  const below = [...cardinals].filter(([, value]) => value < hundred);
  const tens: (readonly [readonly string[], number])[] = below
    .filter(([, value]) => value % 10 === 0 && (value > 10 || joined.twenties))
    .map(([word, value]) => [[word], value]);
  if (joined.twenties) tens.push([["quatre", "vingts"], 80], [["quatre", "vingt"], 80]);
  return tens.flatMap(([words, ten]) => {
    const [fewest, most] = onesBehind(ten, joined.twenties);
    const ones = below.filter(([, value]) => value >= fewest && value <= most);
    const joint = joined.twenties ? [] : [joined.joint];
    const with1 = ten === 10 ? [] : [...joined.one].map((one) => [[...words, joined.joint, one], ten + 1] as const);
    const more = joined.twenties && most > 9 ? below.filter(([, value]) => value > 6 && value < 10) : [];
    return [
      ...(words.length > 1 ? [[words, ten] as const] : []),
      ...with1,
      ...ones.map(([one, value]) => [[...words, ...joint, one], ten + value] as const),
      ...more.map(([one, value]) => [[...words, "dix", one], ten + 10 + value] as const),
    ];
  });
}
