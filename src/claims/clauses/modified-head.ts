import { nounPhraseBefore } from "../passages/noun-phrase.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { isDash, isNominal, type Range, tagOf } from "../passages/tags.ts";
import type { VerbGroup } from "../passages/verb-group.ts";
import { reportingVerbs } from "../tables/reporting-verbs.ts";
import { isSubordinator } from "./complement.ts";

const governs: ReadonlySet<string> = new Set(["VERB", "AUX", "ADP", "PART", "ADV"]);

/** Longest relative clause or participle with what hangs on it, in tokens, between a subject and its verb. */
const maxModifier = 16;

const participle = /(?:ed|en|ing)$|^(?:held|made|led|built|sent|known|born)$/;

/**
 * The phrase that a verb is about where a clause hangs on it: "lawmakers who are open to reform disagree", "a report
 * released last year found", "divers marching through the streets chanted".
 * @param phrase the noun phrase in front of the verb, null without one
 */
export function headOfModifier(
  passage: Passage,
  sentence: OuterSentence,
  phrase: Range | null,
  group: VerbGroup,
  floor: number,
): Range | null {
  const { tokens } = passage;
  const until = beforeConjunct(passage, sentence, phrase ? phrase.first - 1 : group.first - 1, floor);
  if (phrase && (until < floor || !governs.has(tagOf(passage, sentence, until)))) return null;
  let verbs = 0;
  for (let at = until; at > Math.max(floor, until - maxModifier); at--) {
    const word = tokens[at]!.lower;
    if (passage.quotationOf[at] !== -1 || word === "," || tokens[at]!.pos === "CCONJ" || isDash(tokens, at))
      return null;
    const tag = tagOf(passage, sentence, at);
    // "who died after waiting for hours": no clause of its own
    if (isConjunction(passage, at) && !tokens[at + 1]!.lower.endsWith("ing")) return null;
    if (word === "who" || word === "that" || word === "which") {
      // "who in May said"
      if (verbs === 0) return word === "who" ? { first: at, last: at + 1 } : null;
      if (!isNominal(tagOf(passage, sentence, at - 1), "") && tokens[at - 1]!.pos !== "DET") return null;
      return nounPhraseBefore(passage, sentence, at - 1, floor);
    }
    if (tag === "AUX") verbs++;
    if (tag !== "VERB") continue;
    verbs++;
    if (isReduced(passage, sentence, at)) return nounPhraseBefore(passage, sentence, at - 1, floor);
  }
  return null;
}

/** "who represents Hollin and Norvale": in front of what "and" joins to a phrase. */
function beforeConjunct(passage: Passage, sentence: OuterSentence, at: number, floor: number): number {
  if (at <= floor || passage.tokens[at]!.pos !== "CCONJ") return at;
  if (tagOf(passage, sentence, at - 1) !== "PROPN" || tagOf(passage, sentence, at + 1) !== "PROPN") return at;
  const first = nounPhraseBefore(passage, sentence, at - 1, floor);
  return first ? first.first - 1 : at;
}

/** "asked when his friends jeered": another clause opens here. */
function isConjunction({ tokens }: Passage, at: number): boolean {
  return tokens[at]!.lower !== "that" && isSubordinator(tokens[at]!);
}

/** A participle right behind its noun, of a verb that takes no clause: "Reed said the pier fell" is another matter. */
function isReduced(passage: Passage, sentence: OuterSentence, at: number): boolean {
  const { lower, lemma } = passage.tokens[at]!;
  const posted = passage.tokens[at + 1]?.lower === "online";
  if (!participle.test(lower) || (reportingVerbs.get(lemma)?.frames.has("clause") && !posted)) return false;
  const before = tagOf(passage, sentence, at - 1);
  return before === "NOUN" || before === "PROPN";
}
