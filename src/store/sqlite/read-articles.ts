import { and, count, desc, eq, gt, isNotNull, isNull, lt, type SQL, sql } from "drizzle-orm";
import { originKey } from "../../documents/counting-origin.ts";
import type { SourceDocument } from "../../documents/source-document.ts";
import type { ArticleFilter, CopyRow, Reader, RevisionRow, StandingCorrection, StoredArticle } from "../store.ts";
import { type ArticleRow, toStored, toTombstone } from "./article-row.ts";
import type { Connection } from "./connection.ts";
import { joinArticle, unpack } from "./packing.ts";
import { after, toPage } from "./page.ts";
import { makeClaimsOfArticle } from "./read-claims.ts";
import { toSearchExpression } from "./search-expression.ts";
import { articles, articleTags, claimSpeakers, claims, copyMembers, events, revisions } from "./tables.ts";
import type { Replaced } from "./write-article.ts";

export const articleColumns = ["title", "text"];

type ArticleReader = Pick<
  Reader,
  "article" | "articles" | "countArticles" | "revisions" | "copies" | "document" | "correction"
>;

export function makeArticleReader({
  db,
  driver,
}: Connection): ArticleReader & { stored(rows: ArticleRow[]): StoredArticle[] } {
  const storylineOf = driver.prepare("SELECT storyline_id FROM events WHERE id = ?").pluck();
  const membershipOf = driver.prepare("SELECT score, threshold, reasons FROM memberships WHERE article = ?");
  const nearOf = driver.prepare(
    "SELECT event_id AS eventId, score, threshold, reasons FROM near_misses WHERE article = ? ORDER BY score DESC",
  );
  const correctionOf = driver.prepare("SELECT correction FROM articles WHERE id = ? AND removed_at IS NULL").pluck();
  const claimsOf = makeClaimsOfArticle(driver);

  const parsed = <T extends { reasons: string }>(row: T) => ({ ...row, reasons: JSON.parse(row.reasons) as string[] });
  const stored = (rows: ArticleRow[]): StoredArticle[] =>
    rows.map((row) => {
      const membership = membershipOf.get(row.seq) as { score: number; threshold: number; reasons: string } | undefined;
      const near = nearOf.all(row.seq) as { eventId: string; score: number; threshold: number; reasons: string }[];
      return toStored(row, {
        storylineId: storylineOf.get(row.eventId) as string,
        membership: membership ? parsed(membership) : null,
        nearMisses: near.map(parsed),
      });
    });
  const one = (id: string) => db.select().from(articles).where(eq(articles.id, id)).get();

  return {
    stored,
    async article(id) {
      const row = one(id);
      if (!row) return null;
      return row.removedAt === null ? stored([row])[0]! : toTombstone({ ...row, removedAt: row.removedAt });
    },
    async articles(filter, page) {
      const rows = db
        .select()
        .from(articles)
        .where(and(isNull(articles.removedAt), after(page.after, articles.sortAt, articles.seq), ...conditions(filter)))
        .orderBy(desc(articles.sortAt), desc(articles.seq))
        .limit(page.limit + 1)
        .all();
      const listed = new Map(stored(rows).map((article) => [article.id, article]));
      return toPage(
        rows,
        page,
        (row) => [row.sortAt, row.seq],
        (row) => listed.get(row.id)!,
      );
    },
    async countArticles(filter) {
      return db
        .select({ count: count() })
        .from(articles)
        .where(and(isNull(articles.removedAt), ...conditions(filter)))
        .get()!.count;
    },
    async revisions(articleId) {
      const row = one(articleId);
      if (!row || row.removedAt !== null) return [];
      const current: Replaced = { article: joinArticle(row), claims: claimsOf(articleId) };
      return db
        .select()
        .from(revisions)
        .where(eq(revisions.article, row.seq))
        .orderBy(desc(revisions.revision))
        .all()
        .map((revision): RevisionRow => {
          const { article, claims } = revision.replaced ? unpack<Replaced>(revision.replaced) : current;
          return {
            revision: revision.revision,
            recordedAt: revision.recordedAt,
            textHash: article.textHash,
            title: article.title,
            text: article.text,
            words: article.words,
            claims,
          };
        });
    },
    async copies(articleId) {
      const row = one(articleId);
      if (!row || row.copyGroupId === null) return [];
      return db
        .select({ row: articles, containment: copyMembers.containment })
        .from(copyMembers)
        .innerJoin(articles, eq(articles.seq, copyMembers.article))
        .where(eq(copyMembers.groupId, row.copyGroupId))
        .all()
        .map(
          (copy): CopyRow => ({
            articleId: copy.row.id,
            containment: copy.containment,
            stored: stored([copy.row])[0]!,
          }),
        )
        .sort((a, b) => key(a).localeCompare(key(b)));
    },
    async correction(articleId) {
      const correction = correctionOf.get(articleId) as string | null | undefined;
      return correction ? (JSON.parse(correction) as StandingCorrection) : null;
    },
    async document(articleId) {
      const row = one(articleId);
      if (!row || row.removedAt !== null) return null;
      const kept = db
        .select({ document: revisions.document })
        .from(revisions)
        .where(and(eq(revisions.article, row.seq), eq(revisions.revision, row.revision)))
        .get();
      if (!kept) return null;
      const packed = unpack<Omit<SourceDocument, "content"> & { readonly content?: string }>(kept.document);
      return { ...packed, content: packed.content ?? row.text };
    },
  };
}

/** Undated copies come last: nothing says that they were first. */
const key = (copy: CopyRow) => `${copy.stored.article.publishedFrom ?? "9"} ${copy.articleId}`;

function conditions(filter: ArticleFilter): (SQL | undefined)[] {
  return [
    filter.outlet === undefined ? undefined : eq(articles.outletId, filter.outlet),
    filter.event === undefined ? undefined : eq(articles.eventId, filter.event),
    filter.storyline === undefined
      ? undefined
      : sql`${articles.eventId} IN (SELECT ${events.id} FROM ${events} WHERE ${events.storylineId} = ${filter.storyline})`,
    filter.origin === undefined ? undefined : eq(articles.originKey, originKey(filter.origin)),
    filter.language === undefined ? undefined : eq(articles.language, filter.language),
    filter.speaker === undefined
      ? undefined
      : sql`${articles.seq} IN (SELECT ${claims.article} FROM ${claimSpeakers} JOIN ${claims} ON ${claims.seq} = ${claimSpeakers.claim} WHERE ${claimSpeakers.speakerId} = ${filter.speaker})`,
    filter.tag === undefined
      ? undefined
      : sql`${articles.seq} IN (SELECT ${articleTags.article} FROM ${articleTags} WHERE ${articleTags.tag} = ${filter.tag})`,
    filter.externalId === undefined ? undefined : eq(articles.externalId, filter.externalId),
    filter.url === undefined ? undefined : eq(articles.url, filter.url),
    filter.from === undefined ? undefined : and(isNotNull(articles.publishedTo), gt(articles.publishedTo, filter.from)),
    filter.to === undefined ? undefined : and(isNotNull(articles.publishedFrom), lt(articles.publishedFrom, filter.to)),
    filter.q === undefined
      ? undefined
      : sql`${articles.seq} IN (SELECT rowid FROM articles_search WHERE articles_search MATCH ${toSearchExpression(filter.q, articleColumns)})`,
    filter.copies === "only" ? isNotNull(articles.copyGroupId) : undefined,
    filter.copies === "skip" ? earliestOfItsCopies : undefined,
  ];
}

const earliestOfItsCopies = sql`(${articles.copyGroupId} IS NULL OR NOT EXISTS (
  SELECT 1 FROM articles earlier WHERE earlier.copy_group_id = ${articles.copyGroupId} AND earlier.removed_at IS NULL
  AND (coalesce(earlier.published_from, '9'), earlier.seq) < (coalesce(${articles.publishedFrom}, '9'), ${articles.seq})))`;
