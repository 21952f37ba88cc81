import type { Claim } from "../../claims/claim.ts";
import type { ClaimFilter, ListedClaim, Reader } from "../store.ts";
import { type ClaimRow, decodeClaim, kindsOf } from "./claim-code.ts";
import { all, type Condition, given, preparedOnce, sortValues, where } from "./conditions.ts";
import type { Connection } from "./connection.ts";
import { packId } from "./ids.ts";
import { toPage } from "./page.ts";
import { partsOf } from "./reading-code.ts";
import { toSearchExpression } from "./search-expression.ts";

type ClaimsReader = Pick<Reader, "claim" | "claims" | "countClaims" | "claimsOf">;

interface ListedRow extends ClaimRow {
  readonly seq: number;
  readonly sortAt: number;
  readonly articleSeq: number;
  readonly articleId: string;
  readonly title: string | null;
  readonly outletId: string | null;
  readonly outletName: string | null;
  readonly url: string | null;
  readonly eventId: string;
  readonly publishedAt: string | null;
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
  readonly head: string;
  readonly text: string;
}

const columns = `c.seq, c.id, c.kind, c.claim, a.sort_at AS sortAt, a.seq AS articleSeq, a.id AS articleId, a.title,
  a.outlet_id AS outletId, a.outlet_name AS outletName, a.url, a.event_id AS eventId, a.published_at AS publishedAt,
  a.published_from AS publishedFrom, a.published_to AS publishedTo, r.head, r.text`;

const withText = "CROSS JOIN readings r ON r.article = a.seq";

/**
 * Where claims are looked for first. An article's claims stand side by side: walking articles in order walks claims in
 * order. Those found by their words or by who is quoted are looked up one by one.
 */
const sources = {
  articles: "articles a CROSS JOIN claims c ON c.seq >= a.first_claim AND c.seq < a.first_claim + a.claim_count",
  words: `claims_search CROSS JOIN claims c ON c.seq = claims_search.rowid CROSS JOIN articles a ON a.seq = c.article`,
  speaker: `speakers s CROSS JOIN claim_speakers t ON t.speaker = s.seq CROSS JOIN claims c ON c.seq = t.claim
    CROSS JOIN articles a ON a.seq = c.article`,
};

/** An article's claims in the order of its text; none for one that is not there. */
export function makeClaimsOfArticle(driver: Connection["driver"]): (articleId: string) => readonly Claim[] {
  const whole = driver.prepare(`
    SELECT a.first_claim AS first, a.claim_count AS count, a.title, r.head, r.text
    FROM articles a JOIN readings r ON r.article = a.seq WHERE a.id = ? AND a.removed_at IS NULL`);
  const range = makeClaimRange(driver);
  return (articleId) => {
    const row = whole.get(articleId) as (Parameters<typeof partsOf>[0] & { first: number; count: number }) | undefined;
    if (!row) return [];
    const parts = partsOf(row);
    return range(row.first, row.count).map((claim) => decodeClaim(claim, articleId, parts));
  };
}

/** The rows of one article's claims. */
export function makeClaimRange(driver: Connection["driver"]): (first: number, count: number) => ClaimRow[] {
  const rows = driver.prepare("SELECT id, kind, claim FROM claims WHERE seq >= ? AND seq < ? ORDER BY seq");
  return (first, count) => rows.all(first, first + count) as ClaimRow[];
}

export function makeClaimsReader({ driver }: Connection): ClaimsReader {
  const claimsOf = makeClaimsOfArticle(driver);
  const prepared = preparedOnce(driver);
  const one = driver.prepare(
    `SELECT ${columns} FROM claims c CROSS JOIN articles a ON a.seq = c.article ${withText} WHERE c.id = ?`,
  );

  return {
    async claim(id) {
      const row = one.get(packId(id)) as ListedRow | undefined;
      return row ? listed(row) : null;
    },
    async claims(filter, page) {
      // Inside one article the reader wants the order of the text, elsewhere the newest first.
      const inText = filter.article !== undefined;
      const after = page.after && sortValues(page.after);
      const { sql, values } = all([
        ...conditions(filter),
        after && inText ? where("c.seq > ?", after[1]) : null,
        after && !inText
          ? where("a.sort_at <= ? AND (a.sort_at < ? OR c.seq < ?)", after[0], after[0], after[1])
          : null,
      ]);
      const rows = prepared(`
        SELECT ${columns} FROM ${source(filter)} ${withText} WHERE a.removed_at IS NULL AND ${sql}
        ORDER BY ${inText ? "c.seq" : "a.sort_at DESC, a.first_claim DESC, c.seq DESC"} LIMIT ?`).all(
        ...values,
        page.limit + 1,
      ) as ListedRow[];
      return toPage(rows, page, (row) => [inText ? row.articleSeq : row.sortAt, row.seq], listed);
    },
    async countClaims(filter) {
      const { sql, values } = all(conditions(filter));
      return prepared(`SELECT count(*) FROM ${source(filter)} WHERE a.removed_at IS NULL AND ${sql}`)
        .pluck()
        .get(...values) as number;
    },
    claimsOf: async (articleId) => claimsOf(articleId),
  };
}

function listed(row: ListedRow): ListedClaim {
  return {
    claim: decodeClaim(row, row.articleId, partsOf(row)),
    articleId: row.articleId,
    articleTitle: row.title,
    outletId: row.outletId,
    outletName: row.outletName,
    url: row.url,
    publishedAt: row.publishedAt,
    publishedFrom: row.publishedFrom,
    publishedTo: row.publishedTo,
    eventId: row.eventId,
  };
}

function source({ q, speaker }: ClaimFilter): string {
  if (q !== undefined) return sources.words;
  return speaker === undefined ? sources.articles : sources.speaker;
}

function conditions(filter: ClaimFilter): (Condition | null)[] {
  const { type, voice } = filter;
  return [
    given(filter.article, (id) => where("a.id = ?", id)),
    given(filter.event, (id) => where("a.event_id = ?", id)),
    given(filter.outlet, (id) => where("a.outlet_id = ?", id)),
    type === undefined && voice === undefined ? null : where(`c.kind IN (${kindsOf(type, voice).join(", ")})`),
    given(filter.speaker, (id) =>
      filter.q === undefined
        ? where("s.id = ?", packId(id))
        : where(
            "EXISTS (SELECT 1 FROM speakers s JOIN claim_speakers t ON t.speaker = s.seq AND t.claim = c.seq WHERE s.id = ?)",
            packId(id),
          ),
    ),
    given(filter.tag, (tag) => where("a.seq IN (SELECT article FROM article_tags WHERE tag = ?)", tag)),
    given(filter.from, (from) => where("a.published_to > ?", from)),
    given(filter.to, (to) => where("a.published_from < ?", to)),
    given(filter.q, (q) => where("claims_search MATCH ?", toSearchExpression(q, ["text"]))),
  ];
}
