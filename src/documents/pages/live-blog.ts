import { readTimes } from "../times.ts";
import type { PageBlock } from "./blocks.ts";
import { hintOf } from "./hints.ts";
import type { Thing } from "./json-ld.ts";
import { type Declared, declaredUpdates } from "./live-data.ts";
import { type EntryRow, findEntries, namedEntryOf, roomsOf, timedEntryOf } from "./live-entries.ts";
import type { PageElement } from "./markup.ts";
import { isNoise } from "./noise.ts";
import { foldWords } from "./plain-text.ts";
import { endsSentence, isProse } from "./weights.ts";

/** One update of a live blog. */
export interface LiveEntry {
  readonly blocks: readonly PageBlock[];
  /** Its times in the page's own words, the likeliest first; empty where it shows none. */
  readonly times: readonly string[];
}

/** A page whose body is a row of updates. */
export interface LiveBlog {
  /** What it says before the first of them; empty where that is no prose. */
  readonly lead: readonly PageBlock[];
  /** Those that say something, in the order of the page. */
  readonly entries: readonly LiveEntry[];
  /** How many the page says or shows that it has. */
  readonly updates: number;
}

/** So many updates make a live blog. */
const enoughUpdates = 3;
/** What may stand beside a time that stands alone: "Updated at 10.05 BST", "14:30 Uhr". */
const besideTime =
  /^\W*(?:(?:posted|published|updated|last|first|at|on|by|ago|um|uhr|stand|alle|ore|heure|a las|às|[A-Z]{2,4})(?!\p{L})\W*)*$/u;
const clocks = /\d{1,2}[:.h]\d{2}(?::\d{2})?(?:\s?[ap]\.?m\.?)?/giu;
const opensWithClock = /^\W*(\d{1,2}[:.h]\d{2}(?:\s?[ap]\.?m\.?)?)(?!\p{N})/iu;
const longestTime = 60;
/** Longer attributes hold no time. */
const longestAttribute = 120;
const digit = /\d/;
const dayOf = /\d{4}|\d{1,2}[./]\d{1,2}|\p{L}{3,}\s\d{1,2}|\d{1,2}\.?\s\p{L}{3,}/u;
const changed = /updat|modif|edit|aktualisiert|actualiz|atualiz/iu;
const mostTimes = 4;

/**
 * Recognises a live blog by its structured data or by its elements' names, and takes its lead and its updates. Null for a
 * page that is none.
 *
 * @param thing what the structured data says of the live blog that the page is
 */
export function readLiveBlog(
  thing: Thing | null,
  blocks: readonly PageBlock[],
  body: readonly PageBlock[],
  titleAt: number,
): LiveBlog | null {
  const isDeclared = thing !== null;
  // Rows of `<article>`s count as cards of others: there the updates are no body.
  const inBody = rowAmong(body, isDeclared);
  const row = inBody.count > 0 ? inBody : rowAmong(blocks, isDeclared);
  const { declared, count } = declaredUpdates(thing);
  const updates = Math.max(count, row.count);
  if (updates < enoughUpdates) return null;
  const ofData = declared.flatMap(({ entry }) => entry ?? []);
  const timeOf = timesByHeadline(declared);
  const opens = (block: PageBlock): boolean => timeOf.has(foldWords(block.text));
  const isUpdate = (block: PageBlock): boolean => row.holds(block) !== null || opens(block);
  const kept = new Set(body);
  const end = row.count > 0 && inBody.count === 0 ? blocks.findIndex(isUpdate) : blocks.indexOf(body.find(isUpdate)!);
  if (end < 0) return ofData.length >= enoughUpdates ? { updates, lead: body.filter(isProse), entries: ofData } : null;
  const lead = blocks.slice(titleAt + 1, end).filter((block) => kept.has(block) || isProse(block));
  const last = row.count > 0 ? blocks.findLastIndex(isUpdate) : blocks.lastIndexOf(body.at(-1)!);
  const told = blocks
    .slice(end, last + 1)
    .filter((block) => kept.has(block) || (isTold(block) && !isNoise(block) && !isFurniture(block, row)));
  const rooms = roomsOf(told.flatMap((block) => row.holds(block) ?? []));
  const entries = parted(told, row, opens)
    .map((own) => entryOf(own, rooms.get(row.holds(own[0]!)!) ?? null, timeOf))
    .filter((entry) => entry.blocks.some(({ kind }) => kind !== "heading"));
  // Pages that load their updates one by one have all of them in their data.
  const whole = ofData.length > entries.length ? ofData : entries;
  return { updates, lead: lead.some(isProse) ? lead : [], entries: whole };
}

/** Null for headlines that stand over several updates: whose time is whose nobody knows. */
function timesByHeadline(declared: readonly Declared[]): ReadonlyMap<string, string | null> {
  const times = new Map<string, string | null>();
  for (const { headline, time } of declared)
    if (headline !== "") times.set(headline, times.has(headline) && times.get(headline) !== time ? null : time);
  return times;
}

function rowAmong(blocks: readonly PageBlock[], isDeclared: boolean): EntryRow {
  const named = findEntries(blocks, namedEntryOf(enoughUpdates), enoughUpdates);
  return named.count > 0 ? named : findEntries(blocks, timedEntryOf(isDeclared, enoughUpdates), enoughUpdates);
}

const isTold = (block: PageBlock): boolean =>
  isProse(block) || (block.kind === "paragraph" && endsSentence(block.text)) || block.kind === "heading";

/** Whether a part of an update is none of its words: its buttons, what readers say of it. */
function isFurniture({ element }: PageBlock, row: EntryRow): boolean {
  const entry = row.holds({ element });
  for (let at: PageElement | null = element; at && at !== entry && at.tag !== "body"; at = at.parent)
    if (hintOf(at) === "boilerplate") return true;
  return false;
}

/** The blocks of the updates, parted where another element or another headline begins. */
function parted(told: readonly PageBlock[], row: EntryRow, opens: (block: PageBlock) => boolean): PageBlock[][] {
  const found: PageBlock[][] = [];
  let element: PageElement | null = null;
  for (const block of told) {
    const own = row.holds(block);
    // Where elements are the updates, what stands between two of them belongs to none.
    if (row.count > 0 && own === null) continue;
    if (found.length === 0 || (row.count > 0 ? own !== element : opens(block))) found.push([]);
    found.at(-1)!.push(block);
    element = own;
  }
  return found;
}

/** @param room the element in which its times stand */
function entryOf(
  blocks: readonly PageBlock[],
  room: PageElement | null,
  declared: ReadonlyMap<string, string | null>,
): LiveEntry {
  const marked = room === null ? [] : timesIn(room);
  const listed = blocks.flatMap(({ text }) => declared.get(foldWords(text)) ?? []);
  const told = blocks.flatMap(({ text }) => (isOnlyTime(text) ? text : (opensWithClock.exec(text)?.[1] ?? [])));
  return {
    blocks: blocks.filter(({ text }) => !isOnlyTime(text)),
    times: [...new Set([...listed, ...marked, ...told])].slice(0, mostTimes),
  };
}

/** Behind all times: what passed since is read whenever the page was fetched. */
const anyTime = { retrievedAt: "2200-01-01T00:00:00Z" };

/** "10.05am", "Updated 6 May 2031 at 10:05", "5 minutes ago" */
function isOnlyTime(text: string): boolean {
  if (text.length > longestTime || !digit.test(text)) return false;
  let rest = text;
  for (const { start, end } of readTimes(text, anyTime).reverse()) rest = rest.slice(0, start) + rest.slice(end);
  rest = rest.replace(clocks, "");
  return rest !== text && besideTime.test(rest);
}

/** The times that an update marks, those with a day first, a later change of it last. */
function timesIn(entry: PageElement): readonly string[] {
  const found: { readonly raw: string; readonly rank: number }[] = [];
  const walk = (element: PageElement): void => {
    const { datetime, itemprop = "", content, class: name = "", title } = element.attributes;
    if (element.tag === "time" || /^date(?:Published|Created|Modified)$/.test(itemprop)) {
      const words = element.children.filter((child) => typeof child === "string").join(" ");
      const later = changed.test(`${itemprop} ${name} ${words}`) ? 2 : 0;
      for (const raw of [datetime, content, title, words].map((one) => one?.trim() ?? ""))
        if (raw.length <= longestAttribute && digit.test(raw))
          found.push({ raw, rank: later + (dayOf.test(raw) ? 0 : 1) });
    }
    // The times of what an update quotes are not its own.
    for (const child of element.children) if (typeof child !== "string" && child.tag !== "blockquote") walk(child);
  };
  walk(entry);
  return found.toSorted((a, b) => a.rank - b.rank).map(({ raw }) => raw);
}
