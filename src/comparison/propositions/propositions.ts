import type { Claim } from "../../claims/claim.ts";
import type { Article } from "../../documents/article.ts";
import { articleAt } from "../../documents/entries.ts";
import { fnvStart, fnvStep } from "../../text/hash.ts";
import { indexOfWhole } from "../../text/index-of-whole.ts";
import { madeOnce } from "../../text/made-once.ts";
import { partOf, type Span } from "../../text/span.ts";
import { clausesOf } from "../clauses/clauses.ts";
import { foreignClausesOf } from "../clauses/foreign-clauses.ts";
import { type Stance, stanceOf } from "../clauses/stance.ts";
import { tells } from "../clauses/telling.ts";
import type { ComparedArticle } from "../comparison.ts";
import { type Figure, figuresOf } from "../figures/figures.ts";
import { type NoneTold, noneToldBy } from "../figures/none-told.ts";
import type { Slotted } from "../figures/same-slot.ts";
import { type ArticleSlots, type Slot, slotsOf } from "../figures/slots.ts";
import { columnIdOf } from "../sources/columns.ts";
import type { Appointment } from "../times/appointments.ts";
import type { Hour } from "../times/hours.ts";
import { appointmentsOf, hoursOfClaims, isSoleDay } from "../times/times-told.ts";
import { type RareWord, type RareWords, rareWords } from "../wording/anchors.ts";
import { isKnown } from "../wording/is-known.ts";
import type { Wording } from "../wording/wording.ts";

/** One thing that a claim says: the whole claim, one of its sentences or one of its clauses. */
export interface Proposition {
  readonly claim: Claim;
  readonly articleId: string;
  readonly columnId: string;
  /** The copy group of its article; null where it is no copy. */
  readonly copyGroupId: string | null;
  readonly whole: boolean;
  /** Whether the claim's words lie inside another claim of the article, which then stands for both. */
  readonly nested: boolean;
  readonly wording: Wording;
  readonly stance: Stance;
  readonly rare: RareWords;
  /** As `Anchored` has them. */
  anchors: readonly RareWord[] | null;
  /** Where its claim stands among the article's, 0…1. */
  readonly position: number;
  /** The numbers that its claim tells and hardly any other of the article does. */
  readonly rareNumbers: readonly TellingNumber[];
  /** When it was published is read from it, and what else it speaks of. */
  readonly article: Article;
  /** Whether all of it stands in quotation marks. */
  readonly quoted: boolean;
  /** A number that only the same words under marks have, where they are a whole quoted sentence or a turn of phrase; null for any other. */
  readonly utterance: number | null;
  /** The figure that it tells, where others may tell it in other words; null for any other. */
  readonly figure: Figure | null;
  /** All figures of its claim. */
  readonly figures: readonly Figure[];
  /** The hour that it gives for a deed, where others may give it in other words, and whether its article gives no other for such a deed. */
  readonly hour: Hour | null;
  readonly soleHour: boolean;
  /** The day that a whole claim gives for what is done to a thing, and whether its article gives no other for it. */
  readonly appointment: Appointment | null;
  readonly soleDay: boolean;
  /** What a whole claim tells to have happened to nobody, where its article counts no such ones. */
  readonly none: NoneTold | null;
  /** Whether it is there for its figure or its hour alone: a part of a claim that is no clause. */
  readonly bare: boolean;
  /** The numbers that its words tell, in their places, and those of its article. */
  readonly slots: readonly Slot[];
  readonly ofArticle: ArticleSlots;
  /** The number that it is there for, where another outlet's claim has another one in its place; null for any other. */
  readonly contested: Slot | null;
}

export interface TellingNumber {
  readonly value: number;
  /** Whether the claim only says with it which one is meant. */
  readonly known: boolean;
}

/** With less content than this (summed rarity of its words) a text says nothing that could be compared by itself. */
const enoughContent = 1.3;
const enoughWords = 2;

/** "HARBOUR CITY (Agency) - ", "HARBOUR CITY, March 14 - ": where and when a report was filed, not what it says. */
export const dateline =
  /^\p{Lu}[\p{Lu}\s,./]{2,40}(?:\p{Lu}?\p{Ll}{2,8}\.?\s\d{1,2}\s?)?(?:\([^()]{1,40}\))?\s?[-–—]{1,2}\s?/u;

/** The propositions of an article's claims, in order. The first of every claim is the claim itself. */
export function propositionsOf(
  compared: ComparedArticle,
  read: (text: string) => Wording,
  contested: ReadonlySet<Slot> = new Set(),
): readonly Proposition[] {
  const columnId = columnIdOf(compared);
  const nested = nestedIn(compared);
  const rare = rareWordsOf(compared, read);
  const figures = figuresOf(compared, (claim) => read(wordsOf(claim)));
  const numbers = countNumbers(compared.claims);
  const ofArticle = slotsIn(compared, read);
  const dated = compared.claims.filter((claim) => !nested.has(claim));
  const hours = hoursOfClaims(dated, (claim) => read(wordsOf(claim)));
  const appointments = appointmentsOf(dated, (claim) => read(wordsOf(claim)));
  const found: Proposition[] = [];
  for (const [place, claim] of compared.claims.entries()) {
    const position = (place + briefness) / (compared.claims.length + 2 * briefness);
    const rareNumbers = tellingNumbers(claim, numbers);
    const told = nested.has(claim) ? none : (figures.get(claim) ?? none);
    const placed = nested.has(claim) ? none : (ofArticle.ofClaim.get(claim) ?? none);
    const article = articleAt(compared.article, claim.spans[0]);
    const open = [...told];
    const openHours = [...(hours.ofClaim.get(claim) ?? [])];
    const add = (
      wording: Wording,
      whole: boolean,
      utterance: number | null,
      { bare = false, quoted = false, slot = null }: Kind = {},
    ) => {
      const own = open.findIndex(({ text }) => text === wording.text);
      const ownHour = openHours.findIndex(({ part }) => part === wording.text);
      const hour = ownHour < 0 ? null : openHours.splice(ownHour, 1)[0]!;
      found.push({
        claim,
        articleId: compared.id,
        columnId,
        copyGroupId: compared.copyGroupId,
        whole,
        nested: nested.has(claim),
        wording,
        stance: stanceOf(claim, wording.text),
        rare,
        anchors: null,
        position,
        rareNumbers,
        article,
        quoted: quoted || claim.type === "direct",
        utterance,
        figure: own < 0 ? null : open.splice(own, 1)[0]!,
        figures: told,
        hour,
        appointment: whole ? (appointments.get(claim) ?? null) : null,
        none: whole && !nested.has(claim) ? noneToldBy(claim, wording, figures) : null,
        soleDay: whole && isSoleDay(appointments, claim),
        soleHour: hour !== null && hours.ofDeed.get(hour.deed)!.size === 1,
        bare,
        slots: slot === null ? slotsWithin(wording, placed) : [slot],
        ofArticle,
        contested: slot,
      });
    };
    const text = wordsOf(claim);
    const whole = read(text);
    add(whole, true, utteranceOf(claim, whole));
    for (const clause of whole.senses === null ? clausesOf(text) : foreignClausesOf(whole)) {
      const wording = read(clause);
      const utterance = utteranceOf(claim, wording);
      if (utterance !== null || (saysEnough(wording) && (claim.type === "direct" || tells({ wording }))))
        add(wording, false, utterance);
    }
    for (const quoted of quotedParts(claim, compared.article)) {
      const wording = read(quoted);
      if (wording.words.length >= fewestUttered) add(wording, false, null, { quoted: true });
      else if (isTurnOfPhrase(wording)) add(wording, false, hashOf(wording.words), { quoted: true });
    }
    for (const figure of [...open]) add(read(figure.text), false, null, { bare: true });
    for (const hour of [...openHours]) add(read(hour.part), false, null, { bare: true });
    for (const slot of placed) if (contested.has(slot)) add(read(slot.text), false, null, { bare: true, slot });
  }
  return found;
}

/** The numbers that a part of a claim tells. */
const slotsWithin = ({ text }: Wording, slots: readonly Slot[]) =>
  slots.filter(({ counted: { quantity } }) => indexOfWhole(text, quantity.text) >= 0);

interface Kind {
  readonly bare?: boolean;
  readonly quoted?: boolean;
  readonly slot?: Slot | null;
}

/** So many claims are thought before and behind a text's own: where the only one stands tells nothing, it counts as the middle. */
const briefness = 2;

function tellingNumbers({ numbers, text }: Claim, counts: ReadonlyMap<number, number>): readonly TellingNumber[] {
  if (numbers.length === 0) return none;
  return numbers
    .filter(({ value }) => isTelling(value) && counts.get(value)! <= mostTelling)
    .map((number) => ({ value: number.value, known: isKnown(text, indexOfWhole(text, number.text)) }));
}
/** "One" to "three" are told of anything. */
const isTelling = (value: number) => value > 3 || !Number.isInteger(value);
const none: readonly never[] = [];
/** A report's title and its text tell one number twice. */
const mostTelling = 2;

/** How many claims tell each number. */
function countNumbers(claims: readonly Claim[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const claim of claims)
    for (const value of new Set(claim.numbers.map((number) => number.value)))
      counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The words that one claim alone of an article's text has; found once an article. */
export const rareWordsOf = madeOnce((compared: ComparedArticle, read: (text: string) => Wording): RareWords => {
  const nested = nestedIn(compared);
  const told = compared.claims.filter((claim) => claim.spans[0]?.part === "text" && !nested.has(claim));
  return rareWords(told, (claim) => read(wordsOf(claim)));
});

/** The numbers of an article's claims in their places; found once an article. */
const slotsIn = madeOnce(
  (compared: ComparedArticle, read: (text: string) => Wording): ArticleSlots =>
    slotsOf(compared, (claim) => read(wordsOf(claim))),
);

/** The claims of an article that tell numbers, with these. */
export function slottedClaimsOf(compared: ComparedArticle, read: (text: string) => Wording): readonly Slotted[] {
  const [ofArticle, nested, columnId] = [slotsIn(compared, read), nestedIn(compared), columnIdOf(compared)];
  return [...ofArticle.ofClaim]
    .filter(([claim]) => !nested.has(claim))
    .map(([claim, slots]) => ({
      claim,
      article: articleAt(compared.article, claim.spans[0]),
      columnId,
      slots,
      ofArticle,
    }));
}

/** The claims whose words lie inside another claim of the article; found once an article. */
const nestedIn = madeOnce(
  ({ claims }: ComparedArticle): ReadonlySet<Claim> =>
    new Set(claims.filter((claim) => claims.some((other) => holds(other, claim)))),
);

/** A claim's words without the dateline before them. */
export function wordsOf({ text }: Claim): string {
  // A dateline is all capitals: a small second letter tells nearly all that have none.
  const second = text.charCodeAt(1);
  return second >= smallA && second <= smallZ ? text : text.replace(dateline, "");
}
const [smallA, smallZ] = [0x61, 0x7a];

/** What stands in quotation marks within other words: whoever carries it whole carries it too. */
function quotedParts({ type, quoted }: Claim, article: Article): readonly string[] {
  if (type !== "mixed") return [];
  return quoted.slice(0, mostQuoted).map(({ part, start, end }) => partOf(article, part).slice(start, end));
}
const mostQuoted = 4;

/** Fewer words are said by many: "Thank you very much." */
const fewestUttered = 5;

/**
 * The hash of the words of a whole sentence that a claim gives in quotation marks: whoever carries the same ones carries
 * one utterance, however little they say by themselves ("There is no other way").
 */
function utteranceOf(claim: Claim, { words, text }: Wording): number | null {
  return claim.type !== "direct" || words.length < fewestUttered || !opensSentence.test(text) ? null : hashOf(words);
}
/** Equal for the same words in the same order. */
export function hashOf(words: Wording["words"]): number {
  let hash = fnvStart;
  for (const { lexeme } of words) hash = fnvStep(hash, lexeme.formHash);
  return hash;
}

/** "Best and final offer", "wholly implausible": some rare words in quotation marks that are no title or name. */
const isTurnOfPhrase = (wording: Wording) => opensWithin.test(wording.text) && saysEnough(wording);
const opensWithin = /^["'“‘„«]*\p{Ll}/u;
const opensSentence = /^["'“‘„«]*\p{Lu}/u;

/** Whether a text has enough content to be compared by itself. */
export function saysEnough({ content }: Wording): boolean {
  if (content.length < enoughWords) return false;
  let sum = 0;
  for (let i = 0; i < content.length; i++) sum += content[i]!.lexeme.weight;
  return sum >= enoughContent;
}

/** Whether all of a claim's words lie inside a longer claim. */
function holds(outer: Claim, inner: Claim): boolean {
  if (outer.text.length <= inner.text.length) return false;
  for (let at = 0; at < inner.spans.length; at++) if (!liesWithin(inner.spans[at]!, outer.spans)) return false;
  return true;
}

/** Asked of every two claims of an article: nothing is made here. */
function liesWithin({ part, start, end }: Span, others: readonly Span[]): boolean {
  for (let at = 0; at < others.length; at++) {
    const other = others[at]!;
    if (other.start <= start && end <= other.end && other.part === part) return true;
  }
  return false;
}
