import { agoAfter, agoBefore, agoGlued, agoUnits } from "../tables/time-words.ts";
import type { FoundDate } from "./find-dates.ts";
import type { TimeToken } from "./time-tokens.ts";

const one = new Set(["a", "an", "one", "un", "une", "una", "ein", "einer"]);
const farthest = 1000;

/** Relative times ("2 hours ago", "hace 3 días", "3時間前"), reckoned back from `retrieved` (ms since 1970). */
export function findAgo(tokens: readonly TimeToken[], retrieved: number): FoundDate[] {
  const found: FoundDate[] = [];
  tokens.forEach((token, i) => {
    const number = token.kind === "number" ? token.value : one.has(token.folded) ? 1 : Number.NaN;
    if (!(number <= farthest)) return;
    const next = tokens[i + 1];
    if (!next) return;
    const after = tokens[i + 2];
    const before = tokens[i - 1];
    const seconds = agoUnits[next.folded];
    if (seconds && after && agoBefore.has(after.folded))
      found.push(ago(number, seconds, retrieved, token.start, after.end));
    else if (seconds && before && agoAfter.has(before.folded))
      found.push(ago(number, seconds, retrieved, before.start, next.end));
    else {
      const glued = agoGlued.find(({ unit }) => unit === next.text || unit === `${next.text} ${after?.text}`);
      if (glued)
        found.push(ago(number, glued.seconds, retrieved, token.start, (glued.unit.includes(" ") ? after! : next).end));
    }
  });
  return found;
}

/** As precise as its unit: hours give an hour in UTC, days and weeks a day. */
function ago(number: number, seconds: number, retrieved: number, start: number, end: number): FoundDate {
  const at = new Date(retrieved - number * seconds * 1000);
  const hour = seconds < 86_400;
  const minute = seconds < 3600;
  return {
    start,
    end,
    fields: {
      year: at.getUTCFullYear(),
      month: at.getUTCMonth() + 1,
      day: at.getUTCDate(),
      hour: hour ? at.getUTCHours() : null,
      minute: minute ? at.getUTCMinutes() : null,
      second: null,
      offset: hour ? 0 : null,
    },
  };
}
