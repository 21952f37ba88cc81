import type { Attribution } from "../attributions/attributions.ts";
import type { Modality } from "../claim.ts";
import { futureAt } from "../clauses/headline-verbs.ts";
import { isFearedSo } from "../cues/is-feared-so.ts";
import type { Passage } from "../passages/passage.ts";
import type { Range } from "../passages/tags.ts";
import { calendarWords } from "../tables/calendar-words.ts";
import {
  askingCues,
  conditionWords,
  demandingCues,
  demandingForCues,
  plannedBeforeInfinitive,
  plannedWords,
  planningCues,
  possibleWords,
  weighingCues,
} from "../tables/modality-words.ts";
import { isBehindSuperlative } from "./behind-superlative.ts";
import { foreseen, isForeseen } from "./foreseen.ts";
import { isDissuaded, isLeftOpen } from "./negation.ts";
import { didNotHappen, hangsOnThought, isJudgement } from "./would-judge.ts";

/** "Asked for five years", "demanded that he resign": what is demanded is not done. */
function isDemanded({ tokens }: Passage, { cue, frame }: Attribution): boolean {
  const { lemma } = tokens[cue.first]!;
  if (demandingForCues.has(lemma)) return frame === "for" || tokens[cue.last - 1]!.lower === "for";
  return demandingCues.has(lemma) && frame !== "quotation" && frame !== "according";
}

/** "Scientists propose that the crater was made by a comet": a thought about what is, where a demand has a bare verb. */
function isProposedThought({ tokens }: Passage, { cue }: Attribution, clause: readonly number[]): boolean {
  if (tokens[cue.first]!.lemma !== "propose") return false;
  return clause.some((at) => /^(?:was|were|is|are|has|have|had)$/.test(tokens[at]!.lower));
}

/** "demanded to know why the ferry had sailed" */
function isToKnow({ tokens }: Passage, { first }: Range): boolean {
  return tokens[first]!.lower === "to" && tokens[first + 1]?.lower === "know";
}

/**
 * How a claim's content is put: as it stands, asked, conditional, to come or possible. Reads the first sentence of the
 * content, of which the main clause decides; a condition counts wherever it stands.
 * @param clause the tokens of that main clause
 */
export function modalityOf(
  passage: Passage,
  content: readonly Range[],
  attribution: Attribution | null,
  clause: readonly number[],
): Modality {
  const { tokens } = passage;
  const cue = attribution ? tokens[attribution.cue.first]!.lemma : "";
  const { frame } = attribution ?? {};
  const toDo =
    frame === "infinitive" || frame === "order" || (frame === "noun" && tokens[content[0]!.first]!.lower === "to");
  // "asked for nine years" is no question.
  if (attribution && askingCues.has(cue) && !toDo && frame !== "for") return "asked";
  if (endsAsking(passage, content) || (attribution && toDo && isToKnow(passage, content[0]!))) return "asked";
  if (clause.some((at) => isOpenQuestion(passage, at))) return "possible";
  if (hasCondition(passage, content[0]!)) return "conditional";
  if (attribution && isLeftOpen(passage, attribution.cue.first)) return "possible";
  const demanded =
    attribution !== null && isDemanded(passage, attribution) && !isProposedThought(passage, attribution, clause);
  let planned =
    (toDo && planningCues.has(cue)) || demanded || (attribution !== null && isDissuaded(passage, attribution));
  for (const at of clause) {
    const token = tokens[at]!;
    const word = token.lower;
    if (
      possibleWords.has(word) &&
      (word !== "may" || token.pos === "AUX") &&
      !isShown(passage, at) &&
      !isSensed(passage, at) &&
      !didNotHappen(passage, at) &&
      !isBareRisk(passage, at) &&
      !isUtmost(passage, at) &&
      !isBehindSuperlative(passage, clause, at) &&
      !isCompared(passage, at)
    )
      return "possible";
    if (isLeftOpen(passage, at) || isAlleged(passage, at)) return "possible";
    if (plannedWords.has(word) && isComing(passage, at, word) && !isInPassing(passage, clause, at))
      planned ||= !isBehindSuperlative(passage, clause, at);
    if (attribution && token.pos === "VERB" && isWeighed(passage, at)) return "possible";
    if (token.lemma === "be" && isToCome(passage, at)) planned = true;
    // What somebody said "would" come was said to be to come; the writer's own "would" hangs on a condition.
    if (word === "would" && attribution !== null && !isUnreal(passage, at) && !isJudgement(passage, at))
      planned ||= !hangsOnThought(passage, clause, at);
  }
  planned ||= passage.part === "title" && frame !== "infinitive" && futureAt(passage, content[0]!) >= 0;
  if (planned) return "planned";
  if (cue === "think" && (frame === "about" || frame === "of")) return "possible";
  // "considers it impossible" weighs nothing.
  return attribution && weighingCues.has(cue) && frame !== "naming" ? "possible" : "asserted";
}

const ends = /^[.!?…]+$/;

const inverted: ReadonlySet<string> = new Set(["had", "were"]);
/** Whether a sentence ends as a question: "Were they late?" */
const asksIn = (tokens: Passage["tokens"], first: number, last: number) =>
  tokens.slice(first, last + 1).some(({ text }) => text === "?");

function hasCondition({ tokens }: Passage, { first, last }: Range): boolean {
  // "Had they been Greek, …", "Were the dam to fail, …"
  const opens = tokens[first]?.lower === "that" ? first + 1 : first;
  if (
    inverted.has(tokens[opens]?.lower ?? "") &&
    /^(?:PRON|DET|PROPN)$/.test(tokens[opens + 1]?.pos ?? "") &&
    !asksIn(tokens, first, last)
  )
    return true;
  for (let at = first; at < last; at++) {
    const token = tokens[at]!;
    const word = token.lower;
    if (at > first && at < last - 1 && ends.test(token.text)) return false;
    if (word === "long" && isLimit(tokens, at)) return true;
    if (!conditionWords.has(word)) continue;
    if (word === "should") {
      if (at === first) return true;
    } else if (word === "provided") {
      if (tokens[at + 1]?.lower === "that" && tokens[at - 1]?.text === ",") return true;
    } else if (word !== "if" || !asIf.has(tokens[at - 1]?.lower ?? "")) return true;
  }
  return false;
}

/** "as long as it rains", but "as long as six hours", "for as long as there is hope": a clause's subject follows, and it is no time. */
function isLimit(tokens: Passage["tokens"], long: number): boolean {
  const before = tokens[long - 1]?.lower;
  const next = tokens[long + 2];
  if (tokens[long - 2]?.lower === "for") return false;
  if ((before !== "as" && before !== "so") || tokens[long + 1]?.lower !== "as" || next === undefined) return false;
  return /^(?:PRON|DET|NOUN|PROPN)$/.test(next.pos) && !/^an?$/.test(next.lower);
}

/** "as if", "even if", "what if": no condition of what is said. */
const asIf: ReadonlySet<string> = new Set(["as", "even"]);

const deeds: ReadonlySet<string> = new Set(
  "killing murder attack robbery raid assault crime shooting bombing heist theft ambush assassination massacre arson fraud".split(
    " ",
  ),
);
function isDone(tokens: Passage["tokens"], planned: number): boolean {
  const [before, next] = [tokens[planned - 1]?.lower, tokens[planned + 1]];
  if (before === "had") return next?.lower !== "to";
  // "She planned the killing for months"
  if (/^(?:PRON|NOUN|PROPN)$/.test(tokens[planned - 1]?.pos ?? "") && next?.lower === "the")
    return deeds.has(tokens[planned + 2]?.lemma ?? "");
  // "the killing was planned", and not "a vote was planned"
  if (!/^(?:was|were)$/.test(before ?? "") || !(next === undefined || next.pos === "PUNCT")) return false;
  return deeds.has(tokens[planned - 2]?.lemma ?? "");
}

/** "is going to", "set to", "due to start": these words look ahead only before an infinitive. */
function isComing({ tokens }: Passage, at: number, word: string): boolean {
  const token = tokens[at]!;
  // "the people's will"
  if (word === "will")
    return (token.pos === "AUX" || token.pos === "VERB") && !(at > 0 && /^['’]s?$/.test(tokens[at - 1]!.lower));
  // "had been planned for months": tells of the past.
  if (tokens[at - 1]?.lower === "been" && tokens[at - 2]?.lower === "had") return false;
  // "had planned the robbery", "the killing was planned"
  if (word === "planned" && isDone(tokens, at)) return false;
  // "Rain is expected on Friday", not "more than expected"
  if (word === "expected" && tokens[at - 1]?.lemma === "be") return !/^(?:by|of|at)$/.test(tokens[at + 1]?.lower ?? "");
  if (foreseen.has(word)) return isForeseen(tokens, at);
  if (!plannedBeforeInfinitive.has(word)) return true;
  const verb = tokens[at + 2];
  return tokens[at + 1]?.lower === "to" && (verb?.pos === "VERB" || verb?.pos === "AUX");
}

/** "It was unclear whether it would open", "is unknown how it sank": nobody knows the one or the other. */
function isOpenQuestion({ tokens }: Passage, at: number): boolean {
  const { lower } = tokens[at]!;
  const next = tokens[at + 1]?.lower ?? "";
  return (
    (unsettled.has(lower) && (next === "whether" || (next === "if" && lower !== "open"))) ||
    (unknown.has(lower) && asked.test(next))
  );
}
const unsettled: ReadonlySet<string> = new Set(
  "unclear clear unknown known uncertain certain unsure sure undecided decided seen doubtful open".split(" "),
);
/** Of these the ones that leave open what "how" or "when" asks too: "it was clear why it sank" does not. */
const unknown: ReadonlySet<string> = new Set(["unclear", "unknown", "uncertain", "unsure", "undecided"]);
const asked = /^(?:how|when|why|what|who|where|which)$/;

/** "It is alleged that he stole it", "it was feared that twenty drowned". */
function isAlleged({ tokens }: Passage, at: number): boolean {
  if (isFearedSo(tokens, at)) return true;
  if (!alleged.has(tokens[at]!.lower) || tokens[at + 1]?.lower !== "that") return false;
  return tokens[at - 1]?.lemma === "be" && tokens[at - 2]?.lower === "it";
}
const alleged: ReadonlySet<string> = new Set("alleged feared rumoured rumored suspected thought believed".split(" "));

/** "said he was considering whether to close it": thought over, as "is considered safe" is not. */
function isWeighed({ tokens }: Passage, at: number): boolean {
  return tokens[at - 1]?.lemma === "be" && tokens[at]!.lower.endsWith("ing") && weighingCues.has(tokens[at]!.lemma);
}

/** "is to be sworn in", "are to meet": a verb follows; "how they were to die" tells of the past. */
function isToCome({ tokens }: Passage, at: number): boolean {
  if (!/^(?:is|are|'s|’s|'re|’re|am)$/.test(tokens[at]!.lower)) return false;
  const [to, verb] = [tokens[at + 1], tokens[at + 2]];
  return to?.pos === "PART" && to.lower === "to" && (verb?.pos === "VERB" || verb?.pos === "AUX");
}

/** "The findings appear in the journal": are to be seen there. */
function isShown({ tokens }: Passage, at: number): boolean {
  if (tokens[at]!.lemma !== "appear") return false;
  const next = tokens[at + 1];
  return next === undefined || /^(?:ADP|PUNCT|CCONJ|SCONJ)$/.test(next.pos)
    ? !/^(?:as|like)$/.test(next?.lower ?? "")
    : calendarWords.has(next.lower);
}

/** "There was no risk to the public", "prices remained a risk": a thing, as "the risk of a flood" is not. */
function isBareRisk({ tokens }: Passage, at: number): boolean {
  if (tokens[at]!.lower !== "risk" || tokens[at]!.pos !== "NOUN") return false;
  if (!/^(?:of|that|being)$/.test(tokens[at + 1]?.lower ?? "")) return true;
  // "cut the risk of a stroke by a third": how high it is.
  let verb = at - 1;
  while (verb > 0 && at - verb < nearVerb && /^(?:DET|ADJ|NOUN|PRON|PART)$/.test(tokens[verb]!.pos)) verb--;
  return measuringRisk.has(tokens[verb]?.lemma ?? "");
}
/** In tokens. */
const nearVerb = 5;
const measuringRisk: ReadonlySet<string> = new Set(
  "cut reduce lower halve raise increase double triple lessen decrease lessen have measure assess".split(" "),
);

/** "The worst possible time", "do everything possible", "as soon as possible": as much as can be, and nothing that may be. */
function isUtmost({ tokens }: Passage, at: number): boolean {
  if (tokens[at]!.lower !== "possible") return false;
  const before = tokens[at - 1]?.lower ?? "";
  // "named as possible candidates"
  if (before === "as" && /^(?:NOUN|ADJ|PROPN)$/.test(tokens[at + 1]?.pos ?? "")) return false;
  // "As soon as possible", and no "regard a wave as possible".
  if (before === "as") return tokens[at - 3]?.lower === "as" || tokens[at - 4]?.lower === "as";
  if (/^(?:least|most)$/.test(before)) return tokens[at - 2]?.lower === "the";
  const isSuperlative = /^\p{Ll}{2,}est$/u.test(before) && tokens[at - 1]!.pos === "ADJ";
  return /^(?:worst|best|everything|where)$/.test(before) || isSuperlative;
}

/** "Were 16 % less likely to have a stroke", "are more likely to fall than men": a share that was counted. */
function isCompared({ tokens }: Passage, at: number): boolean {
  if (tokens[at]!.lower !== "likely" || !/^(?:more|less|as)$/.test(tokens[at - 1]?.lower ?? "")) return false;
  for (let k = Math.max(0, at - nearMeasure); k < Math.min(tokens.length, at + nearMeasure); k++)
    if (measuring.test(tokens[k]!.lower)) return true;
  return false;
}
const measuring = /^(?:%|percent|per|times|than|twice)$/;
/** In tokens. */
const nearMeasure = 16;

/** "could be seen from 10 km away", "could hear shots": what somebody could sense was there, as what "could be seen as" was not. */
function isSensed({ tokens }: Passage, at: number): boolean {
  if (tokens[at]!.lower !== "could") return false;
  const verb = tokens[at + 1]?.lower === "be" ? at + 2 : at + 1;
  return sensed.has(tokens[verb]?.lemma ?? "") && tokens[verb + 1]?.lower !== "as";
}
const sensed: ReadonlySet<string> = new Set(["see", "hear", "smell", "feel"]);

/**
 * "Talks planned for Thursday were called off", "It began over plans to build", "The planned march was banned": what is
 * told there has happened.
 */
function isInPassing({ tokens }: Passage, clause: readonly number[], at: number): boolean {
  const { lemma, pos, lower } = tokens[at]!;
  const before = tokens[at - 1]?.pos ?? "";
  // "the plan is dead", "called those pledges unaffordable": a thing that is spoken of, as "its plans to build" is not.
  if (pos === "NOUN" && (lemma === "plan" || lemma === "pledge" || lemma === "vow"))
    return (
      before === "ADP" ||
      (/^(?:an?|th(?:e|is|at|ese|ose))$/.test(tokens[at - 1]?.lower ?? "") && tokens[at + 1]?.lower !== "to")
    );
  // "Plans for 240 homes have been rejected"
  if (clause[0] === at && lower === "plans" && clause.some((k) => /^(?:was|were|has|have|had)$/.test(tokens[k]!.lower)))
    return true;
  if (!settled.has(lower)) return false;
  const attributive = /^(?:DET|ADJ)$/.test(before) && /^(?:NOUN|ADJ)$/.test(tokens[at + 1]?.pos ?? "");
  const apart = tokens[at - 1]?.text === ",";
  // "called off a trip planned for Thursday", but "has a trip planned", "there is a march planned"
  const reduced =
    /^(?:NOUN|PROPN|PRON)$/.test(before) &&
    clause.some((k) => (k > at ? isVerbal(tokens[k]!.pos) : isPast(tokens[k]!) && k < at - 1));
  return attributive || reduced || (apart && goesOnBehindComma(tokens, at));
}

/** "The launch, scheduled for May, was put off" */
function goesOnBehindComma(tokens: Passage["tokens"], from: number): boolean {
  for (let at = from + 1; at < Math.min(tokens.length - 1, from + maxParticiple); at++)
    if (tokens[at]!.text === ",") return isVerbal(tokens[at + 1]!.pos);
  return false;
}
const maxParticiple = 10;
const settled: ReadonlySet<string> = new Set(["planned", "scheduled", "intended", "slated", "pledged"]);
const isVerbal = (pos: string) => pos === "AUX" || pos === "VERB";
const isPast = ({ pos, lower, lemma }: Passage["tokens"][number]) =>
  pos === "VERB" &&
  lower !== lemma &&
  !lower.endsWith("ing") &&
  !lower.endsWith("s") &&
  lemma !== "have" &&
  lemma !== "be";

/** "would have come": it has not. */
function isUnreal({ tokens }: Passage, at: number): boolean {
  return tokens[at + 1]?.lemma === "have" && isVerbal(tokens[at + 2]?.pos ?? "");
}

function endsAsking(passage: Passage, content: readonly Range[]): boolean {
  const range = content.at(-1)!;
  for (let at = range.last - 1; at >= Math.max(range.first, range.last - 3); at--) {
    const text = passage.tokens[at]!.text;
    if (text.includes("?")) return true;
    if (passage.tokens[at]!.pos !== "PUNCT") return false;
  }
  return passage.tokens[range.last]?.text === "?" && passage.quotationOf[range.last] === -1;
}
