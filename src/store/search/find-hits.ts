import { type Search, shownTerms, type Term } from "./search.ts";
import { foldWord, type Word, wordsOf } from "./words.ts";

/** A place in a text: half-open UTF-16 offsets. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Which of the search's terms it is: hits of different terms say more than many of one. */
  readonly term: number;
}

/** A term ready to be looked for: its words folded as those of the text are. */
interface Wanted extends Term {
  readonly folded: readonly string[];
  readonly number: number;
}

/**
 * Where a text has what a search looks for, in order: each occurrence of a word or phrase, each word of words that
 * stand near each other. O(words of the text × terms).
 *
 * @param columns the names under which the text may be asked for
 */
export function findHits(text: string, columns: readonly string[], search: Search): readonly Hit[] {
  const wanted = shownTerms(search)
    .map((term, number): Wanted => ({ ...term, number, folded: term.words.map(foldWord) }))
    .filter(({ column }) => column === null || columns.includes(column));
  if (wanted.length === 0) return [];
  const words = wordsOf(text);
  const hits = wanted.flatMap((term) => (term.within === null ? phrases(words, term) : near(words, term, term.within)));
  return withoutOverlaps(hits.sort((a, b) => a.start - b.start || b.end - a.end));
}

function phrases(words: readonly Word[], { folded, prefix, number }: Wanted): Hit[] {
  const last = folded.length - 1;
  const fits = (word: Word | undefined, i: number): boolean =>
    word !== undefined && (prefix && i === last ? word.folded.startsWith(folded[i]!) : word.folded === folded[i]);
  const hits: Hit[] = [];
  for (let at = 0; at + last < words.length; at++) {
    if (!folded.every((_, i) => fits(words[at + i], i))) continue;
    hits.push({ start: words[at]!.start, end: words[at + last]!.end, term: number });
  }
  return hits;
}

/** Words of which all stand in a window with at most `between` words between its first and its last, as FTS5 counts. */
function near(words: readonly Word[], { folded, number }: Wanted, between: number): Hit[] {
  const all = new Set(folded);
  const found = words.flatMap((word, place) => (all.has(word.folded) ? [{ word, place }] : []));
  const kept = new Set<Word>();
  const counts = new Map<string, number>();
  let first = 0;
  for (const [last, { word, place }] of found.entries()) {
    counts.set(word.folded, (counts.get(word.folded) ?? 0) + 1);
    for (; place - found[first]!.place - 1 > between; first++) {
      const left = found[first]!.word.folded;
      const count = counts.get(left)! - 1;
      if (count === 0) counts.delete(left);
      else counts.set(left, count);
    }
    if (counts.size === all.size) for (const { word } of found.slice(first, last + 1)) kept.add(word);
  }
  return [...kept].map(({ start, end }) => ({ start, end, term: number }));
}

function withoutOverlaps(hits: readonly Hit[]): readonly Hit[] {
  let end = -1;
  return hits.filter((hit) => {
    if (hit.start < end) return false;
    end = hit.end;
    return true;
  });
}
