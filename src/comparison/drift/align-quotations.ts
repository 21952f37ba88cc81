import { mostWords, type QuotedWords } from "./quoted-words.ts";

/** Where two stretches differ between words that both have: half-open places in the words of each. */
export interface QuotedGap {
  readonly a: Places;
  readonly b: Places;
}

interface Places {
  readonly from: number;
  readonly to: number;
}

interface AlignedQuotations {
  /** The words that both have in one order, in the stretch where they go together. */
  readonly shared: number;
  readonly gaps: readonly QuotedGap[];
}

/** What a gap takes away of what the words around it say for one utterance, and every word in it. */
const [gapCost, wordCost] = [1, 0.25];
/** What it says for one utterance that both begin, or both end, with the same word. */
const sameEdge = 2;

/**
 * Lays two quotations side by side: the longest common subsequence of their words (Hunt and McIlroy 1976), and of it the
 * stretch whose words outweigh the gaps between them, so that a chance word far away opens no gap.
 */
export function alignQuotations(a: QuotedWords, b: QuotedWords): AlignedQuotations {
  const keys = [keysOf(a), keysOf(b)] as const;
  const blocks = mergeLone(commonBlocks(...keys), a);
  let [best, sum] = [0, 0];
  let [first, last, start] = [0, -1, 0];
  for (const [i, block] of blocks.entries()) {
    const before = blocks[i - 1];
    const apart =
      before === undefined
        ? 0
        : gapCost + wordCost * (block.a - before.a - before.size + (block.b - before.b - before.size));
    if (sum - apart <= 0) {
      sum = 0;
      start = i;
    } else sum -= apart;
    sum += block.size;
    if (block.a === 0 && block.b === 0) sum += sameEdge;
    const ends = block.a + block.size === a.words.length && block.b + block.size === b.words.length;
    const told = sum + (ends ? sameEdge : 0);
    if (told > best) [best, first, last] = [told, start, i];
  }
  const kept = withoutRepeatedStart(blocks.slice(first, last + 1), keys);
  const inner = kept.slice(1).map((block, i) => ({
    a: { from: kept[i]!.a + kept[i]!.size, to: block.a },
    b: { from: kept[i]!.b + kept[i]!.size, to: block.b },
  }));
  return {
    shared: kept.reduce((all, { size }) => all + size, 0),
    gaps: [...openingGap(kept), ...inner, ...closingGap(kept, a, b)],
  };
}

/**
 * "We have not lied. We have not hidden it", "We have not hidden it": the beginning that both have is the second one, before
 * which the other is cut.
 */
function withoutRepeatedStart(
  kept: readonly Block[],
  [a, b]: readonly [readonly string[], readonly string[]],
): readonly Block[] {
  const [first, second] = kept;
  if (first === undefined || second === undefined) return kept;
  const [between, betweenToo] = [second.a - first.a - first.size, second.b - first.b - first.size];
  const [words, start, end] = betweenToo === 0 ? [a, first.a, second.a] : [b, first.b, second.b];
  if (Math.min(between, betweenToo) > 0 || Math.max(between, betweenToo) < first.size) return kept;
  for (let at = 0; at < first.size; at++) if (words[start + at] !== words[end - first.size + at]) return kept;
  const moved = betweenToo === 0 ? { a: end - first.size, b: first.b } : { a: first.a, b: end - first.size };
  return [{ ...moved, size: first.size + second.size }, ...kept.slice(2)];
}

/** "[I] was warned", "[They] were warned": words before all that both have, few and on both sides; who begins later is cut. */
function openingGap([first]: readonly Block[]): readonly QuotedGap[] {
  if (first === undefined || first.a === 0 || first.b === 0 || Math.max(first.a, first.b) > longestOpening) return [];
  return [{ a: { from: 0, to: first.a }, b: { from: 0, to: first.b } }];
}
const longestOpening = 2;

/** "Had sworn to [serve]", "had sworn to [protect]": words behind all that both have, few and on both sides, of one sentence. */
function closingGap(kept: readonly Block[], a: QuotedWords, b: QuotedWords): readonly QuotedGap[] {
  const last = kept.at(-1);
  if (last === undefined) return [];
  const gap = {
    a: { from: last.a + last.size, to: a.words.length },
    b: { from: last.b + last.size, to: b.words.length },
  };
  const isOne = (stretch: QuotedWords, { from, to }: Places) =>
    to > from && to - from <= longestClosing && !breaksOff(stretch, from);
  return isOne(a, gap.a) && isOne(b, gap.b) ? [gap] : [];
}
const longestClosing = 3;

/** Whether a sentence or a clause ends before a word, or the stretch is longer than what is read of it. */
function breaksOff({ words, wording: { text } }: QuotedWords, at: number): boolean {
  if (words.length === mostWords) return true;
  return clauseEnd.test(text.slice(words[at - 1]!.end, words[at]!.start));
}
const clauseEnd = /[.!?;:,—–]/u;

/** Words that both have in a row, from a place in either. */
interface Block {
  readonly a: number;
  readonly b: number;
  readonly size: number;
}

const keysOf = ({ words }: QuotedWords) => words.map(({ lexeme }) => lexeme.key);

function commonBlocks(a: readonly string[], b: readonly string[]): Block[] {
  const width = b.length + 1;
  // At (i, j), how many words the ends of both from there have in common.
  const lengths = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j]
          ? lengths[(i + 1) * width + j + 1]! + 1
          : Math.max(lengths[(i + 1) * width + j]!, lengths[i * width + j + 1]!);
  const blocks: Block[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i] !== b[j]) {
      if (lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!) i++;
      else j++;
      continue;
    }
    const before = blocks.at(-1);
    if (before !== undefined && before.a + before.size === i && before.b + before.size === j)
      blocks[blocks.length - 1] = { ...before, size: before.size + 1 };
    else blocks.push({ a: i, b: j, size: 1 });
    i++;
    j++;
  }
  return blocks;
}

/** "It … of": one such word between two gaps makes one gap of both. */
const mergeLone = (blocks: readonly Block[], { words }: QuotedWords) =>
  blocks.filter(
    ({ a, size }, i) => i === 0 || i === blocks.length - 1 || size > 1 || words[a]!.lexeme.kind !== "function",
  );
