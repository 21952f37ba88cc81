import type { PageBlock } from "./blocks.ts";
import type { PageElement } from "./markup.ts";
import { isCaption, isHeadMatter, isNoise } from "./noise.ts";
import type { PageMap } from "./page-map.ts";
import { foldWords } from "./plain-text.ts";
import { endsSentence, isProse } from "./weights.ts";

export interface Pruned {
  readonly blocks: readonly PageBlock[];
  readonly captions: readonly PageBlock[];
}

/** A group with more of its letters in links, and no prose, is a list of links. */
const linkedShare = 0.5;
/** A paragraph that is all link. */
const allLinked = 0.8;
/** What trails the last paragraph goes with less. */
const trailingShare = 0.25;
/** Where names are not believed, a branch they call boilerplate still goes unless it holds this share of the prose. */
const mainShare = 0.3;

type Verdict = "body" | "caption" | "other";

/** Takes out of the container what its markup, links, place or words show not to be the article's. */
export function pruneBody(map: PageMap, container: PageElement, titleAt: number): Pruned {
  const title = map.blocks[titleAt];
  const titleWords = title ? foldWords(title.text) : null;
  const captions: PageBlock[] = [];
  const kept: PageBlock[] = [];
  for (const block of map.blocks) {
    if (!isWithin(block.element, container)) continue;
    const verdict = judge(block, map, container);
    if (verdict === "caption") captions.push(block);
    else if (verdict === "body") kept.push(block);
  }
  return { blocks: trimEnds(kept, titleWords), captions };
}

function isWithin(element: PageElement, container: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) if (at === container) return true;
  return false;
}

function judge(block: PageBlock, map: PageMap, container: PageElement): Verdict {
  if (block.kind === "caption") return "caption";
  for (let at: PageElement | null = block.element; at && at !== container; at = at.parent) {
    const branch = map.branchOf(at);
    const hint = map.hint(at);
    if (hint && hint !== "body" && hint !== "standfirst" && (map.trusting || branch.prose < mainShare * map.prose)) {
      return hint === "caption" ? "caption" : "other";
    }
    if (branch.blocks > 1 && branch.prose === 0 && branch.linked > linkedShare * branch.letters) return "other";
  }
  if (isCaption(block)) return "caption";
  if (isNoise(block)) return "other";
  const linked = block.linked / block.text.length;
  if (block.kind === "heading" || block.kind === "paragraph")
    return linked > allLinked && !endsSentence(block.text) ? "other" : "body";
  return "body";
}

/** Takes off what stands before the first prose and is the article's head, and what trails the last. */
function trimEnds(blocks: readonly PageBlock[], titleWords: string | null): readonly PageBlock[] {
  const isHead = (block: PageBlock): boolean => isHeadMatter(block) || foldWords(block.text) === titleWords;
  const first = blocks.findIndex((block) => isProse(block) && !isHead(block));
  let last = blocks.length - 1;
  while (last > first && isTrailing(blocks[last]!)) last--;
  return blocks.slice(0, last + 1).filter((block, index) => index >= first || !isHead(block));
}

function isTrailing(block: PageBlock): boolean {
  if (block.kind === "heading") return true;
  const linked = block.linked / block.text.length;
  return block.kind === "item" ? linked > trailingShare : linked > trailingShare && !isProse(block);
}
