import type { Token } from "../text/annotate.ts";
import { finiteForm, isWithheld } from "./coordinated-cue.ts";
import { afterPreposition, controlledSubject } from "./governed-subject.ts";
import { invertedSubject } from "./host-content.ts";
import { headOfModifier } from "./modified-head.ts";
import { isTime, nounPhraseBefore, phraseAfter, possessives } from "./noun-phrase.ts";
import type { OuterSentence, Passage } from "./passage.ts";
import { reportingVerbs } from "./tables/reporting-verbs.ts";
import { isDash, isNominal, type Range, tagOf } from "./tags.ts";
import { questionWords, type VerbGroup, verbGroup } from "./verb-group.ts";

/** How far a subject is looked for: verbs climbed and tokens crossed. Keeps the work on hostile input linear. */
const maxClimb = 4;

const maxSubject = 60;

const maxAppositions = 4;

/** A quotation of at most so many tokens, marks included, in an apposition is a title. */
const maxTitle = 8;

const relatives: ReadonlySet<string> = new Set(["who", "which", "that"]);

const appositionOpeners: ReadonlySet<string> = new Set(
  "a an the who which whose whom where one both each also formerly now then himself herself his her its their our my former".split(
    " ",
  ),
);

/** The noun phrase or pronoun that a verb group says something of; null where there is none to be seen. */
export function subjectOf(passage: Passage, sentence: OuterSentence, group: VerbGroup, climbed = 0): Range | null {
  const { tokens } = passage;
  const floor = Math.max(sentence.first, group.first - maxSubject);
  if (group.first - 1 < floor) return group.gerund ? subjectAfter(passage, sentence, group.verb) : null;
  if (group.infinitive) {
    const controlled = controlledSubject(passage, sentence, group.first - 1, floor);
    if (controlled) return controlled;
    const matrix = matrixSubject(passage, sentence, group.first, climbed);
    // "Smith to call for inquiry": a headline's future.
    return matrix ?? nounPhraseBefore(passage, sentence, group.first - 1, floor);
  }
  const before = skipFloating(passage, sentence, group.first - 1, floor);
  const tag = tagOf(passage, sentence, before);
  const word = tokens[before]!.lower;
  if (group.gerund && word === "as") return quotedPerson(passage, sentence, before, climbed);
  if (questionWords.has(word)) return null;
  if (group.gerund) {
    if (tag === "NOUN" || tag === "PROPN" || (tag === "PRON" && !possessives.has(word))) {
      const phrase = nounPhraseBefore(passage, sentence, before, floor);
      const named = tag === "PROPN" && phrase ? afterPreposition(passage, sentence, phrase) : null;
      if (named) return named;
      const whole = phrase && matrixSubject(passage, sentence, phrase.first, climbed);
      return whole ?? phrase;
    }
    return (
      reporterBefore(passage, sentence, group, climbed) ??
      matrixSubject(passage, sentence, group.first, climbed, maxSubjectless, word === ",") ??
      subjectAfter(passage, sentence, group.verb)
    );
  }
  if (tag === "CCONJ")
    return coordinatedSubject(passage, sentence, group, climbed) ?? matrixSubject(passage, sentence, before, climbed);
  if (relatives.has(word) && before > floor) return { first: before, last: before + 1 };
  const title = passage.quotationOf[before]!;
  if (word === "," || (title !== -1 && endsAsTitle(passage, title))) {
    return (
      skipAppositions(passage, sentence, before, floor) ??
      beforeStrayComma(passage, sentence, before, floor) ??
      matrixSubject(passage, sentence, before, climbed)
    );
  }
  if (word === ")" || word === "]") return phraseBeforeBracket(passage, sentence, before, floor);
  if (isDash(tokens, before)) {
    let open = before - 1;
    while (open > floor && !isDash(tokens, open)) open--;
    return open > floor ? nounPhraseBefore(passage, sentence, open - 1, floor) : null;
  }
  const phrase = nounPhraseBefore(passage, sentence, before, floor);
  return headOfModifier(passage, sentence, phrase, group, floor) ?? phrase;
}

/** "Sen. Smith (R-Ohio), said": a bracket explains the subject, and a comma too many stands before the verb. */
function beforeStrayComma(passage: Passage, sentence: OuterSentence, comma: number, floor: number): Range | null {
  const explained = comma > floor && passage.tokens[comma - 1]!.text === ")";
  return explained ? phraseBeforeBracket(passage, sentence, comma - 1, floor) : null;
}

/** "Noting that …, Smith said": a participle in front has the subject of the clause that follows its comma. */
function subjectAfter(passage: Passage, sentence: OuterSentence, verb: number): Range | null {
  const { tokens } = passage;
  for (let at = verb + 1; at < Math.min(sentence.last, verb + maxSubject); at++) {
    // "Noting that it is “safe,” Smith said"
    const quoted = passage.quotationOf[at]!;
    const closes = quoted === -1 ? tokens[at]!.text === "," : passage.quotationTokens[quoted]![1] === at + 1;
    if (!closes) continue;
    const phrase = phraseAfter(passage, sentence, at + 1, sentence.last);
    const next = phrase && phrase.last < sentence.last ? tagOf(passage, sentence, phrase.last) : "";
    if (phrase && !relatives.has(tokens[phrase.first]!.lower) && (next === "VERB" || next === "AUX" || next === "ADV"))
      return phrase;
  }
  return null;
}

/** "Smith said …, adding that …": the participle's subject is whoever spoke before it, not what was spoken of. */
function reporterBefore(passage: Passage, sentence: OuterSentence, group: VerbGroup, climbed: number): Range | null {
  const own = reportingVerbs.get(passage.tokens[group.verb]!.lemma)?.frames;
  if (climbed >= maxClimb || !(own?.has("clause") || own?.has("naming"))) return null;
  let inner: Range | null = null;
  let judging: VerbGroup | null = null;
  for (let at = group.first - 1; at >= Math.max(sentence.first, group.first - maxSubject); at--) {
    if (passage.quotationOf[at] !== -1 || tagOf(passage, sentence, at) !== "VERB") continue;
    const frames = reportingVerbs.get(passage.tokens[at]!.lemma)?.frames;
    if (frames === undefined) continue;
    const before = verbGroup(passage, sentence, at);
    if (!before.finite || before.passive) continue;
    if (!frames.has("clause") && !frames.has("address") && !frames.has("order")) {
      judging ??= before;
      continue;
    }
    const subject = speakerOf(passage, sentence, before, climbed + 1);
    // "Smith said he feared …, adding": the pronoun's verb is inside what Smith said.
    if (!subject || !isPronoun(passage.tokens[subject.first]!.text)) return subject ?? inner;
    inner ??= subject;
  }
  // "Officials dismissed reports that the dam failed, saying …": nobody else in the sentence speaks.
  return inner ?? (judging && subjectOf(passage, sentence, judging, climbed + 1));
}

/** "“…,” said Miller, urging them to leave": the subject of a verb in front, behind it where it is turned round. */
function speakerOf(passage: Passage, sentence: OuterSentence, group: VerbGroup, climbed: number): Range | null {
  const frames = reportingVerbs.get(passage.tokens[group.verb]!.lemma)?.frames;
  const turned =
    frames && group.finite && !group.passive ? invertedSubject(passage, sentence, group.verb, frames) : null;
  return turned ?? subjectOf(passage, sentence, group, climbed);
}

const thirdPersons: ReadonlySet<string> = new Set(["he", "she", "they", "it"]);

function isPronoun(word: string): boolean {
  return thirdPersons.has(word.toLowerCase());
}

function matching(tokens: readonly Token[], from: number, floor: number, open: string): number {
  for (let at = from - 1; at >= floor; at--) if (tokens[at]!.text === open) return at;
  return -1;
}

/** "said he would go and warned that …": the subject of the verb that stands in the same form, a reporting one first. */
function coordinatedSubject(
  passage: Passage,
  sentence: OuterSentence,
  group: VerbGroup,
  climbed: number,
): Range | null {
  const { tokens } = passage;
  if (climbed >= maxClimb || !group.finite || !reportingVerbs.has(tokens[group.verb]!.lemma)) return null;
  // "confirmed it, but would not say whether": in whatever form who spoke before did so.
  const form = isWithheld(passage, group.first) ? null : finiteForm(passage, sentence, group.verb);
  let pronoun: Range | null = null;
  for (let at = group.first - 1; at >= Math.max(sentence.first, group.first - maxSubject); at--) {
    if (passage.quotationOf[at] !== -1 || tagOf(passage, sentence, at) !== "VERB") continue;
    if (!reportingVerbs.has(tokens[at]!.lemma) || (form && finiteForm(passage, sentence, at) !== form)) continue;
    const before = verbGroup(passage, sentence, at);
    if (!before.finite || before.passive) continue;
    const subject = subjectOf(passage, sentence, before, climbed + 1);
    // "Smith said he welcomed it and added": the pronoun's verb is inside what Smith said.
    if (subject && !isPronoun(tokens[subject.first]!.text)) return subject;
    pronoun = subject ?? pronoun;
  }
  return pronoun;
}

/** The subject of the nearest earlier finite verb: shared by coordination, infinitives and participles. */
function matrixSubject(
  passage: Passage,
  sentence: OuterSentence,
  before: number,
  climbed: number,
  passed = 1,
  finiteOnly = false,
): Range | null {
  if (climbed >= maxClimb) return null;
  const floor = Math.max(sentence.first, before - maxSubject);
  let subjectless = 0;
  for (let at = before - 1; at >= floor; at--) {
    if (passage.quotationOf[at] !== -1) continue;
    const tag = tagOf(passage, sentence, at);
    if (tag !== "VERB" && tag !== "AUX") continue;
    const group = verbGroup(passage, sentence, at);
    // "Smith urged both sides to talk, adding …": who is to talk adds nothing.
    if (finiteOnly && group.infinitive) continue;
    const subject = speakerOf(passage, sentence, group, climbed + 1);
    if (subject) return subject;
    if (!group.infinitive && !group.gerund && ++subjectless >= passed) return null;
  }
  return null;
}

/** Behind a comma so many verbs without a subject, mostly nouns that the tagger took for verbs, are looked at. */
const maxSubjectless = 3;

/** "quoted Smith as saying", "was quoted as saying": whom the verb in front is about says so. */
function quotedPerson(passage: Passage, sentence: OuterSentence, as: number, climbed: number): Range | null {
  for (let at = as - 1; at >= Math.max(sentence.first, as - maxQuoted) && passage.quotationOf[at] === -1; at--) {
    if (tagOf(passage, sentence, at) !== "VERB") continue;
    const group = verbGroup(passage, sentence, at);
    if (group.passive) return climbed < maxClimb ? subjectOf(passage, sentence, group, climbed + 1) : null;
    return phraseAfter(passage, sentence, at + 1, as);
  }
  return null;
}

/** So far, in tokens, "as saying" stands behind "quoted". */
const maxQuoted = 12;

/** "The ad, titled “Unite,” says": a short quotation whose comma closes the apposition. */
function endsAsTitle(passage: Passage, quotation: number): boolean {
  const [first, last] = passage.quotationTokens[quotation]!;
  const { innerEnd } = passage.quotations[quotation]!;
  return last - first <= maxTitle && passage.text[innerEnd - 1] === "," && passage.tokens[first - 1]?.text !== ",";
}

/** From a comma before a verb back over appositions to the phrase that they explain; null without one. */
function skipAppositions(passage: Passage, sentence: OuterSentence, comma: number, floor: number): Range | null {
  const { tokens } = passage;
  let best: Range | null = null;
  let commas = 0;
  for (let at = comma - 1; at > floor && commas < maxAppositions; at--) {
    if (passage.quotationOf[at] !== -1) {
      const [first, last] = passage.quotationTokens[passage.quotationOf[at]!]!;
      if (last - first > maxTitle || first <= floor) break;
      at = first;
      continue;
    }
    if (tokens[at]!.text !== ",") continue;
    commas++;
    if (!opensApposition(passage, sentence, at + 1, comma)) continue;
    const phrase = phraseBeforeBracket(passage, sentence, at - 1, floor);
    // "In an email, Smith, a lawyer, said": what a preposition governs explains nobody.
    if (phrase && !(phrase.first > floor && isGoverned(passage, sentence, phrase.first - 1))) best = phrase;
  }
  return best;
}

/**
 * What a preposition or a participle in front governs: "In opposing the plan, Smith, a lawyer, said". Behind "after" and
 * the like a clause may stand, whose subject it is.
 */
function isGoverned(passage: Passage, sentence: OuterSentence, before: number): boolean {
  const tag = tagOf(passage, sentence, before);
  if (clauseOpeners.has(passage.tokens[before]!.lower))
    return before === sentence.first && isOccasion(passage, sentence, before + 1);
  return tag === "ADP" || (tag === "VERB" && passage.tokens[before]!.text.endsWith("ing"));
}

/** The phrase that ends at a token, or before the bracket that closes there: "Sen. Smith (R-Ohio)". */
function phraseBeforeBracket(passage: Passage, sentence: OuterSentence, at: number, floor: number): Range | null {
  const word = passage.tokens[at]!.text;
  if (word !== ")" && word !== "]") return nounPhraseBefore(passage, sentence, at, floor);
  const open = matching(passage.tokens, at, floor, word === ")" ? "(" : "[");
  return open > floor ? nounPhraseBefore(passage, sentence, open - 1, floor) : null;
}

/** "After the hearing, Smith's lawyer, Ann Reed, said": an article and a common noun that a name follows behind the comma. */
function isOccasion({ tokens }: Passage, sentence: OuterSentence, at: number): boolean {
  if (tokens[at]?.pos !== "DET" || tokens[at + 1]?.pos !== "NOUN" || tokens[at + 2]?.text !== ",") return false;
  return at + 3 < sentence.last && tokens[at + 3]!.pos === "PROPN";
}

const clauseOpeners: ReadonlySet<string> = new Set(["after", "before", "since", "until", "as"]);

const floating: ReadonlySet<string> = new Set(["both", "all", "each", "himself", "herself", "itself", "themselves"]);
const timeModifiers: ReadonlySet<string> = new Set(
  "last this next on in at during late early earlier later just only again the".split(" "),
);

/** Past "both" and "on Thursday" between a subject and its verb. */
function skipFloating(passage: Passage, sentence: OuterSentence, from: number, floor: number): number {
  const { tokens } = passage;
  let at = from;
  while (at > floor && (isTime(tokens, at) || (at < from && timeModifiers.has(tokens[at]!.lower)))) at--;
  if (at === from && floating.has(tokens[at]!.lower) && at > floor) {
    let behind = at - 1;
    while (behind > floor && (tokens[behind]!.pos === "AUX" || isDash(tokens, behind))) behind--;
    if (isNominal(tagOf(passage, sentence, behind), "")) at = behind;
  }
  const landed =
    at < from &&
    (isNominal(tagOf(passage, sentence, at), tokens[at]!.text) ||
      tokens[at]!.text === "," ||
      tokens[at]!.pos === "CCONJ");
  return landed ? at : from;
}

function opensApposition(passage: Passage, sentence: OuterSentence, at: number, end: number): boolean {
  const token = passage.tokens[at];
  if (!token || at >= end) return false;
  const word = token.lower;
  if (appositionOpeners.has(word) || word.startsWith("then-")) return true;
  const tag = tagOf(passage, sentence, at);
  if (tag === "NUM" || tag === "PROPN" || tag === "NOUN" || tag === "ADJ")
    return !hasFiniteVerb(passage, sentence, at, end);
  if (tag === "ADV") return true;
  if (tag === "ADP") return true;
  if (tag !== "VERB") return false;
  // "a letter, seen by the Guardian, suggested"
  return /(?:ing|ed|en|wn)$/.test(word) || passage.tokens[at + 1]?.lower === "by";
}

function hasFiniteVerb(passage: Passage, sentence: OuterSentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { tokens } = passage;
    if (relatives.has(tokens[at]!.lower)) return false;
    const tag = tagOf(passage, sentence, at);
    if (tag === "AUX" || (tag === "VERB" && verbGroup(passage, sentence, at).finite)) return true;
  }
  return false;
}
