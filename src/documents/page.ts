import { layOut } from "./pages/article-text.ts";
import { findAuthors } from "./pages/authors.ts";
import { collectBlocks } from "./pages/blocks.ts";
import { findBody } from "./pages/body.ts";
import { gatherCaptions } from "./pages/captions.ts";
import { repairCharacters } from "./pages/characters.ts";
import { type Completeness, judgeCompleteness } from "./pages/completeness.ts";
import { collectDates } from "./pages/dates.ts";
import { isArticle, readThings, type Thing, textsOf } from "./pages/json-ld.ts";
import { parseMarkup } from "./pages/markup.ts";
import { collectFacts, type PageFacts } from "./pages/page-facts.ts";
import type { PageResult } from "./pages/page-reading.ts";
import { plainText } from "./pages/plain-text.ts";
import { withoutPullQuotes } from "./pages/pull-quotes.ts";
import { countUpdates, isFront, leadOf } from "./pages/several.ts";
import { readSite } from "./pages/site.ts";
import { findStandfirst } from "./pages/standfirst.ts";
import { readStructuredBody } from "./pages/structured-body.ts";
import { articleStretch, bylinesIn, headLinesOf, surroundingsOf } from "./pages/surroundings.ts";
import { chooseTitle, findTitleBlock } from "./pages/titles.ts";
import type { SourceDocument } from "./source-document.ts";

/**
 * Reads the one news article of an HTML page: its words, and what the page says of them. Offsets are
 * half-open UTF-16 units into `text`. Never throws; time and memory are linear in the page's length.
 */
export function readPage(document: SourceDocument): PageResult {
  const html = repairCharacters(document.content);
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
  const titleAt = findTitleBlock(blocks, wordings);
  const body = findBody(blocks, titleAt);
  const updates = countUpdates(things, blocks);
  const chosen = updates > 0 ? leadOf(blocks, body?.blocks ?? [], titleAt) : withoutPullQuotes(body?.blocks ?? []);
  if (chosen.length === 0 && updates > 0) return several(`The page is a live blog of ${updates} updates.`);

  const standfirst = findStandfirst(blocks, titleAt, chosen, descriptionsOf(facts, article));
  const shown = layOut(chosen.filter((block) => block !== standfirst));
  const structured = updates > 0 ? null : readStructuredBody(article, shown.text);
  const laidOut = structured ?? shown;
  if (laidOut.text === "") return isFront(blocks) ? several("The page lists articles and holds none.") : none;
  const stretch = articleStretch(blocks, titleAt, chosen);
  const bylines = bylinesIn(facts.bylines, stretch);
  return {
    ok: true,
    page: {
      title,
      standfirst: standfirst && !laidOut.text.includes(standfirst.text) ? standfirst.text : null,
      captions: gatherCaptions(blocks, titleAt, body),
      ...laidOut,
      authors: findAuthors(facts, bylines, article, things, siteNames),
      bylines: bylines.map((byline) => byline.text),
      surroundings: surroundingsOf(
        stretch,
        new Set([
          ...chosen,
          ...(body?.captions ?? []),
          ...blocks.slice(titleAt, titleAt + 1),
          ...(standfirst ? [standfirst] : []),
        ]),
      ),
      dates: collectDates(facts, article, url, headLinesOf(stretch, chosen)),
      ...site,
      ...(updates > 0 ? leadOnly(updates) : judgeCompleteness(laidOut.text, article, blocks, structured ? [] : chosen)),
    },
  };
}

const none: PageResult = { ok: false, code: "document.no_article", detail: "The page has no running text." };

function several(detail: string): PageResult {
  return { ok: false, code: "document.several_articles", detail };
}

function leadOnly(updates: number): Completeness {
  return {
    complete: false,
    completeReason: `The page is a live blog: this is its lead, without its ${updates} updates.`,
  };
}

function descriptionsOf(facts: PageFacts, article: Thing | null): readonly string[] {
  const tags = ["og:description", "description", "twitter:description"].flatMap((name) => facts.meta.get(name) ?? []);
  return [...textsOf(article?.description), ...textsOf(article?.alternativeHeadline), ...tags].map(plainText);
}
