import type { PageBlock } from "./blocks.ts";
import { foldWords } from "./plain-text.ts";

/** A block may be so much longer than the title that it repeats: a kicker or the site's name stands with it. */
const slack = 60;

/** The block that repeats one of the page's titles: the first heading, else any short block; -1 for none. */
export function findTitleBlock(blocks: readonly PageBlock[], titles: readonly string[]): number {
  const wanted = titles.map(foldWords).filter((title) => title.length > 3);
  if (wanted.length === 0) return -1;
  const longest = Math.max(...titles.map((title) => title.length)) + slack;
  let fallback = -1;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (block.text.length > longest) continue;
    const text = foldWords(block.text);
    if (text.length < 4 || !wanted.some((title) => isSameTitle(title, text))) continue;
    if (block.element.tag === "h1") return i;
    const better = block.kind === "heading" && (fallback === -1 || blocks[fallback]!.kind !== "heading");
    if (better || fallback === -1) fallback = i;
  }
  return fallback;
}

const enoughToTell = 15;

/** The same words, or one begins with the other where that is long enough to be no accident. */
export function isSameTitle(a: string, b: string): boolean {
  if (a === b) return true;
  return (b.length >= enoughToTell && a.startsWith(b)) || (a.length >= enoughToTell && b.startsWith(a));
}
