import type { PageBlock } from "./blocks.ts";
import { hintOf } from "./hints.ts";
import type { PageElement } from "./markup.ts";
import { effectiveLength, isProse } from "./weights.ts";

/** The updates must hold this share of the body's prose: a ticker beside an article is none. */
const mainShare = 0.5;
const entryName = /(?<![a-z])live-?(?:blog|event|post|update|feed)?[-_]*(?:entry|post|update|item|card)|live-?blog/i;

const camel = /([a-z0-9])([A-Z])/g;
const longestName = 200;

/** A row of elements that are a live blog's updates. */
export interface EntryRow {
  /** None where the body holds no such row. */
  readonly count: number;
  /** The update that a block stands in. */
  readonly holds: (block: Pick<PageBlock, "element">) => PageElement | null;
}

/** The elements of the body that are entries, where there are enough of them and they are most of it. */
export function findEntries(
  body: readonly PageBlock[],
  entryOf: (element: PageElement) => PageElement | null,
  enoughUpdates: number,
): EntryRow {
  const entries = new Map<PageElement, number>();
  const aside = new Map<PageElement, boolean>();
  const ownEntryOf = (element: PageElement): PageElement | null => {
    const entry = entryOf(element);
    if (entry === null) return null;
    const beside = aside.get(entry) ?? standsAside(entry);
    aside.set(entry, beside);
    return beside ? null : entry;
  };
  let prose = 0;
  for (const block of body) {
    const letters = isProse(block) ? effectiveLength(block.text) : 0;
    prose += letters;
    const entry = ownEntryOf(block.element);
    if (entry) entries.set(entry, (entries.get(entry) ?? 0) + letters);
  }
  const held = [...entries.values()].reduce((sum, letters) => sum + letters, 0);
  const enough = entries.size >= enoughUpdates && held >= mainShare * prose;
  return { count: enough ? entries.size : 0, holds: ({ element }) => (enough ? ownEntryOf(element) : null) };
}

/** Whether an entry stands in what is furniture of the page: cards of other live blogs are called as their updates are. */
function standsAside(entry: PageElement): boolean {
  for (let at = entry.parent; at && at.tag !== "body"; at = at.parent)
    if (!isEntry(at) && hintOf(at) === "boilerplate") return true;
  return false;
}

/**
 * The element around a block that is named as an entry: the outermost one in a row of such, for its parts may be named
 * after it; else the innermost, since what is around it may be named for the whole.
 */
export function namedEntryOf(enoughUpdates: number): (element: PageElement) => PageElement | null {
  const rows = new Map<PageElement, boolean>();
  const isRow = (element: PageElement): boolean => {
    const known = rows.get(element);
    if (known !== undefined) return known;
    const named = element.children.filter((child) => typeof child !== "string" && isEntry(child)).length;
    rows.set(element, named >= enoughUpdates);
    return named >= enoughUpdates;
  };
  return (element) => {
    let innermost: PageElement | null = null;
    let outermost: PageElement | null = null;
    for (let at: PageElement | null = element; at; at = at.parent) {
      if (!isEntry(at)) continue;
      innermost ??= at;
      if (at.parent && isRow(at.parent)) outermost = at;
    }
    return outermost ?? innermost;
  };
}

/** For each entry the largest element that holds it and no other: its time may stand beside it. */
export function roomsOf(entries: Iterable<PageElement>): ReadonlyMap<PageElement, PageElement> {
  const held = new Map<PageElement, number>();
  const all = new Set(entries);
  for (const entry of all)
    for (let at: PageElement | null = entry; at; at = at.parent) held.set(at, (held.get(at) ?? 0) + 1);
  const rooms = new Map<PageElement, PageElement>();
  for (const entry of all) {
    let room = entry;
    while (room.parent && held.get(room.parent) === 1) room = room.parent;
    rooms.set(entry, room);
  }
  return rooms;
}

/**
 * Finds the element around a block that stands in a row of elements with a time each: what a live blog's entries have in
 * common whatever they are called. Looked for in pages that are declared live blogs, and in what is named as one.
 */
export function timedEntryOf(isDeclared: boolean, enoughUpdates: number): (element: PageElement) => PageElement | null {
  const timed = new Map<PageElement, boolean>();
  const hasTime = (element: PageElement): boolean => {
    const known = timed.get(element);
    if (known !== undefined) return known;
    const has = element.tag === "time" || element.children.some((child) => typeof child !== "string" && hasTime(child));
    timed.set(element, has);
    return has;
  };
  const rows = new Map<PageElement, boolean>();
  const isRow = (element: PageElement): boolean => {
    const known = rows.get(element);
    if (known !== undefined) return known;
    const entries = element.children.filter(
      (child) => typeof child !== "string" && child.tag !== "time" && hasTime(child),
    ).length;
    rows.set(element, entries >= enoughUpdates);
    return entries >= enoughUpdates;
  };
  return (element) => {
    let entry: PageElement | null = null;
    let isLive = isDeclared;
    for (let at: PageElement = element; at.parent; at = at.parent) {
      if (!entry && at.tag !== "time" && hasTime(at) && isRow(at.parent)) entry = at;
      isLive ||= isEntry(at);
    }
    return isLive ? entry : null;
  };
}

function isEntry({ tag, attributes }: PageElement): boolean {
  if (attributes.itemprop === "liveBlogUpdate") return true;
  if (tag === "body" || tag === "html" || tag === "a") return false;
  const names = [attributes.class, attributes["data-testid"]].map((name) => name?.slice(0, longestName) ?? "");
  return entryName.test(names.join(" ").replace(camel, "$1-$2"));
}
