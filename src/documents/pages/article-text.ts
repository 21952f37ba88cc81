import type { Block } from "../article.ts";
import type { PageBlock } from "./blocks.ts";

export interface ArticleText {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** Where in a text something stands: half-open UTF-16 offsets. */
interface Extent {
  readonly start: number;
  readonly end: number;
}

/** Sets groups of blocks one below the other, and says where each stands; empty ones stand nowhere. */
export function layOutGroups(
  groups: readonly (readonly PageBlock[])[],
): ArticleText & { readonly extents: readonly Extent[] } {
  const pieces: string[] = [];
  const blocks: Block[] = [];
  const extents: Extent[] = [];
  let length = 0;
  for (const group of groups) {
    const laidOut = layOut(group);
    const start = length + (pieces.length > 0 ? parting.length : 0);
    const end = start + laidOut.text.length;
    extents.push({ start, end });
    if (laidOut.text === "") continue;
    pieces.push(laidOut.text);
    for (const block of laidOut.blocks)
      blocks.push({ kind: block.kind, start: start + block.start, end: start + block.end });
    length = end;
  }
  return { text: pieces.join(parting), blocks, extents };
}
const parting = "\n\n";

/**
 * Sets the chosen blocks one below the other, a blank line between them. Items of a list and rows of a
 * table that follow one another make one block, a line each.
 */
export function layOut(chosen: readonly PageBlock[]): ArticleText {
  const pieces: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  const add = (piece: string): void => {
    pieces.push(piece);
    length += piece.length;
  };
  chosen.forEach((block, index) => {
    const kind = blockKind(block);
    const joined = index > 0 && kind === "list" && blockKind(chosen[index - 1]!) === "list";
    if (index > 0) add(joined ? "\n" : parting);
    const start = length;
    add(block.text);
    if (joined) blocks.push({ kind, start: blocks.pop()!.start, end: length });
    else blocks.push({ kind, start, end: length });
  });
  return { text: pieces.join(""), blocks };
}

function blockKind({ kind }: PageBlock): Block["kind"] {
  if (kind === "item" || kind === "row") return "list";
  return kind === "caption" ? "paragraph" : kind;
}
