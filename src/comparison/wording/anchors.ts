import type { Claim } from "../../claims/claim.ts";
import { madeOnce } from "../../text/made-once.ts";
import { measures } from "../tables/measures.ts";
import { makeHashNumbers } from "./hash-numbers.ts";
import type { Lexeme } from "./lexemes.ts";
import { termsOf } from "./term-index.ts";
import type { Word, Wording } from "./wording.ts";

/** Which words of an article one of its claims alone has. */
export interface RareWords {
  /** By the hash of a word's stem. */
  has(stem: number): boolean;
}

/**
 * Finds the words that one claim alone of an article has. Where two reports of one event both have such a word, the two
 * claims are most likely about one thing: "the extinguisher", "in handcuffs", "the gale".
 */
export function rareWords(claims: readonly Claim[], read: (claim: Claim) => Wording): RareWords {
  if (claims.length < fewestClaims) return { has: () => false };
  const numbers = makeHashNumbers();
  const repeated: boolean[] = [];
  for (const claim of claims) {
    const { size, hashes, firstHash } = termsOf(read(claim));
    for (let term = 0; term < size; term++) {
      const number = numbers.add(hashes[firstHash + term]!);
      repeated[number] = number < repeated.length;
    }
  }
  return {
    has: (stem) => {
      const number = numbers.get(stem);
      return number >= 0 && !repeated[number]!;
    },
  };
}

/** In a brief notice every word stands once. */
const fewestClaims = 6;

/** Days and what gives words to somebody are told of anything; numbers are figures, and so is what they are counted in. */
const mayAnchor = ({ lexeme: { reporting, kind, lemma } }: { readonly lexeme: Lexeme }) =>
  !reporting && kind !== "calendar" && kind !== "number" && !ofAges.has(lemma) && !measures.has(lemma);
const ofAges: ReadonlySet<string> = new Set(["year", "old", "month"]);

/** A text with the rare words of its article. */
export interface Anchored {
  readonly wording: Wording;
  readonly rare: RareWords;
  /** Its own rare words, each once; found when they are first asked for, null before. */
  anchors: readonly RareWord[] | null;
}

/** A word of a text that its article has in one claim alone. */
export interface RareWord {
  readonly stem: number;
  readonly weight: number;
  readonly isName: boolean;
  /** Its place among the text's content words. */
  readonly place: number;
}

/** The weight of the words that two texts share and that their articles have once, of a name's words the first; symmetric. */
export function anchorWeight(a: Anchored, b: Anchored): number {
  const [own, others] = [rareWordsIn(a), rareWordsIn(b)];
  const weight = weightIn(own, others);
  return weight === 0 ? 0 : Math.max(weight, weightIn(others, own));
}

/** The same in the order and by the weights of the first. Asked of thousands of pairs: nothing is made here. */
function weightIn(own: readonly RareWord[], others: readonly RareWord[]): number {
  let weight = 0;
  let lastName = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < own.length; i++) {
    const word = own[i]!;
    const at = placeOfStem(others, word.stem);
    if (at < 0) continue;
    const isName = word.isName || others[at]!.isName;
    const sameName = isName && word.place - lastName === 1;
    if (isName) lastName = word.place;
    if (!sameName) weight += word.weight;
  }
  return weight;
}

function placeOfStem(words: readonly RareWord[], stem: number): number {
  for (let at = 0; at < words.length; at++) if (words[at]!.stem === stem) return at;
  return -1;
}

/** The anchors of two texts, as the first has them. */
export function anchorForms(a: Anchored, b: Anchored): readonly string[] {
  const others = rareWordsIn(b);
  return rareWordsIn(a)
    .filter(({ stem }) => placeOfStem(others, stem) >= 0)
    .map(({ place }) => a.wording.content[place]!.lexeme.form);
}

function rareWordsIn(anchored: Anchored): readonly RareWord[] {
  anchored.anchors ??= findRareWords(anchored);
  return anchored.anchors;
}

function findRareWords({ wording: { content }, rare }: Anchored): readonly RareWord[] {
  const found: RareWord[] = [];
  for (let place = 0; place < content.length; place++) {
    const word = content[place]!;
    const { stemHash: stem, isName: isUnknown, capital, steepWeight: weight } = word.lexeme;
    if (!rare.has(stem) || !mayAnchor(word) || placeOfStem(found, stem) >= 0) continue;
    // The Locomotive Guild is a name, too, and a mayor or a prosecutor belongs to the name behind.
    const isName = isUnknown || (capital && word.start > 0) || isTitle(word, content[place + 1]);
    found.push({ stem, weight, isName, place });
  }
  return found;
}
const isTitle = (word: Word, next: Word | undefined) =>
  next !== undefined && next.start === word.end + 1 && next.lexeme.capital && next.lexeme.kind !== "calendar";

/** How many words two texts share that are no names, places, days or numbers: of somebody, or of one object, anything is told. */
export function plainWordsShared(a: Wording, b: Wording): number {
  const [own, others] = [plainWordsOf(a), plainWordsOf(b)];
  let shared = 0;
  for (let i = 0; i < own.length; i++) if (others.includes(own[i]!)) shared++;
  return shared;
}

/** The stems of such words of a text that are rare enough to tell something, each once; found once a text. */
const plainWordsOf = madeOnce(({ content }: Wording): readonly number[] => {
  const found: number[] = [];
  for (const { lexeme, start } of content) {
    const { steepWeight, isName, capital, kind, stemHash, lemma } = lexeme;
    if (steepWeight < leastPlain || isName || (capital && start > 0) || ofNames.has(kind)) continue;
    if (!found.includes(stemHash) && !measures.has(lemma)) found.push(stemHash);
  }
  return found;
});
const ofNames: ReadonlySet<Lexeme["kind"]> = new Set(["name", "place", "calendar", "number"]);
const leastPlain = 0.15;

/** The stems of a text's words that its article has once, each once. */
export function rareStems({ wording, rare }: Pick<Anchored, "wording" | "rare">): readonly number[] {
  const { size, hashes, firstHash } = termsOf(wording);
  const found: number[] = [];
  for (let term = 0; term < size; term++) {
    const stem = hashes[firstHash + term]!;
    if (rare.has(stem)) found.push(stem);
  }
  return found;
}

/** How many of the rare stems of two texts are the same. */
export function sharedRare(own: readonly number[], others: readonly number[]): number {
  let shared = 0;
  for (let i = 0; i < own.length; i++) if (others.includes(own[i]!)) shared++;
  return shared;
}

/** Fewer words that both have once may be chance. */
export const fewestAnchors = 2;
