import { indexOfWhole } from "../../text/index-of-whole.ts";
import { madeOnce } from "../../text/made-once.ts";
import type { Quantity } from "../../text/numbers/numbers.ts";
import type { Senses } from "../../text/senses/senses.ts";
import {
  isCountedUnit,
  isMoney,
  measures,
  ofObjects,
  peopleByHappening,
  peopleWords,
  sameThings,
  tallied,
  toBase,
} from "../tables/measures.ts";
import { type CountRole, partitiveAfter, roleOf } from "./count-role.ts";
import { unitInEnglish, unitOfMeaning } from "./foreign-units.ts";
import { type Hand, handOf } from "./hands.ts";
import { type HappeningsTold, happeningsOf, vague } from "./happenings-told.ts";
import { tellsOffset } from "./offset-told.ts";
import { position, tellsPosition } from "./position-told.ts";
import { isDenied } from "./quantity-denied.ts";
import { significantDigits } from "./significant-digits.ts";
import type { Wording } from "./wording.ts";

/** A quantity with what it counts, what happened to it and which values it allows. */
export interface Counted extends HappeningsTold {
  readonly quantity: PlacedQuantity;
  /** What may be compared: the unit's dimension, a currency, `people`, the thing counted; null for a bare number. */
  readonly thing: string | null;
  /** The values that agree with it, in the dimension's base unit, both ends included. */
  readonly low: number;
  readonly high: number;
  /** The value itself (the lower end of a range), in the base unit. */
  readonly value: number;
  readonly role: CountRole;
  /** Whether its words tell that it was less before: "had grown to 5,600 hectares". */
  readonly risen: boolean;
  /** Whether a move ends or begins at it ("rose to 4 percent"), and is not as long ("rose 4 percent"); null in other languages. */
  readonly ofMove: boolean | null;
  /** Whether its words tell of what comes together by and by: "has raised £4m", "donations of £6m". */
  readonly gathered: boolean;
  /** Of money: who gives it or gets it. */
  readonly hand: Hand | null;
  /** Countries named in the words that are counted: "400 Swedish guests" are not 400 guests. */
  readonly places: ReadonlySet<string>;
}

/** A quantity at its place, half-open offsets into the wording's text. */
export type PlacedQuantity = Quantity & { readonly start: number; readonly end: number };

/** Finds a claim's quantities in a text that holds some of its words; those that are not in it are left out. */
function placeQuantities(wording: Wording, quantities: readonly Quantity[]): readonly PlacedQuantity[] {
  const { text } = wording;
  const placed: PlacedQuantity[] = [];
  let from = 0;
  for (const quantity of quantities) {
    const start = indexOfWhole(text, quantity.text, from);
    if (start < 0) continue;
    from = start + quantity.text.length;
    placed.push({ ...quantity, ...foreignUnit(wording, quantity.unit, start, from), start });
  }
  return placed;
}

/** What is counted, in English, and where its words end: what several words mean together is one thing ("7 công nhân"). */
function foreignUnit({ text, words, senses }: Wording, unit: string | null, start: number, end: number) {
  if (senses === null) return { unit, end };
  if (unit === null) return { unit: isOfPeople(text, start, end, senses) ? "person" : null, end };
  const phrase = words.find((word) => word.end >= end);
  if (phrase === undefined || phrase.start >= end || !phrase.lexeme.form.includes(" "))
    return { unit: unitInEnglish(unit, senses), end };
  return { unit: unitOfMeaning(phrase.lexeme.lemma), end: phrase.end };
}

/** Whether a bare number counts people: it stands behind "the toll stands at", or before "(others) were". */
function isOfPeople(text: string, start: number, end: number, senses: Senses): boolean {
  const [next = "", second = ""] = text.slice(end, end + longestNext).match(nextWords) ?? [];
  const others = senses.additionBehind.test(`0 ${next} `);
  const isSubject = senses.isAuxiliary(senses.bare(others ? second : next));
  const before = lastWord.exec(text.slice(Math.max(0, start - longestLast), start))?.[1];
  // "Le Boeing 737 est tombé", "die Autobahn 40 ist gesperrt": behind a noun or a name it is a number of its own.
  const opens = before === undefined || senses.isFunctionWord(senses.bare(before)) || senses.joins(senses.fold(before));
  return (isSubject && opens) || senses.headed.test(text.slice(Math.max(0, start - longestHead), start));
}
const longestNext = 40;
const nextWords = /(?<=^\s|^\s\p{L}{1,20}\s)\p{L}+/gu;
const longestHead = 100;
const longestLast = 40;
const lastWord = /(\p{L}+)\s$/u;

/** The quantities of a claim that stand in a wording of it, read once: two claims may have the same words and other quantities. */
export function countedIn(wording: Wording, quantities: readonly Quantity[]): readonly Counted[] {
  const { counted } = wording;
  if (counted !== null && areSame(counted.of, quantities)) return counted.found;
  const found = readCounted(wording, placeQuantities(wording, quantities));
  wording.counted = { of: quantities, found };
  return found;
}

/** The quantities that a text says are not so: "14" of "four kilometres, not 14". */
export const quantitiesDenied = (wording: Wording, quantities: readonly Quantity[]): readonly PlacedQuantity[] =>
  mayDeny.test(wording.text) || wording.senses !== null ? deniedOnce(wording)(quantities) : noneDenied;
const mayDeny = /\bnot\s/iu;
const noneDenied: readonly never[] = [];
const deniedOnce = madeOnce((wording: Wording) =>
  madeOnce((quantities: readonly Quantity[]): readonly PlacedQuantity[] =>
    placeQuantities(wording, quantities).filter(({ start }) => isDenied(wording, start)),
  ),
);

const areSame = (some: readonly Quantity[], others: readonly Quantity[]): boolean =>
  some === others ||
  (some.length === others.length &&
    some.every(({ text, value, max, unit, bound }, place) => {
      const other = others[place]!;
      return (
        text === other.text &&
        value === other.value &&
        max === other.max &&
        unit === other.unit &&
        bound === other.bound
      );
    }));

/** How far "about" reaches, and how far two measurements or large round figures of one thing may lie apart. */
const aboutTolerance = 0.12;
const measureTolerance = 0.03;
const roundTolerance = 0.006;
const roundFrom = 10_000;

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
    .filter(({ start }) => !isDenied(wording, start))
    .map((quantity, index, told) => withUnitOfWhole(wording, quantity, told[index + 1]));
  return quantities.map((quantity, index) => {
    const [former, next] = [quantities[index - 1], quantities[index + 1]];
    const before = former?.end ?? 0;
    const skips = isAsideOf(wording, quantity, next) || isOfNeutral(wording, quantity, next);
    const after = (skips ? quantities[index + 2] : next)?.start ?? wording.text.length;
    const isWhole = former !== undefined && isOfNeutral(wording, former, quantity);
    const own = wording.words.filter((word) => word.start >= quantity.start && word.end <= quantity.end);
    return {
      quantity,
      thing: thingOf(quantity.unit),
      ...allowed(quantity),
      ...(isWhole ? untold : ofThingCounted(quantity, happeningsIn(wording, quantity, before, after))),
      role: isOffset(wording, quantity) ? "offset" : roleOf(wording.text, quantity, wording.senses),
      risen: (wording.senses?.rise ?? rose).test(
        wording.text.slice(Math.max(0, quantity.start - longestRise), quantity.start),
      ),
      ofMove:
        wording.senses === null
          ? endOfMove.test(wording.text.slice(Math.max(0, quantity.start - longestEnd), quantity.start))
          : null,
      gathered: gathering.test(
        wording.text.slice(Math.max(0, quantity.start - longestRise), quantity.end + longestRise),
      ),
      hand: quantity.unit !== null && isMoney(quantity.unit) ? handOf(wording.text, quantity.start) : null,
      places: new Set(own.filter(({ lexeme }) => lexeme.kind === "place").map(({ lexeme }) => lexeme.key)),
    };
  });
}

/** What happened to the counted; of a length that only tells where something lies, that. */
function happeningsIn(wording: Wording, quantity: PlacedQuantity, before: number, after: number): HappeningsTold {
  if (isOffset(wording, quantity)) return untold;
  return tellsPosition(wording.text, quantity) ? inPlace : happeningsOf(wording, quantity, before, after);
}
const isOffset = ({ senses, text }: Wording, quantity: PlacedQuantity) =>
  senses === null && tellsOffset(text, quantity);
const inPlace: HappeningsTold = { happenings: [position], toldWithIt: true };

/** A measure is not stolen, a share price closes, money contracts no illness, and one or two are easily some of all. */
function ofThingCounted({ unit, value }: PlacedQuantity, told: HappeningsTold): HappeningsTold {
  const paid = unit !== null && isMoney(unit);
  const counted = unit !== null && isCountedUnit(unit) && value >= fewestObjects;
  const thing = unit !== null && thingOf(unit) !== "people";
  const isOther = (happening: string) =>
    (!counted && ofObjects.has(happening)) ||
    (thing && ofPeopleAlone.has(happening)) ||
    (paid && tallied.get(happening)?.every((one) => one === "people") === true);
  return told.happenings.some(isOther)
    ? { ...told, happenings: told.happenings.filter((happening) => !isOther(happening)) }
    : told;
}
const fewestObjects = 3;
/** Boats that attempt an escape are not counted as who escaped. */
const ofPeopleAlone: ReadonlySet<string> = new Set(["escaped", "caught"]);

/** "Seventeen people, four of them children, were killed". */
const isAsideOf = ({ text, senses }: Wording, { end }: PlacedQuantity, next: PlacedQuantity | undefined): boolean =>
  next !== undefined &&
  text.slice(end, next.start) === ", " &&
  (senses?.partBehind ?? partitiveAfter).test(text.slice(next.end, next.end + longestPart));
const longestPart = 20;

/** "Had grown to", "climbs to", "which brings the number of dead to", "taking the toll to at least". */
const rose =
  /\b(?:(?:grow[ns]?|growing|grew|ris(?:es?|en|ing)|rose|(?:climb|jump|increas|swell|spread|soar)(?:e?s|e?d|ing)?)|(?:br(?:ings?|ought|inging)|t(?:akes?|ook|aking)|(?:rais|push|lift)(?:e?s|e?d|ing)?) (?:the|its|their) (?:[\p{L}-]+ ){0,2}(?:toll|number|total|tally|count|figure) (?:[\p{L}-]+ ){0,7}(?:up )?) ?to (?:at least |about |around |some |nearly |more than |over )?$/u;
const longestRise = 96;
const endOfMove = /\b(?:to|from) (?:about |around |some |nearly |almost |more than |over )?$/u;
const longestEnd = 20;
const gathering =
  /\b(?:(?:has|have|had) (?:now |already |so far )?(?:raised|collected|lost|received|earned|taken)(?! (?:the|its|their|his|her)\b)|(?<!\b(?:was|were|been) )raised (?:about |more than |almost |nearly |over )?[£$€\d]|collected|donations?|fundrais\p{L}+|pledges|losses|damage|takings|so far)/iu;

/** "77 of the 180 seats" counts seats. */
function withUnitOfWhole(wording: Wording, quantity: PlacedQuantity, next: PlacedQuantity | undefined): PlacedQuantity {
  if (quantity.unit !== null || next === undefined || next.unit === null) return quantity;
  return isOfWhole(wording, quantity, next) ? { ...quantity, unit: next.unit } : quantity;
}

/** "Nine of the 24 passengers", "400 of the company's 1,300 employees". */
const isOfWhole = ({ text, senses }: Wording, { end }: PlacedQuantity, whole: PlacedQuantity | undefined): boolean =>
  whole !== undefined && (senses?.ofWhole ?? ofWhole).test(text.slice(end, whole.start));

/** "Nine of the 24 passengers were hurt": it happened to nine; "nine of the 24 hurt", "of the 24 arrests": to 24. */
function isOfNeutral(wording: Wording, quantity: PlacedQuantity, whole: PlacedQuantity | undefined): boolean {
  if (!isOfWhole(wording, quantity, whole)) return false;
  const { unit, text: own } = whole!;
  return unit === "person" && wording.senses === null
    ? people.test(own)
    : peopleWords.has(unit ?? "") && !peopleByHappening.has(unit!);
}
const people = /\b(?:people|persons)$/iu;
const untold: HappeningsTold = { happenings: [], toldWithIt: true };
const ofWhole = /^\sof\s(?:(?:the|its|their|all)\s)?(?:[\p{L}-]{1,30}['’]s?\s)?$/iu;

function thingOf(unit: string | null): string | null {
  if (unit === null) return null;
  if (peopleWords.has(unit) || peopleByHappening.has(unit)) return "people";
  return measures.get(unit)?.dimension ?? sameThings.get(unit) ?? unit;
}

function allowed({ value, max, bound, unit, text }: Quantity): { value: number; low: number; high: number } {
  const measure = unit === null ? undefined : measures.get(unit);
  const scale = measure?.scale ?? 1;
  const inBase = (given: number) => (measure === undefined ? given : toBase(given, measure));
  const low = inBase(value);
  const high = inBase(max ?? value);
  const about = bound === "about" ? aboutTolerance : 0;
  // Of a temperature a share says nothing: a few degrees are another weather.
  const isDegree = measure?.dimension === "temperature";
  const slack = isDegree
    ? about
    : Math.max(
        about,
        measure === undefined ? 0 : measureTolerance,
        value >= roundFrom && significantDigits(value) <= 4 ? roundTolerance : 0,
      );
  const rounding = Math.max((lastPlace(text, value) / 2) * scale, isDegree ? wholeDegree : 0);
  return {
    value: low,
    low: bound === "atMost" ? Math.min(0, low) : low - Math.max(Math.abs(low) * slack, rounding),
    high: bound === "atLeast" ? Number.POSITIVE_INFINITY : high + Math.max(Math.abs(high) * slack, rounding),
  };
}

/** A temperature is converted to whole degrees. */
const wholeDegree = 0.5;

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
