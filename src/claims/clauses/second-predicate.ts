import type { OuterSentence, Passage } from "../passages/passage.ts";
import { type Range, tagOf } from "../passages/tags.ts";
import { verbGroup } from "../passages/verb-group.ts";
import { reportingVerbs } from "../tables/reporting-verbs.ts";

/**
 * Where what is said inside a relative clause ends, exclusive: "The minister who said the law was dead | resigned". A
 * finite verb right behind a predicate that is whole belongs to the clause around; the range's end where there is none.
 */
export function secondPredicate(passage: Passage, sentence: OuterSentence, { first, last }: Range): number {
  const { quotationOf } = passage;
  let whole = false;
  let verbs = 0;
  for (let at = passage.tokens[first]!.lower === "that" ? first + 1 : first; at < last; at++) {
    const tag = tagOf(passage, sentence, at);
    // "between what Reed says it would do and how others see it, …"
    if (tag === "CCONJ" && at > first && questions.has(passage.tokens[at + 1]?.lower ?? "")) return at;
    if (quotationOf[at] !== -1 || tag === "CCONJ" || tag === "SCONJ" || tag === "PART" || tag === "PUNCT") return last;
    const verbal = tag === "VERB" || tag === "AUX";
    if (verbal && whole && opensPredicate(passage, sentence, at)) return at;
    if (verbal) verbs++;
    // "was dead", "would close": neither an object nor an adjunct that the next verb could belong to.
    whole = verbs > 0 && (tag === "ADJ" || (tag === "VERB" && verbs > 1));
  }
  return last;
}

const questions: ReadonlySet<string> = new Set(["how", "what", "why", "whether"]);

/** A finite verb with nothing of its own group before it. */
function opensPredicate(passage: Passage, sentence: OuterSentence, at: number): boolean {
  const { lower } = passage.tokens[at]!;
  return !lower.endsWith("ing") && verbGroup(passage, sentence, at).first === at;
}

/**
 * Where what a noun stands for ends, exclusive, where the noun is a subject: "His claim that he was leaving the board |
 * seemed odd". A second finite verb without a joint before it belongs to the noun, unless the first brings a clause.
 */
export function beforeHostVerb(passage: Passage, sentence: OuterSentence, { first, last }: Range): number {
  const { tokens, quotationOf } = passage;
  let finite = 0;
  for (let at = tokens[first]!.lower === "that" ? first + 1 : first; at < last; at++) {
    const tag = tagOf(passage, sentence, at);
    if (quotationOf[at] !== -1 || joints.has(tag) || relatives.has(tokens[at]!.lower)) return last;
    if (tag !== "VERB" && tag !== "AUX") continue;
    const group = verbGroup(passage, sentence, at);
    if (
      finite > 0 &&
      endsPhrase.has(tagOf(passage, sentence, at - 1)) &&
      group.first === at &&
      group.finite &&
      !tokens[at]!.lower.endsWith("ing") &&
      isPredicate(tokens, at)
    )
      return at;
    if (tag === "VERB" && reportingVerbs.get(tokens[at]!.lemma)?.frames.has("clause")) return last;
    if (group.finite && isPredicate(tokens, at)) finite++;
  }
  return last;
}
/** What a predicate may end with. */
const endsPhrase: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "ADV", "NUM", "VERB", "PRON"]);
const joints: ReadonlySet<string> = new Set(["CCONJ", "SCONJ", "PUNCT"]);
const relatives: ReadonlySet<string> = new Set(["who", "which", "that", "what", "how", "whom", "whose"]);

/** A form that agrees with a subject rather than a participle behind its noun: "seemed certain", "drew", not "held by". */
function isPredicate(tokens: Passage["tokens"], at: number): boolean {
  return tokens[at]!.pos === "AUX" || !/^(?:by|in|on|at|with|from)$/.test(tokens[at + 1]?.lower ?? "");
}
