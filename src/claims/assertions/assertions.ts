import type { Covered } from "../attributions/coverage.ts";
import { saysSomething, splitClauses } from "../clauses/clauses.ts";
import { sentenceEnd, trimmed } from "../clauses/content-end.ts";
import { tellsInHeadline } from "../clauses/headline-verbs.ts";
import { isBesideNotices } from "../notices/beside-notices.ts";
import { noticeIn } from "../notices/notices.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import type { Range } from "../passages/tags.ts";
import { isBarePhrase } from "./bare-phrase.ts";
import { tellsWithoutStop } from "./stopless-line.ts";
import { writersClauses } from "./writers-clauses.ts";

/** What a sentence says in the writer's own voice: claims that can be checked one by one, or why it makes none. */
export interface OwnVoice {
  readonly claims: readonly (readonly Range[])[];
  readonly leftAside: string | null;
}

/** A sentence with a full stop and so many tokens says something even where no verb was recognised. */
const surelySentence = 6;
/** A line without a full stop of at most so many tokens is a heading. */
const maxHeading = 14;

/**
 * The outlet's own assertions in a sentence: what attributions leave over, cut where a new subject and verb begin after
 * "and", "but" or a semicolon. A sentence that a condition opens stays whole; one that stands in it holds what the
 * semicolons leave together: a condition limits all of that.
 */
export function readAssertions(
  passage: Passage,
  sentence: OuterSentence,
  covered: readonly Covered[],
  heading: boolean,
): OwnVoice {
  const { tokens } = passage;
  const end = sentenceEnd(passage, sentence);
  const none = (leftAside: string | null): OwnVoice => ({ claims: [], leftAside });
  if (end <= sentence.first) return none("fragment");
  const whole = covered.length === 0;
  if (whole && isTopic(passage, sentence)) return none("heading");
  if (whole && (heading || isHeading(passage, sentence, end)) && !isToldLine(passage, sentence, end))
    return none("heading");
  if (whole && tokens[sentence.last - 1]!.text.includes("?") && passage.quotationOf[sentence.last - 1] === -1)
    return none("question");
  const notice = noticeIn(passage, sentence) ?? (isBesideNotices(passage, sentence) ? "call" : null);
  if (notice) return none(whole ? notice : null);
  if (!whole) return { claims: writersClauses(passage, sentence, end, covered), leftAside: null };
  const range = trimmed(passage, { first: sentence.first, last: end });
  if (!range || range.last - range.first < 2) return none("fragment");
  const stopped =
    end < sentence.last && end - sentence.first >= surelySentence && !isBarePhrase(passage, sentence, range);
  // A headline says something where a verb has its subject: "Storm in Karwick: what we know" does not.
  const told = stopped || saysSomething(passage, sentence, range, passage.part === "text");
  if (!told && !(passage.part === "title" && tellsInHeadline(passage, range))) return none("fragment");
  return { claims: splitClauses(passage, sentence, range).map((one) => [one]), leftAside: null };
}

/** A line of the body that looks like a heading and tells what happened. */
function isToldLine(passage: Passage, sentence: OuterSentence, end: number): boolean {
  if (passage.part !== "text") return false;
  const range = trimmed(passage, { first: sentence.first, last: end });
  return range !== null && tellsWithoutStop(passage, sentence, range);
}

/** "on whether she is fit…": a line of its own in small letters tells what somebody was asked about. */
function isTopic({ tokens, text, part }: Passage, { first, last }: OuterSentence): boolean {
  if (part !== "text" || tokens[first]!.text !== "on" || last - first > maxHeading) return false;
  return breaksBefore(text, tokens[first]!.start) && breaksAfter(text, tokens[last - 1]!.end);
}

function isHeading(passage: Passage, sentence: OuterSentence, end: number): boolean {
  if (passage.part !== "text" || end !== sentence.last || end - sentence.first > maxHeading) return false;
  // "Nine people fell ill.", "It begins at 2 p.m.": the stop is the abbreviation's for who cuts the words.
  if (passage.tokens[end - 1]!.text.endsWith(".")) return false;
  return (
    breaksBefore(passage.text, passage.tokens[sentence.first]!.start) &&
    breaksAfter(passage.text, passage.tokens[end - 1]!.end)
  );
}

/** Whether only white space with a line break, or nothing, stands before an offset. */
function breaksBefore(text: string, offset: number): boolean {
  let at = offset - 1;
  while (at >= 0 && text[at]!.trim() === "" && !lineBreak.test(text[at]!)) at--;
  return at < 0 || lineBreak.test(text[at]!);
}

function breaksAfter(text: string, offset: number): boolean {
  let at = offset;
  while (at < text.length && text[at]!.trim() === "" && !lineBreak.test(text[at]!)) at++;
  return at >= text.length || lineBreak.test(text[at]!);
}

const lineBreak = /[\n\r\u2028\u2029]/;
