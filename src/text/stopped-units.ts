import type { Token } from "./annotate.ts";
import { startsWithCapital } from "./capitals.ts";
import { months, weekdays } from "./tables/date-words.ts";
import { clockWords } from "./tables/number-words.ts";

/** "£11m.", "at 3pm.": what wink-nlp takes for abbreviations behind a number, which are none that keep a stop. */
const stoppedUnit = /^(?:m|bn|tn|k|p|km|kg|cm|mm|ft|am|pm|lb|oz|[CF])\.$/;
const stoppedHour = /^\d{1,2}(?:[.:]\d\d)?[ap]m\.$/;
const dottedHour = /^[ap]\.m\.$/;
const digits = /^\d[\d.,:]*$/;
const openingMark = /^["“‘«]$/;
/** "5 p.m. EDT", "9 a.m. Eastern": what goes on with the hour. */
const zones: ReadonlySet<string> = clockWords.union(
  new Set(
    `et ct mt pt cdt mdt mst akst akdt hst aest aedt acst awst nzst nzdt msk eat wat cat sast jst kst hkt sgt pht wib pkt trt eet eest wet
    west eastern central mountain pacific atlantic greenwich`.split(/\s+/),
  ),
);
const ofZone = /^(?:time|standard|daylight|summer)$/;

/** Whether a token's stop is a full stop if anything ends there: that of a unit or an hour behind its number. */
export function isStoppedUnit(tokens: readonly Token[]): boolean {
  const { text, start } = tokens.at(-1)!;
  if (stoppedHour.test(text)) return true;
  const before = tokens.at(-2);
  if (before === undefined || !stoppedUnit.test(text) || !digits.test(before.text)) return false;
  // "2 p. Smith" may be a list; "6 km. Smith" is none.
  return before.end === start || text.length > 2;
}

/** Whether the stop of the last token, a unit or an hour, ends the sentence before the words `next` and `second`. */
export function endsAtUnit(tokens: readonly Token[], next: string, second: string): boolean {
  const { text, lower } = tokens.at(-1)!;
  const dotted = dottedHour.test(lower) && digits.test(tokens.at(-2)?.text ?? "");
  if (!dotted && !isStoppedUnit(tokens)) return false;
  if (openingMark.test(next)) return true;
  if (!startsWithCapital(next)) return false;
  return !(dotted || text.endsWith("m.")) || !goesOnWithHour(next, second);
}

/** "3 p.m. Friday", "3 p.m. Oct. 5", "5 p.m. EDT", "10 p.m. Moscow time". */
function goesOnWithHour(next: string, second: string): boolean {
  const word = next.toLowerCase().replace(/\.$/, "");
  return weekdays.has(word) || months.has(word) || zones.has(word) || ofZone.test(second.toLowerCase());
}
