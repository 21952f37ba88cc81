import type { Attribution } from "./attributions.ts";
import { sentenceEnd, trimmed } from "./content-end.ts";
import { beforeMarks, dash, isDialogue, pastMarks } from "./foreign-marks.ts";
import { isClauseMark, isNameLike, mentionAfter, mentionBefore, wordAt } from "./foreign-mentions.ts";
import { isFullName, nounPhraseAt, openingSubject } from "./foreign-noun-phrase.ts";
import { isSomebody, subjectAfter } from "./foreign-subject.ts";
import { cliticAt, type VerbCue, verbCueAt } from "./foreign-verb-cue.ts";
import type { OuterSentence, Passage } from "./passage.ts";
import type { ForeignCues } from "./tables/foreign-cues.ts";
import { foreignOpeners } from "./tables/foreign-roles.ts";
import type { Range } from "./tags.ts";

/** What a cue brings, before it is an attribution. */
export type Content = Pick<Attribution, "frame" | "content" | "mention">;

/** Shorter clauses, in tokens, are no content of a cue without "that". */
const minClause = 2;
/** A clause before a colon and what is said is no longer than this, in tokens. */
const maxLabel = 40;
const capital = /^\p{Lu}/u;

/** "El muelle es seguro, dijo Gil.", "Los arrestados, añadió, …" and "—Ya vamos —dijo Gil—. …": a verb behind or inside what is said. */
export function insertedCue(
  passage: Passage,
  sentence: OuterSentence,
  verb: VerbCue,
  start: number,
  own: Range | null,
  end: number,
  cues: ForeignCues,
): Content | null {
  const mark = passage.tokens[start - 1];
  const opened = mark && (mark.text === "," || dash.test(mark.text)) && start - 1 - sentence.first >= minClause;
  if (!opened || (cues.bare && !isDialogue(passage, sentence))) return null;
  const spoken = isDialogue(passage, sentence);
  const mention = subjectAfter(passage, verb, end, cues, own !== null && !spoken);
  const alone =
    verb.word.rest[0] === "es" ||
    (verb.last < end && passage.tokens[verb.last]!.text === "," && start - 1 - sentence.first < maxSubject);
  if (!mention && !alone) return null;
  // "La líder, Marta Ruiz, anunció el cierre": between commas stands who says it.
  if (own && !spoken && !(mention && isSurely(passage, mention, verb, cues))) return null;
  const past = pastAside(passage, Math.max(mention?.last ?? 0, verb.last), end, cues);
  if (past === null) return null;
  const rest = past < end ? { first: past, last: end } : null;
  const colon = colonBefore(passage, sentence.first, start);
  const before = colon < 0 || mention ? null : openingSubject(passage, sentence, colon, cues);
  return {
    frame: spoken ? "dialogue" : "clause",
    content: [{ first: colon < 0 ? sentence.first : colon + 1, last: start - 1 }, rest].filter(
      (range) => range !== null,
    ),
    mention: mention ?? before,
  };
}

/** "Die Firma wies das zurück: Alle Anlagen seien …, hieß es": where what is said starts behind a colon; -1 without. */
function colonBefore(passage: Passage, first: number, verb: number): number {
  for (let at = verb - 1; at > first; at--)
    if (passage.quotationOf[at] === -1 && passage.tokens[at]!.text === ":") return at;
  return -1;
}

/** Whether what stands right behind a verb is its subject: a name or role comes first, or behind an article. */
function isSurely(passage: Passage, { first, last }: Range, verb: VerbCue, cues: ForeignCues): boolean {
  if (verb.clitic) return true;
  const head = foreignOpeners.has(wordAt(passage, first)) ? first + 1 : first;
  return head < last && isSomebody(passage, { first: head, last: head + 1 }, cues);
}

/** What a verb without a subject parts is no longer than this, in tokens: "Los arrestados, añadió, …". */
const maxSubject = 12;

/** The token where what is said goes on behind a verb and its speaker, `end` where it does not; null where neither ends. */
function pastAside(passage: Passage, from: number, end: number, cues: ForeignCues): number | null {
  let at = from;
  // "…, informó el Gobierno en un comunicado.": how and where it was said.
  if (at < end && cues.stops.has(wordAt(passage, at)))
    while (at < end && !isClauseMark(passage, at) && passage.quotationOf[at] === -1) at++;
  if (at >= end) return end;
  if (!isClauseMark(passage, at)) return null;
  const next = pastMarks(passage, at, end);
  // Behind a dash the speech goes on; behind a comma so it does unless it is about the speaker.
  if (next < end && passage.tokens[at]!.text === "," && isAboutSpeaker(passage, next, cues)) {
    let mark = next;
    while (mark < end && !dash.test(passage.tokens[mark]!.text)) mark++;
    return mark < end ? pastMarks(passage, mark, end) : end;
  }
  return next;
}

/** "…, visiblemente molesta", "…, jefe del puerto", "…, en una entrevista", "…, que …". */
function isAboutSpeaker(passage: Passage, at: number, cues: ForeignCues): boolean {
  const word = wordAt(passage, at);
  return (
    cues.roles.has(word) ||
    cues.relatives.has(word) ||
    cues.stops.has(word) ||
    aside.test(word) ||
    capital.test(passage.tokens[at]!.text)
  );
}

/** An adverb or participle that says how the speaker spoke. */
const aside = /(?:mente|ment|ndo|ant)$/u;

/** "Cầu tàu an toàn, ông Trần Văn Minh cho biết.": what stands before a name and verb that close the sentence. */
export function nameBehind(
  passage: Passage,
  sentence: OuterSentence,
  before: Range,
  cue: Range,
  end: number,
  cues: ForeignCues,
): Range | null {
  if (cues.as.has(passage.tokens[before.first]!.lower)) return null;
  const comma = before.first - 1;
  if (cue.last < end || passage.tokens[comma]?.text !== "," || comma - sentence.first < minClause) return null;
  return isNameLike(passage, before) ? { first: sentence.first, last: comma } : null;
}

/** "„…“, so die Polizei." */
export function inverted(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  cues: ForeignCues,
): Attribution | null {
  const end = sentenceEnd(passage, sentence);
  for (let at = sentence.first + 1; at < end - 1; at++) {
    if (!cues.inverted.has(passage.tokens[at]!.lower) || passage.quotationOf[at] !== -1) continue;
    if (passage.tokens[at - 1]!.text !== ",") continue;
    const mention = mentionAfter(passage, at + 1, end, cues);
    const content = trimmed(passage, { first: sentence.first, last: at });
    if (!mention || !content || !isNameLike(passage, mention)) continue;
    if (mention.last < end && !cues.stops.has(wordAt(passage, mention.last)) && !isClauseMark(passage, mention.last))
      continue;
    return {
      sentence: index,
      frame: "according",
      kind: "speech",
      cue: { first: at, last: at + 1 },
      content: [content],
      mention,
    };
  }
  return null;
}

/** "El presidente del puerto, Luis Gil: «…».", "Camila Rocha cobrou explicações: “…”.": somebody, and what they say behind a colon. */
export function labelled(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  cues: ForeignCues,
): Attribution | null {
  const end = sentenceEnd(passage, sentence);
  let colon = sentence.first + 1;
  while (colon < Math.min(end - 1, sentence.first + maxLabel) && !isColonOfSpeech(passage, colon)) colon++;
  if (!isColonOfSpeech(passage, colon) || colon + 1 >= end) return null;
  const closing = mentionBefore(passage, sentence, colon, cues);
  const mention = closing && isFullName(passage, closing) ? closing : openingSubject(passage, sentence, colon, cues);
  if (!mention || !isSomebody(passage, mention, cues)) return null;
  const content = trimmed(passage, { first: colon + 1, last: end });
  const cue = { first: colon, last: colon + 1 };
  return content && { sentence: index, frame: "colon", kind: "speech", cue, content: [content], mention };
}

function isColonOfSpeech({ tokens, quotationOf }: Passage, at: number): boolean {
  return quotationOf[at] === -1 && tokens[at]?.text === ":" && (quotationOf[at + 1] ?? -1) !== -1;
}

/** "« Le quai, explique Paul Martin, est sûr. »": a verb between the marks of a quotation. */
export function insideQuotation(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  cues: ForeignCues,
): Attribution | null {
  const { tokens, quotationOf } = passage;
  for (let at = sentence.first + 1; at < sentence.last; at++) {
    const quotation = quotationOf[at]!;
    if (quotation === -1 || quotationOf[at - 1] !== quotation) continue;
    if (tokens[at - 1]!.text !== "," && !dash.test(tokens[at - 1]!.text)) continue;
    const [first, last] = passage.quotationTokens[quotation]!;
    const read = asideAt(passage, sentence, at, last, cues);
    if (!read) continue;
    const content = [
      trimmed(passage, { first, last: beforeMarks(passage, at, first) }),
      trimmed(passage, { first: pastMarks(passage, read.last, last), last }),
    ].filter((range) => range !== null);
    if (content.length < 2) continue;
    return { sentence: index, frame: "dialogue", kind: "speech", cue: read.cue, content, mention: read.mention };
  }
  return null;
}

/** A verb with its speaker behind it, up to where the quotation goes on; any verb where a full name stands behind it. */
function asideAt(
  passage: Passage,
  sentence: OuterSentence,
  at: number,
  last: number,
  cues: ForeignCues,
): { cue: Range; mention: Range | null; last: number } | null {
  const { tokens } = passage;
  let verb = at;
  while (verb < last && cues.weak.has(wordAt(passage, verb))) verb++;
  if (verb >= last || !lowerCase.test(tokens[verb]!.text)) return null;
  const known = verbCueAt({ ...passage, quotationOf: outside(passage) }, sentence, verb, last, cues);
  const from = known?.last ?? verb + 1;
  const phrase = known?.clitic ?? nounPhraseAt({ ...passage, quotationOf: outside(passage) }, from, last, cues);
  if (!phrase || (!known && !isFullName(passage, phrase))) return null;
  let stop = phrase.last;
  if (stop >= last || !isClauseMark(passage, stop)) return null;
  // "…, 43 ans, technicien à la centrale. Il faut …": more about the speaker, up to the stop.
  if (tokens[stop]!.text === "," && stop + 1 < last && isMoreOfSpeaker(passage, stop + 1, cues)) {
    while (stop < last && tokens[stop]!.text !== "." && !dash.test(tokens[stop]!.text)) stop++;
    if (stop >= last) return null;
  }
  return { cue: { first: at, last: from }, mention: phrase, last: stop };
}

const lowerCase = /^\p{Ll}/u;
const age = /^\d/;

function isMoreOfSpeaker(passage: Passage, at: number, cues: ForeignCues): boolean {
  return age.test(passage.tokens[at]!.text) || cues.roles.has(wordAt(passage, at));
}

const outsides = new WeakMap<Passage, Int32Array>();

/** The passage's tokens as if no quotation held them. */
function outside(passage: Passage): Int32Array {
  let free = outsides.get(passage);
  if (!free) {
    free = new Int32Array(passage.tokens.length).fill(-1);
    outsides.set(passage, free);
  }
  return free;
}

/** A quotation with fewer words is a name or a scare quote where no verb of the tables stands beside it. */
const minSpoken = 3;

/** "« … », s'emporte Karim Benali", "«…», — отрезал он", "“…”, ông Hải thông tin": whatever verb closes a quotation that opens a sentence. */
export function besideQuotation(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  cues: ForeignCues,
): Attribution | null {
  const { tokens, quotationOf } = passage;
  const end = sentenceEnd(passage, sentence);
  const quotation = quotationOf[sentence.first]!;
  if (quotation === -1) return null;
  const close = passage.quotationTokens[quotation]![1];
  const words = close - sentence.first;
  const from = pastMarks(passage, close, end);
  if (words < minSpoken || from === close || from >= end) return null;
  let verb = from;
  while (verb < end && cues.weak.has(wordAt(passage, verb)) && !capital.test(tokens[verb]!.text)) verb++;
  if (verb >= end) return null;
  const content = [{ first: sentence.first, last: close }];
  const say = (cue: Range, mention: Range | null): Attribution => ({
    sentence: index,
    frame: "quotation",
    kind: "speech",
    cue,
    content,
    mention,
  });
  if (cues.bare) {
    const name = nameBeforeVerb(passage, sentence, from, end, cues);
    return name && say({ first: name.last, last: end }, name);
  }
  const word = wordAt(passage, verb);
  if (verbCueAt(passage, sentence, verb, end, cues) || verbCueAt(passage, sentence, from, end, cues)) return null;
  const clitic = cliticWithin(passage, from, end, cues);
  if (clitic) return say({ first: from, last: clitic.last }, clitic);
  if (!lowerCase.test(tokens[verb]!.text) || cues.stops.has(word) || cues.relatives.has(word) || cues.roles.has(word))
    return null;
  if (foreignOpeners.has(word) || cues.joints.has(word) || word.length < 3) return null;
  let behind = verb + 1;
  while (behind < end && cues.times.has(wordAt(passage, behind))) behind++;
  const phrase = nounPhraseAt(passage, behind, end, cues);
  if (phrase && isSomebody(passage, phrase, cues)) return say({ first: from, last: verb + 1 }, phrase);
  // A Russian dash behind a quotation brings who says it, whatever verb and noun they are.
  const dashed = cues.through.size > 0 && dash.test(tokens[from - 1]!.text) && behind < end;
  if (dashed && !cues.stops.has(wordAt(passage, behind)) && !isClauseMark(passage, behind))
    return say({ first: from, last: verb + 1 }, phrase ?? { first: behind, last: behind + 1 });
  const alone = behind >= end || cues.stops.has(wordAt(passage, behind)) || isClauseMark(passage, behind);
  return alone && finite.test(word) && cues.dropsSubject ? say({ first: from, last: verb + 1 }, null) : null;
}

/** "a-t-il aussitôt nuancé", "s'agace-t-elle": the pronoun on a French verb right behind a quotation. */
function cliticWithin(passage: Passage, from: number, end: number, cues: ForeignCues): Range | null {
  if (cues.language !== "fr") return null;
  for (let at = from; at < Math.min(end, from + maxVerb); at++) {
    const clitic = cliticAt(passage, at, end);
    if (clitic) return clitic.subject;
  }
  return null;
}

/** A verb that closes a Vietnamese sentence has no more words than this. */
const maxVerb = 3;

/** "“…”, ông Hải thông tin": the name before a verb of no table that closes the sentence. */
function nameBeforeVerb(
  passage: Passage,
  sentence: OuterSentence,
  from: number,
  end: number,
  cues: ForeignCues,
): Range | null {
  let last = from;
  for (let at = from; at < end; at++) {
    if (isClauseMark(passage, at) || passage.quotationOf[at] !== -1 || verbCueAt(passage, sentence, at, end, cues))
      return null;
    if (capital.test(passage.tokens[at]!.text)) last = at + 1;
  }
  return last > from && last < end && end - last <= maxVerb ? { first: from, last } : null;
}

/** Spanish and Portuguese verbs of the third person in the past. */
const finite = /(?:ó|ou|eu|iu|aron|aram|eram|iram)$/u;
