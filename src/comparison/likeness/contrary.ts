import { peopleWords } from "../tables/measures.ts";
import { type Denials, denialsOf } from "../wording/denials.ts";
import type { Word, Wording } from "../wording/wording.ts";
import { alignWords } from "./word-alignment.ts";

/** How one of two texts says what the other denies: only one is negated, or each has the other's opposite. */
export interface Contrary {
  readonly reason: string;
}

/** Share of either text's other words that the other has, by weight, and what they have to say together. */
const enoughCovered = 0.75;
const enoughShared = 1;
/** The same of one speaker's words: "Berg had shown no remorse", "the defendant had shown remorse". */
const enoughBySpeaker = 0.5;
/** Less is enough where they are the same in every other word, and say of whom they tell. */
const wholly = 0.99;
const enoughOfWhole = 0.5;
/** Less is enough of the longer one that says all that the other says: "… includes the town, the scene of the fighting". */
const enoughHeld = 0.35;
const pronoun = /^["“‘']?(?:he|she|it|they|we|i|you|this|that|these|those)\b/iu;
const opensByPronoun = ({ words, senses }: Wording) => senses !== null && pronoun.test(words[0]?.lexeme.lemma ?? "");
/** A word whose partner is less related is none. */
const matched = 0.5;

/**
 * Whether two texts say the same of the same but for yes and no: one is negated ("was never inspected", "failed to
 * sound"), or one word of each is the other's opposite ("upheld", "overturned"), and all else is the same. Two reversals
 * cancel each other: "did not survive" says what "died" says. Null for any other two texts. Symmetric.
 * @param bySameSpeaker whether both are given to one person by name: then less has to be the same
 */
export function contraryOf(a: Wording, b: Wording, bySameSpeaker = false): Contrary | null {
  const x = denialsOf(a);
  const y = denialsOf(b);
  if (x.count > 1 || y.count > 1 || (x.count === 1 && y.count === 1)) return null;
  const denial = x.count + y.count === 1;
  if (denial && x.denied.length + y.denied.length === 0) return null;
  // "He will remain until May" says nothing of when he will not.
  if (denial && (isBounded(x.count === 1 ? a : b) || hasTurn(a) || hasTurn(b))) return null;
  // A word of another language means several English ones: that one of them is an opposite says little.
  if (!denial && (a.senses !== null || b.senses !== null)) return null;
  const opposites = findOpposites(a, b);
  if (opposites.length !== (denial ? 0 : 1)) return null;
  if (hedgesOf(a) !== hedgesOf(b) || isQuestion(a) || isQuestion(b)) return null;
  const [p, q] = opposites[0] ?? [];
  const [left, right] = pairUp(a, b);
  const meets = p && q ? haveOneNeighbour(left, right, p, q) : isToldByBoth(left, right, [...x.denied, ...y.denied]);
  if (!meets || isEchoed(left, x.denying) || isEchoed(right, y.denying)) return null;
  const leftAside = (opposite: Word | undefined, own: Denials, other: Denials) => (word: Word) =>
    word === opposite ||
    (opposite !== undefined && givenBy.get(opposite.lexeme.lemma) === word.lexeme.lemma) ||
    own.denying.has(word) ||
    (other.count === 1 && isDegree(word)) ||
    (other.ofAny && isCounted(word));
  const restA = restOf(left, leftAside(p, x, y));
  const restB = restOf(right, leftAside(q, y, x));
  if (restA.tellsMore || restB.tellsMore || (restA.exclusive && restB.exclusive)) return null;
  const covered = Math.min(restA.covered, restB.covered);
  const named = ![a, b].some((wording) => pronoun.test(wording.text) || opensByPronoun(wording));
  const whole = covered >= wholly && named;
  const shared = Math.min(restA.shared, restB.shared);
  const held =
    named &&
    areOneWord(left, right, [...x.denied, ...y.denied]) &&
    Math.max(restA.covered, restB.covered) >= wholly &&
    covered >= enoughHeld &&
    shared >= enoughShared;
  const enough = bySameSpeaker ? enoughBySpeaker : enoughCovered;
  if (!held && (covered < enough || shared < (whole || bySameSpeaker ? enoughOfWhole : enoughShared))) return null;
  return {
    reason:
      p && q ? `the same but for ${p.lexeme.form} against ${q.lexeme.form}` : "the same, only one of them negated",
  };
}

/** "Was found guilty": the verb that gives an outcome says nothing beside it. */
const givenBy: ReadonlyMap<string, string> = new Map([["guilty", "find"]]);

/** "Nobody was hurt", "three people were hurt". */
const isCounted = ({ lexeme: { kind, lemma, form } }: Word) =>
  kind === "number" || form === "one" || peopleWords.has(lemma);

/** "The guard was not hurt", "the guard was slightly hurt"; what is "not seriously hurt" denies the degree. */
const isDegree = ({ lexeme: { form } }: Word) => degrees.has(form);
const degrees: ReadonlySet<string> = new Set(
  "slightly lightly mildly badly seriously severely gravely critically fatally heavily partly briefly".split(" "),
);

/** "Nobody was thrown out, but some …": what is denied stands beside what both say. */
const hasTurn = ({ text, senses }: Wording): boolean => (senses?.turns ?? turns).test(text) || aside.test(text);
const turns = /\bbut\b/iu;
const aside = /[:[]/u;

/** One of two texts, with the place of each content word's partner in the other, −1 without. */
interface Paired {
  readonly wording: Wording;
  readonly partners: Int32Array;
}

function pairUp(a: Wording, b: Wording): readonly [Paired, Paired] {
  const pairs = alignWords(a, b);
  const [inA, inB] = [a, b].map(({ content }) => new Int32Array(content.length).fill(-1)) as [Int32Array, Int32Array];
  for (let i = 0; i < pairs.size; i++) {
    if (pairs.strengths[i]! < matched) continue;
    inA[pairs.a[i]!] = pairs.b[i]!;
    inB[pairs.b[i]!] = pairs.a[i]!;
  }
  return [
    { wording: a, partners: inA },
    { wording: b, partners: inB },
  ];
}

/** Whether two words stand beside the same word, before it or behind it. */
function haveOneNeighbour(left: Paired, right: Paired, p: Word, q: Word): boolean {
  // "O sindicato dos professores foi ouvido", "the teachers' union was heard".
  const steps = left.wording.senses === right.wording.senses ? 1 : 2;
  const beside = neighboursOf(right.wording, q, steps);
  return neighboursOf(left.wording, p, steps).some((place) => beside.includes(left.partners[place]!));
}

/** The places of the content words before and behind a word; those that only deny ("never") or tell a degree ("badly") are passed over. */
function neighboursOf(wording: Wording, word: Word, steps: 1 | 2): readonly number[] {
  const { content } = wording;
  const { denying } = denialsOf(wording);
  const at = content.indexOf(word);
  const next = (from: number, step: 1 | -1) => {
    let place = from + step;
    while (content[place] !== undefined && (denying.has(content[place]!) || isDegree(content[place]!))) place += step;
    return place;
  };
  const [before, behind] = [next(at, -1), next(at, 1)];
  const found = steps === 1 ? [before, behind] : [before, behind, next(before, -1), next(behind, 1)];
  return found.filter((place) => content[place] !== undefined);
}

/** Whether what one text denies is what the other tells, beside the same word. */
function isToldByBoth(left: Paired, right: Paired, denied: readonly Word[]): boolean {
  return denied.every((word) => {
    const [own, other] = left.wording.content.includes(word) ? [left, right] : [right, left];
    const partner = own.partners[own.wording.content.indexOf(word)]!;
    return partner >= 0 && haveOneNeighbour(own, other, word, other.wording.content[partner]!);
  });
}

/** Whether what one text denies stands in the other in the same word, not in one that only means much the same. */
const areOneWord = (left: Paired, right: Paired, denied: readonly Word[]) =>
  denied.every(({ lexeme: { lemma } }) => has(left.wording, lemma) && has(right.wording, lemma));

/** Whether a text tells what is denied, or only up to a time or a number; in its own words or in those that they stand for. */
export const isBounded = ({ text, senses }: Wording): boolean => (senses?.bounded ?? bounded).test(text);

/** Denials are somebody's; "no … since" and "the first … since" say the same, and so do other bounded negations. */
const bounded = /\b(?:den(?:y|ies|ied|ying)|since|until|only|than|(?<!\b(?:its|his|her|their) )(?:first|last))\b/i;

/** Whether what is told may be so, or depends, or is tried, and when: by the words alone. */
function hedgesOf({ words, senses }: Wording): string {
  let found = "";
  for (const { lexeme } of words) {
    const word = senses === null ? lexeme.form : lexeme.lemma;
    if (hedges.has(word)) found += ` ${word}`;
  }
  return found;
}
const hedges: ReadonlySet<string> = new Set(
  "may might could would should can if whether unless allegedly reportedly while after before when".split(" "),
);

const isQuestion = ({ text }: Wording) => text.trimEnd().endsWith("?");

/** Words of the two that are opposites and stand in one of them alone. */
function findOpposites(a: Wording, b: Wording): readonly (readonly [Word, Word])[] {
  let found: (readonly [Word, Word])[] | null = null;
  for (let i = 0; i < a.content.length; i++) {
    const p = a.content[i]!;
    const { form } = p.lexeme;
    if ((p.lexeme.antonyms === null && !outcomes.has(p.lexeme.lemma)) || ofOrder.has(form)) continue;
    for (let j = 0; j < b.content.length; j++) {
      const q = b.content[j]!;
      if (!(isOppositeOf(p, q) || isOppositeOf(q, p)) || has(b, p.lexeme.lemma) || has(a, q.lexeme.lemma)) continue;
      found ??= [];
      found.push([p, q]);
    }
  }
  return found ?? noOpposites;
}
const noOpposites: readonly never[] = [];

const isOppositeOf = ({ lexeme: { antonyms } }: Word, { lexeme: { lemma } }: Word): boolean =>
  antonyms !== null && (antonyms.has(lemma) || antonyms.has(outcomes.get(lemma) ?? lemma));
/** "Found guilty" is convicted. */
const outcomes: ReadonlyMap<string, string> = new Map([["guilty", "convict"]]);

/** They tell which one, not what became of it. */
const ofOrder: ReadonlySet<string> = new Set(["first", "second", "last"]);

const has = ({ content }: Wording, lemma: string) => content.some(({ lexeme }) => lexeme.lemma === lemma);

/** "They failed to …", "their failure, for the third time, to …": both deny it. */
const isEchoed = ({ wording: { content }, partners }: Paired, denying: ReadonlySet<Word>) =>
  content.some((word, place) => denying.has(word) && partners[place]! >= 0);

interface Rest {
  /** Of its weight, the share that is matched; and that weight. */
  readonly covered: number;
  readonly shared: number;
  /** Whether a name, a number, a country or a day of it is not. */
  readonly exclusive: boolean;
  /** Whether it tells of a deed that the other does not, and not only behind all else. */
  readonly tellsMore: boolean;
}

function restOf({ wording: { content, text }, partners }: Paired, isLeftAside: (word: Word) => boolean): Rest {
  const last = partners.findLastIndex((partner) => partner >= 0);
  const tellsSame = content.some(({ lexeme }, place) => lexeme.verbal && partners[place]! >= 0);
  let [weight, shared, exclusive, tellsMore] = [0, 0, false, false];
  for (const [place, word] of content.entries()) {
    const { lexeme } = word;
    if (isLeftAside(word) || lexeme.reporting) continue;
    weight += lexeme.weight;
    if (partners[place]! >= 0) shared += lexeme.weight;
    else {
      exclusive ||= lexeme.exclusive || lexeme.isName;
      tellsMore ||=
        lexeme.verbal &&
        !idleVerbs.has(lexeme.lemma) &&
        !(tellsSame && place > last && startsAnew(text, content[last]!, word));
    }
  }
  return { covered: weight === 0 ? 0 : shared / weight, shared, exclusive, tellsMore };
}
/** Whether a comma stands between the last word that both tell and a word behind it: ", the scene of the fighting". */
const startsAnew = (text: string, { end }: Word, { start }: Word) => text.slice(end, start).includes(",");
/** "It remained open", "it was open". */
const idleVerbs: ReadonlySet<string> = new Set("remain stay get become go keep take make".split(" "));
