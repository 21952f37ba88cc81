import { linesOf } from "../text/lines.ts";
import type { Block } from "./article.ts";

const bullet = /^\s*(?:[•▪●◦‣⁃∙·*–—-]|\d{1,2}[.)])\s/u;
const sentenceEnd = /[.!?…:;。！？؟।”"»)\]]\s*$/u;
/** A heading is short, and longer text follows it. Characters. */
const longestHeading = 110;

/** The blocks of a clean text, a line each: lists by their bullets, headings by length and the lack of a full stop. */
export function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of linesOf(text)) {
    const trimmed = line.text.trim();
    if (trimmed === "") continue;
    const start = line.start + line.text.indexOf(trimmed);
    blocks.push({ kind: kindOf(trimmed), start, end: start + trimmed.length });
  }
  return blocks.map((block, i) => {
    const next = blocks[i + 1];
    const opens = next !== undefined && next.end - next.start > longestHeading / 2 && next.kind !== "heading";
    return block.kind === "heading" && !opens ? { ...block, kind: "paragraph" } : block;
  });
}

function kindOf(trimmed: string): Block["kind"] {
  if (bullet.test(trimmed)) return "list";
  return trimmed.length <= longestHeading && !sentenceEnd.test(trimmed) ? "heading" : "paragraph";
}
