import { repairCharacters } from "./characters.ts";
import type { OutletRegistry } from "./outlets.ts";
import { layOut, layOutGroups } from "./pages/article-text.ts";
import { findAuthors } from "./pages/authors.ts";
import { collectBlocks, type PageBlock } from "./pages/blocks.ts";
import { findBody } from "./pages/body.ts";
import { gatherCaptions } from "./pages/captions.ts";
import { judgeCompleteness } from "./pages/completeness.ts";
import { collectDates } from "./pages/dates.ts";
import { readThings, type Thing, textsOf } from "./pages/json-ld.ts";
import { readLiveBlog } from "./pages/live-blog.ts";
import { datesBeside, inOrderOfTime, judgeLiveBlog } from "./pages/live-times.ts";
import { findLiveBlogThing, findMainThing } from "./pages/main-thing.ts";
import { type PageElement, parseMarkup } from "./pages/markup.ts";
import { isByline } from "./pages/noise.ts";
import { collectFacts, type PageFacts } from "./pages/page-facts.ts";
import type { PageResult } from "./pages/page-reading.ts";
import { foldWords, plainText } from "./pages/plain-text.ts";
import { withoutPullQuotes } from "./pages/pull-quotes.ts";
import { isFront, isRowOfPosts } from "./pages/several.ts";
import { namesOfSite, ownersIn, printedFrom, readSite } from "./pages/site.ts";
import { findStandfirst } from "./pages/standfirst.ts";
import { readStructuredBody } from "./pages/structured-body.ts";
import { articleStretch, bylinesIn, headLinesOf, surroundingsOf } from "./pages/surroundings.ts";
import { findTitleBlock } from "./pages/title-block.ts";
import { chooseTitle } from "./pages/titles.ts";
import { isProse } from "./pages/weights.ts";
import type { SourceDocument } from "./source-document.ts";

/** Longer descriptions are held against the page by their beginning. UTF-16 units. */
const longestDescription = 4_000;

/**
 * Reads the one news article of an HTML page: its words, and what the page says of them. Offsets are
 * half-open UTF-16 units into `text`. Never throws; time and memory are linear in the page's length.
 */
export function readPage(document: SourceDocument, registry: OutletRegistry | null = null): PageResult {
  const html = repairCharacters(document.content);
  if (html.trim() === "") return { ok: false, code: "document.empty", detail: "The page is empty." };
  const markup = parseMarkup(html);
  if (!markup.ok) return { ok: false, code: "document.tooComplex", detail: markup.detail };
  return readTree(markup.root, document, registry);
}

function readTree(root: PageElement, document: SourceDocument, registry: OutletRegistry | null): PageResult {
  const url = document.url ?? null;
  const fetched = { retrievedAt: document.retrievedAt };
  const facts = collectFacts(root);
  const things = readThings(root);
  const article = findMainThing(things, facts);
  const blocks = collectBlocks(root);
  const owners = ownersIn(blocks);
  const site = readSite(facts, article, things, url, url === null ? printedFrom(blocks) : null, owners);
  const siteNames = namesOfSite(site, url);
  const { title, wordings } = chooseTitle(
    facts,
    article,
    siteNames,
    linesOverText(blocks).map(({ text }) => text),
    (name) => name === document.outlet || owners.has(foldWords(name)) || (registry?.byName(name) ?? null) !== null,
  );

  const titleAt = findTitleBlock(blocks, wordings);
  const found = findBody(blocks, titleAt);
  const blogThing = findLiveBlogThing(things, article, facts, site.canonicalUrl ?? url);
  const liveBlog = readLiveBlog(blogThing, blocks, found?.blocks ?? [], titleAt);
  const entries = inOrderOfTime(liveBlog?.entries ?? [], fetched);
  if (liveBlog && liveBlog.lead.length + entries.length === 0)
    return several(`The page is a live blog of ${liveBlog.updates} updates.`);
  // Bylines and what else stands between title and text stand before the first update.
  const body = liveBlog
    ? liveBlog.lead.length > 0
      ? liveBlog.lead
      : liveBlog.entries[0]!.blocks
    : withoutPullQuotes(found?.blocks ?? []);

  if (!liveBlog && isRowOfPosts(blocks, body, blocks[titleAt], facts, article))
    return several("The page is a row of posts.");

  const standfirst = findStandfirst(blocks, titleAt, body, descriptionsOf(facts, article));
  const notStandfirst = (block: PageBlock): boolean => block !== standfirst;
  const parted = layOutGroups(
    [liveBlog?.lead ?? [], ...entries.map((entry) => entry.blocks)].map((own) => own.filter(notStandfirst)),
  );
  const shown = liveBlog ? parted : layOut(body.filter(notStandfirst));
  const structured = liveBlog ? null : readStructuredBody(article, shown.text);
  const laidOut = structured ?? shown;
  if (laidOut.text === "") return isFront(blocks) ? several("The page lists articles and holds none.") : none;

  const paragraphs = body.filter(notStandfirst);
  const stretch = articleStretch(blocks, titleAt, paragraphs);
  const bylines = bylinesIn(facts.bylines, stretch);
  const headLines = headLinesOf(stretch, paragraphs, standfirst);
  const told = [
    ...body,
    ...entries.flatMap((entry) => entry.blocks),
    ...(found?.captions ?? []),
    standfirst,
    blocks[titleAt],
  ];
  return {
    ok: true,
    page: {
      title,
      standfirst: standfirst && !laidOut.text.includes(standfirst.text) ? standfirst.text : null,
      captions: gatherCaptions(blocks, titleAt, found),
      text: laidOut.text,
      blocks: laidOut.blocks,
      entries: entries
        .map(({ times }, at) => ({ ...parted.extents[at + 1]!, times }))
        .filter(({ start, end }) => start < end),
      authors: findAuthors(facts, bylines, headLines, article, things, siteNames),
      bylines: [...new Set([...bylines.map((byline) => byline.text), ...headLines.filter(isByline)])],
      surroundings: surroundingsOf(stretch, new Set(told)),
      dates: datesBeside(entries, collectDates(facts, article, url, headLines), fetched),
      ...site,
      ...(liveBlog
        ? judgeLiveBlog(liveBlog, blocks, judgeCompleteness(laidOut.text, article, blocks, []))
        : judgeCompleteness(laidOut.text, article, blocks, structured ? [] : body)),
    },
  };
}

/** The headings of a page; of one that has none, as old ones, the short lines above its first paragraph. */
function linesOverText(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const headings = blocks.filter(({ kind }) => kind === "heading");
  if (headings.length > 0) return headings;
  const first = blocks.findIndex(isProse);
  return blocks.slice(0, Math.max(0, first)).filter(({ linked }) => linked === 0);
}

const none: PageResult = { ok: false, code: "document.noBody", detail: "The page has no running text." };

function several(detail: string): PageResult {
  return { ok: false, code: "document.severalArticles", detail };
}

function descriptionsOf(facts: PageFacts, article: Thing | null): readonly string[] {
  const tags = ["og:description", "description", "twitter:description"].flatMap((name) => facts.meta.get(name) ?? []);
  return [...textsOf(article?.description), ...textsOf(article?.alternativeHeadline), ...tags].map((text) =>
    plainText(text.slice(0, longestDescription)),
  );
}
