import { indexOfWhole } from "../../text/index-of-whole.ts";
import { partOf, type Span } from "../../text/span.ts";
import { wholeSentence } from "../clauses/whole-sentence.ts";
import { specificityOf } from "../figures/figure-specificity.ts";
import type { NumberConflict } from "../figures/number-conflict.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { orderOf } from "../times/order.ts";
import { formerly } from "../times/other-time.ts";
import { roleOf } from "../wording/count-role.ts";
import { type Counted, countedIn, toldOf } from "../wording/quantities.ts";
import { keyOfThing } from "./variants.ts";

/**
 * The change that one of two claims itself tells of the value that the other gives: "1,450 had joined" and "had climbed to
 * 1,520 from 1,450" is an update from 1,450 to 1,520, unless the claim that tells the change was published before the
 * other. Null for any other two claims.
 */
export function toldChange(a: Proposition, b: Proposition): NumberConflict | null {
  return changeIn(a, b) ?? flip(changeIn(b, a));
}

function changeIn(earlier: Proposition, later: Proposition): NumberConflict | null {
  const order = orderOf(earlier.article, later.article);
  if (order.sign > 0 && !order.bMayFollow) return null;
  const counts = countsOf(later);
  const before = counts.find(({ role }) => role === "former");
  if (before === undefined) return changeBeside(earlier, later);
  const told = countsOf(earlier).find(
    ({ role, quantity }) =>
      role !== "former" && quantity.value === before.quantity.value && !tellsAsPast(earlier, quantity),
  );
  if (told === undefined) return null;
  const now = counts.find((count) => count.role !== "former" && countTheSame(count, before) && mayBecome(told, count));
  if (now === undefined || !isOfWords(later, now)) return null;
  if (!countTheSame(told, now) && specificityOf(told.quantity) < specific) return null;
  if (now.quantity.value === told.quantity.value) return null;
  return changeFrom(told, now);
}

/** "Nine were killed" became no "more than 50 were hurt": where both tell what happened, it is the same. */
function mayBecome(told: Counted, now: Counted): boolean {
  const [before, after] = [toldOf(told), toldOf(now)];
  return before.length === 0 || after.length === 0 || after.some((happening) => before.includes(happening));
}

/** Whether the words of a telling that count something count this: of another count the rest of its claim may tell. */
function isOfWords({ wording, claim }: Proposition, now: Counted): boolean {
  const own = countedIn(wording, claim.numbers).filter(({ role }) => role !== "former");
  return own.length === 0 || own.some((count) => mayBecome(now, count));
}

/** "Previously, companies paid 35 percent": it tells the change itself. */
const tellsAsPast = ({ figures, claim }: Proposition, { value }: Counted["quantity"]) =>
  formerly.test(claim.text) || figures.some(({ past, counted }) => past && counted.quantity.value === value);

function changeFrom(told: Counted, now: Counted): NumberConflict {
  const reason = `${told.quantity.text} became ${now.quantity.text}, as the later report says itself`;
  return { a: told, b: now, updates: true, told: true, reasons: [reason] };
}

/** The same where the later one gives the earlier value beside its claim: "…, it said, after mediators had first spoken of 40". */
function changeBeside(earlier: Proposition, later: Proposition): NumberConflict | null {
  const [span] = later.claim.spans;
  if (span === undefined) return null;
  let sentence: string | null = null;
  for (const told of countsOf(earlier)) {
    if (told.role === "former" || tellsAsPast(earlier, told.quantity)) continue;
    const now = countsOf(later).find(
      (count) =>
        count.role === "whole" && count.value !== told.value && keyOfThing(count.thing) === keyOfThing(told.thing),
    );
    // Who tells both values tells no change: "from 0 to 60 miles per hour (0 to 100 km/h)".
    if (now === undefined || countsOf(earlier).some(({ value }) => value === now.value)) continue;
    sentence ??= sentenceOf(later.article, span);
    if (!mayTellFormer.test(sentence)) return null;
    if (givesAsFormer(sentence, told)) return changeFrom(told, now);
  }
  return null;
}

/** A word of every wording that `roleOf` reads as former. */
const mayTellFormer =
  /\b(?:from|compared|previous(?:ly)?|against|earlier|initial(?:ly)?|preliminary|first|originally|(?:revis|rais|rectif|correct|replac|lower|lift)ing)\b/iu;

/** Whether a sentence gives a value, by the same words or in figures, as what was told before. */
function givesAsFormer(sentence: string, { quantity }: Counted): boolean {
  const figure = String(quantity.value);
  return [quantity.text, figure, figure.replace(thousands, ",")].some((written) => {
    const start = sentence.indexOf(written);
    const end = start + written.length;
    if (start < 0 || isDigit.test(sentence[start - 1] ?? "") || isDigit.test(sentence[end] ?? "")) return false;
    return roleOf(sentence, { ...quantity, text: written, start, end }) === "former";
  });
}
/** Of a number as it is printed, of some twenty digits at most. */
const thousands = /\B(?=(?:\d{3})+$)/g;
const isDigit = /\p{N}/u;

function sentenceOf(article: Proposition["article"], span: Span): string {
  const { part, start, end } = wholeSentence(article, span);
  return partOf(article, part).slice(start, end);
}

/** A number of three digits and more is hardly another thing's by chance: "1,450 drivers", "from 1,450 strikers". */
const specific = 3;

/** What its words count, then what the rest of its claim does. */
const countsOf = ({ wording, claim, figures }: Proposition) => [
  ...countedIn(wording, claim.numbers),
  ...figures.map(({ counted }) => counted).filter(({ quantity }) => indexOfWhole(wording.text, quantity.text) < 0),
];

/** Whether both count the same unit, or one of them nothing that is named. */
const countTheSame = ({ quantity: x, thing }: Counted, { quantity: y, thing: other }: Counted) =>
  x.unit === null || y.unit === null || x.unit === y.unit || keyOfThing(thing) === keyOfThing(other);

const flip = (change: NumberConflict | null): NumberConflict | null =>
  change && { ...change, a: change.b, b: change.a };
