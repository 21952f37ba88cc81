import type { PageBlock } from "./blocks.ts";
import type { Body } from "./body.ts";
import { hintOf } from "./hints.ts";
import type { PageElement } from "./markup.ts";
import { isOrnament } from "./noise.ts";

const mostCaptions = 100;
const longestCaption = 2_000;
const groupLevels = 4;

/**
 * The captions of an article, one for each picture: those that stood in its body, and those between its title
 * and its end. The pieces of one are joined, repeated ones told once.
 */
export function gatherCaptions(blocks: readonly PageBlock[], titleAt: number, body: Body | null): readonly string[] {
  const last = body?.blocks.at(-1);
  if (!body || !last) return [];
  const inBody = new Set(body.captions);
  const kept = new Set(body.blocks);
  const end = blocks.lastIndexOf(last);
  const captions = blocks
    .slice(Math.max(0, titleAt), end + 1)
    .filter((block) => inBody.has(block) || (!kept.has(block) && isHeadCaption(block)));
  const known = new Set(captions);
  return [...joinPieces([...captions, ...body.captions.filter((block) => !known.has(block))])];
}

function isHeadCaption(block: PageBlock): boolean {
  const isCaption = block.kind === "caption" || (block.kind === "paragraph" && hintOf(block.element) === "caption");
  if (!isCaption || block.linked > block.text.length / 2) return false;
  for (let at: PageElement | null = block.element; at; at = at.parent) if (hintOf(at) === "boilerplate") return false;
  return true;
}

function joinPieces(all: readonly PageBlock[]): ReadonlySet<string> {
  const blocks = all.filter((block) => !isOrnament(block));
  const groups = new Map<PageElement, string[]>();
  const captioned = new Set(blocks.filter(isFigcaption).map(({ element }) => groupOf(element)));
  for (const block of blocks) {
    const group = groupOf(block.element);
    // who took a picture may stand on it, above the caption
    const over = captioned.has(group) && !groups.has(group) && !isFigcaption(block);
    if (over && block.text.split(" ").length <= mostCreditWords) continue;
    const pieces = groups.get(group);
    if (pieces) pieces.push(block.text);
    else groups.set(group, [block.text]);
  }
  const captions = [...groups.values()].map((pieces) =>
    [...new Set(pieces)].join(" ").slice(0, longestCaption).toWellFormed(),
  );
  return new Set(captions.slice(0, mostCaptions));
}

const isFigcaption = ({ kind }: PageBlock): boolean => kind === "caption";
const mostCreditWords = 4;

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
