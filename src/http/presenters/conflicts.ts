import type { listedConflictSchema } from "../../contract/conflicts.ts";
import type { Wire } from "../../contract/pages.ts";
import type { ConflictRow, Store } from "../../store/store.ts";
import { type Offsets, offsetsOf, utf16 } from "../code-points.ts";

export type WireConflict = Wire<typeof listedConflictSchema>;
type Claim = ConflictRow["variants"][number]["claims"][number];

/** Presents conflicts of any events; for code points each article's text is read once a page. */
export function conflictsPresenter(
  store: Pick<Store, "article">,
  unit: "utf16" | "codepoint",
  publicPath: string,
): (rows: readonly ConflictRow[]) => Promise<readonly WireConflict[]> {
  return async (rows) => {
    const offsets = new Map<string, Offsets>();
    if (unit === "codepoint")
      for (const id of new Set(rows.flatMap(articleIdsOf))) {
        const stored = await store.article(id);
        if (stored !== null && "article" in stored) offsets.set(id, offsetsOf(stored.article, unit));
      }
    return rows.map((row) => presentConflict(row, (id) => offsets.get(id) ?? utf16, publicPath));
  };
}

const articleIdsOf = ({ variants }: ConflictRow): string[] =>
  variants.flatMap(({ claims }) => claims.map(({ articleId }) => articleId));

/** @param publicPath what stands before the service's own paths */
export function presentConflict(
  row: ConflictRow,
  offsets: (articleId: string) => Offsets = () => utf16,
  publicPath = "",
): WireConflict {
  return {
    id: row.id,
    eventId: row.eventId,
    eventTitle: row.eventTitle,
    rowId: row.rowId,
    kind: row.kind,
    updates: row.updates,
    between: row.between,
    text: row.text,
    reasons: row.reasons,
    variants: row.variants.map(({ id, value, unit, outletIds, claims }) => ({
      id,
      value,
      unit,
      outletIds,
      claims: claims.map((claim) => presentClaim(claim, offsets(claim.articleId))),
    })),
    outlets: row.outlets,
    from: row.from,
    to: row.to,
    since: row.since,
    foundAt: row.foundAt,
    algorithm: row.algorithm,
    outdated: row.outdated,
    comparison: `${publicPath}/v1/events/${row.eventId}/comparison?conflict=${row.kind}`,
  };
}

function presentClaim(
  { claim, evidence, ...listed }: Claim,
  offsets: Offsets,
): WireConflict["variants"][number]["claims"][number] {
  return {
    id: claim.id,
    articleId: listed.articleId,
    articleTitle: listed.articleTitle,
    outlet: listed.outletId === null ? null : { id: listed.outletId, name: listed.outletName ?? listed.outletId },
    url: listed.url,
    publishedAt: listed.publishedAt,
    publishedFrom: listed.publishedFrom,
    publishedTo: listed.publishedTo,
    type: claim.type,
    voice: claim.voice,
    speakers: claim.speakers.map(({ id, name, role }) => ({ id, name, role })),
    text: claim.text,
    spans: claim.spans.map(offsets.span),
    negated: claim.negated,
    evidence: evidence.map(({ part, start, end, text }) => ({ ...offsets.span({ part, start, end }), text })),
  };
}
