import type { Token } from "../../text/annotate.ts";
import { sentenceEnd } from "../clauses/content-end.ts";
import { isShareAt, numberBoundedAt } from "../clauses/number-bounded.ts";
import { opensTime } from "../clauses/opens-time.ts";
import { isTime, isVerbalNoun, phraseAfter } from "../passages/noun-phrase.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { type Range, tagOf } from "../passages/tags.ts";
import { calendarWords } from "../tables/calendar-words.ts";
import type { Frame } from "../tables/reporting-verbs.ts";

const maxAdjunct = 14;

/** Words that open a reported clause or question. */
export const whWords: ReadonlySet<string> = new Set("that how why whether what if where when who which".split(" "));

/** What stands between a cue and its content has been passed: where that content would start, and what was passed. */
export interface After {
  readonly at: number;
  readonly addressed: boolean;
  readonly skipped: boolean;
  readonly comma: boolean;
  readonly colon: boolean;
}

/** The first token after a cue, its addressee, its adverbs and its "on Tuesday", "in a statement". */
export function afterCue(passage: Passage, sentence: OuterSentence, from: number, frames: ReadonlySet<Frame>): After {
  const { tokens, quotationOf } = passage;
  const end = sentenceEnd(passage, sentence);
  let at = from;
  let addressed = false;
  let skipped = false;
  let comma = false;
  let colon = false;
  if (frames.has("address") && at < end && quotationOf[at] === -1) {
    const phrase = withNoun(passage, phraseAfter(passage, sentence, waitsFor(passage, sentence, at), end), end);
    const word = tokens[at]!.lower;
    if (phrase && !whWords.has(word)) {
      const behind = addressEnd(passage, sentence, phrase, end);
      const next = passage.quotationOf[behind] === -1 ? tokens[behind]?.pos : undefined;
      // "showed restraint and nobody was hurt": what "and" joins to a clause is nobody who is told.
      const joined = tokens[behind - 1]!.pos === "CCONJ" && behind - 1 > at;
      // "promises the government will pay": the phrase is the clause's subject, not an addressee.
      const subject = frames.has("clause") && behind < end && (next === "AUX" || next === "VERB");
      // "promised an independent review": what is promised, with nothing behind that somebody is told.
      const promised = frames.has("object") && behind >= end;
      if (!subject && !joined && !promised) {
        at = pastApposition(passage, sentence, behind, end);
        addressed = true;
      }
    }
  }
  const limit = Math.min(end, from + maxAdjunct + 6);
  while (at < limit && quotationOf[at] === -1) {
    const token = tokens[at]!;
    const word = token.lower;
    const cited = Math.max(citedEnd(passage, sentence, at), occasionEnd(passage, at, limit));
    if (cited > at) {
      at = cited;
      skipped = true;
    } else if (word === "," && tokens[at + 2]?.text === "," && contrasts.has(tokens[at + 1]!.lower)) {
      // "admitted, however, that"
      at += 3;
      skipped = true;
    } else if (
      calendarWords.has(word.replace(/\.$/, "")) ||
      /^(?:yesterday|today|tomorrow|earlier|later|again|recently|publicly|repeatedly|just|also|flatly|simply)$/.test(
        word,
      )
    ) {
      at++;
      skipped = true;
      if (at < end && (tokens[at]?.pos === "NUM" || timesOfDay.test(tokens[at]?.lower ?? ""))) at++;
    } else if (opensTime(tokens, at)) {
      // "said late on Thursday", "said early Friday"
      at++;
      skipped = true;
    } else if (
      (word === "long" && tokens[at + 1]?.lower === "ago") ||
      (word === "of" && tokens[at + 1]?.lower === "course")
    ) {
      at += 2;
      skipped = true;
    } else if (
      (word === "last" || word === "this" || word === "early" || word === "late") &&
      /^(?:week|month|year|spring|summer|fall|autumn|winter|night)$/.test(tokens[at + 1]?.text ?? "")
    ) {
      at += 2;
      skipped = true;
    } else if (occasionOf.has(word) && isParticiple(tokens[at + 1]) && occasionStop(passage, at + 2, end) > 0) {
      // "he said while talking to reporters", "said when asked that it fell"
      at = occasionStop(passage, at + 2, end);
      skipped = true;
    } else if (
      token.pos === "ADP" &&
      (!frames.has(word as Frame) || isCalendarWord(tokens[at + 1])) &&
      !whWords.has(word) &&
      !(word === "as" && frames.has("naming")) &&
      !opensContent(tokens, at)
    ) {
      const stop = adjunctEnd(passage, sentence, at, limit);
      if (stop < 0) break;
      at = stop;
      skipped = true;
    } else if (word === ":" || word === "," || (word === ";" && (quotationOf[at + 1] ?? -1) !== -1)) {
      if (word !== ",") colon = true;
      else {
        comma = true;
        // ", in an interview," between cue and content
        const inner = tokens[at + 1]?.pos === "ADP" ? adjunctEnd(passage, sentence, at + 1, limit) : -1;
        if (inner > 0 && tokens[inner]?.text === ",") {
          at = inner + 1;
          continue;
        }
      }
      at++;
      break;
    } else if (
      token.pos === "ADV" &&
      word.endsWith("ly") &&
      !approximating.has(word) &&
      (word !== "only" || /^(?::|that)$/.test(tokens[at + 1]?.lower ?? ""))
    ) {
      at++;
      skipped = true;
    } else break;
  }
  if (skipped && (frames.has("clause") || frames.has("that"))) at = pastParticiple(passage, sentence, at, limit);
  return { at, addressed, skipped, comma, colon };
}

/** "told the forward he could go": an article has a noun, whatever the tagger takes it for. */
function withNoun({ tokens, quotationOf }: Passage, phrase: Range | null, end: number): Range | null {
  if (phrase === null || phrase.last - phrase.first > 1 || !/^(?:the|an?)$/.test(tokens[phrase.first]!.lower))
    return phrase;
  const next = tokens[phrase.last];
  return phrase.last < end - 1 && next?.pos === "ADV" && quotationOf[phrase.last] === -1
    ? { first: phrase.first, last: phrase.last + 1 }
    : phrase;
}

/** "told waiting reporters": past a participle in front of who is told. */
function waitsFor({ tokens }: Passage, sentence: OuterSentence, at: number): number {
  const participle = tokens[at]!.pos === "VERB" && /(?:ing|ed)$/.test(tokens[at]!.lower);
  return participle && at + 1 < sentence.last && tokens[at + 1]!.pos === "NOUN" ? at + 1 : at;
}

const occasionOf: ReadonlySet<string> = new Set(["while", "when"]);
const isParticiple = (token: Token | undefined) =>
  token !== undefined &&
  token.pos === "VERB" &&
  /^(?:asked|contacted|questioned|reached|approached|\p{L}+ing)$/u.test(token.lower);

/** Where what tells the occasion ends, at a comma, a "that" or what is quoted; -1 where it brings a question: "when asked whether". */
function occasionStop({ tokens, quotationOf }: Passage, from: number, end: number): number {
  let at = from;
  while (at < end && quotationOf[at] === -1 && !/^(?:[,;:]|that|whether|if)$/.test(tokens[at]!.lower)) at++;
  return /^(?:whether|if)$/.test(tokens[at]?.lower ?? "") ? -1 : at;
}

/** "says nearly 150 people left": what bounds a number belongs to what is said. */
const approximating: ReadonlySet<string> = new Set(
  "nearly roughly approximately exactly virtually practically".split(" "),
);

const contrasts: ReadonlySet<string> = new Set(
  "however though meanwhile moreover instead therefore nonetheless nevertheless furthermore too incidentally".split(
    " ",
  ),
);

/** "said Friday evening that" */
const timesOfDay = /^(?:morning|afternoon|evening|night|noon)$/;

/** "tells Reed, the chief engineer, that …": past who is told, to the "that" behind the comma. */
function pastApposition(passage: Passage, sentence: OuterSentence, comma: number, end: number): number {
  const { tokens, quotationOf } = passage;
  if (tokens[comma]?.text !== ",") return comma;
  // "told Judge Reed, who heard the case, that …"
  const told = /^(?:who|which|whose)$/.test(tokens[comma + 1]?.lower ?? "");
  const limit = comma + (told ? maxRelative : maxApposition);
  for (let at = comma + 1; at < Math.min(end, limit) && quotationOf[at] === -1; at++) {
    if (tokens[at]!.text === "," && !isInNumber(tokens, at)) return tokens[at + 1]?.lower === "that" ? at + 1 : comma;
    if (!told && !/^(?:DET|NOUN|PROPN|ADJ|ADP|PART|NUM)$/.test(tagOf(passage, sentence, at))) return comma;
  }
  return comma;
}
const maxApposition = 10;
const maxRelative = 24;

const isInNumber = (tokens: readonly Token[], comma: number) =>
  tokens[comma - 1]!.pos === "NUM" &&
  tokens[comma + 1]?.pos === "NUM" &&
  tokens[comma - 1]!.end === tokens[comma]!.start;

/** ", citing two officials, that …": past who is cited, to the comma behind or to the sentence's end; `at` where nobody is. */
function citedEnd({ tokens, quotationOf }: Passage, sentence: OuterSentence, at: number): number {
  const verb = tokens[at]!.text === "," ? at + 1 : at;
  const word = tokens[verb]?.lower;
  const refers = word === "with" && tokens[verb + 1]?.lower === "reference" && tokens[verb + 2]?.lower === "to";
  if (verb >= sentence.last || (word !== "citing" && word !== "quoting" && !refers)) return at;
  for (let next = verb + 1; next < Math.min(sentence.last, verb + maxCited) && quotationOf[next] === -1; next++) {
    const { text } = tokens[next]!;
    if (text === ",") return next + 1;
    if (text === "that" || text === ":" || text === "as") return text === "as" ? at : next;
    if (next === sentence.last - 1) return next;
  }
  return at;
}
const maxCited = 16;

/** "told reporters before leaving for Hollin that …": past what somebody did then to the "that" behind it; `at` without one. */
function occasionEnd({ tokens, quotationOf }: Passage, at: number, limit: number): number {
  if (!/^(?:before|after|while|when|upon|on)$/.test(tokens[at]!.lower)) return at;
  if (!tokens[at + 1]?.lower.endsWith("ing")) return at;
  for (let next = at + 2; next < limit && quotationOf[next] === -1; next++) {
    const { lower, pos } = tokens[next]!;
    if (lower === "that") return tokens[next - 1]!.pos === "VERB" ? at : next;
    if (pos === "PUNCT" || pos === "VERB" || pos === "AUX" || pos === "SCONJ") return at;
  }
  return at;
}

/** "in an interview taped on Monday that …": past what tells of the interview to the "that" behind it. */
function pastParticiple(passage: Passage, sentence: OuterSentence, from: number, limit: number): number {
  const { tokens, quotationOf } = passage;
  if (from >= limit || quotationOf[from] !== -1 || tagOf(passage, sentence, from) !== "VERB") return from;
  if (!tokens[from]!.text.endsWith("ed") && !tokens[from]!.text.endsWith("n")) return from;
  for (let at = from + 1; at < Math.min(limit, from + maxParticiple); at++) {
    const { text, pos } = tokens[at]!;
    if (quotationOf[at] !== -1 || text === "," || pos === "AUX" || pos === "VERB") return from;
    if (text === "that") return at;
  }
  return from;
}

const maxParticiple = 10;

/** In "told CNN he would", the addressee ends before the clause's own subject. */
function addressEnd(passage: Passage, sentence: OuterSentence, phrase: Range, end: number): number {
  const { tokens } = passage;
  const first = tokens[phrase.first]!;
  if (first.pos === "PRON" && !/^(?:his|her|its|their|our|my|your)$/i.test(first.text)) return phrase.first + 1;
  const next = tokens[phrase.last];
  if (next && phrase.last < end && (tagOf(passage, sentence, phrase.last) === "VERB" || next.pos === "AUX")) {
    // "told the BBC's Today programme the government had failed": an article opens the clause for sure.
    for (let at = phrase.first + 1; at < phrase.last; at++) {
      const tag = tagOf(passage, sentence, at);
      if (tag === "PRON" || tag === "DET") return at;
    }
    for (let at = phrase.first + 1; at < phrase.last; at++) {
      const tag = tagOf(passage, sentence, at);
      if (tag === "PROPN" && tagOf(passage, sentence, at - 1) === "NOUN") return at;
      if (tag !== "PROPN" && tag !== "PUNCT" && tag !== "PART" && tagOf(passage, sentence, at - 1) === "PROPN")
        return at;
    }
  }
  for (let at = phrase.first + 1; at < phrase.last; at++) if (tokens[at]!.lower === "that") return at;
  return phrase.last;
}

/** The end of a prepositional phrase that may stand between a cue and its content, -1 where it holds something else. */
function adjunctEnd(passage: Passage, sentence: OuterSentence, from: number, limit: number): number {
  let at = from + 1;
  let nouns = 0;
  for (; at < limit; at++) {
    if (passage.quotationOf[at] !== -1) return nouns ? at : -1;
    const tag = tagOf(passage, sentence, at);
    const word = passage.tokens[at]!.lower;
    if (word === "that" && nouns) return at;
    if (nouns && opensBehindDay(passage, sentence, at, limit)) return at;
    if (tag === "NOUN" || tag === "PROPN" || tag === "NUM" || isVerbalNoun(passage, sentence, at, from)) nouns++;
    // "in filings with the court on Monday that …": behind a preposition they open no clause.
    else if ((tag === "DET" || tag === "PRON") && nouns && !isGoverned(passage.tokens[at - 1]!)) return at;
    else if (word === "whether" || word === "if" || word === "how") return nouns ? at : -1;
    else if (
      tag === "ADP" ||
      tag === "DET" ||
      tag === "ADJ" ||
      tag === "SYM" ||
      tag === "PRON" ||
      word === "-" ||
      word === "'s" ||
      word === "’s" ||
      (tag === "CCONJ" && passage.tokens[at - 1]!.pos === "PROPN" && passage.tokens[at + 1]?.pos === "PROPN") ||
      isParticipleBetween(passage, sentence, at)
    )
      continue;
    else return nouns ? at : -1;
  }
  return nouns ? at : -1;
}

/** "said on Tuesday Norland must stop", "said on 3 May talks would go on": what stands behind a day opens a clause where its verb follows. */
function opensBehindDay(passage: Passage, sentence: OuterSentence, from: number, limit: number): boolean {
  const { tokens, quotationOf } = passage;
  const { pos, lower } = tokens[from]!;
  if (!isCalendarWord(tokens[from - 1]) || isCalendarWord(tokens[from]) || timesOfDay.test(lower)) return false;
  if (pos === "NOUN") return /^(?:AUX|VERB)$/.test(tagOf(passage, sentence, from + 1)) && from + 1 < limit;
  if (pos !== "PROPN") return false;
  for (let at = from + 1; at < limit && quotationOf[at] === -1; at++) {
    const tag = tagOf(passage, sentence, at);
    if (tag === "AUX" || tag === "VERB") return true;
    if (!/^(?:PROPN|NOUN|ADJ|PART)$/.test(tag)) return false;
  }
  return false;
}

/** Behind "with" and the like a phrase goes on; "spoke about the pier" has its topic there. */
function isGoverned({ pos, lower }: Token): boolean {
  return pos === "ADP" && /^(?:with|at|from|by)$/.test(lower);
}

/** "in a televised address" */
function isParticipleBetween(passage: Passage, sentence: OuterSentence, at: number): boolean {
  return (
    tagOf(passage, sentence, at) === "VERB" &&
    passage.tokens[at]!.lower.endsWith("ed") &&
    passage.tokens[at - 1]!.pos === "DET" &&
    passage.tokens[at + 1]?.pos === "NOUN"
  );
}

/** "at least six boats", "despite the rain": a count or a concession that opens what is said. */
function opensContent(tokens: readonly Token[], at: number): boolean {
  if (/^(?:despite|unless)$/.test(tokens[at]!.lower)) return true;
  if (tokens[at]!.lower === "at" && /^(?:least|most)$/.test(tokens[at + 1]?.lower ?? "")) return true;
  // "around 300 jobs would go", but "around 10 a.m." and "about two hours later" tell when.
  const number = numberBoundedAt(tokens, at);
  if (number > 0 && isShareAt(tokens, number)) return true;
  return number > 0 && tokens[number + 1]?.pos === "NOUN" && !isTime(tokens, number + 1);
}

function isCalendarWord(token: Token | undefined): boolean {
  return token !== undefined && calendarWords.has(token.lower.replace(finalStop, ""));
}

const finalStop = /\.$/;
