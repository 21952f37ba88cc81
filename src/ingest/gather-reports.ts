import { claimsVersion } from "../claims/claims-version.ts";
import type { ComparedArticle } from "../comparison/comparison.ts";
import type { Store } from "../store/store.ts";
import type { Analysis, Pipeline } from "./pipeline.ts";

export interface GatheredReports {
  /** The stored ones first. */
  readonly articles: readonly ComparedArticle[];
  /** Places of documents that are the same article as the stored one of an id, or as an earlier document by its place. */
  readonly repeated: readonly { readonly place: number; readonly as: string | number }[];
}

/**
 * Makes reports for one comparison of stored articles and of documents that were read for this alone. Documents of one id
 * are one article: the stored one, or the first that was read; who copies whom is told of them as of stored articles.
 */
export async function gatherReports(
  { store, pipeline }: { readonly store: Store; readonly pipeline: Pipeline },
  stored: readonly ComparedArticle[],
  read: readonly Analysis[],
  left?: AbortSignal,
): Promise<GatheredReports> {
  const places = new Map<string, string | number>(stored.map(({ id }) => [id, id]));
  const repeated: { place: number; as: string | number }[] = [];
  const documents = read.filter(({ articleId: id }, place) => {
    const as = places.get(id);
    if (as === undefined) places.set(id, place);
    else repeated.push({ place, as });
    return as === undefined;
  });
  if (documents.length === 0) return { articles: stored, repeated };
  const sent = documents.map(({ features: { articleId, publishedFrom, bands, shingles } }) => ({
    articleId,
    publishedFrom,
    bands,
    shingles,
  }));
  const groups = await pipeline.joinCopies(sent, await store.placedCopies(stored.map(({ id }) => id)), left);
  const all = [...stored, ...documents.map(asReport)];
  return {
    articles: all.map((compared) => ({ ...compared, copyGroupId: groups.get(compared.id) ?? compared.copyGroupId })),
    repeated,
  };
}

function asReport({ articleId, article, claims }: Analysis): ComparedArticle {
  return { id: articleId, revision: 0, claimsVersion, article, role: "main", passages: [], copyGroupId: null, claims };
}
