import type { Attribution } from "../../attributions/attributions.ts";
import { sentenceEnd, trimmed } from "../../clauses/content-end.ts";
import type { OuterSentence, Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import { opensCondition } from "../phrases/foreign-conditions.ts";
import { wordAt } from "../phrases/foreign-mentions.ts";
import { countDenial, noDenials } from "../phrases/foreign-negation.ts";
import { nounPhraseAt, openingSubject, pastConnectives } from "../phrases/foreign-noun-phrase.ts";
import { phraseAt } from "../phrases/foreign-phrases.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { type ForeignFindings, foreignFindings } from "../tables/foreign-findings.ts";
import { foreignMoods } from "../tables/foreign-moods.ts";

/** "That" stands right behind its verb or behind a few words: "ergab am Montag, dass". In tokens. */
const maxGap = 4;
/** No sentence that somebody wrote has more such verbs. */
const maxVerbs = 12;
/** An auxiliary stands so far before its participle, in tokens. */
const maxBracket = 8;

/**
 * "El estudio muestra que …", "Forscher haben herausgefunden, dass …": what a text or people who look into things have
 * found. Anything else that shows something is no source: "La caída muestra que …".
 */
export function foundOut(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  cues: ForeignCues,
): Attribution | null {
  const findings = foreignFindings.get(cues.language);
  if (findings === undefined) return null;
  const end = sentenceEnd(passage, sentence);
  for (let at = sentence.first + 1, verbs = 0; at < end - 1 && verbs < maxVerbs; at++) {
    if (passage.quotationOf[at] !== -1) return null;
    const word = wordAt(passage, at);
    if (cues.bare && wordAt(passage, at + 1) !== "thấy") continue;
    const participle = findings.participles.has(word);
    if (!participle && !findings.finite.has(word)) continue;
    verbs++;
    const auxiliary = participle ? auxiliaryBefore(passage, sentence, at, cues) : at;
    const verb = auxiliary >= 0 ? auxiliary : findings.finite.has(word) ? at : -1;
    if (verb < 0 || wordAt(passage, verb - 1) === "que" || cues.negators.has(wordAt(passage, verb - 1))) continue;
    const content = cues.bare ? behindShowing(passage, at + 2) : thatBehind(passage, at + 1, end, cues);
    // "Keine Studie zeigt, dass …", "Die Studie soll zeigen, dass …": nothing was found.
    if (content >= 0 && leavesOpen(passage, { first: sentence.first, last: content }, cues)) return null;
    const closing = content < 0 && !participle ? foundBefore(passage, sentence, index, at, end, cues) : null;
    if (closing) return closing;
    const mention = content < 0 ? null : sourceBefore(passage, sentence, verb, cues);
    if (mention === null || mention.last < verb - 1 || !holdsSource(passage, mention, findings)) continue;
    const byPeople = !holdsAny(passage, mention, findings.texts);
    if (byPeople && isDoneByThem(passage, at, { first: mention.last, last: content }, end, cues)) return null;
    const range = trimmed(passage, { first: content, last: end });
    if (range === null) return null;
    const cue = { first: at, last: cues.bare ? at + 2 : at + 1 };
    return { sentence: index, frame: "that", kind: "speech", cue, content: [range], mention };
  }
  return null;
}

/** Whether words deny that something was found, put a condition on it, or say that it may or is to be. */
function leavesOpen(passage: Passage, { first, last }: Range, { language }: ForeignCues): boolean {
  const moods = foreignMoods.get(language);
  if (moods === undefined) return false;
  for (let at = first; at < last; at++) {
    const word = wordAt(passage, at);
    if (moods.possible.has(word) || moods.planned.has(word)) return true;
    if (opensCondition(passage.tokens, at, first, last, moods, language)) return true;
    if (moods.negators.has(word) && countDenial(passage.tokens, at, noDenials) !== noDenials) return true;
  }
  return false;
}

/** What opens the sentence up to the verb; in Vietnamese, whose words stand in syllables, all of a few of them. */
function sourceBefore(passage: Passage, sentence: OuterSentence, verb: number, cues: ForeignCues): Range | null {
  // "Uit onderzoek van de universiteit blijkt dat …"
  if (cues.language === "nl" && wordAt(passage, sentence.first) === "uit")
    return nounPhraseAt(passage, sentence.first + 1, verb, cues);
  if (!cues.bare) return openingSubject(passage, sentence, verb, cues);
  const first = pastConnectives(passage, sentence.first, verb, cues);
  return verb > first && verb - first <= maxSource ? { first, last: verb } : null;
}

/** "O desemprego recuou, mostram dados do instituto": the verb and its source behind the comma that closes the sentence's own clause. */
function foundBefore(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  verb: number,
  end: number,
  cues: ForeignCues,
): Attribution | null {
  const findings = foreignFindings.get(cues.language)!;
  if (wordAt(passage, verb - 1) !== "," || verb - sentence.first < shortestClause) return null;
  let last = verb + 1;
  while (last < end && wordAt(passage, last) !== "," && passage.quotationOf[last] === -1) last++;
  const mention = { first: verb + 1, last };
  const heads = { first: verb + 1, last: Math.min(last, verb + 1 + maxHead) };
  if (last - verb > maxSource || !holdsSource(passage, heads, findings) || leavesOpen(passage, mention, cues))
    return null;
  const content = trimmed(passage, { first: sentence.first, last: verb - 1 });
  const cue = { first: verb, last: verb + 1 };
  return content && { sentence: index, frame: "clause", kind: "speech", cue, content: [content], mention };
}
/** In tokens: what is told before, a source with all that hangs on it, and where its noun stands in it. */
const [shortestClause, maxSource, maxHead] = [4, 12, 2];

function auxiliaryBefore(passage: Passage, { first }: OuterSentence, at: number, cues: ForeignCues): number {
  for (let before = at - 1; before > first && at - before <= maxBracket; before--)
    if (cues.auxiliaries.has(wordAt(passage, before))) return before;
  return -1;
}

/** "cho thấy (rằng) …": in Vietnamese a clause follows at once. */
const behindShowing = (passage: Passage, at: number): number => (wordAt(passage, at) === "rằng" ? at + 1 : at);

/** Where a clause behind "that" opens; -1 without one, and for "if". */
function thatBehind(passage: Passage, from: number, end: number, cues: ForeignCues): number {
  for (let at = from; at < Math.min(end - 1, from + maxGap); at++) {
    if (passage.quotationOf[at] !== -1) return -1;
    if (wordAt(passage, at) === ":") return at + 1;
    const length = phraseAt(passage, at, end, cues.that);
    if (length > 0) return whether.has(wordAt(passage, at)) ? -1 : at + length;
  }
  return -1;
}
const whether: ReadonlySet<string> = new Set(["si", "se", "ob", "of", "ли", "чи", "s'il", "s’il"]);

const holdsSource = (passage: Passage, range: Range, { texts, people }: ForeignFindings): boolean =>
  holdsAny(passage, range, texts) || holdsAny(passage, range, people);

/**
 * "Die Ärzte haben ihm gezeigt, dass …", "los médicos encontraron que la sala estaba vacía y se fueron": whether people show
 * somebody something, or go on to act behind what they found, by a verb in the form of theirs that the content has nowhere
 * else. Then they are told of, and report nothing.
 * @param between what stands between them and the content
 */
function isDoneByThem(passage: Passage, verb: number, between: Range, end: number, cues: ForeignCues): boolean {
  for (let at = between.first; at < between.last; at++)
    if (toWhom.get(cues.language)?.has(wordAt(passage, at)) && /^\p{Ll}/u.test(passage.tokens[at + 1]!.text))
      return true;
  const form = pastOfMany.exec(wordAt(passage, verb))?.[0];
  if (form === undefined) return false;
  for (let at = between.last; at < end - 1; at++) {
    if (cues.joints.has(wordAt(passage, at))) {
      const next = clitics.has(wordAt(passage, at + 1)) ? at + 2 : at + 1;
      if (next < end && wordAt(passage, next).endsWith(form)) return true;
    }
    if (wordAt(passage, at).endsWith(form)) return false;
  }
  return false;
}
const clitics: ReadonlySet<string> = new Set("se lo la los las le les".split(" "));
const pastOfMany = /(?:ron|ram|ли)$/u;
const toWhom: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    es: "me te le les nos",
    pt: "me te lhe lhes nos",
    fr: "me te lui leur nous vous",
    it: "mi ti gli le ci vi",
    de: "mir dir ihm ihr ihnen uns euch",
    nl: "mij hem haar hun ons jullie",
    ru: "мне тебе ему ей нам вам им",
    uk: "мені тобі йому їй нам вам їм",
  }).map(([language, list]) => [language, new Set(list.split(" "))]),
);

function holdsAny(passage: Passage, { first, last }: Range, words: ReadonlySet<string>): boolean {
  for (let at = first; at < last; at++) {
    const word = wordAt(passage, at);
    if (words.has(word) || words.has(word.replace(/^[ld]['’]/u, ""))) return true;
    if (at + 1 < last && words.has(`${word} ${wordAt(passage, at + 1)}`)) return true;
  }
  return false;
}
