import { completeNames, type Side } from "./side.ts";
import { alignWords, type WordPairs } from "./word-alignment.ts";

/** Matches what two texts have in common, on both sides: words that stand for each other, compounds, acronyms, the rest of a name. */
export function matchWords(left: Side, right: Side): WordPairs {
  const pairs = alignWords(left.wording, right.wording);
  for (let i = 0; i < pairs.size; i++) {
    left.match(pairs.a[i]!, pairs.strengths[i]!);
    right.match(pairs.b[i]!, pairs.strengths[i]!);
  }
  left.matchCompounds(right);
  right.matchCompounds(left);
  left.matchGeneric(right);
  right.matchGeneric(left);
  left.matchAcronyms(right);
  right.matchAcronyms(left);
  completeNames(left, right, pairs);
  return pairs;
}
