import type { FastifyReply, FastifyRequest } from "fastify";
import type { Claim } from "../claims/claim.ts";
import { wholeSentence } from "../comparison/clauses/whole-sentence.ts";
import { extentOf } from "../comparison/silences/passages.ts";
import type { listedClaimSchema } from "../contract/claims.ts";
import type { Wire } from "../contract/pages.ts";
import type { ClaimFilter, ListedClaim, Store } from "../store/store.ts";
import { type Parts, sliceOf } from "../text/span.ts";
import { type Offsets, offsetsOf, utf16 } from "./code-points.ts";
import type { HttpContext } from "./context.ts";
import { claimEntry, feedExports } from "./exports/feeds.ts";
import { jsonLdExport } from "./exports/jsonld.ts";
import { ndjsonExport } from "./exports/ndjson.ts";
import { claimTable, sentenceTable } from "./exports/tables.ts";
import { type List, sendList } from "./lists.ts";
import { presentListedClaim } from "./presenters/claims.ts";

type WireClaim = Wire<typeof listedClaimSchema>;

interface ClaimList {
  readonly name: string;
  readonly query: List<ListedClaim, WireClaim>["query"] & {
    readonly include?: readonly ("total" | "sentence")[] | undefined;
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
  const withSentences = query.include?.includes("sentence") || query.fields?.includes("sentence");
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
    present: claimsPresenter(store, query.offsets, withSentences),
    exports: {
      csv: withSentences ? sentenceTable : claimTable,
      ndjson: ndjsonExport,
      jsonld: jsonLdExport({ request, registry }),
      ...feedExports("Claims", request, claimEntry),
    },
  });
}

/** Presents claims of any articles; for code points and sentences each article's text is read once a page. */
export function claimsPresenter(
  store: Pick<Store, "article">,
  unit: "utf16" | "codepoint",
  withSentences = false,
): (rows: readonly ListedClaim[]) => Promise<readonly WireClaim[]> {
  return async (rows) => {
    if (unit === "utf16" && !withSentences) return rows.map((row) => presentListedClaim(row, utf16));
    const texts = new Map<string, Parts>();
    for (const id of new Set(rows.map((row) => row.articleId))) {
      const stored = await store.article(id);
      if (stored !== null && "article" in stored) texts.set(id, stored.article);
    }
    const offsets = new Map<string, Offsets>([...texts].map(([id, text]) => [id, offsetsOf(text, unit)]));
    return rows.map((row) => {
      const own = row.snippets
        ? offsetsOf({ text: row.claim.text, title: null, standfirst: null, captions: [] }, unit)
        : utf16;
      const shown = presentListedClaim(row, offsets.get(row.articleId) ?? utf16, own);
      const text = texts.get(row.articleId);
      const sentence = withSentences && text ? sentenceOf(row.claim, text) : null;
      return sentence === null ? shown : { ...shown, sentence };
    });
  };
}

/** The sentence in which a claim stands; null where its article was revised since the claim was read. */
function sentenceOf({ spans, text }: Claim, parts: Parts): string | null {
  const extent = extentOf(spans);
  if (extent === null || spans.map((span) => sliceOf(parts, span)).join(" ") !== text) return null;
  return sliceOf(parts, wholeSentence(parts, extent));
}
