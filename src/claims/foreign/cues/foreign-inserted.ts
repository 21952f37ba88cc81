import { eastSlavic } from "../../../text/tables/east-slavic.ts";
import { foreignNumbers } from "../../../text/tables/foreign-numbers.ts";
import { foreignTenses } from "../../../text/tables/foreign-tenses.ts";
import type { Attribution } from "../../attributions/attributions.ts";
import type { OuterSentence, Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import { isAddressing } from "../phrases/foreign-addressee.ts";
import { dash, isDialogue, isNameQuotation, pastMarks } from "../phrases/foreign-marks.ts";
import { isClauseMark, isNameLike, mentionAfter, pastTimes, wordAt } from "../phrases/foreign-mentions.ts";
import { openingSubject } from "../phrases/foreign-noun-phrase.ts";
import { isBehindAside, isSomebody, subjectAfter } from "../phrases/foreign-subject.ts";
import type { VerbCue } from "../phrases/foreign-verb-cue.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { openersOf } from "../tables/foreign-roles.ts";
import { romance } from "../tables/romance.ts";

/** What a cue brings, before it is an attribution. */
export type Content = Pick<Attribution, "frame" | "content" | "mention">;

/** Shorter clauses, in tokens, are no content of a cue without "that". */
const minClause = 2;
const capital = /^\p{Lu}/u;

/** "El muelle es seguro, dijo Gil.", "Los arrestados, añadió, …" and "—Ya vamos —dijo Gil—. …": a verb behind or inside what is said. */
export function insertedCue(
  passage: Passage,
  sentence: OuterSentence,
  verb: VerbCue,
  start: number,
  own: Range | null,
  sentenceEnd: number,
  cues: ForeignCues,
): Content | null {
  const end = cues.language === "uk" ? beforeDay(passage, verb.last, sentenceEnd) : sentenceEnd;
  const mark = passage.tokens[start - 1];
  const opened =
    mark &&
    (mark.text === "," || dash.test(mark.text)) &&
    start - 1 - sentence.first >= (isClosed(passage, verb, end, cues) ? 1 : minClause);
  // "Solicitó la nulidad y, de manera subsidiaria, pidió …"
  if (isBehindAside(passage, start - 1, cues)) return null;
  if (!opened || (cues.bare && !isDialogue(passage, sentence))) return null;
  const spoken = isDialogue(passage, sentence);
  const after = subjectAfter(passage, verb, end, cues, false);
  // "…, hieß es von den Kassen"
  const heard = verb.word.rest[0] === "es" && /^(?:von|seitens|vonseiten|bei|aus)$/.test(wordAt(passage, verb.last));
  const told = after !== null && closesSentence(passage, sentence, verb, after, start - 1, end, cues);
  const subject = told ? after : subjectAfter(passage, verb, end, cues, own !== null && !spoken);
  const mention = heard
    ? { first: verb.last + 1, last: clauseEnd(passage, verb.last, end) }
    : (learntFrom(passage, verb, end, cues) ?? subject);
  const alone =
    verb.word.rest[0] === "es" ||
    (verb.last < end && passage.tokens[verb.last]!.text === "," && start - 1 - sentence.first < maxSubject) ||
    (own === null && !mention && saysAlone(passage, sentence, verb, start - 1, end, cues));
  if (!mention && !alone) return null;
  // "La líder, Marta Ruiz, anunció el cierre": between commas stands who says it.
  if (own && !spoken && !told && !(mention && isSurely(passage, mention, verb, cues))) return null;
  const toldTo = heard ? clauseEnd(passage, verb.last, end) : Math.max(mention?.last ?? 0, verb.last);
  const past = pastAside(passage, toldTo, end, cues, spoken);
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

/** "…, заявив мер Іван Орленко | 9 жовтня.": where the day begins on which Ukrainian closes a sentence; its end without one. */
function beforeDay({ tokens }: Passage, from: number, end: number): number {
  const dated = months.has(tokens[end - 1]?.lower ?? "") && /^\d{1,2}$/.test(tokens[end - 2]?.text ?? "");
  return dated && end - 2 > from ? end - 2 : end;
}
const { months } = foreignNumbers.get("uk")!;

function clauseEnd(passage: Passage, from: number, end: number): number {
  let at = from;
  while (at < end && !isClauseMark(passage, at) && passage.quotationOf[at] === -1) at++;
  return at;
}

/** "…, a-t-on appris mardi auprès de la direction", "… de source judiciaire": of whom it was learnt. */
function learntFrom(passage: Passage, { clitic, last }: VerbCue, end: number, cues: ForeignCues): Range | null {
  if (clitic === null || wordAt(passage, clitic.first) !== "on") return null;
  const from = pastTimes(passage, last, end, cues);
  const lead = wordAt(passage, from) === "auprès" ? from + 1 : from;
  if (!/^(?:de|du|des|d['’])$/.test(wordAt(passage, lead))) return null;
  const mention = mentionAfter(passage, lead + 1, end, cues);
  return mention && isSomebody(passage, mention, cues) ? mention : null;
}

/** "Los arrestados, añadió, …", "Эпидемия, отмечают врачи, …": whether a comma closes the verb or whoever stands behind it. */
function isClosed({ tokens }: Passage, { last }: VerbCue, end: number, { language }: ForeignCues): boolean {
  if (tokens[last]?.text === ",") return true;
  return (
    eastSlavic.has(language) && last + 1 < end && /^\p{L}/u.test(tokens[last]!.text) && tokens[last + 1]!.text === ","
  );
}

/** "O escritor morreu no domingo, aos 88 anos, informou a editora.": behind what happened a verb of saying alone, and its subject. */
function closesSentence(
  passage: Passage,
  { first }: OuterSentence,
  { word: { frames, form } }: VerbCue,
  mention: Range,
  comma: number,
  end: number,
  { language }: ForeignCues,
): boolean {
  if (mention.last < end || form !== "finite" || !frames.has("clause") || frames.has("object")) return false;
  const past = foreignTenses.get(language)?.past;
  for (let at = first; past !== undefined && at < comma; at++) if (past.test(wordAt(passage, at))) return true;
  return false;
}

/** "La grúa cayó, dijo a Radio Faro.", not "La alcaldesa, tras la votación, habló.": a verb without a subject behind a whole clause. */
function saysAlone(
  passage: Passage,
  sentence: OuterSentence,
  { word, last }: VerbCue,
  comma: number,
  end: number,
  cues: ForeignCues,
): boolean {
  const { frames, form } = word;
  const closes = last >= end;
  if (!cues.dropsSubject || form === "gerund" || !frames.has("clause") || (frames.has("object") && !closes))
    return false;
  if (
    last < end &&
    !isAddressing(passage, last, cues) &&
    (frames.has("about") || !cues.stops.has(wordAt(passage, last)))
  )
    return false;
  // "La grúa, dijo a Radio Faro, cayó."
  if (isAddressing(passage, last, cues)) {
    let mark = last;
    while (mark < end && !isClauseMark(passage, mark)) mark++;
    if (mark < end) return true;
  }
  const subject = openingSubject(passage, sentence, comma, cues);
  return subject === null || (subject.last < comma && passage.tokens[subject.last]!.text !== ",");
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
  const head = openersOf(cues.language).has(wordAt(passage, first)) ? first + 1 : first;
  return head < last && isSomebody(passage, { first: head, last: head + 1 }, cues);
}

/** What a verb without a subject parts is no longer than this, in tokens: "Los arrestados, añadió, …". */
const maxSubject = 12;

/** The token where what is said goes on behind a verb and its speaker, `end` where it does not; null where neither ends. */
function pastAside(passage: Passage, from: number, end: number, cues: ForeignCues, spoken: boolean): number | null {
  // "…, a-t-il fait savoir jeudi dans un communiqué"
  let at = romance.has(cues.language) ? pastTimes(passage, from, end + 1, cues) : from;
  // "…, informó el Gobierno en un comunicado.": how and where it was said.
  if (at < end && (cues.stops.has(wordAt(passage, at)) || (cues.capitalNouns && datives.has(wordAt(passage, at)))))
    while (at < end && !isClauseMark(passage, at) && isOpen(passage, at)) at++;
  // "nesta segunda-feira (12)"
  if (at < end && passage.tokens[at]!.text === "(") {
    while (at < end && passage.tokens[at]!.text !== ")") at++;
    at = Math.min(end, at + 1);
    // "… комитета (СК) России"
    while (at < end && cues.through.size > 0 && capital.test(passage.tokens[at]!.text)) at++;
  }
  if (at >= end) return end;
  if (!isClauseMark(passage, at)) return null;
  const next = pastMarks(passage, at, end);
  // Behind a dash the speech goes on; behind a comma so it does unless it is about the speaker.
  if (next < end && passage.tokens[at]!.text === "," && (spoken || isAboutSpeaker(passage, next, cues))) {
    let mark = next;
    while (mark < end && !dash.test(passage.tokens[mark]!.text)) mark++;
    return mark < end ? pastMarks(passage, mark, end) : end;
  }
  return next;
}

/** To whom German says things. */
const datives: ReadonlySet<string> = new Set(["der", "dem", "den"]);

function isOpen(passage: Passage, at: number): boolean {
  return passage.quotationOf[at] === -1 || isNameQuotation(passage, at);
}

/** "…, visiblemente molesta", "…, jefe del puerto", "…, en una entrevista", "…, que …". */
function isAboutSpeaker(passage: Passage, at: number, cues: ForeignCues): boolean {
  const word = wordAt(passage, at);
  return (
    cues.roles.has(word) ||
    isAge(passage, at) ||
    cues.relatives.has(word) ||
    cues.stops.has(word) ||
    aside.test(word) ||
    (romance.has(cues.language) && isOfHouse(passage, at)) ||
    // "…, отметил губернатор, подчеркнув, что …"
    cues.verbs.get(word)?.some(({ form }) => form === "gerund") === true ||
    capital.test(passage.tokens[at]!.text)
  );
}

/** "…, dos Bombeiros de Lora", "…, perto das 8 horas" */
const isOfHouse = ({ tokens }: Passage, at: number): boolean =>
  /^(?:perto|cerca|hacia|vers|peu)$/.test(tokens[at]!.lower) ||
  (/^(?:de[ls]?|d[aou]s?|des|d['’])$/.test(tokens[at]!.lower) && capital.test(tokens[at + 1]?.text ?? ""));

/** "…, de 67 anos, …", "…, 61 ans, …" */
function isAge(passage: Passage, at: number): boolean {
  const number = /^(?:d[ei]|d['’])$/.test(wordAt(passage, at)) ? at + 1 : at;
  return /^\d{1,3}$/.test(wordAt(passage, number)) && /^(?:años|anos|ans|anni)$/.test(wordAt(passage, number + 1));
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
  // "…, cảnh sát cho biết hôm Chủ nhật."
  const closes =
    cue.last >= end || (cues.bare && times.has(wordAt(passage, cue.last)) && end - cue.last <= longestTime);
  if (!closes || passage.tokens[comma]?.text !== "," || comma - sentence.first < minClause) return null;
  // "…, cảnh sát thông báo.": in Vietnamese a few words before such a verb are its subject, with a capital or without.
  const few =
    cues.bare &&
    before.last - before.first <= longestPlain &&
    wordAt(passage, sentence.first) !== "khi" &&
    !refuses(passage, before);
  return few || isNameLike(passage, before, cues) ? { first: sentence.first, last: comma } : null;
}
const times: ReadonlySet<string> = new Set("hôm ngày sáng chiều tối hồi".split(" "));
/** In tokens. */
const longestTime = 6;

/** "…, đại diện công ty từ chối bình luận": who refuses to speak says nothing. */
function refuses(passage: Passage, { first, last }: Range): boolean {
  for (let at = first; at < last; at++)
    if (wordAt(passage, at) === "chối" || wordAt(passage, at) === "không" || wordAt(passage, at) === "chưa")
      return true;
  return false;
}

/** In tokens. */
const longestPlain = 6;
