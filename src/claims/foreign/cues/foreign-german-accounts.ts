import type { OuterSentence, Passage } from "../../passages/passage.ts";
import { isNameQuotation } from "../phrases/foreign-marks.ts";
import { isClauseMark, maxMention, wordAt } from "../phrases/foreign-mentions.ts";
import { nounPhraseAt, openingSubject } from "../phrases/foreign-noun-phrase.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { foreignOpeners, germanAccounts } from "../tables/foreign-roles.ts";
import type { Account } from "./foreign-account.ts";

const capital = /^\p{Lu}/u;

/** "Dem Bericht zufolge", "nach Polizeiangaben", "nach eigenen Angaben": whose account it is, by German nouns; null without one. */
export function germanAccount(
  passage: Passage,
  sentence: OuterSentence,
  at: number,
  end: number,
  cues: ForeignCues,
): Account | null {
  return byAccounts(passage, sentence, at, end, cues) ?? postposed(passage, sentence, at, cues);
}

/** "Nach Polizeiangaben", and "nach eigenen Angaben" by that of whom the sentence is about. */
function byAccounts(
  passage: Passage,
  sentence: OuterSentence,
  at: number,
  end: number,
  cues: ForeignCues,
): Account | null {
  if (!cues.verbSecond) return null;
  if (wordAt(passage, at) === "naar") return byOwnWords(passage, sentence, at, end, cues);
  if (wordAt(passage, at) !== "nach") return null;
  const adjective = wordAt(passage, at + 1);
  const own = /^eigene[nr]$/.test(adjective);
  // "Nach offiziellen Angaben"; "nach ersten Erkenntnissen" is the outlet's own doubt.
  const whose =
    !own && adjective === passage.tokens[at + 1]?.text && germanAdjective.test(adjective) && !early.test(adjective);
  const last = own || whose ? at + 3 : at + 2;
  if (
    last >= end ||
    !germanAccounts.test(wordAt(passage, last - 1)) ||
    wordAt(passage, last - 1).length < (own || whose ? 0 : 8)
  )
    return null;
  if (!own) return { cue: { first: at, last: at + 1 }, mention: { first: at + 1, last }, first: at, last };
  const mention =
    at > sentence.first ? openingSubject(passage, sentence, at, cues) : nounPhraseAt(passage, last + 1, end, cues);
  return mention && { cue: { first: at, last }, mention, first: at, last };
}

/** "Naar eigen zeggen": Dutch for what somebody says of himself. */
function byOwnWords(
  passage: Passage,
  sentence: OuterSentence,
  at: number,
  end: number,
  cues: ForeignCues,
): Account | null {
  if (wordAt(passage, at + 1) !== "eigen" || wordAt(passage, at + 2) !== "zeggen" || at + 3 >= end) return null;
  const last = at + 3;
  const mention =
    at > sentence.first ? openingSubject(passage, sentence, at, cues) : nounPhraseAt(passage, last + 1, end, cues);
  return mention && { cue: { first: at, last }, mention, first: at, last };
}

/** "Dem Bericht zufolge". */
function postposed(passage: Passage, sentence: OuterSentence, at: number, cues: ForeignCues): Account | null {
  if (!cues.postposed.has(passage.tokens[at]!.lower)) return null;
  let first = at;
  // "Die Helfer hielten ihr zufolge den Mann fest"
  if (pronouns.test(wordAt(passage, at - 1)))
    return { cue: { first: at, last: at + 1 }, mention: { first: at - 1, last: at }, first: at - 1, last: at + 1 };
  while (
    first > sentence.first &&
    at - first < maxMention &&
    !isClauseMark(passage, first - 1) &&
    (passage.quotationOf[first - 1] === -1 ? isOfPhrase(passage, first - 1) : isNameQuotation(passage, first - 1))
  )
    first--;
  return first < at ? { cue: { first: at, last: at + 1 }, mention: { first, last: at }, first, last: at + 1 } : null;
}

/** "Der Kran fiel | Angaben der Polizei zufolge um": nouns, their articles and adjectives. */
function isOfPhrase({ tokens }: Passage, at: number): boolean {
  const { text, lower } = tokens[at]!;
  return capital.test(text) || foreignOpeners.has(lower) || phraseJoints.has(lower) || germanAdjective.test(lower);
}
const pronouns = /^(?:ihr|ihm|ihnen|dem)$/;
const phraseJoints: ReadonlySet<string> = new Set("von vom aus und beider".split(" "));
const early =
  /^(?:ersten|bisherigen|vorläufigen|derzeitigen|jetzigen|aktuellen|jüngsten|neuesten|letzten|weiteren|solchen)$/;
const germanAdjective = /^\p{Ll}{2,}(?:en|er|em)$/u;
