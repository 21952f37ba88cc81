import type { Token } from "../../text/annotate.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { type Range, tagOf } from "../passages/tags.ts";
import { type VerbGroup, verbGroup } from "../passages/verb-group.ts";
import { awaitingNouns, relativePronouns } from "../tables/clause-words.ts";
import { reportingVerbs } from "../tables/reporting-verbs.ts";
import { numberBoundedAt } from "./number-bounded.ts";

/** Parts of speech that can open a noun phrase. */
export const determiners: ReadonlySet<string> = new Set(["DET", "PRON", "PROPN", "NOUN", "ADJ", "NUM", "SYM", "ADV"]);

const subordinators: ReadonlySet<string> = new Set(
  "when while although though as if because since after before until unless once whereas".split(" "),
);

/** "that" that opens a clause, not "that plan". */
export function isComplementizer(passage: Passage, sentence: OuterSentence, at: number): boolean {
  const end = Math.min(sentence.last, at + 25);
  if (passage.tokens[at]!.pos === "SCONJ") return true;
  for (let k = at + 1; k < end; k++) {
    const tag = tagOf(passage, sentence, k);
    if (passage.quotationOf[k] !== -1) return true;
    // "that shelling began"
    if (k === at + 1 && tag === "VERB" && passage.tokens[k]!.text.endsWith("ing")) continue;
    if (tag === "VERB" || tag === "AUX") return k > at + 1;
  }
  return false;
}

const clauseOpeners: ReadonlySet<string> = new Set(
  "there it if when while because in after even although despite under with once since unless until".split(" "),
);

/** "says the decision to raise it was taken": the verb of a noun that waits for one, behind the infinitive. */
function isSubjectToDo(passage: Passage, sentence: OuterSentence, to: number, verb: number, end: number): boolean {
  const { tokens, quotationOf } = passage;
  const noun = tokens[to - 1]?.lemma ?? "";
  if (!awaitingNouns.has(noun) && !planned.has(noun)) return false;
  for (let at = verb + 1; at < Math.min(end, verb + longestSubject); at++) {
    const tag = tagOf(passage, sentence, at);
    if (quotationOf[at] !== -1 || /^(?:SCONJ|CCONJ|PUNCT)$/.test(tag)) return false;
    if (/^(?:who|which|that|whose|what|how)$/.test(tokens[at]!.lower)) return false;
    if (tag === "AUX") return true;
    if (tag !== "VERB") continue;
    const group = verbGroup(passage, sentence, at);
    return group.finite && tokens[at]!.lower !== tokens[at]!.lemma && !/(?:ing|ed)$/.test(tokens[at]!.lower);
  }
  return false;
}
/** In tokens. */
const longestSubject = 14;
const planned: ReadonlySet<string> = new Set([
  "decision",
  "plan",
  "proposal",
  "agreement",
  "pledge",
  "promise",
  "refusal",
  "order",
]);

/**
 * Whether a clause with a subject and a finite verb starts at `at`; its subject may be a gerund: "closing it would help".
 * @param skipsRelatives whether the verb of a relative clause does not count: "a box that would hold it"
 */
export function opensClauseAt(
  passage: Passage,
  sentence: OuterSentence,
  at: number,
  end: number,
  skipsRelatives = false,
): boolean {
  const { tokens } = passage;
  if (at >= end) return false;
  const first = tagOf(passage, sentence, at);
  if (
    !determiners.has(first) &&
    !clauseOpeners.has(tokens[at]!.lower) &&
    numberBoundedAt(tokens, at) < 0 &&
    !(first === "VERB" && tokens[at]!.text.endsWith("ing")) &&
    passage.quotationOf[at] === -1
  )
    return false;
  let commas = 0;
  const titled = passage.part === "title" && first !== "SCONJ" && first !== "ADP";
  for (let k = at; k < Math.min(end, at + 22); k++) {
    const tag = tagOf(passage, sentence, k);
    // "emailed supporters saying: “…”", "posted a message reading “…”"
    if (k > at && passage.quotationOf[k] !== -1 && (tokens[k - 1]!.text === ":" || isSaying(tokens[k - 1]!)))
      return false;
    // "reiterated a “buy” rating": a lone word in marks is no verb.
    if (k > at && isQuotedWord(passage, k)) continue;
    // "acknowledged his part in it, but always denied …"
    const joined = tokens[k + 1]?.pos === "ADV" ? k + 2 : k + 1;
    if (tag === "CCONJ" && (opensVerb(tokens[joined]) || opensSubject(passage, k + 1))) return false;
    if (tag === "AUX" || (tag === "VERB" && k > at)) {
      const group = verbGroup(passage, sentence, k);
      if (skipsRelatives && k > at && isRelativeOf(passage, sentence, group.first - 1, at)) {
        while (k + 1 < end && /^(?:AUX|ADV|VERB|PART)$/.test(tagOf(passage, sentence, k + 1))) k++;
        continue;
      }
      if (tag === "AUX") return k > at;
      // "claims attack, police say": the verb is of whoever stands behind the comma.
      if (commas === 1 && titled && reportingVerbs.get(tokens[k]!.lemma)?.frames.has("clause")) return false;
      if (group.finite && !group.infinitive) return true;
      if (group.infinitive) return isSubjectToDo(passage, sentence, group.first, k, end);
    }
    // "tweeting the photo, was fading": a comma between them, and no subject of the verb behind.
    if (tag === "PUNCT" && tokens[k]!.text === "," && ++commas === 1 && tokens[k + 1]?.pos === "AUX") return false;
    // "considering closing it, officials said": a gerund's phrase that a comma ends is no subject.
    if (tag === "PUNCT" && tokens[k]!.text === "," && (k < at + 2 || first === "VERB")) return false;
  }
  return false;
}

function isQuotedWord({ quotationOf, quotationTokens }: Passage, at: number): boolean {
  const quotation = quotationOf[at]!;
  return quotation !== -1 && quotationTokens[quotation]![1] - quotationTokens[quotation]![0] <= 3;
}

/** "a box that", "the man who": a pronoun right behind the noun that its clause describes. */
function isRelativeOf(passage: Passage, sentence: OuterSentence, at: number, from: number): boolean {
  if (at <= from || !relativePronouns.has(passage.tokens[at]!.lower)) return false;
  const before = passage.tokens[at - 1]!.text === "," ? at - 2 : at - 1;
  const described = before > from ? tagOf(passage, sentence, before) : "";
  return /^(?:NOUN|PROPN|NUM|PRON)$/.test(described) || passage.tokens[before]?.text === ")";
}

function isSaying({ text }: Token): boolean {
  return text === "saying" || text === "reading";
}

/** "showed restraint and nobody was hurt": a pronoun that can be nothing but the subject of a clause of its own. */
function opensSubject({ tokens, quotationOf }: Passage, at: number): boolean {
  if (quotationOf[at] !== -1 || !clausePronouns.has(tokens[at]?.lower ?? "")) return false;
  const { pos } = tokens[at + 1] ?? tokens[at]!;
  return pos === "AUX" || pos === "VERB";
}
const clausePronouns: ReadonlySet<string> = new Set(["he", "she", "they", "nobody", "everybody", "everyone"]);

/** A verb that joins the one before it, rather than "the process of planning and holding". */
function opensVerb(token: Token | undefined): boolean {
  if (!token) return false;
  return token.pos === "AUX" || (token.pos === "VERB" && !token.text.endsWith("ing"));
}

/** Whether a subject and a finite verb follow before the next comma. */
export function opensOwnClause(passage: Passage, sentence: OuterSentence, from: number): boolean {
  for (let at = from; at < Math.min(sentence.last, from + 10); at++) {
    if (passage.quotationOf[at] !== -1) continue;
    const tag = tagOf(passage, sentence, at);
    if (tag === "AUX") return true;
    if (tag === "VERB") return verbGroup(passage, sentence, at).finite;
    if (passage.tokens[at]!.text === "," || tag === "ADP") return false;
  }
  return false;
}

/** Whether a quotation reads as a sentence rather than as a quoted word or two. */
export function startsSpeech(passage: Passage, at: number): boolean {
  const quotation = passage.quotations[passage.quotationOf[at]!]!;
  const inner = passage.text.slice(quotation.innerStart, quotation.innerEnd);
  return /^\p{Lu}/u.test(inner) && /[\p{L}]\s+\p{L}+\s+\p{L}/u.test(inner);
}

/** "them to leave": an object and its infinitive. */
export function infinitiveAfterObject(passage: Passage, sentence: OuterSentence, from: number, end: number): boolean {
  for (let at = from + 1, until = from + maxObject; at < Math.min(end, until); at++) {
    if (passage.quotationOf[at] !== -1) continue;
    const tag = tagOf(passage, sentence, at);
    if (tag === "PART" && passage.tokens[at]!.text === "to") return true;
    if (tag === "VERB" || tag === "AUX" || tag === "SCONJ") return false;
    if (tag !== "PUNCT" || passage.tokens[at]!.text === "-") continue;
    // "urged the board, which met on Monday, to act"
    const closes = relativePronouns.has(passage.tokens[at + 1]?.lower ?? "") ? asideEnd(passage, at, end) : at;
    if (closes === at) return false;
    until += closes - at;
    at = closes;
  }
  return false;
}

/** The comma that closes what another opens, the opening one itself where none does. */
export function asideEnd({ tokens, quotationOf }: Passage, comma: number, end: number): number {
  for (let at = comma + 2; at < Math.min(end, comma + maxAside) && quotationOf[at] === -1; at++)
    if (tokens[at]!.text === ",") return at;
  return comma;
}
const maxAside = 20;

const maxObject = 10;

/** Whether the reporting clause is itself inside another clause that a comma ends. */
export function isBounded(passage: Passage, sentence: OuterSentence, subject: Range | null, group: VerbGroup): boolean {
  const { tokens } = passage;
  const word = subject ? tokens[subject.first]!.lower : "";
  if (
    group.gerund &&
    (group.first === sentence.first || tokens[group.first - 1]!.pos === "ADP") &&
    group.first <= sentence.first + 1
  )
    return true;
  if (group.gerund && group.first === group.verb && hangsOnOpening(passage, sentence, group.verb)) return true;
  const { text, lemma } = tokens[group.verb]!;
  // "Asked whether it is safe, Miller …"
  if (
    lemma === "ask" &&
    text.toLowerCase() === "asked" &&
    group.first === group.verb &&
    opensParticiple(passage, sentence, group.verb)
  )
    return true;
  if (!subject) return false;
  // "With Miller saying that it is safe, trains …"
  if (group.gerund && subject.first <= sentence.first + 1 && tokens[sentence.first]!.lower === "with") return true;
  if ((word === "who" || word === "which") && subject.first > sentence.first && tokens[subject.first - 1]!.text === ",")
    return true;
  if (!group.finite) return false;
  // "Some booed, and when Miller said it is safe, a man …": the clause that holds the cue hangs on another.
  const floor = Math.max(sentence.first, subject.first - maxOpening);
  let first = subject.first;
  while (first > floor && tokens[first - 1]!.text !== "," && passage.quotationOf[first - 1] === -1) first--;
  if (tokens[first]!.pos === "CCONJ") first++;
  for (let at = first; at < Math.min(subject.first, first + 3); at++) if (isSubordinator(tokens[at]!)) return true;
  return false;
}

/** "In a letter urging him to leave, Miller said …": what a participle tells of the phrase that opens the sentence. */
function hangsOnOpening(passage: Passage, sentence: OuterSentence, verb: number): boolean {
  if (tagOf(passage, sentence, sentence.first) !== "ADP" || verb - sentence.first > maxPhrase) return false;
  for (let at = sentence.first + 1; at < verb; at++)
    if (passage.quotationOf[at] !== -1 || !inPhrase.has(tagOf(passage, sentence, at))) return false;
  return true;
}
const maxPhrase = 12;
const inPhrase: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "ADP", "PART"]);

/** So far before a subject, in tokens, its clause may open. */
const maxOpening = 40;

/** "when", "although": opens a clause that hangs on another. */
export function isSubordinator({ pos, lower }: Token): boolean {
  return pos === "SCONJ" || subordinators.has(lower);
}

/** Whether a participle opens its sentence, or follows a comma, "when" or "if". */
function opensParticiple(passage: Passage, sentence: OuterSentence, at: number): boolean {
  if (at === sentence.first) return true;
  return participleOpeners.has(passage.tokens[at - 1]!.lower);
}

const participleOpeners: ReadonlySet<string> = new Set([",", "when", "if", "once"]);

const pronouns: ReadonlySet<string> = new Set(
  "it him them her us me that this you himself herself themselves itself something anything".split(" "),
);

/** Whether a word is a whole object by itself. */
export function isPronoun(word: string): boolean {
  return pronouns.has(word.toLowerCase());
}

/** "that much rain should not harm it": the words of a quantity told before, or "that" and "much rain"; kept, either way they are true. */
function isMeasure({ tokens }: Passage, that: number): boolean {
  return tokens[that + 1]?.lower === "much" && tokens[that + 2]?.pos === "NOUN";
}

/** "that" joins cue and content and belongs to neither. */
export function withoutThat(passage: Passage, range: Range | null, surely = false): Range | null {
  if (!range || range.last - range.first < 2) return range;
  const { text, pos } = passage.tokens[range.first]!;
  if (isMeasure(passage, range.first)) return range;
  // "That is a lie, the board says": a subject.
  if (text === "That" && passage.tokens[range.first + 1]!.pos === "AUX") return range;
  return text.toLowerCase() === "that" && (pos === "SCONJ" || surely) && passage.quotationOf[range.first] === -1
    ? { first: range.first + 1, last: range.last }
    : range;
}
