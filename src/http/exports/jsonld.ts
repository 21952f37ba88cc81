import type { FastifyRequest } from "fastify";
import { kindOfSpeaker } from "../../comparison/sources/speaker-kind.ts";
import type { listedClaimSchema } from "../../contract/claims.ts";
import type { Wire } from "../../contract/pages.ts";
import type { OutletRegistry } from "../../documents/outlets.ts";
import type { Export } from "../lists.ts";
import { claimIdsOf } from "../matching-rows.ts";
import type { WireComparison } from "../presenters/comparisons.ts";
import { toldText } from "./told-text.ts";

type ListedClaim = Wire<typeof listedClaimSchema>;

const context = "https://schema.org";

/** What a claim is written with: where the service is found, and which names are outlets'. */
export interface Surroundings {
  readonly request: FastifyRequest;
  readonly registry: Pick<OutletRegistry, "byName">;
}

/** Claims as schema.org JSON-LD: one document whose graph holds a `Claim` each. */
export function jsonLdExport(surroundings: Surroundings): Export<ListedClaim> {
  return {
    head: `{"@context":"${context}","@graph":[`,
    row: (claim, index) => `${index === 0 ? "" : ","}${JSON.stringify(schemaOrgClaim(claim, surroundings))}`,
    tail: "]}",
  };
}

/** One claim as a document of its own. */
export const jsonLdClaim = (claim: ListedClaim, surroundings: Surroundings) => ({
  "@context": context,
  ...schemaOrgClaim(claim, surroundings),
});

/** A comparison as one document: a `Claim` for each row, with every article that says it and the first that did. */
export function jsonLdRows(comparison: WireComparison) {
  const articles = new Map(
    comparison.columns.flatMap((column) =>
      column.articles.map((article) => [article.id, schemaOrgArticle({ ...article, outlet: column.outlet })] as const),
    ),
  );
  /** In the order of the columns. */
  const articlesOf = (claimIds: readonly string[]) => {
    const making = new Set(claimIds.map((id) => comparison.claims[id]?.articleId));
    return [...articles].filter(([id]) => making.has(id)).map(([, article]) => article);
  };
  return {
    "@context": context,
    "@graph": comparison.rows.map((row) => {
      const first = row.first.candidates.length === 1 ? row.first.candidates : [];
      const [firstAppearance] = articlesOf(first.map(({ claimId }) => claimId));
      return {
        "@type": "Claim",
        identifier: row.id,
        text: row.text,
        appearance: articlesOf(claimIdsOf([row])),
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

function schemaOrgClaim(claim: ListedClaim, surroundings: Surroundings) {
  const appearance = schemaOrgArticle({ ...claim, id: claim.articleId, title: claim.articleTitle });
  const authors = claim.speakers.map((speaker) => schemaOrgAuthor(speaker, surroundings)).filter((one) => one !== null);
  return {
    "@type": "Claim",
    "@id": absolute(`/v1/claims/${claim.id}`, surroundings),
    identifier: claim.id,
    text: toldText(claim),
    appearance,
    ...(authors.length > 0 && { author: authors }),
  };
}

const typesOfSpeakers = {
  person: "Person",
  government: "GovernmentOrganization",
  organisation: "Organization",
} as const;

/**
 * A speaker as the author of a claim, who must be a person or an organisation: a country that speaks is its government.
 * Who may be either has no type.
 */
function schemaOrgAuthor({ id, name, role }: ListedClaim["speakers"][number], surroundings: Surroundings) {
  if (id === null || name === null) return null;
  const kind = kindOfSpeaker(name, role);
  const type = kind !== null ? typesOfSpeakers[kind] : null;
  const known = kind !== "person" && surroundings.registry.byName(name) !== null ? "NewsMediaOrganization" : type;
  return {
    ...(known !== null && { "@type": known }),
    "@id": absolute(`/v1/speakers/${id}`, surroundings),
    name,
    ...(role !== null && { [kind === "person" ? "jobTitle" : "description"]: role }),
  };
}

const absolute = (path: string, { request }: Surroundings): string => request.publicUrl + path;
