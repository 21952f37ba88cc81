import type { Word, Wording } from "../wording/wording.ts";

/** Half-open offsets into the texts of two wordings, UTF-16 units. */
export interface Gap {
  readonly a: { readonly start: number; readonly end: number };
  readonly b: { readonly start: number; readonly end: number };
  /** Whether days, months or years stand there, or hours of the day. */
  readonly ofTime: boolean;
}

/** What the words beside the gap have to say together (summed rarity), and how many words may stand in it. */
const enoughShared = 1.3;
/** Less is enough where they say of what they tell. */
const enoughNamed = 0.5;
const pronoun = /^["“‘']?(?:he|she|it|they|we|i|you|this|that|these|those|there)\b/iu;
const longestGap = 3;

/**
 * The one place in which two texts differ, where their other content words are the same in the same order and numbers
 * or days stand there in both: "a fine of £2.4 million", "a fine of £2.5 million". Null for any other two texts.
 */
export function soleGap(a: Wording, b: Wording): Gap | null {
  const [x, y] = [a.content, b.content];
  if (Math.abs(x.length - y.length) >= longestGap) return null;
  const shorter = Math.min(x.length, y.length);
  let before = 0;
  while (before < shorter && isSame(x[before]!, y[before]!)) before++;
  let behind = 0;
  while (behind < shorter - before && isSame(x[x.length - 1 - behind]!, y[y.length - 1 - behind]!)) behind++;
  const [runA, runB] = [x.slice(before, x.length - behind), y.slice(before, y.length - behind)];
  if (![runA, runB].every(isValue)) return null;
  const shared = x.reduce((sum, { lexeme }, at) => (runA.includes(x[at]!) ? sum : sum + lexeme.weight), 0);
  if (shared < (pronoun.test(a.text) || pronoun.test(b.text) ? enoughShared : enoughNamed)) return null;
  const besides = [...runA, ...runB, x[before - 1], x[x.length - behind]].map((word) => word?.lexeme);
  const ofTime = besides.some((lexeme) => lexeme?.kind === "calendar" || hour.test(lexeme?.form ?? ""));
  return { a: extentOf(a.text, runA, x[x.length - behind]), b: extentOf(b.text, runB, y[y.length - behind]), ofTime };
}

const isSame = ({ lexeme: x }: Word, { lexeme: y }: Word) => x.key === y.key || x.lemma === y.lemma;

const isValue = (run: readonly Word[]) =>
  run.length > 0 &&
  run.length <= longestGap &&
  run.every(({ lexeme: { kind, form } }) => kind === "number" || kind === "calendar" || form === "one");

/** "September 14", "9 a.m.": what stands beside the gap makes a time of it. */
const hour = /^[ap]\.?m\.?$/u;

/** From the first word of a run to its last, with what is written without a space around it ("£2.4", "3-1") and "a.m.". */
function extentOf(text: string, run: readonly Word[], next: Word | undefined): Gap["a"] {
  let [start, end] = [run[0]!.start, (hour.test(next?.lexeme.form ?? "") ? next : run.at(-1))!.end];
  while (start > 0 && isGlued(text[start - 1]!)) start--;
  while (end < text.length && isGlued(text[end]!)) end++;
  return { start, end };
}
const isGlued = (char: string) => glue.test(char);
const glue = /[\p{L}\p{N}\p{Sc}%\-–:]/u;
