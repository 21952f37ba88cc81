import { infinitiveAfterObject, isComplementizer, startsSpeech } from "../clauses/complement.ts";
import { infinitiveEnd } from "../clauses/content-end.ts";
import { findings } from "../clauses/findings.ts";
import { isDash, type Range, tagOf } from "../passages/tags.ts";
import { verbGroup } from "../passages/verb-group.ts";
import { reportingVerbs } from "../tables/reporting-verbs.ts";
import { whWords } from "./after-cue.ts";
import { asClause } from "./as-clause.ts";
import { bareClause, isElliptic } from "./bare-clause.ts";
import { beforeReason, decreed } from "./before-reason.ts";
import { distantThat } from "./distant-that.ts";
import { gappedClause } from "./gapped-clause.ts";
import { naming } from "./naming.ts";
import { objectWithPreposition, preposition } from "./prepositional-readers.ts";
import { estimate, estimatedPronoun } from "./put-at.ts";
import { isRelativeThat } from "./relative-that.ts";
import { isQuoted, relativeWords, wordAt } from "./scene-words.ts";
import { object } from "./taken-object.ts";
import { isHearing } from "./told-to.ts";
import type { CueScene, FrameReading } from "./verb-cue.ts";

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
  estimatedPronoun,
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
  // "maintain that strength until Friday"
  if (word === "that" && lemma === "maintain" && !holdsFinite(scene, next.at + 1)) return null;
  // "Having said that, there are …"
  if (wordAt(scene, next.at + 1) === "," && wordAt(scene, scene.group.first) === "having") return null;
  const content = [scene.clause(next.at)];
  return isToldToCourt(scene) ? { frame: "that", content, mention: null } : { frame: "that", content };
}

function holdsFinite({ passage, sentence, end }: CueScene, from: number): boolean {
  for (let at = from; at < end; at++)
    if (
      passage.quotationOf[at] !== -1 ||
      (/^(?:VERB|AUX)$/.test(tagOf(passage, sentence, at)) && verbGroup(passage, sentence, at).finite)
    )
      return true;
  return false;
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
    content: [decreed(scene, { first, last: scene.inRelative ? beforeHost(scene, first, until) : until })],
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
      ? { frame: "order", content: [beforeReason(scene, beforeDash(scene, scene.clause(past + 1)))] }
      : null;
  if (next.comma || !scene.frames.has("order")) return null;
  if (isToldTo(scene)) return { frame: "order", content: [beforeReason(scene, scene.clause(past))] };
  const found = infinitiveAfterObject(scene.passage, scene.sentence, next.at, scene.end);
  return found && !isElliptic(scene) ? { frame: "order", content: [decreed(scene, scene.clause(next.at))] } : null;
}

/** "told residents to stay home": the verb takes an addressee, too. Whom one persuades is told nothing in particular. */
function isToldTo({ passage, sentence, group, past, next, frames, subject, end }: CueScene): boolean {
  const { tokens } = passage;
  if (!next.addressed || next.skipped || next.at <= past || frames.has("infinitive")) return false;
  if (tokens[next.at]?.lower !== "to" || tagOf(passage, sentence, next.at) !== "PART") return false;
  if (swaying.has(tokens[group.verb]!.lemma) || tales.has(tokens[next.at - 1]!.lemma)) return false;
  // "Did he tell staff to lie?", "could tell staff", "whether he told staff": nobody is said to have told them.
  if (tokens[end]?.text === "?" || /^(?:can|could|may|might|should)$/.test(tokens[group.first]!.lower)) return false;
  return !subject || !(open.has(tokens[subject.first]!.lower) || open.has(tokens[subject.first - 1]?.lower ?? ""));
}
const swaying: ReadonlySet<string> = new Set(["persuade", "convince"]);
/** "told a lie to save his job" */
const tales: ReadonlySet<string> = new Set("lie joke tale story truth secret anecdote fib".split(" "));
const open: ReadonlySet<string> = new Set("who nobody if whether unless did does do will would".split(" "));

/** "called on the mayor to act -- a plan that Reed said was dead": a dash ends what is asked for. */
function beforeDash({ passage }: CueScene, { first, last }: Range): Range {
  let end = first + 1;
  while (end < last && (passage.quotationOf[end] !== -1 || !isDash(passage.tokens, end))) end++;
  return { first, last: end };
}

/** "suggests leaving" */
function gerund(scene: CueScene): FrameReading | null {
  const { next } = scene;
  if (next.addressed || !scene.frames.has("gerund")) return null;
  // "denies deliberately aiming at civilians"
  const behind = scene.passage.tokens[scene.past]?.pos === "ADV" ? scene.past + 1 : scene.past;
  if (next.at > behind || !wordAt(scene, behind).endsWith("ing") || behind >= scene.end) return null;
  const { first, last } = scene.object(scene.past);
  // "The lawyer who admitted taking the money | left"
  return { frame: "gerund", content: [{ first, last: scene.inRelative ? beforeHost(scene, first, last) : last }] };
}
