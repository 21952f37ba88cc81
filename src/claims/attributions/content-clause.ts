import type { OuterSentence, Passage } from "../passages/passage.ts";
import { tagOf } from "../passages/tags.ts";
import { reportingVerbs } from "../tables/reporting-verbs.ts";

/** Whether a "that" opens what somebody says. */
export function isThat(passage: Passage, sentence: OuterSentence, at: number): boolean {
  const token = passage.tokens[at];
  if (!token || at >= sentence.last || passage.quotationOf[at] !== -1) return false;
  return token.lower === "that" && opensContentClause(passage, sentence, at);
}

/** "the claim that he lied", not "the claim that made him famous". */
export function opensContentClause(passage: Passage, sentence: OuterSentence, that: number): boolean {
  if (passage.quotationOf[that + 1] !== -1 && that + 1 < sentence.last) return true;
  if (lacksObject(passage, sentence, that)) return false;
  const next = that + 1 < sentence.last ? tagOf(passage, sentence, that + 1) : "";
  return next !== "" && next !== "VERB" && next !== "AUX" && next !== "ADV" && next !== "PUNCT";
}

/** "an allegation that both the mayor and the board denied": a clause that its noun is the object of. */
function lacksObject(passage: Passage, sentence: OuterSentence, that: number): boolean {
  const { tokens, quotationOf } = passage;
  for (let at = that + 1; at < Math.min(sentence.last, that + maxClause) && quotationOf[at] === -1; at++) {
    const tag = tagOf(passage, sentence, at);
    if (tag === "AUX" || tag === "SCONJ") return false;
    if (tag !== "VERB") continue;
    const next = tokens[at + 1];
    // "a pledge that the ministry considers impossible", "an idea that Reed described as mad"
    if (reportingVerbs.get(tokens[at]!.lemma)?.frames.has("naming") && (next?.pos === "ADJ" || next?.lower === "as"))
      return true;
    // "a plan that many neighbours spoke against"
    if (left.has(next?.lower ?? "") && (at + 2 >= sentence.last || /^(?:PUNCT|VERB|AUX)$/.test(tokens[at + 2]!.pos)))
      return true;
    return (
      answering.has(tokens[at]!.lemma) &&
      (next === undefined || next.pos === "PUNCT" || next.pos === "ADP" || next.pos === "ADV")
    );
  }
  return false;
}
const maxClause = 12;
/** Prepositions that end no clause but one that lacks their object. */
const left: ReadonlySet<string> = new Set(["against", "for", "about", "of", "with"]);
/** What is done to a claim, and needs one to be done to. */
const answering: ReadonlySet<string> = new Set(
  "deny reject dismiss dispute denounce refute repudiate publish issue".split(" "),
);
