import type { Article } from "../documents/article.ts";
import type { Figure } from "./figures.ts";
import type { Lexeme } from "./lexemes.ts";
import { lexemeOf } from "./lexemes.ts";
import { findNumberConflicts, type NumberConflict, orderOf, type Times } from "./number-conflict.ts";
import type { Proposition } from "./propositions.ts";
import { type Counted, vague } from "./quantities.ts";
import { relatedness } from "./relatedness.ts";
import { happenings, measures, particularPeople, peopleByHappening, peopleWords } from "./tables/measures.ts";
import { thresholds } from "./thresholds.ts";
import { alignWords } from "./word-alignment.ts";
import type { Wording } from "./wording.ts";

/** Two tellings of one figure: how sure that is, 0…1, why, and where the values differ, how. */
export interface SameFigure {
  readonly strength: number;
  readonly conflict: NumberConflict | null;
  readonly reasons: readonly string[];
}

/** Counts from here are hardly the same by chance. */
const large = 10;
/** A smaller count that differs is easily of some of them, or of another hour. */
const fewestOfOther = 2;
/** Counts of one thing lie at most so many times apart, and those of one report still closer. */
const plausibleRatio = 5;
const ratioWithin = 2;
/** Weight of what two tellings share beside the figure: some word of what happened, or a name. */
const someShared = 0.15;
const muchShared = 0.4;
/** Words less related than this are not the same circumstance. */
const related = 0.6;

/**
 * Whether two propositions tell one figure: a count of those to whom one thing happened, with the same value or with
 * another one, or the same value of one thing. Null where that is not sure. Symmetric but for the sides of a conflict.
 */
export function sameFigure(a: Proposition, b: Proposition): SameFigure | null {
  if (a.figure === null || b.figure === null) return null;
  const [x, y] = [a.figure, b.figure];
  if (x.happening === null || y.happening === null) return sameValue(a, b, x, y);
  return x.happening === y.happening ? sameTally(a, b, x, y) : null;
}

/**
 * Agreement on a count needs a value that is not the same by chance, or a circumstance that both tell; difference needs
 * the total of both articles, of people in general, at the report's own time, not in two places, and a circumstance that
 * both tell, unless one tells none.
 */
function sameTally(a: Proposition, b: Proposition, x: Figure, y: Figure): SameFigure | null {
  const elsewhere = areElsewhere(x, y);
  const reasons = [`both count the same: ${x.counted.quantity.text}, ${y.counted.quantity.text} (${x.happening})`];
  if (agrees(x, y)) {
    const strength = sureOfSame(x, y, () => sharedCircumstance(x.wording, y.wording, isOfCount), elsewhere);
    return strength === 0 ? null : { strength, conflict: null, reasons };
  }
  if (Math.min(x.counted.value, y.counted.value) < fewestOfOther || x.past || y.past || elsewhere) return null;
  if (!isGeneral(x) || !isGeneral(y)) return null;
  // One report's second figure is somebody else's, or an older one; another report is held against its total.
  const within = a.articleId === b.articleId;
  if (!within && !(x.total && y.total)) return null;
  if (ratio(x.counted.value, y.counted.value) > (within ? ratioWithin : plausibleRatio)) return null;
  const times = { a: a.article, b: b.article };
  const counted = (figure: Figure): Counted => ({ ...figure.counted, role: "whole" });
  const found = findNumberConflicts([counted(x)], [counted(y)], { ...times, alike: "loosely" });
  const [conflict = risenFloor(x, y, times)] = found;
  if (conflict === null && !mayBeFloor(x, y)) return null;
  const shared = sharedCircumstance(a.wording, b.wording, isOfCount);
  const close = ratio(x.counted.value, y.counted.value) <= ratioWithin;
  if (shared < someShared && !close && !isBare(a.wording) && !isBare(b.wording)) return null;
  if (!knowNames(a, b) || (daily.has(x.happening!) && namesDay(a.wording) !== namesDay(b.wording))) return null;
  const stated = !within && a.claim.within === null && b.claim.within === null;
  return { strength: thresholds.tallyOfOther, conflict: stated ? conflict : null, reasons };
}

const areElsewhere = (x: Figure, y: Figure) =>
  x.places.size > 0 && y.places.size > 0 && x.places.isDisjointFrom(y.places);

/** "At least 12" says nothing against 17. */
const mayBeFloor = (x: Figure, y: Figure) => [x, y].some(({ counted }) => counted.quantity.bound === "atLeast");

/** A floor that a later report's higher count replaces: "at least 12" on the day, 17 on the next. */
function risenFloor(x: Figure, y: Figure, times: { readonly a: Times; readonly b: Times }): NumberConflict | null {
  const sign = orderOf(times.a, times.b).sign;
  if (sign === 0 || !mayBeFloor(x, y)) return null;
  const [earlier, later] = sign < 0 ? [x.counted, y.counted] : [y.counted, x.counted];
  if (earlier.quantity.bound !== "atLeast" || later.value <= earlier.value) return null;
  const reasons = [
    `${x.counted.quantity.text} against ${y.counted.quantity.text}`,
    "the later count is above the floor",
  ];
  return { a: x.counted, b: y.counted, updates: true, reasons };
}
const ratio = (x: number, y: number) => Math.max(x, y) / Math.max(1, Math.min(x, y));

function agrees({ counted: x }: Figure, { counted: y }: Figure): boolean {
  return (
    x.value === y.value || (x.low <= y.high && y.low <= x.high && Number.isFinite(x.high) && Number.isFinite(y.high))
  );
}

function sureOfSame(x: Figure, y: Figure, sharedWeight: () => number, elsewhere: boolean): number {
  if (areOthers(x, y)) return 0;
  const few = Math.min(x.counted.value, y.counted.value) < large;
  if (few && (elsewhere || x.past !== y.past)) return 0;
  const needed = x.counted.value === 1 || x.past !== y.past ? muchShared : few || elsewhere ? someShared : 0;
  return needed === 0 || sharedWeight() >= needed ? thresholds.figure : 0;
}

/** What goes on for days is counted by the day or in all. */
const daily: ReadonlySet<string> = new Set(["held", "attending", "sick"]);
const namesDay = ({ content }: Wording) => content.some(({ lexeme }) => lexeme.kind === "calendar");

/** "The toll has risen to 17", "12 bodies were recovered": no more than a word beside the count, and that no name. */
function isBare({ content }: Wording): boolean {
  const beside = content.filter(({ lexeme }) => !isOfCount(lexeme) && lexeme.steepWeight >= someShared);
  return beside.length === 0 || (beside.length === 1 && !beside[0]!.lexeme.isName);
}

/** Children and soldiers are other people, and some of all, where one is not of all. */
function areOthers(x: Figure, y: Figure): boolean {
  if (isGeneral(x) && isGeneral(y)) return !(x.total || y.total || (x.past && y.past));
  if (isGeneral(x) || isGeneral(y)) return !(isGeneral(x) ? y : x).total && !(x.past && y.past);
  return x.counted.quantity.unit !== y.counted.quantity.unit;
}

/** "Three children" may be among "17 people"; whoever marches is a protester. */
function isGeneral({ counted, happening }: Figure): boolean {
  const { unit } = counted.quantity;
  return unit === null || !particularPeople.has(unit) || (general.get(happening ?? "")?.has(unit) ?? false);
}
const general: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["attending", new Set(["protester", "voter"])],
  ["aboard", new Set(["passenger"])],
  ["held", new Set(["protester", "suspect"])],
  ["dismissed", new Set(["worker", "employee"])],
]);

/** What is needed of specificity, unit and shared words together; of the words not more than so much counts. */
const enough = 2.5;
const mostShared = 1.5;

/**
 * The same value of one thing: the more specific the number and the rarer what it counts, the less has to be shared
 * beside it.
 */
function sameValue(a: Proposition, b: Proposition, x: Figure, y: Figure): SameFigure | null {
  if (x.counted.value !== y.counted.value) return null;
  if (tellOtherThings(x, y)) return null;
  const specificity = Math.min(x.specificity, y.specificity);
  const unit = sharedUnit(x, y);
  if (specificity === 0 || unit === null) return null;
  const others = nameOthers(a, b);
  const missing =
    enough - specificity - unit + (areElsewhere(x, y) ? 1 : 0) + (x.past === y.past ? 0 : 0.5) + (others ? 0.7 : 0);
  // A share of one party is often the share of another.
  const isShare = x.counted.quantity.unit === "%";
  if (missing > mostShared || (isShare && others)) return null;
  const needed = Math.max(missing, isShare ? muchShared : 0);
  if (needed > 0 && sharedCircumstance(x.wording, y.wording, isNumber) < needed) return null;
  const reasons = [`the same figure: ${x.counted.quantity.text}, ${y.counted.quantity.text}`];
  return { strength: thresholds.figure, conflict: null, reasons };
}

/** Whether each has a name that the other lacks: another player has as many points. */
function nameOthers({ wording: a }: Proposition, { wording: b }: Proposition): boolean {
  const [x, y] = [namesIn(a), namesIn(b)];
  return x.size > 0 && y.size > 0 && !x.isSubsetOf(y) && !y.isSubsetOf(x);
}

const namesIn = ({ content }: Wording): ReadonlySet<string> =>
  new Set(content.filter(({ lexeme }) => lexeme.isName).map(({ lexeme }) => lexeme.form));

/** Whether one report speaks of the other's names somewhere, where the words of a count have others. */
function knowNames(a: Proposition, b: Proposition): boolean {
  if (!nameOthers(a, b)) return true;
  return knows(a.article, namesIn(b.wording)) || knows(b.article, namesIn(a.wording));
}

function knows(article: Article, names: ReadonlySet<string>): boolean {
  let known = capitalised.get(article);
  if (known === undefined) {
    const words = `${article.title ?? ""}\n${article.text}`.match(capitalWord) ?? [];
    known = new Set(words.map((word) => word.toLowerCase().replace(possessive, "")));
    capitalised.set(article, known);
  }
  return !names.isDisjointFrom(known);
}
/** Read once an article: a huge one is asked again and again. */
const capitalised = new WeakMap<Article, ReadonlySet<string>>();
const capitalWord = /\p{Lu}[\p{L}\p{M}'’]+/gu;
const possessive = /['’]s?$/u;

/** 2,300 miles high are not 2,300 miles far. */
function tellOtherThings({ counted: x }: Figure, { counted: y }: Figure): boolean {
  const [a, b] = [x, y].map(({ happenings: told }) => told.filter((happening) => !vague.has(happening))) as [
    string[],
    string[],
  ];
  return a.length > 0 && b.length > 0 && !a.some((happening) => b.includes(happening));
}

/** How much it tells that both count the same, 0 where one does not say what; null for two things. */
function sharedUnit({ counted: x }: Figure, { counted: y }: Figure): number | null {
  const [a, b] = [x.quantity.unit, y.quantity.unit];
  if (a === null || b === null) return a === b ? null : -0.5;
  if (measures.has(a) && measures.has(b)) return x.thing === y.thing ? 0.5 : null;
  if (x.thing === "people" && y.thing === "people") return 0.5;
  if (a === b) return common.has(a) ? 0.5 : 1;
  return relatedness(lexemeOf(a, false), lexemeOf(b, false)) >= related ? 0.5 : null;
}
const common: ReadonlySet<string> = new Set(["%", "usd", "eur", "gbp", "time", "point"]);

/** The weight of the words that both tell beside the figure: "ferry", "explosion", a name. */
function sharedCircumstance(a: Wording, b: Wording, isLeftOut: (lexeme: Lexeme) => boolean): number {
  const pairs = alignWords(a, b);
  let sum = 0;
  for (let i = 0; i < pairs.size; i++) {
    const [x, y] = [a.content[pairs.a[i]!]!.lexeme, b.content[pairs.b[i]!]!.lexeme];
    if (pairs.strengths[i]! < related || isLeftOut(x) || isLeftOut(y)) continue;
    sum += Math.min(x.steepWeight, y.steepWeight) * pairs.strengths[i]!;
  }
  return sum;
}

const isNumber = ({ kind, reporting }: Lexeme) => reporting || kind === "number" || kind === "calendar";

const isOfCount = (lexeme: Lexeme) =>
  isNumber(lexeme) ||
  happenings.has(lexeme.lemma) ||
  peopleWords.has(lexeme.lemma) ||
  peopleByHappening.has(lexeme.lemma);
