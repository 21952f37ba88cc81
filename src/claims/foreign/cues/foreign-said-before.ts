import { eastSlavic } from "../../../text/tables/east-slavic.ts";
import type { Attribution } from "../../attributions/attributions.ts";
import { sentenceEnd, trimmed } from "../../clauses/content-end.ts";
import type { OuterSentence, Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import { isFiniteAt } from "../phrases/foreign-finite.ts";
import { isClauseMark, wordAt } from "../phrases/foreign-mentions.ts";
import { nounPhraseAt } from "../phrases/foreign-noun-phrase.ts";
import { phraseAt } from "../phrases/foreign-phrases.ts";
import { isSomebody, subjectAfter } from "../phrases/foreign-subject.ts";
import { type VerbCue, verbCueAt } from "../phrases/foreign-verb-cue.ts";
import { type ForeignCues, foreignCues } from "../tables/foreign-cues.ts";
import { agencies } from "../tables/foreign-roles.ts";

/** Between "об этом" and its verb, and between who speaks and a colon, stands no more than this, in tokens: where and when. */
const maxBetween = 10;

/**
 * "Das bestätigte ein Sprecher.", "Об этом сообщила пресс-служба.": a verb for what the sentence before says, and the quotation
 * that a colon brings behind it; "Así lo confirmó Gil: «…»".
 */
export function saidBefore(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  last: Attribution | undefined,
  cues: ForeignCues,
): Attribution[] {
  const start = pastRelay(passage, sentence, cues);
  const length = phraseAt(passage, start, sentence.last, cues.backs);
  if (length === 0) return [];
  const end = sentenceEnd(passage, sentence);
  const from = start + length;
  const verb = verbBehind(passage, sentence, from, end, cues);
  const mention = verb && whoTells(passage, verb, from, end, cues);
  if (!verb || !mention) return [];
  const said: Attribution = {
    sentence: index,
    frame: "clause",
    kind: verb.word.kind,
    cue: verb.shown,
    content: [],
    mention,
  };
  const quoted = behindColon(passage, mention.last, end);
  const own: Attribution[] = quoted === null ? [] : [{ ...said, frame: "quotation", content: [quoted] }];
  const whole = sentenceBefore(passage, sentence, index, cues);
  const given = last?.sentence === index - 1 ? last : null;
  if (!whole || (given !== null && !eastSlavic.has(cues.language))) return own;
  const content = given === null ? [whole] : given.content.length > 0 && relays(passage, mention, given, whole, cues);
  if (!content) return own;
  // What somebody denies the sentence before goes on to tell.
  const back = { ...said, content };
  return [verb.word.denies ? { ...back, answers: sentence.first } : back, ...own];
}

/** "Як передає «Хвиля», | про це заявив мер": the token behind who hands it on, in Ukrainian; the sentence's first without. */
function pastRelay(passage: Passage, { first, last }: OuterSentence, cues: ForeignCues): number {
  if (cues.language !== "uk" || !cues.as.has(wordAt(passage, first))) return first;
  for (let at = first + 2; at < Math.min(last - 1, first + maxBetween); at++)
    if (passage.tokens[at]!.text === ",") return phraseAt(passage, at + 1, last, cues.backs) > 0 ? at + 1 : first;
  return first;
}

function sentenceBefore(passage: Passage, sentence: OuterSentence, index: number, cues: ForeignCues): Range | null {
  const previous = passage.sentences[index - 1];
  if (!previous) return null;
  // Ukrainian reports have "Про це повідомляє …" in a paragraph of its own.
  const apart = cues.language === "uk" && onlyPointsBack(passage, sentence, cues.language);
  if (previous.paragraph !== sentence.paragraph && !apart) return null;
  // "Muss der Kai weg? Das sagen die Fischer."
  if (passage.tokens[previous.last - 1]!.text === "?") return null;
  return trimmed(passage, { first: previous.first, last: sentenceEnd(passage, previous) });
}

function behindColon(passage: Passage, from: number, end: number): Range | null {
  for (let at = from; at < Math.min(end - 1, from + maxBetween); at++)
    if (passage.tokens[at]!.text === ":" && passage.quotationOf[at + 1] !== -1)
      return trimmed(passage, { first: at + 1, last: end });
  return null;
}

/** The verb behind "об этом", in Russian and Ukrainian also behind where, when and to whom: "Об этом в среду на брифинге сообщил мэр". */
function verbBehind(
  passage: Passage,
  sentence: OuterSentence,
  from: number,
  end: number,
  cues: ForeignCues,
): VerbCue | null {
  const to = eastSlavic.has(cues.language) ? Math.min(end, from + maxBetween) : Math.min(end, from + 1);
  for (let at = from; at < to && (wordAt(passage, at) === "," || !isClauseMark(passage, at)); at++) {
    const verb = verbCueAt(passage, sentence, at, end, cues);
    if (verb) return verb;
  }
  return null;
}

/** Who stands behind the verb, or in Russian between it and "об этом": "Об этом господин Орлов заявил на встрече". */
function whoTells(passage: Passage, verb: VerbCue, from: number, end: number, cues: ForeignCues): Range | null {
  const between = verb.finite.first > from;
  const own = between && !/(?:ли|ють|[жш]уть)$/u.test(wordAt(passage, verb.finite.last - 1));
  const before =
    own && !cues.stops.has(wordAt(passage, from)) ? nounPhraseAt(passage, from, verb.finite.first, cues) : null;
  const after = subjectAfter(passage, verb, end, cues, before !== null);
  return after ?? (before && before.last === verb.finite.first && isSomebody(passage, before, cues) ? before : null);
}

/**
 * What somebody tells of a sentence that is given to another: all of it, where an agency or body hands it on; what the
 * agency handed on, where a person told it; null where one person is named twice for it.
 */
function relays(
  passage: Passage,
  mention: Range,
  given: Attribution,
  whole: Range,
  cues: ForeignCues,
): readonly Range[] | null {
  if (given.mention === null) return given.content;
  // "Орлов отрицает, что … Об этом сообщала газета": what is denied, or that it is?
  if (denial.test(wordAt(passage, given.cue.last - 1))) return null;
  if (isMedium(passage, mention, cues)) return isMedium(passage, given.mention, cues) ? null : [whole];
  return isMedium(passage, given.mention, cues) ? given.content : null;
}

const denial = /^(?:отриц|опроверг|отверг|запереч|спрост|відки[нд])/u;

function isMedium(passage: Passage, { first, last }: Range, cues: ForeignCues): boolean {
  for (let at = first; at < last; at++) {
    const { text } = passage.tokens[at]!;
    if (agencies.test(text) || cues.bodies.has(wordAt(passage, at)) || passage.quotationOf[at] !== -1) return true;
  }
  return false;
}

/**
 * "Об этом он заявил в Карвике.": a sentence that tells nothing but who said what stands before; not "Об этом заявил Орлов,
 * уточнив, что …", nor one with a number or a further verb.
 */
export function onlyPointsBack(passage: Passage, sentence: OuterSentence, language: string): boolean {
  const cues = foreignCues.get(language);
  if (cues === undefined || !eastSlavic.has(language)) return false;
  const start = pastRelay(passage, sentence, cues);
  if (!/^(?:об|про)$/u.test(wordAt(passage, start))) return false;
  const length = phraseAt(passage, start, sentence.last, cues.backs);
  const end = sentenceEnd(passage, sentence);
  const verb = length === 0 ? null : verbBehind(passage, sentence, start + length, end, cues);
  if (verb === null) return false;
  for (let at = sentence.first; at < end; at++)
    if (passage.tokens[at]!.text === ":" || cues.relatives.has(wordAt(passage, at))) return false;
  for (let at = verb.last; at < end; at++) {
    const word = wordAt(passage, at);
    // "Голова ОДА (ОВА)", "т.в.о. голови"
    const inside = /^[().]$/.test(passage.tokens[at]!.text) && at + 1 < end;
    if ((isClauseMark(passage, at) && !inside) || isFiniteAt(passage, at, end, language)) return false;
    if (/^\d/.test(word) && !month.test(wordAt(passage, at + 1))) return false;
  }
  return true;
}
/** "4 мая": when it was said. */
const month =
  /^(?:янв|февр|март|апр|мая$|июн|июл|авг|сент|окт|нояб|дек|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листоп|груд)/u;
