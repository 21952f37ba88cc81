import type { Block } from "../article.ts";
import type { PageBlock } from "./blocks.ts";

export interface ArticleText {
  readonly text: string;
  readonly blocks: readonly Block[];
}

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
    if (index > 0) add(joined ? "\n" : "\n\n");
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
