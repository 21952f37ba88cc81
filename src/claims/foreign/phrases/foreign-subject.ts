import { eastSlavic } from "../../../text/tables/east-slavic.ts";
import { foreignNumbers } from "../../../text/tables/foreign-numbers.ts";
import type { OuterSentence, Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { complementsOf, foreignPronouns, genericPeople, openersOf, saysInWriting } from "../tables/foreign-roles.ts";
import { romance } from "../tables/romance.ts";
import { opensWithAddressee } from "./foreign-addressee.ts";
import { isFiniteAt } from "./foreign-finite.ts";
import { isClauseMark, isNameLike, mentionAfter, mentionBefore, wordAt } from "./foreign-mentions.ts";
import { isFullName, nounPhraseAt, nounPhraseBefore, openingSubject, pastConnectives } from "./foreign-noun-phrase.ts";
import { cleaned, roleWithin, slavicSubjectBefore } from "./foreign-subject-phrase.ts";
import type { VerbCue } from "./foreign-verb-cue.ts";
import { vietnameseSubject } from "./vietnamese-subjects.ts";

/** How a verb is tied to the words before it: its subject stands there, it shares that of the verb before, or neither. */
export type Bond =
  | { readonly kind: "subject"; readonly mention: Range }
  | { readonly kind: "joined"; readonly antecedent: Range | null }
  | { readonly kind: "none" };

const none: Bond = { kind: "none" };
const capital = /^\p{Lu}/u;

/** The token after what stands between a subject and its verb, going back from the verb. */
export function startOfVerb(passage: Passage, sentence: OuterSentence, verb: number, cues: ForeignCues): number {
  let at = verb;
  while (at > sentence.first && passage.quotationOf[at - 1] === -1 && isWeak(passage, sentence, at - 1, cues)) at--;
  // "L'entreprise n'exclut pas …"
  if (cues.language === "fr" && at > sentence.first && /^n(?:e|['’])$/.test(wordAt(passage, at - 1))) at--;
  return at;
}

function isWeak(passage: Passage, sentence: OuterSentence, at: number, cues: ForeignCues): boolean {
  const word = wordAt(passage, at);
  if (cues.joints.has(word) || !cues.weak.has(word)) return false;
  // A capital inside a sentence is a name's: "Bà Lan", "Le".
  return at === sentence.first || !capital.test(passage.tokens[at]!.text) || cues.capitalNouns === true;
}

/** Whether the verb is denied: "no precisó si". */
export function isDeniedVerb(passage: Passage, sentence: OuterSentence, cue: VerbCue, cues: ForeignCues): boolean {
  for (let at = cue.finite.first - 1; at >= Math.max(sentence.first, cue.finite.first - 3); at--) {
    if (isClauseMark(passage, at) || passage.quotationOf[at] !== -1) return false;
    if (cues.negators.has(wordAt(passage, at))) return true;
    if (!cues.weak.has(wordAt(passage, at))) return false;
  }
  return false;
}

/** What stands before a verb as its subject. */
export function bondOf(passage: Passage, sentence: OuterSentence, cue: VerbCue, cues: ForeignCues): Bond {
  const start = startOfVerb(passage, sentence, cue.finite.first, cues);
  if (start <= sentence.first) return none;
  const before = wordAt(passage, start - 1);
  if (passage.quotationOf[start - 1] !== -1 && !isName(passage, start - 1)) return none;
  if (cue.word.form === "gerund") {
    // "…, Paul Martin dénonçant « … »"
    const own = { first: start - 2, last: start };
    const named = cues.language === "fr" && isFullName(passage, own) && passage.tokens[start - 3]?.text === ",";
    return named ? { kind: "subject", mention: own } : { kind: "joined", antecedent: null };
  }
  if (cue.word.form === "infinitive") return none;
  // "Zugleich betonte sie": the pronoun behind the verb is its subject.
  if (
    cues.verbSecond &&
    foreignPronouns.get(cues.language)?.has(wordAt(passage, cue.head)) &&
    // "Gab diese Woche bekannt"
    !(/^diese/.test(wordAt(passage, cue.head)) && capital.test(passage.tokens[cue.head + 1]?.text ?? "")) &&
    !(/^(?:sie|ze)$/.test(wordAt(passage, cue.head)) && opensWithSomebody(passage, sentence, start, cues))
  )
    return none;
  if (cues.joints.has(before)) return { kind: "joined", antecedent: null };
  // "…, pero no descartó", "… y, de manera subsidiaria, pidió"
  const denied = cues.dropsSubject && cues.negators.has(before) && cues.joints.has(wordAt(passage, start - 2));
  if (denied || isBehindAside(passage, start - 1, cues)) return { kind: "joined", antecedent: null };
  if (cues.relatives.has(before)) {
    const behindComma = passage.tokens[start - 2]?.text === ",";
    if (!behindComma && cues.capitalNouns) return none;
    if (nearRelatives.has(before))
      return { kind: "joined", antecedent: nounPhraseBefore(passage, sentence, start - 2, cues) };
    const phrase = mentionBefore(passage, sentence, start - 1, cues);
    // "du chef du parti, Paul Martin, qui …"
    const bare =
      phrase && romance.has(cues.language) && contracted.test(wordAt(passage, phrase.first))
        ? { first: phrase.first + 1, last: phrase.last }
        : phrase;
    return { kind: "joined", antecedent: bare && cleaned(passage, bare, cues) };
  }
  const mention = mentionBefore(passage, sentence, start, cues);
  const cleanedOne = mention && (cleaned(passage, mention, cues) ?? behindAdverbial(passage, mention, cues));
  const subject = cleanedOne && cues.bare ? vietnameseSubject(passage, sentence, cleanedOne) : cleanedOne;
  if (
    mention &&
    subject &&
    cues.through.has(wordAt(passage, mention.first)) &&
    !/(?:ли|[ую]ть?)$/u.test(wordAt(passage, cue.finite.first))
  ) {
    // "На брифинге глава комитета заявила": who speaks stands behind where they do.
    const held = roleWithin(passage, subject, cues);
    if (held) return { kind: "subject", mention: held };
  }
  if (!subject && eastSlavic.has(cues.language)) {
    const close = slavicSubjectBefore(passage, start, cues);
    if (close) return { kind: "subject", mention: close };
  }
  if (subject && opensWithAddressee(passage, subject.first, cue.head, cues)) return none;
  // "Mitte November hatte die Werft …", "Diese Woche sagte …": a time is nobody.
  if (subject && cues.verbSecond && isTime(passage, subject.last - 1, cues)) return none;
  return subject ? { kind: "subject", mention: subject } : none;
}

/** "Mais à 13 heures | le procureur | a dit": what closes a Romance phrase that a preposition opens, from its own article on. */
function behindAdverbial(passage: Passage, { first, last }: Range, cues: ForeignCues): Range | null {
  if (!romance.has(cues.language)) return null;
  for (let at = last - 1; at > first; at--) {
    const before = wordAt(passage, at - 1);
    if (
      !subjectArticles.test(wordAt(passage, at)) ||
      complementsOf(cues.language).has(before) ||
      cues.stops.has(before)
    )
      continue;
    const phrase = nounPhraseAt(passage, at, last, cues);
    // "Nella nota mensile l'Istat rileva"
    const named = cues.language === "it" && capital.test(passage.tokens[last - 1]!.text);
    return phrase?.last === last && (named || holdsRole(passage, phrase, cues)) ? phrase : null;
  }
  return null;
}
const subjectArticles = /^(?:el|la|los|las|o|a|os|as|le|les|l['’]|il|lo|i|gli)$/;

const isTime = (passage: Passage, at: number, { times, language, capitalNouns }: ForeignCues): boolean =>
  (!capitalNouns || capital.test(passage.tokens[at]!.text)) &&
  (foreignNumbers.get(language)!.months.has(wordAt(passage, at)) || times.has(wordAt(passage, at)));

/** "Der Sprecher nannte sie absurd": who opens the sentence, in no case but the first, does it; "sie" is whom it is done to. */
function opensWithSomebody(passage: Passage, sentence: OuterSentence, start: number, cues: ForeignCues): boolean {
  const mention = mentionBefore(passage, sentence, start, cues);
  const subject = mention && cleaned(passage, mention, cues);
  if (!subject || subject.first !== pastConnectives(passage, sentence.first, start, cues)) return false;
  const opening = wordAt(passage, subject.first);
  if (otherCases.test(opening)) return false;
  return openersOf(cues.language).has(opening) ? holdsRole(passage, subject, cues) : isSomebody(passage, subject, cues);
}
const otherCases = /^(?:de[nms]|(?:[kms]|uns)?eine[nms]|(?:sein|ihr|unser|dies)e[nms])$/;

/**
 * "O lucro subiu 8%, para 12 milhões, anunciou o banco": whether what seems a Romance verb's subject, between commas, is a clause
 * with a verb of its own and what is said; the subject then stands behind.
 */
export function isClauseBefore(
  passage: Passage,
  sentence: OuterSentence,
  cue: VerbCue,
  { first, last }: Range,
  cues: ForeignCues,
): boolean {
  const start = startOfVerb(passage, sentence, cue.finite.first, cues);
  if (!romance.has(cues.language) || passage.tokens[start - 1]?.text !== ",") return false;
  if (cue.word.form === "gerund" || subjectAfter(passage, cue, passage.tokens.length, cues, false) === null)
    return false;
  for (let at = first + 1; at < last; at++) {
    const word = wordAt(passage, at);
    if (cues.relatives.has(word) || passage.quotationOf[at] !== -1) return false;
    if (isFiniteAt(passage, at, last, cues.language)) return true;
  }
  return false;
}

/** Whether a comma closes what stands between a joint and its verb. */
export function isBehindAside(passage: Passage, comma: number, cues: ForeignCues): boolean {
  if (!romance.has(cues.language) || passage.tokens[comma]?.text !== ",") return false;
  for (let at = comma - 1; at > Math.max(0, comma - longestAside); at--) {
    if (passage.quotationOf[at] !== -1) return false;
    if (passage.tokens[at]!.text === ",")
      return cues.joints.has(wordAt(passage, at - 1)) && isSmall(passage, at + 1, cues);
  }
  return false;
}
/** In tokens. */
const longestAside = 7;
const isSmall = (passage: Passage, at: number, { stops, language }: ForeignCues): boolean =>
  stops.has(wordAt(passage, at)) || complementsOf(language).has(wordAt(passage, at));

const contracted = /^(?:d[uao]|de[ls]?|del|d[ao]s|aux?|aos?|de(?:i|gli|ll[oae]|ll['’])|al|alla)$/;

/** Relatives that go back to the noun right before them, not to the subject. */
const nearRelatives: ReadonlySet<string> = new Set(["lequel", "laquelle", "lesquels", "lesquelles"]);

function isName(passage: Passage, at: number): boolean {
  return (
    passage.quotations[passage.quotationOf[at]!]!.innerEnd - passage.quotations[passage.quotationOf[at]!]!.innerStart <
    24
  );
}

/** The subject right behind a verb: one that is surely somebody where `sure`. */
export function subjectAfter(
  passage: Passage,
  cue: VerbCue,
  end: number,
  cues: ForeignCues,
  sure: boolean,
): Range | null {
  if (cue.clitic) return cue.clitic;
  const mention = mentionAfter(passage, cue.head, end, cues);
  if (!mention) return null;
  // "appelle à manifester le 5 janvier"
  const dated = mention.last > mention.first + 1 || cues.through.size === 0;
  if (dated && /^\d/.test(wordAt(passage, mention.first + 1))) return null;
  // "dijo escuetamente": in the Romance languages a subject has an article or a capital, or is of a kind that speaks.
  if (romance.has(cues.language) && !isNameLike(passage, mention, cues) && !isSomebody(passage, mention, cues))
    return null;
  return !sure || isSomebody(passage, mention, cues) ? mention : null;
}

/** Whether a phrase holds a name, a pronoun or a role. */
export function isSomebody(passage: Passage, { first, last }: Range, cues: ForeignCues): boolean {
  if (holdsRole(passage, { first, last }, cues)) return true;
  if (!cues.capitalNouns) for (let at = first; at < last; at++) if (capital.test(passage.tokens[at]!.text)) return true;
  const pronouns = foreignPronouns.get(cues.language);
  if (last - first === 1 && pronouns?.has(wordAt(passage, first))) return true;
  // German nouns are capitalised too: two capitals in a row are a name.
  return (
    cues.capitalNouns === true &&
    last - first >= 1 &&
    capital.test(passage.tokens[last - 1]!.text) &&
    !articled(passage, first, cues)
  );
}

/** Whether a phrase holds a role or, behind the article that may open a sentence, a capital, and is no text. */
export function isPerson(passage: Passage, { first, last }: Range, cues: ForeignCues): boolean {
  const from = openersOf(cues.language).has(wordAt(passage, first)) && last - first > 1 ? first + 1 : first;
  return !saysInWriting.has(wordAt(passage, from)) && isSomebody(passage, { first: from, last }, cues);
}

/** Whether a phrase holds a role, a body or people. */
export function holdsRole(passage: Passage, { first, last }: Range, cues: ForeignCues): boolean {
  for (let at = first; at < last; at++) {
    const word = wordAt(passage, at);
    if (cues.roles.has(word) || cues.bodies.has(word) || genericPeople.has(word)) return true;
    if (cues.verbSecond && endsInRole(word, cues)) return true;
  }
  return false;
}

function articled(passage: Passage, first: number, cues: ForeignCues): boolean {
  return cues.determiners.has(wordAt(passage, first)) || /^ein/u.test(wordAt(passage, first));
}

const shortestRole = 4;

function endsInRole(word: string, cues: ForeignCues): boolean {
  for (let at = 1; at <= word.length - shortestRole; at++) if (cues.roles.has(word.slice(at))) return true;
  return false;
}

/** The subject of a verb that is joined to others or stands in the infinitive: that of its sentence. */
export function sharedSubject(
  passage: Passage,
  sentence: OuterSentence,
  cue: VerbCue,
  cues: ForeignCues,
): Range | null {
  return openingSubject(passage, sentence, cue.finite.first, cues);
}
