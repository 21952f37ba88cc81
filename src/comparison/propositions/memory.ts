import { type Senses, sensesOf } from "../../text/senses/senses.ts";
import type { ComparedArticle } from "../comparison.ts";
import type { Likeness, Similarity } from "../likeness/similarity.ts";
import { type Wording, wordingOf } from "../wording/wording.ts";

/**
 * What comparisons have read and scored so far. A comparison of an event that grew by one article reads and scores only
 * what is new; the answer is the same as without, because all that is kept is a function of the texts alone.
 */
export interface Memory {
  /**
   * Makes room, if there is too little; to be called between comparisons, never within one.
   *
   * @param keys what is compared next; see `keysOf`
   */
  begin(keys: readonly string[]): void;
  /** Reads a text; `senses` where it is not English. */
  read(text: string, senses?: Senses | null): Wording;
  /** Scores each pair once; whichever of the two comes first. */
  readonly similarity: Similarity;
}

/** Texts and scored pairs from which on those of earlier comparisons are forgotten: an event of 20 reports has a thousand. */
const [enoughTexts, enoughPairs] = [1_000, 5_000];
/** So many texts fill a shelf with their pairs by themselves; where less of them is known than this share, they are of another event. */
const [fillAlone, leastShared] = [200, 0.1];

/** What some comparisons in a row read and scored. */
interface Shelf {
  readonly wordings: Map<string, Wording>;
  readonly likenesses: Map<Wording, Map<Wording, Likeness>>;
  pairs: number;
}

const emptyShelf = (): Shelf => ({ wordings: new Map(), likenesses: new Map(), pairs: 0 });

/**
 * A memory of two shelves: what is used goes onto the new one, and once that has enough the old one is given up. So an
 * event that is compared again keeps all of its own, however large it is, and events that nobody asks for any more leave:
 * at once where the next one is another large one, after which they would leave anyway; both take 40 MB together.
 */
export function makeMemory(scores: Similarity): Memory {
  let [shelf, before] = [emptyShelf(), emptyShelf()];

  function keep(x: Wording, y: Wording, likeness: Likeness): Likeness {
    const known = shelf.likenesses.get(x);
    if (known === undefined) shelf.likenesses.set(x, new Map([[y, likeness]]));
    else known.set(y, likeness);
    shelf.pairs++;
    return likeness;
  }

  return {
    begin(keys) {
      if (shelf.wordings.size <= enoughTexts && shelf.pairs <= enoughPairs) return;
      const { wordings } = shelf;
      const known = keys.filter((key) => wordings.has(key)).length;
      const another = keys.length >= fillAlone && known < leastShared * keys.length;
      [shelf, before] = [emptyShelf(), another ? emptyShelf() : shelf];
    },
    read(text, senses = null) {
      const key = keyOf(text, senses);
      let wording = shelf.wordings.get(key);
      if (wording === undefined) {
        wording = before.wordings.get(key) ?? wordingOf(text, senses);
        shelf.wordings.set(key, wording);
      }
      return wording;
    },
    similarity: {
      version: scores.version,
      compare(a, b) {
        // One order for both, so that sums come out the same to the last bit.
        const [x, y] = a.text <= b.text ? [a, b] : [b, a];
        return shelf.likenesses.get(x)?.get(y) ?? keep(x, y, before.likenesses.get(x)?.get(y) ?? scores.compare(x, y));
      },
    },
  };
}

/** What a text is remembered by: the same words mean another thing in another language. */
const keyOf = (text: string, senses: Senses | null) => (senses === null ? text : `${senses.language}\u0000${text}`);

interface Told extends Pick<ComparedArticle, "article"> {
  readonly claims: readonly { readonly text: string }[];
}

/** What the texts of articles are remembered by. */
export const keysOf = (articles: readonly Told[]): readonly string[] =>
  articles.flatMap(({ article, claims }) => claims.map(({ text }) => keyOf(text, sensesOf(article.language))));

/** How the texts of an article are read, in its language. */
export function readerFor({ read }: Memory, { article }: Pick<ComparedArticle, "article">): (text: string) => Wording {
  const senses = sensesOf(article.language);
  return (text) => read(text, senses);
}
