import type { PageBlock } from "./blocks.ts";
import { hintOf } from "./hints.ts";
import type { PageElement } from "./markup.ts";

const mostCaptions = 100;
const longestCaption = 2_000;
const groupLevels = 4;

/** The captions among the blocks, one for each picture: the pieces of one are joined, repeated ones told once. */
export function gatherCaptions(blocks: readonly PageBlock[]): readonly string[] {
  const groups = new Map<PageElement, string[]>();
  for (const block of blocks) {
    const group = groupOf(block.element);
    const pieces = groups.get(group);
    if (pieces) pieces.push(block.text);
    else groups.set(group, [block.text]);
  }
  const captions = [...groups.values()].map((pieces) =>
    [...new Set(pieces)].join(" ").slice(0, longestCaption).toWellFormed(),
  );
  return [...new Set(captions)].slice(0, mostCaptions);
}

/** The figure that a piece of a caption stands in, else what is named a caption, else its own element. */
function groupOf(element: PageElement): PageElement {
  let named: PageElement | null = null;
  let at: PageElement | null = element;
  for (let level = 0; at && level < groupLevels; level++, at = at.parent) {
    if (at.tag === "figure") return at;
    if (hintOf(at) === "caption") named = at;
  }
  return named ?? element;
}
