import { and, asc, count, desc, eq, gt, isNull, lt, type SQL, sql } from "drizzle-orm";
import type { Claim } from "../../claims/claim.ts";
import type { ClaimFilter, ListedClaim, Reader } from "../store.ts";
import { type ClaimRow, decodeClaim } from "./claim-code.ts";
import type { Connection } from "./connection.ts";
import { joinArticle } from "./packing.ts";
import { after, toPage } from "./page.ts";
import { toSearchExpression } from "./search-expression.ts";
import { articles, articleTags, claimSpeakers, claims } from "./tables.ts";

type ClaimsReader = Pick<Reader, "claim" | "claims" | "countClaims" | "claimsOf">;

/** An article's claims in the order of its text; none for one that is not there. */
export function makeClaimsOfArticle(driver: Connection["driver"]): (articleId: string) => readonly Claim[] {
  const whole = driver.prepare("SELECT seq, head, text FROM articles WHERE id = ? AND removed_at IS NULL");
  const ofArticle = driver.prepare("SELECT id, type, voice, claim FROM claims WHERE article = ? ORDER BY ordinal");
  return (articleId) => {
    const row = whole.get(articleId) as { seq: number; head: string; text: string } | undefined;
    if (!row) return [];
    const article = joinArticle(row);
    return (ofArticle.all(row.seq) as ClaimRow[]).map((claim) => decodeClaim(claim, articleId, article));
  };
}

export function makeClaimsReader({ db, driver }: Connection): ClaimsReader {
  const claimsOf = makeClaimsOfArticle(driver);
  const fields = {
    seq: claims.seq,
    sortAt: claims.sortAt,
    id: claims.id,
    type: claims.type,
    voice: claims.voice,
    claim: claims.claim,
    head: articles.head,
    text: articles.text,
    articleId: articles.id,
    title: articles.title,
    outletId: articles.outletId,
    outletName: articles.outletName,
    url: articles.url,
    eventId: articles.eventId,
    publishedAt: articles.publishedAt,
    publishedFrom: articles.publishedFrom,
    publishedTo: articles.publishedTo,
  };
  const joined = () => db.select(fields).from(claims).innerJoin(articles, eq(articles.seq, claims.article));
  type Row = ReturnType<ReturnType<typeof joined>["all"]>[number];
  const listed = (row: Row): ListedClaim => ({
    claim: decodeClaim(row, row.articleId, joinArticle(row)),
    articleId: row.articleId,
    articleTitle: row.title,
    outletId: row.outletId,
    outletName: row.outletName,
    url: row.url,
    publishedAt: row.publishedAt,
    publishedFrom: row.publishedFrom,
    publishedTo: row.publishedTo,
    eventId: row.eventId,
  });

  return {
    async claim(id) {
      const row = joined().where(eq(claims.id, id)).get();
      return row ? listed(row) : null;
    },
    async claims(filter, page) {
      // Inside one article the reader wants the order of the text, elsewhere the newest first.
      const inText = filter.article !== undefined;
      const rows = joined()
        .where(
          and(
            isNull(articles.removedAt),
            inText
              ? after(page.after, claims.article, claims.ordinal, "ascending")
              : after(page.after, claims.sortAt, claims.seq),
            ...conditions(filter),
          ),
        )
        .orderBy(...(inText ? [asc(claims.article), asc(claims.ordinal)] : [desc(claims.sortAt), desc(claims.seq)]))
        .limit(page.limit + 1)
        .all();
      return toPage(rows, page, (row) => (inText ? orderInText(row.seq) : [row.sortAt, row.seq]), listed);
    },
    async countClaims(filter) {
      return db
        .select({ count: count() })
        .from(claims)
        .innerJoin(articles, eq(articles.seq, claims.article))
        .where(and(isNull(articles.removedAt), ...conditions(filter)))
        .get()!.count;
    },
    claimsOf: async (articleId) => claimsOf(articleId),
  };

  function orderInText(seq: number): [number, number] {
    const row = db
      .select({ article: claims.article, ordinal: claims.ordinal })
      .from(claims)
      .where(eq(claims.seq, seq))
      .get();
    return [row?.article ?? 0, row?.ordinal ?? 0];
  }
}

function conditions(filter: ClaimFilter): (SQL | undefined)[] {
  return [
    filter.article === undefined ? undefined : eq(articles.id, filter.article),
    filter.event === undefined ? undefined : eq(articles.eventId, filter.event),
    filter.outlet === undefined ? undefined : eq(claims.outletId, filter.outlet),
    filter.type === undefined ? undefined : eq(claims.type, filter.type),
    filter.voice === undefined ? undefined : eq(claims.voice, filter.voice),
    filter.speaker === undefined
      ? undefined
      : sql`${claims.seq} IN (SELECT ${claimSpeakers.claim} FROM ${claimSpeakers} WHERE ${claimSpeakers.speakerId} = ${filter.speaker})`,
    filter.tag === undefined
      ? undefined
      : sql`${claims.article} IN (SELECT ${articleTags.article} FROM ${articleTags} WHERE ${articleTags.tag} = ${filter.tag})`,
    filter.from === undefined ? undefined : gt(articles.publishedTo, filter.from),
    filter.to === undefined ? undefined : lt(articles.publishedFrom, filter.to),
    filter.q === undefined
      ? undefined
      : sql`${claims.seq} IN (SELECT rowid FROM claims_search WHERE claims_search MATCH ${toSearchExpression(filter.q, ["text"])})`,
  ];
}
