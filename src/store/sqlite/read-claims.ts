import type { Claim } from "../../claims/claim.ts";
import type { Parts } from "../../text/span.ts";
import { parseSearch } from "../search/parse-search.ts";
import type { Search } from "../search/search.ts";
import { snippetsOf } from "../search/snippets.ts";
import { toFts5 } from "../search/to-fts5.ts";
import type { ClaimFilter, ClaimReader, ListedClaim, Page, PageRequest } from "../store.ts";
import { metaConditions, timeBounds } from "./article-conditions.ts";
import { type ClaimRow, decodeClaim } from "./claim-code.ts";
import { commonKinds, kindsOf } from "./claim-kinds.ts";
import { all, type Condition, given, preparedOnce, sortValues, type Value, where } from "./conditions.ts";
import type { Connection } from "./connection.ts";
import { makeFormerClaimReader } from "./former-claims.ts";
import { packId, unpackId } from "./ids.ts";
import { toPage } from "./page.ts";
import { partsOf } from "./reading-code.ts";
import { pageByRelevance } from "./relevance.ts";
import { packedInShares, sharesJson } from "./shares.ts";
import { makeWalkBound, walkedClaims, worthWalking } from "./walk-bound.ts";

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
  readonly tags: string;
  readonly meta: string;
}

const columns = `c.seq, c.id, c.kind, c.claim, a.sort_at AS sortAt, a.seq AS articleSeq, a.id AS articleId, a.title,
  a.outlet_id AS outletId, a.outlet_name AS outletName, a.url, a.event_id AS eventId, a.published_at AS publishedAt,
  a.published_from AS publishedFrom, a.published_to AS publishedTo, a.tags, a.meta`;

/**
 * Where claims are looked for first. An article's claims stand side by side: walking articles in order walks claims in
 * order, also those that a common word finds. What rarer words find and what somebody says is looked up one by one.
 */
const sources = {
  articles: "articles a CROSS JOIN claims c ON c.seq >= a.first_claim AND c.seq < a.first_claim + a.claim_count",
  words: `claims_search CROSS JOIN claims c ON c.seq = claims_search.rowid CROSS JOIN articles a ON a.seq = c.article`,
  walked: `articles a CROSS JOIN claims_search ON claims_search.rowid >= a.first_claim
    AND claims_search.rowid < a.first_claim + a.claim_count CROSS JOIN claims c ON c.seq = claims_search.rowid`,
  few: `json_each(?) few CROSS JOIN articles a ON a.seq = few.value CROSS JOIN claims_search
    ON claims_search.rowid >= a.first_claim AND claims_search.rowid < a.first_claim + a.claim_count
    CROSS JOIN claims c ON c.seq = claims_search.rowid`,
  spoken: `speakers s CROSS JOIN claim_speakers t ON t.speaker = s.seq CROSS JOIN claims_search
    ON claims_search.rowid = t.claim CROSS JOIN claims c ON c.seq = t.claim CROSS JOIN articles a ON a.seq = c.article`,
  kind: "claims c INDEXED BY claims_rare_kind CROSS JOIN articles a ON a.seq = c.article",
  speaker: `speakers s CROSS JOIN claim_speakers t ON t.speaker = s.seq CROSS JOIN claims c ON c.seq = t.claim
    CROSS JOIN articles a ON a.seq = c.article`,
};

/**
 * In so few articles, or claims of a speaker, it is sooner looked what a search finds than among all of its hits, which may
 * be millions.
 */
const [fewArticles, fewSpoken] = [3_000, 12_000];
/** So few claims of a rare kind are sooner put in order than looked for in article after article. */
const fewOfKind = 20_000;

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

export function makeClaimsReader({ driver }: Connection): ClaimReader {
  const claimsOf = makeClaimsOfArticle(driver);
  const prepared = preparedOnce(driver);
  const walkBound = makeWalkBound(driver, "claims_search", walkedClaims);
  const ofClaim = `SELECT ${columns} FROM claims c CROSS JOIN articles a ON a.seq = c.article`;
  const readingOf = driver.prepare("SELECT head, text FROM readings WHERE article = ?");
  const one = driver.prepare(`${ofClaim} WHERE substr(c.id, 1, 5) = substr(@id, 1, 5) AND c.id = @id`);
  const claimsOfSpeaker = driver.prepare("SELECT claims FROM speakers WHERE id = ?").pluck();
  const former = makeFormerClaimReader(driver);
  const oneBySeq = driver.prepare(`${ofClaim} WHERE c.seq = ?`);

  /** Presents rows one after another; the words of an article are read once for all of its claims that follow. */
  function presenter(search: Search | null): (row: ListedRow) => ListedClaim {
    let last: { readonly article: number; readonly parts: Parts } | null = null;
    return (row) => {
      if (last?.article !== row.articleSeq) {
        const reading = readingOf.get(row.articleSeq) as Omit<Parameters<typeof partsOf>[0], "title">;
        last = { article: row.articleSeq, parts: partsOf({ ...reading, title: row.title }) };
      }
      return listed(row, last.parts, search);
    };
  }

  function pageInOrder<Item>(
    filter: ClaimFilter,
    page: PageRequest,
    shown: string,
    present: (row: ListedRow) => Item,
  ): Page<Item> {
    // Inside one article the reader wants the order of the text, elsewhere the newest first.
    const inText = filter.article !== undefined;
    const [sign, direction] = page.order === "oldest" ? ([">", "ASC"] as const) : (["<", "DESC"] as const);
    const after = page.after && sortValues(page.after);
    const asked = [
      ...conditions(filter),
      ...(inText ? [] : timeBounds(filter, page)),
      after && inText ? where("c.seq > ?", after[1]) : null,
      after && !inText
        ? where(`a.sort_at ${sign}= ? AND (a.sort_at ${sign} ? OR c.seq ${sign} ?)`, after[0], after[0], after[1])
        : null,
    ];
    const order = `a.sort_at ${direction}, a.first_claim ${direction}, c.seq ${direction}`;
    const rowsFrom = (from: string, within: Condition | null, few: Value[] = []): ListedRow[] => {
      const { sql, values } = all([...asked, within]);
      const found = prepared(`
        SELECT ${shown} FROM ${from} WHERE a.removed_at IS NULL AND ${sql}
        ORDER BY ${inText ? "c.seq" : order} LIMIT ?`);
      return found.all(...few, ...values, page.limit + 1) as ListedRow[];
    };
    const search = inText ? null : searchOf(filter);
    /** All that there is, from wherever it is soonest looked for. */
    const wholly = (manyHits: boolean): ListedRow[] => {
      const few = manyHits ? articlesIfFew(filter, page) : null;
      if (few !== null) return rowsFrom(sources.few, null, [JSON.stringify(few)]);
      const speaker = manyHits && filter.speaker !== undefined ? packId(filter.speaker) : null;
      if (speaker !== null && ((claimsOfSpeaker.get(speaker) as number | undefined) ?? 0) <= fewSpoken)
        return rowsFrom(sources.spoken, where("s.id = ?", speaker));
      const ofKind = search === null && !inText && filter.speaker === undefined ? kindIfRare(filter) : null;
      return ofKind === null ? rowsFrom(source(filter), null) : rowsFrom(sources.kind, ofKind);
    };
    const bound = search && walkBound(toFts5(search), page);
    const walked = bound && rowsFrom(sources.walked, bound);
    const enough = page.partial ? worthWalking : page.limit + 1;
    const soon = walked !== null && walked.length >= enough;
    const rows = soon ? walked : wholly(bound !== null);
    return toPage(rows, page, (row) => [inText ? row.articleSeq : row.sortAt, row.seq], present, soon);
  }

  /** The kinds that a filter asks for, as the index of rare kinds has them; null where there are many of them. */
  function kindIfRare({ type, voice }: ClaimFilter): Condition | null {
    if (type === undefined && voice === undefined) return null;
    const kinds = kindsOf(type, voice);
    if (kinds.some((kind) => commonKinds.includes(kind))) return null;
    const sql = `c.kind NOT IN (${commonKinds.join(", ")}) AND c.kind IN (${kinds.join(", ")})`;
    const count = prepared(
      `SELECT count(*) FROM (SELECT 1 FROM claims c INDEXED BY claims_rare_kind WHERE ${sql} LIMIT ?)`,
    ).pluck();
    return (count.get(fewOfKind) as number) < fewOfKind ? where(sql) : null;
  }

  /** The articles whose claims a filter lets through, whatever else it asks of claims; null where they are many. */
  function articlesIfFew(filter: ClaimFilter, page: PageRequest): readonly number[] | null {
    const { sql, values } = all([...ofArticle(filter), ...timeBounds(filter, page)]);
    const seqs = prepared(`SELECT a.seq FROM articles a WHERE a.removed_at IS NULL AND ${sql} LIMIT ?`)
      .pluck()
      .all(...values, fewArticles + 1) as number[];
    return seqs.length <= fewArticles ? seqs : null;
  }

  /** Rows in the order of their keys; those that went are left out. */
  function bySeq(seqs: readonly number[], search: Search): ListedClaim[] {
    return seqs
      .map((seq) => oneBySeq.get(seq) as ListedRow | undefined)
      .filter((found) => found !== undefined)
      .map(presenter(search));
  }

  return {
    async claim(id) {
      const row = one.get({ id: packId(id) }) as ListedRow | undefined;
      return row ? presenter(null)(row) : null;
    },
    formerClaim: async (id) => former(id),
    async claims(filter, page) {
      const search = searchOf(filter);
      if (search === null || page.order !== "relevance") return pageInOrder(filter, page, columns, presenter(search));
      const { sql, values } = all(conditions(filter));
      const found = prepared(`
        SELECT c.seq FROM ${source(filter)} WHERE a.removed_at IS NULL AND ${sql}
        ORDER BY bm25(claims_search), c.seq DESC LIMIT ?`).pluck();
      return pageByRelevance(
        page,
        (most) => found.all(...values, most) as number[],
        (seqs) => bySeq(seqs, search),
      );
    },
    async claimIds(filter, page) {
      const keys = "c.seq, c.id, a.sort_at AS sortAt, a.seq AS articleSeq";
      return pageInOrder(filter, page, keys, (row) => unpackId(row.id, "clm"));
    },
    async claimsInShares(filter, chosen) {
      const { sql, values } = all(conditions(filter, "by key"));
      const rows = prepared(`
        SELECT c.id, a.sort_at AS sortAt, c.seq FROM json_each(?) share
        CROSS JOIN claims c INDEXED BY claims_id ON ${packedInShares("c.id")} CROSS JOIN articles a ON a.seq = c.article
        WHERE a.removed_at IS NULL AND ${sql}`);
      return (rows.all(sharesJson(chosen), ...values) as ListedRow[]).map(({ id, sortAt, seq }) => ({
        id: unpackId(id, "clm"),
        at: [sortAt, seq],
      }));
    },
    async claimsById(ids, q) {
      return ids
        .map((id) => one.get({ id: packId(id) }) as ListedRow | undefined)
        .filter((row) => row !== undefined)
        .map(presenter(searchOf({ q })));
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

function listed(row: ListedRow, parts: Parts, search: Search | null): ListedClaim {
  const claim = decodeClaim(row, row.articleId, parts);
  return {
    claim,
    articleId: row.articleId,
    articleTitle: row.title,
    outletId: row.outletId,
    outletName: row.outletName,
    url: row.url,
    publishedAt: row.publishedAt,
    publishedFrom: row.publishedFrom,
    publishedTo: row.publishedTo,
    eventId: row.eventId,
    tags: JSON.parse(row.tags) as string[],
    meta: JSON.parse(row.meta) as ListedClaim["meta"],
    ...(search && { snippets: snippetsOf([{ part: "text", text: claim.text, columns: claimColumns }], search) }),
  };
}

const claimColumns = ["text"];
const searchOf = ({ q }: { readonly q?: string | undefined }): Search | null =>
  q === undefined ? null : parseSearch(q, claimColumns);

function source({ q, speaker }: ClaimFilter): string {
  if (q !== undefined) return sources.words;
  return speaker === undefined ? sources.articles : sources.speaker;
}

/**
 * What a filter asks of a claim `c` and its article `a`.
 *
 * @param found claims that are searched for or said by a speaker: `by source` is their row of `source(filter)`, `by key`
 * asks whether their key is among those that are found
 */
function conditions(filter: ClaimFilter, found: "by source" | "by key" = "by source"): (Condition | null)[] {
  const { type, voice } = filter;
  return [
    ...ofArticle(filter),
    type === undefined && voice === undefined ? null : where(`c.kind IN (${kindsOf(type, voice).join(", ")})`),
    given(filter.speaker, (id) => where(saidBy(filter, found), packId(id))),
    given(filter.q, () => {
      const match = "claims_search MATCH ?";
      const among = `c.seq IN (SELECT rowid FROM claims_search WHERE ${match})`;
      return where(found === "by key" ? among : match, toFts5(searchOf(filter) as Search));
    }),
  ];
}

/** What it asks of the article alone. */
function ofArticle(filter: ClaimFilter): (Condition | null)[] {
  return [
    given(filter.article, (id) => where("a.id = ?", id)),
    given(filter.event, (id) => where("a.event_id = ?", id)),
    given(filter.outlet, (id) => where("a.outlet_id = ?", id)),
    given(filter.tag, (tag) => where("a.seq IN (SELECT article FROM article_tags WHERE tag = ?)", tag)),
    ...metaConditions(filter.meta),
    given(filter.from, (from) => where("a.published_to > ?", from)),
    given(filter.to, (to) => where("a.published_from < ?", to)),
  ];
}

function saidBy({ q }: ClaimFilter, found: "by source" | "by key"): string {
  if (found === "by key")
    return "c.seq IN (SELECT t.claim FROM claim_speakers t WHERE t.speaker = (SELECT seq FROM speakers WHERE id = ?))";
  if (q === undefined) return "s.id = ?";
  return "EXISTS (SELECT 1 FROM speakers s JOIN claim_speakers t ON t.speaker = s.seq AND t.claim = c.seq WHERE s.id = ?)";
}
