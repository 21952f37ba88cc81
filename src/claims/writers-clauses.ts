import { joiningWords, opensClause, splitClauses } from "./clauses.ts";
import { opensClauseAt } from "./complement.ts";
import { trimmed } from "./content-end.ts";
import type { Covered } from "./coverage.ts";
import { isTime } from "./noun-phrase.ts";
import type { OuterSentence, Passage } from "./passage.ts";
import { subjectOf } from "./subject.ts";
import { reportingVerbs } from "./tables/reporting-verbs.ts";
import { documentNouns } from "./tables/speaker-words.ts";
import { isDash, type Range, tagOf } from "./tags.ts";
import { verbGroup } from "./verb-group.ts";

/** Shorter remainders are connectives, not claims. */
const minTokens = 3;

/** Clauses behind these are told as facts: what they open stands on its own without them. */
const factive: ReadonlySet<string> = new Set("when while as after because although though since whereas".split(" "));
/** What is told behind these is not said to be so. */
const open: ReadonlySet<string> = new Set("if unless whether until once provided lest".split(" "));
/** Those that open nothing but a clause: "after" and "since" may stand before a noun. */
const joints: ReadonlySet<string> = new Set(
  "who which that whom whose where when while because although though whereas".split(" "),
);
/** Verbs of speech: with nobody's words behind them they only lead to what is said beside them. */
const speaking: ReadonlySet<string> = new Set(
  "say tell speak talk comment respond reply write tweet ask add warn testify continue quote cite".split(" "),
);

/**
 * What the writer tells in a sentence that also gives words to somebody: the clauses outside of what attributions cover,
 * each with its own subject and finite verb. A clause that leads up to a cue ends where the construction that holds the
 * cue begins; one behind begins at its subject.
 * @param covered the ranges of contents, cues and speakers in the sentence
 */
export function writersClauses(
  passage: Passage,
  sentence: OuterSentence,
  end: number,
  covered: readonly Covered[],
): Range[] {
  const found: Range[] = [];
  const { tokens } = passage;
  const asked = tokens[sentence.last - 1]!.text.includes("?");
  for (const rest of uncovered(sentence.first, end, covered)) {
    if (asked && rest.last === end && passage.quotationOf[end - 1] === -1) continue;
    const told = ofSpeaker(passage, sentence, rest, covered);
    if (told) found.push(told);
    const opens = rest.first === sentence.first;
    const from = opens ? behindOpener(passage, sentence, rest) : nextClause(passage, sentence, rest, covered);
    if (from < 0) continue;
    // "…; the union has asked for it": a semicolon ends what needs no second look.
    const ended = tokens[rest.last - 1]!.text === ";";
    const last = ended || rest.last === end ? rest.last : endBeforeCue(passage, sentence, from, rest.last);
    if (last < 0) continue;
    const range = withoutBracket(passage, trimmed(passage, { first: from, last }));
    if (!range || range.last - range.first < minTokens) continue;
    if (!ended && onlySpeaks(passage, sentence, range)) continue;
    for (const part of splitClauses(passage, sentence, range))
      if ((ended && opens) || tells(passage, sentence, part)) found.push(part);
  }
  return found;
}

/** Whether a range has a main clause: a finite verb with its own subject that no conjunction makes part of another. */
function tells(passage: Passage, sentence: OuterSentence, { first, last }: Range): boolean {
  const { tokens } = passage;
  if (joiningWords.has(tokens[first]!.lower) || open.has(tokens[first]!.lower)) return false;
  let participle = false;
  let verbs = 0;
  let joined = false;
  for (let at = first; at < last; at++) {
    if (passage.quotationOf[at] !== -1) continue;
    const { lower } = tokens[at]!;
    const tag = tagOf(passage, sentence, at);
    if (joiningWords.has(lower) || open.has(lower)) joined = true;
    else if (lower === "," || isDash(tokens, at)) joined = false;
    // "After 61 people drowned in it": the tagger takes some for adjectives.
    participle ||= tag === "ADJ" && lower.endsWith("ed") && isNoun(passage, sentence, at - 1, first);
    if (tag !== "VERB" && tag !== "AUX") continue;
    verbs++;
    const group = verbGroup(passage, sentence, at);
    if (joined) {
      // "The man who fell died": the first verb is the pronoun's.
      joined =
        tokens[at + 1]?.pos === "VERB" || tokens[at + 1]?.pos === "AUX" || !endsRelative(passage, group.first, at);
      continue;
    }
    if (!group.finite || isReduced(passage, sentence, at)) continue;
    const subject = subjectOf(passage, sentence, group);
    // "The search for the 24 still missing was called off": whatever stands there is the subject.
    if (!subject && tag === "AUX" && first === sentence.first && at > first + 1) return true;
    if (subject && subject.first >= first && subject.last <= at && isFree(passage, subject, first)) return true;
  }
  return verbs === 0 && participle && first > sentence.first && factive.has(tokens[first - 1]!.lower);
}

/** Whether the verb group that ends at a token has a relative pronoun for its subject. */
function endsRelative({ tokens }: Passage, group: number, verb: number): boolean {
  return ofWhom.has(tokens[group - 1]?.lower ?? "") || (tokens[group - 1]?.lower === "that" && verb > 0);
}

/** Whether nothing governs a subject: "In a memoir published in May" tells nothing. */
function isFree({ tokens }: Passage, { first }: Range, from: number): boolean {
  if (joiningWords.has(tokens[first]!.lower)) return false;
  const before = tokens[first - 1];
  if (first === from || before === undefined) return true;
  return !asks.has(before.lower) && !(before.pos === "ADP" && first - 1 === from);
}
/** "what we know": a clause that stands for a thing. */
const asks: ReadonlySet<string> = new Set(["what", "how", "why"]);

function isNoun(passage: Passage, sentence: OuterSentence, at: number, first: number): boolean {
  return at >= first && /^(?:NOUN|PROPN)$/.test(tagOf(passage, sentence, at));
}

/** "said Ann Reed, whose brother fell from the pier": what a relative clause tells of who speaks, with the name. */
function ofSpeaker(passage: Passage, sentence: OuterSentence, rest: Range, covered: readonly Covered[]): Range | null {
  const { tokens, quotationOf } = passage;
  const comma = behindApposition(passage, rest);
  if (!ofWhom.has(tokens[comma + 1]?.lower ?? "") || comma + 1 >= rest.last) return null;
  const speaker = covered.find(({ speaks, last }) => speaks && last === rest.first);
  if (!speaker) return null;
  let finite = false;
  let end = comma + 2;
  for (; end < rest.last && quotationOf[end] === -1; end++) {
    if (withheldName.has(tokens[end]!.lemma)) return null;
    const tag = tagOf(passage, sentence, end);
    if (tag === "VERB" && !finite && speaking.has(tokens[end]!.lemma)) return null;
    // "…, who lives there, said": a comma that leads back to what the clause hangs on.
    if (tokens[end]!.text === "," && finite && (end + 1 >= rest.last || leadsBack(passage, sentence, end + 1))) break;
    finite ||= isVerbal(passage, sentence, end) && verbGroup(passage, sentence, end).finite;
  }
  return finite && end - comma >= minRelative ? trimmed(passage, { first: speaker.first, last: end }) : null;
}
const ofWhom: ReadonlySet<string> = new Set(["who", "whose", "which"]);
/** ", who left": so many tokens at least, with its comma. */
const minRelative = 5;
/** "who spoke on condition of anonymity", "who was not authorized to be named": how it was said. */
const withheldName: ReadonlySet<string> = new Set(
  "anonymity anonymous anonymously authorize authorise condition".split(" "),
);

/** ", Ann Reed," between "the mayor's sister" and "who": the comma behind it, or the first. */
function behindApposition({ tokens }: Passage, { first, last }: Range): number {
  if (tokens[first]!.text !== ",") return last;
  let at = first + 1;
  while (at < last && tokens[at]!.pos === "PROPN") at++;
  return at > first + 1 && at < last && tokens[at]!.text === "," ? at : first;
}

/** A verb, or an adverb and a verb. */
function leadsBack(passage: Passage, sentence: OuterSentence, at: number): boolean {
  const adverb = tagOf(passage, sentence, at) === "ADV" && at + 1 < sentence.last;
  return isVerbal(passage, sentence, adverb ? at + 1 : at);
}

function isVerbal(passage: Passage, sentence: OuterSentence, at: number): boolean {
  return /^(?:VERB|AUX)$/.test(tagOf(passage, sentence, at));
}

function uncovered(from: number, to: number, covered: readonly Range[]): Range[] {
  const rests: Range[] = [];
  let first = from;
  for (const range of covered.toSorted((a, b) => a.first - b.first)) {
    if (range.first > first) rests.push({ first, last: Math.min(range.first, to) });
    first = Math.max(first, range.last);
    if (first >= to) break;
  }
  if (first < to) rests.push({ first, last: to });
  return rests;
}

/** "When the pier fell, Miller said …": the clause without its "when"; -1 where it is not told as a fact. */
function behindOpener(passage: Passage, sentence: OuterSentence, { first, last }: Range): number {
  const { tokens, quotationOf } = passage;
  let opener = first;
  while (opener < last - 1 && leading.has(tokens[opener]!.pos) && !joiningWords.has(tokens[opener]!.lower)) opener++;
  const word = tokens[opener]!.lower;
  const isOpen = open.has(word);
  if (!isOpen && !factive.has(word) && word !== "before") return first;
  // "When the pier fell, the crane stood, and Miller said …": a main clause of the writer's own follows.
  for (let at = opener + 1; at < last - 2; at++) {
    if (quotationOf[at] === -1 && tokens[at]!.text === "," && opensClause(passage, sentence, at + 1, last))
      return first;
  }
  return isOpen || word === "before" ? -1 : opener + 1;
}
const leading: ReadonlySet<string> = new Set(["CCONJ", "ADV", "PUNCT"]);

/** The first token of a clause in what follows a covered range, -1 without one. */
function nextClause(passage: Passage, sentence: OuterSentence, rest: Range, covered: readonly Range[]): number {
  const { tokens, quotationOf } = passage;
  const { first, last } = rest;
  // "Asked whether it is safe, Miller left": a comma parts what opens the sentence from its clause, and appositions elsewhere.
  const opened = covered.some((range) => range.first <= sentence.first + 1);
  for (let at = first; at < last - 1; at++) {
    if (quotationOf[at] !== -1) return -1;
    const { lower, pos } = tokens[at]!;
    // What a condition opens stays with it.
    if (open.has(lower)) return -1;
    // The reason of what is said is as often the speaker's.
    if (lower === "because" || lower === "since") return -1;
    const joins = pos === "CCONJ" || factive.has(lower) || lower === ";" || isDash(tokens, at);
    const behindComma = at === first && opened && lower === ",";
    if (lower === "as" && (tokens[at + 1]!.pos === "NOUN" || !hasVerb(passage, sentence, at, last))) continue;
    if ((joins || behindComma) && startsClause(passage, sentence, at + 1, last)) return at + 1;
  }
  return -1;
}

/** "as he often has": without a verb of its own it tells nothing. */
function hasVerb(passage: Passage, sentence: OuterSentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tagOf(passage, sentence, at) === "VERB") return true;
  return false;
}

/** Whether a subject, and then its finite verb, stand right at a token. */
function startsClause(passage: Passage, sentence: OuterSentence, from: number, to: number): boolean {
  const { tokens, quotationOf } = passage;
  const tag = tagOf(passage, sentence, from);
  if (!subjects.has(tag) || joiningWords.has(tokens[from]!.lower)) return false;
  for (let at = from + 1; at < Math.min(to, from + maxSubject) && quotationOf[at] === -1; at++) {
    if (tokens[at]!.text === "," || isDash(tokens, at)) return false;
    const word = tagOf(passage, sentence, at);
    if (word !== "VERB" && word !== "AUX") continue;
    const group = verbGroup(passage, sentence, at);
    return group.finite && !isReduced(passage, sentence, at);
  }
  return false;
}
const subjects: ReadonlySet<string> = new Set(["DET", "PRON", "PROPN", "NOUN", "ADJ", "NUM", "SYM"]);
const maxSubject = 12;

/** "a toll released by the port": a participle that hangs on its noun. */
function isReduced(passage: Passage, sentence: OuterSentence, at: number): boolean {
  const { tokens } = passage;
  return (
    tagOf(passage, sentence, at) === "VERB" &&
    /(?:ed|en|wn)$/.test(tokens[at]!.lower) &&
    tokens[at - 1]?.pos !== "AUX" &&
    tokens[at + 1]?.lower === "by"
  );
}

/** Where a clause ends that runs up to what somebody says, -1 where only half of it would be left. */
function endBeforeCue(passage: Passage, sentence: OuterSentence, first: number, cue: number): number {
  const { tokens } = passage;
  // What stands right before a cue's verb is its subject.
  let last = hasSubjectBefore(passage, sentence, cue) ? jointBefore(passage, sentence, first, cue) : cue;
  for (let cuts = 0; cuts < maxCuts && last - first >= minTokens; cuts++) {
    const kept = withoutTail(passage, sentence, first, last);
    // "… gathered as shops and" before "officials announced": a clause that has lost its verb.
    const dangling = danglingJoint(passage, first, kept, tokens[kept]!.pos === "CCONJ");
    if (dangling > 0) {
      last = dangling;
      continue;
    }
    if (isWhole(passage, sentence, first, kept, cue) && tells(passage, sentence, { first, last: kept })) return kept;
    last = jointBefore(passage, sentence, first, Math.min(kept, last - 1));
  }
  return -1;
}

/** So many clauses in a row are given up for half; keeps the work on hostile input linear. */
const maxCuts = 6;

/** "Officials in Hollin warned", not "…, and then warned", "after being warned": what a finite cue says something of. */
function hasSubjectBefore(passage: Passage, sentence: OuterSentence, cue: number): boolean {
  const { tokens, quotationOf } = passage;
  if (quotationOf[cue] !== -1 || tagOf(passage, sentence, cue) !== "VERB" || tokens[cue]!.lower.endsWith("ing"))
    return false;
  let at = cue - 1;
  while (at > sentence.first && /^(?:AUX|ADV)$/.test(tagOf(passage, sentence, at))) at--;
  return !joinsPredicate.has(tokens[at]!.pos) && tokens[at]!.text !== ",";
}
const joinsPredicate: ReadonlySet<string> = new Set(["CCONJ", "ADP", "SCONJ", "PART"]);

/** The last word before a token that opens a clause, -1 without one. */
function jointBefore(passage: Passage, sentence: OuterSentence, first: number, before: number): number {
  const { tokens, quotationOf } = passage;
  for (let at = before - 1; at > first; at--) {
    if (quotationOf[at] !== -1) continue;
    const { lower, pos } = tokens[at]!;
    if (joints.has(lower) && (lower !== "that" || pos !== "DET")) return at;
    if (joiningWords.has(lower) && opensClauseAt(passage, sentence, at + 1, before)) return at;
    if (pos === "CCONJ" && opensClause(passage, sentence, at + 1, before)) return at;
  }
  return -1;
}

/** A conjunction or relative pronoun that no verb follows, -1 without one. */
function danglingJoint({ tokens, quotationOf }: Passage, first: number, last: number, coordinated: boolean): number {
  for (let at = last - 1; at > first; at--) {
    const { pos, lower } = tokens[at]!;
    if (quotationOf[at] !== -1 || pos === "VERB" || pos === "AUX") return -1;
    if (open.has(lower)) return at;
    if (joints.has(lower) ? lower !== "that" || pos === "SCONJ" : coordinated && joiningWords.has(lower)) return at;
  }
  return -1;
}

/** Without the words that join a clause to what follows: ", and", "before", "who has", "by", "to", ", usually by". */
function withoutTail(passage: Passage, sentence: OuterSentence, first: number, last: number): number {
  const { tokens } = passage;
  let at = last;
  while (at > first && isTail(passage, sentence, at - 1)) at--;
  if (at === first) return at;
  // "fell apart" has its adverb, "fell, and then" and "fell, usually" do not.
  let adverbs = at;
  while (adverbs > first && tagOf(passage, sentence, adverbs - 1) === "ADV") adverbs--;
  const joins = tokens[adverbs - 1];
  const loose =
    joins?.text === "," || joins?.pos === "CCONJ" || joins?.pos === "AUX" || focusing.has(tokens[at - 1]!.lower);
  if (adverbs < at && adverbs > first && loose) return withoutTail(passage, sentence, first, adverbs);
  return at;
}
const focusing: ReadonlySet<string> = new Set(
  "even just only partly mainly mostly especially particularly largely".split(" "),
);

function isTail(passage: Passage, sentence: OuterSentence, at: number): boolean {
  const { text, lower } = passage.tokens[at]!;
  if (passage.quotationOf[at] !== -1) return false;
  if (lower === "such" && passage.tokens[at + 1]?.lower === "as") return true;
  if (text === "," || text === ":" || text === "(" || isDash(passage.tokens, at) || joiningWords.has(lower))
    return true;
  const tag = tagOf(passage, sentence, at);
  return tag === "PART" ? lower === "to" || lower === "not" : tails.has(tag);
}
const tails: ReadonlySet<string> = new Set(["CCONJ", "SCONJ", "ADP", "AUX", "DET"]);

/**
 * Whether a range ends with what its verb needs: "The board rejected" before whose claims is half a clause.
 * @param cue the token of what is left out behind the range
 */
function isWhole(passage: Passage, sentence: OuterSentence, first: number, last: number, cue: number): boolean {
  if (last - first < minTokens) return false;
  const { tokens, quotationOf } = passage;
  if (quotationOf[last - 1] !== -1) return true;
  const { lower, lemma } = tokens[last - 1]!;
  if (/^['’]s?$/.test(lower)) return false;
  const tag = tagOf(passage, sentence, last - 1);
  const next = tokens[last]!.lower;
  if (tag === "VERB") {
    // "some of his more draconian decrees": a noun that only looks like a verb.
    const before = tagOf(passage, sentence, last - 2);
    if ((before === "DET" || before === "ADJ") && last - 2 > first) return true;
    // "The mayor resigned, and …", "… resigned saying …", "… resigned when …": no object is to come.
    const opened = factive.has(tokens[first - 1]?.lower ?? "");
    if (next === "," && (opened || parts.has(tokens[last + 1]?.pos ?? ""))) return true;
    if (reportingVerbs.get(lemma)?.frames.has("clause")) return false;
    if (factive.has(next)) return !leadingVerbs.has(lemma);
    return last === cue && next.endsWith("ing") && tokens[last - 2]!.pos !== "AUX";
  }
  // "It is hard to say", "made sure that", "took steps to": what is hard or sure or done is to come.
  if (tag === "ADJ" && (next === "to" || next === "that" || open.has(next))) return false;
  if ((next === "to" || open.has(next)) && (expletives.has(tokens[first]!.lower) || awaiting.has(lemma))) return false;
  // "comes a day after"
  return !(
    factive.has(next) &&
    isTime(tokens, last - 1) &&
    leadingVerbs.has(firstVerb(passage, sentence, first, last))
  );
}

/** What a comma behind a verb may lead to where no object is to come. */
const parts: ReadonlySet<string> = new Set(["CCONJ", "SCONJ", "ADP", "PRON", "ADV", "VERB"]);

/** The lemma of the first finite verb in a range. */
function firstVerb(passage: Passage, sentence: OuterSentence, first: number, last: number): string {
  for (let at = first; at < last; at++)
    if (tagOf(passage, sentence, at) === "VERB" && verbGroup(passage, sentence, at).finite)
      return passage.tokens[at]!.lemma;
  return "";
}

/** Nouns that say nothing without the infinitive behind them. */
const awaiting: ReadonlySet<string> = new Set(
  "right way step time chance opportunity effort attempt move ability power need bid try willingness failure permission reason".split(
    " ",
  ),
);
const expletives: ReadonlySet<string> = new Set(["it", "there", "it's", "there's"]);
/** "The launches came after …": they say nothing without it. */
const leadingVerbs: ReadonlySet<string> = new Set(["come", "be", "happen", "occur", "follow", "seem", "appear"]);

/**
 * Whether a range tells only that something was said: its first finite verb is one of speech, or gives out the text or
 * shows the picture that what is said beside it comes from ("issued a statement", "is seen").
 */
function onlySpeaks(passage: Passage, sentence: OuterSentence, { first, last }: Range): boolean {
  const { tokens, quotationOf } = passage;
  const verb = firstVerb(passage, sentence, first, last);
  if (speaking.has(verb) || shown.has(verb)) return true;
  if (!issuing.has(verb)) return false;
  for (let at = first; at < last; at++)
    if (quotationOf[at] === -1 && tokens[at]!.pos === "NOUN" && documentNouns.has(tokens[at]!.lemma)) return true;
  return false;
}
const issuing: ReadonlySet<string> = new Set(
  "issue release publish put send post sign give make hold deliver file".split(" "),
);
const shown: ReadonlySet<string> = new Set(["videotape", "film", "picture"]);

/** Without a bracket that closes or opens outside of a range. */
function withoutBracket({ tokens }: Passage, range: Range | null): Range | null {
  if (!range) return null;
  let { first, last } = range;
  let depth = 0;
  for (let at = first; at < last; at++) {
    const { text } = tokens[at]!;
    if (text === "(" || text === "[") depth++;
    else if ((text === ")" || text === "]") && --depth < 0) {
      last = at;
      break;
    }
  }
  if (depth > 0 && /^[([]$/.test(tokens[first]!.text)) first++;
  return first < last ? { first, last } : null;
}
