import { eastSlavic } from "../../../text/tables/east-slavic.ts";
import type { Attribution } from "../../attributions/attributions.ts";
import { trimmed } from "../../clauses/content-end.ts";
import type { OuterSentence, Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import { knownBodies } from "../../tables/organisations.ts";
import type { ForeignPeople } from "../foreign-people.ts";
import { tellsInForeignHeadline, tellsInQuotation } from "../phrases/foreign-headline-verbs.ts";
import { wordAt } from "../phrases/foreign-mentions.ts";
import { holdsRole } from "../phrases/foreign-subject.ts";
import { type ForeignCues, foreignCues } from "../tables/foreign-cues.ts";
import { agencies, foreignOpeners, foreignPronouns, vietnameseRole } from "../tables/foreign-roles.ts";

/** Whom a text names, read when it is first asked for. */
export type Named = () => ForeignPeople;

/** A longer label is a clause, in tokens. */
const maxLabel = 6;
/** The same in Vietnamese, whose words are cut into syllables. */
const maxSyllables = 10;
/** Fewer tokens beside a label say nothing. */
const minSaid = 3;
const capital = /^\p{Lu}/u;
/** Those who speak in headlines and have no name. Lower case. */
const sources: ReadonlySet<string> = new Set(
  `media politie om parket kabinet experts deskundigen onderzoek onderzoekers artsen studie peiling rapport getuigen brandweer justitie ministerie gemeente vakbond knmi kmi rivm cbs
  medien medienbericht medienberichte bericht berichte studie umfrage experte experten forscher ärzte behörden insider
  medios prensa expertos informe estudio fuentes mídia imprensa especialistas estudo fontes médias presse experts étude sondage esperti media stampa fonti sondaggio
  сми эксперт эксперты врачи учёные ученые опрос исследование источники источник власти полиция мид мчс мвд фсб цб кремль минобороны минфин минздрав генпрокуратура росстат змі медіа експерт експерти лікарі медики вчені опитування дослідження джерело джерела влада поліція мзс моз мвс сбу зсу генштаб дснс гур кабмін мінфін офіс ова нацбанк нбу нацполіція прокуратура генпрокуратура дбр набу рнбо магате нато мінфін мінекономіки укренерго кмва báo truyền chuyên nghiên`.split(
    /\s+/,
  ),
);

/**
 * "Ministerin Brandt: Kai wird gesperrt", "СМИ: …", "„Wir sind am Ende“: …": who speaks in a headline before its colon, and
 * a sentence in quotation marks that opens one, whose it is a headline hardly tells.
 * @param named whom the running text names, perhaps in full where the headline gives the surname
 */
export function headlineSpeech(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  named: Named,
  cues: ForeignCues,
): Attribution | null {
  const { first, last } = sentence;
  const quoted = openingQuotation(passage, sentence, cues);
  if (quoted) return quotedAlone(index, quoted);
  const colon = colonOf(passage, { first, last });
  const signed =
    eastSlavic.has(cues.language) && colon < 0 ? signedSpeech(passage, sentence, index, named, cues) : null;
  if (signed) return signed;
  if (colon < 0 || last - colon - 1 < minSaid) return null;
  const label = { first, last: colon };
  const content = trimmed(passage, { first: colon + 1, last });
  if (!content || passage.quotationOf[content.first] !== -1 || !isSpeaker(passage, label, named, cues)) return null;
  if (!tellsInForeignHeadline(passage, content, cues.language)) return null;
  const cue = { first: colon, last: colon + 1 };
  return { sentence: index, frame: "colon", kind: "speech", cue, content: [content], mention: label };
}

/** "Мост закроют на год — Орлов", "… — МИД": who speaks behind the last dash of a Russian or Ukrainian headline. */
function signedSpeech(
  passage: Passage,
  { first, last }: OuterSentence,
  index: number,
  named: Named,
  cues: ForeignCues,
): Attribution | null {
  for (let at = last - 2; at > Math.max(first + minSaid, last - 2 - maxSigned); at--) {
    if (passage.quotationOf[at] !== -1 || !longDash.test(passage.tokens[at]!.text)) continue;
    const mention = { first: at + 1, last };
    const content = trimmed(passage, { first, last: at });
    if (!content || !isSpeaker(passage, mention, named, cues)) return null;
    if (!tellsInForeignHeadline(passage, content, cues.language)) return null;
    return {
      sentence: index,
      frame: "colon",
      kind: "speech",
      cue: { first: at, last: at + 1 },
      content: [content],
      mention,
    };
  }
  return null;
}
/** In tokens. */
const maxSigned = 4;
const longDash = /^[—–]$/;

function openingQuotation(passage: Passage, { first, last }: OuterSentence, { language }: ForeignCues): Range | null {
  const quotation = passage.quotationOf[first]!;
  if (quotation === -1) return null;
  const [from, to] = passage.quotationTokens[quotation]!;
  const closes = to >= last || passage.tokens[to]!.text === ":";
  // The marks are tokens, too.
  if (!closes || to - from < minSaid + 2) return null;
  return tellsInQuotation(passage, { first: from + 1, last: to - 1 }, language) ? { first: from, last: to } : null;
}

const quotedAlone = (sentence: number, { first, last }: Range): Attribution => ({
  sentence,
  frame: "bare",
  kind: "speech",
  cue: { first, last: first + 1 },
  content: [{ first, last }],
  mention: null,
});

/** The colon that parts a headline, -1 without one. */
function colonOf({ tokens, quotationOf }: Passage, { first, last }: Range): number {
  for (let at = first + 1; at < Math.min(last - 1, first + 2 * maxLabel); at++)
    if (tokens[at]!.text === ":" && quotationOf[at] === -1) return at;
  return -1;
}

/** "Minister Brandt", "Polizei", "Reuters", "Савушкин" whom the text names in full; no "Razzia in Karwick", and no name alone. */
function isSpeaker(passage: Passage, { first, last }: Range, named: Named, cues: ForeignCues): boolean {
  if (last - first > (cues.language === "vi" ? maxSyllables : maxLabel)) return false;
  const opening = wordAt(passage, first);
  const text = passage.text.slice(passage.tokens[first]!.start, passage.tokens[last - 1]!.end);
  // "Il ministro Arca: riapriremo"
  const noun = cues.language === "it" && foreignOpeners.has(opening) && first + 1 < last ? first + 1 : first;
  const titled =
    cues.language === "vi"
      ? vietnameseRole.test(text) || (last - first > 1 && foreignPronouns.get("vi")!.has(opening))
      : holdsRole(passage, { first: noun, last: noun + 1 }, cues);
  if (titled) return namesFrom(passage, noun + 1, last, cues);
  if (cues.language === "vi" && sources.has(opening) && last - first > 1) return !hasStop(passage, first, last, cues);
  // "… — Генштаб ЗСУ"
  const ofBody = cues.language === "uk" && last - first === 2 && acronym.test(passage.tokens[last - 1]!.text);
  if (last - first > 1) return ofBody && sources.has(opening);
  if (sources.has(opening) || knownBodies.has(opening) || (cues.verbSecond && germanBody.test(opening))) return true;
  if (agencies.test(passage.tokens[first]!.text)) return true;
  const [person, ...others] = named().bySurname.get(text) ?? [];
  return person !== undefined && others.length === 0;
}

const acronym = /^\p{Lu}{2,5}$/u;

/** "Zentralbank", "Wirtschaftsministerium" */
const germanBody =
  /(?:bank|polizei|ministerium|amt|behörde|gericht|anwaltschaft|verband|gewerkschaft|feuerwehr|partei|regierung|institut|agentur|klinik|kommission)$/u;

const hasStop = (passage: Passage, first: number, last: number, { stops }: ForeignCues) => {
  for (let at = first; at < last; at++) if (stops.has(wordAt(passage, at))) return true;
  return false;
};

/** Whether nothing but names and the words of an office stand there. */
function namesFrom(passage: Passage, first: number, last: number, cues: ForeignCues): boolean {
  for (let at = first; at < last; at++) {
    const { text, lower } = passage.tokens[at]!;
    if (cues.stops.has(lower) || !(capital.test(text) || cues.roles.has(lower) || cues.language === "vi")) return false;
  }
  return true;
}

/**
 * What a headline tells in the outlet's own words; null of a mere phrase, of a question, and where a name or single noun
 * before a colon may be whose words they are or what they are about.
 */
export function headlineAssertion(passage: Passage, { first, last }: OuterSentence, language: string): Range | null {
  const cues = foreignCues.get(language);
  const colon = colonOf(passage, { first, last });
  const end = passage.tokens[last - 1]!.text === "." ? last - 1 : last;
  if (cues === undefined || end - first < minSaid) return null;
  if (colon < 0) return tellsInForeignHeadline(passage, { first, last: end }, language) ? { first, last: end } : null;
  if (isNameOrNoun(passage, { first, last: colon }) || asksBefore(passage, first)) return null;
  return tellsInForeignHeadline(passage, { first: colon + 1, last: end }, language) ? { first, last: end } : null;
}

/** Nothing but capitals. */
function isNameOrNoun({ tokens }: Passage, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) if (!capital.test(tokens[at]!.text)) return false;
  return true;
}

const asksBefore = (passage: Passage, first: number) => passage.quotationOf[first] !== -1;
