import { madeOnce } from "../../text/made-once.ts";
import type { Drift } from "../comparison.ts";
import type { Memory } from "../propositions/memory.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { areOtherSpeakers } from "../sources/speakers.ts";
import { haveOneSpeaker } from "../sources/statements.ts";
import type { Word } from "../wording/wording.ts";
import { alignQuotations, type QuotedGap } from "./align-quotations.ts";
import { sayOther } from "./other-words.ts";
import { type QuotedWords, quotedWordsOf } from "./quoted-words.ts";

/** Two outlets that quote one utterance with other words; the one whose words come first in the alphabet is `a`. */
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
 * mark, put in, or told with another word. From the wording that more outlets of the row give, else the earlier one, be it
 * towards an earlier report; where neither decides, in no particular direction. One an outlet. Left alone are other
 * spellings and inflections, articles and other small words, what stands in brackets or is marked as left out, and how
 * much of an utterance is quoted.
 */
export function quotationDrift(
  members: readonly Proposition[],
  { isBefore, isTranslated }: Reports,
  memory: Memory,
): readonly Drift[] {
  const quoting = members.filter((member) => member.claim.quoted.length > 0 && !isTranslated(member));
  if (new Set(quoting.map(({ columnId }) => columnId)).size < 2) return [];
  const stretches = quoting.flatMap((member) => quotedWordsOf(member, memory));
  const found = new Map<string, { readonly drift: Drift; readonly support: number; readonly shared: number }>();
  for (const [i, x] of stretches.entries()) {
    for (const y of stretches.slice(i + 1)) {
      // What is quoted in another language is translated.
      const altered = x.wording.senses === y.wording.senses ? alteredBetween(x, y) : null;
      if (altered === null) continue;
      const { a, b, gaps, shared } = altered;
      const [own, others] = [supportOf(altered, "a", stretches), supportOf(altered, "b", stretches)];
      const swapped = own < others || (own === others && isBefore(b.by, a.by));
      const decided = own !== others || swapped || isBefore(a.by, b.by);
      const [from, to] = swapped ? [b, a] : [a, b];
      const support = Math.max(own, others);
      const known = found.get(to.by.columnId);
      if (known !== undefined && (known.support > support || (known.support === support && known.shared >= shared)))
        continue;
      const edits = gaps.map((gap) => {
        const [left, right] = [textAt(a, gap.a), textAt(b, gap.b)];
        return swapped ? { from: right, to: left } : { from: left, to: right };
      });
      const reasons = edits.map((edit) => reasonOf(edit.from, edit.to, decided));
      const drift: Drift = { kind: "quotation", from: from.by.claim.id, to: to.by.claim.id, reasons, edits };
      found.set(to.by.columnId, { drift, support, shared });
    }
  }
  return [...found.values()].map(({ drift }) => drift);
}

/** What is known of the reports. */
interface Reports {
  readonly isBefore: (first: Proposition, second: Proposition) => boolean;
  readonly isTranslated: (member: Proposition) => boolean;
}

/** Whether two claims quote one utterance of one speaker, of which only one denies what the other says. */
export function quoteYesAndNo(a: Proposition, b: Proposition, memory: Memory): boolean {
  if (a.claim.quoted.length === 0 || b.claim.quoted.length === 0 || !haveOneSpeaker(a.claim, b.claim)) return false;
  return quotedWordsOf(a, memory).some((x) =>
    quotedWordsOf(b, memory).some((y) => {
      const altered = alteredBetween(x, y);
      // "I feel that we were not", "I did not feel that we were": a negation that moves turns nothing.
      return altered !== null && (negationsIn(altered, "a") + negationsIn(altered, "b")) % 2 === 1;
    }),
  );
}

/** How two stretches give one utterance in other words; null where they give it in the same or are of two. Symmetric. */
function alteredBetween(x: QuotedWords, y: QuotedWords): Altered | null {
  if (x.by.columnId === y.by.columnId || areOtherSpeakers(x.by.claim, y.by.claim)) return null;
  if (!shareEnough(x, y)) return null;
  const [a, b] = x.wording.text <= y.wording.text ? [x, y] : [y, x];
  const { shared, gaps } = alignQuotations(a, b);
  if (shared < fewestShared || shared < leastShare * Math.min(a.words.length, b.words.length)) return null;
  if (gaps.length > mostGaps || gaps.some((gap) => sizeOf(gap) > longestGap)) return null;
  const told = gaps.filter(
    (gap) =>
      !isMarked(a, gap.a) &&
      !isMarked(b, gap.b) &&
      sayOther(wordsAt(a, gap.a), wordsAt(b, gap.b)) &&
      !tellBoth(a, b, gap),
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

/** How many words of one side's gaps deny. */
const negationsIn = (altered: Altered, side: "a" | "b") =>
  altered.gaps.reduce(
    (sum, gap) => sum + wordsAt(altered[side], gap[side]).filter(({ lexeme }) => lexeme.negates).length,
    0,
  );

const wordsAt = ({ words }: QuotedWords, { from, to }: QuotedGap["a"]) => words.slice(from, to);
const textAt = ({ words, wording }: QuotedWords, { from, to }: QuotedGap["a"]) =>
  from === to ? "" : wording.text.slice(words[from]!.start, words[to - 1]!.end);

function reasonOf(from: string, to: string, decided: boolean): string {
  if (from === "" || to === "")
    return decided
      ? `"${from}${to}" is ${from === "" ? "put into" : "left out of"} the quotation`
      : `"${from}${to}" stands in one of the quotations alone`;
  return decided
    ? `"${from}" became "${to}" within the quotation`
    : `"${from}" in one of the quotations, "${to}" in the other`;
}

/** In how many outlets of the row a quotation has one side's words between the same two; what opens a quotation has a word behind it alone. */
function supportOf(altered: Altered, side: "a" | "b", stretches: readonly QuotedWords[]): number {
  const own = altered[side];
  const runs = altered.gaps.map((gap) => keysIn(own.words.slice(Math.max(0, gap[side].from - 1), gap[side].to + 1)));
  const having = stretches.filter(({ words }) => runs.some((run) => keysIn(words).includes(run)));
  return new Set([own.by.columnId, ...having.map(({ by }) => by.columnId)]).size;
}
const keysIn = (words: readonly Word[]) => ` ${words.map(({ lexeme }) => lexeme.key).join(" ")} `;

/** Whether one of the two reports has the other's words there, too: it quotes twice, from two moments. */
const tellBoth = (a: QuotedWords, b: QuotedWords, gap: QuotedGap) =>
  holds(b, around(a, gap.a)) || holds(a, around(b, gap.b));

/** Words around a gap that a report must have, too, on either side. */
const context = 3;
const around = (stretch: QuotedWords, { from, to }: QuotedGap["a"]) =>
  textAt(stretch, { from: Math.max(0, from - context), to: Math.min(stretch.words.length, to + context) });

const holds = ({ by: { article } }: QuotedWords, words: string) => plainTextOf(article).includes(` ${plain(words)} `);

/** An article's text in plain words; made once an article. */
const plainTextOf = madeOnce(({ text }: Proposition["article"]) => ` ${plain(text)} `);

const plain = (text: string) => text.toLowerCase().replaceAll("’", "'").replaceAll(notWord, " ").trim();
const notWord = /[^\p{L}\p{N}']+/gu;
