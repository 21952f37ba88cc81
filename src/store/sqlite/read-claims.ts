import type { Claim } from "../../claims/claim.ts";
import { entryAt } from "../../documents/entries.ts";
import type { Search } from "../search/search.ts";
import { snippetsOf } from "../search/snippets.ts";
import { toFts5 } from "../search/to-fts5.ts";
import type { ClaimFilter, ClaimReader, ListedClaim, Page, PageRequest } from "../store.ts";
import { besideFew, takenApart, timeBounds } from "./article-conditions.ts";
import { type ClaimRow, decodeClaim } from "./claim-code.ts";
import {
  claimColumns,
  claimConditions,
  ofArticle,
  type Source,
  searchOf,
  source,
  sourceOf,
} from "./claim-conditions.ts";
import { commonKinds, kindsOf } from "./claim-kinds.ts";
import { all, type Condition, preparedOnce, sortValues, where } from "./conditions.ts";
import type { Connection } from "./connection.ts";
import { makeFormerClaimReader } from "./former-claims.ts";
import { packId, unpackId } from "./ids.ts";
import { toPage } from "./page.ts";
import { partsOf } from "./reading-code.ts";
import { pageByRelevance } from "./relevance.ts";
import { pageOfLists } from "./several-values.ts";
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
const keys = "c.seq, c.id, a.sort_at AS sortAt, a.seq AS articleSeq";

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

const ofClaim = `SELECT ${columns} FROM claims c CROSS JOIN articles a ON a.seq = c.article`;

/** Presents rows one after another; the words of an article are read once for all of its claims that follow. */
function makePresenter(driver: Connection["driver"]): (search: Search | null) => (row: ListedRow) => ListedClaim {
  const readingOf = driver.prepare("SELECT head, text FROM readings WHERE article = ?");
  return (search) => {
    let last: { readonly article: number; readonly parts: ReturnType<typeof partsOf> } | null = null;
    return (row) => {
      if (last?.article !== row.articleSeq) {
        const reading = readingOf.get(row.articleSeq) as Omit<Parameters<typeof partsOf>[0], "title">;
        last = { article: row.articleSeq, parts: partsOf({ ...reading, title: row.title }) };
      }
      return listed(row, last.parts, search);
    };
  };
}

/** Claims by id, in the order of the ids, without those that are not there. */
export function makeClaimsById(
  driver: Connection["driver"],
): (ids: readonly string[], search?: Search | null) => ListedClaim[] {
  const presenter = makePresenter(driver);
  const one = driver.prepare(`${ofClaim} WHERE substr(c.id, 1, 5) = substr(@id, 1, 5) AND c.id = @id`);
  return (ids, search = null) =>
    ids
      .map((id) => one.get({ id: packId(id) }) as ListedRow | undefined)
      .filter((row) => row !== undefined)
      .map(presenter(search));
}

export function makeClaimsReader({ driver }: Connection): ClaimReader {
  const claimsOf = makeClaimsOfArticle(driver);
  const prepared = preparedOnce(driver);
  const walkBound = makeWalkBound(driver, "claims_search", walkedClaims);
  const presenter = makePresenter(driver);
  const byId = makeClaimsById(driver);
  const claimsOfSpeaker = driver.prepare("SELECT claims FROM speakers WHERE id = ?").pluck();
  const former = makeFormerClaimReader(driver);
  const oneBySeq = driver.prepare(`${ofClaim} WHERE c.seq = ?`);

  /** A page's rows and one more, in order. */
  function rowsInOrder(
    filter: ClaimFilter,
    page: PageRequest,
    shown: string,
    source: Source,
    within: Condition | null,
  ): ListedRow[] {
    // Inside one article the reader wants the order of the text, elsewhere the newest first.
    const inText = filter.article !== undefined;
    const [sign, direction] = page.order === "oldest" ? ([">", "ASC"] as const) : (["<", "DESC"] as const);
    const after = page.after && sortValues(page.after);
    const sortAt = `${besideFew(filter)}a.sort_at`;
    const asked = [
      ...claimConditions(filter),
      ...(inText ? [] : timeBounds(filter, page)),
      after && inText ? where("c.seq > ?", after[1]) : null,
      after && !inText
        ? where(`${sortAt} ${sign}= ? AND (a.sort_at ${sign} ? OR c.seq ${sign} ?)`, after[0], after[0], after[1])
        : null,
    ];
    const order = `${sortAt} ${direction}, a.first_claim ${direction}, c.seq ${direction}`;
    const { sql, values } = all([...asked, within]);
    const found = prepared(`
      SELECT ${shown} FROM ${source.from} WHERE a.removed_at IS NULL AND ${sql}
      ORDER BY ${inText ? "c.seq" : order} LIMIT ?`);
    return found.all(...source.values, ...values, page.limit + 1) as ListedRow[];
  }

  function pageInOrder<Item>(
    filter: ClaimFilter,
    page: PageRequest,
    shown: string,
    present: (row: ListedRow) => Item,
  ): Page<Item> {
    const inText = filter.article !== undefined;
    const rowsFrom = (source: Source, within: Condition | null): ListedRow[] =>
      rowsInOrder(filter, page, shown, source, within);
    const search = inText ? null : searchOf(filter);
    /** All that there is, from wherever it is soonest looked for. */
    const wholly = (manyHits: boolean): ListedRow[] => {
      const few = manyHits ? articlesIfFew(filter, page) : null;
      if (few !== null) return rowsFrom(source("few", JSON.stringify(few)), null);
      const speaker = manyHits && typeof filter.speaker === "string" ? packId(filter.speaker) : null;
      if (speaker !== null && ((claimsOfSpeaker.get(speaker) as number | undefined) ?? 0) <= fewSpoken)
        return rowsFrom(source("spoken"), where("s.id = ?", speaker));
      const { id, speaker: said } = filter;
      const ofKind = search === null && !inText && id === undefined && said === undefined ? kindIfRare(filter) : null;
      return ofKind === null ? rowsFrom(sourceOf(filter), null) : rowsFrom(source("kind"), ofKind);
    };
    const bound = search && walkBound(toFts5(search), page);
    const walked = bound && rowsFrom(source("walked"), bound);
    const enough = page.partial ? worthWalking : page.limit + 1;
    const soon = walked !== null && walked.length >= enough;
    const rows = soon ? walked : wholly(bound !== null);
    return toPage(rows, page, (row) => [inText ? row.articleSeq : row.sortAt, row.seq], present, soon);
  }

  /** A page of all that a filter of several outlets lets through, of keys alone; null where it is read otherwise. */
  function pageOfKeys<Item>(
    filter: ClaimFilter,
    page: PageRequest,
    present: (row: ListedRow) => Item,
  ): Page<Item> | null {
    const parts = takenApart(filter);
    if (parts === null || kindIfRare(filter) !== null) return null;
    const lists = parts.map((part) => rowsInOrder(part, page, keys, sourceOf(part), null));
    return pageOfLists(lists, page, present);
  }

  /** The kinds that a filter asks for, as the index of rare kinds has them; null where there are many of them. */
  function kindIfRare(filter: ClaimFilter): Condition | null {
    const kinds = kindsOf(filter);
    if (kinds === null || kinds.some((kind) => commonKinds.includes(kind))) return null;
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
  function bySeq(seqs: readonly number[], search: Search | null): ListedClaim[] {
    return seqs
      .map((seq) => oneBySeq.get(seq) as ListedRow | undefined)
      .filter((found) => found !== undefined)
      .map(presenter(search));
  }

  return {
    claim: async (id) => byId([id])[0] ?? null,
    formerClaim: async (id) => former(id),
    async claims(filter, page) {
      const search = searchOf(filter);
      const several = pageOfKeys(filter, page, ({ seq }) => seq);
      if (several !== null) return { ...several, items: bySeq(several.items, search) };
      if (search === null || page.order !== "relevance") return pageInOrder(filter, page, columns, presenter(search));
      const { sql, values } = all(claimConditions(filter));
      const { from, values: leading } = sourceOf(filter);
      const found = prepared(`
        SELECT c.seq FROM ${from} WHERE a.removed_at IS NULL AND ${sql}
        ORDER BY bm25(claims_search), c.seq DESC LIMIT ?`).pluck();
      return pageByRelevance(
        page,
        (most) => found.all(...leading, ...values, most) as number[],
        (seqs) => bySeq(seqs, search),
      );
    },
    async claimIds(filter, page) {
      const toId = (row: ListedRow) => unpackId(row.id, "clm");
      return pageOfKeys(filter, page, toId) ?? pageInOrder(filter, page, keys, toId);
    },
    async claimsInShares(filter, chosen) {
      const { sql, values } = all(claimConditions(filter, "by key"));
      const rows = prepared(`
        SELECT c.id, a.sort_at AS sortAt, c.seq FROM json_each(?) share
        CROSS JOIN claims c INDEXED BY claims_id ON ${packedInShares("c.id")} CROSS JOIN articles a ON a.seq = c.article
        WHERE a.removed_at IS NULL AND ${sql}`);
      return (rows.all(sharesJson(chosen), ...values) as ListedRow[]).map(({ id, sortAt, seq }) => ({
        id: unpackId(id, "clm"),
        at: [sortAt, seq],
      }));
    },
    claimsById: async (ids, q) => byId(ids, searchOf({ q })),
    async countClaims(filter) {
      const { sql, values } = all(claimConditions(filter));
      const { from, values: leading } = sourceOf(filter);
      return prepared(`SELECT count(*) FROM ${from} WHERE a.removed_at IS NULL AND ${sql}`)
        .pluck()
        .get(...leading, ...values) as number;
    },
    claimsOf: async (articleId) => claimsOf(articleId),
  };
}

function listed(row: ListedRow, parts: ReturnType<typeof partsOf>, search: Search | null): ListedClaim {
  const claim = decodeClaim(row, row.articleId, parts);
  const { publishedAt, publishedFrom, publishedTo } = entryAt(parts.entries, claim.spans[0]) ?? row;
  return {
    claim,
    articleId: row.articleId,
    articleTitle: row.title,
    outletId: row.outletId,
    outletName: row.outletName,
    url: row.url,
    publishedAt,
    publishedFrom,
    publishedTo,
    eventId: row.eventId,
    tags: JSON.parse(row.tags) as string[],
    meta: JSON.parse(row.meta) as ListedClaim["meta"],
    ...(search && { snippets: snippetsOf([{ part: "text", text: claim.text, columns: claimColumns }], search) }),
  };
}
