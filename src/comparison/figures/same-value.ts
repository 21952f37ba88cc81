import { relatedness } from "../likeness/relatedness.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { measures } from "../tables/measures.ts";
import { thresholds } from "../thresholds.ts";
import { areOfOtherHands } from "../wording/hands.ts";
import { vague } from "../wording/happenings-told.ts";
import { lexemeOf } from "../wording/lexemes.ts";
import { isNumber, sharedCircumstance } from "./circumstance.ts";
import { areElsewhere } from "./figure-places.ts";
import type { Figure } from "./figures.ts";
import { areEndAndMove } from "./moves.ts";
import { nameOthers } from "./other-names.ts";
import type { SameFigure } from "./same-figure.ts";
import { areSharesOfOthers } from "./shares-of-others.ts";

/** What a share needs beside it, and how related two units have to be to count the same. */
const muchShared = 0.4;
/** Reports that tell no more shares than so many hardly tell one of two things. */
const fewShares = 3;
const related = 0.6;

/** What is needed of specificity, unit and shared words together; of the words not more than so much counts. */
const enough = 2.5;
const mostShared = 1.5;

/**
 * The same value of one thing: the more specific the number and the rarer what it counts, the less has to be shared
 * beside it.
 */
export function sameValue(a: Proposition, b: Proposition, x: Figure, y: Figure): SameFigure | null {
  if (x.counted.value !== y.counted.value) return null;
  if ((x.known && y.known) || tellOtherThings(x, y)) return null;
  if (areEndAndMove(x.wording, y.wording, x.counted, y.counted)) return null;
  const specificity = Math.min(x.specificity, y.specificity);
  const unit = sharedUnit(x, y);
  if (specificity === 0 || unit === null) return null;
  const others = nameOthers(a, b);
  const missing =
    enough -
    specificity -
    unit +
    (areElsewhere(x, y) ? 1 : 0) +
    (x.past === y.past || onlyOneIsFormer(x, y) ? 0 : 0.5) +
    (others ? 0.7 : 0);
  // Two reports that tell an amount once tell it of one thing, in whatever words: "£62m in the red", "debts of £62 million".
  if (x.sole && y.sole && missing <= mostShared + ofSole && !areSharesOfOthers(x, y))
    return {
      strength: thresholds.figure,
      conflict: null,
      reasons: [
        `the same amount, which each report tells once: ${x.counted.quantity.text}, ${y.counted.quantity.text}`,
      ],
    };
  // A share of one party is often the share of another.
  const isShare = x.counted.quantity.unit === "%";
  if (missing > mostShared || (isShare && (others || areSharesOfOthers(x, y)))) return null;
  const isOneOfMany = isShare && (specificity < 2 || Math.max(x.values, y.values) > fewShares);
  const needed = Math.max(missing, isOneOfMany ? muchShared : 0);
  if (needed > 0 && sharedCircumstance(x.wording, y.wording, isNumber) < needed) return null;
  const reasons = [`the same figure: ${x.counted.quantity.text}, ${y.counted.quantity.text}`];
  return { strength: thresholds.figure, conflict: null, reasons };
}

/** "Revising its estimate of $18 million" tells what others told before. */
const onlyOneIsFormer = (x: Figure, y: Figure) =>
  x.happening === null && y.happening === null && (x.counted.role === "former") !== (y.counted.role === "former");

/** 2,300 miles high are not 2,300 miles far. */
function tellOtherThings({ counted: x }: Figure, { counted: y }: Figure): boolean {
  const [a, b] = [x, y].map(({ happenings: told }) => told.filter((happening) => !vague.has(happening))) as [
    string[],
    string[],
  ];
  return areOfOtherHands(x, y) || (a.length > 0 && b.length > 0 && !a.some((happening) => b.includes(happening)));
}

/** How much it tells that both count the same, 0 where one does not say what; null for two things. */
function sharedUnit({ counted: x }: Figure, { counted: y }: Figure): number | null {
  const [a, b] = [x.quantity.unit, y.quantity.unit];
  if (a === null || b === null) return a === b ? null : -0.5;
  if (measures.has(a) && measures.has(b)) return x.thing === y.thing ? 0.5 : null;
  if (x.thing === "people" && y.thing === "people") return 0.5;
  if (a === b) return common.has(a) ? 0.5 : 1;
  // "Vessels" and "ships" are one thing.
  if (x.thing !== null && x.thing === y.thing) return 1;
  return relatedness(lexemeOf(a, false), lexemeOf(b, false)) >= related ? 0.5 : null;
}
/** What an amount that both tell once needs not to share beside it. */
const ofSole = 1.5;
const common: ReadonlySet<string> = new Set(["%", "usd", "eur", "gbp", "time", "point"]);
