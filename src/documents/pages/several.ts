import type { PageBlock } from "./blocks.ts";
import { type Thing, textsOf, typesOf } from "./json-ld.ts";
import type { PageElement } from "./markup.ts";
import type { PageFacts } from "./page-facts.ts";
import { foldWords, plainText } from "./plain-text.ts";
import { effectiveLength, isProse } from "./weights.ts";

/** A page whose body is a row of updates. */
export interface LiveBlog {
  readonly updates: number;
  /** What it says before the first of them; empty where that is no prose. */
  readonly lead: readonly PageBlock[];
}

/** So many updates make a live blog. */
const enoughUpdates = 3;
/** The updates must hold this share of the body's prose: a ticker beside an article is none. */
const mainShare = 0.5;
/** So many linked headings, with so many paragraphs to each at most, make a front. */
const frontHeadings = 4;
const frontParagraphs = 3;
/** So many posts in a row make an index. */
const enoughPosts = 4;
/** The first post's heading stands so close before its text. */
const headReach = 4;
const entryName = /live-?(?:blog|event|post|update|feed)?[-_]*(?:entry|post|update|item|card)|live-?blog/i;
const mostHeadlines = 300;

/**
 * Recognises a live blog by its structured data or by its elements' names, and takes its lead. Null for a
 * page that is none.
 */
export function readLiveBlog(
  things: readonly Thing[],
  blocks: readonly PageBlock[],
  body: readonly PageBlock[],
  titleAt: number,
): LiveBlog | null {
  const isDeclared = things.some((thing) => typesOf(thing).includes("LiveBlogPosting"));
  const named = findEntries(body, entryOf);
  const entries = named.count > 0 ? named : findEntries(body, timedEntries(isDeclared));
  const declared = declaredUpdates(things);
  const updates = Math.max(declared.length, entries.count);
  const first = body[0];
  if (updates < enoughUpdates || !first) return null;
  const headlines = new Set(declared.map(foldWords));
  const start = body.findIndex((block) => entries.holds(block) || headlines.has(foldWords(block.text)));
  if (start < 0) return null;
  const end = blocks.indexOf(body[start]!);
  const kept = new Set(body);
  const lead = blocks.slice(titleAt + 1, end).filter((block) => kept.has(block) || isProse(block));
  return { updates, lead: lead.some(isProse) ? lead : [] };
}

/** The headlines of the updates that the structured data lists. */
function declaredUpdates(things: readonly Thing[]): readonly string[] {
  for (const thing of things) {
    const updates = thing.liveBlogUpdate;
    if (!typesOf(thing).includes("LiveBlogPosting") || !Array.isArray(updates)) continue;
    return updates.slice(0, mostHeadlines).map((update: Thing | null) => plainText(textsOf(update?.headline)[0] ?? ""));
  }
  return [];
}

interface Entries {
  readonly count: number;
  readonly holds: (block: PageBlock) => boolean;
}

/** The elements of the body that are entries, where there are enough of them and they are most of it. */
function findEntries(body: readonly PageBlock[], entryOf: (element: PageElement) => PageElement | null): Entries {
  const entries = new Map<PageElement, number>();
  const entryOfBlock = new Map<PageBlock, PageElement>();
  let prose = 0;
  for (const block of body) {
    const letters = isProse(block) ? effectiveLength(block.text) : 0;
    prose += letters;
    const entry = entryOf(block.element);
    if (!entry) continue;
    entryOfBlock.set(block, entry);
    entries.set(entry, (entries.get(entry) ?? 0) + letters);
  }
  const held = [...entries.values()].reduce((sum, letters) => sum + letters, 0);
  const enough = entries.size >= enoughUpdates && held >= mainShare * prose;
  return { count: enough ? entries.size : 0, holds: (block) => enough && entryOfBlock.has(block) };
}

/** The innermost element around a block that is named as an entry: what is around it may be named for the whole. */
function entryOf(element: PageElement): PageElement | null {
  for (let at: PageElement | null = element; at; at = at.parent) if (isEntry(at)) return at;
  return null;
}

/**
 * Finds the element around a block that stands in a row of elements with a time each: what a live blog's entries have in
 * common whatever they are called. Looked for in pages that are declared live blogs, and in what is named as one.
 */
function timedEntries(isDeclared: boolean): (element: PageElement) => PageElement | null {
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
  return entryName.test(`${attributes.class?.slice(0, 200) ?? ""} ${attributes["data-testid"] ?? ""}`);
}

/** Whether a page without an article of its own is a front: linked headings with little below each. */
export function isFront(blocks: readonly PageBlock[]): boolean {
  const headings = blocks.filter(isLinkedHeading).length;
  return headings >= frontHeadings && frontParagraphs * headings >= blocks.filter(isProse).length;
}

/**
 * Whether a body is a row of posts: linked headings with prose below, on a page that has no heading of its
 * own and does not call itself an article. Round-ups link their headings too, but they are titled articles.
 */
export function isRowOfPosts(
  blocks: readonly PageBlock[],
  body: readonly PageBlock[],
  title: PageBlock | undefined,
  facts: PageFacts,
  article: Thing | null,
): boolean {
  const [first, last] = [body[0], body.at(-1)];
  if (!first || !last || article || isDeclaredArticle(facts)) return false;
  if (title?.kind === "heading" && !isLinkedHeading(title)) return false;
  const kept = new Set(body);
  let posts = 0;
  let open = true;
  for (const block of blocks.slice(Math.max(0, blocks.indexOf(first) - headReach), blocks.lastIndexOf(last) + 1)) {
    if (isLinkedHeading(block)) open = true;
    else if (open && kept.has(block) && isProse(block)) {
      posts++;
      open = false;
    }
  }
  return posts >= enoughPosts;
}

function isLinkedHeading(block: PageBlock): boolean {
  return block.kind === "heading" && block.linked > block.text.length / 2;
}

function isDeclaredArticle({ meta }: PageFacts): boolean {
  return (meta.get("og:type") ?? []).some((type) => /article|video/i.test(type)) || meta.has("article:published_time");
}
