import type { Proposition } from "../propositions/propositions.ts";
import { happenings, ofBargain, particularPeople, samePeople } from "../tables/measures.ts";
import { thresholds } from "../thresholds.ts";
import { orderOf, type Times } from "../times/order.ts";
import type { Lexeme } from "../wording/lexemes.ts";
import type { Counted } from "../wording/quantities.ts";
import type { Wording } from "../wording/wording.ts";
import { isNumber, isOfCount, sharedCircumstance } from "./circumstance.ts";
import { areElsewhere } from "./figure-places.ts";
import type { Figure } from "./figures.ts";
import { findNumberConflicts, type NumberConflict } from "./number-conflict.ts";
import { isOverRound } from "./one-rounded.ts";
import { knowNames } from "./other-names.ts";
import type { SameFigure } from "./same-figure.ts";

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

/**
 * Agreement on a count needs a value that is not the same by chance, or a circumstance that both tell; difference needs
 * the total of both articles, of people in general, at the report's own time, not in two places, and a circumstance that
 * both tell, unless one tells none.
 */
export function sameTally(a: Proposition, b: Proposition, x: Figure, y: Figure): SameFigure | null {
  if ((x.counted.thing ?? "people") !== (y.counted.thing ?? "people")) return null;
  if (ofBargain.has(x.happening!) && !areOfOneBargain(a.wording, b.wording)) return null;
  const elsewhere = areElsewhere(x, y);
  const reasons = [`both count the same: ${x.counted.quantity.text}, ${y.counted.quantity.text} (${x.happening})`];
  if (agrees(x, y)) {
    // A headline names the country where the text names the town.
    const apart = elsewhere && a.articleId !== b.articleId;
    const strength = sureOfSame(x, y, () => sharedCircumstance(x.wording, y.wording, isOfCount), apart);
    return strength === 0 ? null : { strength, conflict: null, reasons };
  }
  if (Math.min(x.counted.value, y.counted.value) < fewestOfOther || x.past || y.past || elsewhere) return null;
  if (!(isGeneral(x) && isGeneral(y)) && !areSamePeople(x, y)) return null;
  // One report's second figure is somebody else's, or an older one; another report is held against its total.
  const within = a.articleId === b.articleId;
  if (!within && !(x.total && y.total)) return null;
  if (ratio(x.counted.value, y.counted.value) > (within ? ratioWithin : plausibleRatio)) return null;
  const times = { a: a.article, b: b.article };
  const counted = (figure: Figure): Counted => ({ ...figure.counted, role: "whole" });
  const found = findNumberConflicts([counted(x)], [counted(y)], { ...times, alike: "loosely" });
  const [conflict = risenFloor(x, y, times)] = found;
  if (conflict === null && !mayBeFloor(x, y)) return null;
  const [p, q] = [withAll(a, x), withAll(b, y)];
  const shared = sharedCircumstance(p.wording, q.wording, isOfCount);
  const close = ratio(x.counted.value, y.counted.value) <= ratioWithin;
  if (shared < someShared && !close && !isBare(p.wording) && !isBare(q.wording)) return null;
  if (!knowNames(p, q) || (daily.has(x.happening!) && namesDay(p.wording) !== namesDay(q.wording))) return null;
  const stated = !within && a.claim.within === null && b.claim.within === null;
  return { strength: thresholds.tallyOfOther, conflict: stated ? conflict : null, reasons };
}

/**
 * In other languages the part that tells a count often tells nothing else ("…, faisant cinq morts"): what all of its claim
 * tells says what it is of.
 */
const withAll = (proposition: Proposition, { wording }: Figure): Proposition =>
  wording.senses === null ? proposition : { ...proposition, wording };

/** Two who ask for so much, or offer it, in one matter: "seeks a pay rise of 7%", "asking for 7%"; not "20% off coats", "a levy of 20%". */
const areOfOneBargain = (a: Wording, b: Wording): boolean =>
  (isBare(a) || isBare(b) || sharedCircumstance(a, b, isOfBargain) >= someShared) && !tellOfOthers(a, b);

/** "The nurses' union", "the teachers' union". */
function tellOfOthers(a: Wording, b: Wording): boolean {
  const [some, others] = [peopleIn(a), peopleIn(b)];
  return some.difference(others).size > 0 && others.difference(some).size > 0;
}
const peopleIn = ({ content }: Wording): ReadonlySet<string> =>
  new Set(content.flatMap(({ lexeme: { lemma } }) => (particularPeople.has(lemma) ? [lemma] : [])));

const isOfBargain = (lexeme: Lexeme) =>
  isNumber(lexeme) || happenings.get(lexeme.lemma)?.some((one) => ofBargain.has(one)) === true;

/** "At least 12" says nothing against 17. */
const mayBeFloor = (x: Figure, y: Figure) => [x, y].some(({ counted }) => counted.quantity.bound === "atLeast");

/** A floor that a later report's higher count replaces: "at least 12" on the day, 17 on the next. */
function risenFloor(x: Figure, y: Figure, times: { readonly a: Times; readonly b: Times }): NumberConflict | null {
  if (!mayBeFloor(x, y)) return null;
  const { aMayFollow, bMayFollow } = orderOf(times.a, times.b);
  const [lower, higher] = x.counted.value < y.counted.value ? [x.counted, y.counted] : [y.counted, x.counted];
  if (lower.quantity.bound !== "atLeast" || lower.value === higher.value) return null;
  if (!(higher === x.counted ? aMayFollow : bMayFollow)) return null;
  const reasons = [
    `${x.counted.quantity.text} against ${y.counted.quantity.text}`,
    "the later count is above the floor",
  ];
  return { a: x.counted, b: y.counted, updates: true, reasons };
}

const ratio = (x: number, y: number) => Math.max(x, y) / Math.max(1, Math.min(x, y));

function agrees({ counted: x }: Figure, { counted: y }: Figure): boolean {
  return (
    x.value === y.value ||
    isOverRound(x, y) ||
    (x.low <= y.high && y.low <= x.high && Number.isFinite(x.high) && Number.isFinite(y.high))
  );
}

function sureOfSame(x: Figure, y: Figure, sharedWeight: () => number, elsewhere: boolean): number {
  if (areOthers(x, y)) return 0;
  if (ofBargain.has(x.happening!)) return x.total && y.total && x.past === y.past && !elsewhere ? thresholds.figure : 0;
  const few = Math.min(x.counted.value, y.counted.value) < large;
  if (few && (elsewhere || x.past !== y.past)) return 0;
  // "Two people have since been rescued": of all that either report counts so, what else is told says nothing more.
  if (few && x.counted.value >= fewestOfOther && x.total && y.total && (isBare(x.wording) || isBare(y.wording)))
    return thresholds.figure;
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
  return !areOneKind(x, y);
}

function areOneKind({ counted: x }: Figure, { counted: y }: Figure): boolean {
  const kindOf = (unit: string | null) => samePeople.get(unit ?? "") ?? unit;
  return kindOf(x.quantity.unit) === kindOf(y.quantity.unit);
}

/** "Nine officers were hurt", "14 of its officers": of one kind of people; those missing are counted anew by the hour. */
const areSamePeople = (x: Figure, y: Figure) => areOneKind(x, y) && lasting.has(x.happening!);
const lasting: ReadonlySet<string> = new Set(["dead", "hurt"]);

/** "Three children" may be among "17 people"; whoever marches is a protester. */
function isGeneral({ counted, happening }: Figure): boolean {
  const { unit } = counted.quantity;
  return unit === null || !particularPeople.has(unit) || (general.get(happening ?? "")?.has(unit) ?? false);
}
const general: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["attending", new Set(["protester", "voter"])],
  ["aboard", new Set(["passenger"])],
  ["freed", new Set(["prisoner", "hostage"])],
  ["escaped", new Set(["prisoner", "inmate", "convict", "man"])],
  ["caught", new Set(["prisoner", "inmate", "convict", "fugitive", "man"])],
  ["held", new Set(["protester", "suspect"])],
  ["dismissed", new Set(["worker", "employee"])],
  ["striking", new Set(["worker", "employee", "member", "driver", "miner", "teacher", "doctor"])],
]);
