import { partOf } from "../../text/span.ts";
import type { Memory } from "../propositions/memory.ts";
import type { Proposition } from "../propositions/propositions.ts";
import type { Word, Wording } from "../wording/wording.ts";

/** A stretch in quotation marks, word by word, without what an editor put in, masked or marked as left out. */
export interface QuotedWords {
  readonly by: Proposition;
  readonly wording: Wording;
  readonly words: readonly Word[];
  /** Of every word, whether an ellipsis, a bracket or a mask ("f***") stands before it: there the report itself says that words are missing. */
  readonly marked: readonly boolean[];
}

/** Fewer words are said by many, and longer ones are held against each other by their beginning. */
const fewestWords = 6;
export const mostWords = 150;
/** Of one claim. */
const mostStretches = 6;

/** The stretches that a claim has in quotation marks, the long ones. */
export function quotedWordsOf(by: Proposition, memory: Memory): readonly QuotedWords[] {
  return by.claim.quoted.slice(0, mostStretches).flatMap(({ part, start, end }) => {
    const wording = memory.read(partOf(by.article, part).slice(start, end), by.wording.senses);
    const stretch = { by, wording, ...withoutBrackets(wording) };
    return stretch.words.length < fewestWords ? [] : [stretch];
  });
}

function withoutBrackets({ text, words: all }: Wording): Pick<QuotedWords, "words" | "marked"> {
  const words: Word[] = [];
  const marked: boolean[] = [];
  let depth = 0;
  let pending = false;
  let last = 0;
  for (const word of all) {
    const between = text.slice(last, word.start);
    last = word.end;
    for (const { 0: sign } of between.matchAll(signs)) {
      if (sign === "[" || sign === "(") depth++;
      else if (sign === "]" || sign === ")") depth = Math.max(0, depth - 1);
      pending = true;
    }
    if (depth > 0) continue;
    if (words.length === mostWords) break;
    words.push(word);
    marked.push(pending);
    pending = false;
  }
  return { words, marked };
}
const signs = /[[\]()]|…|\.\s?\.\s?\.|\*+/gu;
