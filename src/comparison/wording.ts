import { nameKey } from "../claims/name-key.ts";
import { rarity } from "../text/rarity.ts";
import { lemmaOf } from "./lemma.ts";
import { functionWords } from "./tables/function-words.ts";

/** One word of a text as a comparison sees it. Offsets are half-open UTF-16 units into the wording's text. */
export interface Word {
  /** Lower case, without possessive. */
  readonly form: string;
  readonly lemma: string;
  /** Equal for words that count as the same: the lemma, a name's spelling-blind key, a number's value. */
  readonly key: string;
  readonly kind: "content" | "name" | "number" | "function";
  /** 0…1: how much it says, from its rarity in news text. */
  readonly weight: number;
  readonly start: number;
  readonly end: number;
}

/** A text made ready for comparing: its words, in order, and those of them that say something. */
export interface Wording {
  readonly text: string;
  readonly words: readonly Word[];
  /** The words that are not function words. */
  readonly content: readonly Word[];
}

/** Longer texts are compared by their beginning: no single statement is longer. */
const maxWords = 400;
const wordPattern = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*(?:\.(?:\p{L}\.)+)?|\p{N}+(?:[.,:]\p{N}+)*|[%$£€]/gu;
const possessive = /['’]s?$/;
const hasDigit = /^\p{N}/u;
const isUpper = /^\p{Lu}/u;

/** Reads a text's words. Pure, linear in its length. */
export function wordingOf(text: string): Wording {
  const words: Word[] = [];
  wordPattern.lastIndex = 0;
  for (const match of text.matchAll(wordPattern)) {
    if (words.length >= maxWords) break;
    words.push(readWord(match[0], match.index));
  }
  return { text, words, content: words.filter((word) => word.kind !== "function") };
}

function readWord(text: string, start: number): Word {
  const end = start + text.length;
  const form = text.toLowerCase().replaceAll("’", "'").replace(possessive, "");
  if (hasDigit.test(form)) {
    const value = form.replaceAll(",", "");
    return { form, lemma: value, key: value, kind: "number", weight: numberWeight, start, end };
  }
  const lemma = lemmaOf(form.replace(/n't$/, ""));
  if (functionWords.has(lemma) || functionWords.has(form) || form.endsWith("n't") || form.length === 0) {
    return { form, lemma, key: lemma, kind: "function", weight: rarity(form), start, end };
  }
  const isName = isUpper.test(text) && start > 0;
  return {
    form,
    lemma,
    key: isName ? keyOfName(form) : lemma,
    kind: isName ? "name" : "content",
    weight: rarity(lemma),
    start,
    end,
  };
}

/** A number says as much as a fairly rare word. */
const numberWeight = 0.7;

const memorySize = 20_000;
const memory = new Map<string, string>();
function keyOfName(form: string): string {
  let key = memory.get(form);
  if (key === undefined) {
    key = nameKey(form) || form;
    if (memory.size >= memorySize) memory.clear();
    memory.set(form, key);
  }
  return key;
}
