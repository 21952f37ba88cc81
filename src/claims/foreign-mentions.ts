import { trimmed } from "./content-end.ts";
import { phraseAt } from "./foreign-phrases.ts";
import type { OuterSentence, Passage } from "./passage.ts";
import type { ForeignCues } from "./tables/foreign-cues.ts";
import { foreignOpeners } from "./tables/foreign-roles.ts";
import type { Range } from "./tags.ts";

/** A speaker's phrase is no longer than this, in tokens; with an apposition twice that. */
export const maxMention = 9;

const letter = /^\p{L}/u;
const capital = /^\p{Lu}/u;
const clauseMarks: ReadonlySet<string> = new Set([",", ";", ":", "—", "–", "―", "-", "(", ")", ".", "?", "!", "…"]);

/** Whether a mark that parts clauses stands there; a hyphen inside a word is none. */
export function isClauseMark({ tokens }: Passage, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !clauseMarks.has(token.text)) return false;
  return token.text !== "-" || tokens[at - 1]?.end !== token.start || tokens[at + 1]?.start !== token.end;
}

/** The phrase before a cue: "La ministra de Transporte, Ana Ruiz," with what stands in apposition; null without one. */
export function mentionBefore(passage: Passage, sentence: OuterSentence, cue: number, cues: ForeignCues): Range | null {
  const { tokens } = passage;
  const closed = tokens[cue - 1]?.text === ",";
  if (!closed) {
    const from = startOfPhrase(passage, sentence, cue);
    return phrase(passage, from, endOfName(passage, from, cue, cues));
  }
  // ", Ana Ruiz, dijo": the part between the commas and what it stands beside.
  const inner = startOfPhrase(passage, sentence, cue - 1);
  if (inner <= sentence.first || tokens[inner - 1]?.text !== ",") return null;
  const outer = startOfPhrase(passage, sentence, inner - 1);
  const first = phrase(passage, outer, inner - 1);
  if (!first || hasCue(passage, outer, inner, cues)) return null;
  if (cues.relatives.has(tokens[inner]!.lower)) return first;
  return isNameLike(passage, first) || isNameLike(passage, { first: inner, last: cue - 1 })
    ? { first: first.first, last: cue - 1 }
    : null;
}

/** The phrase after a cue: "la ministra de Transporte, Ana Ruiz", "am Montag Eva Brandt"; null without one. */
export function mentionAfter(passage: Passage, from: number, end: number, cues: ForeignCues): Range | null {
  const { tokens } = passage;
  const timeless = pastTimes(passage, from, end, cues);
  const bodily = cues.through.has(wordAt(passage, timeless)) && withoutSubject.test(wordAt(passage, from - 1));
  const first = bodily ? timeless + 1 : timeless;
  const last = endOfPhrase(passage, first, end, cues);
  if (last === first || !letter.test(tokens[first]!.text)) return null;
  // "dijo la ministra de Transporte, Ana Ruiz."
  if (tokens[last]?.text === "," && last + 1 < end && capital.test(tokens[last + 1]!.text)) {
    const apposed = endOfPhrase(passage, last + 1, end, cues);
    const closes = apposed >= end || isClauseMark(passage, apposed) || passage.quotationOf[apposed] !== -1;
    const role = tokens[first]!.lower;
    if (
      closes &&
      (foreignOpeners.has(role) || !capital.test(tokens[first]!.text)) &&
      allCapital(passage, last + 1, apposed)
    )
      return { first, last: apposed };
  }
  return { first, last };
}

/** The token after "am Montag", "este martes", "heute". */
function pastTimes(passage: Passage, from: number, end: number, cues: ForeignCues): number {
  let first = from;
  while (first < end - 1 && first - from < maxTimes) {
    if (cues.times.has(wordAt(passage, first))) first++;
    else if (leader.test(wordAt(passage, first)) && cues.times.has(wordAt(passage, first + 1))) first += 2;
    else break;
  }
  return first;
}

/** Russian verbs of the third person plural and of the passive. */
const withoutSubject = /(?:ли|ся)$/u;

/** No more words of time than these part a verb from its subject, in tokens. */
const maxTimes = 4;
const leader = /^\p{L}{1,5}$/u;

/** Whether a phrase holds a capital or opens with an article: it may be somebody. */
export function isNameLike(passage: Passage, { first, last }: Range): boolean {
  if (foreignOpeners.has(wordAt(passage, first))) return true;
  for (let at = first; at < last; at++) if (capital.test(passage.tokens[at]!.text)) return true;
  return false;
}

function allCapital(passage: Passage, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const { text } = passage.tokens[at]!;
    if (!capital.test(text) && text.length > 3) return false;
  }
  return last > first;
}

/** "Ana Ruiz en Madrid", "Ông Trần Văn Minh hôm thứ Ba": a name is over where time or place begins. */
function endOfName(passage: Passage, from: number, past: number, cues: ForeignCues): number {
  for (let at = from + 1; at < past; at++) {
    if (!cues.stops.has(wordAt(passage, at)) || conjunctions.has(wordAt(passage, at))) continue;
    if (capital.test(passage.tokens[at - 1]!.text)) return at;
  }
  return past;
}

const conjunctions: ReadonlySet<string> = new Set(["y", "e", "et", "und", "и", "và"]);

function startOfPhrase(passage: Passage, sentence: OuterSentence, past: number): number {
  let first = past;
  while (
    first > sentence.first &&
    past - first < maxMention &&
    passage.quotationOf[first - 1] === -1 &&
    !isClauseMark(passage, first - 1)
  )
    first--;
  return first;
}

function endOfPhrase(passage: Passage, from: number, end: number, cues: ForeignCues): number {
  let last = from;
  while (
    last < Math.min(end, from + maxMention) &&
    passage.quotationOf[last] === -1 &&
    !isClauseMark(passage, last) &&
    !cues.stops.has(wordAt(passage, last))
  )
    last++;
  return last;
}

function phrase(passage: Passage, first: number, last: number): Range | null {
  const range = trimmed(passage, { first, last });
  return range && letter.test(passage.tokens[range.first]!.text) ? range : null;
}

function hasCue(passage: Passage, first: number, last: number, cues: ForeignCues): boolean {
  for (let at = first; at < last; at++) if (phraseAt(passage, at, last, cues.verbs) > 0) return true;
  return false;
}

function wordAt(passage: Passage, at: number): string {
  return passage.tokens[at]?.lower ?? "";
}
