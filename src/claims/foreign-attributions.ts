import type { Attribution } from "./attributions.ts";
import { sentenceEnd, trimmed } from "./content-end.ts";
import { continueQuotations } from "./continuations.ts";
import type { OuterSentence, Passage } from "./passage.ts";
import { type ForeignCues, foreignCues } from "./tables/foreign-cues.ts";
import type { Range } from "./tags.ts";

/** A speaker's mention is no longer than this, in tokens. */
const maxMention = 9;
const letter = /^\p{L}/u;
const clauseMarks: ReadonlySet<string> = new Set([",", ";", ":", "—", "–", "-", "(", ")"]);

/** Languages whose reported speech is read, BCP 47 primary tags; others than these and English give direct quotations only. */
export function isReadLanguage(language: string): boolean {
  return foreignCues.has(language);
}

/**
 * Quotations and reported speech in Spanish, Portuguese, French, German, Russian and Vietnamese, by cue words and their
 * order alone: quotation beside a cue, cue with "that", and "according to".
 */
export function findForeignAttributions(passage: Passage, language: string): Attribution[] {
  const cues = foreignCues.get(language);
  if (!cues) return [];
  const found: Attribution[] = [];
  passage.sentences.forEach((sentence, index) => {
    const attribution = accordingTo(passage, sentence, index, cues) ?? reported(passage, sentence, index, cues);
    if (attribution) found.push(attribution);
  });
  return continueQuotations(passage, found);
}

/** Direct quotations without a speaker, for languages whose reporting words are not known. */
export function findBareQuotations(passage: Passage): Attribution[] {
  const found: Attribution[] = [];
  passage.sentences.forEach((sentence, index) => {
    let last = -1;
    for (let at = sentence.first; at < sentence.last; at++) {
      const quotation = passage.quotationOf[at]!;
      if (quotation === -1 || quotation === last) continue;
      last = quotation;
      const [first, end] = passage.quotationTokens[quotation]!;
      const { innerStart, innerEnd } = passage.quotations[quotation]!;
      if (innerEnd - innerStart < minQuotation) continue;
      found.push({
        sentence: index,
        frame: "bare",
        kind: "speech",
        cue: { first, last: first + 1 },
        content: [{ first, last: end }],
        mention: null,
      });
    }
  });
  return found;
}

/** Shorter quotations, in UTF-16 units, are names and scare quotes. */
const minQuotation = 24;

/** How many tokens the longest phrase takes that stands at a token, 0 without one. Compares text: tokens may cut words. */
function phraseAt(passage: Passage, at: number, end: number, phrases: readonly string[]): number {
  const { tokens, text } = passage;
  const from = tokens[at]!.start;
  if (from > 0 && wordCharacter.test(text[from - 1]!)) return 0;
  const lower = text.slice(from, from + maxPhrase).toLowerCase();
  let longest = 0;
  for (const phrase of phrases) {
    if (phrase.length <= longest || !lower.startsWith(phrase)) continue;
    const next = lower[phrase.length];
    if (next !== undefined && wordCharacter.test(next) && !phrase.endsWith("'") && !phrase.endsWith("’")) continue;
    longest = phrase.length;
  }
  if (longest === 0) return 0;
  let last = at;
  while (last < end && tokens[last]!.start < from + longest) last++;
  return last - at;
}

const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
/** No phrase of the tables is longer, in UTF-16 units. */
const maxPhrase = 32;

function accordingTo(passage: Passage, sentence: OuterSentence, index: number, cues: ForeignCues): Attribution | null {
  const end = sentenceEnd(passage, sentence);
  for (let at = sentence.first; at < end; at++) {
    if (passage.quotationOf[at] !== -1) continue;
    const length = phraseAt(passage, at, end, cues.according);
    const opens =
      at === sentence.first || clauseMarks.has(passage.tokens[at - 1]!.text) || passage.quotationOf[at - 1] !== -1;
    if (length === 0 || !opens) continue;
    const from = at + length;
    let last = from;
    while (last < end && last - from < maxMention && !endsPhrase(passage, from, last, cues)) last++;
    if (last === from) continue;
    const content =
      at === sentence.first
        ? trimmed(passage, { first: last, last: end })
        : trimmed(passage, { first: sentence.first, last: at });
    if (!content) continue;
    return {
      sentence: index,
      frame: "according",
      kind: "speech",
      cue: { first: at, last: from },
      content: [content],
      mention: { first: from, last },
    };
  }
  return null;
}

function endsPhrase(passage: Passage, from: number, at: number, cues: ForeignCues): boolean {
  const { text } = passage.tokens[at]!;
  if (passage.quotationOf[at] !== -1 || clauseMarks.has(text)) return true;
  return (
    cues.verbSecond &&
    at > from &&
    capital.test(passage.tokens[at - 1]!.text) &&
    lowerCase.test(text) &&
    !genitives.has(text)
  );
}

const capital = /^\p{Lu}/u;
const lowerCase = /^\p{Ll}/u;
const genitives: ReadonlySet<string> = new Set(["der", "des", "von", "und", "für", "zu"]);

function reported(passage: Passage, sentence: OuterSentence, index: number, cues: ForeignCues): Attribution | null {
  const { quotationOf } = passage;
  const end = sentenceEnd(passage, sentence);
  for (let at = sentence.first; at < end; at++) {
    if (quotationOf[at] !== -1) continue;
    const length = phraseAt(passage, at, end, cues.verbs);
    if (length === 0) continue;
    const past = at + length;
    const cue = { first: at, last: past };
    const make = (
      frame: "quotation" | "that",
      content: readonly (Range | null)[],
      mention: Range | null,
    ): Attribution | null => {
      const kept = content.map((range) => range && trimmed(passage, range)).filter((range) => range !== null);
      return kept.length ? { sentence: index, frame, kind: "speech", cue, content: kept, mention } : null;
    };
    const before = mentionBefore(passage, sentence, at);
    const that = thatAfter(passage, past, end, cues);
    if (that > 0) {
      const mention = before ?? mentionAfter(passage, past, that - 1, cues);
      return make("that", [{ first: that, last: end }], mention);
    }
    const quoteAfter = nextQuotation(passage, past, end);
    const quotedBefore = firstQuotation(passage, sentence.first, at);
    if (quotedBefore >= 0 || isDialogue(passage, sentence, at)) {
      const first = quotedBefore >= 0 ? quotedBefore : sentence.first;
      const mention = mentionAfter(passage, past, end, cues) ?? before;
      const stop = mention && mention.first < at ? mention.first : at;
      const rest = quoteAfter >= 0 ? { first: quoteAfter, last: end } : null;
      return make("quotation", [{ first, last: stop }, rest], mention);
    }
    if (quoteAfter >= 0)
      return make(
        "quotation",
        [{ first: quoteAfter, last: end }],
        before ?? mentionAfter(passage, past, quoteAfter, cues),
      );
    if (cues.bare && before && end - past > 3) return make("that", [{ first: past, last: end }], before);
  }
  return null;
}

/** The token after "that", where it stands within a mention's length of the cue; -1 without one. */
function thatAfter(passage: Passage, from: number, end: number, cues: ForeignCues): number {
  for (let at = from; at < Math.min(end, from + maxMention + 4); at++) {
    if (passage.quotationOf[at] !== -1) return -1;
    const word = passage.tokens[at]!.text.toLowerCase();
    const length = phraseAt(passage, at, end, cues.that);
    if (length > 0 && at + length < end) return elided.test(word) ? at : at + length;
    if (word === "." || word === ";" || word === ":") return -1;
  }
  return -1;
}

/** French "qu'elle" is one token, and "elle" belongs to the clause. */
const elided = /^qu['’]./;

function firstQuotation(passage: Passage, from: number, to: number): number {
  for (let at = from; at < to; at++) if (passage.quotationOf[at] !== -1) return at;
  return -1;
}

function nextQuotation(passage: Passage, from: number, end: number): number {
  return firstQuotation(passage, from, end);
}

/** "— We will come, — said the minister": speech between dashes. */
function isDialogue(passage: Passage, sentence: OuterSentence, cue: number): boolean {
  const dash = (at: number) => /^[—–]$/.test(passage.tokens[at]?.text ?? "");
  if (!dash(cue - 1)) return false;
  return dash(sentence.first) || dash(sentence.first - 1) || passage.tokens[cue - 2]?.text === ",";
}

function mentionBefore(passage: Passage, sentence: OuterSentence, cue: number): Range | null {
  let first = cue;
  while (
    first > sentence.first &&
    cue - first < maxMention &&
    passage.quotationOf[first - 1] === -1 &&
    !clauseMarks.has(passage.tokens[first - 1]!.text)
  ) {
    first--;
  }
  const range = trimmed(passage, { first, last: cue });
  return range && letter.test(passage.tokens[range.first]!.text) ? range : null;
}

function mentionAfter(passage: Passage, from: number, end: number, cues: ForeignCues): Range | null {
  let last = from;
  for (; last < Math.min(end, from + maxMention); last++) {
    const word = passage.tokens[last]!.text.toLowerCase();
    if (passage.quotationOf[last] !== -1 || clauseMarks.has(word) || cues.stops.includes(word) || word === ".") break;
  }
  return last > from && letter.test(passage.tokens[from]!.text) ? { first: from, last } : null;
}

/** A sentence of a language without tags that nobody is quoted for: the outlet's own, if it is one at all. */
export function wholeAssertion(passage: Passage, sentence: OuterSentence): Range | null {
  const end = sentenceEnd(passage, sentence);
  const stopped = end < sentence.last && passage.tokens[sentence.last - 1]!.text !== "?";
  return stopped && end - sentence.first >= minSentence ? { first: sentence.first, last: end } : null;
}

/** Shorter lines are headings and labels. */
const minSentence = 4;
