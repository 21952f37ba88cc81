import { collectBlocks, type PageBlock } from "./blocks.ts";
import { type Thing, textsOf } from "./json-ld.ts";
import type { LiveEntry } from "./live-blog.ts";
import { parseMarkup } from "./markup.ts";
import { foldWords, plainText } from "./plain-text.ts";

/** What a page's structured data says of one update. */
export interface Declared {
  /** Folded; "" where it has none. */
  readonly headline: string;
  readonly time: string | null;
  /** The update itself, where the data holds its words. */
  readonly entry: LiveEntry | null;
}

const mostDeclared = 300;
const longestBody = 20_000;
const tag = /<\/?[a-z][^<>]{0,200}>/i;
const lineBreaks = /[\n\r]+/;

/**
 * The updates that the structured data of a live blog lists, as many of them as are read, and how many there are.
 */
export function declaredUpdates(blog: Thing | null): {
  readonly declared: readonly Declared[];
  readonly count: number;
} {
  const updates: unknown = blog?.liveBlogUpdate;
  if (!Array.isArray(updates)) return { declared: [], count: 0 };
  return { declared: updates.slice(0, mostDeclared).map(declaredOf), count: updates.length };
}

function declaredOf(update: Thing | null): Declared {
  const headline = plainText(textsOf(update?.headline)[0] ?? "");
  const time = textsOf(update?.datePublished)[0] ?? null;
  const blocks = blocksOf(textsOf(update?.articleBody)[0] ?? "");
  const heading =
    blocks.length > 0 && headline !== "" ? [{ ...blocks[0]!, kind: "heading", text: headline } as const] : [];
  return {
    headline: foldWords(headline),
    time,
    entry: blocks.length === 0 ? null : { blocks: [...heading, ...blocks], times: time === null ? [] : [time] },
  };
}

/** The paragraphs of an update's words, with or without markup. */
function blocksOf(body: string): readonly PageBlock[] {
  const words = body.slice(0, longestBody).toWellFormed();
  const paragraphs = tag.test(words) ? words : words.split(lineBreaks).join("<br><br>");
  const markup = parseMarkup(paragraphs);
  return markup.ok ? collectBlocks(markup.root) : [];
}
