import { foreignAnnotation } from "../claims/foreign/foreign-annotation.ts";
import { annotate } from "../text/annotate.ts";
import type { LocatedDate } from "../text/dates/dates.ts";
import { replaceWhole } from "../text/index-of-whole.ts";
import type { LocatedQuantity } from "../text/numbers/numbers.ts";
import { readFigures } from "../text/read-figures.ts";
import { sensesOf } from "../text/senses/senses.ts";
import { deniedIn } from "./clauses/told-denial.ts";
import type { Alignment } from "./comparison.ts";
import { countsOfOne } from "./figures/counts-of-one.ts";
import { deniedValue } from "./figures/denied-value.ts";
import { findNumberConflicts } from "./figures/number-conflict.ts";
import { type Told, twinClash } from "./figures/twin-clash.ts";
import { contraryOf } from "./likeness/contrary.ts";
import type { Likeness } from "./likeness/similarity.ts";
import { wordLikeness } from "./likeness/word-likeness.ts";
import { otherFilling } from "./links/fills-otherwise.ts";
import { primaryLanguage } from "./silences/cells.ts";
import { isMoney, measures } from "./tables/measures.ts";
import { thresholds } from "./thresholds.ts";
import type { Times } from "./times/order.ts";
import { toldWithOneDay } from "./times/told-with-one-day.ts";
import { denialsOf } from "./wording/denials.ts";
import { unitInEnglish } from "./wording/foreign-units.ts";
import { profileOf } from "./wording/profile.ts";
import { type Counted, countedIn, readCounted } from "./wording/quantities.ts";
import { areReversed } from "./wording/roles.ts";
import { haveSameWords, type Wording, wordingOf } from "./wording/wording.ts";

/** A text to align, the UTC instants at which it may have been published (RFC 3339, half-open) and its day, where known. */
export interface AlignedText extends Times {
  readonly text: string;
  /** BCP 47; English where nothing is said. */
  readonly language?: string | null;
  /** The day of publication as it was said, `YYYY-MM-DD`. */
  readonly publishedDay?: string | null;
}

/** A text by itself, as if it were a claim. */
interface Read {
  readonly told: Told;
  readonly wording: Wording;
  readonly numbers: readonly LocatedQuantity[];
}

function read(given: AlignedText): Read {
  const language = primaryLanguage(given.language ?? "en");
  const wording = wordingOf(given.text, sensesOf(language));
  const words = annotate(wording.text);
  const annotation = language === "en" ? words : foreignAnnotation(words, language);
  const { quantities: numbers, dates } = readFigures(annotation, language, given.publishedDay ?? null);
  return {
    told: {
      claim: { modality: "asserted", negated: false, within: null, dates: dates.map(mention), numbers, prefix: "" },
      wording,
      article: given,
    },
    wording,
    numbers,
  };
}

const mention = ({ from, to, text }: LocatedDate) => ({ from, to, text });

/** What a text counts; of one in another language by what its units mean. */
const countedOf = ({ wording, numbers }: Read): readonly Counted[] =>
  wording.senses === null ? readCounted(wording, numbers) : countedIn(wording, numbers);

/** "$5 million" and "−$5 million" are the same words. */
const haveSameValues = ({ numbers: x }: Read, { numbers: y }: Read): boolean =>
  x.every(({ value }, place) => value === y[place]?.value);

/** Whether each names one time, in words alike, and not the same: "in 1950", "in 1952". */
function tellOtherTimes({ told: { claim: a } }: Read, { told: { claim: b } }: Read): boolean {
  const [x, y] = [a.dates, b.dates].map((dates) => (dates.length === 1 ? dates[0]! : null));
  if (x == null || y == null || x.from === null || x.to === null || y.from === null || y.to === null) return false;
  return x.to <= y.from || y.to <= x.from;
}

/** Whether one text tells that somebody denies what the other tells, neither of the two being negated besides. */
function isDenied(denying: Wording, other: Wording): boolean {
  const denied = deniedIn(denying.text);
  if (denied === null || deniedIn(other.text) !== null) return false;
  const told = wordingOf(denied, denying.senses);
  if (denialsOf(told).count > 0 || denialsOf(other).count > 0) return false;
  const { same, elsewhere, others } = wordLikeness.compare(told, other);
  return same >= thresholds.same && !elsewhere && !others;
}

const unitOf = ({ wording: { senses }, numbers: [first] }: Read): string | null =>
  first === undefined || first.unit === null || senses === null
    ? (first?.unit ?? null)
    : unitInEnglish(first.unit, senses);

/** Whether two texts tell so little that a negation is of all that they tell; in a long one it easily is of a detail. */
const areBrief = (a: Wording, b: Wording) => Math.max(a.content.length, b.content.length) <= fewWords;
const fewWords = 6;

/** Whether one of two texts is negated and the other denies by a word of its own: "did not appear", "failed to appear". */
const denyAlike = (a: Wording, b: Wording) =>
  profileOf(a).negations % 2 !== profileOf(b).negations % 2 && countDenials(a) % 2 === countDenials(b) % 2;
const countDenials = ({ words }: Wording) =>
  words.filter(({ lexeme: { negates, lemma, form } }) => negates || denyByThemselves.has(lemma) || form === "cleared")
    .length;
const denyByThemselves: ReadonlySet<string> = new Set(
  "deny reject fail failure refuse refusal decline dismiss acquit exonerate lack unable inability without neglect omit forget miss avoid absent innocent".split(
    " ",
  ),
);

/**
 * How two texts are alike that each give one number, of one thing, where the two agree in other words ("at least nine", "10";
 * "about 1,000", "a thousand"): as if both gave it in the same words. Null for any other two.
 */
function withOneNumber(x: Read, y: Read, left: Wording, right: Wording): Likeness | null {
  const [[a, ...more], [b, ...others]] = [x.numbers, y.numbers];
  if (a === undefined || b === undefined || more.length + others.length > 0 || a.text === b.text) return null;
  if (unitOf(x) !== unitOf(y) || countsOfOne(countedOf(x), countedOf(y)) !== "meet") return null;
  const [lower, higher] = [a.value, b.value].toSorted((one, other) => one - other) as [number, number];
  if (lower < 0 || higher > mostAbove * Math.max(1, lower)) return null;
  const told = replaceWhole(right.text, b.text, a.text);
  return told === right.text ? null : wordLikeness.compare(left, wordingOf(told, right.senses));
}
/** "At least 50" and "500" agree, and are hardly one count. */
const mostAbove = 2;

const saySame = ({ score, same }: Pick<Likeness, "score" | "same">): boolean =>
  same >= thresholds.same && score >= thresholds.sameScore;

const areTemperatures = (...units: readonly (string | null)[]) =>
  units.every((unit) => measures.get(unit ?? "")?.dimension === "temperature");

/** Does A say what B says? Symmetric but for the sides of a conflict; pure. */
export function align(a: AlignedText, b: AlignedText): Alignment {
  const [x, y] = [read(a), read(b)];
  if (haveSameWords(x.wording, y.wording) && haveSameValues(x, y))
    return { score: 1, relation: "same", conflict: null, reasons: ["the same words"] };
  const dated = ({ told: { claim }, wording: { text } }: Read) => ({
    text,
    dates: claim.dates.filter(({ from }) => from !== null),
  });
  const told = toldWithOneDay(dated(x), dated(y)).map(
    ([a, b]) => [wordingOf(a, x.wording.senses), wordingOf(b, y.wording.senses)] as const,
  );
  const pairs = told.length === 0 ? [[x.wording, y.wording] as const] : told;
  const likenesses = pairs.map(([a, b]) => wordLikeness.compare(a, b));
  const best = likenesses.reduce((most, { same }, at) => (same > likenesses[most]!.same ? at : most), 0);
  const [left, right] = pairs[best]!;
  const { score, same, elsewhere, contradicted, reasons } = likenesses[best]!;
  const filling = score < thresholds.related ? null : otherFilling(left, right);
  const other = filling?.others === "maybe" ? null : filling;
  if (score >= thresholds.comparable && !elsewhere && other?.others !== "surely") {
    const alike = score >= thresholds.comparableBare ? "much" : "loosely";
    const [first] = findNumberConflicts(countedOf(x), countedOf(y), { a, b, alike });
    const conflict = first ?? deniedValue(x.told, y.told);
    if (conflict !== null) {
      return {
        score,
        relation: conflict.updates ? "update" : "conflict",
        conflict: { kind: "number", a: conflict.a.quantity.text, b: conflict.b.quantity.text },
        reasons: [...conflict.reasons, ...reasons],
      };
    }
  }
  const twins = twinClash(x.told, y.told);
  if (twins !== null) {
    const { kind, reason } = twins;
    const values = { kind, a: twins.a.value, b: twins.b.value };
    return { score, relation: "conflict", conflict: values, reasons: [reason, ...reasons] };
  }
  const contrary = contraryOf(left, right);
  if (contrary !== null) {
    const values = { kind: "negation", a: x.wording.text, b: y.wording.text } as const;
    return { score, relation: "conflict", conflict: values, reasons: [contrary.reason, ...reasons] };
  }
  // What somebody denies is no contradiction of the report that tells it, and no agreement with it.
  if (isDenied(left, right) || isDenied(right, left))
    return { score, relation: "related", conflict: null, reasons: ["said in one and denied in the other", ...reasons] };
  if (same >= thresholds.same && areReversed(left, right)) {
    return { score, relation: "related", conflict: null, reasons: ["who did it to whom is exchanged", ...reasons] };
  }
  if (other !== null) {
    const reason = `${other.a} in the one is ${other.b} in the other`;
    return { score, relation: "related", conflict: null, reasons: [reason, ...reasons] };
  }
  // Of texts of many numbers another one may be a detail.
  const [unit, unitToo] = [unitOf(x), unitOf(y)];
  const ones = x.numbers.length === 1 && y.numbers.length === 1;
  const single = ones && (unit === unitToo || areTemperatures(unit, unitToo));
  if (ones && unit !== unitToo && isMoney(unit ?? "") && isMoney(unitToo ?? ""))
    return { score, relation: "related", conflict: null, reasons: ["what both count is another currency", ...reasons] };
  if (single && countsOfOne(countedOf(x), countedOf(y)) === "differ")
    return { score, relation: "related", conflict: null, reasons: ["what both count is another number", ...reasons] };
  if (tellOtherTimes(x, y))
    return { score, relation: "related", conflict: null, reasons: ["what both tell is of another time", ...reasons] };
  // A negation in few words is of all that they tell.
  const denied = contradicted && areBrief(left, right) && !denyAlike(left, right);
  if (saySame({ score, same }) && !denied) return { score, relation: "same", conflict: null, reasons };
  const alike = score >= thresholds.related && !denied ? withOneNumber(x, y, left, right) : null;
  if (alike !== null && saySame(alike))
    return { score, relation: "same", conflict: null, reasons: ["both give one number in two ways", ...reasons] };
  return { score, relation: score >= thresholds.related ? "related" : "unrelated", conflict: null, reasons };
}
