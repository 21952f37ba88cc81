import type { Token } from "../text/annotate.ts";
import type { OuterSentence, Passage } from "./passage.ts";
import { calendarWords } from "./tables/calendar-words.ts";

/** Token range, last exclusive. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** A verb with what belongs to it on its left ("has not yet been", "to", "would"). */
export interface VerbGroup {
  readonly first: number;
  readonly verb: number;
  readonly infinitive: boolean;
  readonly gerund: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
  readonly finite: boolean;
}

/** How far a subject is looked for: verbs climbed and tokens crossed. Keeps the work on hostile input linear. */
const maxClimb = 4;
const maxSubject = 60;
const maxAppositions = 4;

/** What stands last inside a quotation that is somebody's speech rather than a quoted word or two. */
const speechEnd = /[,.!?…]/;
const capital = /^\p{Lu}/u;
const hyphens: ReadonlySet<string> = new Set(["-", "‐", "‑"]);
const dashes: ReadonlySet<string> = new Set(["—", "–", "--", "―"]);
const possessives: ReadonlySet<string> = new Set("his her its their my our your whose".split(" "));
const subjectPronouns: ReadonlySet<string> = new Set(
  `he she they we i you it who which that this these those others one ones everyone everybody someone somebody anyone nobody none some many
  most both all several few another each either neither two three half`.split(/\s+/),
);
const relatives: ReadonlySet<string> = new Set(["who", "which", "that"]);
const postmodifiers: ReadonlySet<string> = new Set(
  "of for at in from with on to near behind against about under within among between inside outside by around across over".split(
    " ",
  ),
);
const questionWords: ReadonlySet<string> = new Set(["when", "where", "why", "how", "once", "as"]);
/** "He's said" is as often "has" as "is". */
const contraction = /^['’]s$/;
const negations: ReadonlySet<string> = new Set(["not", "n't", "n’t", "never", "neither", "nor", "no", "cannot"]);
const appositionOpeners: ReadonlySet<string> = new Set(
  "a an the who which whose whom where one both each also formerly now then himself herself his her its their our my former himself then-u.s.".split(
    " ",
  ),
);

/** A token's part of speech, with capitals inside a sentence taken for names: "Tim Cook" is no verb. */
export function tagOf(passage: Passage, sentence: OuterSentence, at: number): string {
  const token = passage.tokens[at]!;
  const { pos } = token;
  if (pos !== "VERB" && pos !== "ADV" && pos !== "ADJ" && pos !== "NOUN") return pos;
  if (pos === "VERB" && isHyphenated(passage, at)) return "ADJ";
  if (sentence.titled || passage.quotationOf[at] !== -1 || !capital.test(token.text)) return pos;
  if (at === sentence.first) return pos === "VERB" && passage.tokens[at + 1]?.pos === "VERB" ? "PROPN" : pos;
  return "PROPN";
}

/** A part of a compound: "wallet-related", "Florida-based". */
function isHyphenated(passage: Passage, at: number): boolean {
  const { tokens } = passage;
  const token = tokens[at]!;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return (
    (before !== undefined && hyphens.has(before.text) && before.end === token.start) ||
    (after !== undefined && hyphens.has(after.text) && after.start === token.end)
  );
}

export function verbGroup(passage: Passage, sentence: OuterSentence, verb: number): VerbGroup {
  const { tokens } = passage;
  let first = verb;
  let infinitive = false;
  let be = false;
  let negated = false;
  let auxiliary = false;
  for (let at = verb - 1; at >= sentence.first && passage.quotationOf[at] === -1; at--) {
    const token = tokens[at]!;
    const word = token.text.toLowerCase();
    if (token.pos === "AUX") {
      auxiliary = true;
      be ||= token.lemma === "be" && !contraction.test(word);
    } else if (token.pos === "PART" && word === "to") infinitive = true;
    else if (negations.has(word)) negated = true;
    else if (token.pos !== "ADV" || capital.test(token.text) || questionWords.has(word)) break;
    if (token.lemma === "get") be = true;
    first = at;
    if (infinitive && word === "to") break;
  }
  const text = tokens[verb]!.text.toLowerCase();
  const gerund = text.endsWith("ing");
  const participle = !gerund && text !== tokens[verb]!.lemma && !text.endsWith("s");
  const passive = be && participle;
  return {
    first,
    verb,
    infinitive,
    gerund: gerund && !be,
    passive,
    negated,
    finite: !infinitive && (!gerund || be || auxiliary),
  };
}

/** The noun phrase or pronoun that a verb group says something of; null where there is none to be seen. */
export function subjectOf(passage: Passage, sentence: OuterSentence, group: VerbGroup, climbed = 0): Range | null {
  const { tokens } = passage;
  const before = group.first - 1;
  const floor = Math.max(sentence.first, group.first - maxSubject);
  if (before < floor) return group.gerund ? subjectAfter(passage, sentence, group.verb) : null;
  if (group.infinitive) return matrixSubject(passage, sentence, group.first, climbed);
  const tag = tagOf(passage, sentence, before);
  const word = tokens[before]!.text.toLowerCase();
  if (questionWords.has(word)) return null;
  if (group.gerund) {
    if (tag === "NOUN" || tag === "PROPN" || (tag === "PRON" && !possessives.has(word))) {
      const phrase = nounPhraseBefore(passage, sentence, before, floor);
      const whole = phrase && matrixSubject(passage, sentence, phrase.first, climbed);
      return whole ?? phrase;
    }
    return matrixSubject(passage, sentence, group.first, climbed);
  }
  if (tag === "CCONJ") return matrixSubject(passage, sentence, before, climbed);
  if (relatives.has(word) && before > floor) return { first: before, last: before + 1 };
  if (word === ",") {
    const past = skipAppositions(passage, sentence, before, floor);
    if (past >= floor) return nounPhraseBefore(passage, sentence, past, floor);
    return matrixSubject(passage, sentence, before, climbed);
  }
  if (word === ")" || word === "]") {
    const open = matching(tokens, before, floor, word === ")" ? "(" : "[");
    return open > floor ? nounPhraseBefore(passage, sentence, open - 1, floor) : null;
  }
  if (isDash(tokens, before)) {
    let open = before - 1;
    while (open > floor && !isDash(tokens, open)) open--;
    return open > floor ? nounPhraseBefore(passage, sentence, open - 1, floor) : null;
  }
  const phrase = nounPhraseBefore(passage, sentence, before, floor);
  return headOfRelative(passage, sentence, phrase, group, floor) ?? phrase;
}

/** "Noting that …, Smith said": a participle in front has the subject of the clause that follows its comma. */
function subjectAfter(passage: Passage, sentence: OuterSentence, verb: number): Range | null {
  const { tokens } = passage;
  for (let at = verb + 1; at < Math.min(sentence.last, verb + maxSubject); at++) {
    if (passage.quotationOf[at] !== -1 || tokens[at]!.text !== ",") continue;
    let last = at + 1;
    while (last < sentence.last && isNominal(tagOf(passage, sentence, last), "") && passage.quotationOf[last] === -1)
      last++;
    while (last < sentence.last && tagOf(passage, sentence, last) === "DET") last++;
    const next = last < sentence.last ? tagOf(passage, sentence, last) : "";
    if (last > at + 1 && (next === "VERB" || next === "AUX" || next === "ADV")) return { first: at + 1, last };
  }
  return null;
}

/** "lawmakers who are open to reform disagree": past the relative clause to what it describes. */
function headOfRelative(
  passage: Passage,
  sentence: OuterSentence,
  phrase: Range | null,
  group: VerbGroup,
  floor: number,
): Range | null {
  const { tokens } = passage;
  const until = phrase ? phrase.first - 1 : group.first - 1;
  if (phrase && (until < floor || !governs.has(tagOf(passage, sentence, until)))) return null;
  for (let at = until; at > Math.max(floor, until - maxRelative); at--) {
    const word = tokens[at]!.text.toLowerCase();
    if (passage.quotationOf[at] !== -1 || word === "," || tokens[at]!.pos === "CCONJ" || isDash(tokens, at))
      return null;
    if (word !== "who" && word !== "that" && word !== "which") continue;
    if (!isNominal(tagOf(passage, sentence, at - 1), "") && tokens[at - 1]!.pos !== "DET") return null;
    return nounPhraseBefore(passage, sentence, at - 1, floor);
  }
  return null;
}

const governs: ReadonlySet<string> = new Set(["VERB", "AUX", "ADP", "PART", "ADV"]);
/** Longest relative clause, in tokens, between a subject and its verb. */
const maxRelative = 16;

/** A dash, or a hyphen with space on both sides. */
export function isDash(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  if (dashes.has(token.text)) return true;
  if (token.text !== "-") return false;
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return before !== undefined && after !== undefined && before.end < token.start && token.end < after.start;
}

function matching(tokens: readonly Token[], from: number, floor: number, open: string): number {
  for (let at = from - 1; at >= floor; at--) if (tokens[at]!.text === open) return at;
  return -1;
}

/** The subject of the nearest earlier finite verb: shared by coordination, infinitives and participles. */
function matrixSubject(passage: Passage, sentence: OuterSentence, before: number, climbed: number): Range | null {
  if (climbed >= maxClimb) return null;
  const floor = Math.max(sentence.first, before - maxSubject);
  for (let at = before - 1; at >= floor; at--) {
    if (passage.quotationOf[at] !== -1) continue;
    const tag = tagOf(passage, sentence, at);
    if (tag !== "VERB" && tag !== "AUX") continue;
    const group = verbGroup(passage, sentence, at);
    const subject = subjectOf(passage, sentence, group, climbed + 1);
    if (subject) return subject;
    if (group.infinitive || group.gerund) continue;
    return null;
  }
  return null;
}

/** From a comma before a verb back over appositions to the last token of the phrase that they explain; -1 without. */
function skipAppositions(passage: Passage, sentence: OuterSentence, comma: number, floor: number): number {
  const { tokens } = passage;
  let best = -1;
  let commas = 0;
  for (let at = comma - 1; at > floor && commas < maxAppositions; at--) {
    if (passage.quotationOf[at] !== -1) break;
    if (tokens[at]!.text !== ",") continue;
    commas++;
    if (!isNominal(tagOf(passage, sentence, at - 1), tokens[at - 1]!.text)) continue;
    if (opensApposition(passage, sentence, at + 1, comma)) best = at - 1;
  }
  return best;
}

function isNominal(tag: string, word: string): boolean {
  return (
    tag === "NOUN" ||
    tag === "PROPN" ||
    tag === "PRON" ||
    tag === "NUM" ||
    word === ")" ||
    word === "." ||
    tag === "ADJ"
  );
}

function opensApposition(passage: Passage, sentence: OuterSentence, at: number, end: number): boolean {
  const token = passage.tokens[at];
  if (!token || at >= end) return false;
  const word = token.text.toLowerCase();
  if (appositionOpeners.has(word)) return true;
  const tag = tagOf(passage, sentence, at);
  if (tag === "NUM" || tag === "PROPN" || tag === "NOUN" || tag === "ADJ")
    return !hasFiniteVerb(passage, sentence, at, end);
  if (tag === "ADV") return true;
  if (tag === "ADP") return word === "of" || word === "from" || word === "with" || word === "at" || word === "in";
  return tag === "VERB" && (word.endsWith("ing") || word.endsWith("ed"));
}

function hasFiniteVerb(passage: Passage, sentence: OuterSentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { tokens } = passage;
    if (relatives.has(tokens[at]!.text.toLowerCase())) return false;
    const tag = tagOf(passage, sentence, at);
    if (tag === "AUX" || (tag === "VERB" && verbGroup(passage, sentence, at).finite)) return true;
  }
  return false;
}

/** The noun phrase whose last token is `at`, with "of …" and the like and coordination; null where no phrase ends there. */
export function nounPhraseBefore(passage: Passage, sentence: OuterSentence, at: number, floor: number): Range | null {
  const { tokens } = passage;
  const word = tokens[at]!.text.toLowerCase();
  const tag = tagOf(passage, sentence, at);
  if (tag === "PRON" || subjectPronouns.has(word)) {
    if (subjectPronouns.has(word) || tag === "PRON") return { first: at, last: at + 1 };
  }
  if (isTime(tokens[at]!)) return null;
  if (
    !(
      isReduced(passage, sentence, at, floor) ||
      tag === "NOUN" ||
      tag === "PROPN" ||
      tag === "NUM" ||
      tag === "ADJ" ||
      tag === "DET" ||
      tag === "SYM" ||
      isQuotedEnd(passage, at)
    )
  )
    return null;
  let first = at + 1;
  let coordination = -1;
  for (let k = at; k >= floor; k--) {
    if (!isInside(passage, sentence, k, floor, first)) {
      if (
        tokens[k]!.pos !== "CCONJ" ||
        k === at ||
        k <= floor ||
        coordination >= 0 ||
        !isNominal(tagOf(passage, sentence, k - 1), "")
      )
        break;
      coordination = first;
    }
    first = k;
  }
  // "X hit Y and Z said": what a verb or preposition governs is no part of the subject.
  if (coordination >= 0 && first > floor && !opensClause(passage, first - 1)) first = coordination;
  first = trimStart(passage, sentence, first, at);
  return first <= at ? { first, last: at + 1 } : null;
}

const times: ReadonlySet<string> = new Set(
  "hour day week month year morning afternoon evening night minute moment long time".split(" "),
);

/** A time says something of no verb here: "said he left last week". */
function isTime(token: Token): boolean {
  return isCalendar(token) || times.has(token.lemma);
}

function isQuotedEnd(passage: Passage, at: number): boolean {
  return passage.quotationOf[at] !== -1;
}

function isInside(passage: Passage, sentence: OuterSentence, at: number, floor: number, next: number): boolean {
  const token = passage.tokens[at]!;
  const quotation = passage.quotationOf[at]!;
  if (quotation !== -1) {
    const [first, last] = passage.quotationTokens[quotation]!;
    return (
      last - first <= 6 &&
      first >= floor &&
      !speechEnd.test(passage.text[passage.quotations[quotation]!.innerEnd - 1] ?? "")
    );
  }
  const word = token.text.toLowerCase();
  switch (tagOf(passage, sentence, at)) {
    case "NOUN":
    case "PROPN":
    case "ADJ":
    case "NUM":
    case "SYM":
    case "DET":
      return true;
    case "PRON":
      return possessives.has(word);
    case "PART":
      return word === "'s" || word === "’s" || word === "'" || word === "’";
    case "ADP":
      return (
        at > floor &&
        postmodifiers.has(word) &&
        (isNominal(tagOf(passage, sentence, at - 1), "") || isReduced(passage, sentence, at - 1, floor)) &&
        !isCalendar(passage.tokens[at - 1]!)
      );
    case "PUNCT":
      return hyphens.has(token.text) || token.text === "/" || word === "." || word === "'" || word === "’";
    case "VERB":
      return (
        next === at + 1 &&
        at > floor &&
        (isParticipleBefore(passage, sentence, at) || isReduced(passage, sentence, at, floor))
      );
    default:
      return false;
  }
}

/** "people briefed on the matter", "those surveyed": a participle behind what it describes. */
function isReduced(passage: Passage, sentence: OuterSentence, at: number, floor: number): boolean {
  const word = passage.tokens[at]!.text.toLowerCase();
  if (at <= floor || tagOf(passage, sentence, at) !== "VERB" || !(word.endsWith("ed") || word.endsWith("en")))
    return false;
  const before = passage.tokens[at - 1]!.text.toLowerCase();
  return (
    before === "those" || before === "people" || before === "officials" || before === "sources" || before === "person"
  );
}

/** "the detained journalist", "leading Republicans": a participle between determiner and noun. */
function isParticipleBefore(passage: Passage, sentence: OuterSentence, at: number): boolean {
  const word = passage.tokens[at]!.text.toLowerCase();
  if (!word.endsWith("ed") && !word.endsWith("ing")) return false;
  const tag = tagOf(passage, sentence, at - 1);
  return (
    tag === "DET" || tag === "ADJ" || (tag === "PRON" && possessives.has(passage.tokens[at - 1]!.text.toLowerCase()))
  );
}

function isCalendar(token: Token): boolean {
  return calendarWords.has(token.text.toLowerCase());
}

const clauseOpeners: ReadonlySet<string> = new Set([",", ";", ":", "—", "–", "--", "(", "that", "but", "and", "or"]);

function opensClause(passage: Passage, at: number): boolean {
  const token = passage.tokens[at]!;
  return (
    clauseOpeners.has(token.text.toLowerCase()) ||
    token.pos === "SCONJ" ||
    passage.quotationOf[at] !== -1 ||
    token.pos === "ADV"
  );
}

const connectives: ReadonlySet<string> = new Set("however meanwhile instead still even also only just then".split(" "));

function trimStart(passage: Passage, sentence: OuterSentence, from: number, at: number): number {
  let first = from;
  for (; first < at; first++) {
    const token = passage.tokens[first]!;
    const word = token.text.toLowerCase();
    const tag = tagOf(passage, sentence, first);
    if (
      tag === "ADP" ||
      tag === "PUNCT" ||
      tag === "PART" ||
      tag === "CCONJ" ||
      tag === "SCONJ" ||
      connectives.has(word)
    )
      continue;
    if (isCalendar(token) && word !== "may") continue;
    break;
  }
  return first;
}

/** Whether a word denies. */
export function isNegation(word: string): boolean {
  return negations.has(word.toLowerCase());
}
