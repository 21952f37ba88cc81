import { originKey } from "../../documents/counting-origin.ts";
import type { SourceDocument } from "../../documents/source-document.ts";
import type { ArticleFilter, CopyRow, Reader, RevisionRow, StandingCorrection, StoredArticle } from "../store.ts";
import { type ArticleRow, articleRow, toStored } from "./article-row.ts";
import { all, beyond, type Condition, given, preparedOnce, where } from "./conditions.ts";
import type { Connection } from "./connection.ts";
import { packId } from "./ids.ts";
import { unpack } from "./packing.ts";
import { toPage } from "./page.ts";
import { makeClaimsOfArticle } from "./read-claims.ts";
import { decodeReading } from "./reading-code.ts";
import { toSearchExpression } from "./search-expression.ts";
import type { Replaced } from "./write-article.ts";

export const articleColumns = ["title", "text"];

type ArticleReader = Pick<
  Reader,
  "article" | "articles" | "countArticles" | "revisions" | "copies" | "document" | "correction"
>;

type WithReasons<T> = T & { readonly reasons: string };

const withText = "CROSS JOIN readings r ON r.article = a.seq";

export function makeArticleReader({ driver }: Connection): ArticleReader {
  const prepared = preparedOnce(driver);
  const byId = driver.prepare(`SELECT ${articleRow} FROM articles a ${withText} WHERE a.id = ?`);
  const storylineOf = driver.prepare("SELECT storyline_id FROM events WHERE id = ?").pluck();
  const membershipOf = driver.prepare("SELECT score, threshold, reasons FROM memberships WHERE article = ?");
  const nearOf = driver.prepare(
    "SELECT event_id AS eventId, score, threshold, reasons FROM near_misses WHERE article = ? ORDER BY score DESC",
  );
  const correctionOf = driver.prepare("SELECT correction FROM articles WHERE id = ? AND removed_at IS NULL").pluck();
  const revisionsOf = driver.prepare(
    "SELECT revision, recorded_at AS recordedAt, replaced FROM revisions WHERE article = ? ORDER BY revision DESC",
  );
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
  const parsed = <T extends { reasons: string }>(row: T) => ({ ...row, reasons: JSON.parse(row.reasons) as string[] });

  function stored(row: ArticleRow): StoredArticle {
    const membership = membershipOf.get(row.seq) as WithReasons<{ score: number; threshold: number }> | undefined;
    const near = nearOf.all(row.seq) as WithReasons<{ eventId: string; score: number; threshold: number }>[];
    return toStored(row, {
      storylineId: storylineOf.get(row.eventId) as string,
      membership: membership ? parsed(membership) : null,
      nearMisses: near.map(parsed),
    });
  }

  return {
    async article(id) {
      const row = one(id);
      if (!row) return null;
      return row.removedAt === null ? stored(row) : { id: row.id, removedAt: row.removedAt };
    },
    async articles(filter, page) {
      const { sql, values } = all([beyond(page.after, "a.sort_at, a.seq", "<"), ...conditions(filter)]);
      const rows = prepared(`
        SELECT ${articleRow} FROM articles a ${withText} WHERE a.removed_at IS NULL AND ${sql}
        ORDER BY a.sort_at DESC, a.seq DESC LIMIT ?`).all(...values, page.limit + 1) as ArticleRow[];
      return toPage(rows, page, (row) => [row.sortAt, row.seq], stored);
    },
    async countArticles(filter) {
      const { sql, values } = all(conditions(filter));
      return prepared(`SELECT count(*) FROM articles a WHERE a.removed_at IS NULL AND ${sql}`)
        .pluck()
        .get(...values) as number;
    },
    async revisions(articleId) {
      const row = live(articleId);
      if (!row) return [];
      const current: Replaced = { article: decodeReading(row), claims: claimsOf(articleId) };
      const rows = revisionsOf.all(row.seq) as { revision: number; recordedAt: string; replaced: Buffer | null }[];
      return rows.map(({ revision, recordedAt, replaced }): RevisionRow => {
        const { article, claims } = replaced ? unpack<Replaced>(replaced) : current;
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
    async document(articleId) {
      const row = live(articleId);
      const kept = row && (documentOf.get(row.seq, row.revision) as Buffer | undefined);
      if (!kept) return null;
      const packed = unpack<Omit<SourceDocument, "content"> & { readonly content?: string }>(kept);
      return { ...packed, content: packed.content ?? row.text };
    },
  };
}

/** Undated copies come last: nothing says that they were first. */
const key = (copy: CopyRow) => `${copy.stored.article.publishedFrom ?? "9"} ${copy.articleId}`;

function conditions(filter: ArticleFilter): (Condition | null)[] {
  return [
    given(filter.outlet, (id) => where("a.outlet_id = ?", id)),
    given(filter.event, (id) => where("a.event_id = ?", id)),
    given(filter.storyline, (id) => where("a.event_id IN (SELECT id FROM events WHERE storyline_id = ?)", id)),
    given(filter.origin, (name) => where("a.origin_key = ?", originKey(name))),
    given(filter.language, (language) => where("a.language = ?", language)),
    given(filter.speaker, (id) =>
      where(
        `a.seq IN (SELECT c.article FROM claim_speakers s CROSS JOIN claims c ON c.seq = s.claim
          WHERE s.speaker = (SELECT seq FROM speakers WHERE id = ?))`,
        packId(id),
      ),
    ),
    given(filter.tag, (tag) => where("a.seq IN (SELECT article FROM article_tags WHERE tag = ?)", tag)),
    given(filter.externalId, (id) => where("a.external_id = ?", id)),
    given(filter.url, (url) => where("a.url = ?", url)),
    given(filter.from, (from) => where("a.published_to > ?", from)),
    given(filter.to, (to) => where("a.published_from < ?", to)),
    given(filter.q, (q) =>
      where(
        "a.seq IN (SELECT rowid FROM articles_search WHERE articles_search MATCH ?)",
        toSearchExpression(q, articleColumns),
      ),
    ),
    filter.copies === "only" ? where("a.copy_group_id IS NOT NULL") : null,
    filter.copies === "skip" ? where(earliestOfItsCopies) : null,
  ];
}

const earliestOfItsCopies = `(a.copy_group_id IS NULL OR NOT EXISTS (
  SELECT 1 FROM articles earlier WHERE earlier.copy_group_id = a.copy_group_id AND earlier.removed_at IS NULL
  AND (coalesce(earlier.published_from, '9'), earlier.seq) < (coalesce(a.published_from, '9'), a.seq)))`;
