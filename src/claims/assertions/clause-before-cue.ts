import { joiningWords, opensClause } from "../clauses/clauses.ts";
import { opensClauseAt } from "../clauses/complement.ts";
import { isTime } from "../passages/noun-phrase.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { isDash, tagOf } from "../passages/tags.ts";
import { verbGroup } from "../passages/verb-group.ts";
import {
  awaitingNouns,
  clauseJoints,
  emptyVerbs,
  expletives,
  factiveWords,
  focusingAdverbs,
  openWords,
} from "../tables/clause-words.ts";
import { reportingVerbs } from "../tables/reporting-verbs.ts";
import { roleNouns } from "../tables/titles.ts";
import { tells } from "./tells-something.ts";

/** Shorter remainders are connectives, not claims. */
export const minTokens = 3;

/** Where a clause ends that runs up to what somebody says, -1 where only half of it would be left. */
export function endBeforeCue(passage: Passage, sentence: OuterSentence, first: number, cue: number): number {
  const { tokens } = passage;
  // What stands right before a cue's verb is its subject.
  let last = hasSubjectBefore(passage, sentence, cue) ? beforeSubject(passage, sentence, first, cue) : cue;
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
/** Before the clause of a cue: behind its joint, or "firms | Reed hopes to win", whose subject stands right behind a noun. */
function beforeSubject(passage: Passage, sentence: OuterSentence, first: number, cue: number): number {
  const joint = jointBefore(passage, sentence, first, cue);
  if (joint > first) return joint;
  let subject = cue;
  while (subject > first && passage.tokens[subject - 1]!.pos === "PROPN") subject--;
  if (subject === cue && passage.tokens[cue - 1]!.pos === "PRON") subject--;
  return subject < cue && subject > first && tagOf(passage, sentence, subject - 1) === "NOUN" ? subject : joint;
}
const joinsPredicate: ReadonlySet<string> = new Set(["CCONJ", "ADP", "SCONJ", "PART"]);

/** The last word before a token that opens a clause, -1 without one. */
function jointBefore(passage: Passage, sentence: OuterSentence, first: number, before: number): number {
  const { tokens, quotationOf } = passage;
  for (let at = before - 1; at > first; at--) {
    if (quotationOf[at] !== -1) continue;
    const { lower, pos } = tokens[at]!;
    if (clauseJoints.has(lower) && (lower !== "that" || pos !== "DET")) return at;
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
    if (at === last - 1 && isDayBefore({ tokens }, at)) continue;
    if (openWords.has(lower)) return at;
    // "will replace Reed as the new coach and": what somebody is.
    if (lower === "as" && roleNouns.has(tokens[last - 1]!.lower)) return -1;
    if (clauseJoints.has(lower) ? lower !== "that" || pos === "SCONJ" : coordinated && joiningWords.has(lower))
      return at;
  }
  return -1;
}

/** Without the words that join a clause to what follows: ", and", "before", "who has", "by", "to", ", usually by". */
function withoutTail(passage: Passage, sentence: OuterSentence, first: number, last: number): number {
  const { tokens } = passage;
  let at = last;
  while (at > first && isTail(passage, sentence, at - 1)) at--;
  if (tokens[at]?.lower === "to" && at > first && meantTo.has(tokens[at - 1]!.lower) && tokens[at - 2]?.pos !== "AUX")
    at--;
  at = beforeDistance(passage, first, at);
  if (at === first) return at;
  // "fell apart" has its adverb, "fell, and then" and "fell, usually" do not.
  let adverbs = at;
  while (adverbs > first && tagOf(passage, sentence, adverbs - 1) === "ADV") adverbs--;
  const joins = tokens[adverbs - 1];
  const loose =
    joins?.text === "," || joins?.pos === "CCONJ" || joins?.pos === "AUX" || focusingAdverbs.has(tokens[at - 1]!.lower);
  if (adverbs < at && adverbs > first && loose) return withoutTail(passage, sentence, first, adverbs);
  return at;
}

/** "an election | meant to show": what a thing is for goes with what it shows. */
const meantTo: ReadonlySet<string> = new Set(["meant", "designed", "intended", "aimed"]);

/** "…, eight days | after he was held": how long after what is left out. */
function beforeDistance({ tokens }: Passage, first: number, last: number): number {
  if (!/^(?:after|before)$/.test(tokens[last]?.lower ?? "") || last - 2 <= first || !isTime(tokens, last - 1))
    return last;
  let at = last - 2;
  while (at > first && /^(?:NUM|DET|ADJ)$/.test(tokens[at]!.pos)) at--;
  return tokens[at]!.text === "," ? at : last;
}

function isTail(passage: Passage, sentence: OuterSentence, at: number): boolean {
  const { text, lower } = passage.tokens[at]!;
  if (passage.quotationOf[at] !== -1) return false;
  if (isDayBefore(passage, at)) return false;
  if (lower === "following") return true;
  if (lower === "such" && passage.tokens[at + 1]?.lower === "as") return true;
  if (text === "," || text === ":" || text === "(" || isDash(passage.tokens, at) || joiningWords.has(lower))
    return true;
  const tag = tagOf(passage, sentence, at);
  // "to step down, saying …"
  if (tag === "ADP" && passage.tokens[at + 1]?.text === "," && tagOf(passage, sentence, at - 1) === "VERB")
    return false;
  return tag === "PART" ? lower === "to" || lower === "not" : tails.has(tag);
}

/** "a meeting the day before and warned that": no conjunction that a clause follows. */
function isDayBefore({ tokens }: Pick<Passage, "tokens">, at: number): boolean {
  const word = tokens[at]!.lower;
  return (word === "before" || word === "after") && tokens[at + 1]?.pos === "CCONJ" && isTime(tokens, at - 1);
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
    const opened = factiveWords.has(tokens[first - 1]?.lower ?? "");
    if (next === "," && (opened || parts.has(tokens[last + 1]?.pos ?? ""))) return true;
    if (reportingVerbs.get(lemma)?.frames.has("clause")) return false;
    if (factiveWords.has(next)) return !emptyVerbs.has(lemma);
    return last === cue && next.endsWith("ing") && tokens[last - 2]!.pos !== "AUX";
  }
  // "It is hard to say", "made sure that", "took steps to": what is hard or sure or done is to come.
  if (tag === "ADJ" && (next === "to" || next === "that" || openWords.has(next))) return false;
  if ((next === "to" || openWords.has(next)) && (expletives.has(tokens[first]!.lower) || awaitingNouns.has(lemma)))
    return false;
  // "comes a day after"
  return !(
    factiveWords.has(next) &&
    isTime(tokens, last - 1) &&
    emptyVerbs.has(tokens[firstFinite(passage, sentence, first, last)]?.lemma ?? "")
  );
}

/** What a comma behind a verb may lead to where no object is to come. */
const parts: ReadonlySet<string> = new Set(["CCONJ", "SCONJ", "ADP", "PRON", "ADV", "VERB"]);

/** The first finite verb in a range, -1 without one. */
export function firstFinite(passage: Passage, sentence: OuterSentence, first: number, last: number): number {
  for (let at = first; at < last; at++)
    if (tagOf(passage, sentence, at) === "VERB" && verbGroup(passage, sentence, at).finite) return at;
  return -1;
}
