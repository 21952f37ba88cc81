import { lexiconVersion } from "../wording/lexicon.ts";
import { containsRun, profileOf } from "../wording/profile.ts";
import type { Wording } from "../wording/wording.ts";
import { contradicts, type Evidence, pieces, weigh } from "./evidence.ts";
import { logistic } from "./logistic.ts";
import type { Likeness, Similarity } from "./similarity.ts";
import { evidenceWeights, intercepts } from "./tables/evidence-weights.ts";

const names = Object.keys(pieces) as (keyof typeof pieces)[];
const gradedWeights = Float64Array.from(names, (name) => evidenceWeights[name][0]);
const sameWeights = Float64Array.from(names, (name) => evidenceWeights[name][1]);

/** What ships: words paired one to one, and thirty pieces of evidence about them weighed together. */
export const wordLikeness: Similarity = {
  version: `word-likeness.2+${lexiconVersion}`,
  compare(a: Wording, b: Wording): Likeness {
    if (a.content.length === 0 && b.content.length === 0) return compareFunctionWords(a, b);
    return new Weighed(a, b, weigh(a, b));
  },
};

class Weighed implements Likeness {
  readonly score: number;
  readonly same: number;
  readonly contained: number;
  readonly elsewhere: boolean;
  readonly others: boolean;
  readonly contrary: boolean;
  readonly covered: number;
  readonly coveredLess: number;
  readonly grammar: number;
  readonly opposite: boolean;
  readonly otherDay: boolean;
  readonly contradicted: boolean;
  readonly #a: Wording;
  readonly #b: Wording;

  constructor(a: Wording, b: Wording, evidence: Evidence) {
    let [score, odds] = intercepts;
    for (let i = 0; i < names.length; i++) {
      const value = evidence[i]!;
      score += gradedWeights[i]! * value;
      odds += sameWeights[i]! * value;
    }
    this.score = Math.min(1, Math.max(0, score));
    this.same = logistic(odds);
    this.others = clashes(evidence);
    this.contained = isVerbatim(a, b)
      ? verbatimTrust
      : this.others
        ? 0
        : trustInContainment * Math.min(this.score, evidence[pieces.covered]! ** 2);
    this.elsewhere = evidence[pieces.otherPlace]! > 0;
    this.covered = evidence[pieces.covered]!;
    this.coveredLess = Math.sqrt(evidence[pieces.coveredBoth]!);
    this.grammar = evidence[pieces.grammar]!;
    this.contradicted = evidence[contradicts] === 1;
    this.contrary =
      this.contradicted && evidence[pieces.negated] === 1 && evidence[pieces.coveredBoth]! >= contraryCoverage;
    this.otherDay = evidence[pieces.otherDay]! > 0;
    this.opposite = this.elsewhere || this.otherDay || this.contradicted;
    this.#a = a;
    this.#b = b;
  }

  /** Weighed again when they are asked for: the evidence takes ten times the room, and few are asked. */
  get reasons(): readonly string[] {
    return explain(weigh(this.#a, this.#b));
  }
}

/** Two texts of function words alone say the same where they are the same. */
function compareFunctionWords(a: Wording, b: Wording): Likeness {
  const [x, y] = [a, b].map(({ words }) => words.map(({ lexeme }) => lexeme.key).join(" "));
  const sure = a.words.length > 0 && x === y ? 1 : 0;
  return {
    score: sure,
    same: sure,
    contained: sure,
    elsewhere: false,
    others: false,
    contrary: false,
    covered: sure,
    coveredLess: sure,
    grammar: sure,
    opposite: false,
    otherDay: false,
    contradicted: false,
    reasons: [sure === 1 ? "the same words" : "no words to compare"],
  };
}

/** Square of the share that each text must cover of the other for a lone negation to turn one into the other's opposite. */
const contraryCoverage = 0.6;
/** Of the pairs where one text holds nearly all of the other and nothing speaks against it, this share says the same. */
const trustInContainment = 0.8;

/** As many words in a row are not shared by chance; fewer may be. */
const verbatimWords = 5;
export const verbatimTrust = 0.9;

/** Whether one text stands in the other word for word, function words and all. */
function isVerbatim(a: Wording, b: Wording): boolean {
  const [shorter, longer] = a.words.length < b.words.length ? [a, b] : [b, a];
  return shorter.words.length >= verbatimWords && containsRun(profileOf(longer), profileOf(shorter));
}

const against = (["otherNames", "otherPlace", "otherNumber", "otherDay"] as const).map((name) => pieces[name]);

function clashes(evidence: Evidence): boolean {
  return evidence[contradicts] === 1 || against.some((piece) => evidence[piece]! > 0);
}

/** The evidence in words a reader can check, what the two share first. */
function explain(evidence: Evidence): readonly string[] {
  const of = (piece: keyof typeof pieces) => evidence[pieces[piece]]!;
  const percent = (share: number) => `${Math.round(100 * share)} %`;
  const otherWay = percent(Math.sqrt(of("coveredBoth")));
  const reasons = [
    `${percent(of("covered"))} of the weight of one text is covered by the other, ${otherWay} the other way`,
  ];
  if (of("fourWords") > 0.5) reasons.push("long runs of the same words");
  if (of("negated") === 1) reasons.push("only one of them is negated");
  if (of("opposed") === 1) reasons.push("opposite words");
  if (of("otherNames") > 0) reasons.push("other names");
  if (of("otherPlace") > 0) reasons.push("another country");
  if (of("otherDay") > 0) reasons.push("another day");
  if (of("otherNumber") > 0) reasons.push("another number");
  if (of("extraRun") >= 4) reasons.push(`${of("extraRun")} words in a row that only one has`);
  return reasons;
}
