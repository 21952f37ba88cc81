import { nounPhraseBefore } from "./noun-phrase.ts";
import type { OuterSentence, Passage } from "./passage.ts";
import { subjectOf } from "./subject.ts";
import { type Range, tagOf } from "./tags.ts";
import { verbGroup } from "./verb-group.ts";

const possessivePronouns: ReadonlySet<string> = new Set("his her its their my our your".split(" "));
const copulas: ReadonlySet<string> = new Set("be become remain feel seem sound get".split(" "));
/** What draws criticism does not voice it. */
const receivingVerbs: ReadonlySet<string> = new Set(
  "lead exchange draw face get receive attract spark prompt fuel win trigger provoke avoid escape suffer see meet weather invite earn stir contradict undercut undermine bolster reject dismiss resist ignore defy rebuff approve scrap drop delay halt block shelve abandon cancel postpone suspend adopt discount dispute".split(
    " ",
  ),
);
/** How far in front of a noun its possessor or its verb is looked for. */
export const maxReach = 7;

/** Whose words the noun stands for: its possessor, or the subject of the verb that it is the object of. */
export function holderOf(passage: Passage, sentence: OuterSentence, noun: number): Range | null {
  const { tokens } = passage;
  for (let at = noun - 1; at >= Math.max(sentence.first, noun - maxReach); at--) {
    if (passage.quotationOf[at] !== -1) return null;
    const tag = tagOf(passage, sentence, at);
    const word = tokens[at]!.lower;
    if (possessivePronouns.has(word)) return ownerOf(passage, sentence, at) ?? { first: at, last: at + 1 };
    if (tag === "PART" && (word === "'s" || word === "’s" || word === "'" || word === "’")) {
      const owner = at > sentence.first ? nounPhraseBefore(passage, sentence, at - 1, sentence.first) : null;
      return owner && ownPart(passage, sentence, owner);
    }
    // "Following claims that he lied, the minister resigned": a preposition.
    if (word === "following" && at === sentence.first) return null;
    if (tag === "VERB") {
      const group = verbGroup(passage, sentence, at);
      if (group.passive) return null;
      return receivingVerbs.has(tokens[at]!.lemma) ? null : whoeverActs(passage, subjectOf(passage, sentence, group));
    }
    if (tag === "ADP" && bringers.has(word)) return actorBefore(passage, sentence, at);
    if (tag === "AUX" && tokens[at]!.lemma === "have")
      return subjectOf(passage, sentence, verbGroup(passage, sentence, at));
    if (
      tag !== "ADJ" &&
      tag !== "DET" &&
      tag !== "NOUN" &&
      tag !== "ADV" &&
      tag !== "NUM" &&
      tag !== "PROPN" &&
      tag !== "CCONJ" &&
      word !== "-" &&
      word !== ","
    )
      return null;
  }
  return null;
}

/** "a check on Reed's claim": whoever stands behind the last preposition but "of" and "for" owns it. */
function ownPart(passage: Passage, sentence: OuterSentence, owner: Range): Range {
  for (let at = owner.last - 1; at > owner.first; at--) {
    const { lower } = passage.tokens[at]!;
    if (tagOf(passage, sentence, at) === "ADP" && lower !== "of" && lower !== "for")
      return { first: at + 1, last: owner.last };
  }
  return owner;
}

const bringers: ReadonlySet<string> = new Set(["with", "in"]);

/** "Miller stirred anger with a claim that …", "persisted in arguments that …": the subject of the verb in front. */
function actorBefore(passage: Passage, sentence: OuterSentence, preposition: number): Range | null {
  const { tokens, quotationOf } = passage;
  const floor = Math.max(sentence.first, preposition - maxReach);
  for (let at = preposition - 1; at >= floor && quotationOf[at] === -1 && tokens[at]!.text !== ","; at--) {
    if (tagOf(passage, sentence, at) !== "VERB") continue;
    const group = verbGroup(passage, sentence, at);
    if (group.passive) return null;
    const subject = subjectOf(passage, sentence, group);
    if (subject) return whoeverActs(passage, subject);
  }
  return null;
}

/** A subject that may hold a view; null for "there" and "it". */
function whoeverActs(passage: Passage, subject: Range | null): Range | null {
  const word = subject && subject.last - subject.first === 1 ? passage.tokens[subject.first]!.lower : "";
  return expletives.has(word) ? null : subject;
}

const expletives: ReadonlySet<string> = new Set(["it", "there", "this", "that"]);

/** "Smith laid out her plan to …": the subject of the verb whose object the noun is. */
function ownerOf(passage: Passage, sentence: OuterSentence, pronoun: number): Range | null {
  const { tokens } = passage;
  let at = pronoun - 1;
  while (at > sentence.first && passage.quotationOf[at] === -1 && particles.has(tokens[at]!.lower)) at--;
  if (at < sentence.first || passage.quotationOf[at] !== -1 || tagOf(passage, sentence, at) !== "VERB") return null;
  const group = verbGroup(passage, sentence, at);
  return group.passive ? null : subjectOf(passage, sentence, group);
}

const particles: ReadonlySet<string> = new Set(["out", "up", "on", "with", "down", "about", "in", "off", "of"]);

/** "is confident that …": the subject of the copula before an adjective. */
export function copulaSubject(passage: Passage, sentence: OuterSentence, adjective: number): Range | null {
  const { tokens } = passage;
  for (let at = adjective - 1; at >= Math.max(sentence.first, adjective - 4); at--) {
    const tag = tagOf(passage, sentence, at);
    if ((tag === "AUX" || tag === "VERB") && copulas.has(tokens[at]!.lemma)) {
      return whoeverActs(passage, subjectOf(passage, sentence, verbGroup(passage, sentence, at)));
    }
    if (tag !== "ADV" && tag !== "PART") return null;
  }
  return null;
}
