import type { Token } from "./annotate.ts";
import type { ForeignNumbers } from "./tables/foreign-numbers.ts";
import { wordAt } from "./token-words.ts";

/** A number where it stands, up to a token that is no more of it; `word`: it is spelled. */
export interface Numeral {
  readonly value: number;
  readonly next: number;
  readonly word: boolean;
}

/** A number in words, with all of them: "trente-huit", "deux cents", "cento e vinte e sete", "cuarenta y dos". */
export function spelledAt(tokens: readonly Token[], at: number, rules: ForeignNumbers): Numeral | null {
  const hundreds = hundredsAt(tokens, at, rules);
  if (hundreds === null) return belowHundred(tokens, at, rules);
  const { joined } = rules;
  if (joined === undefined) return hundreds;
  const skips = joined.behindHundreds ? 1 : 0;
  if (skips === 1 && wordAt(tokens, hundreds.next) !== joined.joint) return hundreds;
  const rest = belowHundred(tokens, hundreds.next + skips, rules);
  return rest === null ? hundreds : { ...rest, value: hundreds.value + rest.value };
}

const hundred = 100;

function hundredsAt(tokens: readonly Token[], at: number, { cardinals, joined }: ForeignNumbers): Numeral | null {
  const value = cardinals.get(wordAt(tokens, at));
  if (value === undefined) return null;
  if (value >= hundred) return { value, next: at + 1, word: true };
  const multiplies = joined?.twenties === true && value < 10 && isPlural(tokens, at + 1, "cent");
  return multiplies ? { value: value * hundred, next: at + 2, word: true } : null;
}

function belowHundred(tokens: readonly Token[], at: number, rules: ForeignNumbers): Numeral | null {
  const { cardinals, joined } = rules;
  const value = cardinals.get(wordAt(tokens, at));
  if (value === undefined || value >= hundred) return null;
  const isFour = joined?.twenties === true && value === 4 && isHyphen(tokens, at + 1);
  if (isFour && isPlural(tokens, at + 2, "vingt")) return withOnes(tokens, at + 3, 80, rules);
  return withOnes(tokens, at + 1, value, rules);
}

/** Tens with the ones behind them. */
function withOnes(tokens: readonly Token[], at: number, tens: number, { cardinals, joined }: ForeignNumbers): Numeral {
  const alone = { value: tens, next: at, word: true };
  if (joined === undefined || tens % 10 !== 0) return alone;
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
  if (roundNouns === undefined || wordAt(tokens, at) !== roundNouns.lead) return null;
  const value = roundNouns.values.get(wordAt(tokens, at + 1));
  const behind = wordAt(tokens, at + 2);
  const counted = linking.has(behind) ? wordAt(tokens, at + 3) : behind;
  // "Une quarantaine de 14 jours" is none.
  if (value === undefined || (!linking.has(behind) && !elided.test(behind))) return null;
  return digit.test(counted) || cardinals.has(counted) ? null : { value, next: at + 2, word: true };
}
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
