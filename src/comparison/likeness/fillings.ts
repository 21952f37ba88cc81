import { areOtherBodies } from "../tables/actors.ts";
import type { Word, Wording } from "../wording/wording.ts";
import { matchWords } from "./match-words.ts";
import { matched, Side } from "./side.ts";

/** What two texts have in one place beside a word that both have: words of the one and of the other, of which neither stands for any of the other text. */
export interface Filling {
  readonly a: readonly Word[];
  readonly b: readonly Word[];
  /** The preposition before both; empty for a subject or an object. */
  readonly before: string;
  /** The word of the first text, and of the second, that the place is beside. */
  readonly beside: readonly [Word, Word];
}

// Used again by every call, as everything that weighs pairs.
const left = new Side();
const right = new Side();

/** The places that two texts fill each with words of its own. Symmetric but for the sides. */
export function fillingsOf(a: Wording, b: Wording): readonly Filling[] {
  if (a.content.length < 2 || b.content.length < 2) return none;
  left.begin(a);
  right.begin(b);
  const pairs = matchWords(left, right);
  const partners = new Int32Array(a.content.length).fill(-1);
  const [openA, openB] = [openPlaces(left), openPlaces(right)];
  for (let i = 0; i < pairs.size; i++) {
    const [x, y] = [pairs.a[i]!, pairs.b[i]!];
    if (pairs.strengths[i]! < matched) continue;
    if (pairs.strengths[i]! < 1 && areOtherBodies(a.content[x]!.lexeme, b.content[y]!.lexeme))
      openA[x] = openB[y] = true;
    else partners[x] = y;
  }
  const runs = runsOf(a, openA);
  const others = runs.length === 0 ? none : runsOf(b, openB);
  const found: Filling[] = [];
  for (const run of runs) {
    const [before, behind] = [partners[run.start - 1] ?? -1, partners[run.end] ?? -1];
    for (const other of others) {
      if (run.before !== other.before) continue;
      const place =
        behind >= 0 && behind === other.end ? run.end : before >= 0 && before === other.start - 1 ? run.start - 1 : -1;
      if (place < 0) continue;
      found.push({
        a: a.content.slice(run.start, run.end),
        b: b.content.slice(other.start, other.end),
        before: run.before,
        beside: [a.content[place]!, b.content[partners[place]!]!],
      });
    }
  }
  return found;
}
const none: readonly never[] = [];

const openPlaces = (side: Side): boolean[] => side.wording.content.map((_, place) => !side.isMatched(place));

/** Unmatched content words of one phrase, by their half-open places, and the preposition before them. */
interface Run {
  readonly start: number;
  readonly end: number;
  readonly before: string;
}

function runsOf(wording: Wording, open: readonly boolean[]): readonly Run[] {
  const { content } = wording;
  const found: Run[] = [];
  for (let at = 0; at < content.length; at++) {
    if (!open[at]) continue;
    const start = at;
    while (open[at + 1] && areOnePhrase(wording, content[at]!, content[at + 1]!)) at++;
    found.push({ start, end: at + 1, before: prepositionBefore(wording, content[start]!) });
  }
  return found;
}

/** Whether only a space or "of the" stands between two words. */
const areOnePhrase = ({ text }: Wording, word: Word, next: Word): boolean =>
  next.start - word.end <= longestLink && link.test(text.slice(word.end, next.start));
const link = /^(?:['’]s?|\.)?[\s-]+(?:of\s)?(?:(?:the|a|an)\s)?$/iu;
const longestLink = 10;

function prepositionBefore({ words }: Wording, word: Word): string {
  for (let at = words.indexOf(word) - 1; at >= 0; at--) {
    const { kind, form } = words[at]!.lexeme;
    if (kind !== "function") return "";
    if (!determiners.has(form)) return form;
  }
  return "";
}
const determiners: ReadonlySet<string> = new Set("the a an his her its their this that".split(" "));
