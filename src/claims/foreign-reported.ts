import type { Attribution } from "./attributions.ts";
import { sentenceEnd, trimmed } from "./content-end.ts";
import { type Content, insertedCue, nameBehind } from "./foreign-inserted.ts";
import { dash, firstQuotation, hasReportedMood, isLong } from "./foreign-marks.ts";
import { isClauseMark, maxMention, mentionAfter, mentionBefore } from "./foreign-mentions.ts";
import { phraseAt } from "./foreign-phrases.ts";
import type { OuterSentence, Passage } from "./passage.ts";
import type { ForeignCues } from "./tables/foreign-cues.ts";
import type { Range } from "./tags.ts";

/** Shorter clauses, in tokens, are no content of a verb that stands right before them. */
const minBare = 2;
const elided = /^qu['’]./;

/** A sentence with a cue verb: the first that brings something. */
export function reported(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  cues: ForeignCues,
): Attribution | null {
  const end = sentenceEnd(passage, sentence);
  for (let at = sentence.first; at < end; at++) {
    if (passage.quotationOf[at] !== -1) continue;
    const length = phraseAt(passage, at, end, cues.verbs);
    if (length === 0) continue;
    const read = contentOf(passage, sentence, { first: at, last: at + length }, end, cues);
    if (read) return { sentence: index, kind: "speech", cue: { first: at, last: at + length }, ...read };
  }
  return null;
}

function contentOf(
  passage: Passage,
  sentence: OuterSentence,
  cue: Range,
  end: number,
  cues: ForeignCues,
): Content | null {
  const before = mentionBefore(passage, sentence, cue.first, cues);
  const make = (frame: Content["frame"], content: readonly (Range | null)[], mention: Range | null): Content | null => {
    const kept = content.map((range) => range && trimmed(passage, range)).filter((range) => range !== null);
    return kept.length > 0 ? { frame, content: kept, mention } : null;
  };
  const said = speechBefore(passage, sentence, cue.first);
  if (said >= 0) {
    const mention = mentionAfter(passage, cue.last, end, cues) ?? (before && before.first > said ? before : null);
    const stop = mention && mention.last <= cue.first ? mention.first : cue.first;
    return make(
      "quotation",
      [{ first: said, last: stop }, restAfter(passage, Math.max(cue.last, mention?.last ?? 0), end)],
      mention,
    );
  }
  const that = thatAfter(passage, cue.last, end, cues);
  if (that > 0) {
    const mention = before ?? mentionAfter(passage, cue.last, that - 1, cues);
    return make("that", [{ first: that, last: end }], mention);
  }
  const quoted = firstQuotation(passage, cue.last, end);
  if (quoted >= 0 && bringsQuotation(passage, cue.last, quoted)) {
    const mention = before ?? mentionAfter(passage, cue.last, quoted, cues);
    return make("quotation", [{ first: quoted, last: end }], mention);
  }
  const dashed = dialogueAfter(passage, cue.last, end);
  if (dashed >= 0) return make("dialogue", [{ first: dashed, last: end }], before);
  const mood = moodAfter(passage, cue.last, end, cues);
  if (mood >= 0 && before) return make("that", [{ first: mood, last: end }], before);
  const aside = insertedCue(passage, sentence, cue, end, cues);
  if (aside) return make(aside.frame, aside.content, aside.mention);
  const behind = before ? nameBehind(passage, sentence, before, cue, end, cues) : null;
  if (behind) return make("clause", [behind], before);
  if (cues.bare && before && end - cue.last > minBare && !isClauseMark(passage, cue.last))
    return make("that", [{ first: cue.last, last: end }], before);
  return null;
}

/** Where the quotation starts that the cue closes: one that opens the sentence or ends right before the cue or its speaker; -1 without. */
function speechBefore(passage: Passage, sentence: OuterSentence, cue: number): number {
  const first = firstQuotation(passage, sentence.first, cue);
  if (first < 0) return -1;
  const opens = passage.quotationOf[sentence.first] !== -1 || passage.tokens[first - 1]?.text === ":";
  if (opens && gapIsShort(passage, first, cue)) return first;
  let close = cue - 1;
  while (close > first && isClauseMark(passage, close)) close--;
  return passage.quotationOf[close] !== -1 && close < cue - 1 ? first : -1;
}

/** Whether no more than a speaker's phrase stands between a quotation's end and the cue. */
function gapIsShort(passage: Passage, first: number, cue: number): boolean {
  let close = cue - 1;
  while (close > first && passage.quotationOf[close] === -1) close--;
  return cue - close <= 2 * maxMention;
}

/** Where a broken quotation or dialogue goes on behind the cue and its speaker. */
function restAfter(passage: Passage, from: number, end: number): Range | null {
  const quoted = firstQuotation(passage, from, end);
  return quoted >= 0 && gapIsMarks(passage, from, quoted) ? { first: quoted, last: end } : null;
}

/** Whether the words between a cue and a quotation leave the quotation to the cue: a speaker, an addressee, a colon. */
function bringsQuotation(passage: Passage, from: number, quoted: number): boolean {
  if (passage.tokens[quoted - 1]?.text === ":" || passage.tokens[quoted - 1]?.text === ",") return true;
  return quoted === from || isLong(passage, passage.quotationOf[quoted]!);
}

function gapIsMarks(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isClauseMark(passage, at) && to - from > maxMention) return false;
  return true;
}

/** "dijo: — Ya vamos": the token after the dash. */
function dialogueAfter(passage: Passage, from: number, end: number): number {
  return passage.tokens[from]?.text === ":" && from + 2 < end && dash.test(passage.tokens[from + 1]!.text)
    ? from + 2
    : -1;
}

/** "sagte, der Kai sei sicher": where a clause in the mood of reported speech starts behind the cue's comma; -1 without. */
function moodAfter(passage: Passage, from: number, end: number, cues: ForeignCues): number {
  for (let comma = from; comma < Math.min(end, from + maxMention); comma++) {
    if (passage.quotationOf[comma] !== -1) return -1;
    if (passage.tokens[comma]!.text !== ",") continue;
    return hasReportedMood(passage, comma + 1, end, cues) ? comma + 1 : -1;
  }
  return -1;
}

/** The token after "that", where it stands within a mention's length of the cue; -1 without one. */
function thatAfter(passage: Passage, from: number, end: number, cues: ForeignCues): number {
  for (let at = from; at < Math.min(end, from + 2 * maxMention); at++) {
    if (passage.quotationOf[at] !== -1) return -1;
    const word = passage.tokens[at]!.lower;
    const length = phraseAt(passage, at, end, cues.that);
    // French "qu'elle" is one token, and "elle" belongs to the clause.
    if (length > 0 && at + length < end) return elided.test(word) ? at : at + length;
    if (word === "." || word === ";" || word === ":") return -1;
  }
  return -1;
}
