import type { Annotation, Sentence } from "../text/annotate.ts";
import { maxDiffedSentences, sameSentence } from "./limits.ts";

interface Range {
  /** Half-open UTF-16 offsets into the text of one of the two. */
  readonly start: number;
  readonly end: number;
}

/** What an outlet did to a sentence of the original. */
export type CopyEdit =
  | { readonly kind: "kept" | "changed"; readonly original: Range; readonly copy: Range; readonly score: number }
  | { readonly kind: "cut"; readonly original: Range }
  | { readonly kind: "added"; readonly copy: Range };

const word = /[\p{L}\p{N}]/u;

/**
 * The difference of two copies by sentence, in the order of the original: kept to the word, changed (`score`, 0…1, is
 * the share of words in common), cut, or added. Longest common subsequence of sentences that are alike; a sentence that
 * moved counts as cut and added. O(a × b) sentences, of which at most `maxDiffedSentences` on each side are looked at.
 */
export function diffCopies(original: Annotation, copy: Annotation): readonly CopyEdit[] {
  const a = sentencesOf(original);
  const b = sentencesOf(copy);
  const scores = a.map((x) => Float64Array.from(b, (y) => likenessOf(x.words, y.words)));
  const best = Array.from({ length: a.length + 1 }, () => new Float64Array(b.length + 1));
  for (let x = a.length - 1; x >= 0; x--) {
    for (let y = b.length - 1; y >= 0; y--) {
      const joined = scores[x]![y]! >= sameSentence ? scores[x]![y]! + best[x + 1]![y + 1]! : 0;
      best[x]![y] = Math.max(joined, best[x + 1]![y]!, best[x]![y + 1]!);
    }
  }
  const edits: CopyEdit[] = [];
  let [x, y] = [0, 0];
  while (x < a.length || y < b.length) {
    const score = x < a.length && y < b.length ? scores[x]![y]! : 0;
    if (score >= sameSentence && best[x]![y]! === score + best[x + 1]![y + 1]!) {
      const kind = a[x]!.key === b[y]!.key ? "kept" : "changed";
      edits.push({ kind, original: a[x++]!.range, copy: b[y++]!.range, score });
    } else if (x < a.length && (y === b.length || best[x + 1]![y]! >= best[x]![y + 1]!))
      edits.push({ kind: "cut", original: a[x++]!.range });
    else edits.push({ kind: "added", copy: b[y++]!.range });
  }
  return edits;
}

interface Read {
  readonly range: Range;
  readonly words: ReadonlySet<string>;
  /** The words in order: equal for sentences that differ in marks and case alone. */
  readonly key: string;
}

function sentencesOf(annotation: Annotation): readonly Read[] {
  return annotation.sentences.slice(0, maxDiffedSentences).map((sentence) => read(annotation, sentence));
}

function read(annotation: Annotation, { start, end, first, last }: Sentence): Read {
  const words = annotation.tokens
    .slice(first, last)
    .filter(({ text }) => word.test(text))
    .map(({ text }) => text.toLowerCase());
  return { range: { start, end }, words: new Set(words), key: words.join(" ") };
}

/** Dice's coefficient over words. */
function likenessOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const one of a) if (b.has(one)) common++;
  return (2 * common) / (a.size + b.size);
}
