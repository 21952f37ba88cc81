import { deniesNothing } from "../wording/denials.ts";
import type { Word } from "../wording/wording.ts";
import type { Side } from "./side.ts";

/**
 * How many negations of one text reach what it shares with the other: "a passenger who was not supposed to be there" takes
 * nothing from a plane that turned round. One does where the word that it denies has a partner, or where its clause holds
 * a good share of all that has.
 */
export function reachingNegations(side: Side): number {
  const { words, content, text } = side.wording;
  let found = 0;
  for (let at = 0; at < words.length; at++) {
    if (!words[at]!.lexeme.negates || deniesNothing(words, at)) continue;
    const last = clauseEnd(words, at, text);
    const denied = words.slice(at + 1, last + 1).find(({ lexeme }) => lexeme.kind !== "function");
    const isShared = denied !== undefined && side.isMatched(content.indexOf(denied));
    if (isShared || side.shareOfMatched(words[clauseStart(words, at, text)]!.start, words[last]!.end) >= reach) found++;
  }
  return found;
}
/** Share of the matched weight that its clause must hold. */
const reach = 0.4;

/** "No one waited", "without warning": what stands before is told all the same. */
const opening: ReadonlySet<string> = new Set("no nobody without neither nor".split(" "));
const opensClause: ReadonlySet<string> = new Set(
  "who whom whose which that where when while because although though but and or since after before until unless if whether like than".split(
    " ",
  ),
);
/** What follows these is not denied with what stands before; "no sign that …" and "did not say whether …" deny on. */
const endsClause: ReadonlySet<string> = new Set(
  "who whom whose which where when while because although though but since after before until unless".split(" "),
);

function clauseStart(words: readonly Word[], at: number, text: string): number {
  if (opening.has(words[at]!.lexeme.form)) return at;
  let start = at;
  while (
    start > 0 &&
    !opensClause.has(words[start - 1]!.lexeme.form) &&
    !parts(text, words[start - 1]!, words[start]!, hard)
  )
    start--;
  return start;
}

/** Ends at a comma, too, but not right behind the negation. */
function clauseEnd(words: readonly Word[], at: number, text: string): number {
  let end = at;
  let some = false;
  while (end + 1 < words.length) {
    const next = words[end + 1]!;
    if (some && (endsClause.has(next.lexeme.form) || parts(text, words[end]!, next, soft))) break;
    some ||= next.lexeme.kind !== "function";
    end++;
  }
  return end;
}

const hard = /[;:.!?–—"“”]/u;
const soft = /[,;:.!?–—"“”]/u;
const parts = (text: string, { end }: Word, { start }: Word, mark: RegExp) =>
  start - end > 1 && mark.test(text.slice(end, start));
