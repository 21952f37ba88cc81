import type { Claim } from "../../claims/claim.ts";
import { madeOnce } from "../../text/made-once.ts";
import type { Quantity } from "../../text/numbers/numbers.ts";
import type { Pair } from "../propositions/candidates.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { measures } from "../tables/measures.ts";
import { areOfOtherHands } from "../wording/hands.ts";
import { isNamed } from "../wording/named-words.ts";
import { position } from "../wording/position-told.ts";
import { type Counted, countedIn, type PlacedQuantity, quantitiesDenied } from "../wording/quantities.ts";
import type { Word, Wording } from "../wording/wording.ts";
import { specificityOf } from "./figure-specificity.ts";
import { doMeet, type NumberConflict } from "./number-conflict.ts";

/** Words with the numbers that stand in them, and whose they are where that is known. */
export interface Numbered {
  readonly wording: Wording;
  readonly claim: { readonly numbers: readonly Quantity[]; readonly speakers?: Claim["speakers"] };
}

/**
 * Pairs of which one says that the other's value is not so, each once: who denies a value knows of it. By their places, the
 * smaller first.
 */
export function* pairDenied(propositions: readonly Proposition[]): Generator<Pair> {
  const denying = [...propositions.entries()].filter(([, { whole, nested, wording, claim }]) => {
    return whole && !nested && claim.numbers.length > 1 && wording.senses === null && mayDeny.test(wording.text);
  });
  if (denying.length === 0) return;
  const tellings = tellingsOf(propositions);
  for (const [place, own] of denying.slice(0, mostDenying)) {
    const met = new Set<number>();
    for (const denial of denialsIn(own)) {
      for (const at of tellings.get(keyOf(denial.own.thing, denial.value)) ?? none) {
        const other = propositions[at]!;
        if (other.articleId === own.articleId || met.has(at) || tellingOf(denial, own, other) === null) continue;
        met.add(at);
        yield place < at ? [place, at] : [at, place];
      }
    }
  }
}
const mayDeny = /\bnot\s/iu;
const none: readonly never[] = [];
/** So many that deny a value, and so many that tell one value: the first ones. */
const mostDenying = 400;
const mostTellings = 50;

/** Where the claims stand that tell each value of each thing. */
function tellingsOf(propositions: readonly Proposition[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [place, { whole, nested, wording, claim }] of propositions.entries()) {
    if (!whole || nested || claim.numbers.length === 0) continue;
    for (const key of new Set(countedIn(wording, claim.numbers).map(({ thing, value }) => keyOf(thing, value)))) {
      const places = found.get(key);
      if (places === undefined) found.set(key, [place]);
      else if (places.length < mostTellings) places.push(place);
    }
  }
  return found;
}
const keyOf = (thing: string | null, value: number) => `${thing ?? ""} ${value}`;

/**
 * The value of one claim that the other says is not so, with what that gives instead: "it had come four kilometres, not 14, as
 * the ministry says" beside "it flew 14 kilometres". Null for any other two claims.
 */
export function deniedValue(a: Numbered, b: Numbered): NumberConflict | null {
  const found = deniedOf(a, b);
  if (found !== null) return conflictOf(found.own, found.other);
  const turned = deniedOf(b, a);
  return turned === null ? null : conflictOf(turned.other, turned.own);
}

const conflictOf = (a: Counted, b: Counted): NumberConflict => ({
  a,
  b,
  updates: false,
  reasons: [`${a.quantity.text} against ${b.quantity.text}`, "one denies the other's value"],
});

/** What the first tells instead of a value, and that value in the second. */
function deniedOf(first: Numbered, second: Numbered): { readonly own: Counted; readonly other: Counted } | null {
  if (first.claim.numbers.length < 2 || second.claim.numbers.length === 0) return null;
  for (const denial of denialsIn(first)) {
    const other = tellingOf(denial, first, second);
    if (other !== null) return { own: denial.own, other };
  }
  return null;
}

/** A value that a text denies, in the base unit, with what it tells instead. */
interface DeniedValue {
  readonly own: Counted;
  readonly value: number;
  readonly quantity: PlacedQuantity;
}

function denialsIn({ wording, claim: { numbers } }: Numbered): readonly DeniedValue[] {
  const denied = quantitiesDenied(wording, numbers);
  if (denied.length === 0) return none;
  const told = countedIn(wording, numbers);
  return denied.slice(0, mostDenied).flatMap((quantity): readonly DeniedValue[] => {
    const { start, value, unit } = quantity;
    // A bare number is of what was counted right before it.
    const own = told.findLast((one) => one.quantity.end <= start);
    if (own === undefined || (unit !== null && unit !== own.quantity.unit)) return none;
    return [{ own, value: value * (measures.get(own.quantity.unit ?? "")?.scale ?? 1), quantity }];
  });
}
const mostDenied = 4;

/** The denied value in another text that tells of the same matter; null where it has none. */
function tellingOf({ own, value, quantity }: DeniedValue, first: Numbered, second: Numbered): Counted | null {
  const other = countedIn(second.wording, second.claim.numbers).find(
    (one) => one.thing === own.thing && one.value === value && specificityOf(one.quantity) >= leastSpecific,
  );
  if (other === undefined || doMeet(own, other) || !tellOneThing(own, other)) return null;
  return namesSpeaker(first.wording, quantity, second.claim.speakers ?? none) || tellOneMatter(first, second)
    ? other
    : null;
}
/** Smaller numbers are denied of anything. */
const leastSpecific = 1;

/** "Lies 14 km from the border" is no distance that anything went. */
function tellOneThing(x: Counted, y: Counted): boolean {
  const [told, toldToo] = [x.happenings, y.happenings];
  // "12 people, not 20" says nothing of 20 children.
  if (x.quantity.unit !== y.quantity.unit && !measures.has(x.quantity.unit ?? "")) return false;
  if (told.includes(position) !== toldToo.includes(position) || areOfOtherHands(x, y)) return false;
  return told.length === 0 || toldToo.length === 0 || told.some((happening) => toldToo.includes(happening));
}

/** Whether two texts have enough words in common beside numbers, what they count and who only speaks. */
function tellOneMatter(a: Numbered, b: Numbered): boolean {
  const [x, y] = [matterOf(a.wording)(a.claim.numbers), matterOf(b.wording)(b.claim.numbers)];
  const shared = [...x].filter(([key]) => y.has(key));
  // One name may be in any matter.
  return shared.length >= fewestShared && shared.some(([, named]) => !named);
}
const fewestShared = 2;

/** The keys of the words that tell what a text is about, with whether each is of a name. */
const matterOf = madeOnce((wording: Wording) =>
  madeOnce((numbers: readonly Quantity[]): ReadonlyMap<number, boolean> => {
    const counted = [
      ...countedIn(wording, numbers).map(({ quantity }) => quantity),
      ...quantitiesDenied(wording, numbers),
    ];
    const units = new Set(counted.flatMap(({ unit }) => unit?.split(" ") ?? []));
    const isCounted = ({ start, end, lexeme }: Word) =>
      units.has(lexeme.lemma) ||
      measures.has(lexeme.lemma) ||
      counted.some((quantity) => start < quantity.end && end > quantity.start);
    const tells = (word: Word) =>
      word.lexeme.kind !== "number" &&
      word.lexeme.kind !== "calendar" &&
      !word.lexeme.reporting &&
      !ofAny.has(word.lexeme.lemma) &&
      !isCounted(word);
    const told = withoutSpeakers(wording).filter(tells);
    return new Map(told.map((word) => [word.lexeme.keyHash, isNamed(word)]));
  }),
);
const ofAny: ReadonlySet<string> = new Set("be have do make take go come long old high wide last first".split(" "));

/** The content words of a text without the parts that tell who speaks: "Police said …", "…, Mayor Ann Reed said". */
function withoutSpeakers({ text, content, words }: Wording): readonly Word[] {
  const speaking = words.filter(({ lexeme }) => lexeme.reporting || telling.has(lexeme.lemma));
  if (speaking.length === 0) return content;
  const stops = [...text.matchAll(stop)].map(({ index }) => index);
  const partAt = (at: number) => stops.filter((place) => place < at).length;
  const parts = new Set(speaking.map(({ start }) => partAt(start)));
  return content.filter((word) => {
    const part = partAt(word.start);
    if (!parts.has(part)) return true;
    return part === 0 && !speaking.some(({ start }) => partAt(start) === 0 && start >= word.start);
  });
}
const stop = /[,;:—–](?=\s)|\s[-–—](?=\s)/gu;
const telling: ReadonlySet<string> = new Set("say tell claim state report announce add note write put".split(" "));

/** Whether a text gives the value that it denies to who tells it in the other: "not 14, as the ministry claims". */
function namesSpeaker({ text }: Wording, { end }: PlacedQuantity, speakers: Claim["speakers"]): boolean {
  const claimed = asClaimed.exec(text.slice(end, end + longestClaimed))?.groups;
  if (claimed === undefined) return false;
  const named = new Set(claimed.who!.toLowerCase().match(nameWord));
  return speakers.some(({ name, role }) => {
    const own = `${name ?? ""} ${role ?? ""}`.toLowerCase().match(nameWord) ?? [];
    return own.some((word) => named.has(word));
  });
}
const asClaimed =
  /^(?:\s\p{L}+)?,?\sas\s(?<who>(?:[\p{L}'’-]+\s){1,6}?)(?:ha[ds]\s|have\s)?(?:claim|sa[iy]|assert|insist|maintain|report|stat|announc|alleg|told)/iu;
const longestClaimed = 100;
const nameWord = /\p{L}{4,}/gu;
