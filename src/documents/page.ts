import { layOut } from "./pages/article-text.ts";
import { findAuthors } from "./pages/authors.ts";
import { collectBlocks } from "./pages/blocks.ts";
import { findBody } from "./pages/body.ts";
import { judgeCompleteness } from "./pages/completeness.ts";
import { collectDates } from "./pages/dates.ts";
import { isArticle, readThings } from "./pages/json-ld.ts";
import { parseMarkup } from "./pages/markup.ts";
import { collectFacts } from "./pages/page-facts.ts";
import type { PageResult } from "./pages/page-reading.ts";
import { readSite } from "./pages/site.ts";
import { chooseTitle, findTitleBlock } from "./pages/titles.ts";
import type { SourceDocument } from "./source-document.ts";

/**
 * Reads the one news article of an HTML page: its words, and what the page says of them. Offsets are
 * half-open UTF-16 units into `text`. Never throws; time and memory are linear in the page's length.
 */
export function readPage(document: SourceDocument): PageResult {
  const html = document.content.toWellFormed();
  if (html.trim() === "") return { ok: false, code: "document.empty", detail: "The page is empty." };
  const markup = parseMarkup(html);
  if (!markup.ok) return { ok: false, code: "document.too_complex", detail: markup.detail };

  const url = document.url ?? null;
  const facts = collectFacts(markup.root);
  const things = readThings(markup.root);
  const article = things.find(isArticle) ?? null;
  const site = readSite(facts, article, things, url);
  const siteNames = [site.siteName, site.publisherName, url ? (URL.parse(url)?.hostname ?? null) : null].filter(
    (name) => name !== null,
  );
  const { title, wordings } = chooseTitle(facts, article, siteNames);

  const blocks = collectBlocks(markup.root);
  const body = findBody(blocks, findTitleBlock(blocks, wordings));
  if (!body) return { ok: false, code: "document.no_article", detail: "The page has no running text." };
  const { text, blocks: laidOut } = layOut(body.blocks);
  return {
    ok: true,
    page: {
      title,
      standfirst: null,
      captions: body.captions.map((caption) => caption.text),
      text,
      blocks: laidOut,
      authors: findAuthors(facts, article, things, siteNames),
      bylines: facts.bylines.map((byline) => byline.text),
      dates: collectDates(facts, article, url),
      ...site,
      ...judgeCompleteness(text, article),
    },
  };
}
