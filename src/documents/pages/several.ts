import type { PageBlock } from "./blocks.ts";
import { type Thing, typesOf } from "./json-ld.ts";
import type { PageElement } from "./markup.ts";
import { effectiveLength, isProse } from "./weights.ts";

/** So many updates make a live blog. */
const enoughUpdates = 3;
/** Letters of prose before the first update that make an article of its own. */
const enoughLead = 250;
/** So many linked headings, and more of them than paragraphs, make a front. */
const frontHeadings = 8;
const entryName = /live-?(?:blog|event|post|update|feed)?-?_?(?:entry|post|update|item|card)|liveblog|live-blog/i;

/** How many updates a page's live blog has: by its structured data, else by the names of its elements. 0 for none. */
export function countUpdates(things: readonly Thing[], blocks: readonly PageBlock[]): number {
  for (const thing of things) {
    if (!typesOf(thing).includes("LiveBlogPosting")) continue;
    const updates = thing.liveBlogUpdate;
    if (Array.isArray(updates) && updates.length >= enoughUpdates) return updates.length;
  }
  const entries = firstEntries(blocks);
  return entries.size >= enoughUpdates ? entries.size : 0;
}

/** The elements named as entries of a live blog, outermost of each, with the index of their first block. */
function firstEntries(blocks: readonly PageBlock[]): ReadonlyMap<PageElement, number> {
  const entries = new Map<PageElement, number>();
  for (const [index, block] of blocks.entries()) {
    const entry = entryOf(block.element);
    if (entry && !entries.has(entry)) entries.set(entry, index);
  }
  return entries;
}

function entryOf(element: PageElement): PageElement | null {
  for (let at: PageElement | null = element; at; at = at.parent) {
    if (isEntry(at) && at.parent && countEntries(at.parent) >= enoughUpdates) return at;
  }
  return null;
}

function isEntry({ tag, attributes }: PageElement): boolean {
  if (attributes.itemprop === "liveBlogUpdate") return true;
  if (tag === "body" || tag === "html" || tag === "a") return false;
  return entryName.test(`${attributes.class?.slice(0, 200) ?? ""} ${attributes["data-testid"] ?? ""}`);
}

const counted = new WeakMap<PageElement, number>();

/** Elements below a parent that are named as entries; kept, because every block of an entry asks. */
function countEntries(parent: PageElement): number {
  const known = counted.get(parent);
  if (known !== undefined) return known;
  let entries = 0;
  for (const child of parent.children) if (typeof child !== "string" && isEntry(child)) entries++;
  counted.set(parent, entries);
  return entries;
}

/** What a live blog says before its first update; empty where that is too little for an article. */
export function leadOf(
  blocks: readonly PageBlock[],
  body: readonly PageBlock[],
  titleAt: number,
): readonly PageBlock[] {
  const entries = firstEntries(blocks);
  const end = entries.size >= enoughUpdates ? Math.min(...entries.values()) : body[0] ? blocks.indexOf(body[0]) : 0;
  const kept = new Set(body);
  const lead = blocks.slice(titleAt + 1, end).filter((block) => kept.has(block) || isProse(block));
  const letters = lead.reduce((sum, block) => sum + (isProse(block) ? effectiveLength(block.text) : 0), 0);
  return letters >= enoughLead ? lead : [];
}

/** Whether a page without an article of its own is a front: more linked headings than paragraphs. */
export function isFront(blocks: readonly PageBlock[]): boolean {
  let headings = 0;
  let prose = 0;
  for (const block of blocks) {
    if (block.kind === "heading" && block.linked > block.text.length / 2) headings++;
    else if (isProse(block)) prose++;
  }
  return headings >= frontHeadings && headings >= prose;
}
