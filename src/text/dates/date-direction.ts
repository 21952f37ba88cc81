import type { Token } from "../annotate.ts";
import { months, weekdays } from "../tables/date-words.ts";
import { likeTheirPast } from "../tables/like-their-past.ts";
import { wordAt } from "../token-words.ts";
import type { Direction } from "./calendar-days.ts";

/** How far the verb is looked for on either side, in tokens. */
const reach = 14;
/** The same for "is forecast to cross the coast between the capital and the town". */
const reachOfForecast = 20;
const sentenceEnd = /^[.!?]$/;

/** Before a day these look ahead whatever the verb: "until Saturday". */
const aheadBefore: ReadonlySet<string> = new Set(["until", "till", "next", "coming"]);
const backBefore: ReadonlySet<string> = new Set(["since", "last", "past"]);
const idleBefore: ReadonlySet<string> = new Set(["the", "early", "late", "mid", "-", "at", "least"]);
/** Words for what is to come. */
const comingWords: ReadonlySet<string> = new Set(
  "will 'll ’ll won't would shall plans plan planned planning expected scheduled due hopes intends aims vowed promised pledged".split(
    " ",
  ),
);
/** These look ahead before an infinitive: "set to open", "agreed to meet". */
const comingWithTo: ReadonlySet<string> = new Set(
  "set going agreed is are likely hoped hopes hope expects wants wanted forecast predicted projected".split(" "),
);
/** What is said of a day that the verb "is" gives: "the final is on Sunday". */
const present: ReadonlySet<string> = new Set(["is", "are"]);
/** "Rain is forecast on Friday" */
const foreseen = /^(?:forecast|predicted|projected)$/;
/** Before a bare verb these look ahead. */
const modals: ReadonlySet<string> = new Set(["could", "can"]);
/** "Could begin on Monday", but "could hear it on Monday", which somebody was able to. */
const timetabled: ReadonlySet<string> = new Set(
  "begin start open reopen resume close end arrive return land come leave reach hit meet vote decide announce publish launch face".split(
    " ",
  ),
);
const advising: ReadonlySet<string> = new Set(["should", "must", "may", "might"]);
/** Verbs whose present tense tells of what has been said, not of a timetable. */
const telling: ReadonlySet<string> = new Set(
  "say tell report claim state add announce warn note argue write".split(" "),
);

/**
 * Whether a day without a year or week ("on Friday", "in May") lies ahead of the day of publication: by the preposition,
 * else by the tense of the verb before it in its sentence, else of the verb behind it. A past tense, or none, looks back.
 */
export function looksAhead(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before >= 0 && idleBefore.has(wordAt(tokens, before))) before--;
  const word = wordAt(tokens, before);
  // "A complaint about Saturday's final": what is spoken of was.
  if (spokenOf.has(word) && isPossessive(tokens, at)) return false;
  // "Will reopen after Tuesday's shooting", but "after Sunday's election".
  if ((word === "after" || word === "following") && isPossessive(tokens, at) && !isOnCalendar(tokens, at)) return false;
  if (aheadBefore.has(word)) return true;
  if (word === "for" && !isPossessive(tokens, at) && isArranged(tokens, before)) return true;
  if (backBefore.has(word)) return false;
  // "Ordered him to pay by Friday".
  if (word === "by" && tokens[before - 1]?.pos === "VERB" && wordAt(tokens, before - 2) === "to") return true;
  for (let k = at - 1; k >= Math.max(0, at - reach); k--) {
    if (sentenceEnd.test(tokens[k]!.text)) break;
    const verdict = tenseAt(tokens, k);
    if (verdict !== null) return verdict;
  }
  for (let k = at - reach - 1; k >= Math.max(0, at - reachOfForecast); k--) {
    if (sentenceEnd.test(tokens[k]!.text)) break;
    if (foreseen.test(wordAt(tokens, k)) && wordAt(tokens, k + 1) === "to") return true;
  }
  for (let k = at + 1; k < Math.min(tokens.length, at + reach); k++) {
    if (sentenceEnd.test(tokens[k]!.text)) break;
    const verdict = tenseAt(tokens, k);
    if (verdict !== null) return verdict;
  }
  return isHeadlineOfPlan(tokens, at);
}

/**
 * Where a day of the calendar lies, `at … last` its tokens: ahead, or back where what happened on it has its verb right before
 * ("died Jan. 3", "was held on Nov. 2"). What somebody planned, called or said in the past may come on it.
 */
export function directionOf(tokens: readonly Token[], at: number, last: number): Direction {
  if (looksAhead(tokens, at)) return "ahead";
  // "the May 3 vote"
  if (tokens[last] !== undefined && isNoun(tokens[last]!)) return null;
  const on = wordAt(tokens, at - 1) === "on" ? at - 2 : at - 1;
  for (let k = on; k >= Math.max(0, at - longestDeed); k--) {
    const { pos, text, lower, lemma } = tokens[k]!;
    if (pos === "VERB") {
      const ends = lower === lemma && !isPastAlike(tokens, k);
      return ends || /(?:ing|[^s]s)$/.test(lower) || leading.has(lemma) || comingBefore(tokens, k) ? null : "back";
    }
    if (pos === "PUNCT" || pos === "CCONJ" || pos === "SCONJ" || onCalendar.has(lower) || notBefore.has(text))
      return null;
  }
  return null;
}
/** In tokens, from the verb to the day. */
const longestDeed = 8;
/** What stands before the day of something else. */
const notBefore: ReadonlySet<string> = new Set("for to until till before by that who which as than".split(" "));
/** Verbs of what is fixed, said or wanted for another day. */
const leading: ReadonlySet<string> = new Set(
  `set schedule fix arrange plan call convene invite summon slate postpone adjourn move reschedule pencil forecast predict say tell announce
  report state add promise pledge agree approve order ask urge delay extend remand expect want hope need decide propose seek offer book
  date mark choose pick name confirm declare`.split(/\s+/),
);

/** "will be held", "to be held", "would have died" */
function comingBefore(tokens: readonly Token[], verb: number): boolean {
  for (let k = verb - 1; k >= Math.max(0, verb - 3); k--) {
    const { pos, lower } = tokens[k]!;
    if (pos !== "AUX" && pos !== "PART" && pos !== "ADV") return false;
    if (lower === "to" || comingWords.has(lower) || modals.has(lower) || advising.has(lower)) return true;
    if (lower === "is" || lower === "are" || lower === "be") return true;
  }
  return false;
}

/** "Bank to cut 900 jobs from July", where no other verb stands. */
function isHeadlineOfPlan(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k > Math.max(1, at - reach) && !sentenceEnd.test(tokens[k]!.text); k--)
    if (tokens[k]!.pos === "VERB" && wordAt(tokens, k - 1) === "to") return isNoun(tokens[k - 2]!);
  return false;
}
const isNoun = ({ pos }: Token) => pos === "NOUN" || pos === "PROPN";

/** "Has been booked for Friday", "called its envoys together for Sunday": what is arranged for a day is to come. */
function isArranged(tokens: readonly Token[], preposition: number): boolean {
  for (let k = preposition - 1; k >= Math.max(0, preposition - longestArranged); k--) {
    if (sentenceEnd.test(tokens[k]!.text) || tokens[k]!.text === ",") return false;
    if (tokens[k]!.pos === "VERB")
      return arranging.has(tokens[k]!.lemma) && tokens[k - 1]?.lower !== "had" && tokens[k - 2]?.lower !== "had";
  }
  return false;
}
/** In tokens. */
const longestArranged = 6;
const arranging: ReadonlySet<string> = new Set(
  "book set schedule fix arrange plan call convene invite summon slate postpone adjourn move reschedule pencil forecast predict".split(
    " ",
  ),
);

/** "Saturday's", in one token or two. */
const isPossessive = (tokens: readonly Token[], at: number) =>
  /['’]s$/.test(tokens[at]!.text) || /^['’]s$/.test(wordAt(tokens, at + 1));
/** What is known to come on a day. */
function isOnCalendar(tokens: readonly Token[], at: number): boolean {
  for (let k = at + 1; k <= at + 4 && k < tokens.length; k++) if (onCalendar.has(tokens[k]!.lower)) return true;
  return false;
}
const onCalendar: ReadonlySet<string> = new Set(
  "election elections vote referendum runoff ballot match final game race fight poll meeting hearing summit budget talks ceremony launch".split(
    " ",
  ),
);
const spokenOf: ReadonlySet<string> = new Set("about since over from".split(" "));

/** Whether the verb at a token tells of what is to come; null for what is no verb or tells nothing. */
function tenseAt(tokens: readonly Token[], at: number): boolean | null {
  const token = tokens[at]!;
  const word = token.lower;
  // "Should arrive on Friday", but "should have arrived".
  if (advising.has(word) && token.pos === "AUX") return wordAt(tokens, at + 1) !== "have";
  // "Had promised in January", "had been due in April": that lies back.
  const isBefore =
    wordAt(tokens, at - 1) === "had" || (wordAt(tokens, at - 1) === "been" && wordAt(tokens, at - 2) === "had");
  if (isBefore && comingWords.has(word)) return false;
  if (comingWords.has(word) || (comingWithTo.has(word) && wordAt(tokens, at + 1) === "to")) return true;
  if (word === "set" && wordAt(tokens, at + 1) === "for") return !isBefore;
  if (present.has(word) && (isOwnVerb(tokens, at) || foreseen.test(wordAt(tokens, at + 1)))) return true;
  if (token.pos !== "VERB" || word.endsWith("ing")) return null;
  const previous = tokens[at - 1];
  // "In January Latvia cut the number that it accredits": the past, whatever stands in a clause behind it.
  if (isPastAlike(tokens, at)) return false;
  if (word === token.lemma)
    return isPresent(tokens, at) || (modals.has(previous?.lower ?? "") && timetabled.has(word)) ? true : null;
  if (word.endsWith("s")) return !telling.has(token.lemma);
  // "will be held", "is to be opened": the auxiliary before the participle decides.
  if (previous?.pos === "AUX" && (previous.lemma === "be" || previous.lemma === "have"))
    return previous.text === "be" ? null : false;
  return false;
}

/** "The final is on Sunday", "the deadline is Friday", and not "is on the run": the day stands right behind it. */
function isOwnVerb(tokens: readonly Token[], at: number): boolean {
  const day = wordAt(tokens, at + 1) === "on" ? at + 2 : at + 1;
  const word = wordAt(tokens, day);
  return weekdays.has(word) || (day > at + 1 && (months.has(word) || digits.test(word)));
}
const digits = /^\d/;

/** "The firm cut 40 jobs", and not "will cut", "to cut": a past that looks like a present, right behind its subject. */
function isPastAlike(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const { lower } = tokens[at]!;
  if (before === undefined || !(likeTheirPast.has(lower) || casts.test(lower)) || otherPast.has(lower)) return false;
  return before.pos === "PRON" || nouns.has(before.pos);
}
const casts = /^(?:fore|broad)cast$/;
/** Of the verbs whose participle looks like their bare form the ones whose past does not: "came". */
const otherPast: ReadonlySet<string> = new Set(["come", "become", "run"]);

/** "They meet", but not "will meet" or "to meet", nor a past that looks like a present. */
function isPresent(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  // "The Harlan paint factory": one thing paints, only several paint.
  const subject = before !== undefined && (before.pos === "PRON" || (nouns.has(before.pos) && isPlural(before)));
  const { lemma } = tokens[at]!;
  const isAlike = likeTheirPast.has(lemma) && !otherPast.has(lemma);
  return subject && !isAlike && !telling.has(lemma);
}

const nouns: ReadonlySet<string> = new Set(["NOUN", "PROPN"]);
const plural: ReadonlySet<string> = new Set("people police men women children staff".split(" "));
const isPlural = ({ lower }: Token) => lower.endsWith("s") || plural.has(lower);
