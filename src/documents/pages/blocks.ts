import { withoutInvisible } from "../characters.ts";
import { withoutEntities } from "./entities.ts";
import { hintOf } from "./hints.ts";
import type { PageElement } from "./markup.ts";
import { blockTags, silentTags } from "./tables/tags.ts";

/** A run of text that a browser would set apart, with the element that holds it. Order is the page's. */
export interface PageBlock {
  readonly element: PageElement;
  readonly kind: "paragraph" | "heading" | "quote" | "item" | "row" | "caption";
  /** White space collapsed; a single `<br>` is a line feed. */
  readonly text: string;
  /** UTF-16 units of `text` that stand in links. */
  readonly linked: number;
}

const codeTags = new Set(["code", "kbd", "samp"]);
/** White space that HTML collapses, and control characters; no-break spaces stay. */
const blank = /[\p{Cc} ]+/gu;
const silentRoles = new Set("navigation menu menubar search dialog alertdialog toolbar tablist".split(" "));
const hiddenStyle =
  /display\s*:\s*none|visibility\s*:\s*hidden|(?:left|top|text-indent)\s*:\s*-\d{3,}|(?:font-size|opacity|max-height)\s*:\s*0(?![.\d])/i;
/** A row with longer cells is layout, and its cells are read on their own. */
const longestCell = 200;
const cellDepth = 6;
/** How far up an element still says what a block in it is. */
const maximumLift = 6;
/** So many links inside one inline element, and no word beside them, are a card that opens over the text. */
const cardLinks = 3;

/** Cuts a page into its visible blocks. */
export function collectBlocks(root: PageElement): readonly PageBlock[] {
  const collector = new BlockCollector();
  collector.walk(root);
  return collector.blocks;
}

export function isHidden({ attributes, tag }: PageElement): boolean {
  return (
    silentTags.has(tag) ||
    attributes.hidden !== undefined ||
    attributes["aria-hidden"] === "true" ||
    hiddenStyle.test(attributes.style ?? "") ||
    silentRoles.has(attributes.role ?? "")
  );
}

class BlockCollector {
  readonly blocks: PageBlock[] = [];
  private pieces: string[] = [];
  private linked = 0;
  private links = 0;
  private breaks = 0;
  /** Elements of code around: what looks like an entity there is shown to be one. */
  private code = 0;
  /** Whether an inline element has ended and no text has come since. */
  private apart = false;
  private element: PageElement | null = null;

  /** Depth is bounded by the parser. */
  walk(element: PageElement): void {
    if (isHidden(element)) return;
    if (this.element && isForReaders(element) && isOfCaption(this.element)) return;
    if (element.tag === "br") {
      if (++this.breaks === 2) this.flush();
      else this.pieces.push("\n");
      return;
    }
    if (element.tag === "tr" && isDataRow(element)) {
      this.flush();
      this.row(element);
      return;
    }
    const block = blockTags.has(element.tag);
    if (!block && this.element?.tag === "p" && isHoverCard(element)) return;
    if (block) this.flush();
    const outer = this.element;
    if (block) this.element = element;
    else if (this.isSeam(element)) this.pieces.push(" ");
    if (element.tag === "a") this.links++;
    if (codeTags.has(element.tag)) this.code++;
    for (const child of element.children) {
      if (typeof child === "string") this.text(child);
      else this.walk(child);
    }
    if (element.tag === "a") this.links--;
    if (codeTags.has(element.tag)) this.code--;
    if (!block) this.apart = this.pieces.length > 0;
    if (block) this.flush();
    this.element = outer;
  }

  /**
   * Whether an inline element glues a capital to a word, within a caption or right behind another inline element: style
   * sheets set the credit, and the name and the time, apart.
   */
  private isSeam(element: PageElement): boolean {
    if (!this.element || this.pieces.length === 0 || !(this.apart || isOfCaption(this.element))) return false;
    if (!endOfWord.test(this.pieces.at(-1)!.slice(-3))) return false;
    return (this.apart ? openingApart : openingCapital).test(visibleText(element, 1));
  }

  private text(raw: string): void {
    const text = (this.code > 0 ? raw : withoutEntities(raw)).replace(blank, " ");
    if (text === "" || (text === " " && this.breaks > 0)) return;
    if (text.trim() !== "") this.breaks = 0;
    this.apart = false;
    this.pieces.push(text);
    if (this.links > 0) this.linked += text.trim().length;
  }

  private row(element: PageElement): void {
    const cells = element.children.filter((child) => typeof child !== "string");
    for (const cell of cells) {
      for (const text of textPieces(cell)) this.text(text);
      this.pieces.push(" ");
    }
    this.push(element);
  }

  private flush(): void {
    this.push(this.element);
  }

  private push(element: PageElement | null): void {
    const text = withoutInvisible(tidy(this.pieces.join("")));
    if (element && text !== "") {
      this.blocks.push({ element, kind: kindOf(element), text, linked: Math.min(this.linked, text.length) });
    }
    this.pieces = [];
    this.apart = false;
    this.linked = 0;
    this.breaks = 0;
  }
}

/** "Image caption," is said to those who hear the page. */
const isForReaders = ({ attributes }: PageElement): boolean =>
  /(?:^|[\s_-])(?:visually-?hidden|sr-only|screen-?reader(?:-text)?|offscreen)(?:$|[\s_-])/i.test(
    (attributes.class ?? "").slice(0, 200),
  );
const endOfWord = /[\p{Ll}\p{N}][\p{Ll}\p{N}.,!?)”’"']$/u;
const openingCapital = /^[\p{Lu}©([]/u;
const openingApart = /^(?:\p{Lu}\p{Ll}|\d{1,2}[./:\s]|\d{4}-)/u;

/** Whether a block is the caption of a picture, by its element or the one around it. */
function isOfCaption(element: PageElement): boolean {
  return [element, element.parent].some((one) => one && (one.tag === "figcaption" || hintOf(one) === "caption"));
}

function isHoverCard(element: PageElement): boolean {
  if (element.tag === "a" || element.children.length < 1) return false;
  return countLinks(element) >= cardLinks;
}

/** Links in an inline element; minus infinity where words stand beside them. */
function countLinks(element: PageElement): number {
  let links = 0;
  for (const child of element.children) {
    if (typeof child === "string") {
      if (/[\p{L}\p{N}]/u.test(child)) return Number.NEGATIVE_INFINITY;
    } else if (child.tag === "a") links++;
    else links += countLinks(child);
  }
  return links;
}

/** Collapses what the pieces left doubled at their seams. */
function tidy(text: string): string {
  return text
    .replace(/ +/g, " ")
    .replace(/ ?\n ?/g, "\n")
    .trim();
}

function isDataRow(row: PageElement): boolean {
  const cells = row.children.filter((child) => typeof child !== "string");
  return cells.length > 1 && cells.every((cell) => shortLength(cell, 0, 0) <= longestCell);
}

/** Letters below an element; infinity where it holds a table or is deeper than a cell of data is. */
function shortLength(element: PageElement, length: number, depth: number): number {
  let sum = length;
  for (const child of element.children) {
    if (typeof child === "string") sum += child.trim().length;
    else if (child.tag === "table" || depth > cellDepth) return Number.POSITIVE_INFINITY;
    else sum = shortLength(child, sum, depth + 1);
    if (sum > longestCell) return sum;
  }
  return sum;
}

function* textPieces(element: PageElement): Generator<string> {
  if (isHidden(element)) return;
  for (const child of element.children) {
    if (typeof child === "string") yield child;
    else yield* textPieces(child);
  }
}

/** The visible text of an element on one line; cut a little behind `limit` UTF-16 units. */
export function visibleText(element: PageElement, limit = Number.POSITIVE_INFINITY): string {
  const pieces: string[] = [];
  let length = 0;
  for (const piece of textPieces(element)) {
    pieces.push(piece);
    length += piece.trim().length;
    if (length > limit) break;
  }
  return pieces.join(" ").replace(/\s+/g, " ").trim();
}

/** The nearest element that says what a block is; a paragraph in a list item is part of the list. */
function kindOf(element: PageElement): PageBlock["kind"] {
  let at: PageElement | null = element;
  for (let i = 0; at && i < maximumLift; i++, at = at.parent) {
    if (/^h[1-6]$/.test(at.tag)) return "heading";
    if (at.tag === "li" || at.tag === "dt" || at.tag === "dd") return "item";
    if (at.tag === "tr") return at === element ? "row" : "paragraph";
    if (at.tag === "blockquote") return "quote";
    if (at.tag === "figcaption" || at.tag === "caption") return "caption";
    if (at.tag === "article" || at.tag === "main" || at.tag === "section") return "paragraph";
  }
  return "paragraph";
}
