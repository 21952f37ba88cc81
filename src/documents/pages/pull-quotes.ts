import type { PageBlock } from "./blocks.ts";
import type { PageElement } from "./markup.ts";
import { foldWords } from "./plain-text.ts";

const shortest = 20;
const longest = 400;
/** Who said it, behind the quote that the page shows large: "People sang." — Ann Onym */
const whoSaid = /(?<=["”’»«“])\s*[—–-]{1,2}\s*[^"“”«»\n]{2,80}$/u;
/** A page with more quotes is made of them. */
const mostQuotes = 60;

/**
 * Leaves out what the page only shows large: quotes whose words stand in another of the body's paragraphs,
 * with the name below them. They would count as said twice.
 */
export function withoutPullQuotes(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const quotes = blocks.filter((block) => block.kind === "quote");
  if (quotes.length === 0 || quotes.length > mostQuotes) return blocks;
  const running = foldWords(
    blocks
      .filter((block) => block.kind !== "quote")
      .map((block) => block.text)
      .join(" "),
  );
  const pulled = new Set<PageElement>();
  for (const block of quotes) {
    if (block.text.length > longest) continue;
    const words = foldWords(block.text.replace(whoSaid, ""));
    if (words.length >= shortest && running.includes(words)) pulled.add(quoteOf(block.element));
  }
  return pulled.size === 0
    ? blocks
    : blocks.filter((block) => block.kind !== "quote" || !pulled.has(quoteOf(block.element)));
}

function quoteOf(element: PageElement): PageElement {
  for (let at: PageElement | null = element; at; at = at.parent) if (at.tag === "blockquote") return at;
  return element;
}
