import type { OuterSentence, Passage } from "../passages/passage.ts";
import { isDash, type Range, tagOf } from "../passages/tags.ts";
import { verbGroup } from "../passages/verb-group.ts";
import { subjectOf } from "./subject.ts";

/** The shortest clause, in tokens: "it fell". */
const minClause = 2;

const conditions: ReadonlySet<string> = new Set(["if", "unless", "whether", "provided"]);
/** "Once it dries, trains will run, and …": before this nothing of it holds. */
const timeLimits: ReadonlySet<string> = new Set(["once", "until"]);
/** What opens a clause beside the main one, or stands for its subject. */
export const joiningWords: ReadonlySet<string> = new Set(
  "who which that whom whose where when while as after before because although though if since until".split(" "),
);

/** Whether a finite verb stands in a range, with its subject there too unless the range is a whole sentence. */
export function saysSomething(passage: Passage, sentence: OuterSentence, range: Range, whole: boolean): boolean {
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
      (!joiningWords.has(passage.tokens[subject.first]!.lower) || passage.tokens[subject.first]!.text === "That")
    )
      return true;
  }
  return false;
}

/** "what we know": a clause that stands for a thing. */
const asks: ReadonlySet<string> = new Set(["what", "how", "why", "where"]);

/** A range cut where a new subject and verb begin after "and", "but" or a semicolon; whole where a condition opens it. */
export function splitClauses(passage: Passage, sentence: OuterSentence, range: Range): Range[] {
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
export function opensClause(passage: Passage, sentence: OuterSentence, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 12); at++) {
    const tag = tagOf(passage, sentence, at);
    if (tag !== "VERB" && tag !== "AUX") continue;
    if (at === from) return false;
    const group = verbGroup(passage, sentence, at);
    const subject = group.finite ? subjectOf(passage, sentence, group) : null;
    return subject !== null && subject.first >= from && !hangsOnPhrase(passage, from, subject.first, to);
  }
  return false;
}

/** "…, or about 4% of its staff, as it moves": behind a phrase that is no subject a clause that hangs on the one before. */
function hangsOnPhrase({ tokens }: Passage, from: number, subject: number, to: number): boolean {
  if (subject - 2 <= from || tokens[from - 1]?.pos !== "CCONJ") return false;
  if (!joiningWords.has(tokens[subject - 1]!.lower) || tokens[subject - 2]!.text !== ",") return false;
  for (let at = subject; at < to; at++) if (tokens[at]!.text === ",") return false;
  return true;
}
