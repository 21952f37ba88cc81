import { opensClauseAt } from "../clauses/complement.ts";
import { phraseAfter } from "../passages/noun-phrase.ts";
import type { Range } from "../passages/tags.ts";
import { verbGroup } from "../passages/verb-group.ts";
import { relativePronouns } from "../tables/clause-words.ts";
import { hearing } from "../tables/speaker-words.ts";
import { hostContent, isAdjacent } from "./host-content.ts";
import type { CueScene, FrameReading } from "./verb-cue.ts";

/** "…, a court was told on Monday", "…, jurors heard", a headline's "…, jury told": what stands before it, which somebody said there. */
export function toldTo(scene: CueScene): FrameReading | null {
  const { passage, group, subject, next, end } = scene;
  const { lemma } = passage.tokens[group.verb]!;
  const told = lemma === "tell" && (group.passive || isToldInCourt(scene));
  if (!(told || (lemma === "hear" && !group.passive)) || !subject || subject.first <= scene.sentence.first) return null;
  if (!isAdjacent(passage, subject, group) || !(next.at >= end || next.comma)) return null;
  if (!told && !isHearing(scene, subject)) return null;
  const content = hostContent(scene, subject.first, next.at);
  return content.length > 0 ? { frame: "quotation", content, mention: null } : null;
}

/** A headline's "…, jury told": nobody is told anything by the jury. */
export function isToldInCourt(scene: CueScene): boolean {
  const { passage, group, subject, next, end } = scene;
  if (passage.part !== "title" || passage.tokens[group.verb]!.lower !== "told" || next.at < end) return false;
  return subject !== null && group.first === group.verb && isHearing(scene, subject);
}

/** Whether a phrase names a court or another body that hears what is said. */
export function isHearing({ passage }: CueScene, { first, last }: Range): boolean {
  for (let at = first; at < last && passage.tokens[at]!.pos !== "ADP"; at++)
    if (hearing.has(passage.tokens[at]!.lemma) || hearing.has(passage.tokens[at]!.lower)) return true;
  return false;
}

/** "The court heard he ran", "jurors were told on Monday Reed was drunk": a clause without "that", which somebody said there. */
export function heardClause(scene: CueScene): FrameReading | null {
  const { passage, sentence, group, subject, next, end } = scene;
  const { lemma } = passage.tokens[group.verb]!;
  const heard = group.passive ? lemma === "tell" : lemma === "hear";
  if (!heard || !subject || next.comma || next.colon || next.at >= end || !isHearing(scene, subject)) return null;
  const from = group.passive && next.addressed && !next.skipped ? scene.past : next.at;
  if (passage.quotationOf[from] !== -1 || !opensClauseAt(passage, sentence, from, end, true)) return null;
  const own = phraseAfter(passage, sentence, from, end);
  if (!group.passive && !(own && isOwnClause(scene, own))) return null;
  // "were told of cases that few expected"
  if (own && relativePronouns.has(passage.tokens[own.last]?.lower ?? "")) return null;
  return { frame: "that", content: [scene.clause(from)], mention: null };
}

/**
 * Whether a phrase has a finite verb right behind it that is its own: "heard Reed ran"; not "heard the appeal the company
 * filed", "heard cases that few expected", "heard Reed play".
 */
function isOwnClause({ passage, sentence, end }: CueScene, { first, last }: Range): boolean {
  const { tokens } = passage;
  for (let at = first; at < last; at++) {
    const { lemma, pos } = tokens[at]!;
    if (inCourt.has(lemma)) return false;
    // "The story | the man told": a second phrase has the verb.
    if (at > first && pos === "DET" && /^(?:NOUN|PROPN)$/.test(tokens[at - 1]!.pos)) return false;
  }
  let verb = pastAside(passage, last, end);
  while (verb < end && tokens[verb]!.pos === "ADV") verb++;
  if (verb >= end || passage.quotationOf[verb] !== -1) return false;
  const { pos, lemma, lower } = tokens[verb]!;
  if (pos === "AUX") return true;
  return pos === "VERB" && lemma !== lower && verbGroup(passage, sentence, verb).finite;
}
/** "Mr Berg, 22, of Mill Road, Hollin, needed": past age and home to the verb. */
function pastAside({ tokens, quotationOf }: CueScene["passage"], from: number, end: number): number {
  if (tokens[from]?.text !== "," || !/^\d{1,3}$/.test(tokens[from + 1]?.text ?? "")) return from;
  let at = from + 1;
  let comma = from;
  for (; at < Math.min(end, from + longestAside) && quotationOf[at] === -1; at++) {
    if (tokens[at]!.text === ",") comma = at;
    else if (!/^(?:NUM|ADP|PROPN|NOUN|DET)$/.test(tokens[at]!.pos)) break;
  }
  return comma > from && comma === at - 1 ? at : from;
}
/** In tokens. */
const longestAside = 16;
const inCourt: ReadonlySet<string> = new Set(
  "case appeal evidence testimony argument complaint motion petition".split(" "),
);

/** "…, it is claimed", "…, it is alleged.": what stands before it, which nobody in particular says. */
export function impersonally(scene: CueScene): FrameReading | null {
  const { passage, sentence, group, subject, next, end } = scene;
  const { tokens } = passage;
  if (!group.passive || !subject || subject.last - subject.first > 1 || tokens[subject.first]!.lower !== "it")
    return null;
  if (subject.first <= sentence.first || tokens[subject.first - 1]!.text !== "," || subject.last !== group.first)
    return null;
  if (!impersonal.has(tokens[group.verb]!.lemma) || !(next.at >= end || next.comma)) return null;
  const content = hostContent(scene, subject.first, next.at);
  return content.length > 0 ? { frame: "quotation", content, mention: null } : null;
}
const impersonal: ReadonlySet<string> = new Set(
  "claim allege understand believe report say announce reveal confirm think fear hope expect suggest".split(" "),
);
