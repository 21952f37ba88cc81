import { type Evidence, weigh } from "./evidence.ts";
import { lexiconVersion } from "./lexicon.ts";
import { profileOf } from "./profile.ts";
import type { Likeness, Similarity } from "./similarity.ts";
import { evidenceWeights, intercepts } from "./tables/evidence-weights.ts";
import type { Wording } from "./wording.ts";

const weights = Object.entries(evidenceWeights).map(
  ([name, [score, same]]) => [name as keyof Evidence, score, same] as const,
);

/** What ships: words paired one to one, and thirty pieces of evidence about them weighed together. */
export const wordLikeness: Similarity = {
  version: `word-likeness.1+${lexiconVersion}`,
  compare(a: Wording, b: Wording): Likeness {
    if (a.content.length === 0 && b.content.length === 0) {
      const equal =
        a.words.length > 0 && a.words.map((word) => word.key).join(" ") === b.words.map((word) => word.key).join(" ");
      const sure = equal ? 1 : 0;
      return {
        score: sure,
        same: sure,
        contained: sure,
        elsewhere: false,
        others: false,
        contrary: false,
        reasons: [equal ? "the same words" : "no words to compare"],
      };
    }
    const evidence = weigh(a, b);
    let [score, odds] = intercepts;
    for (const [name, graded, same] of weights) {
      score += graded * evidence[name];
      odds += same * evidence[name];
    }
    const graded = Math.min(1, Math.max(0, score));
    return {
      score: graded,
      same: 1 / (1 + Math.exp(-odds)),
      contained: isVerbatim(a, b) ? verbatimTrust : containment(graded, evidence),
      elsewhere: evidence.otherPlace > 0,
      others: clashes(evidence) > 0,
      contrary: evidence.negated === 1 && evidence.coveredBoth >= contraryCoverage,
      reasons: explain(evidence),
    };
  },
};

/** Square of the share that each text must cover of the other for a lone negation to turn one into the other's opposite. */
const contraryCoverage = 0.6;
/** Of the pairs where one text holds nearly all of the other and nothing speaks against it, this share says the same. */
const trustInContainment = 0.8;

/** As many words in a row are not shared by chance; fewer may be. */
const verbatimWords = 5;
const verbatimTrust = 0.9;

/** Whether one text stands in the other word for word, function words and all. */
function isVerbatim(a: Wording, b: Wording): boolean {
  const [x, y] = [profileOf(a), profileOf(b)];
  const [shorter, longer] = x.keys.length < y.keys.length ? [x, y] : [y, x];
  return shorter.keys.length >= verbatimWords && longer.line.includes(shorter.line);
}

function containment(score: number, evidence: Evidence): number {
  return clashes(evidence) > 0 ? 0 : trustInContainment * Math.min(score, evidence.covered ** 2);
}

function clashes({ otherNames, otherPlace, otherNumber, otherDay, negated, opposed }: Evidence): number {
  return otherNames + otherPlace + otherNumber + otherDay + negated + opposed;
}

/** The evidence in words a reader can check, what the two share first. */
function explain(evidence: Evidence): readonly string[] {
  const percent = (share: number) => `${Math.round(100 * share)} %`;
  const reasons = [
    `${percent(evidence.covered)} of the weight of one text is covered by the other, ${percent(Math.sqrt(evidence.coveredBoth))} the other way`,
  ];
  if (evidence.fourWords > 0.5) reasons.push("long runs of the same words");
  if (evidence.negated === 1) reasons.push("only one of them is negated");
  if (evidence.opposed === 1) reasons.push("opposite words");
  if (evidence.otherNames > 0) reasons.push("other names");
  if (evidence.otherPlace > 0) reasons.push("another country");
  if (evidence.otherDay > 0) reasons.push("another day");
  if (evidence.otherNumber > 0) reasons.push("another number");
  if (evidence.extraRun >= 4) reasons.push(`${evidence.extraRun} words in a row that only one has`);
  return reasons;
}
