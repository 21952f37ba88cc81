import { nounPhraseBefore, phraseAfter, possessives } from "../passages/noun-phrase.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { isDash, type Range, tagOf } from "../passages/tags.ts";
import { questionWords, type VerbGroup, verbGroup } from "../passages/verb-group.ts";
import { relativePronouns } from "../tables/clause-words.ts";
import { knowing } from "../tables/deed-verbs.ts";
import { reportingVerbs } from "../tables/reporting-verbs.ts";
import { documentNouns } from "../tables/speaker-words.ts";
import { beforeStrayComma, endsAsTitle, phraseBeforeBracket, skipAppositions } from "./appositions.ts";
import { finiteForm, formOf, isWithheld } from "./coordinated-cue.ts";
import { isShownBySomebody } from "./findings.ts";
import { afterPreposition, controlledSubject } from "./governed-subject.ts";
import { invertedSubject } from "./inverted-subject.ts";
import { keptSubject } from "./kept-subjects.ts";
import { headOfModifier } from "./modified-head.ts";
import { textHandled } from "./object-relative.ts";
import { skipDayWord, skipFloating } from "./skip-floating.ts";

/** How far a subject is looked for: verbs climbed and tokens crossed. With what is kept of each verb it bounds the work on hostile input. */
const [maxClimb, maxSubject] = [4, 60];

/** The noun phrase or pronoun that a verb group says something of; null where there is none to be seen. */
export function subjectOf(passage: Passage, sentence: OuterSentence, group: VerbGroup, climbed = 0): Range | null {
  const { tokens } = passage;
  const floor = Math.max(sentence.first, group.first - maxSubject);
  if (group.first - 1 < floor) {
    const ahead = group.gerund || (group.infinitive && !unmeant.has(tokens[group.verb]!.lemma));
    return ahead ? subjectAfter(passage, sentence, group.verb) : null;
  }
  if (group.infinitive) {
    const controlled = controlledSubject(passage, sentence, group.first - 1, floor);
    if (controlled) return controlled;
    const matrix = matrixSubject(passage, sentence, group.first, climbed);
    // "Smith to call for inquiry": a headline's future.
    if (matrix) return matrix;
    // "And to stress that it is safe, Smith swam": whose purpose it is follows the comma.
    if (group.first === sentence.first + 1 && !unmeant.has(tokens[group.verb]!.lemma))
      return subjectAfter(passage, sentence, group.verb);
    return nounPhraseBefore(passage, sentence, group.first - 1, floor);
  }
  const text = group.finite ? textHandled(passage, group.first) : null;
  if (text) return text;
  const nearest = skipFloating(passage, sentence, skipDayWord(passage, group.first - 1, floor), floor);
  // "recalled a judge once remarking that …"
  const before = group.gerund && tokens[nearest]!.lower === "once" && nearest > floor ? nearest - 1 : nearest;
  const tag = tagOf(passage, sentence, before);
  const word = tokens[before]!.lower;
  if (group.gerund && word === "as") return quotedPerson(passage, sentence, before, climbed);
  if (questionWords.has(word)) return null;
  if (group.gerund) {
    if (tag === "NOUN" || tag === "PROPN" || (tag === "PRON" && !possessives.has(word))) {
      const phrase = nounPhraseBefore(passage, sentence, before, floor);
      // "Talks failed, with each side accusing the other"
      if (phrase && tokens[phrase.first - 1]?.lower === "with" && tokens[phrase.first - 2]?.text === ",") return phrase;
      const named = tag === "PROPN" && phrase ? afterPreposition(passage, sentence, phrase) : null;
      if (named) return named;
      // "arrested over a story alleging that …": the text that a preposition brings says so.
      const brought = phrase && phrase.first > floor ? tokens[phrase.first - 1]!.lower : "";
      const says = documentNouns.has(tokens[before]!.lemma) || gatherings.has(tokens[before]!.lemma);
      if (phrase && says && bringing.has(brought)) return phrase;
      // "recalled a judge remarking that …", "received a letter saying that …"
      const governor = phrase ? (tokens[phrase.first - 1]?.lemma ?? "") : "";
      if (
        phrase &&
        (witnessing.has(governor) || (receiving.has(governor) && (says || alerts.has(tokens[before]!.lemma))))
      )
        return phrase;
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
  if (relativePronouns.has(word) && before > floor) return { first: before, last: before + 1 };
  const title = passage.quotationOf[before]!;
  const second = word === "," && passage.part === "title" ? headlineSubject(passage, sentence, group, climbed) : null;
  if (second) return second;
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
  const phrase = withGovernor(passage, sentence, nounPhraseBefore(passage, sentence, before, floor), floor);
  return headOfModifier(passage, sentence, phrase, group, floor) ?? phrase;
}

/** "Miller apologises for photo shoot, says she is sorry": a headline's later verb in -s has its first one's subject. */
function headlineSubject(passage: Passage, sentence: OuterSentence, group: VerbGroup, climbed: number): Range | null {
  const inS = /[^s]s$/;
  if (climbed > 0 || !inS.test(passage.tokens[group.verb]!.lower)) return null;
  for (let at = sentence.first + 1; at < group.first - 1; at++) {
    if (passage.quotationOf[at] !== -1 || tagOf(passage, sentence, at) !== "VERB") continue;
    return inS.test(passage.tokens[at]!.lower)
      ? subjectOf(passage, sentence, verbGroup(passage, sentence, at), climbed + 1)
      : null;
  }
  return null;
}

/** "To say that it is safe is wrong, Smith said": what nobody means to do. */
const unmeant: ReadonlySet<string> = new Set("say claim suggest argue assert allege think believe call".split(" "));

/** "people close to him said": a pronoun that is no subject, and the phrase that it belongs to. */
function withGovernor(passage: Passage, sentence: OuterSentence, phrase: Range | null, floor: number): Range | null {
  if (phrase && phrase.first - 2 >= floor && isSomeIn(passage, phrase.first - 2))
    return { first: phrase.first - 2, last: phrase.last };
  // "Reed along with two officers said": Reed, whoever stood beside.
  if (phrase && phrase.first - 3 >= floor && /^(?:along|together)$/.test(passage.tokens[phrase.first - 2]!.lower)) {
    if (passage.tokens[phrase.first - 1]!.lower === "with")
      return nounPhraseBefore(passage, sentence, phrase.first - 3, floor) ?? phrase;
  }
  if (!phrase || phrase.last - phrase.first !== 1 || phrase.first - 2 < floor) return phrase;
  if (!objective.has(passage.tokens[phrase.first]!.lower) || passage.tokens[phrase.first - 1]!.pos !== "ADP")
    return phrase;
  const whole = nounPhraseBefore(passage, sentence, phrase.first - 2, floor);
  return whole ? { first: whole.first, last: phrase.last } : phrase;
}

/** "Some in the party believe": not all of it. */
function isSomeIn({ tokens, quotationOf }: Passage, at: number): boolean {
  const { lower, pos } = tokens[at]!;
  if (!someOfThem.has(lower) || quotationOf[at] !== -1 || !within.has(tokens[at + 1]!.lower)) return false;
  const before = tokens[at - 1];
  return before === undefined || !/^(?:ADP|DET|ADJ)$/.test(before.pos) || pos === "PRON";
}
const someOfThem: ReadonlySet<string> = new Set("some many most few several others both none those".split(" "));
const within: ReadonlySet<string> = new Set(["in", "on", "at", "within", "inside", "from"]);
const objective: ReadonlySet<string> = new Set(["him", "them", "her", "me", "us"]);

/** What somebody was there for: whom they speak of said it. */
const witnessing: ReadonlySet<string> = new Set([
  "recall",
  "remember",
  "hear",
  "overhear",
  "picture",
  "film",
  "record",
]);

/** Who gets a text says nothing in it. */
const receiving: ReadonlySet<string> = new Set(["receive", "get", "see", "read", "obtain", "find"]);
const alerts: ReadonlySet<string> = new Set(["alert", "warning", "signal", "call"]);

const bringing: ReadonlySet<string> = new Set([
  "over",
  "after",
  "by",
  "to",
  "of",
  "from",
  "about",
  "following",
  "amid",
]);
/** "following mass protests demanding that …": those who gather say it. */
const gatherings: ReadonlySet<string> = new Set("protest rally march demonstration petition strike".split(" "));

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
    if (
      phrase &&
      !relativePronouns.has(tokens[phrase.first]!.lower) &&
      (next === "VERB" || next === "AUX" || next === "ADV")
    )
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
    const subject = speakerOf(passage, sentence, before, at, climbed + 1);
    if (isShownBySomebody(passage, subject, at)) continue;
    // "Smith said he feared …, adding": the pronoun's verb is inside what Smith said.
    if (!subject || !isPronoun(passage.tokens[subject.first]!.text)) return subject ?? inner;
    inner ??= subject;
  }
  // "Officials dismissed reports that the dam failed, saying …": nobody else in the sentence speaks.
  return inner ?? (judging && subjectOf(passage, sentence, judging, climbed + 1));
}

/** "“…,” said Miller, urging them to leave": the subject of a verb in front, behind it where it is turned round. */
function speakerOf(
  passage: Passage,
  sentence: OuterSentence,
  group: VerbGroup,
  at: number,
  climbed: number,
): Range | null {
  return keptSubject(passage, at, climbed, true, () => {
    const frames = reportingVerbs.get(passage.tokens[group.verb]!.lemma)?.frames;
    const turned =
      frames && group.finite && !group.passive ? invertedSubject(passage, sentence, group.verb, frames) : null;
    return turned ?? subjectOf(passage, sentence, group, climbed);
  });
}

const thirdPersons: ReadonlySet<string> = new Set(["he", "she", "they", "it"]);

function isPronoun(word: string): boolean {
  return thirdPersons.has(word.toLowerCase());
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
  const forms = isWithheld(passage, group.first) ? null : formsBehind(passage, sentence, group);
  let pronoun: Range | null = null;
  for (let at = group.first - 1; at >= Math.max(sentence.first, group.first - maxSubject); at--) {
    if (passage.quotationOf[at] !== -1 || tagOf(passage, sentence, at) !== "VERB") continue;
    // "said the killer knew her, but ruled out": what one knows is told by whoever spoke before.
    if (knowing.has(tokens[at]!.lemma)) continue;
    if (!reportingVerbs.has(tokens[at]!.lemma)) continue;
    if (forms && !formsOf(passage, sentence, at).some((form) => forms.some((own) => own === form))) continue;
    const before = verbGroup(passage, sentence, at);
    if (!before.finite || before.passive) continue;
    const subject = keptSubject(passage, at, climbed + 1, false, () =>
      subjectOf(passage, sentence, before, climbed + 1),
    );
    if (subject && isOfContent(passage, subject, at, group)) continue;
    // "Smith said he welcomed it and added": the pronoun's verb is inside what Smith said.
    if (subject && !isPronoun(tokens[subject.first]!.text)) return subject;
    pronoun = subject ?? pronoun;
  }
  return pronoun;
}

/**
 * "Reed said voters understood it but promised relief": a verb with its subject right behind a cue tells what was said, and
 * whoever speaks on against it, or speaks where others only think, is who spoke before.
 */
function isOfContent({ tokens }: Passage, subject: Range, verb: number, group: VerbGroup): boolean {
  const that = tokens[subject.first - 1]?.lower === "that" ? 1 : 0;
  const cue = reportingVerbs.get(tokens[subject.first - 1 - that]?.lemma ?? "");
  if (cue?.kind !== "speech" || !(cue.frames.has("clause") || cue.frames.has("that"))) return false;
  const thinks = reportingVerbs.get(tokens[verb]!.lemma)?.kind !== "speech";
  const speaks = reportingVerbs.get(tokens[group.verb]!.lemma)?.kind === "speech";
  return tokens[group.first - 1]?.lower === "but" || (thinks && speaks);
}

/** "has denied" stands beside "said" and "says". */
const formsOf = (passage: Passage, sentence: OuterSentence, verb: number) =>
  [finiteForm(passage, sentence, verb), formOf(passage.tokens[verb]!)] as const;

/** The same of a verb behind "and": "have asked" stands beside "say". */
const formsBehind = (passage: Passage, sentence: OuterSentence, { first, verb }: VerbGroup) =>
  passage.tokens[first]!.lower === "have"
    ? (["base", ...formsOf(passage, sentence, verb)] as const)
    : formsOf(passage, sentence, verb);

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
  const { tokens } = passage;
  const floor = Math.max(sentence.first, before - maxSubject);
  let subjectless = 0;
  for (let at = before - 1; at >= floor; at--) {
    if (passage.quotationOf[at] !== -1) continue;
    const tag = tagOf(passage, sentence, at);
    if (tag !== "VERB" && tag !== "AUX") continue;
    // "The bank kept its rate, as expected, but said …"
    if (tokens[at - 1]?.lower === "as" && /(?:ed|en)$/.test(tokens[at]!.lower) && tokens[at + 1]?.text === ",")
      continue;
    const group = verbGroup(passage, sentence, at);
    // "Smith urged both sides to talk, adding …": who is to talk adds nothing.
    if (finiteOnly && group.infinitive) continue;
    const subject = speakerOf(passage, sentence, group, at, climbed + 1);
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
