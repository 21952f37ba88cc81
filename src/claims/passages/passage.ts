import type { Annotation, Token } from "../../text/annotate.ts";
import { startsWithCapital } from "../../text/capitals.ts";
import type { Part } from "../../text/span.ts";
import { isTitleCase } from "../names/title-case.ts";
import { calendarWords } from "../tables/calendar-words.ts";
import { behindDatelines } from "./behind-datelines.ts";
import { opensBehindSpeech } from "./behind-speech.ts";
import { withoutVerdict } from "./check-labels.ts";
import { correctTags } from "./correct-tags.ts";
import { cutTokens } from "./cut-tokens.ts";
import { behindGluedCredit } from "./glued-credits.ts";
import { isStopOfTitle } from "./marks-in-titles.ts";
import { type Quotation, quotationsOf } from "./quotations.ts";

/** A sentence as a reader sees it: what stands inside a quotation does not end it. Tokens `first … last`, exclusive. */
export interface OuterSentence {
  readonly first: number;
  readonly last: number;
  /** Number of the paragraph (line) that holds it. */
  readonly paragraph: number;
  readonly titled: boolean;
}

/** One part of an article, ready for reading: tokens, the quotation that each lies in, and sentences around quotations. */
export interface Passage {
  readonly part: Part;
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly quotations: readonly Quotation[];
  /** Index of the quotation that holds a token, -1 outside. */
  readonly quotationOf: Int32Array;
  /** First token of each quotation and the token after its last. */
  readonly quotationTokens: readonly (readonly [number, number])[];
  readonly sentences: readonly OuterSentence[];
}

const terminal = /^[.!?…。！？]+$/;
const closing = /^[”"’'»“)\]]+$/;
const lowerCase = /^\p{Ll}/u;
const initial = /^\p{Lu}$/u;
const lineBreak = /[\n\r\u2028\u2029]/;
/** No sentence is longer, in tokens: what reads a sentence may look at every pair of its words. */
const maxSentence = 1500;

/** Makes one part of an article ready for reading; `annotation` is the annotation of that part's text. */
export function readPassage(part: Part, annotation: Annotation): Passage {
  const { text } = annotation;
  const quotations = quotationsOf(annotation);
  const whole = cutTokens(annotation, quotations);
  const tokens = correctTags(whole.tokens);
  const quotationOf = new Int32Array(tokens.length).fill(-1);
  const quotationTokens: [number, number][] = [];
  let at = 0;
  quotations.forEach((quotation, index) => {
    while (at < tokens.length && tokens[at]!.end <= quotation.start) at++;
    const first = at;
    while (at < tokens.length && tokens[at]!.start < quotation.end) quotationOf[at++] = index;
    quotationTokens.push([first, at]);
  });
  return {
    part,
    text,
    tokens,
    quotations,
    quotationOf,
    quotationTokens,
    sentences: behindDatelines(outerSentences({ ...whole, tokens }, quotationOf), tokens, part, text).map(
      (sentence, index, all) => {
        const plain = withoutOrnaments(sentence, tokens, quotationOf);
        if (sentence.paragraph === all[index - 1]?.paragraph) return plain;
        const told = withoutVerdict(plain, { tokens, quotationOf });
        return part === "text" ? withoutStamp(withoutCredit(told, tokens), tokens, text) : told;
      },
    ),
  };
}

/** A sentence without the signs that a list, a feed or a player puts before it: "🚢", "•", "▶️", "***". */
function withoutOrnaments(sentence: OuterSentence, tokens: readonly Token[], quotationOf: Int32Array): OuterSentence {
  let { first } = sentence;
  while (first < sentence.last - 1 && quotationOf[first] === -1 && ornament.test(tokens[first]!.text)) first++;
  return first === sentence.first ? sentence : { ...sentence, first };
}

function withoutCredit(sentence: OuterSentence, tokens: readonly Token[]): OuterSentence {
  const first = behindGluedCredit(tokens, sentence.first, sentence.last);
  return first === sentence.first ? sentence : { ...sentence, first };
}

/** "17:40 Downing Street said …": when an entry of a live report came, and nothing that it says. */
function withoutStamp(sentence: OuterSentence, tokens: readonly Token[], text: string): OuterSentence {
  const { start } = tokens[sentence.first]!;
  const length = stamp.exec(text.slice(start, start + longestStamp))?.[0].length ?? 0;
  if (length === 0) return sentence;
  let { first } = sentence;
  while (first < sentence.last - 1 && tokens[first]!.start < start + length) first++;
  return { ...sentence, first };
}
const stamp =
  /^(?:\d{1,2}[:.][0-5]\d(?:\s?[ap]\.?m\b\.?)?|\d{1,2}\s?[ap]m)(?:\s(?:GMT|BST|UTC|ES?T|EDT|PT|CES?T|IST))?(?:\s[-–—|]|:)?\s(?!(?:Uhr|Euro|Franken|Pfund|Million(?:en)?|Milliarden?|Billion(?:en)?|Prozent|Percent|Grad|(?:Kilom|M)et(?:er|res?)|Minuten?|Stunden?|Sekunden?|Seconds|Tonnen?|Lit(?:er|res?))\b)(?=["“‘']?\p{Lu})/u;
const longestStamp = 32;

/** Neither letters nor digits, nor what belongs to them: brackets, money and signs, marks, the dash of a dialogue. */
const ornament = /^[^\p{L}\p{M}\p{N}\s"'“”„‘’«»‹›「」『』《》【】（）()[\]¿¡\p{Sc}+#@%.…—–―-]+\p{M}?$|^\p{M}+$/u;

function outerSentences(annotation: Annotation, quotationOf: Int32Array): OuterSentence[] {
  const { text, tokens } = annotation;
  const found: OuterSentence[] = [];
  let paragraph = 0;
  let first = 0;
  annotation.sentences.forEach((sentence, index) => {
    if (index > 0 && lineBreak.test(text.slice(tokens[sentence.first - 1]!.end, tokens[sentence.first]!.start)))
      paragraph++;
    const next = annotation.sentences[index + 1];
    if (next && next.last - first <= maxSentence && joins(annotation, quotationOf, next.first)) return;
    // A quotation that ends its own sentence and is followed by a capital: the model saw one sentence, there are two.
    let from = first;
    for (let at = first + 1; at < sentence.last; at++) {
      if (at - from >= maxSentence) {
        found.push({ first: from, last: at, paragraph, titled: false });
        from = at;
      }
      const ends =
        quotationOf[at] !== -1
          ? opensSpeech(tokens, quotationOf, at)
          : startsWithCapital(tokens[at]!.text) &&
            (quotationOf[at - 1] === -1 ? endsAbbreviated(tokens, at) : endsInside(tokens, at - 1));
      const apart = opensBehindSpeech(tokens, quotationOf, at, sentence.last);
      if (!apart && (!ends || !hasVerb(tokens, quotationOf, from, at))) continue;
      found.push({ first: from, last: at, paragraph, titled: isTitleCase(tokens, from, at) });
      from = at;
    }
    found.push({ first: from, last: sentence.last, paragraph, titled: isTitleCase(tokens, from, sentence.last) });
    first = sentence.last;
  });
  return found;
}

function hasVerb(tokens: readonly Token[], quotationOf: Int32Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (quotationOf[at] === -1 && tokens[at]!.pos === "VERB") return true;
  return false;
}

/** "lives in the U.S. “We never met,” …": speech of several words right behind an abbreviation's stop opens a sentence. */
function opensSpeech(tokens: readonly Token[], quotationOf: Int32Array, at: number): boolean {
  const quotation = quotationOf[at]!;
  if (quotationOf[at - 1] === quotation || quotationOf[at + fewestSpoken] !== quotation) return false;
  const before = tokens[at - 1]!;
  const first = tokens[at + 1]!;
  return abbreviated.test(before.text) && tokens[at]!.start > before.end && startsWithCapital(first.text);
}
const abbreviated = /^(?:\p{Lu}\.){2,}$|^[ap]\.m\.$/iu;
/** Quotations of fewer tokens, their first mark included, are as often a name's or a scare quote. */
const fewestSpoken = 4;

/** Whether the stop of what looks like an abbreviation ends its sentence. */
function endsAbbreviated(tokens: readonly Token[], at: number): boolean {
  // "The roof came in. Nobody …": a word, where no number makes inches of it.
  if (plainWords.has(tokens[at - 1]!.text)) return tokens[at - 2]?.pos !== "NUM";
  return endsWithHour(tokens, at);
}
/** Words that a stop makes abbreviations of: of inch, Illinois, Massachusetts, Saturday … */
const plainWords: ReadonlySet<string> = new Set([
  "in.",
  "no.",
  "ill.",
  "mass.",
  "sat.",
  "sun.",
  "miss.",
  "wash.",
  "ore.",
  "art.",
]);

/** "shortly after 2 p.m. Several marchers …": the hour's stop ends the sentence too, but not in "2 p.m. Monday", "9 a.m. GMT". */
function endsWithHour(tokens: readonly Token[], at: number): boolean {
  if (!hour.test(tokens[at - 1]!.lower)) return false;
  const { text, lower } = tokens[at]!;
  return (
    text !== text.toUpperCase() && !calendarWords.has(lower) && !zones.has(lower) && tokens[at + 1]?.text !== "time"
  );
}
const hour = /^[ap]\.m\.$/;
const zones: ReadonlySet<string> = new Set([
  "eastern",
  "pacific",
  "central",
  "mountain",
  "greenwich",
  "moscow",
  "local",
]);

/** Whether a closing mark at `at` comes after a full stop or the like. */
function endsInside(tokens: readonly Token[], at: number): boolean {
  let mark = at;
  while (mark > 0 && closing.test(tokens[mark]!.text)) mark--;
  return mark < at && terminal.test(tokens[mark]!.text);
}

/** Whether the sentence that the model starts at `at` belongs to the one before it. */
function joins(annotation: Annotation, quotationOf: Int32Array, at: number): boolean {
  const { text, tokens } = annotation;
  if (at === 0 || lineBreak.test(text.slice(tokens[at - 1]!.end, tokens[at]!.start))) return false;
  if (quotationOf[at] !== -1 && quotationOf[at] === quotationOf[at - 1]) return true;
  // "(R-S.C.)": the initials of a name that the tokenizer took apart.
  if (tokens[at - 1]!.end === tokens[at]!.start && at > 1 && initial.test(tokens[at - 2]!.text)) return true;
  if (isStopOfTitle(tokens, at - 1)) return true;
  return (
    quotationOf[at] === -1 && (lowerCase.test(tokens[at]!.text) || tokens[at]!.text === "," || tokens[at]!.text === ")")
  );
}

/** The text of some tokens, the last one excluded, with what stands between them. */
export function wordsBetween({ tokens, text }: Pick<Passage, "tokens" | "text">, first: number, last: number): string {
  return text.slice(tokens[first]!.start, tokens[last - 1]!.end);
}
