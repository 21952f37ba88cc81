import { createHash } from "node:crypto";
import type { Claim } from "../claims/claim.ts";
import type { ComparedArticle, Variant } from "../comparison/comparison.ts";
import type { Disputed, DisputedRow } from "../comparison/disputed.ts";
import { valuePlaces } from "../comparison/value-places.ts";
import { entryAt } from "../documents/entries.ts";
import type { FoundConflict, FoundVariant } from "../store/store.ts";
import { sliceOf } from "../text/span.ts";

/** Bounds of a publication, UTC instants; null for an undated one. */
interface Published {
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
}

/** Every conflict and update, each with all that proves it. */
export function foundConflicts(
  { version, rows, claims }: Disputed,
  articles: readonly ComparedArticle[],
): FoundConflict[] {
  const compared = new Map(articles.map(({ id, article }) => [id, article]));

  function publishedOf({ articleId, spans }: Claim): Published | null {
    const article = compared.get(articleId);
    return article === undefined ? null : (entryAt(article.entries, spans[0]) ?? article);
  }

  function claimsOf({ claimIds }: Pick<Variant, "claimIds">): Claim[] {
    return claimIds.flatMap((id) => claims[id] ?? []);
  }

  function foundVariant(variant: Variant): FoundVariant {
    const { id, value, unit, outletIds } = variant;
    const own = claimsOf(variant);
    const places = Map.groupBy(
      valuePlaces(variant, own, (articleId) => compared.get(articleId)),
      ({ claimId }) => claimId,
    );
    const evidenceOf = (claim: Claim) =>
      (places.get(claim.id) ?? []).map(({ articleId, span: { part, start, end } }) => {
        const article = compared.get(articleId);
        return { part, start, end, text: article === undefined ? "" : sliceOf(article, { part, start, end }) };
      });
    return { id, value, unit, outletIds, claims: own.map((claim) => ({ id: claim.id, evidence: evidenceOf(claim) })) };
  }

  const found = (
    row: DisputedRow,
    { kind, updates, between, reasons, variantIds }: DisputedRow["conflicts"][number],
  ): FoundConflict => {
    const variants = row.variants.filter(({ id }) => variantIds.includes(id));
    const told = variants.map((variant) => claimsOf(variant));
    const articleIds = [...new Set(told.flat().map(({ articleId }) => articleId))];
    const others = claimsOf(row).map(({ articleId }) => articleId);
    const times = told.map((own) => own.map(publishedOf).filter((published) => published !== null));
    return {
      key: keyOf(kind, variants),
      rowId: row.id,
      algorithm: version,
      kind,
      updates,
      between,
      text: row.text,
      reasons,
      variants: variants.map(foundVariant),
      articleIds,
      otherArticleIds: [...new Set(others)].filter((id) => !articleIds.includes(id)).sort(),
      from: earliest(times.flat().map(({ publishedFrom }) => publishedFrom)),
      to: latest(times.flat().map(({ publishedTo }) => publishedTo)),
      since: latest(times.map((own) => earliest(own.map(({ publishedFrom }) => publishedFrom)))),
    };
  };

  return rows.flatMap((row) => row.conflicts.map((conflict) => found(row, conflict)));
}

/** Of what is said against what, in whatever words: more tellings of the same are no news. */
function keyOf(kind: string, variants: readonly Variant[]): string {
  const said = variants.map(({ id }) => id).sort();
  return createHash("sha256")
    .update(JSON.stringify([kind, said]))
    .digest("base64url");
}

type Instants = readonly (string | null)[];
const dated = (instants: Instants): string[] => instants.filter((instant) => instant !== null).sort();
const earliest = (instants: Instants): string | null => dated(instants)[0] ?? null;
const latest = (instants: Instants): string | null => dated(instants).at(-1) ?? null;
