import type { PageBlock } from "./blocks.ts";
import { type Hint, hintOf } from "./hints.ts";
import type { PageElement } from "./markup.ts";
import { isNoise } from "./noise.ts";
import { effectiveLength, isProse, weightOf } from "./weights.ts";

/** A branch's worth passed to its parent: two halves of a body still beat one, a body beats a body and its comments. */
const inherited = 0.78;
/** With less prose than this, the names on the elements are not believed. */
const enoughProse = 200;
/** Blocks before the title are the page's, not the article's. */
const beforeTitle = 0.2;
/** A linked heading makes the next prose a teaser. */
const teaserReach = 4;
const boilerplatePenalty = 40;

interface Branch {
  value: number;
  prose: number;
  letters: number;
  linked: number;
  blocks: number;
}

export interface Body {
  /** Whether a call to subscribe or sign in ends the text. */
  readonly walled: boolean;
  readonly container: PageElement;
  readonly blocks: readonly PageBlock[];
}

/** `titleAt`: the index of the block that repeats the page's title, -1 for none. */
export function findBody(blocks: readonly PageBlock[], titleAt: number): Body | null {
  const title = blocks[titleAt]?.element ?? null;
  for (const trusting of [true, false]) {
    const map = new PageMap(blocks, titleAt, title, trusting);
    const container = map.bestContainer();
    if (!container || (trusting && map.valueOf(container) < enoughProse)) continue;
    return { container, walled: false, blocks: map.bodyOf(container) };
  }
  return null;
}

export function isWithin(element: PageElement, container: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) if (at === container) return true;
  return false;
}

class PageMap {
  private readonly blocks: readonly PageBlock[];
  private readonly branches = new Map<PageElement, Branch>();
  private readonly hints = new Map<PageElement, Hint | null>();
  private readonly aroundTitle = new Set<PageElement>();
  private readonly trusting: boolean;
  private total = 0;

  constructor(blocks: readonly PageBlock[], titleAt: number, title: PageElement | null, trusting: boolean) {
    this.blocks = blocks;
    this.trusting = trusting;
    for (let at = title?.parent ?? null; at; at = at.parent) this.aroundTitle.add(at);
    for (const block of blocks) {
      const prose = isProse(block) ? effectiveLength(block.text) : 0;
      this.total += prose;
      for (let at: PageElement | null = block.element; at; at = at.parent) {
        const branch = this.branchOf(at);
        branch.prose += prose;
        branch.letters += block.text.length;
        branch.linked += block.linked;
        branch.blocks++;
      }
    }
    let teaser = 0;
    blocks.forEach((block, index) => {
      let weight = weightOf(block);
      if (this.isBoilerplate(block.element)) weight = -Math.min(effectiveLength(block.text), boilerplatePenalty);
      else if (index < titleAt && weight > 0) weight *= beforeTitle;
      if (block.kind === "heading") teaser = weight < 0 && index !== titleAt ? teaserReach : 0;
      else if (teaser > 0) {
        teaser--;
        if (weight > 0) {
          weight = 0;
          teaser = 0;
        }
      }
      let share = 1;
      for (let at: PageElement | null = block.element; at; at = at.parent) {
        this.branchOf(at).value += weight * share;
        if (at !== block.element && this.isFork(at)) share *= inherited;
      }
    });
  }

  valueOf(element: PageElement): number {
    return this.branchOf(element).value;
  }

  bestContainer(): PageElement | null {
    let best: PageElement | null = null;
    let value = 0;
    for (const [element, branch] of this.branches) {
      if (branch.value > value) {
        value = branch.value;
        best = element;
      }
    }
    // a lone paragraph stands among its brothers
    while (best?.parent && (best.tag === "p" || best.tag === "li" || best.tag === "ul" || best.tag === "ol"))
      best = best.parent;
    return best;
  }

  bodyOf(container: PageElement): readonly PageBlock[] {
    return this.blocks.filter(
      (block) => isWithin(block.element, container) && !this.isPruned(block, container) && !isNoise(block),
    );
  }

  private isFork(element: PageElement): boolean {
    let elements = 0;
    for (const child of element.parent?.children ?? []) {
      if (typeof child !== "string" && this.branches.has(child) && ++elements > 1) return true;
    }
    return false;
  }

  private branchOf(element: PageElement): Branch {
    let branch = this.branches.get(element);
    if (!branch) {
      branch = { value: 0, prose: 0, letters: 0, linked: 0, blocks: 0 };
      this.branches.set(element, branch);
    }
    return branch;
  }

  /** What an element's names say, unless the title stands in it: then they speak of the whole page. */
  private hint(element: PageElement): Hint | null {
    let hint = this.hints.get(element);
    if (hint === undefined) {
      hint = element.tag === "body" || element.tag === "html" || this.aroundTitle.has(element) ? null : hintOf(element);
      this.hints.set(element, hint);
    }
    return hint;
  }

  private isBoilerplate(element: PageElement): boolean {
    if (!this.trusting) return false;
    for (let at: PageElement | null = element; at; at = at.parent) if (this.hint(at) === "boilerplate") return true;
    return false;
  }

  private isPruned(block: PageBlock, container: PageElement): boolean {
    if (block.kind === "caption") return true;
    for (let at: PageElement | null = block.element; at && at !== container; at = at.parent) {
      const hint = this.hint(at);
      if (hint && hint !== "body" && hint !== "standfirst") {
        if (this.trusting || this.branchOf(at).prose < 0.3 * this.total) return true;
      }
      const branch = this.branchOf(at);
      if (branch.blocks > 1 && branch.prose === 0 && branch.linked > 0.5 * branch.letters) return true;
    }
    return false;
  }
}
