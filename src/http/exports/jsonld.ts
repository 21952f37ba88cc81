import type { listedClaimSchema } from "../../contract/claims.ts";
import type { Wire } from "../../contract/pages.ts";
import type { Export } from "../lists.ts";

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

function schemaOrgClaim(claim: ListedClaim) {
  const appearance = {
    "@type": "NewsArticle",
    identifier: claim.articleId,
    ...(claim.articleTitle !== null && { headline: claim.articleTitle }),
    ...(claim.url !== null && { url: claim.url }),
    ...(claim.publishedAt !== null && { datePublished: claim.publishedAt }),
    ...(claim.outlet !== null && {
      publisher: { "@type": "NewsMediaOrganization", identifier: claim.outlet.id, name: claim.outlet.name },
    }),
  };
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
