import type { OuterSentence, Passage } from "./passage.ts";
import { type Range, tagOf } from "./tags.ts";
import { verbGroup } from "./verb-group.ts";

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
