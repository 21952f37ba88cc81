import type { Claim } from "../../claims/claim.ts";
import type { Lexeme } from "../wording/lexemes.ts";
import type { Word, Wording } from "../wording/wording.ts";

interface Told {
  readonly wording: Wording;
}

/** Captions, credits and cut phrases name things and tell nothing of them. */
export function tells({ wording }: Told): boolean {
  const { words, text } = wording;
  return !isCut(text) && words.some(({ lexeme }, place) => lexeme.verbal || isInfinitive(words[place - 1], lexeme));
}

/** Whether a headline leaves out the verb that its "not" stands beside: "Bridge not at fault but crew, says inspector". */
export const isDeniedInTitle = ({ wording: { words } }: Told, { spans }: Claim): boolean =>
  spans.every(({ part }) => part === "title") && words.some(({ lexeme }) => lexeme.form === "not");

/** Whether a text is a remark in brackets, or ends within one. */
const isCut = (text: string) =>
  text.includes("(") && (text.lastIndexOf("(") > Math.max(0, text.lastIndexOf(")")) || bracketed.test(text));
const bracketed = /^\([^()]*\)\W*$/u;

/** Whether the only verb stands in a clause that hangs on a phrase: "her time on a flight that was turned back". */
export function isPhrase({ wording: { words } }: Told): boolean {
  let hangs = false;
  let verbs = 0;
  for (let place = 0; place < words.length; place++) {
    const { lexeme } = words[place]!;
    if (place > 0 && hanging.has(lexeme.form)) hangs = true;
    if (!lexeme.verbal || isLedInto(words[place - 1]?.lexeme)) continue;
    if (!hangs) return false;
    verbs++;
  }
  return hangs && verbs < 2;
}

/** Words that make a clause hang on what stands before it. */
export const hanging: ReadonlySet<string> = new Set(
  "that which who whom whose where when before after because while".split(" "),
);

/** Behind an auxiliary stands the same verb, behind an article a noun. */
function isLedInto(before: Lexeme | undefined): boolean {
  return before !== undefined && (articles.has(before.form) || (before.kind === "function" && before.verbal));
}
const articles: ReadonlySet<string> = new Set(["a", "an", "the"]);

/** "To board": a word that is a noun more often than not is none here. */
function isInfinitive(before: Word | undefined, { kind, form, lemma }: Lexeme): boolean {
  return before?.lexeme.form === "to" && kind === "content" && form === lemma;
}
