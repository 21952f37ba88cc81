import { closing, commenting, final } from "../dumps/tables/chrome-words.ts";
import { isStaffCredit } from "../staff-credit.ts";
import type { PageBlock } from "./blocks.ts";
import type { PageElement } from "./markup.ts";
import { isCaption, isCredit, isHeadMatter, isNoise, isStamp } from "./noise.ts";
import type { PageMap } from "./page-map.ts";
import { foldWords } from "./plain-text.ts";
import { endsSentence, isProse } from "./weights.ts";

export interface Pruned {
  readonly blocks: readonly PageBlock[];
  readonly captions: readonly PageBlock[];
}

/** A group with more of its letters in links, and no prose, is a list of links. */
const linkedShare = 0.5;
/** A paragraph that is all link. */
const allLinked = 0.8;
/** What trails the last paragraph goes with less. */
const trailingShare = 0.25;
/** A branch with this share of the page's prose is the article, whatever its names say. */
const mainShare = 0.3;
/** Shorter blocks may be said twice. */
const repeatable = 60;
/** A figure with more prose than this frames a text, not a picture. */
const figureProse = 600;
const longestCredit = 160;
const pictureLevels = 3;
const linesBelowLead = 2;

type Verdict = "body" | "caption" | "other";

/** Takes out of the container what its markup, links, place or words show not to be the article's. */
export function pruneBody(map: PageMap, container: PageElement, titleAt: number): Pruned {
  const title = map.blocks[titleAt];
  const titleWords = title ? foldWords(title.text) : null;
  const captions: PageBlock[] = [];
  const kept: PageBlock[] = [];
  const told = new Set<string>();
  let running = false;
  for (const [at, block] of map.blocks.entries()) {
    if (!isWithin(block.element, container)) continue;
    const verdict = judge(block, map, container);
    running ||= isProse(block);
    // What stands above the title, and above all prose, is the page's.
    const above = at < titleAt && !running;
    if (verdict === "caption") captions.push(block);
    else if (verdict === "body" && !above && !isRepeated(block, told)) kept.push(block);
  }
  return { blocks: withoutTail(trimEnds(kept, titleWords), map), captions };
}

/** Whether a block of some length says to the letter what one before it did: the captions of a gallery do. */
function isRepeated({ text }: PageBlock, told: Set<string>): boolean {
  if (text.length < repeatable) return false;
  if (told.has(text)) return true;
  told.add(text);
  return false;
}

function isWithin(element: PageElement, container: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) if (at === container) return true;
  return false;
}

function judge(block: PageBlock, map: PageMap, container: PageElement): Verdict {
  if (block.kind === "caption") return "caption";
  for (let at: PageElement | null = block.element; at && at !== container; at = at.parent) {
    const branch = map.branchOf(at);
    const hint = map.hint(at);
    if (at.tag === "figure" && branch.prose < figureProse && !holdsQuote(block.element, at)) return "caption";
    const small = branch.prose < mainShare * map.prose;
    if (hint === "boilerplate" && (map.trusting || small)) return "other";
    if ((hint === "head" || hint === "caption") && small) return hint === "caption" ? "caption" : "other";
    const ofLinks = branch.blocks > 1 && branch.prose === 0 && branch.linked > linkedShare * branch.letters;
    if (ofLinks && block.kind !== "quote") return "other";
  }
  if (isCaption(block) || standsByPicture(block, map, container)) return "caption";
  if (isNoise(block)) return "other";
  return block.linked > allLinked * block.text.length && isLink(block, map) ? "other" : "body";
}

/** Whether a block that is all link leads elsewhere: a headline, or an item of a list that is all links. */
function isLink(block: PageBlock, map: PageMap): boolean {
  if (block.kind === "item") return isAllLinked(block, map);
  return (block.kind === "heading" || block.kind === "paragraph") && !endsSentence(block.text);
}

function holdsQuote(element: PageElement, figure: PageElement): boolean {
  for (let at: PageElement | null = element; at && at !== figure; at = at.parent) {
    if (at.tag === "blockquote" || at.tag === "table" || at.tag === "pre") return true;
  }
  return false;
}

/** Whether a few words without a sentence share a small element with a picture: its caption or credit. */
function standsByPicture(block: PageBlock, map: PageMap, container: PageElement): boolean {
  if (block.kind !== "paragraph" || block.linked > 0 || endsSentence(block.text) || block.text.length > longestCredit)
    return false;
  let at: PageElement | null = block.element;
  for (let level = 0; at && at !== container && level < pictureLevels; level++, at = at.parent) {
    if (map.branchOf(at).prose > 0) return false;
    if (map.holdsPicture(at)) return true;
  }
  return false;
}

function isAllLinked(block: PageBlock, map: PageMap): boolean {
  let list: PageElement | null = block.element;
  while (list && list.tag !== "ul" && list.tag !== "ol") list = list.parent;
  if (!list) return false;
  const branch = map.branchOf(list);
  return branch.linked > allLinked * branch.letters;
}

/** Takes off what a line over comments or other stories opens, where nothing below it but teasers reads like text. */
function withoutTail(blocks: readonly PageBlock[], map: PageMap): readonly PageBlock[] {
  const kept = new Set(blocks);
  const prose = blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0);
  let seen = 0;
  let tail = -1;
  for (const [at, block] of map.blocks.entries()) {
    if (tail < 0 && seen >= bodyShare * prose && opensTail(block)) tail = at;
    if (!kept.has(block)) continue;
    if (isProse(block)) seen += block.text.length;
    // a paragraph of the article's own: what stood above it opened no more than a box
    if (tail >= 0 && block.text.length >= shortestOwn && endsSentence(block.text) && !isTeased(map.blocks[at - 1]))
      tail = -1;
  }
  if (tail < 0) return blocks;
  const below = new Set(map.blocks.slice(tail));
  // "More on the works" over a list of the article's own: teasers are links.
  const opener = map.blocks[tail]!;
  const isHeading = !commenting.test(opener.text) && !final.test(opener.text);
  if (isHeading && !map.blocks.slice(tail + 1, tail + nearOpener).some(({ linked }) => linked > 0)) return blocks;
  return blocks.filter((block) => !below.has(block));
}
const bodyShare = 0.5;
/** In blocks. */
const nearOpener = 6;
const longestOpening = 60;
const shortestOwn = 30;

const opensTail = ({ kind, text, linked }: PageBlock): boolean =>
  linked === 0 &&
  text.length <= longestOpening &&
  (commenting.test(text) || final.test(text) || (kind === "heading" && closing.test(text)));

/** Whether a block is the linked headline of another story: what stands below it is its teaser. */
const isTeased = (block: PageBlock | undefined): boolean =>
  block !== undefined &&
  block.kind !== "item" &&
  !endsSentence(block.text) &&
  block.linked > allLinked * block.text.length;

/** Takes off what stands before the first prose and is the article's head, and what trails the last. */
function trimEnds(blocks: readonly PageBlock[], titleWords: string | null): readonly PageBlock[] {
  const isHead = (block: PageBlock): boolean => isHeadMatter(block) || foldWords(block.text) === titleWords;
  const first = blocks.findIndex((block) => isProse(block) && !isHead(block));
  const headEnd = first < 0 ? -1 : blocks.findLastIndex((block, index) => index < first && isHead(block));
  let last = blocks.length - 1;
  while (last > first && isTrailing(blocks[last]!)) last--;
  // A list between the headline and the byline offers what stands elsewhere, or sums up what follows.
  const isOverHead = ({ kind, text }: PageBlock, index: number) =>
    index < headEnd && kind === "item" && !endsSentence(text);
  // byline and time may stand below the lead
  const below = (block: PageBlock, index: number) => index > first && index <= first + linesBelowLead && isStamp(block);
  return blocks
    .slice(0, last + 1)
    .filter((block, index) => (index >= first ? !below(block, index) : !(isHead(block) || isOverHead(block, index))));
}

function isTrailing(block: PageBlock): boolean {
  if (isStaffCredit(block.text)) return true;
  if (isCredit(block.text)) return false;
  if (block.kind === "heading") return true;
  const linked = block.linked / block.text.length;
  return block.kind === "item" ? linked > trailingShare : linked > trailingShare && !isProse(block);
}
