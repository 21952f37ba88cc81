import { alignQuotations, type QuotedGap } from "./align-quotations.ts";
import type { Drift } from "./comparison.ts";
import type { Memory } from "./memory.ts";
import { sayOther } from "./other-words.ts";
import type { Proposition } from "./propositions.ts";
import { type QuotedWords, quotedWordsOf } from "./quoted-words.ts";
import { areOtherSpeakers } from "./speakers.ts";
import type { Word } from "./wording.ts";

/** Two outlets that quote one utterance with other words. */
interface Altered {
  readonly a: QuotedWords;
  readonly b: QuotedWords;
  readonly shared: number;
  readonly gaps: readonly QuotedGap[];
}

/** So many words in common, and such a share of the shorter, are one utterance; with more gaps it is another translation. */
const fewestShared = 6;
const leastShare = 0.7;
const mostGaps = 4;
const longestGap = 12;

/**
 * The outlets that give one utterance in quotation marks with other words than another does: what is left out without a
 * mark, put in, or told with another word. From the wording that more outlets of the row give, else the earlier one; one an
 * outlet. Left alone are other spellings and inflections, articles and other small words, and what stands in brackets or
 * is marked as left out.
 */
export function quotationDrift(
  members: readonly Proposition[],
  { isBefore, isTranslated }: Telling,
  memory: Memory,
): readonly Drift[] {
  const quoting = members.filter((member) => member.claim.quoted.length > 0 && !isTranslated(member));
  if (new Set(quoting.map(({ columnId }) => columnId)).size < 2) return [];
  const stretches = quoting.flatMap((member) => quotedWordsOf(member, memory));
  const found = new Map<string, { readonly drift: Drift; readonly support: number; readonly shared: number }>();
  for (const [i, x] of stretches.entries()) {
    for (const y of stretches.slice(i + 1)) {
      const altered = alteredBetween(x, y);
      if (altered === null || tellsBoth(altered)) continue;
      const [own, others] = [supportOf(altered, "a", stretches), supportOf(altered, "b", stretches)];
      const swapped = own < others || (own === others && isBefore(y.by, x.by));
      const [from, to] = swapped ? [y, x] : [x, y];
      const support = Math.max(own, others);
      const known = found.get(to.by.columnId);
      if (
        known !== undefined &&
        (known.support > support || (known.support === support && known.shared >= altered.shared))
      )
        continue;
      const drift: Drift = {
        kind: "quotation",
        from: from.by.claim.id,
        to: to.by.claim.id,
        reasons: altered.gaps.map((gap) =>
          swapped ? reasonOf(textAt(y, gap.b), textAt(x, gap.a)) : reasonOf(textAt(x, gap.a), textAt(y, gap.b)),
        ),
      };
      found.set(to.by.columnId, { drift, support, shared: altered.shared });
    }
  }
  return [...found.values()].map(({ drift }) => drift);
}

/** What is known of the reports. */
export interface Telling {
  readonly isBefore: (first: Proposition, second: Proposition) => boolean;
  readonly isTranslated: (member: Proposition) => boolean;
}

function alteredBetween(a: QuotedWords, b: QuotedWords): Altered | null {
  if (a.by.columnId === b.by.columnId || areOtherSpeakers(a.by.claim, b.by.claim)) return null;
  if (!shareEnough(a, b)) return null;
  const { shared, gaps } = alignQuotations(a, b);
  if (shared < fewestShared || shared < leastShare * Math.min(a.words.length, b.words.length)) return null;
  if (gaps.length > mostGaps || gaps.some((gap) => sizeOf(gap) > longestGap)) return null;
  const told = gaps.filter(
    (gap) => !isMarked(a, gap.a) && !isMarked(b, gap.b) && sayOther(wordsAt(a, gap.a), wordsAt(b, gap.b)),
  );
  return told.length === 0 ? null : { a, b, shared, gaps: told };
}

const sizeOf = ({ a, b }: QuotedGap) => Math.max(a.to - a.from, b.to - b.from);

/** Whether enough content words of the shorter stand in the longer, in any order. */
function shareEnough(a: QuotedWords, b: QuotedWords): boolean {
  const [shorter, longer] = a.words.length < b.words.length ? [a, b] : [b, a];
  const keys = new Set(longer.words.map(({ lexeme }) => lexeme.key));
  const shared = shorter.words.reduce((sum, { lexeme }) => sum + (keys.has(lexeme.key) ? 1 : 0), 0);
  return shared >= leastShare * shorter.words.length;
}

/** Whether the report itself says that something is missing, or its own, in a gap or right behind it. */
function isMarked({ marked }: QuotedWords, { from, to }: QuotedGap["a"]): boolean {
  for (let at = from; at <= to; at++) if (marked[at]) return true;
  return false;
}

const wordsAt = ({ words }: QuotedWords, { from, to }: QuotedGap["a"]) => words.slice(from, to);
const textAt = ({ words, wording }: QuotedWords, { from, to }: QuotedGap["a"]) =>
  from === to ? "" : wording.text.slice(words[from]!.start, words[to - 1]!.end);

function reasonOf(from: string, to: string): string {
  if (from === "") return `"${to}" is put into the quotation`;
  return to === "" ? `"${from}" is left out of the quotation` : `"${from}" became "${to}" within the quotation`;
}

/** In how many outlets of the row a quotation has one side's words between the same two. */
function supportOf(altered: Altered, side: "a" | "b", stretches: readonly QuotedWords[]): number {
  const own = altered[side];
  const runs = altered.gaps.map((gap) => keysIn(own.words.slice(gap[side].from - 1, gap[side].to + 1)));
  const having = stretches.filter(({ words }) => runs.some((run) => keysIn(words).includes(run)));
  return new Set([own.by.columnId, ...having.map(({ by }) => by.columnId)]).size;
}
const keysIn = (words: readonly Word[]) => ` ${words.map(({ lexeme }) => lexeme.key).join(" ")} `;

/** Whether one of the two reports has the other's words, too: it quotes twice, from two moments. */
function tellsBoth({ a, b, gaps }: Altered): boolean {
  return gaps.some(
    (gap) =>
      holds(b, plain(textAt(a, { from: gap.a.from - 1, to: gap.a.to + 1 }))) ||
      holds(a, plain(textAt(b, { from: gap.b.from - 1, to: gap.b.to + 1 }))),
  );
}
const holds = ({ by }: QuotedWords, words: string) => ` ${plain(by.article.text)} `.includes(` ${words} `);
const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll("’", "'")
    .replaceAll(/[^\p{L}\p{N}']+/gu, " ")
    .trim();
