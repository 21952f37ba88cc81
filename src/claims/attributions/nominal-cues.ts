import { withoutThat } from "../clauses/complement.ts";
import { clauseEnd, sentenceEnd, trimmed } from "../clauses/content-end.ts";
import { beforeMainClause } from "../clauses/main-clause-behind.ts";
import { copulaSubject, holderOf, maxReach } from "../clauses/noun-holder.ts";
import { opensHandling } from "../clauses/object-relative.ts";
import { beforeHostVerb } from "../clauses/second-predicate.ts";
import { objectEnd } from "../cues/object-end.ts";
import { isTime, phraseAfter } from "../passages/noun-phrase.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { type Range, tagOf } from "../passages/tags.ts";
import { type NounFrame, type ReportingNoun, reportingAdjectives, reportingNouns } from "../tables/reporting-nouns.ts";
import { reportingVerbs } from "../tables/reporting-verbs.ts";
import type { Attribution } from "./attributions.ts";
import { isThat, opensContentClause } from "./content-clause.ts";
import { sureOf } from "./sure-of.ts";

/** What leads to whose words a noun stands for: "the contention of the board that …". */
const holderWords: ReadonlySet<string> = new Set(["of", "by", "from", "among"]);
/** "makes the case that …", but "in the case that …". */
const saidWhenMade: ReadonlySet<string> = new Set(["case", "point"]);
/** "his claim that …", "voiced concern about …", "is confident that …": a noun or adjective as the cue. */
export function nominalCue(passage: Passage, sentence: OuterSentence, index: number, at: number): Attribution | null {
  const { tokens } = passage;
  const token = tokens[at]!;
  // Most words are neither, whatever their tag.
  if (!reportingNouns.has(token.lemma) && !reportingAdjectives.has(token.lower)) return null;
  const tag = tagOf(passage, sentence, at);
  if (tag === "NOUN") {
    const entry = reportingNouns.get(token.lemma);
    if (isWhereSaid(passage, sentence, at) || isPurpose(passage, sentence, at)) return null;
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

/** "wore red in support of the strike": what is done for it says nothing; "spoke in support of it" does. */
function isPurpose(passage: Passage, sentence: OuterSentence, at: number): boolean {
  const { tokens } = passage;
  if (tokens[at - 1]?.lower !== "in" || !/^(?:of|to)$/.test(tokens[at + 1]?.lower ?? "")) return false;
  if (!/^(?:support|defence|defense|protest|opposition|favour|favor)$/.test(tokens[at]!.lower)) return false;
  for (let verb = at - 2; verb >= sentence.first && at - verb < maxReach; verb--)
    if (tagOf(passage, sentence, verb) === "VERB")
      return !reportingVerbs.has(tokens[verb]!.lemma) && !/^(?:come|be|vote|sign|speak)$/.test(tokens[verb]!.lemma);
  return false;
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
    // Of a clause that "that" opens the tagger may take the word for a pronoun: "his assertion that he fell".
    const opens = entry.frames.has("that") && isThat(passage, sentence, content.first);
    const kept = withoutThat(passage, trimmed(passage, content), opens);
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
  if (word === "that" && opensHandling(passage, start)) return null;
  if (word === "that" && entry.frames.has("that") && opensContentClause(passage, sentence, start)) {
    // "There was no immediate indication that it fell": what there is none of, the writer tells with its "no".
    if (frame === "noun" && mention === null && isNone(passage, at)) return null;
    const clause = { first: start, last: clauseEnd(passage, sentence, start, governor, false) };
    // "His claim that it fell | seemed odd"
    if (isSubject) return make({ ...clause, last: beforeHostVerb(passage, sentence, clause) });
    return make(isSetting(passage, sentence, at) ? beforeMainClause(passage, sentence, clause, true) : clause);
  }
  if (entry.frames.has("that") && opensBareClause(passage, sentence, at)) {
    const last = clauseEnd(passage, sentence, start, governor, false);
    let comma = start + 1;
    while (comma < last && passage.tokens[comma]!.text !== ",") comma++;
    return make({ first: start, last: comma });
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
    const clause = { first: holder.last, last: clauseEnd(passage, sentence, holder.last, governor, false) };
    if (isSubject) return make({ ...clause, last: beforeHostVerb(passage, sentence, clause) }, holder);
    return make(isSetting(passage, sentence, at) ? beforeMainClause(passage, sentence, clause, true) : clause, holder);
  }
  // "was adamant on Saturday that …"
  const awaits = frame === "noun" || (word === "on" && isTime(passage.tokens, start + 1));
  const later = mention && awaits && entry.frames.has("that") ? laterThat(passage, sentence, start, end) : -1;
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

/** "shared alongside a claim it shows the pier": a clause without "that" behind what goes with something, a pronoun its subject. */
function opensBareClause(passage: Passage, sentence: OuterSentence, noun: number): boolean {
  const { tokens } = passage;
  if (tokens[noun]!.lemma !== "claim" || noun + 2 >= sentence.last) return false;
  if (!/^(?:he|she|it|they|there)$/.test(tokens[noun + 1]!.text)) return false;
  let before = noun - 1;
  while (before > sentence.first && /^(?:DET|ADJ)$/.test(tokens[before]!.pos)) before--;
  if (!/^(?:alongside|with)$/.test(tokens[before]!.lower)) return false;
  const tag = tagOf(passage, sentence, noun + 2);
  // "with the claim they made": an object of its own.
  if (tag === "VERB") return !opensHandling(passage, noun + 1) && !endsAt(passage, sentence, noun + 3);
  return tag === "AUX" && /^(?:is|was|are|were|will|would|could|may|might)$/.test(tokens[noun + 2]!.lower);
}

/** Whether nothing but a preposition or a stop follows. */
function endsAt(passage: Passage, sentence: OuterSentence, at: number): boolean {
  const tag = at < sentence.last ? tagOf(passage, sentence, at) : "PUNCT";
  return tag === "PUNCT" || tag === "ADP" || tag === "AUX" || tag === "VERB" || tag === "ADV" || tag === "CCONJ";
}

/** "Despite assurances that …, 400 posts were cut": a noun that only sets the scene of its sentence. */
function isSetting(passage: Passage, sentence: OuterSentence, noun: number): boolean {
  const { lower, pos } = passage.tokens[sentence.first]!;
  if (pos !== "ADP" && pos !== "SCONJ" && lower !== "following") return false;
  for (let at = sentence.first + 1; at < noun; at++)
    if (/^(?:VERB|AUX|PUNCT)$/.test(tagOf(passage, sentence, at))) return false;
  return noun > sentence.first;
}

/** "no immediate indication", "little hope": a noun that there is none of. */
function isNone({ tokens }: Passage, noun: number): boolean {
  let at = noun - 1;
  while (at >= 0 && noun - at < maxReach && /^(?:ADJ|NOUN)$/.test(tokens[at]!.pos) && !none.has(tokens[at]!.lower))
    at--;
  return none.has(tokens[at]?.lower ?? "");
}
const none: ReadonlySet<string> = new Set(["no", "little", "scant", "scarcely", "hardly", "any"]);

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
