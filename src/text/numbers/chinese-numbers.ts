import { simplified } from "../simplify.ts";
import { chineseCurrencies, chineseMeasures, countedWith } from "../tables/chinese-numbers.ts";
import { chineseNumeral } from "./chinese-numerals.ts";
import type { LocatedQuantity } from "./numbers.ts";

/** In digits with a scale, or in characters: "1.5万", "12,000", "三十五". */
const figure =
  /(?<digits>\d{1,3}(?:[,，]\d{3}){1,4}(?!\d)|\d{1,12})(?<fraction>\.\d{1,6})?|(?<words>[零〇一二两三四五六七八九十百千万亿]{1,12})/gu;
const scaleBehind = /^(?:[十百千]?(?:万亿|万|亿|兆)|千|百)/u;
const scales: ReadonlyMap<string, number> = new Map(
  [..."十百千"]
    .map((sign, at) => [sign, 10 ** (at + 1)] as const)
    .concat([
      ["万", 1e4],
      ["亿", 1e8],
      ["兆", 1e12],
    ]),
);
/** "3000多人", "20余名" */
const more = /^(?:多|余|来)(?!年前|次元)/u;
const boundsBefore: readonly (readonly [RegExp, LocatedQuantity["bound"]])[] = [
  [/(?:不超过|不多于|不到|不足|至多|最多|少于|低于|上限为?)$/u, "atMost"],
  [/(?:至少有?|最少|不少于|不低于|不下|超过|超出|多于|高于|突破|逾|超)$/u, "atLeast"],
  [/(?:大约|大概|约有|约为|约合|约|将近|接近|近|估计|上下)$/u, "about"],
];
const boundsBehind: readonly (readonly [RegExp, LocatedQuantity["bound"]])[] = [
  [/^(?:以上|及以上)/u, "atLeast"],
  [/^(?:以下|以内|之内)/u, "atMost"],
  [/^(?:左右|上下)/u, "about"],
];
/** Numbers that count nothing: days, hours, ordinals, articles of laws, roads, models. */
const calendarBehind =
  /^(?:月(?!球)|日(?!元|本|均)|号(?!召)|[时点](?!多)(?:\d|[半许整]|左右|前|后|，|。|、|在|起|至|到|$)?|时(?!间|速)|世纪|年代|楼|室|路|频道|届|期(?!间)|条(?:第|规定)?(?=款|规定)|类|[A-Za-z\d])/u;
const labelBefore =
  /(?:第|民国|[时点]|[今昨前][日天]?[（(]|[A-Za-z][-–]?|周|星期|礼拜|\d[./:：-]|初|农历|正|编号|电话|航班|股票|代码|图|G|No\.?)$/u;
const money = /^[$€£¥]$/u;
const longestBound = 6;
const range = /^\s?(?:至|到|—|–|-|~|～)\s?(?=\d)/u;

/**
 * The quantities of a Chinese text: digits with their scales ("1.5万", "20亿"), numbers in characters before what they are
 * counted with ("三十五人", "两名"), per cent, money and bounds. What is counted is the word behind its classifier, as it
 * stands. Days, hours, years and ordinals are none.
 */
export function findChineseQuantities(text: string): readonly LocatedQuantity[] {
  const simple = simplified(text);
  const found: LocatedQuantity[] = [];
  let taken = 0;
  for (const match of simple.matchAll(figure)) {
    if (match.index < taken) continue;
    const read = readAt(simple, match, taken);
    if (read === null) continue;
    taken = read.end;
    found.push({ ...read, text: text.slice(read.start, read.end) });
  }
  return found;
}

/** A number and where it ends. */
interface Scaled {
  readonly value: number;
  readonly end: number;
}

function scaledAt(text: string, at: number, value: number): Scaled {
  const scale = scaleBehind.exec(text.slice(at, at + 3))?.[0] ?? "";
  return { value: round([...scale].reduce((all, sign) => all * scales.get(sign)!, value)), end: at + scale.length };
}
/** "1.1万" is 11,000. */
const round = (value: number) => Number(value.toPrecision(12));

function readAt(text: string, match: RegExpExecArray, taken: number): LocatedQuantity | null {
  const { digits, fraction = "", words } = match.groups!;
  const [from, behind] = [match.index, match.index + match[0].length];
  if (words !== undefined) return inWords(text, from, words);
  const before = text.slice(Math.max(taken, from - longestBound), from);
  if (labelBefore.test(before) || /^[,，]\d/u.test(text.slice(behind, behind + 2))) return null;
  const lower = scaledAt(text, behind, Number(digits!.replace(/[,，]/gu, "") + fraction));
  const to = range.exec(text.slice(lower.end, lower.end + 4));
  const upper = to === null ? null : upperAt(text, lower.end + to[0].length);
  const whole = upper ?? lower;
  const scale = upper === null || lower.end > behind ? 1 : upper.scale;
  return withUnit(text, {
    start: from,
    value: round(lower.value * scale),
    max: upper === null || upper.value <= lower.value * scale ? null : upper.value,
    end: whole.end,
    isScaled: whole.end > behind,
  });
}

/** "5至7人", "1.2—1.5万": the upper end, and the scale that both have. */
function upperAt(text: string, at: number): (Scaled & { readonly scale: number }) | null {
  const [written] = /^\d{1,9}(?:\.\d{1,6})?/u.exec(text.slice(at, at + 16)) ?? [];
  if (written === undefined) return null;
  const read = scaledAt(text, at + written.length, Number(written));
  return { ...read, scale: round(read.value / Number(written)) };
}

/** "三十五人", "两名", "百分之三十": in characters only before what it is counted with; "一个" is an article. */
function inWords(text: string, from: number, words: string): LocatedQuantity | null {
  const share = ofHundred.exec(text.slice(from, from + longestShare));
  if (share !== null) {
    const [whole, written = ""] = share;
    const value = /\d/u.test(written) ? Number(written) : chineseNumeral(written);
    return value === null
      ? null
      : bounded(text, { start: from, end: from + whole.length, value, max: null, unit: "%", text: "" });
  }
  const next = text[from + words.length] ?? "";
  // "第三", "数百", "十分", "千万不要"
  if (
    noCount.test(text[from - 1] ?? "") ||
    next === "分" ||
    (words === "二" && next === "次") ||
    /^[百千万亿]+$/u.test(words)
  )
    return null;
  // "一两年", "三五人": about so many.
  if (/^[一二两三四五六七八九]{2}$/u.test(words)) return null;
  const value = chineseNumeral(words);
  if (value === null || value < 1) return null;
  const read = withUnit(text, { start: from, value, max: null, end: from + words.length, isScaled: words.length > 3 });
  // "一名", "一起": an article, but "一人" died.
  return read === null || read.unit === null || (value === 1 && next !== "人") ? null : read;
}
const ofHundred = /^百分之([零〇一二两三四五六七八九十百]{1,6}|\d{1,3}(?:\.\d{1,3})?)/u;
const longestShare = 14;
const noCount = /[第初周数几每之唯其期上下]/u;

const magnitude = /(?:规模|里氏|震级|芮氏)(?:为|达)?$/u;
const earliestYear = 1000;

interface Read {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly max: number | null;
  readonly isScaled: boolean;
}

function withUnit(text: string, { start, end, value, max, isScaled }: Read): LocatedQuantity | null {
  const behind = text.slice(end, end + 12);
  if (!isScaled && calendarBehind.test(behind)) return null;
  // "2031年", "15年": a year, and so many.
  if (behind.startsWith("年") && value >= earliestYear) return null;
  const sign = text[start - 1] ?? "";
  const open = more.exec(behind)?.[0].length ?? 0;
  const rest = text.slice(end + open, end + open + 16);
  // "规模6.6地震"
  const unit = magnitude.test(text.slice(Math.max(0, start - 4), start))
    ? { name: "级", length: rest.startsWith("级") ? 1 : 0 }
    : unitAt(rest);
  const signed = money.test(sign) ? ({ $: "usd", "€": "eur", "£": "gbp", "¥": "cny" } as const)[sign as "$"] : null;
  // "2026", "10086": a bare number of four digits and more is a year or a label.
  if (unit === null && signed === null && !isScaled && /^(?:1[5-9]|20)\d\d$/u.test(String(value))) return null;
  const opening = signed === null ? start : start - 1;
  const last = end + open + (unit?.length ?? 0);
  const told = bounded(text, { start: opening, end: last, value, max, unit: signed ?? unit?.name ?? null, text: "" });
  return open > 0 && told.bound === "exact" ? { ...told, bound: "atLeast" } : told;
}

function bounded(text: string, read: Omit<LocatedQuantity, "bound">): LocatedQuantity {
  const before = text.slice(Math.max(0, read.start - longestBound), read.start);
  for (const [pattern, bound] of boundsBefore) {
    const lead = pattern.exec(before)?.[0];
    if (lead !== undefined) return { ...read, start: read.start - lead.length, bound };
  }
  const behind = text.slice(read.end, read.end + 3);
  for (const [pattern, bound] of boundsBehind) {
    const tail = pattern.exec(behind)?.[0];
    if (tail !== undefined) return { ...read, end: read.end + tail.length, bound };
  }
  return { ...read, bound: "exact" };
}

/** What is counted, and how many characters name it. */
function unitAt(rest: string): { readonly name: string; readonly length: number } | null {
  const share = /^(?:%|％|个百分点)/u.exec(rest)?.[0];
  if (share !== undefined) return { name: share.length > 1 ? "percentage point" : "%", length: share.length };
  for (const [name, code] of chineseCurrencies) if (rest.startsWith(name)) return { name: code, length: name.length };
  for (const measure of chineseMeasures) if (rest.startsWith(measure)) return { name: measure, length: measure.length };
  const killed = /^(?:死|亡|伤)(?=\d|[，。、；\s]|$)/u.test(rest);
  if (killed) return { name: "人", length: 0 };
  return countedWith(rest);
}
