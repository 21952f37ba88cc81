import type { Attribution } from "../attributions/attributions.ts";
import { isHardlyAnybody } from "../attributions/hardly-anybody.ts";
import { isHyphen } from "../names/name-runs.ts";
import { isTime } from "../passages/noun-phrase.ts";
import type { Passage } from "../passages/passage.ts";
import type { Range } from "../passages/tags.ts";
import { deniableNouns } from "../tables/allegation-nouns.ts";
import {
  denyingCues,
  denyingVerbs,
  dissuadingCues,
  idleAfterNegator,
  negators,
  rejectingCues,
} from "../tables/modality-words.ts";
import { deniesWhatItBrings } from "./denied-cue.ts";

/**
 * Whether the main clause of a claim's content is denied, by its own words or by its cue.
 *
 * Denied: "not", "never", "no longer", "nobody", "neither … nor" (once), "has yet to", "failed to", "refused to",
 * "ruled out". Two denials make an assertion. Not denied: "without …", which denies its own phrase; "not only", "no fewer
 * than"; what a relative or subordinate clause denies; near denials ("hardly", "few", "far from"), but what hardly anybody
 * believes is.
 * @param clause the tokens of the main clause of the content's first sentence
 */
export function isNegated(
  passage: Passage,
  content: readonly Range[],
  attribution: Attribution | null,
  clause: readonly number[],
): boolean {
  let denied = attribution !== null && deniesContent(passage, attribution, content[0]!);
  let either = false;
  let verb = false;
  let answered = false;
  let clauses = false;
  for (const at of clause) {
    const { lower: word, pos } = passage.tokens[at]!;
    // "Nobody was hurt: the ship had not sailed": each of the two is denied.
    if (word === ":" && denied && verb) break;
    // "Had told parents not to vaccinate": their infinitive alone is denied.
    const ofOthers =
      verb &&
      word === "not" &&
      passage.tokens[at + 1]?.lower === "to" &&
      /^(?:NOUN|PROPN|PRON)$/.test(passage.tokens[at - 1]!.pos) &&
      !isTime(passage.tokens, at - 1);
    verb ||= pos === "VERB";
    clauses ||= pos === "VERB" || pos === "AUX";
    if (ofOthers) continue;
    // "“No,” she said. “That is not true.”": the answer is denied once, with what it goes on to or alone.
    if (word === "no" && passage.tokens[at + 1]?.pos === "PUNCT") {
      answered = true;
      continue;
    }
    if (negators.has(word)) {
      const counted = !(word === "nor" && (either || denied)) && !isIdle(passage, at, attribution);
      if (counted) denied = !denied;
      either ||= word === "neither";
    } else if (deniesNext(passage, at)) denied = !denied;
  }
  return answered && !clauses ? !denied : denied;
}

/** Whether the cue itself says that its content is not so. */
function deniesContent(passage: Passage, attribution: Attribution, content: Range): boolean {
  const { tokens } = passage;
  const { cue, frame, mention } = attribution;
  const { lemma } = tokens[cue.first]!;
  // "Few believed that it would hold", "did not believe that it would hold"
  if (mention && isHardlyAnybody(passage, mention)) return !denyingCues.has(lemma);
  if (deniesWhatItBrings(passage, attribution) || isDissuaded(passage, attribution)) return true;
  // "The union disputes that: it reckons with 400 lost posts": behind the colon stands what it holds.
  if (tokens[content.first - 1]?.text === ":" && content.first > cue.first) return false;
  // "Did not deny that others were under investigation": neither said nor denied.
  if (denyingCues.has(lemma)) return !isDenialDenied(passage, cue.first);
  // "has not ruled out inviting them": they may be invited.
  if (lemma === "rule") return tokens[cue.last - 1]?.lower === "out" && !isLeftOpen(passage, cue.first);
  if (!rejectingCues.has(lemma)) return false;
  if (frame === "that") return true;
  for (let at = content.first; at < Math.min(content.last, content.first + maxHead); at++)
    if (tokens[at]!.lower === "that" || deniableNouns.has(tokens[at]!.lemma))
      return !isCalledSo(passage, at, content.last);
  return false;
}

/** "Dismissed the report as nonsense": what is said is what he thinks of it. */
function isCalledSo({ tokens }: Passage, head: number, last: number): boolean {
  for (let at = head + 1; at < last; at++) {
    const { lower, pos } = tokens[at]!;
    if (lower === "as") return true;
    if (lower === "that" || pos === "VERB" || pos === "AUX") return false;
  }
  return false;
}

/** "warned against closing it", "advised them against travel": what others are asked not to do. */
export function isDissuaded({ tokens }: Passage, { cue, frame }: Attribution): boolean {
  return frame === "against" && dissuadingCues.has(tokens[cue.first]!.lemma);
}

function isDenialDenied(passage: Passage, cue: number): boolean {
  const { tokens } = passage;
  for (
    let at = cue - 1;
    at >= Math.max(0, cue - maxToNegator) && /^(?:AUX|PART|ADV|CCONJ)$/.test(tokens[at]!.pos);
    at--
  )
    if (negators.has(tokens[at]!.lower)) return !isIdle(passage, at, null);
  return isHardlyAnybodyBefore(tokens, cue);
}
/** "Nobody denied that …" */
const isHardlyAnybodyBefore = (tokens: Passage["tokens"], cue: number): boolean =>
  /^(?:nobody|none|neither)$/.test(tokens[cue - 1]?.lower ?? "") ||
  (tokens[cue - 1]?.lower === "one" && tokens[cue - 2]?.lower === "no");

/** "has not ruled out", "could not rule out": what somebody leaves open. */
export function isLeftOpen({ tokens }: Passage, rule: number): boolean {
  if (tokens[rule]!.lemma !== "rule" || tokens[rule + 1]?.lower !== "out") return false;
  for (let at = rule - 1; at >= Math.max(0, rule - maxToNegator) && /^(?:AUX|PART|ADV)$/.test(tokens[at]!.pos); at--)
    if (negators.has(tokens[at]!.lower)) return true;
  // "refused to rule out further cuts"
  return tokens[rule - 1]?.lower === "to" && /^(?:refuse|decline)$/.test(tokens[rule - 2]?.lemma ?? "");
}
/** So far, in tokens, "not" stands before "rule out". */
const maxToNegator = 4;

/** The noun at a content's head stands within so many tokens: "rejected as untrue a claim that …". */
const maxHead = 5;

function isIdle(passage: Passage, at: number, attribution: Attribution | null): boolean {
  const { tokens } = passage;
  const next = tokens[at + 1];
  // "No-fly zone", "a no-confidence vote": of its compound alone.
  if (tokens[at]!.lower === "no" && next !== undefined && isHyphen(next) && next.start === tokens[at]!.end) return true;
  // "Twelve people, not thirteen, died."
  if (next?.pos === "NUM" && next.lower !== "one" && tokens[at - 1]?.lower === ",") return true;
  // "a masterclass in saying nothing", but "accused of doing nothing"
  const gerund = tokens[at - 1];
  if (gerund?.pos === "VERB" && gerund.lower.endsWith("ing") && tokens[at - 2]?.pos === "ADP")
    return attribution?.frame !== "of" && !isAccused(passage, at - 2);
  // "a flight to nowhere"
  if (tokens[at]!.lower === "nowhere" && /^(?:to|from|of|into)$/.test(tokens[at - 1]?.lower ?? "")) return true;
  // "The motion of no confidence passed": denies its own phrase alone.
  if (tokens[at]!.lower === "no" && tokens[at - 1]?.lower === "of") return true;
  // "No bigger than a thumbnail": so small; "is no safer than before" denies.
  if (tokens[at]!.lower === "no" && tokens[at + 2]?.lower === "than" && /.er$|^(?:less|worse)$/.test(next?.lower ?? ""))
    return measured.has(next!.lower) || tokens[at - 1]?.pos !== "AUX";
  if (next === undefined || !idleAfterNegator.has(next.lower)) return tokens[at - 1]?.lemma === "or";
  // "less" and "more" need their "than": "no more trains" denies.
  const word = next.lower;
  if (word === "more" || word === "less" || word === "fewer" || word === "later" || word === "sooner")
    return tokens[at + 2]?.lower === "than";
  return true;
}

const measured: ReadonlySet<string> = new Set(
  "bigger larger smaller longer shorter taller wider deeper thicker higher heavier older younger less fewer later worse".split(
    " ",
  ),
);

/** "The council was accused of doing nothing" */
const isAccused = ({ tokens }: Passage, of: number) =>
  tokens[of]!.lower === "of" && /^(?:accuse|suspect|convict|guilty)$/.test(tokens[of - 1]?.lemma ?? "");

/** "failed to pay", "has yet to pay", "ruled out paying", "unable to pay". */
function deniesNext({ tokens }: Passage, at: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1]?.lower;
  if (next === "to") {
    if (token.pos === "VERB" && denyingVerbs.has(token.lemma)) return true;
    return token.lemma === "unable" || (token.lemma === "yet" && tokens[at - 1]?.pos === "AUX");
  }
  return token.pos === "VERB" && token.lemma === "rule" && next === "out";
}
