import type { Likeness, Similarity } from "./similarity.ts";
import { type Wording, wordingOf } from "./wording.ts";

/**
 * What comparisons have read and scored so far. A comparison of an event that grew by one article reads and scores only
 * what is new; the answer is the same as without, because all that is kept is a function of the texts alone.
 */
export interface Memory {
  /** Makes room, if there is too little; to be called between comparisons, never within one. */
  begin(): void;
  read(text: string): Wording;
  /** Scores each pair once; whichever of the two comes first. */
  readonly similarity: Similarity;
}

/** Texts and scored pairs that are kept from one comparison to the next: some 50 MB when it is full. */
const mostTexts = 12_000;
const mostPairs = 60_000;

export function makeMemory(scores: Similarity): Memory {
  const wordings = new Map<string, Wording>();
  let likenesses = new Map<Wording, Map<Wording, Likeness>>();
  let pairs = 0;
  return {
    begin() {
      if (wordings.size <= mostTexts && pairs <= mostPairs) return;
      wordings.clear();
      likenesses = new Map();
      pairs = 0;
    },
    read(text) {
      let wording = wordings.get(text);
      if (wording === undefined) {
        wording = wordingOf(text);
        wordings.set(text, wording);
      }
      return wording;
    },
    similarity: {
      version: scores.version,
      compare(a, b) {
        // One order for both, so that sums come out the same to the last bit.
        const [x, y] = a.text <= b.text ? [a, b] : [b, a];
        let known = likenesses.get(x);
        if (known === undefined) {
          known = new Map();
          likenesses.set(x, known);
        }
        let likeness = known.get(y);
        if (likeness === undefined) {
          likeness = scores.compare(x, y);
          known.set(y, likeness);
          pairs++;
        }
        return likeness;
      },
    },
  };
}
