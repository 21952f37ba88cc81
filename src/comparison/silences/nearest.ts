import type { Claim } from "../../claims/claim.ts";
import type { Span } from "../../text/span.ts";
import { wholeSentence } from "../clauses/whole-sentence.ts";
import type { ComparedArticle } from "../comparison.ts";
import { relateTerms } from "../likeness/related-terms.ts";
import { strengthOf } from "../likeness/similarity.ts";
import { type Memory, readerFor } from "../propositions/memory.ts";
import { rareWordsOf } from "../propositions/propositions.ts";
import { limits, thresholds } from "../thresholds.ts";
import { type Anchored, fewestAnchors, rareStems, sharedRare } from "../wording/anchors.ts";
import { indexTerms, makeTermSearch, termsOf } from "../wording/term-index.ts";
import { makeHeldWords } from "./held-words.ts";
import { extentOf, passagesOf } from "./passages.ts";

/** The sentence of an outlet that comes nearest to a row. */
export interface Nearest {
  readonly articleId: string;
  readonly span: Span;
  /** 0…1, on the scale of a row's score; shared words alone bring it to `thresholds.near` at most. */
  readonly score: number;
}

/** All that the articles say, sentence by sentence, ready to be searched for what comes nearest to a row. */
export interface Library {
  /**
   * By the place of each column, of all but those that say it: an empty one shares no word with the wording. Written
   * anew by the next call.
   */
  nearest(row: Anchored, saying: ReadonlySet<string>): readonly (Nearest | null)[];
  /** By the place of each column the share of a row's words, by weight, that it holds anywhere; written anew by the next call. */
  held(row: Anchored): Float64Array;
  /** A claim with the rest of its sentence. */
  sentenceOf(claim: Claim): Span;
}

/** Reads claims and what lies between them, so that nothing of an article goes unsearched. */
export function buildLibrary(
  articles: readonly ComparedArticle[],
  columnIds: readonly string[],
  memory: Memory,
): Library {
  const parts = new Map(articles.map(({ id, article }) => [id, article]));
  const rare = new Map(articles.map((compared) => [compared.id, rareWordsOf(compared, readerFor(memory, compared))]));
  const passages = articles.flatMap((compared) => passagesOf(compared, readerFor(memory, compared)));
  const numbers = new Map(columnIds.map((columnId, number) => [columnId, number]));
  const terms = passages.map(({ wording }) => termsOf(wording));
  const columns = new Int32Array(passages.length);
  const scales = new Float64Array(passages.length);
  for (let place = 0; place < passages.length; place++) {
    columns[place] = numbers.get(passages[place]!.columnId)!;
    scales[place] = terms[place]!.scale;
  }
  const index = indexTerms(terms);
  const search = makeTermSearch(index, limits.nearPostings);
  const related = relateTerms(
    index,
    passages.map(({ wording }) => wording),
  );
  const heldWords = makeHeldWords(index, related, columns, columnIds.length);
  const sentences: Span[] = [];
  const sentenceAt = (place: number): Span => {
    const { articleId, span } = passages[place]!;
    sentences[place] ??= wholeSentence(parts.get(articleId)!, span);
    return sentences[place];
  };
  const stems: (readonly number[])[] = [];
  const stemsAt = (place: number): readonly number[] => {
    const { articleId, wording } = passages[place]!;
    stems[place] ??= rareStems({ wording, rare: rare.get(articleId)! });
    return stems[place];
  };
  const overlaps = new Float64Array(columnIds.length);
  const places = new Int32Array(columnIds.length);
  // The weight of a row's words that one passage of a column holds at most, and which.
  const most = new Float64Array(columnIds.length);
  const fullest = new Int32Array(columnIds.length);
  const best: (Nearest | null)[] = columnIds.map(() => null);
  return {
    sentenceOf: (claim) => wholeSentence(parts.get(claim.articleId)!, extentOf(claim.spans)!),
    held: ({ wording }) => heldWords(termsOf(wording)),
    nearest(row, saying) {
      const { wording } = row;
      const own = termsOf(wording);
      let ownStems: readonly number[] | null = null;
      const found = search(own);
      overlaps.fill(0);
      most.fill(0);
      for (let i = 0; i < found.size; i++) {
        const place = found.places[i]!;
        const column = columns[place]!;
        const weight = found.weights[place]!;
        if (weight > most[column]!) {
          most[column] = weight;
          fullest[column] = place;
        }
        const overlap = weight * scales[place]!;
        // Of equals the first that the search met. The row's own scale is the same for all.
        if (overlap > overlaps[column]!) {
          overlaps[column] = overlap;
          places[column] = place;
        }
      }
      for (let column = 0; column < columnIds.length; column++) {
        const overlap = overlaps[column]! * own.scale;
        if (overlap === 0 || saying.has(columnIds[column]!)) {
          best[column] = null;
          continue;
        }
        const { articleId, wording: passage } = passages[places[column]!]!;
        const byWords = thresholds.near * Math.min(1, overlap);
        const sure = overlap < thresholds.nearOverlap ? 0 : strengthOf(memory.similarity.compare(wording, passage));
        const covered = most[column]! * own.scale ** 2;
        // Most of the row's own words in one sentence: it may say the same in a longer way.
        const enough = own.size < thresholds.fewWords ? thresholds.nearCoverOfFew : thresholds.nearCover;
        const held = own.size < fewestHeld || covered < enough ? 0 : heldScore(covered);
        let anchored = false;
        if (overlap >= thresholds.doubtOverlap) {
          ownStems ??= rareStems(row);
          anchored = isDoubtful(overlap, sharedRare(ownStems, stemsAt(places[column]!)));
        }
        const doubtful = anchored ? heldScore(overlap) : 0;
        const score = Math.max(sure, byWords, doubtful);
        best[column] =
          held > score
            ? { articleId: passages[fullest[column]!]!.articleId, span: sentenceAt(fullest[column]!), score: held }
            : { articleId, span: sentenceAt(places[column]!), score };
      }
      return best;
    },
  };
}

/**
 * Whether a sentence that shares as much with a row, and so many words that both articles have once, as likely as not
 * says the same in words of its own.
 */
const isDoubtful = (overlap: number, rare: number) =>
  rare >= fewestAnchors || (rare > 0 && overlap >= thresholds.doubtOverlapOfOne);

/** A lone word stands anywhere. */
const fewestHeld = 2;

/** A doubt, and a little more of it the more is covered. */
const heldScore = (covered: number) => thresholds.near + doubt * covered;
const doubt = 0.05;
