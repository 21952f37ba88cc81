import type { PartOfSpeech } from "wink-nlp";
import { inLowerCase, withLetterApostrophes } from "./apostrophes.ts";
import { startsWithCapital } from "./capitals.ts";
import { withPlainLetters } from "./fold-letters.ts";
import { withPlainMarks } from "./plain-marks.ts";
import { endsAtUnit, isStoppedUnit } from "./stopped-units.ts";
import { type TaggedWord, tagWords } from "./tagger.ts";

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

/** So many characters without white space are no words, unless the script writes none between words; V8 counts no more at a time. */
const unreadableRun =
  /[^\s\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]{300,65536}/gu;

/** What has no such run at all is seen in a tenth of the time. */
const longRun = /\S{300}/;

/** Whether a text may hold such a run: white space beyond ASCII is not looked for. */
function mayHoldLongRun(text: string): boolean {
  for (let at = 0, blank = -1; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === space || (unit >= tab && unit <= carriageReturn)) blank = at;
    else if (at - blank >= 300) return true;
  }
  return false;
}
const [tab, carriageReturn, space] = [0x09, 0x0d, 0x20];

const lineBreak = /[\n\r\u2028\u2029]/;

/**
 * Tokens with part of speech and lemma, and sentences, by wink-nlp's English model. Other languages get usable
 * tokens and sentences, but tags without meaning. Costs about 2 microseconds a token.
 */
export function annotate(text: string): Annotation {
  if (text.length > longestLine) return read(text);
  const known = recent.find((one) => one.text === text);
  if (known) return known;
  const annotation = read(text);
  recent[next] = annotation;
  next = (next + 1) % mostRecent;
  return annotation;
}

/** Titles and captions are read for claims and again for events: the last few short texts are at hand. */
const [mostRecent, longestLine] = [8, 300];
const recent: Annotation[] = [];
let next = 0;

function read(text: string): Annotation {
  if (text.trim() === "") return { text, tokens: [], sentences: [] };
  // A run that no language writes (encoded data, a line of dashes) makes no tokens: wink-nlp takes quadratic time on it.
  // It knows the letters of Latin-1 alone and would cut "Łukasz" in two.
  // In "magnitude-6.3", "10.15pm", "R1.2 million" and "Rs.2.5" it would end a sentence behind the first digits.
  const plain = withPlainMarks(withLetterApostrophes(withPlainLetters(text)))
    .replace(hyphenedFraction, " ")
    .replace(dottedClock, ":")
    .replace(gluedFigure, withoutMarks)
    .replace(stoppedRupee, " ");
  const readable =
    mayHoldLongRun(plain) && longRun.test(plain)
      ? plain.replace(unreadableRun, (run) => " ".repeat(run.length))
      : plain;
  const { words, sentences: spans } = tagWords(readable);
  const unchanged = readable === text;
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let at = 0;
  for (const [firstWord, lastWord] of spans) {
    let first = tokens.length;
    for (let index = firstWord; index <= lastWord; index++) {
      const word = words[index]!;
      if (isBlank(word.text)) {
        if (lineBreak.test(word.text)) first = close(first);
        continue;
      }
      const start = locate(readable, word.text, at);
      if (start < 0) continue;
      const apart = start === at + 1 && text.charCodeAt(at) === space;
      if (start > at && !apart && lineBreak.test(text.slice(at, start))) first = close(first);
      at = start + word.text.length;
      tokens.push(tokenOf(word, start, at));
      // "Worth £1.4m. He says", "at 9pm. “No,” said Lee": the stop of what it takes for an abbreviation ends the sentence.
      if (index < lastWord && word.text.endsWith(".") && endsAtShort(tokens, words, index)) first = close(first);
      if (index < lastWord && closingMark.test(word.text) && endsInMarks(tokens, opener(words, index)))
        first = close(first);
      if (index < lastWord && isStop.test(word.text) && text.charCodeAt(at) === space && leadsLabel(words, index))
        first = close(first);
    }
    close(first);
  }
  return { text, tokens, sentences };

  function tokenOf(word: TaggedWord, start: number, end: number): Token {
    // The model's own string where it is the same: readers look it up in many tables, and its hash is known.
    if (unchanged || text.startsWith(word.text, start)) {
      const { text: own, lower, lemma, pos } = word;
      return { text: own, lower, lemma, pos, start, end };
    }
    const own = text.slice(start, end);
    const lower = withPlainMarks(inLowerCase(own)).replace(/^`(?=s$)/, "'");
    return { text: own, lower, lemma: lower, pos: word.pos, start, end };
  }

  function close(first: number): number {
    if (tokens.length > first && isStoppedUnit(tokens)) partStop();
    const last = tokens.length;
    if (last > first) sentences.push({ start: tokens[first]!.start, end: tokens[last - 1]!.end, first, last });
    return last;
  }

  /** The stop of "£28m." at a sentence's end is a token of its own, as everywhere else. */
  function partStop(): void {
    const { text, lower, lemma, pos, start, end } = tokens.pop()!;
    const bare = { text: text.slice(0, -1), lower: lower.slice(0, -1), lemma: lemma.replace(/\.$/, ""), pos };
    tokens.push({ ...bare, start, end: end - 1 });
    tokens.push({ text: ".", lower: ".", lemma: ".", pos: "PUNCT", start: end - 1, end });
  }
}

/** The next word behind white space, or the one after `skipped` more. */
function opener(words: readonly TaggedWord[], index: number, skipped = 0): string {
  let left = skipped;
  for (let at = index + 1; at < words.length; at++)
    if (!isBlank(words[at]!.text) && left-- === 0) return words[at]!.text;
  return "";
}

/**
 * Whether the last token is a unit behind its number, an hour, or a letter that is no initial ("on X. Critics said", "Plan B.
 * It failed"), with a full stop, and another sentence opens behind it.
 */
function endsAtShort(tokens: readonly Token[], words: readonly TaggedWord[], index: number): boolean {
  const { text, lower } = tokens.at(-1)!;
  const next = opener(words, index);
  if (lower === "x." && startsWithCapital(next))
    return sentenceOpener.test(next) || /^(?:on|to|via|from)$/.test(tokens.at(-2)?.lower ?? "");
  if (loneLetter.test(text) && !isStoppedUnit(tokens))
    return sentenceOpener.test(next) && startsWithCapital(next) && tokens.at(-2)?.pos !== "PROPN";
  return endsAtUnit(tokens, next, opener(words, index, 1));
}
/** '"It was Acme Inc." He left': the stop of an abbreviation, in marks that close right behind it, before another sentence. */
function endsInMarks(tokens: readonly Token[], next: string): boolean {
  const [before, mark] = [tokens.at(-2), tokens.at(-1)!];
  if (before === undefined || before.end !== mark.start || !before.text.endsWith(".")) return false;
  return sentenceOpener.test(next) || (before.lower === "no." && startsWithCapital(next));
}
/** "Two were rescued. — The inquiry: The ship had lost power": a dash and a label open the next point of a list. */
function leadsLabel(words: readonly TaggedWord[], stop: number): boolean {
  if (!bullet.test(opener(words, stop)) || !startsWithCapital(opener(words, stop, 1))) return false;
  for (let skipped = 2; skipped <= longestLabel; skipped++) {
    const word = opener(words, stop, skipped);
    if (word === ":") return true;
    if (!isLabelWord.test(word)) return false;
  }
  return false;
}
const isStop = /^[.!?]$/;
const bullet = /^(?:[-–—•]|--)$/;
/** Words of a label, with its dash. */
const longestLabel = 5;
const isLabelWord = /^\p{L}/u;
const closingMark = /^["”’»]$/;
const sentenceOpener =
  /^(?:He|She|It|They|We|I|The|This|That|These|Those|A|An|But|And|Nobody|No|There|His|Her|Its|Their|In|On|At|["“‘«])$/;
const loneLetter = /^[A-Z]\.$/;

/** The stop of "10.15pm". */
const dottedClock = /(?<=\b1?\d)\.(?=[0-5]\d ?[ap]\.?m\b)/gi;
/** Letters with the amount right behind them, its thousands and fraction. */
const gluedFigure = /\b[A-Za-z]{1,4}\d{1,9}(?:,\d{3}){0,4}(?:\.\d{1,6})?(?!\d|[.,]\d)/g;
const withoutMarks = (figure: string): string => figure.replace(/[.,]/g, "0");
const stoppedRupee = /(?<=\bRs)\.(?=\d)/g;
const hyphenedFraction = /(?<=[A-Za-z])-(?=\d{1,9}\.\d)/g;

/** Whether a word is white space; most show by their first character that they are none. */
function isBlank(word: string): boolean {
  const first = word.charCodeAt(0);
  return !(first > space && first <= 0x7f) && word.trim() === "";
}

/** wink-nlp keeps every character but reports white space apart: look for a token only a little way ahead. */
const lookAhead = 256;
function locate(text: string, value: string, from: number): number {
  // Most stand behind one space.
  let at = text.charCodeAt(from) === space ? from + 1 : from;
  if (text.startsWith(value, at)) return at;
  while (at < text.length && text.charAt(at).trim() === "") at++;
  if (text.startsWith(value, at)) return at;
  const near = text.slice(at, at + lookAhead + value.length).indexOf(value);
  return near < 0 ? -1 : at + near;
}
