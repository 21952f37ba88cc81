import { noticeIn } from "../notices/notices.ts";
import type { Passage } from "../passages/passage.ts";
import type { Range } from "../passages/tags.ts";
import type { Attribution } from "./attributions.ts";
import { isSpoken, paragraphEnd, speaksOfOneself } from "./transcripts.ts";

/** Fewer questions are an article's own. */
const minQuestions = 3;
/** Questions are no longer, in tokens. */
const maxQuestion = 90;
/** So many of the questions address somebody, and so large a part of them. */
const [minAddressed, partAddressed] = [2, 1 / 3];
/** More paragraphs to a question are an essay that asks now and then. */
const maxPerQuestion = 4;

const addressed = /^(?:you|your|yours|yourself)$/;
const oneself = /^(?:i|my|me|mine|myself|we|our|ours)$/;
const alone = /^(?:i|my|me|mine|myself)$/;
/** "Tell us about the boat.": what asks without a question mark. */
const requests: ReadonlySet<string> = new Set(["tell", "describe", "talk", "explain", "walk", "take"]);
/** What an opening has where several answer as "we": "The head coach", "The Post spoke to". */
const announces =
  /\b(?:interview(?:s|ed)?|Q\s?&\s?A|questions|answers|coach|manager|spoke|speaks|talked|talks|chatted|caught up|sat down|asked)\b/iu;

/** "QLast May you left.": the letter of a question that lost its colon. */
const glued = /^Q\p{Lu}\p{Ll}/u;

interface Paragraph extends Range {
  /** Number of its first sentence, and of the first behind it. */
  readonly sentence: number;
  readonly end: number;
  readonly asks: boolean;
}

/** The answers of an interview, and the sentences of its questions. */
interface Interview {
  readonly attributions: readonly Attribution[];
  readonly asked: ReadonlySet<number>;
}

/**
 * An interview whose questions are paragraphs of their own without a name before them: the paragraphs between are answers, and
 * whoever answers is named where it opens. An article that asks and answers itself says "I" or "we" nowhere, or asks nobody.
 */
export function readInterview(passage: Passage): Interview {
  if (passage.part !== "text") return none;
  const paragraphs = paragraphsOf(passage);
  const questions = paragraphs.filter(({ asks }) => asks);
  if (questions.length < minQuestions || !areAsked(passage, questions)) return none;
  const opening = paragraphs.indexOf(questions[0]!);
  const answers = answersOf(passage, paragraphs, opening);
  if (answers.length > questions.length * maxPerQuestion) return none;
  if (!areOnesOwn(passage, answers, paragraphs.slice(0, opening))) return none;
  const attributions = answers.map(
    ({ first, last, sentence }): Attribution => ({
      sentence,
      frame: "colon",
      kind: "speech",
      cue: { first, last: first + 1 },
      content: [{ first, last }],
      mention: null,
      answersFrom: questions[0]!.first,
    }),
  );
  const asked = new Set(questions.flatMap(({ sentence, end }) => numbersFrom(sentence, end)));
  return { attributions, asked };
}
const none: Interview = { attributions: [], asked: new Set() };
const numbersFrom = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => from + at);

/** "What made you decide to leave?": nobody has decided anything. */
export function isOnlyAsked({ tokens, sentences }: Passage, { sentence, mention, cue }: Attribution): boolean {
  const asks = tokens[sentences[sentence]!.last - 1]!.text === "?";
  const [word] = mention && mention.last - mention.first === 1 ? [tokens[mention.first]!.lower] : [];
  return asks && cue.first >= sentences[sentence]!.first && (mention === null || /^(?:you|it)$/.test(word ?? ""));
}

function paragraphsOf(passage: Passage): Paragraph[] {
  const { sentences, tokens } = passage;
  const found: Paragraph[] = [];
  for (let sentence = 0; sentence < sentences.length; ) {
    const end = paragraphEnd(passage, sentence, sentences.length);
    const range = { first: sentences[sentence]!.first, last: sentences[end - 1]!.last };
    const opens = tokens[range.first]!;
    const topic = isTopic(passage, range);
    const marked = topic || tokens[range.last - 1]!.text === "?" || requests.has(opens.lower) || glued.test(opens.text);
    // "I lost. How did it happen?": right behind a question whoever says "I" answers it.
    const answers = found.at(-1)?.asks && holds(passage, range, oneself) && !topic;
    const asks = marked && !answers && range.last - range.first <= maxQuestion && !isQuoted(passage, range);
    const labelled = opens.text === "A" && tokens[range.first + 1]?.text === ":" && range.last > range.first + 2;
    found.push({ ...range, first: labelled ? range.first + 2 : range.first, sentence, end, asks });
    sentence = end;
  }
  return found;
}

/** "on the performance…", "On whether he is fit:": a line that tells what somebody was asked about. */
function isTopic({ tokens }: Passage, { first, last }: Range): boolean {
  if (tokens[first]!.lower !== "on" || last - first < 2 || last - first > maxTopic) return false;
  return /^(?:…|\.{3}|:|\p{L}.*)$/u.test(tokens[last - 1]!.text);
}
/** In tokens. */
const maxTopic = 16;

function isQuoted({ quotationOf }: Passage, { first, last }: Range): boolean {
  return quotationOf[first] !== -1 || quotationOf[last - 1] !== -1;
}

/** An answer in marks from its first word to its last. */
function isQuotation({ quotationOf, tokens }: Passage, { first, last }: Range): boolean {
  const end = quotationOf[last - 1] === -1 && tokens[last - 1]!.pos === "PUNCT" ? last - 1 : last;
  for (let at = first; at < end; at++) if (quotationOf[at] === -1) return false;
  return end > first;
}

/** Whether somebody is asked: questions that say "you", and seldom "I" or "we". */
function areAsked(passage: Passage, questions: readonly Paragraph[]): boolean {
  const ofYou = questions.filter((one) => holds(passage, one, addressed) || isTopic(passage, one)).length;
  if (ofYou < Math.max(minAddressed, questions.length * partAddressed)) return false;
  return questions.filter((one) => holds(passage, one, oneself)).length * 2 < ofYou;
}

function holds({ tokens }: Passage, { first, last }: Range, words: RegExp): boolean {
  for (let at = first; at < last; at++) if (words.test(tokens[at]!.lower)) return true;
  return false;
}

/** What stands between questions, and behind the last one as far as it says "I" or "we". */
function answersOf(passage: Passage, paragraphs: readonly Paragraph[], opening: number): Paragraph[] {
  const found: Paragraph[] = [];
  const last = paragraphs.findLastIndex(({ asks }) => asks);
  for (let at = opening + 1; at < paragraphs.length; at++) {
    const one = paragraphs[at]!;
    if (one.asks || one.last - one.first < 2) continue;
    if (noticeIn(passage, passage.sentences[one.sentence]!) !== null) continue;
    const speaks = speaksOfOneself(passage, one) || isQuotation(passage, one);
    if (at > last && !speaks && at > last + 1) break;
    if (speaks || isSpoken(passage, one.sentence, one)) found.push(one);
  }
  return found;
}

/** Whether those who answer speak of themselves: in a third of the answers, as "I" in two, or as "we" where an interview is announced. */
function areOnesOwn(passage: Passage, answers: readonly Paragraph[], opening: readonly Paragraph[]): boolean {
  const own = answers.filter((one) => speaksOfOneself(passage, one) || holds(passage, one, alone));
  if (own.length < 2 || own.length * 3 < answers.length) return false;
  if (own.filter((one) => holds(passage, one, alone)).length >= 2) return true;
  const [first, last] = [opening[0], opening.at(-1)];
  if (!first || !last) return false;
  return announces.test(passage.text.slice(passage.tokens[first.first]!.start, passage.tokens[last.last - 1]!.end));
}
