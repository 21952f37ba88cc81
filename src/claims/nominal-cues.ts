import type { Attribution } from "./attributions.ts";
import { withoutThat } from "./complement.ts";
import { clauseEnd, sentenceEnd, trimmed } from "./content-end.ts";
import { nounPhraseBefore, phraseAfter } from "./noun-phrase.ts";
import { objectEnd } from "./object-end.ts";
import type { OuterSentence, Passage } from "./passage.ts";
import { beforeHostVerb } from "./second-predicate.ts";
import { subjectOf } from "./subject.ts";
import { sureOf } from "./sure-of.ts";
import { type NounFrame, type ReportingNoun, reportingAdjectives, reportingNouns } from "./tables/reporting-nouns.ts";
import { reportingVerbs } from "./tables/reporting-verbs.ts";
import { type Range, tagOf } from "./tags.ts";
import { verbGroup } from "./verb-group.ts";

const possessivePronouns: ReadonlySet<string> = new Set("his her its their my our your".split(" "));
const copulas: ReadonlySet<string> = new Set("be become remain feel seem sound get".split(" "));
/** What leads to whose words a noun stands for: "the contention of the board that …". */
const holderWords: ReadonlySet<string> = new Set(["of", "by", "from", "among"]);
/** What draws criticism does not voice it. */
const receivingVerbs: ReadonlySet<string> = new Set(
  "lead exchange draw face get receive attract spark prompt fuel win trigger provoke avoid escape suffer see meet weather invite earn stir contradict undercut undermine bolster reject dismiss resist ignore defy rebuff approve scrap drop delay halt block shelve abandon cancel postpone suspend adopt discount dispute".split(
    " ",
  ),
);
/** "makes the case that …", but "in the case that …". */
const saidWhenMade: ReadonlySet<string> = new Set(["case", "point"]);
/** How far in front of a noun its possessor or its verb is looked for. */
const maxReach = 7;

/** "his claim that …", "voiced concern about …", "is confident that …": a noun or adjective as the cue. */
export function nominalCue(passage: Passage, sentence: OuterSentence, index: number, at: number): Attribution | null {
  const { tokens } = passage;
  const token = tokens[at]!;
  // Most words are neither, whatever their tag.
  if (!reportingNouns.has(token.lemma) && !reportingAdjectives.has(token.lower)) return null;
  const tag = tagOf(passage, sentence, at);
  if (tag === "NOUN") {
    const entry = reportingNouns.get(token.lemma);
    if (isWhereSaid(passage, sentence, at)) return null;
    if (saidWhenMade.has(token.lemma) && tokens[governorOf(passage, sentence, at)]?.lemma !== "make") return null;
    return entry ? withContent(passage, sentence, index, at, entry, holderOf(passage, sentence, at), "noun") : null;
  }
  const entry = reportingAdjectives.get(token.lower);
  if (!entry) return null;
  const subject = copulaSubject(passage, sentence, at);
  if (!subject) return null;
  return (
    sureOf(passage, sentence, index, at, subject) ??
    withContent(passage, sentence, index, at, entry, subject, "adjective")
  );
}

/** "said in a statement on Monday that …": the verb gives the words; the noun only says where. */
function isWhereSaid(passage: Passage, sentence: OuterSentence, at: number): boolean {
  const { tokens } = passage;
  let opens = at - 1;
  while (opens > sentence.first && opens > at - maxReach && /^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(tokens[opens]!.pos))
    opens--;
  if (opens <= sentence.first || !whereSaid.has(tokens[opens]!.lower)) return false;
  const gives = reportingVerbs.get(tokens[opens - 1]!.lemma)?.frames.has("clause") ?? false;
  return gives && tagOf(passage, sentence, opens - 1) === "VERB";
}
const whereSaid: ReadonlySet<string> = new Set(["in", "through", "via", "during"]);

function withContent(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  at: number,
  entry: ReportingNoun,
  mention: Range | null,
  frame: "noun" | "adjective",
): Attribution | null {
  const end = sentenceEnd(passage, sentence);
  const start = at + 1;
  if (start >= end) return null;
  const make = (content: Range, holder = mention): Attribution | null => {
    const kept = withoutThat(passage, trimmed(passage, content));
    const cue = { first: at, last: start };
    return kept && { sentence: index, frame, kind: entry.kind, cue, content: [kept], mention: holder };
  };
  const next = passage.tokens[start]!;
  const word = next.lower;
  const governor = governorOf(passage, sentence, at);
  const isSubject = frame === "noun" && governor === at && opensSentence(passage, sentence, at);
  if (passage.quotationOf[start] !== -1) {
    return entry.frames.has("quotation") && mention
      ? make({ first: start, last: objectEnd(passage, sentence, start, at) })
      : null;
  }
  if (word === "that" && entry.frames.has("that") && opensContentClause(passage, sentence, start)) {
    const clause = { first: start, last: clauseEnd(passage, sentence, start, governor, false) };
    // "His claim that it fell | seemed odd"
    return make(isSubject ? { ...clause, last: beforeHostVerb(passage, sentence, clause) } : clause);
  }
  if (word === "to" && next.pos === "PART") {
    return entry.frames.has("infinitive") && mention
      ? make({ first: start, last: objectEnd(passage, sentence, start, at) })
      : null;
  }
  if (frame === "noun" && next.lemma === "be" && mention) return copulaContent(passage, sentence, start, entry, make);
  if (word === "of" && passage.quotationOf[start + 1] !== -1 && start + 1 < end && entry.frames.has("quotation")) {
    return make({ first: start + 1, last: objectEnd(passage, sentence, start + 1, at) });
  }
  const holder = frame === "noun" && holderWords.has(word) ? phraseAfter(passage, sentence, start + 1, end) : null;
  if (holder && entry.frames.has("that") && isThat(passage, sentence, holder.last)) {
    return make({ first: holder.last, last: clauseEnd(passage, sentence, holder.last, governor, false) }, holder);
  }
  const later = mention && frame === "noun" && entry.frames.has("that") ? laterThat(passage, sentence, start, end) : -1;
  if (later > 0) {
    const clause = { first: later, last: clauseEnd(passage, sentence, later, governor, false) };
    return make(isSubject ? { ...clause, last: beforeHostVerb(passage, sentence, clause) } : clause);
  }
  // "dropped her support for the plan": who ends it no longer holds it.
  if (governor !== at && ending.has(passage.tokens[governor]!.lemma)) return null;
  if (mention && word !== "that" && entry.frames.has(word as NounFrame)) {
    // "His criticism of the plan | grew"
    const subject = governor === at && frame === "noun";
    return make({ first: start + 1, last: objectEnd(passage, sentence, start + 1, at, subject) });
  }
  return null;
}

const ending: ReadonlySet<string> = new Set("drop withdraw abandon end lose reverse soften lift waive".split(" "));

/** Whether nothing stands before a noun's phrase but a conjunction. */
function opensSentence({ tokens }: Passage, sentence: OuterSentence, noun: number): boolean {
  for (let at = noun - 1; at >= sentence.first; at--)
    if (!/^(?:DET|ADJ|NOUN|PROPN|PRON|PART|NUM)$/.test(tokens[at]!.pos))
      return at === sentence.first && tokens[at]!.pos === "CCONJ";
  return true;
}

/** "her claim during the debate that …": the "that" behind when or where it was said; -1 without one. */
function laterThat(passage: Passage, sentence: OuterSentence, from: number, end: number): number {
  const { tokens, quotationOf } = passage;
  if (!occasions.has(tokens[from]!.lower)) return -1;
  for (let at = from + 1; at < Math.min(end, from + maxReach) && quotationOf[at] === -1; at++) {
    if (tokens[at]!.lower === "that") return isThat(passage, sentence, at) ? at : -1;
    if (/^(?:VERB|AUX|PUNCT|CCONJ|SCONJ)$/.test(tagOf(passage, sentence, at))) return -1;
  }
  return -1;
}

const occasions: ReadonlySet<string> = new Set(["during", "at", "in", "on", "after", "before", "last", "this"]);

/** "challenged the claim that …, and said": the verb whose object a noun is; the noun itself without one. */
function governorOf(passage: Passage, sentence: OuterSentence, noun: number): number {
  for (let at = noun - 1; at >= Math.max(sentence.first, noun - maxReach) && passage.quotationOf[at] === -1; at--) {
    const tag = tagOf(passage, sentence, at);
    if (tag === "VERB") return at;
    if (tag === "PUNCT" || tag === "AUX" || tag === "CCONJ") return noun;
  }
  return noun;
}

/** "his answer was that …", "her reply was: “…”". */
function copulaContent(
  passage: Passage,
  sentence: OuterSentence,
  copula: number,
  entry: ReportingNoun,
  make: (content: Range) => Attribution | null,
): Attribution | null {
  const { tokens, quotationOf } = passage;
  let from = copula + 1;
  while (from < sentence.last && quotationOf[from] === -1 && /^[:,]$/.test(tokens[from]!.text)) from++;
  if (from >= sentence.last) return null;
  if (quotationOf[from] !== -1 && (entry.frames.has("quotation") || entry.frames.has("that")))
    return make({ first: from, last: objectEnd(passage, sentence, from, copula) });
  if (!entry.frames.has("that") && !entry.frames.has("quotation")) return null;
  return isThat(passage, sentence, from)
    ? make({ first: from, last: clauseEnd(passage, sentence, from, copula, false) })
    : null;
}

function isThat(passage: Passage, sentence: OuterSentence, at: number): boolean {
  const token = passage.tokens[at];
  if (!token || at >= sentence.last || passage.quotationOf[at] !== -1) return false;
  return token.lower === "that" && opensContentClause(passage, sentence, at);
}

/** "the claim that he lied", not "the claim that made him famous". */
function opensContentClause(passage: Passage, sentence: OuterSentence, that: number): boolean {
  if (passage.quotationOf[that + 1] !== -1 && that + 1 < sentence.last) return true;
  if (lacksObject(passage, sentence, that)) return false;
  const next = that + 1 < sentence.last ? tagOf(passage, sentence, that + 1) : "";
  return next !== "" && next !== "VERB" && next !== "AUX" && next !== "ADV" && next !== "PUNCT";
}

/** "an allegation that both the mayor and the board denied": a clause that its noun is the object of. */
function lacksObject(passage: Passage, sentence: OuterSentence, that: number): boolean {
  const { tokens, quotationOf } = passage;
  for (let at = that + 1; at < Math.min(sentence.last, that + maxClause) && quotationOf[at] === -1; at++) {
    const tag = tagOf(passage, sentence, at);
    if (tag === "AUX" || tag === "SCONJ") return false;
    if (tag !== "VERB") continue;
    const next = tokens[at + 1];
    // "a pledge that the ministry considers impossible", "an idea that Reed described as mad"
    if (reportingVerbs.get(tokens[at]!.lemma)?.frames.has("naming") && (next?.pos === "ADJ" || next?.lower === "as"))
      return true;
    return (
      answering.has(tokens[at]!.lemma) &&
      (next === undefined || next.pos === "PUNCT" || next.pos === "ADP" || next.pos === "ADV")
    );
  }
  return false;
}
const maxClause = 12;
/** What is done to a claim, and needs one to be done to. */
const answering: ReadonlySet<string> = new Set("deny reject dismiss dispute denounce refute repudiate".split(" "));

/** Whose words the noun stands for: its possessor, or the subject of the verb that it is the object of. */
function holderOf(passage: Passage, sentence: OuterSentence, noun: number): Range | null {
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

function copulaSubject(passage: Passage, sentence: OuterSentence, adjective: number): Range | null {
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
