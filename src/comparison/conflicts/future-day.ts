import { indexOfWhole } from "../../text/index-of-whole.ts";
import { relatedness } from "../likeness/relatedness.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { orderOf } from "../times/order.ts";
import { movedDays } from "../times/same-hour.ts";
import { soleDayOf } from "../times/sole-day.ts";
import type { Lexeme } from "../wording/lexemes.ts";
import { isNamed } from "../wording/named-words.ts";
import type { Clash } from "./variants.ts";

/** Days ahead that lie further apart are of two things, and so are the reports. */
const mostApart = 60;
const mostDaysApart = 5;
const dayMs = 86_400_000;
/** Words before a day among which stands what is to come. */
const reach = 8;
const sameThing = 0.8;
const leastWeight = 0.25;

/**
 * How two claims of one row differ in the one day ahead that each gives for what is to come, where both name it before the day:
 * "an exchange of prisoners on Tuesday", "the exchange is now set for Friday". Null for days that have passed, which are told
 * of what was said and of what led to it as well.
 */
export function futureDayClash(a: Proposition, b: Proposition): Clash | null {
  const { apart, sign } = orderOf(a.article, b.article);
  if (apart > mostDaysApart || a.claim.within !== null || b.claim.within !== null) return null;
  if (a.claim.negated || b.claim.negated) return null;
  const [x, y] = [dayAhead(a), dayAhead(b)];
  if (x === null || y === null || x.day === y.day || x.text.toLowerCase() === y.text.toLowerCase()) return null;
  if (Math.abs(Date.parse(x.day) - Date.parse(y.day)) > mostApart * dayMs || areOfOthers(a, b)) return null;
  if (!x.things.some((own) => y.things.some((other) => relatedness(own, other) >= sameThing))) return null;
  return {
    kind: "date",
    sides: [
      { member: a, value: x.text, unit: x.day, key: x.day },
      { member: b, value: y.text, unit: y.day, key: y.day },
    ],
    updates: sign !== 0 && apart >= movedDays,
    reasons: [`two days ahead for one thing: ${x.text}, ${y.text}`],
  };
}

/** Whether both name somebody or something, and nothing in common: the funerals of two people. */
function areOfOthers({ wording: a }: Proposition, { wording: b }: Proposition): boolean {
  const [x, y] = [a, b].map(({ content }) => content.filter(isNamed).map(({ lexeme }) => lexeme.key));
  return x!.length > 0 && y!.length > 0 && !x!.some((name) => y!.includes(name));
}

interface DayAhead {
  readonly text: string;
  readonly day: string;
  /** The nouns before it. */
  readonly things: readonly Lexeme[];
}

/** The one day that a telling gives, where it lies behind its report's; bounds ("until Friday") are no days. */
function dayAhead({ claim, wording: { text, words }, article }: Proposition): DayAhead | null {
  const given = soleDayOf(
    claim.dates.filter((date) => indexOfWhole(text, date.text) >= 0),
    text,
  );
  const published = Date.parse(article.publishedTo ?? "");
  if (given === null || !(Date.parse(given.day) > published - sameDay)) return null;
  if (!ahead.test(text)) return null;
  if (!leads.test(text.slice(0, given.at))) return null;
  const behind = words.findIndex(({ end }) => end > given.at);
  if (behind < 0) return null;
  const things = words
    .slice(Math.max(0, behind - reach), behind)
    .map(({ lexeme }) => lexeme)
    .filter(
      ({ kind, verbal, reporting, weight }) => kind === "content" && !verbal && !reporting && weight >= leastWeight,
    );
  return { text: given.text, day: given.day, things };
}
/** What is told of a day to come: it is due then, set for it, put off to it. */
const ahead =
  /\bwill\s(?:not\s)?(?:be|begin|start|open|end|take|resume|meet|go|close)\b|\b(?:will|is|are|now|been|provides?)\s(?:\p{L}+\s){0,2}?(?:set|due|planned|scheduled|expected|postponed|delayed|moved|put (?:off|back)|for)\b/iu;
const sameDay = dayMs / 2;
const leads = /\b(?:on|for|to)\s$|\b(?:on|for|to)\s(?:early\s|late\s)?$/iu;
