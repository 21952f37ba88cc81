import type { Token } from "../annotate.ts";
import { smallCardinals } from "../tables/number-words.ts";
import { isArticle, wordAt } from "../token-words.ts";

const digits = /^\d{1,2}$/;
const dotted = /^1?\d[.:][0-5]\d$/;
const partsOfHour: ReadonlySet<string> = new Set(["half", "quarter"]);
/** Minutes that are told without the word. */
const roundMinutes: ReadonlySet<number> = new Set([5, 10, 20, 25]);
/** What follows a count and no hour: "ten to twelve people", "five to ten million", "ten to twelve were hurt". */
const counted: ReadonlySet<string> = new Set(["NOUN", "ADJ", "NUM", "AUX", "SYM"]);
const spans = /^(?:hours?|minutes?|days?|weeks?|months?|years?|per|percent|hundred|thousand|million|billion)$/;
/** Before these an hour is told; "ten to six" by itself may be a vote. */
const leads: ReadonlySet<string> = new Set("at about around nearly since until till before after just".split(" "));
const dayParts: ReadonlySet<string> = new Set(["morning", "afternoon", "evening"]);

/**
 * The token after a time of day that is told in words and starts at a token: "twenty minutes to six", "half past five",
 * "about ten past nine", "5.40 in the morning"; `at` where none does.
 */
export function endOfSpokenTime(tokens: readonly Token[], at: number): number {
  if (dotted.test(wordAt(tokens, at))) return isLed(tokens, at) && isPartOfDay(tokens, at + 1) ? at + 1 : at;
  const start = isArticle(tokens, at) && wordAt(tokens, at + 1) === "quarter" ? at + 1 : at;
  const minutes = minutesAt(tokens, start);
  if (minutes === null) return at;
  let next = start + 1;
  if (minutes === 20 && wordAt(tokens, next) === "-" && wordAt(tokens, next + 1) === "five") next += 2;
  const spelled = wordAt(tokens, next) === "minutes";
  if (spelled) next++;
  const turn = wordAt(tokens, next);
  const hour = smallCardinals.get(wordAt(tokens, next + 1)) ?? Number.NaN;
  if ((turn !== "past" && turn !== "to") || !(hour >= 1 && hour <= 12)) return at;
  const isHour =
    spelled || turn === "past" || (roundMinutes.has(minutes) && leads.has(wordAt(tokens, at - 1))) || start > at;
  // "About ten to twelve people" are people, "thirty minutes to two hours" a span.
  const counts =
    turn === "to" && (spans.test(wordAt(tokens, next + 2)) || (!spelled && counted.has(tokens[next + 2]?.pos ?? "")));
  return isHour && !counts ? next + 2 : at;
}

/** "At 5.40", "it was 5.40", and not "rose to 12.40". */
function isLed(tokens: readonly Token[], at: number): boolean {
  const before = wordAt(tokens, at - 1);
  return leads.has(before) || before === "by" || (before === "was" && wordAt(tokens, at - 2) === "it");
}

function minutesAt(tokens: readonly Token[], at: number): number | null {
  const word = wordAt(tokens, at);
  if (partsOfHour.has(word)) return word === "half" ? 30 : 15;
  const minutes = digits.test(word) ? Number(word) : (smallCardinals.get(word) ?? Number.NaN);
  return minutes >= 1 && minutes < 60 ? minutes : null;
}

/** "In the morning", "at night". */
function isPartOfDay(tokens: readonly Token[], at: number): boolean {
  const [first, second, third] = [wordAt(tokens, at), wordAt(tokens, at + 1), wordAt(tokens, at + 2)];
  return (first === "in" && second === "the" && dayParts.has(third)) || (first === "at" && second === "night");
}
