import { isKnownWord } from "../../text/rarity.ts";
import { givenNames } from "../../text/tables/given-names.ts";
import { isPersonNoun } from "../names/person-nouns.ts";
import { isTitleCase } from "../names/title-case.ts";
import { isOpeningAdjective } from "../passages/opening-adjective.ts";
import type { Passage } from "../passages/passage.ts";
import type { Range } from "../passages/tags.ts";
import { places } from "../tables/places.ts";
import { reportingNouns } from "../tables/reporting-nouns.ts";
import { bodyNouns } from "../tables/speaker-words.ts";
import { pluralRoles } from "../tables/titles.ts";
import { verbBehindSubject } from "./headline-re-read.ts";

const plural = /[^s]s$/;
/** What makes a verb of the word before it: "Court hands down sentence", "Reed bows out". */
const particles: ReadonlySet<string> = new Set("out off up down back away".split(" "));
/** What a verb in -s takes, and a noun in -s has not behind it. */
const objects: ReadonlySet<string> = new Set(["DET", "PRON", "SYM", "NUM", "PROPN"]);

const asks = /^(?:why|how|what|where|when|who)$/;
/** What happens rather than what somebody does: "Mass shooting at a festival". */
const happenings =
  /^(?:shooting|stabbing|bombing|killing|hearing|meeting|ruling|briefing|funding|spending|trading|wedding|warning|sighting|landing|crossing|hacking|rating|ranking|filing)$/;

/**
 * Whether a headline tells something by a verb that the tagger took for a noun ("Tax plan costs Norvale $5 billion",
 * "Court hands down sentence", "Miller and Reed split after four years") or by a bare participle ("Miller leaving board").
 */
export function tellsInHeadline(passage: Passage, range: Range): boolean {
  const { tokens, quotationOf } = passage;
  const { first, last } = behindTopic(passage, range);
  if (verbBehindSubject(passage, { first, last }) >= 0) return true;
  if (futureAt(passage, range) >= 0 || countsWhoSuffered(passage, range) || movesBy(passage, range)) return true;
  for (let at = first + 1; at < last - 1; at++) {
    if (quotationOf[at] !== -1) continue;
    const { pos, lower, text } = tokens[at]!;
    const [before, next] = [tokens[at - 1]!, tokens[at + 1]!];
    // "Million people potentially exposed", "Norvale now adds phones"
    if (pos === "VERB" && !lower.endsWith("ing") && before.pos === "ADV" && isName(tokens[at - 2]?.pos ?? ""))
      return !asks.test(tokens[first]!.lower);
    const counted = before.pos === "NUM" && tokens[at - 2]?.pos === "ADP";
    if ((!isName(before.pos) && !counted) || before.text === ",") continue;
    // "Dangerous driving on rise"
    if (at === first + 1 && isOpeningAdjective(before, { ...tokens[at]!, lemma: lower })) continue;
    if (pos === "VERB" && lower.endsWith("ing") && (plural.test(before.lower) || !happenings.test(lower))) return true;
    if (!isName(pos)) continue;
    const agrees = plural.test(lower) && (before.pos === "PROPN" || !plural.test(before.lower));
    if (
      agrees &&
      (particles.has(next.lower) || (text === lower && objects.has(next.pos) && (next.pos !== "NUM" || at + 2 < last)))
    )
      return true;
    if (text === lower && !plural.test(lower) && next.pos === "ADP" && endsPair(tokens, at - 1, first)) return true;
  }
  return false;
}

/** "Hollin: Hundreds protest over bills": without the place or matter before the colon. */
function behindTopic({ tokens, quotationOf }: Passage, { first, last }: Range): Range {
  for (let at = first + 1; at < Math.min(last - 1, first + maxTopic + 1); at++)
    if (tokens[at]!.text === ":" && quotationOf[at] === -1) return { first: at + 1, last };
  return { first, last };
}
/** In tokens. */
const maxTopic = 4;

/**
 * "Bank to cut 900 jobs", "Pier to be rebuilt": the "to" that stands for "will" behind the subject that opens a headline; -1
 * without one. "Plan to cut jobs" and "12 things to know" tell nothing.
 */
export function futureAt(passage: Passage, { first, last }: Range): number {
  const { tokens, quotationOf } = passage;
  for (let at = first; at < last - 1; at++) {
    const { pos, lower } = tokens[at]!;
    if (quotationOf[at] !== -1 || pos === "VERB" || pos === "AUX" || asks.test(lower)) return -1;
    if (lower !== "to" || pos !== "PART") continue;
    const [before, next] = [tokens[at - 1], tokens[at + 1]!];
    if (before === undefined || at === first || !isName(before.pos)) return -1;
    // "Pier to be rebuilt": whatever it is; "Plot to kill mayor" is not somebody who will.
    if (next.lower === "be") return takesInfinitive(before.lemma) ? -1 : at;
    if (takesInfinitive(before.lemma) || next.lower !== next.lemma) return -1;
    const titled = isTitleCase(tokens, first, last);
    if (next.pos !== "VERB" && !(titled && isName(next.pos))) return -1;
    if (!isSomebody(before) && !isNamedInside(tokens, first, at, titled) && !changes(tokens, at)) return -1;
    // "Cubs defeat Indians to win first title"
    const verb = verbBehindSubject(passage, { first, last });
    return verb >= 0 && verb < at ? -1 : at;
  }
  return -1;
}
/** "Elon Musk to send": a capital inside a headline that is not written in capitals, or behind a given name. */
function isNamedInside(tokens: Passage["tokens"], first: number, to: number, titled: boolean): boolean {
  const { text, lower, pos } = tokens[to - 1]!;
  if (to - 1 === first || text === lower || pos !== "PROPN") return false;
  let opens = to - 1;
  while (opens > first && tokens[opens]!.pos === "PROPN") opens--;
  // "A tough act for Obama to follow"
  if (tokens[opens]!.lower === "for") return false;
  return !titled || givenNames.has(tokens[to - 2]!.lower);
}
/** "Rates to stay on hold", "Rail fares to rise": what several things will do, and not "Films to watch". */
function changes(tokens: Passage["tokens"], to: number): boolean {
  return plural.test(tokens[to - 1]!.lower) && changing.has(tokens[to + 1]!.lower);
}
const changing: ReadonlySet<string> = new Set(
  "rise fall stay remain increase drop climb soar plunge double shrink reopen resume close start begin end return".split(
    " ",
  ),
);
const takesInfinitive = (lemma: string): boolean => reportingNouns.has(lemma) || infinitiveNouns.has(lemma);
function isSomebody({ text, lower, lemma }: Passage["tokens"][number]): boolean {
  if (
    bodyNouns.has(lemma) ||
    isPersonNoun(lemma) ||
    pluralRoles.has(lower) ||
    places.has(lower) ||
    givenNames.has(lower)
  )
    return true;
  return text !== lower && (text === text.toUpperCase() || !isKnownWord(lower));
}
const infinitiveNouns: ReadonlySet<string> = new Set(
  `way thing reason place time right chance bid need fight battle rush race move attempt effort pressure deal offer push struggle duty
  permission licence license money power law rule scheme pact plot drive campaign mission quest guide journey road path tip step incentive
  failure refusal freedom ability vote bill measure pledge`.split(/\s+/),
);
/** "Oil up 3% as talks fail", "Shares down by a tenth": what moved by how much. */
function movesBy({ tokens, quotationOf }: Passage, { first, last }: Range): boolean {
  for (let at = first + 1; at < last - 1; at++) {
    if (quotationOf[at] !== -1 || !/^(?:up|down)$/.test(tokens[at]!.lower) || !isName(tokens[at - 1]!.pos)) continue;
    const next = tokens[at + 1]!;
    if (next.pos === "NUM" || next.pos === "SYM" || next.lower === "by") return true;
  }
  return false;
}

/** "Ten hurt as bus crashes", "Storm Elsa: two dead": so many people, and what befell them. */
function countsWhoSuffered({ tokens }: Passage, { first, last }: Range): boolean {
  for (let count = first; count < last - 1; count++) {
    if (tokens[count]!.pos !== "NUM" && !many.test(tokens[count]!.lower)) continue;
    const noun = tokens[count + 1];
    const at = noun !== undefined && isPersonNoun(noun.lemma) ? count + 2 : count + 1;
    const behind = at + 1 < last ? tokens[at + 1]!.lower : "";
    if (at < last && suffered.test(tokens[at]!.lower) && (behind === "" || occasion.test(behind))) return true;
  }
  return false;
}
const many = /^(?:dozens|scores|hundreds|thousands|several|many)$/;
const occasion = /^(?:as|in|after|by|at|when|following|over|during|near|,)$/;
const suffered =
  /^(?:hurt|killed|injured|wounded|dead|missing|arrested|detained|held|jailed|charged|rescued|evacuated|trapped|stabbed|shot)$/;

function isName(pos: string): boolean {
  return pos === "NOUN" || pos === "PROPN";
}

/** "Ann Miller and Tom Reed": names that "and" joins. */
function endsPair(tokens: Passage["tokens"], at: number, first: number): boolean {
  if (tokens[at]!.pos !== "PROPN") return false;
  let joint = at;
  while (joint > first && tokens[joint]!.pos === "PROPN") joint--;
  return joint > first && tokens[joint]!.pos === "CCONJ" && tokens[joint - 1]!.pos === "PROPN";
}
