import type { Claim } from "../../claims/claim.ts";
import { nameKey } from "../../claims/names/name-key.ts";
import type { Article } from "../../documents/article.ts";
import { articleAt } from "../../documents/entries.ts";
import { openingOf, partAround } from "../clauses/figure-part.ts";
import type { ComparedArticle } from "../comparison.ts";
import { measures, playUnits } from "../tables/measures.ts";
import { limits } from "../thresholds.ts";
import { isOfOtherTime } from "../times/other-time.ts";
import { isKnown } from "../wording/is-known.ts";
import type { Lexeme } from "../wording/lexemes.ts";
import { type Counted, countedIn, type PlacedQuantity } from "../wording/quantities.ts";
import type { Word, Wording } from "../wording/wording.ts";
import { moving } from "./twin-clash.ts";

/**
 * A number in the place where it stands: two reports that put different ones between the same rare words ("the 35-word oath",
 * "the 38-word oath") tell two values of one thing, whatever else their sentences tell.
 */
export interface Slot {
  readonly counted: Counted;
  /** What may be compared; `age` for "Anna Berg, 27" and "27-year-old Anna Berg". */
  readonly thing: string;
  /** The content words around it, by their keys. */
  readonly words: ReadonlyMap<string, Lexeme>;
  /** The names among them, and whom the number describes ("Tarn Ellery, a 20-year veteran"). */
  readonly names: ReadonlySet<string>;
  /** Whether its own words, or those that open its sentence ("In 2009, …"), tell another time than the report's. */
  readonly past: boolean;
  readonly opened: boolean;
  /** Whether it only says which one is meant ("the 35-word oath"). */
  readonly known: boolean;
  /** The years named in the words that tell it. */
  readonly years: ReadonlySet<string>;
  /** The words of the claim that tell it. */
  readonly text: string;
}

/** The numbers of an article in their places. */
export interface ArticleSlots {
  readonly ofClaim: ReadonlyMap<Claim, readonly Slot[]>;
  /** By `besideKey` the first of them. */
  readonly beside: ReadonlyMap<string, readonly Slot[]>;
  /** Every value that any of its claims tells. */
  readonly values: ReadonlySet<number>;
}

/** Content words before and behind a number that say which one it is. */
const [before, behind] = [3, 4];
/** Of a long speech the first ones. */
const mostOfClaim = 6;

/** Finds the numbers that an article's claims state as facts, with the words around them; ages whatever is told beside them. */
export function slotsOf({ article, claims }: ComparedArticle, read: (claim: Claim) => Wording): ArticleSlots {
  const ofClaim = new Map<Claim, readonly Slot[]>();
  const values = new Set<number>();
  for (const claim of claims) {
    if (claim.numbers.length === 0) continue;
    for (const { value } of claim.numbers) values.add(value);
    const slots = readSlots(claim, read(claim), articleAt(article, claim.spans[0]));
    if (slots.length > 0) ofClaim.set(claim, slots);
  }
  return { ofClaim, beside: besideWords([...ofClaim.values()].flat()), values };
}

/** What numbers of one thing stand under that have one word beside them. */
export const besideKey = (thing: string, word: string): string => `${thing} ${word}`;

function besideWords(slots: readonly Slot[]): ReadonlyMap<string, readonly Slot[]> {
  const beside = new Map<string, Slot[]>();
  for (const slot of slots) {
    for (const word of slot.words.keys()) {
      const key = besideKey(slot.thing, word);
      const known = beside.get(key);
      if (known === undefined) beside.set(key, [slot]);
      else if (known.length < limits.slots) known.push(slot);
    }
  }
  return beside;
}

function readSlots(
  claim: Claim,
  wording: Wording,
  published: Pick<Article, "publishedAt" | "publishedFrom">,
): readonly Slot[] {
  if (moving.test(wording.text)) return [];
  const slots: Slot[] = [];
  const stated = claim.modality === "asserted" && !claim.negated && claim.within === null;
  const all = countedIn(wording, claim.numbers);
  for (const [index, counted] of all.entries()) {
    if (slots.length === mostOfClaim) break;
    const { quantity } = counted;
    const [from, to] = [all[index - 1]?.quantity.end ?? 0, all[index + 1]?.quantity.start ?? wording.text.length];
    const aged = ageOf(wording, quantity);
    const thing = aged === null ? thingOf(counted) : "age";
    if (thing === null || (!stated && thing !== "age")) continue;
    if (outOf.test(wording.text.slice(Math.max(0, quantity.start - longestOutOf), quantity.start))) continue;
    const words = aged ?? wordsAround(wording, quantity, from, to);
    const part = partAround(wording.text, quantity, from, to);
    const text = aged === null ? part : spanOf(wording, quantity, aged);
    slots.push({
      counted,
      thing,
      words: new Map(words.map((word) => [keyOf(word), word.lexeme])),
      names: new Set(
        [...(aged ?? words.filter(({ lexeme }) => lexeme.isName)), ...nameBefore(wording, quantity)].map(keyOf),
      ),
      past: isOfOtherTime(claim, part, quantity.text, "", published, wording.senses),
      opened: isOfOtherTime(claim, "", "", openingOf(wording.text, quantity), published, wording.senses),
      known: isKnown(wording.text, quantity.start),
      years: new Set(part.match(year)),
      text,
    });
  }
  return slots;
}

/** An age with the name of its bearer, wherever the one stands to the other. */
function spanOf({ text }: Wording, { start, end }: PlacedQuantity, name: readonly Word[]): string {
  return text.slice(Math.min(start, name[0]!.start), Math.max(end, name.at(-1)!.end));
}

/** What a number counts where another one in its place would contradict; null for scores, labels, parts and what is vague. */
function thingOf({ thing, quantity, role, value }: Counted): string | null {
  const { unit, text } = quantity;
  if (unit === null || thing === null || value < fewest || vague.test(text)) return null;
  if (role === "part" || role === "addition" || role === "former" || role === "offset") return null;
  if (unit === ageUnit || playUnits.has(unit) || playUnits.has(thing) || notWord.test(unit)) return null;
  return thing;
}
const ageUnit = "year old";
/** "One final chance" is hardly a count. */
const fewest = 2;
/** "1,450 of the 1,600 drivers": what every report measures by. */
const outOf = /\bof (?:the|its|all) $/u;
/** With the character before, which makes it a word. */
const longestOutOf = 8;
/** "30 p. m." */
const notWord = /^\p{L}?$|\./u;
const vague = /^\P{N}*\b(?:dozens|scores|hundreds|thousands|millions|billions|several|many|few|handful)\b/iu;

/**
 * The name whose age a number tells: "Anna Berg, 27, …", "Anna Berg (27)", "27-year-old Anna Berg", "Anna Berg, a 27-year-old
 * nurse", "a 27-year-old nurse, Anna Berg"; null where there is none.
 */
function ageOf(wording: Wording, quantity: PlacedQuantity): readonly Word[] | null {
  const { text, content } = wording;
  const { start, end, unit, value, text: own } = quantity;
  if ((unit !== null && unit !== ageUnit) || value < fewest || value > oldest || !Number.isInteger(value)) return null;
  const named = (name: readonly Word[]) => (name.length === 0 ? null : name);
  if (isAside.test(text.slice(Math.max(0, start - 3), start)) && endsAside.test(text.slice(end, end + 1)))
    return named(nameUpTo(content, start));
  if (!inYears.test(own)) return null;
  return named(nameBefore(wording, quantity)) ?? named(nameBehind(wording, end));
}
const oldest = 110;
const isAside = /\p{L}(?:,\s|\s\()$/u;
const endsAside = /^(?:[,.;)]|$)/u;
const inYears = /\byears?[\s-]+old$/iu;

/** The name right behind a place, or behind what it is in apposition to: "nurse Anna Berg", "nurse, Anna Berg". */
function nameBehind({ text, content }: Wording, end: number): readonly Word[] {
  const first = content.findIndex((word) => word.start >= end);
  for (let at = first; at >= 0 && at < content.length && at - first <= longestRole; at++) {
    if (!isOfName(content[at]!)) continue;
    const between = text.slice(end, content[at]!.start);
    if (!leadsToName.test(between)) return [];
    let last = at;
    while (
      last + 1 < content.length &&
      isOfName(content[last + 1]!) &&
      content[last + 1]!.start - content[last]!.end <= 2
    )
      last++;
    return content.slice(at, last + 1);
  }
  return [];
}
/** Content words of a role between an age and its bearer; no verb and no second comma stands there. */
const longestRole = 4;
const leadsToName = /^(?:\s[\p{Ll}-]+){0,5},?\s$/u;

/** A name is one wherever it stands: what opens a text is looked up as a word. */
const keyOf = ({ lexeme: { capital, kind, key, form } }: Word) =>
  capital && (kind === "name" || kind === "content") ? nameKey(form) || form : key;

const isOfName = ({ lexeme: { capital, kind } }: Word) => capital && (kind === "name" || kind === "content");

/** The words of a name that ends right before a place. */
function nameUpTo(content: readonly Word[], place: number): readonly Word[] {
  const name: Word[] = [];
  let at = content.findLastIndex((word) => word.end <= place);
  for (let next = place; at >= 0 && isOfName(content[at]!) && next - content[at]!.end <= 2; at--) {
    name.unshift(content[at]!);
    next = content[at]!.start;
  }
  return name;
}

/** The name before a number in apposition. */
function nameBefore({ text, content }: Wording, { start }: PlacedQuantity): readonly Word[] {
  const apposition = inApposition.exec(text.slice(Math.max(0, start - longestApposition), start));
  return apposition === null ? [] : nameUpTo(content, start - apposition[0].length + 1);
}
const inApposition = /\p{L},\s(?:an?|the)\s$/u;
const longestApposition = 8;

/** The content words nearest to a number in its own clause, without its unit, days and other numbers. */
function wordsAround(
  { text, content }: Wording,
  { start, end, unit }: PlacedQuantity,
  from: number,
  to: number,
): readonly Word[] {
  let first = from;
  for (const { index, 0: joint } of text.slice(from, start).matchAll(joints)) first = from + index + joint.length;
  const next = joints.exec(text.slice(end, to));
  joints.lastIndex = 0;
  const last = next === null ? to : end + next.index;
  const units = new Set((unit ?? "").split(" "));
  const near = content.filter(
    ({ start: at, end: until, lexeme: { kind, lemma } }) =>
      at >= first &&
      until <= last &&
      kind !== "number" &&
      kind !== "calendar" &&
      !units.has(lemma) &&
      !measures.has(lemma) &&
      lemma.length > 1,
  );
  return [
    ...near.filter((word) => word.end <= start).slice(-before),
    ...near.filter((word) => word.start < end && word.end > start),
    ...near.filter((word) => word.start >= end).slice(0, behind),
  ];
}
const year = /\b(?:1[5-9]|20|21)\d\d\b/g;
const joints = /[;:()]|,(?!\d)|\s(?:and|but|while)\s/g;
