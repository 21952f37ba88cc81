import { whWords } from "./after-cue.ts";
import { asClause } from "./as-clause.ts";
import { bareClause, isElliptic } from "./bare-clause.ts";
import { withCompared } from "./compared-figure.ts";
import { infinitiveAfterObject, isComplementizer, isPronoun, startsSpeech } from "./complement.ts";
import { infinitiveEnd } from "./content-end.ts";
import { distantThat } from "./distant-that.ts";
import { findings, isFinding } from "./findings.ts";
import { gappedClause } from "./gapped-clause.ts";
import { isBlow, naming, personal } from "./naming.ts";
import { phraseAfter } from "./noun-phrase.ts";
import { opensPhrase } from "./opens-phrase.ts";
import { objectWithPreposition, preposition } from "./prepositional-readers.ts";
import { isRelativeThat } from "./relative-that.ts";
import { isQuoted, relativeWords, wordAt } from "./scene-words.ts";
import { reportingVerbs } from "./tables/reporting-verbs.ts";
import { roleNouns } from "./tables/titles.ts";
import { isDash, type Range, tagOf } from "./tags.ts";
import { isHearing } from "./told-to.ts";
import type { CueScene, FrameReading } from "./verb-cue.ts";
import { verbGroup } from "./verb-group.ts";

/** Question words that open content; "who", "which", "when" and "where" more often open a clause of the writer's. */
const contentWords: ReadonlySet<string> = new Set(
  [...whWords].filter((word) => !["who", "which", "when", "where"].includes(word)),
);
type Reader = (scene: CueScene) => FrameReading | null;

/** What can follow a reporting verb, in the order in which it is tried: the surest signs first. */
export const complementReaders: readonly Reader[] = [
  asClause,
  gappedClause,
  quotationAfter,
  clauseBehindColon,
  thatClause,
  distantThat,
  infinitive,
  bareClause,
  order,
  naming,
  object,
  gerund,
  estimate,
  preposition,
  objectWithPreposition,
];

/** `said: "…"` */
function quotationAfter(scene: CueScene): FrameReading | null {
  const { frames, next } = scene;
  // "“…,” he said when asked, “…”"
  if (scene.subject === null && /^(?:when|if|once)$/.test(wordAt(scene, scene.group.verb - 1))) return null;
  if (!isQuoted(scene, next.at) || !(frames.has("quotation") || frames.has("clause"))) return null;
  const spoken = !frames.has("object") || next.colon || next.comma || startsSpeech(scene.passage, next.at);
  return spoken ? { frame: "quotation", content: [scene.clause(next.at)] } : null;
}

/** "Reed disagreed: the bridge was safe" */
function clauseBehindColon(scene: CueScene): FrameReading | null {
  const { passage, sentence, group, next, end } = scene;
  if (!next.colon || !explained.has(passage.tokens[group.verb]!.lemma) || isQuoted(scene, next.at)) return null;
  for (let at = next.at; at < end; at++)
    if (/^(?:VERB|AUX)$/.test(tagOf(passage, sentence, at)) && verbGroup(passage, sentence, at).finite)
      return { frame: "clause", content: [scene.clause(next.at)] };
  return null;
}
/** Verbs that take no bare clause but behind a colon. */
const explained: ReadonlySet<string> = new Set("agree disagree object maintain plead differ concur".split(" "));

/** "said that …", "asked whether …" */
function thatClause(scene: CueScene): FrameReading | null {
  const { frames, next } = scene;
  if (!frames.has("clause") && !frames.has("that") && !frames.has("address")) return null;
  const word = wordAt(scene, next.at);
  if (!contentWords.has(word)) return null;
  const { lemma } = scene.passage.tokens[scene.group.verb]!;
  // "questioned that decision", "showed Reed ahead in the vote that she wants"
  if (word === "that" && (lemma === "question" || (findings.has(lemma) && next.addressed && next.skipped))) return null;
  if (word === "that" && !isComplementizer(scene.passage, scene.sentence, next.at)) return null;
  if (isRelativeThat(scene)) return null;
  // "Having said that, there are …"
  if (wordAt(scene, next.at + 1) === "," && wordAt(scene, scene.group.first) === "having") return null;
  const content = [scene.clause(next.at)];
  return isToldToCourt(scene) ? { frame: "that", content, mention: null } : { frame: "that", content };
}

/** "The court heard that …": somebody else spoke there. */
function isToldToCourt(scene: CueScene): boolean {
  const { passage, subject, group } = scene;
  return passage.tokens[group.verb]!.lemma === "hear" && subject !== null && isHearing(scene, subject);
}

/** "vows to leave" */
function infinitive(scene: CueScene): FrameReading | null {
  const { next } = scene;
  if (!scene.frames.has("infinitive") || wordAt(scene, next.at) !== "to") return null;
  const verbal = tagOf(scene.passage, scene.sentence, next.at) === "PART" || isQuoted(scene, next.at + 1);
  if (!verbal || isReceiver(scene) || isHabitOfSpeech(scene) || isAnyWho(scene)) return null;
  const { first, last } = scene.clause(next.at);
  const until = infinitiveEnd(scene.passage, scene.sentence, first, last);
  return {
    frame: "infinitive",
    content: [{ first, last: scene.inRelative ? beforeHost(scene, first, until) : until }],
  };
}

/** "Readers who want to give blood", "those who wish to stay": which ones are meant, and no stand that somebody takes. */
function isAnyWho({ passage, sentence, subject, group, inRelative }: CueScene): boolean {
  const { tokens } = passage;
  if (!inRelative || !subject || !wishes.has(tokens[group.verb]!.lemma)) return false;
  const noun = subject.first - 1;
  if (noun < sentence.first || (noun > sentence.first && tagOf(passage, sentence, noun) === "PROPN")) return false;
  const { lower } = tokens[noun]!;
  return anyOnes.has(lower) || plural.test(lower);
}
const wishes: ReadonlySet<string> = new Set("want wish hope need plan intend like seek prefer aim".split(" "));
const anyOnes: ReadonlySet<string> = new Set("those anyone everyone anybody everybody people staff".split(" "));
const plural = /[^s]s$/;

/** "a driver who asked not to be named | told the Post": a finite verb behind the infinitive is that of the clause around. */
function beforeHost({ passage, sentence }: CueScene, first: number, last: number): number {
  let verbs = 0;
  for (let at = first; at < last; at++) {
    const { lower, pos } = passage.tokens[at]!;
    if (passage.quotationOf[at] !== -1 || pos === "CCONJ" || pos === "SCONJ" || relativeWords.has(lower)) return last;
    const tag = tagOf(passage, sentence, at);
    if (tag !== "VERB" && tag !== "AUX") continue;
    const group = verbGroup(passage, sentence, at);
    if (verbs > 0 && group.first === at && group.finite && (tag === "AUX" || lower !== passage.tokens[at]!.lemma))
      return at;
    if (tag === "VERB") verbs++;
  }
  return last;
}

/** "offering hope to people": whom something is given to, and nothing to be done. */
function isReceiver({ passage, sentence, next }: CueScene): boolean {
  if (next.at + 1 >= passage.tokens.length) return true;
  const tag = tagOf(passage, sentence, next.at + 1);
  const { lower, lemma } = passage.tokens[next.at + 1]!;
  return (
    passage.quotationOf[next.at + 1] === -1 && (tag === "DET" || tag === "PRON" || (tag === "NOUN" && lower !== lemma))
  );
}

/** "likes to say “…”": what is said is the claim, not that it is liked. */
function isHabitOfSpeech({ passage, group, next }: CueScene): boolean {
  if (!habits.has(passage.tokens[group.verb]!.lemma)) return false;
  const frames = reportingVerbs.get(passage.tokens[next.at + 1]?.lemma ?? "")?.frames;
  return frames !== undefined && (frames.has("quotation") || frames.has("clause"));
}
const habits: ReadonlySet<string> = new Set(["like", "love", "prefer", "tend"]);

/** "urges them to leave" */
function order(scene: CueScene): FrameReading | null {
  const { next } = scene;
  // "called on citizens to stay calm"
  const { past } = scene;
  if (/^(?:up)?on$/.test(wordAt(scene, past)) && scene.passage.tokens[scene.group.verb]!.lemma === "call")
    return infinitiveAfterObject(scene.passage, scene.sentence, past + 1, scene.end)
      ? { frame: "order", content: [beforeDash(scene, scene.clause(past + 1))] }
      : null;
  if (next.comma || !scene.frames.has("order")) return null;
  if (isToldTo(scene)) return { frame: "order", content: [scene.clause(past)] };
  const found = infinitiveAfterObject(scene.passage, scene.sentence, next.at, scene.end);
  return found && !isElliptic(scene) ? { frame: "order", content: [scene.clause(next.at)] } : null;
}

/** "told residents to stay home": the verb takes an addressee, too. Whom one persuades is told nothing in particular. */
const isToldTo = ({ passage, sentence, group, past, next, frames }: CueScene): boolean =>
  next.addressed &&
  !next.skipped &&
  next.at > past &&
  !frames.has("infinitive") &&
  !swaying.has(passage.tokens[group.verb]!.lemma) &&
  passage.tokens[next.at]?.lower === "to" &&
  tagOf(passage, sentence, next.at) === "PART";
const swaying: ReadonlySet<string> = new Set(["persuade", "convince"]);

/** "called on the mayor to act -- a plan that Reed said was dead": a dash ends what is asked for. */
function beforeDash({ passage }: CueScene, { first, last }: Range): Range {
  let end = first + 1;
  while (end < last && (passage.quotationOf[end] !== -1 || !isDash(passage.tokens, end))) end++;
  return { first, last: end };
}

/** "rejects the plan" */
function object(scene: CueScene): FrameReading | null {
  const { next } = scene;
  const finding = isFinding(scene);
  // "The survey shows Miller ahead": nobody is shown anything.
  if (finding && next.addressed) return { frame: "object", content: [withCompared(scene, scene.object(scene.past))] };
  if (next.skipped || !(scene.frames.has("object") || finding) || isBlow(scene) || isNotRemembered(scene)) return null;
  if (isQuoted(scene, next.at)) return { frame: "object", content: [scene.object(next.at)] };
  if (next.comma || next.colon || !opensPhrase(scene, next.at) || isInterrogation(scene) || resounds(scene))
    return null;
  const possessive = wordAt(scene, next.at) === "her" && opensPhrase(scene, next.at + 1) && next.at + 1 < scene.end;
  const alone = isPronoun(wordAt(scene, next.at)) && !possessive;
  return {
    frame: "object",
    content: [alone ? { first: next.at, last: next.at + 1 } : withCompared(scene, scene.object(next.at))],
  };
}

/** "Maker recalls formula", "The scandal recalls a disaster": goods are called back, and no thing remembers another. */
function isNotRemembered({ passage, group, subject, next }: CueScene): boolean {
  const { tokens, quotationOf } = passage;
  if (tokens[group.verb]!.lemma !== "recall" || !subject) return false;
  const { pos, lower } = tokens[subject.last - 1]!;
  const opens = quotationOf[next.at] !== -1 || remembered.test(tokens[next.at]!.lower);
  return !opens || (pos === "NOUN" && !roleNouns.has(lower) && !personal.has(lower));
}
const remembered = /^(?:the|an?|his|her|their|my|our|that|this|those|being)$/;

/** "The demand echoed well outside the hall": it repeats nobody's words. */
function resounds({ passage, sentence, group, next }: CueScene): boolean {
  return passage.tokens[group.verb]!.lemma === "echo" && tagOf(passage, sentence, next.at) === "ADV";
}

/** "questioned the officer": somebody is asked, and nothing is doubted. */
function isInterrogation({ passage, sentence, group, next, end }: CueScene): boolean {
  if (passage.tokens[group.verb]!.lemma !== "question") return false;
  const phrase = phraseAfter(passage, sentence, next.at, end);
  if (!phrase) return false;
  const words = passage.tokens.slice(phrase.first, phrase.last);
  return (
    personal.has(words[0]!.lower) ||
    words.at(-1)!.pos === "PROPN" ||
    words.some(({ lower, lemma }) => roleNouns.has(lower) || roleNouns.has(lemma))
  );
}

/** "suggests leaving" */
function gerund(scene: CueScene): FrameReading | null {
  const { next } = scene;
  if (next.addressed || !scene.frames.has("gerund")) return null;
  // "denies deliberately aiming at civilians"
  const behind = scene.passage.tokens[scene.past]?.pos === "ADV" ? scene.past + 1 : scene.past;
  if (next.at > behind || !wordAt(scene, behind).endsWith("ing") || behind >= scene.end) return null;
  return { frame: "gerund", content: [scene.object(scene.past)] };
}

/** "puts the toll at more than 40" */
function estimate(scene: CueScene): FrameReading | null {
  const { passage, sentence, past, frames, end } = scene;
  const counted = frames.has("estimate") ? phraseAfter(passage, sentence, past, end) : null;
  if (counted && isPolled(scene, counted.last))
    return { frame: "object", content: [{ first: past, last: scene.clause(past).last }] };
  if (!counted || !hasEstimate(scene, counted.first, counted.last)) return null;
  // "put the number of people at Sunday's rally at 90,000": the last "at" before the figure brings it.
  let brings = -1;
  for (let at = counted.last; at < Math.min(end, counted.last + maxToLastAt); at++) {
    if (wordAt(scene, at) === "at") brings = at;
    else if (brings >= 0 && at - brings < maxToFigure && passage.tokens[at]!.pos === "NUM")
      return { frame: "object", content: [withCompared(scene, scene.object(past))] };
    else if (at === counted.last && passage.tokens[at]!.pos !== "ADP" && !isMissingAt(scene, at)) return null;
  }
  return null;
}

/** "Polls put the Greens on 34%": where a survey sees somebody. */
function isPolled({ passage: { tokens }, subject }: CueScene, on: number): boolean {
  if (!subject || !/^(?:poll|survey)$/.test(tokens[subject.last - 1]!.lemma)) return false;
  if (tokens[on]?.lower === "ahead") return true;
  return /^(?:on|at)$/.test(tokens[on]?.lower ?? "") && tokens[on + 1]?.pos === "NUM";
}

/** "the number of missing at 40", "of people missing at 40": the tagger takes the participle for a verb. */
const isMissingAt = (scene: CueScene, at: number): boolean =>
  scene.passage.tokens[at]!.pos === "VERB" && (wordAt(scene, at - 1) === "of" || wordAt(scene, at + 1) === "at");

function hasEstimate({ passage }: CueScene, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (estimated.has(passage.tokens[at]!.lemma)) return true;
  return false;
}

/** What is put at a figure; "put the dog at two" is none. */
const estimated: ReadonlySet<string> = new Set(
  "toll figure number cost total count price damage loss altitude value worth strength population distance amount rate age size turnout magnitude share odds".split(
    " ",
  ),
);
/** "at around more than 40": so far, in tokens, the figure stands behind "at". */
const maxToFigure = 6;
/** So far, in tokens, that "at" stands behind what is counted: "the crowd outside the hall at 900". */
const maxToLastAt = 14;
