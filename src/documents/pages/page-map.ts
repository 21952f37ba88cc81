import type { PageBlock } from "./blocks.ts";
import { type Hint, hintOf } from "./hints.ts";
import type { PageElement } from "./markup.ts";
import { pictureTags } from "./tables/tags.ts";
import { effectiveLength, isProse, weightOf } from "./weights.ts";

/** Sums over the blocks below an element. Lengths are letters as `effectiveLength` counts them, links UTF-16 units. */
export interface Branch {
  readonly blocks: number;
  readonly prose: number;
  readonly proseBlocks: number;
  readonly letters: number;
  readonly linked: number;
  readonly linkedHeadings: number;
  /** Children that are branches themselves. */
  readonly forks: number;
  /** What the blocks below say for the element's being the article's container. */
  readonly value: number;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** A branch's worth passed to its parent: two halves of a body still beat one, a body beats a body and its comments. */
const inherited = 0.78;
/** Blocks before the title are the page's, not the article's. */
const beforeTitle = 0.2;
/** Blocks behind the title over which prose would fade to nothing; it fades to half. */
const fadesOver = 200;
const farFromTitle = 0.5;
const boilerplatePenalty = 40;
const linkedShare = 0.5;
const linkedListShare = 0.2;
const listTags = new Set(["ul", "ol", "dl"]);
const pictureDepth = 4;
/** So many `<article>`s side by side are cards of other articles. */
const cardRow = 3;
/** A teaser's card: so many elements around its one piece of prose, with so few blocks. */
const cardLevels = 3;
const cardBlocks = 6;

/** The tree of a page with what lies below each element added up, and what the elements' names say. */
export class PageMap {
  readonly blocks: readonly PageBlock[];
  /** Whether the names on the elements are believed when they say that all below is boilerplate. */
  readonly trusting: boolean;
  readonly prose: number;
  private readonly branches = new Map<PageElement, Mutable<Branch>>();
  private readonly hints = new Map<PageElement, Hint | null>();
  private readonly boilerplate = new Map<PageElement, boolean>();
  private readonly pictures = new Map<PageElement, boolean>();
  private readonly aroundTitle = new Set<PageElement>();

  /** `titleAt`: the index of the block that repeats the page's title, -1 for none. */
  constructor(blocks: readonly PageBlock[], titleAt: number, trusting: boolean) {
    this.blocks = blocks;
    this.trusting = trusting;
    for (let at = blocks[titleAt]?.element.parent ?? null; at; at = at.parent) this.aroundTitle.add(at);
    for (const [index, block] of blocks.entries()) this.count(block, index !== titleAt);
    this.prose = blocks[0] ? this.branchOf(rootOf(blocks[0].element)).prose : 0;
    for (const [index, block] of blocks.entries()) this.weigh(block, nearness(index, titleAt));
  }

  entries(): Iterable<readonly [PageElement, Branch]> {
    return this.branches.entries();
  }

  branchOf(element: PageElement): Readonly<Branch> {
    return this.branch(element);
  }

  /** What an element's names say, unless the title stands in it: then they speak of the whole page. */
  hint(element: PageElement): Hint | null {
    let hint = this.hints.get(element);
    if (hint === undefined) {
      const wholePage = element.tag === "body" || element.tag === "html" || this.aroundTitle.has(element);
      if (wholePage) hint = null;
      else hint = element.tag === "article" && this.isCardOfRow(element) ? "boilerplate" : hintOf(element);
      this.hints.set(element, hint);
    }
    return hint;
  }

  /** Whether a picture stands in an element, not too deep. */
  holdsPicture(element: PageElement): boolean {
    let holds = this.pictures.get(element);
    if (holds === undefined) {
      holds = findsPicture(element, pictureDepth);
      this.pictures.set(element, holds);
    }
    return holds;
  }

  private isCardOfRow(element: PageElement): boolean {
    let cards = 0;
    for (const child of element.parent?.children ?? []) {
      if (typeof child !== "string" && child.tag === "article" && ++cards === cardRow) return true;
    }
    return false;
  }

  private count(block: PageBlock, mayTease: boolean): void {
    const length = effectiveLength(block.text);
    const prose = isProse(block);
    const teasing = mayTease && block.kind === "heading" && block.linked > linkedShare * block.text.length;
    for (let at: PageElement | null = block.element; at; at = at.parent) {
      const branch = this.branch(at);
      branch.blocks++;
      branch.letters += block.text.length;
      branch.linked += block.linked;
      if (teasing) branch.linkedHeadings++;
      if (!prose) continue;
      branch.prose += length;
      branch.proseBlocks++;
    }
  }

  private weigh(block: PageBlock, near: number): void {
    let weight = weightOf(block);
    if (this.isBoilerplate(block.element)) weight = -Math.min(effectiveLength(block.text), boilerplatePenalty);
    else if (weight > 0) weight *= near;
    if (weight > 0 && (this.isTeaser(block) || this.isLinkedItem(block))) weight = 0;
    for (let at: PageElement | null = block.element; at; at = at.parent) {
      this.branch(at).value += weight;
      // a paragraph beside others is no branch of its own; an element beside others that holds some is one
      if (at !== block.element && at.parent && this.branch(at.parent).forks > 1) weight *= inherited;
    }
  }

  /** Whether a block is the one piece of prose in a small card that a linked heading leads. */
  private isTeaser(block: PageBlock): boolean {
    let at: PageElement | null = block.element;
    for (let level = 0; at && level < cardLevels; level++, at = at.parent) {
      const branch = this.branch(at);
      if (branch.proseBlocks > 1 || branch.blocks > cardBlocks || this.aroundTitle.has(at)) return false;
      if (branch.linkedHeadings > 0) return true;
    }
    return false;
  }

  /** Whether a block stands in a list whose items are headlines with a line of text. */
  private isLinkedItem(block: PageBlock): boolean {
    if (block.kind !== "item") return false;
    let list: PageElement | null = block.element;
    while (list && !listTags.has(list.tag)) list = list.parent;
    if (!list) return false;
    const branch = this.branch(list);
    return branch.linked > linkedListShare * branch.letters;
  }

  private isBoilerplate(element: PageElement): boolean {
    if (!this.trusting) return false;
    const known = this.boilerplate.get(element);
    if (known !== undefined) return known;
    const found =
      this.hint(element) === "boilerplate" || (element.parent !== null && this.isBoilerplate(element.parent));
    this.boilerplate.set(element, found);
    return found;
  }

  private branch(element: PageElement): Mutable<Branch> {
    let branch = this.branches.get(element);
    if (!branch) {
      branch = { blocks: 0, prose: 0, proseBlocks: 0, letters: 0, linked: 0, linkedHeadings: 0, forks: 0, value: 0 };
      this.branches.set(element, branch);
      if (element.parent) this.branch(element.parent).forks++;
    }
    return branch;
  }
}

/** How much prose counts by where it stands: behind the title in full, less the farther, little before it. */
function nearness(index: number, titleAt: number): number {
  if (titleAt < 0) return 1;
  if (index < titleAt) return beforeTitle;
  return Math.max(farFromTitle, 1 - (index - titleAt) / fadesOver);
}

function findsPicture(element: PageElement, depth: number): boolean {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    if (pictureTags.has(child.tag) || (depth > 0 && findsPicture(child, depth - 1))) return true;
  }
  return false;
}

function rootOf(element: PageElement): PageElement {
  let at = element;
  while (at.parent) at = at.parent;
  return at;
}
