import type { PageBlock } from "./blocks.ts";
import type { PageElement } from "./markup.ts";
import { PageMap } from "./page-map.ts";
import { pruneBody } from "./prune.ts";
import { isProse } from "./weights.ts";

export interface Body {
  readonly container: PageElement;
  /** The blocks of the body, in page order, without title, captions and what else is not the article's words. */
  readonly blocks: readonly PageBlock[];
  /** The captions that stood among them. */
  readonly captions: readonly PageBlock[];
}

/** With less worth than this, the names on the elements are not believed: the page may call its body a sidebar. */
const enoughValue = 200;
const groupTags = new Set(["p", "li", "ul", "ol", "dl", "dt", "dd", "tr", "tbody", "td"]);

/**
 * Finds the article's body: the element whose blocks weigh most, where prose weighs for it, links and names
 * of boilerplate against it, and a branch passes on less than it is worth; then what is not the article's
 * is pruned from it. Null for a page without prose.
 */
export function findBody(blocks: readonly PageBlock[], titleAt: number): Body | null {
  for (const trusting of [true, false]) {
    const map = new PageMap(blocks, titleAt, trusting);
    const container = bestContainer(map);
    if (!container || (trusting && map.branchOf(container).value < enoughValue)) continue;
    const pruned = pruneBody(map, container, titleAt);
    if (!trusting || pruned.blocks.some(isProse)) return { container, ...pruned };
  }
  return null;
}

function bestContainer(map: PageMap): PageElement | null {
  let best: PageElement | null = null;
  let value = 0;
  for (const [element, branch] of map.entries()) {
    if (branch.value > value) {
      value = branch.value;
      best = element;
    }
  }
  // a paragraph or a list that won alone stands among its brothers
  while (best?.parent && groupTags.has(best.tag)) best = best.parent;
  return best;
}
