import type { PageBlock } from "./blocks.ts";
import { hintOf } from "./hints.ts";
import type { PageElement } from "./markup.ts";
import { isHeadMatter, isStamp } from "./noise.ts";
import { foldWords } from "./plain-text.ts";
import { endsSentence } from "./weights.ts";

const shortest = 25;
const longest = 700;
/** Headings of sections are seldom as long as those that sum a report up. */
const longerThanSections = 50;
/** How far up a class name still speaks of one block. */
const hintLevels = 2;
/** Descriptions are cut at about 150 letters; so much of one must agree. */
const agreeing = 60;
/** Without a title on the page, the standfirst is looked for in so many blocks before the body. */
const reach = 12;

/**
 * The block that sums the article up between title and body: one named so, or one that repeats the page's
 * description and is not a paragraph among the body's own. Null for none.
 */
export function findStandfirst(
  blocks: readonly PageBlock[],
  titleAt: number,
  body: readonly PageBlock[],
  descriptions: readonly string[],
): PageBlock | null {
  const first = body[0];
  if (!first) return null;
  const firstAt = blocks.indexOf(first);
  const from = titleAt >= 0 && titleAt < firstAt ? titleAt + 1 : Math.max(0, firstAt - reach);
  const wanted = descriptions.map(foldWords).filter((text) => text.length >= shortest);
  for (let i = from; i <= firstAt; i++) {
    const block = blocks[i]!;
    if (block.text.length < shortest || block.text.length > longest || block.linked > block.text.length / 2) continue;
    const repeated = wanted.some((text) => agrees(foldWords(block.text), text));
    if (block.kind === "caption" || block.kind === "item" || isFurniture(block.element)) continue;
    const named = isNamed(block.element);
    // a year makes a short line look like a time
    if (isHeadMatter(block) && !repeated && !(named && !isStamp(block))) continue;
    const second = titleAt >= 0 && i === titleAt + 1 && isSecondHeading(blocks, i);
    if (second) return block;
    const apart = () =>
      isApart(block, body[1]!, named, repeated) ||
      (named && isSetOff(blocks, i, body[1]!)) ||
      isOverStamp(blocks, titleAt, i, body[1]!);
    if (i < firstAt ? named || repeated : body.length > 1 && apart()) return block;
  }
  return null;
}

/** Whether a heading stands right behind the title, is longer than those of sections, and no heading follows it. */
function isSecondHeading(blocks: readonly PageBlock[], at: number): boolean {
  const { kind, text } = blocks[at]!;
  return (
    kind === "heading" &&
    blocks[at - 1]!.kind === "heading" &&
    text.length >= longerThanSections &&
    !text.endsWith("?") &&
    blocks[at + 1]?.kind !== "heading"
  );
}

/**
 * Whether the body's first block is set apart from its second: a lead paragraph belongs to the body, but not one that is
 * both named a standfirst and the page's description.
 */
function isApart(block: PageBlock, next: PageBlock, named: boolean, repeated: boolean): boolean {
  if (block.kind === "heading") return named || repeated;
  return named && (repeated || next.element.parent !== block.element.parent);
}

/** Whether a named block that closes as no sentence does is parted from the body's second by a byline, a time or a picture's words. */
function isSetOff(blocks: readonly PageBlock[], at: number, next: PageBlock): boolean {
  const between = blocks.slice(at + 1, blocks.indexOf(next));
  return between.length > 0 && (!endsSentence(blocks[at]!.text) || between.some(isHeadMatter));
}

/** Whether a block right below the title stands over who wrote the article or when. */
function isOverStamp(blocks: readonly PageBlock[], titleAt: number, at: number, next: PageBlock): boolean {
  const between = blocks.slice(at + 1, blocks.indexOf(next));
  return titleAt >= 0 && at === titleAt + 1 && blocks[at]!.kind !== "heading" && between.some(isStamp);
}

function isNamed(element: PageElement): boolean {
  let at: PageElement | null = element;
  for (let level = 0; at && level <= hintLevels; level++, at = at.parent) if (hintOf(at) === "standfirst") return true;
  return false;
}

function isFurniture(element: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) {
    if (at.tag === "nav" || at.tag === "aside" || at.tag === "footer" || at.tag === "figure") return true;
  }
  return false;
}

/** The same words, or one cut off behind enough of the other. */
function agrees(text: string, description: string): boolean {
  if (text === description) return true;
  if (text.length < agreeing || description.length < agreeing) return false;
  return text.startsWith(description) || description.startsWith(text);
}
