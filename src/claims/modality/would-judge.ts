import { isTime } from "../passages/noun-phrase.ts";
import type { Passage } from "../passages/passage.ts";
import { planningCues } from "../tables/modality-words.ts";
import { reportingVerbs } from "../tables/reporting-verbs.ts";

/**
 * "it would be wrong to wait", "that would be a mistake": a judgement, which nothing is to come of. "It would be able to
 * pay" and "it would be open in May" look ahead.
 */
export function isJudgement({ tokens }: Passage, would: number): boolean {
  let at = would + 1;
  while (/^(?:ADV|PART)$/.test(tokens[at]?.pos ?? "")) at++;
  if (tokens[at]?.lower !== "be") return false;
  at++;
  const from = at;
  while (at < from + longestJudgement && /^(?:ADV|ADJ|DET|NOUN)$/.test(tokens[at]?.pos ?? "")) {
    if (judging.has(tokens[at]!.lower)) return true;
    at++;
  }
  const { lower } = tokens[at - 1]!;
  return (
    at > from &&
    !ofSubject.has(lower) &&
    tokens[would - 1]?.lower === "it" &&
    tokens[at]?.lower === "to" &&
    tokens[at]!.pos === "PART"
  );
}
/** In tokens: "a very grave mistake". */
const longestJudgement = 5;
const judging: ReadonlySet<string> = new Set(
  `wrong right fair unfair foolish unwise wise premature inappropriate irresponsible reckless absurd silly mad naive unacceptable shameful unjust
  unreasonable sensible odd strange ironic dishonest hypocritical cruel mistake error folly shame pity betrayal disgrace`.split(
    /\s+/,
  ),
);
/** Adjectives whose infinitive tells what their subject does: "it would be ready to pay". */
const ofSubject: ReadonlySet<string> = new Set(
  "able unable willing unwilling ready keen happy glad prepared free due likely unlikely set sure certain bound first next last".split(
    " ",
  ),
);

/** "Everybody knew this would happen": a "would" that hangs on what somebody knew or thought, without "that". */
export function hangsOnThought({ tokens }: Passage, clause: readonly number[], would: number): boolean {
  return clause.some((at) => {
    if (at >= would - 1) return false;
    const { pos, lower, lemma } = tokens[at]!;
    // "she hoped it would end": what is hoped for is to come.
    if (pos !== "VERB" || planningCues.has(lemma) || lower === lemma || /(?:ing|[^s]s)$/.test(lower)) return false;
    // "the plan announced this month would cost"
    if (isTime(tokens, at + 1) || isTime(tokens, at + 2)) return false;
    const frames = reportingVerbs.get(lemma)?.frames;
    return (knowing.has(lemma) || frames?.has("clause")) && /^(?:PRON|DET|PROPN|NOUN)$/.test(tokens[at + 1]!.pos);
  });
}

const knowing: ReadonlySet<string> = new Set(["know", "realise", "realize", "understand", "sense"]);

/** "Trains could not run", "the figures could not be verified": what did not happen, as what "could not be true" is thought. */
export function didNotHappen({ tokens }: Passage, could: number): boolean {
  if (tokens[could]!.lower !== "could" || !/^(?:not|n['’]t)$/.test(tokens[could + 1]?.lower ?? "")) return false;
  let at = could + 2;
  while (tokens[at]?.pos === "ADV") at++;
  const { lower = "", pos = "" } = tokens[at] ?? {};
  if (lower === "have") return false;
  if (lower !== "be") return pos === "VERB";
  while (tokens[at + 1]?.pos === "ADV") at++;
  const verb = tokens[at + 1];
  return verb?.pos === "VERB" && !(verb.lemma === "rule" && tokens[at + 2]?.lower === "out");
}
