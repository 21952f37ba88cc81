import { readTime, type TimeContext } from "../times.ts";
import type { PageBlock } from "./blocks.ts";
import type { Completeness } from "./completeness.ts";
import type { LiveBlog, LiveEntry } from "./live-blog.ts";
import type { PageDate } from "./page-reading.ts";

/** "10.05am", "14:30 Uhr" */
const clock = /(?<hour>\d{1,2})[:.h](?<minute>\d{2})(?:\s?(?<half>[ap])\.?m)?/iu;
/** Links to updates that the page does not show. */
const olderUpdates =
  /^\W*(?:(?:load|show|see|view) (?:more|older|earlier|previous|all)|(?:older|earlier|previous|more) (?:posts|updates|entries|events)|(?:ältere|weitere|mehr) (?:beiträge|einträge|meldungen)|mehr (?:laden|anzeigen)|(?:cargar|ver|mostrar) más|carregar mais|(?:charger|voir) plus|page \d+ of \d+)/iu;
const longestLink = 60;

const dayMs = 86_400_000;

/**
 * The updates with the oldest first, as they were written: most pages show the newest first, and so do those whose times
 * do not tell.
 */
export function inOrderOfTime(entries: readonly LiveEntry[], context: TimeContext): readonly LiveEntry[] {
  const times = entries.map(({ times: raw }) => placeOf(raw, context)).filter((time) => time !== null);
  const steps = times.slice(1).map((time, at) => stepsBetween(times[at]!, time));
  const told = steps.reduce((sum, { told }) => sum + Math.sign(told), 0);
  const rises = told === 0 ? steps.reduce((sum, { nearest }) => sum + Math.sign(nearest), 0) : told;
  return times.length > 1 && rises <= 0 ? entries.toReversed() : entries;
}

/** Where a time stands in a row of such times: ms since 1970, or of a day that is not told. */
interface TimePlace {
  readonly ms: number;
  readonly hasDay: boolean;
}

/** How much later one time is than another, in ms, as it is told; and by the nearest way around a day that is not told. */
function stepsBetween(a: TimePlace, b: TimePlace): { readonly told: number; readonly nearest: number } {
  const told = a.hasDay === b.hasDay ? b.ms - a.ms : 0;
  return { told, nearest: a.hasDay ? told : told - dayMs * Math.round(told / dayMs) };
}

function placeOf(raw: readonly string[], context: TimeContext): TimePlace | null {
  for (const one of raw) {
    const read = readTime(one, context);
    if (read) return { ms: Date.parse(read.from), hasDay: true };
  }
  for (const one of raw) {
    const { hour, minute, half } = clock.exec(one)?.groups ?? {};
    if (hour === undefined) continue;
    const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
    return { ms: (hours * 60 + Number(minute)) * 60_000, hasDay: false };
  }
  return null;
}

/**
 * The times of a live blog without those of its updates, which date nothing else: where it says no other, it was
 * published with its first and last changed with its last.
 */
export function datesBeside(
  entries: readonly LiveEntry[],
  dates: readonly PageDate[],
  context: TimeContext,
): readonly PageDate[] {
  const own = new Set(entries.flatMap(({ times }) => times));
  const kept = dates.filter(({ raw, from }) => from.includes("json-ld") || from.startsWith("meta ") || !own.has(raw));
  const dated = entries.filter(({ times }) => times.some((raw) => readTime(raw, context) !== null));
  const dateOf = (entry: LiveEntry | undefined, role: PageDate["role"]): readonly PageDate[] =>
    entry === undefined || kept.some((date) => date.role === role)
      ? []
      : entry.times.map((raw) => ({ raw, role, basis: "metadata", from: "live blog update" }));
  return [...kept, ...dateOf(dated[0], "published"), ...dateOf(dated.at(-1), "updated")];
}

/** Whether a live blog's updates are all there, as far as the page tells; never sure that they are. */
export function judgeLiveBlog(
  { updates, entries }: LiveBlog,
  blocks: readonly PageBlock[],
  judged: Completeness,
): Completeness {
  if (judged.complete === false) return judged;
  if (entries.length < updates)
    return {
      complete: false,
      completeReason: `This is a live blog of ${updates} updates, of which ${entries.length} were read.`,
    };
  const more = blocks.some(({ text }) => text.length <= longestLink && olderUpdates.test(text));
  return { complete: more ? false : null, completeReason: more ? "This live blog has more updates elsewhere." : null };
}
