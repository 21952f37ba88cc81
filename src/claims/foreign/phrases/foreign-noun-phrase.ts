import type { OuterSentence, Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { complementsOf, foreignPronouns, openersOf } from "../tables/foreign-roles.ts";
import { romance } from "../tables/romance.ts";
import { endOfDutchPhrase } from "./dutch-noun-phrase.ts";
import { isFiniteAt } from "./foreign-finite.ts";
import { isNameQuotation } from "./foreign-marks.ts";
import { isClauseMark, maxMention, wordAt } from "./foreign-mentions.ts";

const capital = /^\p{Lu}/u;
/** "48-Jährige" too. */
const noun = /^(?:\p{L}|\d+-\p{Lu})/u;
const letter = /^\p{L}/u;
/** An apposition in brackets, "(SPD)", is no longer than this, in tokens. */
const maxBrackets = 5;

/**
 * The noun phrase that starts at a token: an article, the first noun, what complements it, and the name behind it, with
 * a name or role that stands in apposition between commas; null where none starts there. Words of no table are nouns
 * only right behind an article, so that a verb ends the phrase.
 */
export function nounPhraseAt(passage: Passage, from: number, end: number, cues: ForeignCues): Range | null {
  const head = simplePhrase(passage, from, end, cues);
  if (!head) return null;
  const { tokens } = passage;
  let last = pastBrackets(passage, head.last, end);
  if (tokens[last]?.text !== "," || last + 1 >= end) return { first: from, last };
  const apposed = simplePhrase(passage, last + 1, Math.min(end, last + 2 * maxMention), cues);
  if (apposed && isApposed(passage, head, apposed, end, cues)) last = apposed.last;
  // "Autor do gol, o atacante Dudu Reis preferiu …": who comes behind what they did.
  else if (apposed && isFullName(passage, apposed) && !isFullName(passage, head) && apposed.last < end) return apposed;
  return { first: from, last };
}

/** "…, Ana Ruiz, …" and "Ana Ruiz, ministra de Transporte, …". */
function isApposed({ tokens }: Passage, head: Range, apposed: Range, end: number, cues: ForeignCues): boolean {
  if (apposed.last < end && tokens[apposed.last]!.text !== ",") return false;
  const named = (range: Range) => capital.test(tokens[range.last - 1]!.text);
  return named(apposed) !== named(head) || (named(apposed) && openersOf(cues.language).has(tokens[head.first]!.lower));
}

function simplePhrase(passage: Passage, from: number, end: number, cues: ForeignCues): Range | null {
  const { tokens } = passage;
  let at = from;
  if (at >= end || passage.quotationOf[at] !== -1 || !letter.test(tokens[at]!.text)) return null;
  // Vietnamese "ông" is a pronoun alone and a title before a name.
  const pronoun = foreignPronouns.get(cues.language)?.has(wordAt(passage, at)) ?? false;
  if (cues.language === "nl") {
    const past = cues.stops.has(wordAt(passage, at)) ? at : endOfDutchPhrase(passage, at, end, cues);
    return past > at ? { first: from, last: past } : null;
  }
  if (pronoun && !(cues.bare && capital.test(tokens[at + 1]?.text ?? ""))) return { first: from, last: at + 1 };
  const articled = openersOf(cues.language).has(wordAt(passage, at)) || cues.determiners.has(wordAt(passage, at));
  if (articled) at++;
  let nouns = 0;
  for (; at < Math.min(end, from + 2 * maxMention); at++) {
    if (isClauseMark(passage, at)) break;
    if (passage.quotationOf[at] !== -1) {
      if (!isNameQuotation(passage, at)) break;
      nouns++;
      continue;
    }
    const word = wordAt(passage, at);
    if (capital.test(tokens[at]!.text) || cues.roles.has(word)) nouns++;
    else if (complementsOf(cues.language).has(word) && nouns > 0 && at + 1 < end) {
      const next = openersOf(cues.language).has(wordAt(passage, at + 1)) ? at + 2 : at + 1;
      if (next >= end || isClauseMark(passage, next)) break;
      at = next;
    } else if (articled && nouns === 0 && noun.test(tokens[at]!.text) && !cues.stops.has(word)) nouns++;
    else if (nouns > 0 && cues.determiners.size === 0 && nameAhead(passage, at, end)) nouns++;
    else if (nouns > 0 && isAdjectiveBefore(passage, at, end, cues)) nouns++;
    else break;
  }
  return nouns > 0 ? { first: from, last: at } : null;
}

/** "O dirigente sindical Rui Espadinha", "La Banque centrale a …": a word of no table between a Romance noun and a name or verb. */
function isAdjectiveBefore(passage: Passage, at: number, end: number, cues: ForeignCues): boolean {
  const { tokens } = passage;
  const word = wordAt(passage, at);
  // "La Protezione civile", "la Banca centrale"
  if (cues.language === "it" && italianBody.test(word) && capital.test(tokens[at - 1]!.text)) return true;
  if (!romance.has(cues.language) || at + 1 >= end || !lowerCase.test(tokens[at]!.text)) return false;
  if (cues.stops.has(word) || cues.weak.has(word) || cues.times.has(word) || cues.negators.has(word)) return false;
  if (cues.joints.has(word) || cues.verbs.has(word) || isFiniteAt(passage, at, end, cues.language)) return false;
  // "El portavoz adjunto de la alianza"
  if (ofOffice.test(word) && complementsOf(cues.language).has(wordAt(passage, at + 1))) return true;
  const named = capital.test(tokens[at + 1]!.text) && capital.test(tokens[at + 2]?.text ?? "");
  return named || cues.auxiliaries.has(wordAt(passage, at + 1)) || isFiniteAt(passage, at + 1, end, cues.language);
}
const ofOffice =
  /^(?:adjunt[oa]|general|geral|estatal|estadual|federal|nacional|municipal|provincial|regional|interin[oa]|ejecutiv[oa]|executiv[oa]|parlamentar(?:io|ia)?|técnic[oa])$/u;
const italianBody =
  /^(?:civile|centrale|costituzionale|costiera|rossa|armate|europea|europeo|nazionale|regionale|provinciale|militare|postale|locale|municipale|comunale|sanitaria|stradale|finanziaria|atomica|metropolitana)$/u;
const lowerCase = /^\p{Ll}{4}/u;

/** Whether a phrase closes with two capitals. */
export function isFullName({ tokens }: Passage, { first, last }: Range): boolean {
  return last - first >= 2 && capital.test(tokens[last - 1]!.text) && capital.test(tokens[last - 2]!.text);
}

/** Genitives between a role and a name are no more than this, in tokens: "представитель местного ведомства Анна Лисина". */
const maxGenitives = 5;

/** In a language without articles: whether a full name follows without a mark between. */
function nameAhead({ tokens, quotationOf }: Passage, from: number, end: number): boolean {
  for (let at = from; at + 1 < Math.min(end, from + maxGenitives); at++) {
    if (quotationOf[at] !== -1 || !letter.test(tokens[at]!.text)) return false;
    if (capital.test(tokens[at]!.text)) return capital.test(tokens[at + 1]!.text);
  }
  return false;
}

function pastBrackets({ tokens }: Passage, from: number, end: number): number {
  if (tokens[from]?.text !== "(") return from;
  for (let at = from + 1; at < Math.min(end, from + maxBrackets); at++) if (tokens[at]!.text === ")") return at + 1;
  return from;
}

/** Whom or what a sentence is about: the noun phrase that opens it, behind connectives and an adverbial with its comma. */
export function openingSubject(
  passage: Passage,
  sentence: OuterSentence,
  end: number,
  cues: ForeignCues,
): Range | null {
  const first = pastAdverbials(passage, sentence.first, end, cues);
  return first < end && opensPhrase(passage, first, cues) ? nounPhraseAt(passage, first, end, cues) : null;
}

/** The token after connectives and what stands before a subject with a comma behind: "En esa línea, …", "Consultado por el cierre, …". */
export function pastAdverbials(passage: Passage, from: number, end: number, cues: ForeignCues): number {
  let first = pastConnectives(passage, from, end, cues);
  for (let adverbials = 0; adverbials < 2 && first < end && !opensPhrase(passage, first, cues); adverbials++) {
    const comma = commaWithin(passage, first, end);
    if (comma < 0) return first;
    first = pastConnectives(passage, comma + 1, end, cues);
  }
  return first;
}

function opensPhrase(passage: Passage, at: number, cues: ForeignCues): boolean {
  const word = wordAt(passage, at);
  if (passage.quotationOf[at] !== -1 || cues.stops.has(word) || cues.adverbials.has(word)) return false;
  // "Do lado dos visitantes, Rui Sá …"
  return !(romance.has(cues.language) && contracted.has(word) && complementsOf(cues.language).has(word));
}

/** An adverbial before a subject is no longer than this, in tokens. */
const maxAdverbial = 16;

function commaWithin(passage: Passage, from: number, end: number): number {
  for (let at = from; at < Math.min(end, from + maxAdverbial); at++) {
    if (passage.quotationOf[at] !== -1) return -1;
    if (passage.tokens[at]!.text === ",") return at;
  }
  return -1;
}

/** The token after connectives and their comma: "Sin embargo, …". */
export function pastConnectives(passage: Passage, from: number, end: number, cues: ForeignCues): number {
  let at = from;
  while (at < end && cues.connectives.has(wordAt(passage, at))) at++;
  return at > from && passage.tokens[at]?.text === "," ? at + 1 : at;
}

/** An article stands no further before a role than this, in tokens: "le Premier ministre". */
const maxArticle = 3;

/**
 * The noun phrase that closes before a comma, from its article or role on, or the full name before one in apposition
 * ("Marcel Pichon, gardien du refuge,"); null without one.
 */
export function nounPhraseBefore(
  passage: Passage,
  sentence: OuterSentence,
  comma: number,
  cues: ForeignCues,
): Range | null {
  const floor = Math.max(sentence.first, comma - maxAdverbial);
  let last = comma;
  for (let at = comma - 1; at > floor; at--) {
    if (passage.quotationOf[at] !== -1) return null;
    if (passage.tokens[at]!.text === "," && last === comma) last = at;
    else if (isClauseMark(passage, at)) return null;
    else if (last === comma && contracted.has(wordAt(passage, at)) && romance.has(cues.language))
      return at + 1 < last ? { first: at + 1, last } : null;
    else if (last < comma ? isFullName(passage, { first: at - 1, last: at + 1 }) : isHead(passage, at, cues))
      return { first: last < comma ? at - 1 : articleOf(passage, at, floor, cues), last };
  }
  return null;
}

/** Prepositions that hold an article: "pelo ex-companheiro, que …". */
const contracted: ReadonlySet<string> = new Set(
  "pelo pela pelos pelas do da dos das ao aos à às no na nos nas del al du au aux dal dallo dalla dall' dall’ dai dagli dalle".split(
    " ",
  ),
);

function isHead(passage: Passage, at: number, cues: ForeignCues): boolean {
  return openersOf(cues.language).has(wordAt(passage, at)) || cues.roles.has(wordAt(passage, at));
}

function articleOf(passage: Passage, head: number, floor: number, cues: ForeignCues): number {
  for (let at = head - 1; at >= Math.max(floor, head - maxArticle); at--) {
    if (isClauseMark(passage, at)) break;
    if (openersOf(cues.language).has(wordAt(passage, at))) return at;
  }
  return head;
}
