import type { SourceDocument } from "../../documents/source-document.ts";
import type { Because } from "../../events/neighbourhood.ts";
import { parseSearch } from "../search/parse-search.ts";
import type { Search } from "../search/search.ts";
import { type Searched, snippetsOf } from "../search/snippets.ts";
import { toFts5 } from "../search/to-fts5.ts";
import type {
  ArticleFilter,
  ArticleReader,
  CopyRow,
  ListedArticle,
  Page,
  PageRequest,
  PlacedId,
  RevisionRow,
  StandingCorrection,
  StoredArticle,
} from "../store.ts";
import { articleConditions, besideFew, takenApart, timeBounds } from "./article-conditions.ts";
import { type ArticleRow, articleRow, toStored } from "./article-row.ts";
import { all, beyond, type Condition, preparedOnce, where } from "./conditions.ts";
import type { Connection } from "./connection.ts";
import { unpack } from "./packing.ts";
import { toPage } from "./page.ts";
import { makeClaimsOfArticle } from "./read-claims.ts";
import { decodeReading, decodeText } from "./reading-code.ts";
import { type StoredReasons, unpackReasons, type WithStoredReasons } from "./reasons-code.ts";
import { pageByRelevance } from "./relevance.ts";
import { pageOfLists } from "./several-values.ts";
import { rowsInShares, sharesJson } from "./shares.ts";
import { makeWalkBound, walkedArticles, worthWalking } from "./walk-bound.ts";
import type { Replaced } from "./write-article.ts";

export const articleColumns = ["title", "text"];

/** A word of the title counts so many times one of the text. */
const titleWeight = 5;

/** Articles in their order, each asked whether the search finds it: what a common word finds first. */
const walkedSearch = "CROSS JOIN articles_search ON articles_search.rowid = a.seq";
const keys = "a.seq, a.sort_at AS sortAt, a.id";
const withText = "CROSS JOIN readings r ON r.article = a.seq";

export function makeArticleReader({ driver }: Connection): ArticleReader {
  const prepared = preparedOnce(driver);
  const walkBound = makeWalkBound(driver, "articles_search", walkedArticles);
  const byId = driver.prepare(`SELECT ${articleRow} FROM articles a ${withText} WHERE a.id = ?`);
  const liveBySeq = driver.prepare(`
    SELECT ${articleRow} FROM articles a ${withText} WHERE a.seq = ? AND a.removed_at IS NULL`);
  const storylineOf = driver.prepare("SELECT storyline_id FROM events WHERE id = ?").pluck();
  const membershipOf = driver.prepare("SELECT score, threshold, reasons FROM memberships WHERE article = ?");
  const nearOf = driver.prepare(
    "SELECT event_id AS eventId, score, threshold, reasons FROM near_misses WHERE article = ? ORDER BY score DESC",
  );
  const correctionOf = driver.prepare("SELECT correction FROM articles WHERE id = ? AND removed_at IS NULL").pluck();
  const changeOf = driver
    .prepare(
      `SELECT max(a.updated_at, e.updated_at, s.updated_at) FROM articles a JOIN events e ON e.id = a.event_id
      JOIN storylines s ON s.id = e.storyline_id WHERE a.id = ? AND a.removed_at IS NULL`,
    )
    .pluck();
  const revisionsOf = driver.prepare(
    "SELECT revision, recorded_at AS recordedAt, replaced FROM revisions WHERE article = ? AND revision BETWEEN ? AND ? ORDER BY revision DESC",
  );
  const replacedIn = driver.prepare("SELECT replaced FROM revisions WHERE article = ? AND revision = ?").pluck();
  const documentOf = driver.prepare("SELECT document FROM revisions WHERE article = ? AND revision = ?").pluck();
  const copiesOf = driver.prepare(`
    SELECT m.containment, ${articleRow} FROM copy_members m
    CROSS JOIN articles a ON a.seq = m.article ${withText} WHERE m.group_id = ?`);
  const claimsOf = makeClaimsOfArticle(driver);

  const one = (id: string) => byId.get(id) as ArticleRow | undefined;
  const live = (id: string) => {
    const row = one(id);
    return row && row.removedAt === null ? row : undefined;
  };
  const explained = <T extends { reasons: StoredReasons }>(row: T) => ({ ...row, reasons: unpackReasons(row.reasons) });

  function stored(row: ArticleRow): StoredArticle {
    const membership = membershipOf.get(row.seq) as WithStoredReasons<Because> | undefined;
    const near = nearOf.all(row.seq) as (WithStoredReasons<Because> & { eventId: string })[];
    return toStored(row, {
      storylineId: storylineOf.get(row.eventId) as string,
      membership: membership ? explained(membership) : null,
      nearMisses: near.map(explained),
    });
  }

  /** A page's rows and one more, in order. */
  function rowsInOrder(
    filter: ArticleFilter,
    page: PageRequest,
    { columns, beside = "" }: { readonly columns: string; readonly beside?: string },
    conditions: readonly (Condition | null)[],
  ): ArticleRow[] {
    const [sign, direction] = page.order === "oldest" ? ([">", "ASC"] as const) : (["<", "DESC"] as const);
    const sortAt = `${besideFew(filter)}a.sort_at`;
    const { sql, values } = all([
      beyond(page.after, `${sortAt}, a.seq`, sign),
      ...timeBounds(filter, page),
      ...conditions,
    ]);
    const found = prepared(`
      SELECT ${columns} FROM articles a ${beside} WHERE a.removed_at IS NULL AND ${sql}
      ORDER BY ${sortAt} ${direction}, a.seq ${direction} LIMIT ?`);
    return found.all(...values, page.limit + 1) as ArticleRow[];
  }

  function pageInOrder<Item>(
    filter: ArticleFilter,
    search: Search | null,
    page: PageRequest,
    columns: string,
    joined: string,
    present: (row: ArticleRow) => Item,
  ): Page<Item> {
    const rowsFrom = (beside: string, conditions: readonly (Condition | null)[]): ArticleRow[] =>
      rowsInOrder(filter, page, { columns, beside: `${beside} ${joined}` }, conditions);
    const match = search && toFts5(search);
    const bound = match === null ? null : walkBound(match, page);
    const walked =
      bound && rowsFrom(walkedSearch, [where("articles_search MATCH ?", match!), bound, ...conditionsOf(filter, null)]);
    const enough = page.partial ? worthWalking : page.limit + 1;
    const soon = walked !== null && walked.length >= enough;
    const rows = soon ? walked : rowsFrom("", conditionsOf(filter, search));
    return toPage(rows, page, (row) => [row.sortAt, row.seq], present, soon);
  }

  /** The keys of a page's rows, of all that a filter of several values lets through; null for one that is one list. */
  function pageOfKeys<Item>(
    filter: ArticleFilter,
    page: PageRequest,
    present: (row: ArticleRow) => Item,
  ): Page<Item> | null {
    const parts = takenApart(filter);
    if (parts === null) return null;
    const lists = parts.map((part) => rowsInOrder(part, page, { columns: keys }, conditionsOf(part, null)));
    return pageOfLists(lists, page, present);
  }

  function mostRelevantSeqs(filter: ArticleFilter, search: Search) {
    const { sql, values } = all(conditionsOf(filter, null));
    const found = prepared(`
      SELECT a.seq FROM articles_search f CROSS JOIN articles a ON a.seq = f.rowid
      WHERE articles_search MATCH ? AND a.removed_at IS NULL AND ${sql}
      ORDER BY bm25(articles_search, 1, ${titleWeight}), a.seq DESC LIMIT ?`).pluck();
    return (most: number) => found.all(toFts5(search), ...values, most) as number[];
  }

  /** Rows in the order of their keys; those that went are left out. */
  function bySeq(seqs: readonly number[], present: (row: ArticleRow) => ListedArticle) {
    return seqs
      .map((seq) => liveBySeq.get(seq) as ArticleRow | undefined)
      .filter((found) => found !== undefined)
      .map(present);
  }

  return {
    async article(id, revision) {
      const row = one(id);
      if (!row) return null;
      if (row.removedAt !== null) return { id: row.id, removedAt: row.removedAt };
      const now = stored(row);
      if (revision === undefined || revision === row.revision) return now;
      const replaced = replacedIn.get(row.seq, revision) as Buffer | null | undefined;
      if (!replaced) return now;
      const { article, claims } = unpack<Replaced>(replaced);
      return { ...now, revision, article, claimCount: claims.length };
    },
    async articles(filter, page) {
      const search = searchOf(filter);
      const shown = (row: ArticleRow) => withSnippets(stored(row), search);
      if (search !== null && page.order === "relevance")
        return pageByRelevance(page, mostRelevantSeqs(filter, search), (seqs) => bySeq(seqs, shown));
      const several = pageOfKeys(filter, page, ({ seq }) => seq);
      if (several !== null) return { ...several, items: bySeq(several.items, shown) };
      return pageInOrder(filter, search, page, articleRow, withText, shown);
    },
    async articleIds(filter, page) {
      const toId = (row: ArticleRow) => row.id;
      return pageOfKeys(filter, page, toId) ?? pageInOrder(filter, searchOf(filter), page, keys, "", toId);
    },
    async articlesInShares(filter, chosen) {
      const { sql, values } = all(conditionsOf(filter, searchOf(filter)));
      const rows = prepared(`
        SELECT a.id, a.sort_at AS sortAt, a.seq FROM json_each(?) share
        CROSS JOIN articles a INDEXED BY articles_id ON ${rowsInShares("a.id", "art")} WHERE a.removed_at IS NULL AND ${sql}`);
      return (rows.all(sharesJson(chosen), ...values) as ArticleRow[]).map(placed);
    },
    async articlesById(ids, q) {
      const search = searchOf({ q });
      return ids
        .map(live)
        .filter((row) => row !== undefined)
        .map((row) => withSnippets(stored(row), search));
    },
    async countArticles(filter) {
      const { sql, values } = all(conditionsOf(filter, searchOf(filter)));
      return prepared(`SELECT count(*) FROM articles a WHERE a.removed_at IS NULL AND ${sql}`)
        .pluck()
        .get(...values) as number;
    },
    async revisions(articleId, { first, last } = { first: 1, last: Number.MAX_SAFE_INTEGER }) {
      const row = live(articleId);
      if (!row) return [];
      const current = (): Replaced => ({ article: decodeReading(row), claims: claimsOf(articleId) });
      const rows = revisionsOf.all(row.seq, first, last) as {
        revision: number;
        recordedAt: string;
        replaced: Buffer | null;
      }[];
      return rows.map(({ revision, recordedAt, replaced }): RevisionRow => {
        const { article, claims } = replaced ? unpack<Replaced>(replaced) : current();
        const { textHash, title, text, words } = article;
        return { revision, recordedAt, textHash, title, text, words, claims };
      });
    },
    async copies(articleId) {
      const row = live(articleId);
      if (!row || row.copyGroupId === null) return [];
      return (copiesOf.all(row.copyGroupId) as (ArticleRow & { containment: number })[])
        .map((copy): CopyRow => ({ articleId: copy.id, containment: copy.containment, stored: stored(copy) }))
        .sort((a, b) => key(a).localeCompare(key(b)));
    },
    async correction(articleId) {
      const correction = correctionOf.get(articleId) as string | null | undefined;
      return correction ? (JSON.parse(correction) as StandingCorrection) : null;
    },
    async articleChange(articleId) {
      return (changeOf.get(articleId) as string | undefined) ?? null;
    },
    async document(articleId) {
      const row = live(articleId);
      const kept = row && (documentOf.get(row.seq, row.revision) as Buffer | undefined);
      if (!kept) return null;
      const packed = unpack<Omit<SourceDocument, "content"> & { readonly content?: string }>(kept);
      return { ...packed, content: packed.content ?? decodeText(row.text) };
    },
  };
}

const placed = ({ id, sortAt, seq }: ArticleRow): PlacedId => ({ id, at: [sortAt, seq] });

/** Undated copies come last: nothing says that they were first. */
const key = (copy: CopyRow) => `${copy.stored.article.publishedFrom ?? "9"} ${copy.articleId}`;

const searchOf = ({ q }: { readonly q?: string | undefined }): Search | null =>
  q === undefined ? null : parseSearch(q, articleColumns);

const conditionsOf = (filter: ArticleFilter, search: Search | null) =>
  articleConditions(filter, search && toFts5(search));

/** Why a search found an article. Its standfirst is searched with its text. */
function withSnippets(stored: StoredArticle, search: Search | null): ListedArticle {
  if (search === null) return stored;
  const { title, standfirst, text } = stored.article;
  const parts: Searched[] = [
    { part: "title", text: title ?? "", columns: ["title"] },
    { part: "standfirst", text: standfirst ?? "", columns: ["text"] },
    { part: "text", text, columns: ["text"] },
  ];
  return { ...stored, snippets: snippetsOf(parts, search) };
}
