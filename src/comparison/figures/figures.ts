import type { Claim } from "../../claims/claim.ts";
import { isPersonNoun } from "../../claims/names/person-nouns.ts";
import type { Article } from "../../documents/article.ts";
import { articleAt } from "../../documents/entries.ts";
import type { Quantity } from "../../text/numbers/numbers.ts";
import { openingOf, type Place, partAround } from "../clauses/figure-part.ts";
import type { ComparedArticle } from "../comparison.ts";
import {
  anyObject,
  anyThing,
  happeningPairs,
  isCountedUnit,
  measures,
  ofBargain,
  particularPeople,
  peopleWords,
  samePeople,
  tallied,
} from "../tables/measures.ts";
import { isOfOtherTime } from "../times/other-time.ts";
import { isBesideOthers } from "../wording/count-role.ts";
import { denialsOf } from "../wording/denials.ts";
import { isKnown } from "../wording/is-known.ts";
import { type Counted, countedIn, toldOf } from "../wording/quantities.ts";
import type { Wording } from "../wording/wording.ts";
import { amountKey } from "./amounts.ts";
import { isContestable } from "./figure-contestable.ts";
import { placesIn } from "./figure-places.ts";
import { specificityOf } from "./figure-specificity.ts";
import { type Move, moveOf } from "./moves.ts";
import { standsForPeople } from "./stands-for-people.ts";

/**
 * A number with what it counts, and the words that tell it. Reports of one event tell the same figure in sentences that
 * share nothing else: "17 people died", "the death toll at 17", "12 bodies"; "44 ticket offices", "44 station counters".
 */
export interface Figure {
  readonly counted: Counted;
  /** What happened to counted people ("dead", "held"), or to whom a time was given ("sentenced"); null for any other figure. */
  readonly happening: string | null;
  /** How hardly two things have this number by chance. */
  readonly specificity: number;
  /** The claim's words; what else they tell says what it is of. */
  readonly wording: Wording;
  /** The words that tell it: a sentence of the claim, or the part of one up to the next figure. */
  readonly text: string;
  /** Whether it only says which one is meant ("its $38 billion bid"). */
  readonly known: boolean;
  /** Whether it is told of another time than the report's: "in 2014", "the worst since", "this year". */
  readonly past: boolean;
  /** Where it was, as far as its words say ("in Ardmere"), lower case. */
  readonly places: ReadonlySet<string>;
  /**
   * Whether the article tells no larger one of its happening at its beginning and of its time, but for one far beyond it
   * ("the war has killed 11,000"): of several the others are parts, or somebody else's.
   */
  readonly total: boolean;
  /** Whether another value of its thing may contradict it. */
  readonly contestable: boolean;
  /** By how much something rose or fell, where it tells that. */
  readonly move: Move | null;
  /** How many values of its thing the article tells; of people, of the same ones, where it says which they are. */
  readonly values: number;
  /** Whether no other claim of the article's text tells its amount, where that is a telling one; see `amountKey`. */
  readonly sole: boolean;
  /** Every number that the article tells and does not deny. */
  readonly numbers: ReadonlySet<number>;
}

/** An article tells one figure again and again; so many of one happening are held against other articles'. */
const mostOfOne = 3;
/** Claims from an article's beginning among which its own counts stand: what is told late is background. */
const earlyClaims = 20;
/** A count so many times another is of a whole war or epidemic: the other may be the total of the report's own event. */
const background = 100;
/** Of a long speech the first ones. */
const mostOfClaim = 6;
/** A number less specific than this tells nothing by itself. */
const leastSpecific = 1;

/** The figures of an article's claims, by claim, from what `read` gives as a claim's words; only of what is stated. */
export function figuresOf(
  { article, claims }: ComparedArticle,
  read: (claim: Claim) => Wording,
): ReadonlyMap<Claim, readonly Figure[]> {
  const found: { claim: Claim; place: number; figure: Figure }[] = [];
  for (const [place, claim] of claims.entries()) {
    if (claim.numbers.length === 0) continue;
    for (const figure of readFigures(claim, read(claim), articleAt(article, claim.spans[0])))
      found.push({ claim, place, figure });
  }
  const isOwn = (place: number, { past }: Figure) => !past && place < earlyClaims;
  const own = found.filter(({ place, figure }) => figure.happening !== null && isOwn(place, figure));
  const valuesOfHappening = Map.groupBy(
    own.map(({ figure }) => figure),
    ({ happening }) => happening,
  );
  const isTotal = ({ happening, counted }: Figure) =>
    valuesOfHappening
      .get(happening)!
      .every(({ counted: { value } }) => value <= counted.value || value > counted.value * background);
  const valuesOf = new Map<string | null, Set<number>>();
  for (const { counted } of found.map(({ figure }) => figure)) {
    for (const kind of new Set([counted.thing, kindOf(counted)])) {
      const values = valuesOf.get(kind);
      if (values === undefined) valuesOf.set(kind, new Set([counted.value]));
      else values.add(counted.value);
    }
  }
  const numbers = new Set<number>();
  for (const claim of claims) {
    if (claim.numbers.length === 0) continue;
    for (const { quantity } of countedIn(read(claim), claim.numbers)) numbers.add(quantity.value);
  }
  const tellers = amountTellers(claims);
  const kept = new Map<string, number>();
  const byClaim = new Map<Claim, Figure[]>();
  for (const { claim, place, figure } of found) {
    const { happening, counted } = figure;
    const told = happening === null ? 0 : (kept.get(happening) ?? 0);
    if (told === mostOfOne) continue;
    if (happening !== null) kept.set(happening, told + 1);
    const total = happening !== null && isOwn(place, figure) && isTotal(figure);
    const sole = tellers.get(amountKey(counted.quantity) ?? "") === 1;
    const whole = { ...figure, total, sole, numbers, values: valuesOf.get(kindOf(counted))!.size };
    const before = byClaim.get(claim);
    if (before === undefined) byClaim.set(claim, [whole]);
    else before.push(whole);
  }
  return byClaim;
}

/** What is counted; of people, which ones, where that is told: so many children, so many officers. */
function kindOf({ thing, quantity: { unit } }: Counted): string | null {
  return thing === "people" && unit !== null && particularPeople.has(unit) ? (samePeople.get(unit) ?? unit) : thing;
}

/** How many claims of an article's text tell each amount. */
function amountTellers(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const tellers = new Map<string, number>();
  for (const { spans, numbers } of claims) {
    if (spans[0]?.part !== "text") continue;
    for (const key of new Set(numbers.map(amountKey))) if (key !== null) tellers.set(key, (tellers.get(key) ?? 0) + 1);
  }
  return tellers;
}

function readFigures(
  claim: Claim,
  wording: Wording,
  published: Pick<Article, "publishedAt" | "publishedFrom">,
): readonly Figure[] {
  const asserted = claim.modality === "asserted";
  const stated = asserted && !claim.negated;
  const counts: Pick<Figure, "counted" | "happening" | "specificity" | "move">[] = [];
  const all = countedIn(wording, claim.numbers);
  for (const [place, counted] of all.entries()) {
    if (counts.length === mostOfClaim) break;
    const { quantity, role } = counted;
    if (isLabel(wording, quantity) || isTime(wording.text, quantity)) continue;
    // An age is told beside whatever else is told of somebody.
    if (quantity.unit === "year old" || vague.test(quantity.text) || isOutOf(wording.text, quantity)) continue;
    const told = happeningOf(counted, wording, all.slice(0, place)) ?? "";
    const isTold = stated || (claim.negated ? asserted && isLack(wording, told) : announced.has(told));
    const happening = isTold && told !== "" ? told : null;
    const tells = role !== "part" && role !== "addition" && !isAside(wording.text, quantity);
    const specificity = tells ? specificityOf(quantity) : 0;
    // A rise that is asked for has not come.
    const bargained = counted.happenings.some((one) => ofBargain.has(one));
    const move = stated && !bargained ? moveOf(wording, counted) : null;
    if (happening !== null || specificity >= leastSpecific || move !== null)
      counts.push({ counted, happening, specificity, move });
  }
  return counts.map((count, index): Figure => {
    const { quantity } = count.counted;
    const from = counts[index - 1]?.counted.quantity.end ?? 0;
    const to = counts[index + 1]?.counted.quantity.start ?? wording.text.length;
    const text = partAround(wording.text, quantity, from, to);
    const past =
      count.counted.role === "former" ||
      isOfOtherTime(claim, text, quantity.text, openingOf(wording.text, quantity), published, wording.senses) ||
      isOfThen(wording.text, text);
    const known = isKnown(wording.text, quantity.start);
    // What is planned is no count.
    const isCount = stated || !toldOf(count.counted).some((happening) => tallied.has(happening));
    const contestable = isCount && isContestable(wording.text, count.counted);
    return { ...count, wording, text, known, past, places: placesIn(text, wording), contestable, ...alone };
  });
}

/** "The worst accident since 2008, when 19 people died": the part that tells the figure begins behind its year. */
function isOfThen(whole: string, part: string): boolean {
  const from = whole.indexOf(part);
  return from > 0 && then.test(whole.slice(Math.max(0, from - 20), from));
}
const then = /\b(?:1[5-9]|20|21)\d\d,?\s(?:when|in which|after|as)\s$/u;

/** Whether a negation tells a happening, and denies nothing: "no electricity", "no trace of 12 men", not "none of the 12 is missing". */
function isLack(wording: Wording, happening: string): boolean {
  const { words } = wording;
  if (denialsOf(wording).count !== 1) return false;
  return words.some(({ lexeme: { lemma } }, at) =>
    words
      .slice(Math.max(0, at - nearLack), at)
      .some(({ lexeme: { form } }) => lacks.has(form) && happeningPairs.get(lemma)?.get(form)?.includes(happening)),
  );
}
const lacks: ReadonlySet<string> = new Set(["no", "without"]);
const nearLack = 3;

/** What is told while it is still a plan. */
const announced: ReadonlySet<string> = new Set(["dismissed", "cancelled", "recalled", "freed", ...ofBargain]);

/** Until the article's other figures are known. */
const alone = { total: false, values: 1, sole: false, numbers: new Set<number>() };

/** What happened to the counted, where it is one thing that is told in counts; null for parts and additions. */
function happeningOf(
  { thing, happenings, role, quantity, toldWithIt }: Counted,
  { text, senses }: Wording,
  others: readonly Counted[],
): string | null {
  const isPart =
    role === "part" && !partOfPeople.test(text.slice(quantity.end, quantity.end + 12)) && !isOfBody(quantity);
  const before = text.slice(0, quantity.start);
  const behind = text.slice(quantity.start, quantity.end + longestAddition);
  // "Two were badly hurt, another ten slightly": beside others who were hurt they are no more than a part.
  const isBeside =
    senses === null
      ? besideTheDead.test(before)
      : (isBesideOthers(senses, before, quantity.text) ||
          senses.additionBehind.test(behind) ||
          senses.besides?.test(behind) === true) &&
        !others.some((one) => one.happenings.includes("hurt"));
  const apart = senses === null ? happenings.includes("hurt") : happenings.some((told) => besideDeaths.has(told));
  const isAdded = role === "addition" && !(apart && isBeside);
  if (isPart || isAdded || role === "former" || !toldWithIt) return null;
  if (thing === null && !standsForPeople(text, quantity, senses)) return null;
  const [happening, ...more] = happenings.filter((told) => {
    const things = tallied.get(told);
    if (ofAnybody.has(told) && isPersonNoun(quantity.unit ?? "")) return true;
    if (things?.includes(anyObject) && isObject(thing) && isCountedThing(quantity)) return true;
    return things?.includes(thing ?? "people") || (things?.includes(anyThing) && isCountedThing(quantity));
  });
  return happening === undefined || more.length > 0 ? null : happening;
}

/** "15 weitere": UTF-16 units of the word behind. */
const longestAddition = 20;

/** What happens to people of any office: "two managers have been arrested". */
const ofAnybody: ReadonlySet<string> = new Set(["held", "dead", "hurt"]);

/** "Neuf morts; quatre autres sont portées disparues": they are others than the dead. */
const besideDeaths: ReadonlySet<string> = new Set(["hurt", "missing", "trapped", "treated"]);
/** "Seven were killed and another 140 hurt": all who were hurt. */
const besideTheDead = /\b(?:another|other)\s$/iu;

const isObject = (thing: string | null) => thing !== null && thing !== "people" && thing !== "%";

/** Whether something is counted that is no measure, no money and no share. */
const isCountedThing = ({ unit }: Quantity) => unit !== null && isCountedUnit(unit);

/** "14 of its officers were wounded", "some 3,000 of his supporters gathered" count them, "two of the dead" do not. */
function isOfBody({ text, unit }: Quantity): boolean {
  const body = ofBody.exec(text);
  return body !== null && unit !== null && (body[1] === "the" ? particularPeople : peopleWords).has(unit);
}
const ofBody = /^(?:(?:at least|more than|about|around|some|nearly|over) )?\S+ of (the|its|their|his|her) \p{L}+$/iu;
/** "Nineteen of whom are in hospital" counts those in hospital. */
const partOfPeople = /^\sof whom\s/u;

/** "77 of the 180 seats": the whole that every report measures by; "one of 21 people killed" tells the toll. */
const isOutOf = (text: string, { start, end }: Place) =>
  outOf.test(text.slice(Math.max(0, start - longestOutOf), start)) && !isCounted.test(text.slice(start, end + 12));
const isCounted = /\b(?:killed|murdered|dead|injured|wounded|hurt|arrested|detained|rescued|missing)\b/u;
const outOf =
  /(?:\p{N}|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|most|all|half|none|some|out)) of (?:the |its |all )?(?:[\p{L}-]{1,30}['’]s? )?$/iu;
const longestOutOf = 56;

/** "Eight years ago" is a time. */
const isTime = (text: string, { end }: Place) => /^\sago\b/u.test(text.slice(end, end + 6));

/** "Falcon 9", "the 76ers", "5G": a name. */
function isLabel({ text, senses }: Wording, { start, end, text: own, unit }: Place & Quantity): boolean {
  // Where all nouns have a capital, what is counted may stand behind any.
  const mayBeNamed = senses?.capitalNouns !== true || unit === null;
  const isNamed =
    mayBeNamed && named.test(text.slice(Math.max(0, start - 24), start)) && !outOfWhole.test(text.slice(end));
  if (emergencyCall.test(own) || isNamed) return true;
  return grown.test(own) && !measures.has(unit ?? "") && unit !== null && !money.test(own);
}
/** "The Orchard Party 77 of the 180 seats" is no name. */
const outOfWhole = /^\sof\s/u;
const emergencyCall = /^(?:911|999|112)\b/u;
const named = /(?:\p{L}|,)\s\p{Lu}\p{L}+\s$/u;
/** Not "15人": Chinese writes no space before what it counts. */
const grown = /\p{N}(?!\p{Script=Han})\p{L}/u;
const money = /\p{N}(?:bn|mn?|k|tn)\b/iu;

/** "Anna Berg, 49, …": a number that only tells who is meant. */
const isAside = (text: string, { start, end, unit }: Place & { readonly unit: string | null }) =>
  unit === null && text.slice(0, start).endsWith(", ") && /^(?:,|$)/u.test(text.slice(end, end + 1));

/** "Dozens" and "several" agree with anything. */
const vague = /\b(?:dozens|scores|hundreds|thousands|millions|billions|several|many|few|handful)\b/iu;
