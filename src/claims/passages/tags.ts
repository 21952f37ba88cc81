import type { Token } from "../../text/annotate.ts";
import { startsWithCapital } from "../../text/capitals.ts";
import type { OuterSentence, Passage } from "./passage.ts";

/** Token range, last exclusive. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Hyphens, not dashes. */
export const hyphens: ReadonlySet<string> = new Set(["-", "‐", "‑"]);

const dashes: ReadonlySet<string> = new Set(["—", "–", "--", "―"]);

/** A token's part of speech, with capitals inside a sentence taken for names: "Tim Cook" is no verb. */
export function tagOf(passage: Passage, sentence: OuterSentence, at: number): string {
  const token = passage.tokens[at]!;
  const { pos } = token;
  if (pos !== "VERB" && pos !== "ADV" && pos !== "ADJ" && pos !== "NOUN") return pos;
  if (pos === "VERB" && isHyphenated(passage, at)) return "ADJ";
  if (sentence.titled || passage.quotationOf[at] !== -1 || !startsWithCapital(token.text)) return pos;
  if (at === sentence.first) return pos === "VERB" && passage.tokens[at + 1]?.pos === "VERB" ? "PROPN" : pos;
  return "PROPN";
}

/** A part of a compound: "wallet-related", "Florida-based". */
function isHyphenated(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  const token = tokens[at]!;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return (
    (before !== undefined && hyphens.has(before.text) && before.end === token.start) ||
    (after !== undefined && hyphens.has(after.text) && after.start === token.end)
  );
}

/** A dash, or a hyphen with space on both sides. */
export function isDash(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (dashes.has(token.text)) return true;
  if (token.text !== "-") return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return before !== undefined && after !== undefined && before.end < token.start && token.end < after.start;
}

/** Whether a noun phrase may end with this tag or word. */
export function isNominal(tag: string, word: string): boolean {
  return (
    tag === "NOUN" ||
    tag === "PROPN" ||
    tag === "PRON" ||
    tag === "NUM" ||
    word === ")" ||
    word === "." ||
    tag === "ADJ"
  );
}
