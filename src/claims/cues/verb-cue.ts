import type { Attribution } from "../attributions/attributions.ts";
import { isBounded, withoutThat } from "../clauses/complement.ts";
import { clauseEnd, sentenceEnd, trimmed } from "../clauses/content-end.ts";
import { isShownBySomebody } from "../clauses/findings.ts";
import { beforeMainClause } from "../clauses/main-clause-behind.ts";
import { isHandling } from "../clauses/object-relative.ts";
import { isOnlyParticiple, isReducedBefore } from "../clauses/participles.ts";
import { beforeHostVerb, secondPredicate } from "../clauses/second-predicate.ts";
import { subjectOf } from "../clauses/subject.ts";
import { isTime, nounPhraseBefore, phraseAfter, possessives } from "../passages/noun-phrase.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { resumedName } from "../passages/resumed-name.ts";
import { type Range, tagOf } from "../passages/tags.ts";
import { type VerbGroup, verbGroup } from "../passages/verb-group.ts";
import { relativePronouns } from "../tables/clause-words.ts";
import { type Frame, type ReportingVerb, reportingVerbs } from "../tables/reporting-verbs.ts";
import { roleNouns } from "../tables/titles.ts";
import { activeCue } from "./active-cue.ts";
import { type After, afterCue } from "./after-cue.ts";
import { isDeniedAside } from "./as-clause.ts";
import { isCountedVote } from "./counted-votes.ts";
import { isFearedSo } from "./is-feared-so.ts";
import { isGreeting } from "./is-greeting.ts";
import { objectEnd } from "./object-end.ts";
import { particleAfter } from "./particles.ts";
import { passiveCue } from "./passive-cue.ts";
import { heardClause, impersonally, isToldInCourt, toldTo } from "./told-to.ts";

/** A reporting verb in its sentence, with all that its readers look at. */
export interface CueScene {
  readonly passage: Passage;
  readonly sentence: OuterSentence;
  /** Number of the sentence in the passage. */
  readonly index: number;
  readonly group: VerbGroup;
  /** The token after the verb and its particle. */
  readonly past: number;
  readonly frames: ReadonlySet<Frame>;
  readonly subject: Range | null;
  /** Whether the verb stands in a clause that tells which one is meant: "the minister who said it". */
  readonly inRelative: boolean;
  /** What follows the verb once addressee, adverbs and adjuncts are passed. */
  readonly next: After;
  /** The sentence's last content token, exclusive. */
  readonly end: number;
  /** The clause that starts at a token, to where its content ends. */
  clause(from: number): Range;
  /** The noun phrase that starts at a token, with what hangs on it. */
  object(from: number): Range;
}

/** What a verb's frame gives: content, and the speaker where it is not the verb's subject. */
export interface FrameReading {
  readonly frame: Frame;
  readonly content: readonly (Range | null)[];
  readonly mention?: Range | null;
  /** Where the content is a clause that the sentence tells before: the first token of what takes it up ("which"). */
  readonly answers?: number;
}

/** The attribution that a verb at `at` makes, null where it reports nothing. */
export function verbCue(passage: Passage, sentence: OuterSentence, index: number, at: number): Attribution | null {
  const { tokens } = passage;
  const particle = particleAfter(passage, sentence, at);
  const entry = reportingVerbs.get(particle?.verb ?? tokens[at]!.lemma);
  if (!entry || isParticipleOfNoun(passage, sentence, at) || isHandling(passage, at)) return null;
  if (isFearedSo(tokens, at) || isWhenAsked(passage, sentence, at)) return null;
  const group = verbGroup(passage, sentence, at);
  const past = (particle?.at ?? at) + 1;
  // "three times the limit, compared with 1.2 in May"
  if (tokens[at]!.lower === "compared" && tokens[at - 1]?.text === ",") return null;
  // "costs related to the move"
  if (tokens[at]!.lower === "related" && tokens[past]?.lower === "to" && tokens[at - 1]?.pos === "NOUN") return null;
  // "Judging by the queue, it is popular"
  if (tokens[at]!.lower === "judging" && /^(?:by|from)$/.test(tokens[past]?.lower ?? "")) return null;
  // "The statue weighs 210 kg"
  if (tokens[at]!.lemma === "weigh" && tokens[past]?.pos === "NUM") return null;
  if (isReducedBefore(passage, sentence, group, past)) return null;
  if (isForeseenThing(passage, sentence, group)) return null;
  const scene = readScene(passage, sentence, index, group, past, entry.frames);
  if (isGreeting(passage, sentence, at, scene.end)) return null;
  const noted = asNoted(scene);
  if (noted) return toAttribution(scene, entry, noted);
  if (isOnlyParticiple(tokens, at) && tokens[past]?.lower !== "by") return null;
  if (scene.subject === null && isByTheWay(passage, sentence, group)) return null;
  if (isDeniedAside(scene)) return null;
  if (isCountedVote(scene) || isShownBySomebody(passage, scene.subject, group.verb)) return null;
  if (scene.subject && isTaking(passage, scene.subject, group)) return null;
  if (scene.subject && isImpersonal(passage, scene.subject, group)) return null;
  const passive = group.passive || isReducedPassive(scene) || isToldInCourt(scene);
  const reading =
    heardClause(scene) ?? (passive ? passiveCue(scene) : activeCue(scene)) ?? toldTo(scene) ?? impersonally(scene);
  return reading && toAttribution(scene, entry, reading);
}

/** "Asked about it, he laughed", "When asked whether …": what the sentence opens with is nobody's question in particular. */
function isWhenAsked({ tokens }: Passage, sentence: OuterSentence, at: number): boolean {
  if (tokens[at]!.lower !== "asked" || tokens[at + 1]?.lower !== "about") return false;
  const opens = /^(?:when|if|once)$/.test(tokens[at - 1]?.lower ?? "") ? at - 1 : at;
  return opens === sentence.first || tokens[opens - 1]?.text === ",";
}

/** "The list gives the hearings expected to take place": which ones are meant, behind the sentence's own verb. */
function isForeseenThing(passage: Passage, sentence: OuterSentence, { first, verb }: VerbGroup): boolean {
  const { tokens, quotationOf } = passage;
  if (first !== verb || !foreseen.has(tokens[verb]!.lower) || tokens[verb + 1]?.lower !== "to") return false;
  if (verb - 1 <= sentence.first || tagOf(passage, sentence, verb - 1) !== "NOUN") return false;
  for (let at = verb - 2; at >= sentence.first && quotationOf[at] === -1; at--) {
    const tag = tagOf(passage, sentence, at);
    if (/^(?:PUNCT|CCONJ|SCONJ)$/.test(tag) || relativePronouns.has(tokens[at]!.lower)) return false;
    if (tag === "VERB" || tag === "AUX") return !reportingVerbs.get(tokens[at]!.lemma)?.frames.has("clause");
  }
  return false;
}
const foreseen: ReadonlySet<string> = new Set(["expected", "believed", "thought", "alleged", "rumoured", "rumored"]);

/** "As noted by the experts, the army lost 40": the clause behind the comma. */
function asNoted({ passage, sentence, group, past, frames, end, clause }: CueScene): FrameReading | null {
  const { tokens } = passage;
  if (group.verb !== sentence.first + 1 || tokens[sentence.first]!.lower !== "as" || tokens[past]?.lower !== "by")
    return null;
  const mention = frames.has("clause") || frames.has("that") ? phraseAfter(passage, sentence, past + 1, end) : null;
  if (!mention || tokens[mention.last]?.text !== ",") return null;
  return { frame: "clause", content: [clause(mention.last + 1)], mention };
}

/** "the man described by the Post as a trap for all" */
function isReducedPassive({ passage, group, subject, past, end, frames }: CueScene): boolean {
  if (past >= end || passage.tokens[past]!.text !== "by" || group.first !== group.verb || group.gerund) return false;
  // "The plan, described by Reed as a joke, was dropped"
  const apart = passage.tokens[group.first - 1]?.text === "," ? 1 : 0;
  return (
    subject?.last === group.first - apart && (frames.has("naming") || frames.has("object")) && !frames.has("quotation")
  );
}

/** "It takes the group days to claim an attack": it claims nothing. */
function isTaking({ tokens }: Passage, subject: Range, group: VerbGroup): boolean {
  if (!group.infinitive || tokens[subject.first]!.lower !== "it") return false;
  return tokens[subject.last]?.lemma === "take" || tokens[subject.last + 1]?.lemma === "take";
}

/** "It is reasonable to presume that …": nobody's words but the writer's. */
function isImpersonal({ tokens }: Passage, subject: Range, group: VerbGroup): boolean {
  if (!group.infinitive || subject.last - subject.first > 1 || tokens[subject.first]!.lower !== "it") return false;
  return (
    /^(?:be|seem|become)$/.test(tokens[subject.last]?.lemma ?? "") &&
    tokens[group.first - 1]?.pos === "ADJ" &&
    group.first - subject.last <= maxJudged
  );
}

/** "Reed, long seen as a friend of the board, said": what a participle tells of somebody in passing is nobody's words. */
function isByTheWay(passage: Passage, sentence: OuterSentence, group: VerbGroup): boolean {
  const { tokens, quotationOf } = passage;
  if (group.passive || group.gerund || group.infinitive || tokens[group.verb + 1]?.text !== "as") return false;
  let at = group.first - 1;
  while (at > sentence.first && (tokens[at]!.pos === "ADV" || tokens[at]!.pos === "ADJ")) at--;
  return at > sentence.first && tokens[at]!.text === "," && quotationOf[at] === -1;
}

/** "is not entirely fair to ask": so many tokens stand between "it" and the infinitive. */
const maxJudged = 5;

/** "an estimated ten people": a participle that belongs to the noun behind it. */
function isParticipleOfNoun(passage: Passage, sentence: OuterSentence, at: number): boolean {
  const { text } = passage.tokens[at]!;
  if (at <= sentence.first || !text.endsWith("ed")) return false;
  const { tokens } = passage;
  const before = tokens[at - 1]!;
  // "charges related to alleged crimes"
  if (text === "alleged" && /^(?:ADP|PART)$/.test(before.pos) && /^(?:NOUN|ADJ)$/.test(tokens[at + 1]?.pos ?? ""))
    return true;
  // "a more hotly debated topic"
  if (before.pos === "ADV" && tokens[at + 1]?.pos === "NOUN") {
    let opens = at - 1;
    while (opens > sentence.first && (tokens[opens]!.pos === "ADV" || tokens[opens]!.lower === "more")) opens--;
    if (articles.has(tokens[opens]!.lower) || tokens[opens]!.lower === "much") return true;
  }
  // "such expected backers", "the number of reported cases"
  const next = tokens[at + 1];
  if (before.lower === "newly") return true;
  // "their loved ones", "its expected arrival", and not "a friend of his feared ice"
  const alone = before.lower === "his" && tokens[at - 2]?.lower === "of";
  if (possessives.has(before.lower) && !alone && /^(?:NOUN|ADJ)$/.test(next?.pos ?? "")) return true;
  const governed = before.pos === "ADP" || before.lower === "such";
  if (governed && next !== undefined && /^(?:NOUN|ADJ)$/.test(next.pos) && passage.quotationOf[at + 1] === -1)
    return true;
  return articles.has(before.lower) || (before.pos === "PART" && isOwner.test(before.text));
}

const articles: ReadonlySet<string> = new Set(["a", "an", "the"]);
const isOwner = /^['’]s?$/;

function readScene(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  group: VerbGroup,
  past: number,
  frames: ReadonlySet<Frame>,
): CueScene {
  const { tokens } = passage;
  const next = afterCue(passage, sentence, past, frames);
  const own =
    insertedBehind(passage, sentence, group, past) ?? behindRelative(passage, subjectOf(passage, sentence, group));
  const subject = next.comma || next.skipped ? own : withoutOffice(passage, sentence, own);
  const bounded = isBounded(passage, sentence, subject, group);
  const word = subject && subject.last - subject.first === 1 ? tokens[subject.first]!.lower : "";
  // "The minister who said it was dead resigned", "What Reed says the plan would do worries them"
  const before = subject && subject.first > sentence.first ? tokens[subject.first - 1]!.lower : "";
  // "To stress that it is safe, Miller swam": a purpose that opens the sentence ends at its comma.
  const purpose = group.infinitive && group.first <= sentence.first + 1;
  const inRelative = (relativePronouns.has(word) && before !== "" && before !== ",") || before === "what";
  // "A study claiming that it works was withdrawn"
  const reduced =
    subject !== null &&
    subject.first === sentence.first &&
    subject.last === group.verb &&
    group.first === group.verb &&
    tokens[group.verb]!.lower.endsWith("ing");
  const clause = (from: number) => {
    const range = { first: from, last: clauseEnd(passage, sentence, from, group.verb, bounded) };
    if (purpose) return beforeMainClause(passage, sentence, range, false);
    if (reduced) return { first: from, last: beforeHostVerb(passage, sentence, range) };
    return inRelative ? { first: from, last: secondPredicate(passage, sentence, range) } : range;
  };
  const object = (from: number) => {
    const last = objectEnd(passage, sentence, from, group.verb, relativePronouns.has(word));
    return { first: from, last: bounded ? Math.min(last, clause(from).last) : last };
  };
  const end = sentenceEnd(passage, sentence);
  return { passage, sentence, index, group, past, frames, subject, inRelative, next, end, clause, object };
}

/** "The plan, described by Reed as a joke, was dropped": what opens the sentence, and between commas what somebody calls it. */
function insertedBehind(passage: Passage, sentence: OuterSentence, group: VerbGroup, past: number): Range | null {
  const { tokens, quotationOf } = passage;
  const comma = group.first - 1;
  if (group.first !== group.verb || comma <= sentence.first || tokens[comma]!.text !== ",") return null;
  if (tokens[past]?.lower !== "by" || quotationOf[comma] !== -1) return null;
  const thing = nounPhraseBefore(passage, sentence, comma - 1, sentence.first);
  if (thing?.first !== sentence.first) return null;
  let called = false;
  for (let at = past + 1; at < sentence.last - 1; at++) {
    called ||= tokens[at]!.lower === "as" || quotationOf[at] !== -1;
    if (tokens[at]!.text === "," && quotationOf[at] === -1) return called ? thing : null;
  }
  return null;
}

/** "Mr Alan Teo, chief executive of Ostra said": the name that opens the sentence, where no comma closes what they are. */
function withoutOffice({ tokens }: Passage, sentence: OuterSentence, subject: Range | null): Range | null {
  if (
    !subject ||
    subject.first < sentence.first + 3 ||
    subject.first > sentence.first + longestName ||
    tokens[subject.first - 1]!.text !== ","
  )
    return subject;
  const opens = tokens[subject.first]!;
  const isOffice = tokens
    .slice(subject.first, subject.last)
    .some(({ lower, text }) => roleNouns.has(lower) && (text === lower || text === text.toUpperCase()));
  if (!isOffice || !(opens.lower === "the" || opens.pos === "NOUN" || roleNouns.has(opens.lower))) return subject;
  for (let at = sentence.first; at < subject.first - 1; at++) if (tokens[at]!.pos !== "PROPN") return subject;
  return { first: sentence.first, last: subject.first - 1 };
}

/** In tokens. */
const longestName = 8;

/** "…, which police deny": the pronoun that a subject follows is its verb's object. */
function behindRelative({ tokens }: Passage, subject: Range | null): Range | null {
  if (!subject || subject.last - subject.first < 2 || tokens[subject.first]!.lower !== "which") return subject;
  return tokens[subject.first - 1]?.text === "," ? { first: subject.first + 1, last: subject.last } : subject;
}

/** "asked last year" */
function isOnlyTime({ tokens, quotationOf }: Passage, { first, last }: Range): boolean {
  if (last - first > 2 || !isTime(tokens, last - 1)) return false;
  return (
    quotationOf[first] === -1 &&
    (last - first === 1 || /^(?:last|this|next|that|on|in|earlier)$/.test(tokens[first]!.lower))
  );
}

function toAttribution(scene: CueScene, entry: ReportingVerb, reading: FrameReading): Attribution | null {
  // "called that step a farce": that step, and no clause.
  const isThing = reading.frame === "naming" || reading.frame === "object";
  const content = reading.content
    .map((range) => range && trimmed(scene.passage, range))
    .map((range) => (isThing ? range : withoutThat(scene.passage, range, reading.frame === "that")))
    // "said that, “it is safe”"
    .map((range) => range && trimmed(scene.passage, range))
    .filter((range) => range !== null);
  // "The spokesperson said: Omar Haddad He said": the name is the subject of what says it again.
  if (content[0] && resumedName(scene.passage, content[0]) >= 0) return null;
  if (content.length === 0 || content.every((range) => isOnlyTime(scene.passage, range))) return null;
  return {
    sentence: scene.index,
    frame: reading.frame,
    kind: entry.kind,
    cue: { first: scene.group.verb, last: scene.past },
    content,
    mention: reading.mention === undefined ? scene.subject : reading.mention,
    ...(reading.answers === undefined ? null : { answers: reading.answers }),
  };
}
