import { eastSlavic } from "../../../text/tables/east-slavic.ts";
import type { Attribution } from "../../attributions/attributions.ts";
import { sentenceEnd, trimmed } from "../../clauses/content-end.ts";
import type { OuterSentence, Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import { endOfDutchPhrase } from "../phrases/dutch-noun-phrase.ts";
import { isFiniteAt } from "../phrases/foreign-finite.ts";
import { isClauseMark, isNameLike, mentionAfter, wordAt } from "../phrases/foreign-mentions.ts";
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
  const end = sentenceEnd(passage, sentence);
  const teller = cues.language === "it" ? italianTeller(passage, sentence, end, cues) : null;
  if (length === 0 && teller === null) return [];
  const from = start + length;
  const shown = cues.language === "nl" ? shownBy(passage, sentence, index, from, end, last, cues) : null;
  if (shown) return [shown];
  const verb = teller?.verb ?? verbBehind(passage, sentence, from, end, cues);
  const mention = teller?.mention ?? (verb && whoTells(passage, verb, from, end, cues));
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

/** "A riferirlo è il Corriere della Valle.", "Ad annunciarlo è stata la ministra.": the verb, and who tells what stands before. */
function italianTeller(
  passage: Passage,
  { first }: OuterSentence,
  end: number,
  cues: ForeignCues,
): { readonly verb: VerbCue; readonly mention: Range } | null {
  const convinced = /^(?:convint|sicur|cert|persuas)[oaie]$/.test(wordAt(passage, first + 2));
  if (wordAt(passage, first) === "ne" && /^(?:è|sono)$/.test(wordAt(passage, first + 1)) && convinced)
    return tellerBehind(passage, first + 3, end, { first: first + 1, last: first + 3 }, cues);
  // "«…». Così il ministro Berti."
  if (
    wordAt(passage, first) === "così" &&
    passage.quotationOf[first - 1] !== undefined &&
    closesQuotation(passage, first)
  )
    return tellerBehind(passage, pastExpressed(passage, first + 1), end, { first, last: first + 1 }, cues);
  const noted = /^not[oaie]$/.test(wordAt(passage, first + 2)) ? 1 : 0;
  const being = first + 2 + noted;
  if (!/^ad?$/.test(wordAt(passage, first)) || !italianToldOf.test(wordAt(passage, first + 1))) return null;
  if (!/^(?:è|sono|sarà|era)$/.test(wordAt(passage, being))) return null;
  const from = /^stat[oaie]$/.test(wordAt(passage, being + 1)) ? being + 2 : being + 1;
  return tellerBehind(passage, from, end, { first: first + 1, last: first + 2 + noted }, cues);
}

/** "Così si è espresso il sindaco", "così ha commentato Neri". */
function pastExpressed(passage: Passage, from: number): number {
  const at = wordAt(passage, from) === "si" ? from + 1 : from;
  const perfect = /^(?:è|sono|ha|hanno)$/.test(wordAt(passage, at)) && /[os][oaie]$/u.test(wordAt(passage, at + 1));
  return perfect ? at + 2 : from;
}

/** Whether a quotation ends right before a token or its sentence's stop. */
const closesQuotation = ({ quotationOf }: Passage, first: number): boolean =>
  [first - 1, first - 2].some((at) => (quotationOf[at] ?? -1) !== -1);

function tellerBehind(
  passage: Passage,
  from: number,
  end: number,
  finite: Range,
  cues: ForeignCues,
): { readonly verb: VerbCue; readonly mention: Range } | null {
  const mention = from < end ? mentionAfter(passage, from, end, cues) : null;
  if (mention === null || !(isNameLike(passage, mention, cues) || isSomebody(passage, mention, cues))) return null;
  const word: VerbCue["word"] = {
    form: "infinitive",
    frames: new Set(["clause"]),
    kind: "speech",
    denies: false,
    ahead: null,
    rest: [],
    particle: null,
  };
  const verb = { word, finite, head: finite.last, last: finite.last, particle: -1, shown: finite, clitic: null };
  return { verb, mention };
}
const italianToldOf =
  /^(?:dir|riferir|annunciar|render|riportar|scriver|raccontar|conferma?r|rivelar|spiegar|comunicar|sostener|denunciar|sottolinear|afferma?r|dichiarar|precisar|ricordar|segnalar|chiarir|assicurar)lo$/;

/** "Dat blijkt uit cijfers van het instituut", "dat staat in een brief": by what text the Dutch sentence before is so. */
function shownBy(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  from: number,
  end: number,
  last: Attribution | undefined,
  cues: ForeignCues,
): Attribution | null {
  const lead = shows.get(wordAt(passage, from));
  if (lead === undefined || last?.sentence === index - 1) return null;
  let at = from + 1;
  while (
    at < Math.min(end, from + maxBetween) &&
    (cues.times.has(wordAt(passage, at)) || cues.weak.has(wordAt(passage, at)))
  )
    at++;
  if (wordAt(passage, at) !== lead) return null;
  const past = endOfDutchPhrase(passage, at + 1, end, cues);
  const content = sentenceBefore(passage, sentence, index, cues);
  if (!content || past <= at + 1) return null;
  const mention = { first: at + 1, last: past };
  return {
    sentence: index,
    frame: "clause",
    kind: "writing",
    cue: { first: from, last: from + 1 },
    content: [content],
    mention,
  };
}
const shows: ReadonlyMap<string, string> = new Map([
  ["blijkt", "uit"],
  ["bleek", "uit"],
  ["staat", "in"],
  ["stond", "in"],
]);

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
