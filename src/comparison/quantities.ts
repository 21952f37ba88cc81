import type { Quantity } from "../text/numbers.ts";
import { isKnown } from "./is-known.ts";
import { significantDigits } from "./significant-digits.ts";
import {
  happeningPairs,
  happenings,
  measures,
  peopleByHappening,
  peopleWords,
  sameThings,
  tallied,
} from "./tables/measures.ts";
import type { Word, Wording } from "./wording.ts";

/** A quantity with what it counts, what happened to it and which values it allows. */
export interface Counted {
  readonly quantity: PlacedQuantity;
  /** What may be compared: the unit's dimension, a currency, `people`, the thing counted; null for a bare number. */
  readonly thing: string | null;
  /** The values that agree with it, in the dimension's base unit, both ends included. */
  readonly low: number;
  readonly high: number;
  /** The value itself (the lower end of a range), in the base unit. */
  readonly value: number;
  readonly happenings: readonly string[];
  /** Whether what happened is told in the number's own clause. */
  readonly toldWithIt: boolean;
  /**
   * "20 people, four of whom …" is a part of another number, "five more" an addition to one, "the 21 girls" known before;
   * "up from nine", "from 23 to 31": nine and 23 are what was counted formerly.
   */
  readonly role: "whole" | "part" | "addition" | "known" | "former";
  /** Countries named in the words that are counted: "400 Swedish guests" are not 400 guests. */
  readonly places: ReadonlySet<string>;
}

/** A quantity at its place, half-open offsets into the wording's text. */
export type PlacedQuantity = Quantity & { readonly start: number; readonly end: number };

/** Finds a claim's quantities in a text that holds some of its words; those that are not in it are left out. */
function placeQuantities(text: string, quantities: readonly Quantity[]): readonly PlacedQuantity[] {
  const placed: PlacedQuantity[] = [];
  let from = 0;
  for (const quantity of quantities) {
    const start = text.indexOf(quantity.text, from);
    if (start < 0) continue;
    from = start + quantity.text.length;
    placed.push({ ...quantity, start, end: from });
  }
  return placed;
}

/** The quantities of a claim that stand in a wording of it, read once. */
export function countedIn(wording: Wording, quantities: readonly Quantity[]): readonly Counted[] {
  wording.counted ??= readCounted(wording, placeQuantities(wording.text, quantities));
  return wording.counted;
}

/** How far "about" reaches, and how far two measurements or large round figures of one thing may lie apart. */
const aboutTolerance = 0.12;
const measureTolerance = 0.03;
const roundTolerance = 0.006;
const roundFrom = 10_000;
/** Words between a number and what tells of its happening. */
const reach = 8;
/** "The toll rose to six": the happening is the subject's. */
const changes: ReadonlySet<string> = new Set([
  "rise",
  "climb",
  "jump",
  "increase",
  "raise",
  "grow",
  "stand",
  "reach",
  "soar",
  "surge",
]);
const partitive = /\b(?:of (?:which|whom|them|these|those),?|including|among (?:which|whom|them|these|those),?)\s*$/iu;
const partitiveWithin = /\bof (?:the|them|these|those|its|his|her|their)\b(?!\s\p{L}+['’]s\b)/iu;
const former =
  /\b(?:up|down) from (?:an earlier |an initial |the )?$|\b(?:compared (?:with|to)|previously|as against) $/iu;
const fromBefore = /\bfrom $/iu;
const toBehind = /^(?:\s[\p{L}-]+){0,2}\sto\s(?:about\s|around\s|some\s)?[\p{N}\p{Sc}]/u;
const whole = /\b(?:all|both)\s*$/iu;
const partitiveAfter = /^\s*of (?:which|whom|them|these|those)\b/iu;
const additive = /\b(?:another|additional|further|other)\s*$/iu;
const additiveWithin =
  /^(?:over\s|about\s|around\s)?\S+\s(?:million\s|billion\s)?(?:more|others?|additional|further|new)\b(?!\s+than)/iu;
/** Happenings that say only how a number moves. */
export const vague: ReadonlySet<string> = new Set(["rise", "fall", "price", "speed"]);

/** What happened to the counted, of what can happen to it: people do not land, and votes are not dismissed, by the number. */
export const toldOf = ({ thing, quantity: { unit }, happenings }: Counted): readonly string[] =>
  happenings.filter((happening) => {
    if (vague.has(happening)) return false;
    if (thing === "people") return !ofThings.has(happening);
    // "The cut passed by six votes"; of other things "skiers" may be people, too.
    if (happening === "dismissed") return false;
    const isMeasure = unit !== null && (measures.has(unit) || unit === "%");
    return !isMeasure || (tallied.get(happening)?.some((one) => one !== "people") ?? true);
  });
const ofThings: ReadonlySet<string> = new Set(["launched", "flown", "altitude", "range", "land"]);

/** Reads what each quantity of a text is about, from the words around it. */
export function readCounted(wording: Wording, all: readonly PlacedQuantity[]): readonly Counted[] {
  const quantities = all
    .filter(({ start }) => !denied.test(wording.text.slice(Math.max(0, start - 5), start)))
    .map((quantity, index, told) => withUnitOfWhole(wording.text, quantity, told[index + 1]));
  return quantities.map((quantity, index) => {
    const before = quantities[index - 1]?.end ?? 0;
    const after =
      (isAsideOf(wording.text, quantity, quantities[index + 1]) ? quantities[index + 2] : quantities[index + 1])
        ?.start ?? wording.text.length;
    const own = wording.words.filter((word) => word.start >= quantity.start && word.end <= quantity.end);
    return {
      quantity,
      thing: thingOf(quantity.unit),
      ...allowed(quantity),
      ...happeningsOf(wording, quantity, before, after),
      role: roleOf(wording.text, quantity),
      places: new Set(own.filter(({ lexeme }) => lexeme.kind === "place").map(({ lexeme }) => lexeme.key)),
    };
  });
}

/** "Seventeen people, four of them children, were killed". */
const isAsideOf = (text: string, { end }: PlacedQuantity, next: PlacedQuantity | undefined): boolean =>
  next !== undefined &&
  text.slice(end, next.start) === ", " &&
  partitiveAfter.test(text.slice(next.end, next.end + 10));

/** "Twelve people, not thirteen". */
const denied = /\bnot\s$/iu;

/** "77 of the 180 seats" counts seats. */
function withUnitOfWhole(text: string, quantity: PlacedQuantity, next: PlacedQuantity | undefined): PlacedQuantity {
  if (quantity.unit !== null || next === undefined || next.unit === null) return quantity;
  return ofWhole.test(text.slice(quantity.end, next.start)) ? { ...quantity, unit: next.unit } : quantity;
}
const ofWhole = /^\sof\s(?:(?:the|its|their|all)\s)?$/iu;

function thingOf(unit: string | null): string | null {
  if (unit === null) return null;
  if (peopleWords.has(unit) || peopleByHappening.has(unit)) return "people";
  return measures.get(unit)?.dimension ?? sameThings.get(unit) ?? unit;
}

function allowed({ value, max, bound, unit, text }: Quantity): { value: number; low: number; high: number } {
  const measure = unit === null ? undefined : measures.get(unit);
  const scale = measure?.scale ?? 1;
  const low = value * scale;
  const high = (max ?? value) * scale;
  const slack = Math.max(
    bound === "about" ? aboutTolerance : 0,
    measure === undefined ? 0 : measureTolerance,
    value >= roundFrom && significantDigits(value) <= 4 ? roundTolerance : 0,
  );
  const rounding = (lastPlace(text, value) / 2) * scale;
  return {
    value: low,
    low: bound === "atMost" ? 0 : Math.min(low * (1 - slack), low - rounding),
    high: bound === "atLeast" ? Number.POSITIVE_INFINITY : Math.max(high * (1 + slack), high + rounding),
  };
}

const written = /\d+(?:\.(\d+))?/;

/** What one unit of the last digit stands for where a figure is rounded: 0.1 in "1.2", a million in "145 million". */
function lastPlace(text: string, value: number): number {
  const match = written.exec(text.replaceAll(",", ""));
  if (match === null) return 0;
  const decimals = match[1]?.length ?? 0;
  const magnitude = value / Number(match[0]);
  if (!(magnitude >= 1000) && decimals === 0) return 0;
  return Math.max(1, Number.isFinite(magnitude) ? magnitude : 1) / 10 ** decimals;
}

/** The happening nearest to the number, without looking past a sentence's end or another number. */
function happeningsOf(
  { words, text }: Wording,
  quantity: PlacedQuantity,
  before: number,
  after: number,
): Pick<Counted, "happenings" | "toldWithIt"> {
  const sentence = sentenceAround(text, quantity.start, quantity.end);
  const inReach = (word: Word) =>
    word.start >= Math.max(before, sentence.start) && word.end <= Math.min(after, sentence.end);
  const first = words.findIndex((word) => word.end > quantity.start);
  if (first < 0) return { happenings: [], toldWithIt: false };
  const last = words.findLastIndex((word) => word.start < quantity.end);
  const byUnit = needsVerb.has(quantity.unit ?? "") ? undefined : peopleByHappening.get(quantity.unit ?? "");
  if (byUnit !== undefined) return { happenings: [byUnit], toldWithIt: true };
  let best: { happenings: readonly string[]; toldWithIt: boolean; distance: number } | null = null;
  let fallback: readonly string[] = [];
  for (let i = Math.max(0, first - reach); i <= Math.min(words.length - 1, last + reach); i++) {
    const word = words[i]!;
    const within = i >= first && i <= last;
    // Of the counted words only "dead" and the like tell what happened: "two hospitals" were not treated.
    if (within ? quantity.unit !== "person" && quantity.unit !== "life" : !inReach(word)) continue;
    const told = toldAt(words, i);
    if (told === undefined) continue;
    const apart = within ? "" : i < first ? text.slice(word.end, quantity.start) : text.slice(quantity.end, word.start);
    const toldWithIt = !joint.test(apart.replace(aside, ""));
    const distance = (within ? 0.5 : i < first ? first - i : i - last + 0.25) + (toldWithIt ? 0 : jointDistance);
    if (told.every((happening) => vague.has(happening))) fallback = fallback.length === 0 ? told : fallback;
    else if (best === null || distance < best.distance) best = { happenings: told, toldWithIt, distance };
  }
  const ahead = happeningAhead(words, last, sentence.end);
  if (ahead !== null) return { happenings: ahead, toldWithIt: true };
  const changed = words.slice(Math.max(0, first - 3), first).some(({ lexeme }) => changes.has(lexeme.lemma));
  if (changed) {
    const ofSubject = happeningOfSubject(words, first, sentence.start, best === null);
    if (ofSubject !== null) return { happenings: ofSubject, toldWithIt: true };
  }
  return best ?? { happenings: fallback, toldWithIt: true };
}

/**
 * "The death toll from the coach crash has risen to nine", "the number of people detained in the riots climbed to 52": what
 * stands behind the head is not what is counted. Without such a head the last word that tells of a happening counts.
 */
function happeningOfSubject(
  words: readonly Word[],
  first: number,
  from: number,
  anyHead: boolean,
): readonly string[] | null {
  const tells = (word: Word) =>
    word.start >= from && happenings.has(word.lexeme.lemma) && !changes.has(word.lexeme.lemma);
  const head = words.findLastIndex((word, at) => at < first && word.start >= from && heads.has(word.lexeme.lemma));
  const subject =
    head >= 0
      ? (words.slice(Math.max(0, head - 1), first).find((word) => tells(word)) ?? null)
      : anyHead
        ? (words.slice(0, first).findLast((word) => tells(word)) ?? null)
        : null;
  return subject === null ? null : happenings.get(subject.lexeme.lemma)!;
}
const heads: ReadonlySet<string> = new Set("toll number count tally total figure".split(" "));

/** "People were trapped and more than 50 taken to hospital": what stands behind a joint is of something else. */
const joint = /[,;]|\s(?:and|but|while)\s/u;
const jointDistance = 4;
/** "Twelve people, not thirteen, died"; "20 guests, most of them children, were hurt". */
const aside =
  /,\s(?:not|among|including|most|mostly|many|some|all|both|\S{1,20}\sof\s(?:whom|them|which))\s[^,]{1,60},/u;

/** Lives are lost or saved, jobs cut or made. */
const needsVerb: ReadonlySet<string> = new Set(["life", "job", "post"]);

/** What a word tells to have happened, alone or with one shortly before it ("lost their lives"). */
function toldAt(words: readonly Word[], place: number): readonly string[] | undefined {
  const { lemma, kind, formVector } = words[place]!.lexeme;
  // Somebody called Illing is not ill: no word that anybody else uses.
  if (kind === "name" && formVector < 0) return undefined;
  const [before, after] = [words[place - 1]?.lexeme.form, words[place + 1]?.lexeme.form];
  // "It kept him out of prison for 30 years", "40 homes were cut off".
  if (before === "of" && words[place - 2]?.lexeme.form === "out") return undefined;
  // "The rescue operation involved 150 firefighters."
  if (lemma === "rescue" && after !== undefined && rescuers.has(after)) return undefined;
  if (lemma === "cut" && after === "off") return undefined;
  const led = happeningPairs.get(lemma);
  if (led !== undefined) {
    for (let at = place - 1; at >= Math.max(0, place - pairReach); at--) {
      const told = led.get(words[at]!.lexeme.lemma);
      if (told !== undefined) return [told];
    }
  }
  return happenings.get(lemma);
}
const pairReach = 4;
const rescuers: ReadonlySet<string> = new Set(
  "operation operations effort efforts work worker workers team teams service services crew crews boat helicopter mission".split(
    " ",
  ),
);

/** "31 have been injured": what happened to the counted stands behind their auxiliary. */
function happeningAhead(words: readonly Word[], last: number, end: number): readonly string[] | null {
  let at = last + 1;
  while (at < words.length && auxiliaries.has(words[at]!.lexeme.lemma)) at++;
  if (at === last + 1 || at >= words.length || words[at]!.start >= end) return null;
  const told = toldAt(words, at);
  return told === undefined || told.every((happening) => vague.has(happening)) ? null : told;
}
const auxiliaries: ReadonlySet<string> = new Set(["have", "be", "also", "still"]);

function roleOf(text: string, { start, end, text: own }: PlacedQuantity): Counted["role"] {
  const before = text.slice(Math.max(0, start - 24), start);
  if (former.test(before) || (fromBefore.test(before) && toBehind.test(text.slice(end, end + 16)))) return "former";
  if (partitive.test(before) || partitiveAfter.test(text.slice(end, end + 10)) || partitiveWithin.test(own))
    return "part";
  if (additive.test(before) || additiveWithin.test(`${own} ${text.slice(end, end + 8)}`)) return "addition";
  return whole.test(before) || isKnown(text, start) ? "known" : "whole";
}

const sentenceEnd = /[.!?;]["'”’)]*\s/g;

function sentenceAround(text: string, start: number, end: number): { start: number; end: number } {
  let from = 0;
  for (const match of text.matchAll(sentenceEnd)) {
    if (match.index >= end) return { start: from, end: match.index };
    if (match.index < start) from = match.index + match[0].length;
  }
  return { start: from, end: text.length };
}
