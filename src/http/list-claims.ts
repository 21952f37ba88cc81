import type { FastifyReply, FastifyRequest } from "fastify";
import type { listedClaimSchema } from "../contract/claims.ts";
import type { Wire } from "../contract/pages.ts";
import type { ClaimFilter, ListedClaim, Store } from "../store/store.ts";
import { type Offsets, offsetsOf, utf16 } from "./code-points.ts";
import type { HttpContext } from "./context.ts";
import { claimEntry, feedExports } from "./exports/feeds.ts";
import { jsonLdExport } from "./exports/jsonld.ts";
import { ndjsonExport } from "./exports/ndjson.ts";
import { claimTable } from "./exports/tables.ts";
import { type List, sendList } from "./lists.ts";
import { presentListedClaim } from "./presenters/claims.ts";

type WireClaim = Wire<typeof listedClaimSchema>;

interface ClaimList {
  readonly name: string;
  readonly query: List<ListedClaim, WireClaim>["query"] & {
    readonly include?: readonly "total"[] | undefined;
    readonly offsets: "utf16" | "codepoint";
  };
  readonly filter: ClaimFilter;
}

/** Answers a list of claims: a page of it, or all of it as an export. */
export function sendClaims(
  request: FastifyRequest,
  reply: FastifyReply,
  { store, registry }: Pick<HttpContext, "store" | "registry">,
  { name, query, filter }: ClaimList,
): Promise<FastifyReply> {
  return sendList(request, reply, {
    name,
    query,
    read: (page) => store.claims(filter, page),
    searched: filter.q !== undefined || filter.speaker !== undefined,
    sample: {
      stored: async () => (await store.counts()).claims,
      ids: (page) => store.claimIds(filter, page),
      inShares: (chosen) => store.claimsInShares(filter, chosen),
      rows: (ids) => store.claimsById(ids, filter.q),
    },
    count: query.include?.includes("total") ? () => store.countClaims(filter) : undefined,
    present: claimsPresenter(store, query.offsets),
    exports: {
      csv: claimTable,
      ndjson: ndjsonExport,
      jsonld: jsonLdExport({ request, registry }),
      ...feedExports("Claims", request, claimEntry),
    },
  });
}

/** Presents claims of any articles; for code points each article's text is read once a page. */
export function claimsPresenter(
  store: Store,
  unit: "utf16" | "codepoint",
): (rows: readonly ListedClaim[]) => Promise<readonly WireClaim[]> {
  return async (rows) => {
    if (unit === "utf16") return rows.map((row) => presentListedClaim(row, utf16));
    const offsets = new Map<string, Offsets>();
    for (const id of new Set(rows.map((row) => row.articleId))) {
      const stored = await store.article(id);
      if (stored !== null && "article" in stored) offsets.set(id, offsetsOf(stored.article, unit));
    }
    return rows.map((row) => {
      const own = row.snippets
        ? offsetsOf({ text: row.claim.text, title: null, standfirst: null, captions: [] }, unit)
        : utf16;
      return presentListedClaim(row, offsets.get(row.articleId) ?? utf16, own);
    });
  };
}
