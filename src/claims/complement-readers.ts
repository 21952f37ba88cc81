import { whWords } from "./after-cue.ts";
import { asClause } from "./as-clause.ts";
import {
  determiners,
  infinitiveAfterObject,
  isComplementizer,
  isPronoun,
  opensClauseAt,
  startsSpeech,
} from "./complement.ts";
import { infinitiveEnd } from "./content-end.ts";
import { distantThat } from "./distant-that.ts";
import { gappedClause } from "./gapped-clause.ts";
import { phraseAfter } from "./noun-phrase.ts";
import { objectWithPreposition, preposition } from "./prepositional-readers.ts";
import { isQuoted, relativeWords, wordAt } from "./scene-words.ts";
import { reportingNouns } from "./tables/reporting-nouns.ts";
import { reportingVerbs } from "./tables/reporting-verbs.ts";
import { documentNouns } from "./tables/speaker-words.ts";
import { roleNouns } from "./tables/titles.ts";
import { type Range, tagOf } from "./tags.ts";
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
  if (!isQuoted(scene, next.at) || !(frames.has("quotation") || frames.has("clause"))) return null;
  const spoken = !frames.has("object") || next.colon || next.comma || startsSpeech(scene.passage, next.at);
  return spoken ? { frame: "quotation", content: [scene.clause(next.at)] } : null;
}

/** "said that …", "asked whether …" */
function thatClause(scene: CueScene): FrameReading | null {
  const { frames, next } = scene;
  if (!frames.has("clause") && !frames.has("that") && !frames.has("address")) return null;
  const word = wordAt(scene, next.at);
  if (!contentWords.has(word)) return null;
  if (word === "that" && !isComplementizer(scene.passage, scene.sentence, next.at)) return null;
  return { frame: "that", content: [scene.clause(next.at)] };
}

/** "vows to leave" */
function infinitive(scene: CueScene): FrameReading | null {
  const { next } = scene;
  if (!scene.frames.has("infinitive") || wordAt(scene, next.at) !== "to") return null;
  const verbal = tagOf(scene.passage, scene.sentence, next.at) === "PART" || isQuoted(scene, next.at + 1);
  if (!verbal || isHabitOfSpeech(scene)) return null;
  const { first, last } = scene.clause(next.at);
  return { frame: "infinitive", content: [{ first, last: infinitiveEnd(scene.passage, first, last) }] };
}

/** "likes to say “…”": what is said is the claim, not that it is liked. */
function isHabitOfSpeech({ passage, group, next }: CueScene): boolean {
  if (!habits.has(passage.tokens[group.verb]!.lemma)) return false;
  const frames = reportingVerbs.get(passage.tokens[next.at + 1]?.lemma ?? "")?.frames;
  return frames !== undefined && (frames.has("quotation") || frames.has("clause"));
}
const habits: ReadonlySet<string> = new Set(["like", "love", "prefer", "tend"]);

/** "said he would leave" */
function bareClause(scene: CueScene): FrameReading | null {
  const { frames, next } = scene;
  if (next.comma || !(frames.has("clause") || (frames.has("address") && next.addressed))) return null;
  // "found a box that would hold it" tells of a thing.
  const { lemma } = scene.passage.tokens[scene.group.verb]!;
  // "added 16 points for the side, while Reed had 14"
  if (lemma === "add" && !isVerbNear(scene)) return null;
  // "found the driver trapped", "assumed office": of these a clause shows by its auxiliary, where no survey finds it.
  if (takesThings.has(lemma) && !isFinding(scene) && !hasAuxiliary(scene)) return null;
  if (endsQuoted(scene) || isWhatWasSaid(scene)) return null;
  const finds = findings.has(lemma) || lemma === "add";
  const opens = opensClauseAt(scene.passage, scene.sentence, next.at, scene.end, finds);
  return opens ? { frame: "clause", content: [scene.clause(next.at)] } : null;
}

const takesThings: ReadonlySet<string> = new Set(["find", "assume"]);

/** Whether an auxiliary, or a pronoun that is a subject, follows before the first comma. */
function hasAuxiliary({ passage, sentence, next, end }: CueScene): boolean {
  if (/^(?:he|she|they|we|i)$/.test(passage.tokens[next.at]!.lower)) return true;
  for (let at = next.at + 1; at < end && passage.tokens[at]!.text !== ","; at++)
    if (tagOf(passage, sentence, at) === "AUX") return true;
  return false;
}

/** "That was what Reed said when she left": the pronoun stands for all that she said. */
function isWhatWasSaid(scene: CueScene): boolean {
  const { passage, subject, next } = scene;
  return passage.tokens[(subject?.first ?? 0) - 1]?.lower === "what" && timesAndGrounds.has(wordAt(scene, next.at));
}
const timesAndGrounds: ReadonlySet<string> = new Set(["when", "while", "because", "after", "before", "since", "in"]);

/** "… a trap,” said the man who sold it": behind words that a lone mark closes stands whoever said them. */
function endsQuoted({ passage, group }: CueScene): boolean {
  const before = group.verb - 1;
  if (group.first !== group.verb || before < 0 || passage.quotationOf[before] !== -1) return false;
  return /[”"]$/.test(passage.tokens[before]!.text);
}

/** Whether a verb follows before the first preposition or comma. */
function isVerbNear({ passage, sentence, next, end }: CueScene): boolean {
  for (let at = next.at + 1; at < end; at++) {
    const tag = tagOf(passage, sentence, at);
    if (tag === "VERB" || tag === "AUX") return true;
    if (tag === "ADP" || passage.tokens[at]!.text === ",") return false;
  }
  return false;
}

/** "urges them to leave" */
function order(scene: CueScene): FrameReading | null {
  const { next } = scene;
  if (next.comma || !scene.frames.has("order")) return null;
  const found = infinitiveAfterObject(scene.passage, scene.sentence, next.at, scene.end);
  return found ? { frame: "order", content: [scene.clause(next.at)] } : null;
}

/** "calls it a failure" */
function naming(scene: CueScene): FrameReading | null {
  const { next } = scene;
  if (next.comma || !scene.frames.has("naming")) return null;
  const relative = relativeObject(scene);
  if (relative) return relative;
  if (isBlow(scene)) return null;
  if (onlyAs.has(scene.passage.tokens[scene.group.verb]!.lemma) && !takesAs(scene)) return null;
  // 'dubbed "the monster"' names what stands before it and gives nobody's words.
  const opens = !isQuoted(scene, next.at) && (opensPhrase(scene, next.at) || wordAt(scene, next.at) === "that");
  if (!opens) return null;
  // "criticised the plan" gives it no name; "criticised the plan as a trap" does.
  const frame = scene.frames.has("object") && !takesAs(scene) ? "object" : "naming";
  return { frame, content: [scene.object(next.at)] };
}

/** "attacked a ship": with words one attacks somebody by name, what somebody does, or over something. */
function isBlow(scene: CueScene): boolean {
  const { passage, sentence, group, next, end } = scene;
  if (!blows.has(passage.tokens[group.verb]!.lemma) || isQuoted(scene, next.at)) return false;
  const { first, last } = scene.object(next.at);
  const tag = tagOf(passage, sentence, first);
  if (tag === "PROPN" || personal.has(wordAt(scene, first))) return false;
  for (let at = first + 1; at < Math.min(last + 1, end); at++)
    if (grounds.has(wordAt(scene, at)) || isQuoted(scene, at) || tagOf(passage, sentence, at) === "PROPN") return false;
  return true;
}
const blows: ReadonlySet<string> = new Set(["attack", "bash"]);
const personal: ReadonlySet<string> = new Set(["him", "her", "his", "my", "me", "their", "its"]);
const grounds: ReadonlySet<string> = new Set(["for", "over", "as"]);

/** These name a thing only with "as": "sees it as a threat", but "saw smoke". */
const onlyAs: ReadonlySet<string> = new Set(["see", "treat", "count", "know", "list", "paint", "cast", "perceive"]);

function takesAs(scene: CueScene): boolean {
  const { last } = scene.object(scene.next.at);
  for (let at = scene.next.at; at <= Math.min(last, scene.end - 1); at++)
    if (wordAt(scene, at) === "as" || isQuoted(scene, at)) return true;
  return false;
}

/** "what Miller called “a trap”", "which she described as “safe”": the relative stands for the object. */
function relativeObject(scene: CueScene): FrameReading | null {
  const { subject, sentence, next } = scene;
  const from = wordAt(scene, next.at) === "as" ? next.at + 1 : next.at;
  if (!subject || !hasQuotation(scene, scene.object(from))) return null;
  // "what Ann Miller, the mayor, called “a trap”"
  const inside = relativeWords.has(wordAt(scene, subject.first)) && subject.last - subject.first > 1;
  const at = inside ? subject.first : subject.first - 1;
  if (at < sentence.first || isQuoted(scene, at)) return null;
  // ", a claim the board described as “absurd”"
  const apposed = reportingNouns.has(scene.passage.tokens[at]!.lemma) && /^an?$/.test(wordAt(scene, at - 1));
  if (!apposed && !relativeWords.has(wordAt(scene, at))) return null;
  return {
    frame: "naming",
    content: [{ first: apposed ? at - 1 : at, last: at + 1 }, scene.object(next.at)],
    mention: { first: at + 1, last: subject.last },
  };
}

function hasQuotation({ passage }: CueScene, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) if (passage.quotationOf[at] !== -1) return true;
  return false;
}

/** "rejects the plan" */
function object(scene: CueScene): FrameReading | null {
  const { next } = scene;
  const finding = isFinding(scene);
  // "The survey shows Miller ahead": nobody is shown anything.
  if (finding && next.addressed) return { frame: "object", content: [scene.object(scene.past)] };
  if (next.skipped || !(scene.frames.has("object") || finding) || isBlow(scene)) return null;
  if (isQuoted(scene, next.at)) return { frame: "object", content: [scene.object(next.at)] };
  if (next.comma || !opensPhrase(scene, next.at) || isInterrogation(scene)) return null;
  const possessive = wordAt(scene, next.at) === "her" && opensPhrase(scene, next.at + 1) && next.at + 1 < scene.end;
  const alone = isPronoun(wordAt(scene, next.at)) && !possessive;
  return { frame: "object", content: [alone ? { first: next.at, last: next.at + 1 } : scene.object(next.at)] };
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

/** "The survey shows a narrow lead": what a poll or a report finds is what it says. */
function isFinding({ passage, subject, group }: CueScene): boolean {
  if (!subject || !findings.has(passage.tokens[group.verb]!.lemma)) return false;
  for (let at = subject.first; at < subject.last; at++) {
    if (passage.tokens[at]!.pos === "ADP") return false;
    if (documentNouns.has(passage.tokens[at]!.lemma)) return true;
  }
  return false;
}

const findings: ReadonlySet<string> = new Set(["show", "find", "reveal"]);

function opensPhrase({ passage, sentence, end }: CueScene, at: number): boolean {
  const tag = tagOf(passage, sentence, at);
  // "called for increased oversight"
  const participle = tag === "VERB" && passage.tokens[at]!.text.endsWith("ed") && at + 1 < end;
  return determiners.has(tag) || (participle && tagOf(passage, sentence, at + 1) === "NOUN");
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
  if (!counted || wordAt(scene, counted.last) !== "at" || !hasEstimate(scene, counted.first, counted.last)) return null;
  for (let at = counted.last + 1; at < Math.min(end, counted.last + maxToFigure); at++)
    if (passage.tokens[at]!.pos === "NUM") return { frame: "object", content: [scene.object(past)] };
  return null;
}

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
