import type { Token } from "../../text/annotate.ts";
import { isBeforeSeat } from "../passages/before-seat.ts";
import { nounPhraseBefore } from "../passages/noun-phrase.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { type Range, tagOf } from "../passages/tags.ts";
import { verbGroup } from "../passages/verb-group.ts";
import { relativePronouns } from "../tables/clause-words.ts";
import { roleNouns } from "../tables/titles.ts";

const maxAppositions = 4;

/** A quotation of at most so many tokens, marks included, in an apposition is a title. */
const maxTitle = 8;

const appositionOpeners: ReadonlySet<string> = new Set(
  "a an the who which whose whom where one both each also formerly now then himself herself his her its their our my former".split(
    " ",
  ),
);

/** "The ad, titled “Unite,” says": a short quotation whose comma closes the apposition. */
export function endsAsTitle(passage: Passage, quotation: number): boolean {
  const [first, last] = passage.quotationTokens[quotation]!;
  const { innerEnd } = passage.quotations[quotation]!;
  return last - first <= maxTitle && passage.text[innerEnd - 1] === "," && passage.tokens[first - 1]?.text !== ",";
}

/** From a comma before a verb back over appositions to the phrase that they explain; null without one. */
export function skipAppositions(passage: Passage, sentence: OuterSentence, comma: number, floor: number): Range | null {
  const { tokens } = passage;
  let best: Range | null = null;
  let commas = 0;
  for (let at = comma - 1; at > floor && commas < maxAppositions; at--) {
    if (passage.quotationOf[at] !== -1) {
      const [first, last] = passage.quotationTokens[passage.quotationOf[at]!]!;
      if (last - first > maxTitle || first <= floor) break;
      at = first;
      continue;
    }
    if (tokens[at]!.text === ";") break;
    if (tokens[at]!.text !== "," || isBeforeSeat(tokens, at)) continue;
    commas++;
    if (!opensApposition(passage, sentence, at + 1, comma)) continue;
    const phrase = phraseBeforeBracket(passage, sentence, at - 1, floor);
    // "An officer who led the search, Sergeant Ann Reed, said": the name explains whom the clause before it describes.
    if (phrase && isObjectOfRelative(passage, sentence, phrase, floor) && isNameAlone(passage, sentence, at + 1, comma))
      return { first: at + 1, last: comma };
    // "A spokesman for Mr Berg, Ann Reed, said": the name is the spokesman's.
    if (phrase && isServed(passage, sentence, phrase, floor) && isNameAlone(passage, sentence, at + 1, comma))
      return { first: at + 1, last: comma };
    // "It will examine his death, the minister, Ann Reed, said": the object of a clause before is explained by nobody.
    if (best && phrase && isObject(passage, sentence, phrase, floor)) break;
    // "In an email, Smith, a lawyer, said": what a preposition governs explains nobody.
    if (!phrase || isMeanwhile(passage, sentence, phrase)) continue;
    if (phrase.first > floor && isGoverned(passage, sentence, phrase.first - 1)) continue;
    // "After being rated poor by inspectors, the chief, Ann Reed, said"
    if (!isOfOpening(passage, sentence, phrase)) best = phrase;
  }
  return best;
}

/** Whether a name stands for whom somebody works: "a spokesman for Mr Berg", "a lawyer for Berg". */
function isServed({ tokens }: Passage, sentence: OuterSentence, { first, last }: Range, floor: number): boolean {
  for (let at = last - 1; at > Math.max(floor, sentence.first); at--) {
    const { pos, lower } = tokens[at]!;
    if (lower === "for" && officesFor.has(tokens[at - 1]!.lower)) return false;
    if (lower === "for") return roleNouns.has(tokens[at - 1]!.lower) && tokens[last - 1]!.pos === "PROPN";
    if (at < first && pos !== "PROPN" && pos !== "DET") return false;
    if (pos === "VERB" || pos === "AUX" || pos === "PUNCT") return false;
  }
  return false;
}

/** Whether a phrase ends the participle clause that opens a sentence behind "after" and the like. */
function isOfOpening({ tokens }: Passage, sentence: OuterSentence, { first }: Range): boolean {
  const { pos, lower } = tokens[sentence.first]!;
  const opens = pos === "ADP" || pos === "SCONJ" || clauseOpeners.has(lower);
  const participle = tokens[sentence.first + 1]?.lower ?? "";
  if (!opens || !/^(?:being|having)$/.test(participle) || first <= sentence.first + 2) return false;
  for (let at = sentence.first; at < first; at++) if (tokens[at]!.text === ",") return false;
  return true;
}

/** "The minister for water": what an office is for, and nobody who is served. */
const officesFor: ReadonlySet<string> = new Set(["minister", "secretary", "commissioner", "member", "mp", "envoy"]);

/** "Opening the case, Reed, prosecuting, said": what one does meanwhile. */
function isMeanwhile({ tokens }: Passage, sentence: OuterSentence, { first }: Range): boolean {
  return first === sentence.first && tokens[first]!.lower.endsWith("ing") && tokens[first + 1]?.pos === "DET";
}

/** Whether a phrase stands right behind "who" and its verb. */
function isObjectOfRelative(passage: Passage, sentence: OuterSentence, { first }: Range, floor: number): boolean {
  let at = first - 1;
  while (at > floor && /^(?:ADP|AUX|VERB)$/.test(tagOf(passage, sentence, at))) at--;
  return at > floor && at < first - 1 && passage.tokens[at]!.lower === "who";
}

function isNameAlone(passage: Passage, sentence: OuterSentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tagOf(passage, sentence, at) !== "PROPN") return false;
  return to - from > 1;
}

/** Whether a verb with its own auxiliary or subject stands right before a phrase, or before what governs it. */
function isObject(passage: Passage, sentence: OuterSentence, { first }: Range, floor: number): boolean {
  let at = first - 1;
  while (at > floor && /^(?:ADP|DET|NOUN|ADJ|NUM)$/.test(tagOf(passage, sentence, at))) at--;
  return at > floor && passage.quotationOf[at] === -1 && /^(?:VERB|AUX)$/.test(tagOf(passage, sentence, at));
}

/**
 * What a preposition or a participle in front governs: "In opposing the plan, Smith, a lawyer, said". Behind "after" and
 * the like a clause may stand, whose subject it is.
 */
function isGoverned(passage: Passage, sentence: OuterSentence, before: number): boolean {
  const tag = tagOf(passage, sentence, before);
  if (clauseOpeners.has(passage.tokens[before]!.lower))
    return before === sentence.first && isOccasion(passage, sentence, before + 1);
  return tag === "ADP" || (tag === "VERB" && passage.tokens[before]!.text.endsWith("ing"));
}

/** The phrase that ends at a token, or before the bracket that closes there: "Sen. Smith (R-Ohio)". */
export function phraseBeforeBracket(
  passage: Passage,
  sentence: OuterSentence,
  at: number,
  floor: number,
): Range | null {
  const word = passage.tokens[at]!.text;
  if (word !== ")" && word !== "]") return nounPhraseBefore(passage, sentence, at, floor);
  const open = matching(passage.tokens, at, floor, word === ")" ? "(" : "[");
  return open > floor ? nounPhraseBefore(passage, sentence, open - 1, floor) : null;
}

/** "After the hearing, Smith's lawyer, Ann Reed, said": an article and a common noun that a name follows behind the comma. */
function isOccasion({ tokens }: Passage, sentence: OuterSentence, at: number): boolean {
  if (tokens[at]?.pos !== "DET" || tokens[at + 1]?.pos !== "NOUN" || tokens[at + 2]?.text !== ",") return false;
  return at + 3 < sentence.last && tokens[at + 3]!.pos === "PROPN";
}

const clauseOpeners: ReadonlySet<string> = new Set(["after", "before", "since", "until", "as"]);

/** "Sen. Smith (R-Ohio), said": a bracket explains the subject, and a comma too many stands before the verb. */
export function beforeStrayComma(
  passage: Passage,
  sentence: OuterSentence,
  comma: number,
  floor: number,
): Range | null {
  const explained = comma > floor && passage.tokens[comma - 1]!.text === ")";
  return explained ? phraseBeforeBracket(passage, sentence, comma - 1, floor) : null;
}

function opensApposition(passage: Passage, sentence: OuterSentence, at: number, end: number): boolean {
  const token = passage.tokens[at];
  if (!token || at >= end) return false;
  const word = token.lower;
  if (appositionOpeners.has(word) || word.startsWith("then-")) return true;
  const tag = tagOf(passage, sentence, at);
  // "Smith, 58, dressed in black, said": an age.
  if (tag === "NUM" && passage.tokens[at + 1]?.text === ",") return true;
  if (tag === "NUM" || tag === "PROPN" || tag === "NOUN" || tag === "ADJ")
    return !hasFiniteVerb(passage, sentence, at, end);
  if (tag === "ADV") return true;
  if (tag === "ADP") return true;
  if (tag !== "VERB") return false;
  // "a letter, seen by the Guardian, suggested"
  return /(?:ing|ed|en|wn)$/.test(word) || passage.tokens[at + 1]?.lower === "by";
}

function hasFiniteVerb(passage: Passage, sentence: OuterSentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { tokens } = passage;
    if (relativePronouns.has(tokens[at]!.lower)) return false;
    const tag = tagOf(passage, sentence, at);
    if (tag === "AUX" || (tag === "VERB" && verbGroup(passage, sentence, at).finite)) return true;
  }
  return false;
}

function matching(tokens: readonly Token[], from: number, floor: number, open: string): number {
  for (let at = from - 1; at >= floor; at--) if (tokens[at]!.text === open) return at;
  return -1;
}
