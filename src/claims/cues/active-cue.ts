import { opensClauseAt } from "../clauses/complement.ts";
import { invertedSubject } from "../clauses/inverted-subject.ts";
import { possessives } from "../passages/noun-phrase.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { isDash, type Range, tagOf } from "../passages/tags.ts";
import { relativePronouns } from "../tables/clause-words.ts";
import { documentNouns } from "../tables/speaker-words.ts";
import { answeredClause } from "./answered-clause.ts";
import { complementReaders } from "./complement-readers.ts";
import { hostContent, isAdjacent, whereResumed } from "./host-content.ts";
import { openingCue } from "./opening-cue.ts";
import { tellsBefore } from "./tells-before.ts";
import type { CueScene, FrameReading } from "./verb-cue.ts";

/** "Reed said that it is safe", "“It is safe,” said Reed", "it is safe, Reed says": what a verb in the active voice gives. */
export function activeCue(scene: CueScene): FrameReading | null {
  const { passage, sentence, group, past, frames, subject, next, end } = scene;
  const speaks = frames.has("quotation") || frames.has("clause");
  const inverted = speaks || passage.part === "title" ? invertedSubject(passage, sentence, group.verb, frames) : null;
  if (inverted) {
    const resumes = whereResumed(passage, inverted.last, end);
    const content = hostContent(scene, group.first, resumes, true);
    return { frame: "quotation", content, mention: inverted };
  }
  const opening = openingCue(scene);
  if (opening) return opening;
  const adjacent = subject !== null && isAdjacent(passage, subject, group);
  // "called her “a good friend” who fought on", "Reed, who had confessed, got two years": the sentence is not what who tells.
  const tellsOfSubject = subject !== null && isRelative(passage, subject);
  if (
    speaks &&
    adjacent &&
    !tellsOfSubject &&
    subject.first > sentence.first &&
    passage.quotationOf[subject.first - 1] !== -1
  ) {
    const resumes = whereResumed(passage, past, end);
    const content = hostContent(scene, subject.first, resumes, true);
    if (content.length > 0) return { frame: "quotation", content };
  }
  const answered = answeredClause(scene);
  if (answered) return answered;
  if (next.at < end) {
    for (const read of complementReaders) {
      const reading = read(scene);
      if (reading) return reading;
    }
  }
  const closes = next.at >= end || next.comma || endsClause(scene) || passage.quotationOf[next.at] !== -1;
  const closed = closes || isAside(passage, sentence, past, end) || isToldWhen(scene);
  const speaksOn = closed || (subject?.first === sentence.first && !isScore(scene));
  if (speaks && adjacent && speaksOn && !opensWithThat(passage, subject)) {
    const content = hostContent(scene, subject.first, closes || !closed ? next.at : end);
    const takesClause = frames.has("clause") || frames.has("that") || asks.has(passage.tokens[group.verb]!.lemma);
    if (
      content.length > 0 &&
      ((takesClause && !tellsOfSubject) ||
        (!(tellsOfSubject && passage.quotationOf[subject.first - 1] !== -1) &&
          content.some((range) => holdsQuoted(passage, range))))
    )
      return { frame: "quotation", content };
  }
  return null;
}

const isRelative = ({ tokens }: Passage, { first, last }: Range): boolean =>
  last - first === 1 && relativePronouns.has(tokens[first]!.lower);

/** "The bridge is safe, the mayor said; the council disagreed", and not "He said; “It is safe”". */
function endsClause({ passage, sentence, subject, next: { at } }: CueScene): boolean {
  const { tokens, quotationOf } = passage;
  if (tokens[at]!.text === ",") return true;
  if ((quotationOf[at + 1] ?? -1) !== -1) return false;
  return (
    tokens[at]!.text === ";" || (isDash(tokens, at) && subject !== null && tellsBefore(passage, sentence, subject))
  );
}

/** "Reed added 16 points": behind a quotation of somebody else's. */
const isScore = ({ passage: { tokens }, group, past }: CueScene): boolean =>
  tokens[group.verb]!.lemma === "add" && tokens[past]?.pos === "NUM";

/** "Is it safe, she asked": of the verbs that take no clause these bring a question without marks. */
const asks: ReadonlySet<string> = new Set(["ask", "inquire", "enquire"]);

/** "No winner yet, count continues": words without marks are nobody's where the verb takes no clause. */
function holdsQuoted({ quotationOf }: Passage, range: Range | null): boolean {
  for (let at = range?.first ?? 0; at < (range?.last ?? 0); at++) if (quotationOf[at] !== -1) return true;
  return false;
}

/** "…, the office said in a December sentencing memo": where and when it was said, to the end. */
function isAside(passage: Passage, sentence: OuterSentence, from: number, end: number): boolean {
  if (from >= end || end - from > longestAside || passage.tokens[from]!.pos !== "ADP") return false;
  const inText = passage.tokens.slice(from, end).some(({ lemma }) => documentNouns.has(lemma));
  for (let at = from + 1; at < end; at++) {
    const tag = passage.quotationOf[at] === -1 ? tagOf(passage, sentence, at) : "";
    // "…, the firm said in a statement that gave no figures": what the text is like.
    const told = passage.tokens.slice(from, at).some(({ lemma }) => documentNouns.has(lemma));
    if (passage.tokens[at]!.lower === "that" && told && verbal.test(tagOf(passage, sentence, at + 1))) return true;
    const noun = /^(?:NOUN|ADJ|DET)$/.test(passage.tokens[at - 1]!.pos);
    const participle = tag === "VERB" && passage.tokens[at]!.lower.endsWith("ing") && (at + 1 < end || noun);
    // "…, the firm said in a statement released on Monday"
    const reduced = noun && tag === "VERB" && /(?:ed|en|ent|own)$/.test(passage.tokens[at]!.lower);
    // "…, the firm said in its annual report"
    const own = at === from + 1 && possessives.has(passage.tokens[at]!.lower) && inText;
    if (!participle && !reduced && !own && !asideTags.has(tag)) return false;
  }
  return true;
}
const verbal = /^(?:VERB|AUX)$/;
const longestAside = 20;
const asideTags: ReadonlySet<string> = new Set(["ADP", "DET", "NOUN", "PROPN", "ADJ", "NUM", "PART"]);

/** "told Reed, the chief, that mothers had complained": what is told, by nobody in it. */
function opensWithThat({ tokens }: Passage, { first, last }: Range): boolean {
  if (tokens[first - 1]?.lower === "that") return true;
  return tokens[first]!.lower === "that" && /[^s]s$/.test(tokens[last - 1]!.lower);
}

/** "…, the coroner told the paper after he had seen it": a clause of when it was said, to the end. */
function isToldWhen({ passage, sentence, subject, next, end }: CueScene): boolean {
  const { tokens } = passage;
  if (!subject || subject.first <= sentence.first || tokens[subject.first - 1]!.text !== ",") return false;
  return toldWhen.has(tokens[next.at]?.lower ?? "") && opensClauseAt(passage, sentence, next.at + 1, end);
}
const toldWhen: ReadonlySet<string> = new Set(["after", "before", "when", "while", "as"]);
