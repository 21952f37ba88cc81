import type { Block } from "../article.ts";
import type { ArticleText } from "./article-text.ts";
import { layOut } from "./article-text.ts";
import { collectBlocks } from "./blocks.ts";
import { type Thing, textsOf } from "./json-ld.ts";
import { parseMarkup } from "./markup.ts";
import { foldWords, plainText } from "./plain-text.ts";

const tag = /<\/?[a-z][^<>]{0,200}>/i;
const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,31});/i;
const lineBreaks = /[\n\r]+/;
/** Shorter bodies in structured data are summaries. */
const shortest = 300;
/** The page's own words are kept unless the structured body has so many times their letters. */
const muchLonger = 2;

/** So many samples of the structured body, so many words each; with less than this share shown, the page shows another text. */
const samples = 24;
const sampleWords = 4;
const leastShown = 0.15;

/**
 * The body as the structured data has it, where the page itself shows none, only its opening, or something
 * else: pages that build themselves in the browser, and ones that cut the text for the reader's eye alone.
 * Null otherwise.
 */
export function readStructuredBody(article: Thing | null, shown: string): ArticleText | null {
  const body = textsOf(article?.articleBody)[0];
  if (!body || body.length < shortest) return null;
  if (body.length < muchLonger * shown.length && shownShare(body, shown) >= leastShown) return null;
  if (tag.test(body) || entity.test(body)) {
    const markup = parseMarkup(body.replaceAll("\n", "<br><br>"));
    return markup.ok ? layOut(collectBlocks(markup.root)) : null;
  }
  const pieces: string[] = [];
  const blocks: Block[] = [];
  let length = 0;
  for (const line of body.split(lineBreaks)) {
    const text = line.replace(/ +/g, " ").trim();
    if (text === "") continue;
    const start = length + (length > 0 ? 2 : 0);
    pieces.push(text);
    length = start + text.length;
    blocks.push({ kind: "paragraph", start, end: length });
  }
  return { text: pieces.join("\n\n"), blocks };
}

/** The share of samples of `body`, taken evenly, whose words stand in `shown`. */
function shownShare(body: string, shown: string): number {
  const words = foldWords(plainText(body)).split(" ");
  const text = foldWords(shown);
  const step = Math.max(1, Math.floor(words.length / samples));
  let taken = 0;
  let found = 0;
  for (let i = 0; i + sampleWords <= words.length; i += step) {
    taken++;
    if (text.includes(words.slice(i, i + sampleWords).join(" "))) found++;
  }
  return taken === 0 ? 1 : found / taken;
}
