import type { Bow, ItsFunction, PartOfSpeech } from "wink-nlp";
import { withPlainLetters } from "./fold-letters.ts";
import { tagger } from "./tagger.ts";

/** One token. Offsets are half-open UTF-16 units into the annotated string. */
export interface Token {
  readonly text: string;
  /** `text` in lower case: most readers ask for it, each many times. */
  readonly lower: string;
  /** Lower case. */
  readonly lemma: string;
  readonly pos: PartOfSpeech;
  readonly start: number;
  readonly end: number;
}

/** One sentence: its offsets, trimmed of white space, and its tokens `tokens[first … last)`. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly last: number;
}

/** Tokens and sentences of a string; white space makes no token, and no sentence crosses a line break. */
export interface Annotation {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
}

/** So many characters without white space are no words, unless the script writes none between words. */
const unreadableRun =
  /[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]{300,}/gu;

/** What has no such run at all is seen in a tenth of the time. */
const longRun = /\S{300}/;

const lineBreak = /[\n\r\u2028\u2029]/;

/**
 * Tokens with part of speech and lemma, and sentences, by wink-nlp's English model. Other languages get usable
 * tokens and sentences, but tags without meaning. Costs about 3 microseconds a token.
 */
export function annotate(text: string): Annotation {
  if (text.trim() === "") return { text, tokens: [], sentences: [] };
  // A run that no language writes (encoded data, a line of dashes) makes no tokens: wink-nlp takes quadratic time on it.
  // It knows the letters of Latin-1 alone and would cut "Łukasz" in two.
  const plain = withPlainLetters(text);
  const readable = longRun.test(plain) ? plain.replace(unreadableRun, (run) => " ".repeat(run.length)) : plain;
  const nlp = tagger();
  const its = nlp.its;
  const doc = nlp.readDoc(readable);
  const all = doc.tokens();
  const values = all.out(its.value) as string[];
  const tags = all.out(its.pos) as PartOfSpeech[];
  // The model knows no lemma for a few words, "cannot" among them.
  const lemmas = all.out(its.lemma as unknown as ItsFunction<Bow>) as unknown as (string | undefined)[];
  const spans = doc.sentences().out(its.span as unknown as ItsFunction<number[]>) as unknown as [number, number][];

  const unchanged = readable === text;
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let at = 0;
  let index = 0;
  for (const [firstRaw, lastRaw] of spans) {
    let first = tokens.length;
    for (index = firstRaw; index <= lastRaw; index++) {
      const value = values[index]!;
      if (value.trim() === "") {
        if (lineBreak.test(value)) first = close(first);
        continue;
      }
      const start = locate(readable, value, at);
      if (start < 0) continue;
      if (start > at && lineBreak.test(text.slice(at, start))) first = close(first);
      at = start + value.length;
      // The model's own string where it is the same: readers look the word up many times, and its hash is known.
      const own = unchanged || text.startsWith(value, start) ? value : text.slice(start, at);
      const lemma = own === value ? (lemmas[index] ?? value) : own;
      tokens.push({
        text: own,
        lower: own.toLowerCase(),
        lemma: lemma.toLowerCase(),
        pos: tags[index]!,
        start,
        end: at,
      });
    }
    close(first);
  }
  return { text, tokens, sentences };

  function close(first: number): number {
    const last = tokens.length;
    if (last > first) sentences.push({ start: tokens[first]!.start, end: tokens[last - 1]!.end, first, last });
    return last;
  }
}

/** wink-nlp keeps every character but reports white space apart: look for a token only a little way ahead. */
const lookAhead = 256;
function locate(text: string, value: string, from: number): number {
  if (text.startsWith(value, from)) return from;
  let at = from;
  while (at < text.length && text.charAt(at).trim() === "") at++;
  if (text.startsWith(value, at)) return at;
  const near = text.slice(at, at + lookAhead + value.length).indexOf(value);
  return near < 0 ? -1 : at + near;
}
