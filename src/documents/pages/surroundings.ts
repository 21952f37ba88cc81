import type { PageBlock } from "./blocks.ts";
import { hintOf } from "./hints.ts";
import type { PageElement } from "./markup.ts";
import { isCredit } from "./noise.ts";
import type { Byline } from "./page-facts.ts";

/** Lines behind the body that may still speak of it. */
const reachBehind = 6;
const longest = 400;
const most = 40;

/** The stretch of a page from its title to a little behind the article's last block. */
export interface Stretch {
  readonly blocks: readonly PageBlock[];
  /** What holds the title: its names speak of the whole page. */
  readonly aroundTitle: ReadonlySet<PageElement>;
}

export function articleStretch(blocks: readonly PageBlock[], titleAt: number, body: readonly PageBlock[]): Stretch {
  const aroundTitle = new Set<PageElement>();
  for (let at: PageElement | null = blocks[titleAt]?.element ?? null; at; at = at.parent) aroundTitle.add(at);
  const [first, last] = [body[0], body.at(-1)];
  if (!first || !last) return { blocks: blocks.slice(0, most), aroundTitle };
  const start = blocks.indexOf(first);
  const from = titleAt >= 0 ? Math.min(titleAt, start) : Math.max(0, start - reachBehind);
  return { blocks: blocks.slice(from, blocks.lastIndexOf(last) + 1 + reachBehind), aroundTitle };
}

/** The short lines of the stretch that are not kept: credits, notes, times. */
export function surroundingsOf(stretch: Stretch, kept: ReadonlySet<PageBlock | null | undefined>): readonly string[] {
  const lines = stretch.blocks.filter(
    (block) =>
      !kept.has(block) &&
      block.text.length <= longest &&
      (isCredit(block.text) || !isFurniture(block.element, stretch)),
  );
  return [...new Set(lines.map((block) => block.text))].slice(0, most);
}

/** The lines of the stretch between the title and the body's first block. */
export function headLinesOf(
  stretch: Stretch,
  body: readonly PageBlock[],
  standfirst: PageBlock | null,
): readonly string[] {
  const first = body[0];
  const end = first ? stretch.blocks.indexOf(first) : 0;
  return (
    stretch.blocks
      .slice(0, Math.max(0, end))
      .filter(
        (block) =>
          block !== standfirst &&
          block.kind !== "heading" &&
          block.kind !== "caption" &&
          !isFurniture(block.element, stretch),
      )
      // A byline and a time may be parted by no more than a line break.
      .flatMap((block) => block.text.split("\n").map((line) => line.trim()))
      .filter((line) => line !== "")
  );
}

/** The bylines that stand in the stretch; those of cards and boxes beside it are other articles'. */
export function bylinesIn(bylines: readonly Byline[], stretch: Stretch): readonly Byline[] {
  const elements = new Set<PageElement>();
  const around = new Set<PageElement>();
  for (const { element } of stretch.blocks) {
    elements.add(element);
    for (let at: PageElement | null = element; at && !around.has(at); at = at.parent) around.add(at);
  }
  return bylines.filter(({ element }) => {
    if (isFurniture(element, stretch)) return false;
    if (around.has(element)) return true;
    let at: PageElement | null = element;
    while (at && !elements.has(at)) at = at.parent;
    return at !== null;
  });
}

function isFurniture(element: PageElement, { aroundTitle }: Stretch): boolean {
  for (let at: PageElement | null = element; at && !aroundTitle.has(at) && at.tag !== "body"; at = at.parent) {
    if (hintOf(at) === "boilerplate") return true;
  }
  return false;
}
