import type { Claim } from "../claims/claim.ts";
import { madeOnce } from "../text/made-once.ts";
import type { Lexeme } from "./lexemes.ts";
import { measures } from "./tables/measures.ts";
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
  const repeated = new Map<number, boolean>();
  for (const claim of claims) {
    const { size, hashes, firstHash } = termsOf(read(claim));
    for (let term = 0; term < size; term++) {
      const stem = hashes[firstHash + term]!;
      repeated.set(stem, repeated.has(stem));
    }
  }
  return { has: (stem) => repeated.get(stem) === false };
}

/** In a brief notice every word stands once. */
const fewestClaims = 6;

/** Days and what gives words to somebody are told of anything; numbers are figures, and so is what they are counted in. */
const mayAnchor = ({ lexeme: { reporting, kind, lemma } }: { readonly lexeme: Lexeme }) =>
  !reporting && kind !== "calendar" && kind !== "number" && !ofAges.has(lemma) && !measures.has(lemma);
const ofAges: ReadonlySet<string> = new Set(["year", "old", "month"]);

/** A word with the rare words of its article. */
export interface Anchored {
  readonly wording: Wording;
  readonly rare: RareWords;
}

/** A word of a text that its article has in one claim alone. */
interface RareWord {
  readonly stem: number;
  readonly weight: number;
  readonly isName: boolean;
  /** Its place among the text's content words. */
  readonly place: number;
}

/** The weight of the words that two texts share and that their articles have once, of a name's words the first; symmetric. */
export function anchorWeight(a: Anchored, b: Anchored): number {
  const weight = weightIn(a, b);
  return weight === 0 ? 0 : Math.max(weight, weightIn(b, a));
}

/** The same in the order and by the weights of the first. */
function weightIn(a: Anchored, b: Anchored): number {
  let weight = 0;
  let lastName = Number.NEGATIVE_INFINITY;
  for (const shared of sharedRareWords(a, b)) {
    const sameName = shared.isName && shared.place - lastName === 1;
    if (shared.isName) lastName = shared.place;
    if (!sameName) weight += shared.weight;
  }
  return weight;
}

/** The anchors of two texts, as the first has them. */
export const anchorForms = (a: Anchored, b: Anchored): readonly string[] =>
  sharedRareWords(a, b).map(({ place }) => a.wording.content[place]!.lexeme.form);

function sharedRareWords(a: Anchored, b: Anchored): readonly RareWord[] {
  const others = rareWordsIn(b);
  return rareWordsIn(a).flatMap((word) => {
    const other = others.find(({ stem }) => stem === word.stem);
    if (other === undefined) return [];
    return other.isName === word.isName ? word : { ...word, isName: true };
  });
}

/** The rare words of a text, each once; found once a text. */
const rareWordsIn = madeOnce(({ wording: { content }, rare }: Anchored): readonly RareWord[] => {
  const known = new Set<number>();
  const found: RareWord[] = [];
  for (const [place, word] of content.entries()) {
    const { stemHash: stem, isName: isUnknown, capital, steepWeight: weight } = word.lexeme;
    if (!mayAnchor(word) || !rare.has(stem) || known.has(stem)) continue;
    known.add(stem);
    // The Locomotive Guild is a name, too, and a mayor or a prosecutor belongs to the name behind.
    const isName = isUnknown || (capital && word.start > 0) || isTitle(word, content[place + 1]);
    found.push({ stem, weight, isName, place });
  }
  return found;
});
const isTitle = (word: Word, next: Word | undefined) =>
  next !== undefined && next.start === word.end + 1 && next.lexeme.capital && next.lexeme.kind !== "calendar";

/** How many words two texts share that are no names, places, days or numbers: of somebody, or of one object, anything is told. */
export function plainWordsShared(a: Wording, b: Wording): number {
  const others = plainWordsOf(b);
  return plainWordsOf(a).intersection(others).size;
}

/** The stems of such words of a text that are rare enough to tell something; found once a text. */
const plainWordsOf = madeOnce(({ content }: Wording): ReadonlySet<number> => {
  const found = new Set<number>();
  for (const { lexeme, start } of content) {
    const { steepWeight, isName, capital, kind, stemHash, lemma } = lexeme;
    if (steepWeight < leastPlain || isName || (capital && start > 0) || ofNames.has(kind)) continue;
    if (!measures.has(lemma)) found.add(stemHash);
  }
  return found;
});
const ofNames: ReadonlySet<Lexeme["kind"]> = new Set(["name", "place", "calendar", "number"]);
const leastPlain = 0.15;

/** How many words two texts share that both articles have once. */
export function sharedRare(a: Anchored, b: Anchored): number {
  const [x, y] = [termsOf(a.wording), termsOf(b.wording)];
  let shared = 0;
  for (let i = 0; i < x.size; i++) {
    const stem = x.hashes[x.firstHash + i]!;
    if (!a.rare.has(stem) || !b.rare.has(stem)) continue;
    for (let j = 0; j < y.size; j++) {
      if (y.hashes[y.firstHash + j] !== stem) continue;
      shared++;
      break;
    }
  }
  return shared;
}

/** Fewer words that both have once may be chance. */
export const fewestAnchors = 2;
