import type { PageBlock } from "./blocks.ts";
import type { Thing } from "./json-ld.ts";
import type { PageFacts } from "./page-facts.ts";
import { isProse } from "./weights.ts";

/** So many linked headings, with so many paragraphs to each at most, make a front. */
const frontHeadings = 4;
const frontParagraphs = 3;
/** So many posts in a row make an index. */
const enoughPosts = 4;
/** The first post's heading stands so close before its text. */
const headReach = 4;

/** Whether a page without an article of its own is a front: linked headings with little below each. */
export function isFront(blocks: readonly PageBlock[]): boolean {
  const headings = blocks.filter(isLinkedHeading).length;
  return headings >= frontHeadings && frontParagraphs * headings >= blocks.filter(isProse).length;
}

/**
 * Whether a body is a row of posts: linked headings with prose below, on a page that has no heading of its
 * own and does not call itself an article. Round-ups link their headings too, but they are titled articles.
 */
export function isRowOfPosts(
  blocks: readonly PageBlock[],
  body: readonly PageBlock[],
  title: PageBlock | undefined,
  facts: PageFacts,
  article: Thing | null,
): boolean {
  const [first, last] = [body[0], body.at(-1)];
  if (!first || !last || article || isDeclaredArticle(facts)) return false;
  if (title?.kind === "heading" && !isLinkedHeading(title)) return false;
  const kept = new Set(body);
  let posts = 0;
  let open = true;
  for (const block of blocks.slice(Math.max(0, blocks.indexOf(first) - headReach), blocks.lastIndexOf(last) + 1)) {
    if (isLinkedHeading(block)) open = true;
    else if (open && kept.has(block) && isProse(block)) {
      posts++;
      open = false;
    }
  }
  return posts >= enoughPosts;
}

function isLinkedHeading(block: PageBlock): boolean {
  return block.kind === "heading" && block.linked > block.text.length / 2;
}

function isDeclaredArticle({ meta }: PageFacts): boolean {
  return (meta.get("og:type") ?? []).some((type) => /article|video/i.test(type)) || meta.has("article:published_time");
}
