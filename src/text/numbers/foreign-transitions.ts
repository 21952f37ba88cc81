import type { Token } from "../annotate.ts";
import { eastSlavic } from "../tables/east-slavic.ts";
import { wordAt } from "../token-words.ts";
import type { LocatedQuantity } from "./numbers.ts";
import { scaledBy } from "./scaled-by.ts";

/** A quantity with the tokens that it takes, `first … next`, and the magnitude that it names ("millones": 1e6; 1 without). */
export interface ReadQuantity {
  readonly quantity: LocatedQuantity;
  readonly first: number;
  readonly next: number;
  readonly scale: number;
}

/** What leads to where a figure was, and what then stands before where it is: "de 120 a 95 millones", "von 72 auf 68 Euro". */
const transitions: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  es: [
    ["de", "a"],
    ["desde", "hasta"],
    ["desde los", "hasta los"],
    ["de los", "a los"],
  ],
  pt: [
    ["de", "para"],
    ["de", "a"],
    ["dos", "para"],
    ["dos", "aos"],
  ],
  fr: [["de", "à"]],
  it: [
    ["da", "a"],
    ["dai", "ai"],
    ["dalle", "alle"],
    ["dal", "al"],
  ],
  de: [["von", "auf"]],
  nl: [
    ["van", "naar"],
    ["van", "tot"],
  ],
  ru: [["с", "до"]],
  uk: [
    ["з", "до"],
    ["із", "до"],
    ["від", "до"],
  ],
  vi: [
    ["từ", "lên"],
    ["từ", "xuống"],
    ["từ", "xuống còn"],
  ],
};

/**
 * Gives the first of two figures between which something changed the unit and magnitude that only the second names: in "de
 * 120 a 95 millones de euros" both are euros by the million.
 * @param reads the quantities of a text in order
 */
export function shareUnits(
  tokens: readonly Token[],
  reads: readonly ReadQuantity[],
  language: string,
): readonly LocatedQuantity[] {
  const pairs = transitions[language];
  return reads.map((read, index) => {
    const later = reads[index + 1];
    const { quantity } = read;
    if (pairs === undefined || later === undefined || quantity.unit !== null || later.quantity.unit === null)
      return quantity;
    const [led, joint] = [
      wordsBetween(tokens, read.first - 2, read.first),
      wordsBetween(tokens, read.next, later.first),
    ];
    if (!pairs.some(([from, to]) => joint === to && (led === from || led.endsWith(` ${from}`)))) return quantity;
    // Who names a magnitude once means it for both; "de 900 euros a 2 millones" are no neighbours.
    const near = quantity.value <= (later.quantity.value / later.scale) * mostChange;
    const scale = read.scale === 1 && near ? later.scale : 1;
    return { ...quantity, value: scaledBy(quantity.value, scale), unit: later.quantity.unit };
  });
}

/** A figure hardly falls to a twentieth. */
const mostChange = 20;

function wordsBetween(tokens: readonly Token[], first: number, last: number): string {
  const words: string[] = [];
  for (let at = Math.max(0, first); at < Math.min(last, first + maxJoint); at++) words.push(wordAt(tokens, at));
  return words.join(" ");
}
/** In tokens. */
const maxJoint = 3;

/** "вырос до 95", "subió hasta el 5%", "с 80 до 95": behind a verb of change, or where it was, a bound is where a figure is now. */
export function isReached(tokens: readonly Token[], bound: number, language: string): boolean {
  const verb = changing[language];
  if (verb === undefined) return false;
  if (verb.test(wordAt(tokens, bound - 1))) return true;
  // "Creció un 9 % en mayo, hasta los 21 millones"
  if (wordAt(tokens, bound - 1) !== "," || eastSlavic.has(language)) return false;
  for (let at = bound - 2; at >= Math.max(0, bound - longestRise) && !/^[.;:!?]$/.test(wordAt(tokens, at)); at--)
    if (verb.test(wordAt(tokens, at))) return true;
  return false;
}
/** In tokens. */
const longestRise = 16;
const changing: Readonly<Record<string, RegExp>> = {
  es: /^(?:sub|baj|ca[yeí]|aument|reduj|redu[cz]|creci|elev|descend|desplom|increment)/u,
  it: /^(?:sal|scen|sces|cal[aoi]|aument|ridu|ridot|cresc|diminu|pass|port|balz|croll)/u,
  pt: /^(?:sub|baix|ca[íi]|aument|reduz|cresc|elev|desc|avan)/u,
  ru: /^(?:вырос|возрос|увелич|сниз|снижа|упал|сократил|сократилс|подн|подоро|подешев|повы|пониз|уменьш|опустил|дорос|расшир|ускор|замедл)/u,
  uk: /^(?:зріс|зрос|збільш|зниз|зниж|впа[влд]|упа[влд]|скоро[тч]|підн[яі]|подорож|подешев|підвищ|зменш|опуст|сяг|дійш|прискор|сповільн|уповільн)/u,
};
