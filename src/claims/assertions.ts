import { sentenceEnd, trimmed } from "./content-end.ts";
import { noticeIn } from "./notices.ts";
import type { OuterSentence, Passage } from "./passage.ts";
import { subjectOf } from "./subject.ts";
import { isDash, type Range, tagOf } from "./tags.ts";
import { verbGroup } from "./verb-group.ts";

/** What a sentence says in the writer's own voice: claims that can be checked one by one, or why it makes none. */
export interface OwnVoice {
  readonly claims: readonly (readonly Range[])[];
  readonly leftAside: string | null;
}

/** Shorter remainders are connectives, not claims. */
const minTokens = 3;
/** The shortest clause, in tokens: "it fell". */
const minClause = 2;
/** A sentence with a full stop and so many tokens says something even where no verb was recognised. */
const surelySentence = 6;
/** A line without a full stop of at most so many tokens is a heading. */
const maxHeading = 14;

const conditions: ReadonlySet<string> = new Set(["if", "unless", "whether", "provided"]);
/** "Once it dries, trains will run, and …": before this nothing of it holds. */
const timeLimits: ReadonlySet<string> = new Set(["once", "until"]);
const relatives: ReadonlySet<string> = new Set(
  "who which that whom whose where when while as after before because although though if since until".split(" "),
);
/** Those that open nothing but a clause: "after" and "since" may stand before a noun. */
const joints: ReadonlySet<string> = new Set(
  "who which that whom whose where when while because although though if".split(" "),
);

/**
 * The outlet's own assertions in a sentence: what attributions leave over, cut where a new subject and verb begin after
 * "and", "but" or a semicolon. A sentence that a condition opens stays whole; one that stands in it holds what the
 * semicolons leave together: a condition limits all of that.
 */
export function readAssertions(
  passage: Passage,
  sentence: OuterSentence,
  covered: readonly Range[],
  heading: boolean,
): OwnVoice {
  const { tokens } = passage;
  const end = sentenceEnd(passage, sentence);
  const none = (leftAside: string | null): OwnVoice => ({ claims: [], leftAside });
  if (end <= sentence.first) return none("fragment");
  const whole = covered.length === 0;
  if (whole && (heading || isHeading(passage, sentence, end))) return none("heading");
  if (whole && tokens[sentence.last - 1]!.text.includes("?") && passage.quotationOf[sentence.last - 1] === -1)
    return none("question");
  const notice = noticeIn(passage, sentence);
  if (notice) return none(whole ? notice : null);
  const claims: Range[][] = [];
  // What follows a cue may still be the speaker's: only what stands before it is surely the writer's.
  const until = whole ? end : Math.min(...covered.map((range) => range.first));
  for (const rest of uncovered(sentence.first, Math.min(end, until), covered)) {
    const range = trimmed(passage, withoutJoint(passage, rest, whole));
    if (!range || range.last - range.first < (whole ? 2 : minTokens)) continue;
    if (!whole && range.last === until && isCutOff(passage, sentence, until)) continue;
    if (!whole && (relatives.has(tokens[range.first]!.lower) || tokens[range.first]!.pos === "ADP")) continue;
    const stopped = whole && end < sentence.last && end - sentence.first >= surelySentence;
    // A headline says something where a verb has its subject: "Storm in Karwick: what we know" does not.
    if (!stopped && !saysSomething(passage, sentence, range, whole && passage.part === "text")) continue;
    for (const part of splitClauses(passage, sentence, range)) claims.push([part]);
  }
  return { claims, leftAside: whole && claims.length === 0 ? "fragment" : null };
}

/** "The launches came after" before who is said to say something, "The board rejected" before whose claims: half a clause. */
function isCutOff(passage: Passage, sentence: OuterSentence, at: number): boolean {
  const tag = tagOf(passage, sentence, at - 1);
  if (tag === "ADP" || tag === "SCONJ" || tag === "DET" || tag === "AUX") return true;
  // "The mayor resigned saying …" has its verb's all.
  return tag === "VERB" && !passage.tokens[at]!.lower.endsWith("ing");
}

/** "The pier fell, and" or "… to Karwick, where the mayor" before what somebody says: what joined is no longer there. */
function withoutJoint({ tokens }: Passage, { first, last }: Range, whole: boolean): Range {
  if (whole) return { first, last };
  let end = last;
  for (let at = last - 1; at > first && tokens[at]!.pos !== "VERB" && tokens[at]!.pos !== "AUX"; at--) {
    if (!joints.has(tokens[at]!.lower)) continue;
    end = at;
    break;
  }
  // "did not answer but has previously" before "called the suit meritless"
  let begun = end;
  while (begun > first && (tokens[begun - 1]!.pos === "AUX" || tokens[begun - 1]!.pos === "ADV")) begun--;
  if (begun > first && tokens[begun - 1]!.pos === "CCONJ") end = begun;
  while (end > first && (tokens[end - 1]!.pos === "CCONJ" || tokens[end - 1]!.text === ",")) end--;
  return { first, last: end };
}

function isHeading(passage: Passage, sentence: OuterSentence, end: number): boolean {
  if (passage.part !== "text" || end !== sentence.last || end - sentence.first > maxHeading) return false;
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

function uncovered(from: number, to: number, covered: readonly Range[]): Range[] {
  const rests: Range[] = [];
  let first = from;
  for (const range of covered.toSorted((a, b) => a.first - b.first)) {
    if (range.first > first) rests.push({ first, last: Math.min(range.first, to) });
    first = Math.max(first, range.last);
  }
  if (first < to) rests.push({ first, last: to });
  return rests;
}

/** Whether a finite verb stands in a range, with its subject there too unless the range is a whole sentence. */
function saysSomething(passage: Passage, sentence: OuterSentence, range: Range, whole: boolean): boolean {
  for (let at = range.first; at < range.last; at++) {
    const tag = tagOf(passage, sentence, at);
    if (tag !== "VERB" && tag !== "AUX") continue;
    const group = verbGroup(passage, sentence, at);
    if (!group.finite) continue;
    if (whole) return true;
    const subject = subjectOf(passage, sentence, group);
    if (
      subject &&
      !asks.has(passage.tokens[subject.first - 1]?.lower ?? "") &&
      subject.first >= range.first &&
      subject.last <= range.last &&
      !relatives.has(passage.tokens[subject.first]!.lower)
    )
      return true;
  }
  return false;
}

/** "what we know": a clause that stands for a thing. */
const asks: ReadonlySet<string> = new Set(["what", "how", "why", "where"]);

function splitClauses(passage: Passage, sentence: OuterSentence, range: Range): Range[] {
  const { tokens, quotationOf } = passage;
  const condition = conditionIn(passage, range);
  if (condition === range.first) return [range];
  const parts: Range[] = [];
  let first = range.first;
  for (let at = range.first + minClause; at < range.last - minClause; at++) {
    if (quotationOf[at] !== -1) continue;
    const token = tokens[at]!;
    const next = tokens[at + 1]!;
    const joint =
      token.text === ";"
        ? at + 1
        : condition >= 0
          ? -1
          : token.text === "," && next.pos === "CCONJ"
            ? at + 2
            : isDash(tokens, at) && next.pos === "CCONJ"
              ? at + 2
              : -1;
    if (joint < 0 || joint >= range.last || !opensClause(passage, sentence, joint, range.last)) continue;
    if (!saysSomething(passage, sentence, { first, last: at }, false)) continue;
    parts.push({ first, last: at });
    first = joint;
  }
  parts.push({ first, last: range.last });
  return parts;
}

/** The first word of a condition, -1 without one; a time that opens the sentence limits it as a condition does. */
function conditionIn({ tokens }: Passage, { first, last }: Range): number {
  if (timeLimits.has(tokens[first]!.lower)) return first;
  for (let at = first; at < last; at++) if (conditions.has(tokens[at]!.lower)) return at;
  return -1;
}

/** A subject and its finite verb, right from the start. */
function opensClause(passage: Passage, sentence: OuterSentence, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 12); at++) {
    const tag = tagOf(passage, sentence, at);
    if (tag !== "VERB" && tag !== "AUX") continue;
    if (at === from) return false;
    const group = verbGroup(passage, sentence, at);
    const subject = group.finite ? subjectOf(passage, sentence, group) : null;
    return subject !== null && subject.first >= from;
  }
  return false;
}
