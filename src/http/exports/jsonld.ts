import type { listedClaimSchema } from "../../contract/claims.ts";
import type { Wire } from "../../contract/pages.ts";
import type { Export } from "../lists.ts";
import type { WireComparison } from "../presenters/comparisons.ts";

type ListedClaim = Wire<typeof listedClaimSchema>;

const context = "https://schema.org";

/** Claims as schema.org JSON-LD: one document whose graph holds a `Claim` each. */
export const jsonLdExport: Export<ListedClaim> = {
  head: `{"@context":"${context}","@graph":[`,
  row: (claim, index) => `${index === 0 ? "" : ","}${JSON.stringify(schemaOrgClaim(claim))}`,
  tail: "]}",
};

/** One claim as a document of its own. */
export const jsonLdClaim = (claim: ListedClaim) => ({ "@context": context, ...schemaOrgClaim(claim) });

/** A comparison as one document: a `Claim` for each row, with every article that says it and the first that did. */
export function jsonLdRows(comparison: WireComparison) {
  const articles = new Map(
    comparison.columns.flatMap((column) =>
      column.articles.map((article) => [article.id, schemaOrgArticle({ ...article, outlet: column.outlet })] as const),
    ),
  );
  const articlesOf = (claimIds: readonly string[]) =>
    [...new Set(claimIds.map((id) => comparison.claims[id]?.articleId ?? ""))]
      .map((id) => articles.get(id))
      .filter((article) => article !== undefined);
  return {
    "@context": context,
    "@graph": comparison.rows.map((row) => {
      const first = row.first.candidates.length === 1 ? row.first.candidates : [];
      const [firstAppearance] = articlesOf(first.map(({ claimId }) => claimId));
      return {
        "@type": "Claim",
        identifier: row.id,
        text: row.text,
        appearance: articlesOf(row.cells.flatMap((cell) => cell.claimIds)),
        ...(firstAppearance && { firstAppearance }),
      };
    }),
  };
}

interface Appearing {
  readonly id: string;
  readonly title: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly outlet: { readonly id: string; readonly name: string } | null;
}

function schemaOrgArticle({ id, title, url, publishedAt, outlet }: Appearing) {
  return {
    "@type": "NewsArticle",
    identifier: id,
    ...(title !== null && { headline: title }),
    ...(url !== null && { url }),
    ...(publishedAt !== null && { datePublished: publishedAt }),
    ...(outlet !== null && {
      publisher: { "@type": "NewsMediaOrganization", identifier: outlet.id, name: outlet.name },
    }),
  };
}

function schemaOrgClaim(claim: ListedClaim) {
  const appearance = schemaOrgArticle({ ...claim, id: claim.articleId, title: claim.articleTitle });
  const authors = claim.speakers.filter(({ name }) => name !== null);
  return {
    "@type": "Claim",
    "@id": `/v1/claims/${claim.id}`,
    identifier: claim.id,
    text: claim.text,
    appearance,
    ...(authors.length > 0 && {
      author: authors.map(({ id, name, role }) => ({
        "@type": "Person",
        ...(id !== null && { "@id": `/v1/speakers/${id}` }),
        name,
        ...(role !== null && { jobTitle: role }),
      })),
    }),
  };
}
