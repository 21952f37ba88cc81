import { opensClauseAt } from "../clauses/complement.ts";
import { findings, isFinding } from "../clauses/findings.ts";
import { phraseAfter } from "../passages/noun-phrase.ts";
import { isDash, tagOf } from "../passages/tags.ts";
import { awaitingNouns } from "../tables/clause-words.ts";
import { negators } from "../tables/modality-words.ts";
import { reportingVerbs } from "../tables/reporting-verbs.ts";
import { isDecree } from "./before-reason.ts";
import { isRelativeThat } from "./relative-that.ts";
import { wordAt } from "./scene-words.ts";
import { isTaken } from "./taken-object.ts";
import type { CueScene, FrameReading } from "./verb-cue.ts";

/** "said he would leave" */
export function bareClause(scene: CueScene): FrameReading | null {
  const { frames, next } = scene;
  const takes = frames.has("clause") || (frames.has("address") && next.addressed) || isMaintained(scene);
  if (next.comma || !takes) return null;
  if (isElliptic(scene) || isAboutSomething(scene)) return null;
  // "found a box that would hold it" tells of a thing.
  const { lemma } = scene.passage.tokens[scene.group.verb]!;
  // "added 16 points for the side, while Reed had 14"
  if (lemma === "add" && !isVerbNear(scene)) return null;
  // "found the driver trapped", "assumed office": of these a clause shows by its auxiliary, where no survey finds it.
  if (takesThings.has(lemma) && (reflexive.test(wordAt(scene, next.at)) || (!isFinding(scene) && !hasAuxiliary(scene))))
    return null;
  if (isRelativeThat(scene) || endsQuoted(scene) || tellsWhen(scene) || isAboutThing(scene) || isSensed(scene))
    return null;
  // "considered the views of taxpayers who had written": a thing, and the only verb is that of who had.
  const finds = findings.has(lemma) || lemma === "add" || lemma === "consider";
  if (isReducedVerdict(scene) || takesInPassing(scene) || awaitsVerb(scene) || isThingDeclared(scene)) return null;
  // "Polls show Reed voters are few": nobody is shown anything.
  const shown = findings.has(lemma) && next.addressed;
  const from = shown ? scene.past : next.at;
  if (!opensClauseAt(scene.passage, scene.sentence, from, scene.end, shown ? isFinding(scene) : finds)) return null;
  // "The lawyer who admitted taking it left": a gerund is what he admitted.
  if (scene.inRelative && frames.has("gerund") && wordAt(scene, from).endsWith("ing")) return null;
  if (isBesideBut(scene, from)) return null;
  const content = scene.clause(from);
  // "Reed, who acknowledged his part, got a year": the verb stands behind what would be said.
  return holdsVerb(scene, content.first, content.last) ? { frame: "clause", content: [content] } : null;
}

/** "testified about a call he had with Reed": a clause that hangs on what somebody speaks about. */
const isAboutSomething = ({ passage, past, next }: CueScene): boolean =>
  next.skipped && !next.comma && passage.tokens[past]?.lower === "about" && passage.quotationOf[next.at] === -1;

/** "maintained it was true", and not "maintained it". */
const isMaintained = ({ passage: { tokens }, group, next }: CueScene): boolean =>
  tokens[group.verb]!.lemma === "maintain" &&
  /^(?:he|she|it|they|there|we|i)$/.test(tokens[next.at]?.lower ?? "") &&
  tokens[next.at + 1]?.pos === "AUX";

/** "If it passes — and few expect it to — rents will fall": what it would do stands elsewhere. */
export function isElliptic(scene: CueScene): boolean {
  const { passage, next, end } = scene;
  for (let at = next.at; at < Math.min(end - 1, next.at + maxElliptic); at++) {
    if (wordAt(scene, at) !== "to") continue;
    return passage.quotationOf[at + 1] === -1 && isDash(passage.tokens, at + 1);
  }
  return false;
}
/** In tokens. */
const maxElliptic = 6;

function holdsVerb({ passage, sentence }: CueScene, first: number, last: number): boolean {
  for (let at = first; at < last; at++)
    if (passage.quotationOf[at] !== -1 || /^(?:VERB|AUX)$/.test(tagOf(passage, sentence, at))) return true;
  return false;
}

/** "A man found guilty of theft was jailed": no clause has an adjective and a preposition for its subject. */
function isReducedVerdict({ passage, sentence, group, next, end }: CueScene): boolean {
  if (!verdicts.has(passage.tokens[group.verb]!.lemma) || next.at + 1 >= end) return false;
  return tagOf(passage, sentence, next.at) === "ADJ" && tagOf(passage, sentence, next.at + 1) === "ADP";
}
const verdicts: ReadonlySet<string> = new Set(["find", "declare", "deem", "rule", "judge"]);

/** "said his power to declare an emergency was a tool": the verb behind is that of the noun which waits for one. */
function awaitsVerb({ passage, sentence, group }: CueScene): boolean {
  const { tokens, quotationOf } = passage;
  const noun = group.first - 1;
  if (!group.infinitive || noun <= sentence.first || !awaitingNouns.has(tokens[noun]!.lemma)) return false;
  for (let at = noun - 1; at > sentence.first && noun - at < longestSubject && quotationOf[at] === -1; at--) {
    const tag = tagOf(passage, sentence, at);
    if (tag === "SCONJ") return true;
    if (tag === "VERB") return reportingVerbs.get(tokens[at]!.lemma)?.frames.has("clause") ?? false;
    if (tag === "AUX" || tag === "PUNCT") return false;
  }
  return false;
}
/** In tokens. */
const longestSubject = 10;

const reflexive = /sel(?:f|ves)$/;
const takesThings: ReadonlySet<string> = new Set(["find", "assume"]);

/** Whether an auxiliary, or a pronoun that is a subject, follows before the first comma. */
function hasAuxiliary({ passage, sentence, next, end }: CueScene): boolean {
  if (/^(?:he|she|they|we|i)$/.test(passage.tokens[next.at]!.lower)) return true;
  for (let at = next.at + 1; at < end && passage.tokens[at]!.text !== ","; at++) {
    // "found invoices that were settled twice"
    if (/^(?:that|which|who)$/.test(passage.tokens[at]!.lower) && tagOf(passage, sentence, at - 1) === "NOUN")
      return false;
    if (tagOf(passage, sentence, at) === "AUX") return true;
  }
  return false;
}

/** "complained about 214 stations, where it says …": the preposition, which the tagger took for an adverb. */
function isAboutThing(scene: CueScene): boolean {
  const { passage, frames, next, end } = scene;
  if (wordAt(scene, next.at) !== "about" || !frames.has("about")) return false;
  for (let at = next.at + 1; at < end && passage.tokens[at]!.text !== ","; at++)
    if (passage.quotationOf[at] !== -1 || isFiniteAt(scene, at)) return false;
  return true;
}

/** An auxiliary, or a verb that is no "polling stations". */
function isFiniteAt({ passage, sentence }: CueScene, at: number): boolean {
  const tag = tagOf(passage, sentence, at);
  return tag === "AUX" || (tag === "VERB" && !passage.tokens[at]!.lower.endsWith("ing"));
}

/** "felt the floor shake": a bare verb behind one thing is what a body feels. */
function isSensed({ passage, sentence, group, next, end }: CueScene): boolean {
  const { tokens } = passage;
  if (tokens[group.verb]!.lemma !== "feel" || !/^(?:the|an?|his|her|its|their)$/.test(tokens[next.at]!.lower))
    return false;
  for (let at = next.at + 1; at < end; at++) {
    const tag = tagOf(passage, sentence, at);
    const { lower, lemma } = tokens[at]!;
    if (tag === "VERB")
      return lower === lemma && tokens[at - 1]!.pos === "NOUN" && tokens[at - 1]!.lower === tokens[at - 1]!.lemma;
    if (tag !== "NOUN" && tag !== "ADJ") return false;
  }
  return false;
}

/** "That was what Reed said when she left": without a clause behind a comma it tells when or why somebody spoke. */
function tellsWhen(scene: CueScene): boolean {
  // "has not said when they will meet" is a question left open.
  const word = wordAt(scene, scene.next.at);
  if (!timesAndGrounds.has(word) || (word === "when" && negators.has(wordAt(scene, scene.group.verb - 1))))
    return false;
  const { first, last } = scene.clause(scene.next.at);
  for (let at = first; at < last; at++) if (scene.passage.tokens[at]!.text === ",") return false;
  return true;
}
const timesAndGrounds: ReadonlySet<string> = new Set(["when", "while", "because", "after", "since", "until", "once"]);

/** "… a trap,” said the man who sold it": behind words that a lone mark closes stands whoever said them. */
function endsQuoted({ passage, group }: CueScene): boolean {
  const before = group.verb - 1;
  if (group.first !== group.verb || before < 0 || passage.quotationOf[before] !== -1) return false;
  return /[”"]$/.test(passage.tokens[before]!.text);
}

/** "declared a state of emergency after rains cut off two towns": a thing, and the only verb stands behind "after". */
function isThingDeclared(scene: CueScene): boolean {
  const { passage, sentence, next, end } = scene;
  if (!isDecree(scene)) return false;
  for (let at = next.at + 1; at < end && passage.quotationOf[at] === -1; at++) {
    const { lower } = passage.tokens[at]!;
    if (lower === "after") return true;
    if (/^(?:VERB|AUX)$/.test(tagOf(passage, sentence, at)) && !lower.endsWith("ing")) return false;
  }
  return false;
}

/** "claimed seven wickets as the side fell", and not "claimed 40 lives were lost". */
function takesInPassing(scene: CueScene): boolean {
  const { passage, sentence, next, end } = scene;
  // "A plan to stop Reed from claiming the title is late"
  if (scene.group.infinitive || scene.group.gerund) return isTaken(scene);
  const phrase = isTaken(scene) ? phraseAfter(passage, sentence, next.at, end) : null;
  return phrase !== null && !/^(?:VERB|AUX|ADV)$/.test(tagOf(passage, sentence, phrase.last));
}

/** "reported a rise in profit but the results fell short": the first verb stands behind "but" and a subject of its own. */
function isBesideBut({ passage, sentence, end, frames }: CueScene, from: number): boolean {
  if (!frames.has("object")) return false;
  for (let at = from; at < end; at++) {
    if (passage.quotationOf[at] !== -1 || /^(?:VERB|AUX|PUNCT)$/.test(tagOf(passage, sentence, at))) return false;
    if (passage.tokens[at]!.lower === "but") return opensClauseAt(passage, sentence, at + 1, end);
  }
  return false;
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
