import type { z } from "zod";
import { claimsVersion } from "../claims/claims-version.ts";
import type { ComparedArticle } from "../comparison/comparison.ts";
import { type comparisonPostSchema, maximumCompared } from "../contract/comparison-requests.ts";
import { maximumLimit } from "../contract/queries.ts";
import { RashomonError } from "../errors.ts";
import type { Analysis } from "../ingest/pipeline.ts";
import { toSubmission } from "../ingest/to-submission.ts";
import type { ArticleFilter, Cursor } from "../store/store.ts";
import type { HttpContext } from "./context.ts";

type Asked = z.output<typeof comparisonPostSchema>;
type Sources = Pick<HttpContext, "store" | "pipeline">;

/** What a comparison is made of. */
export interface Gathered {
  readonly articles: readonly ComparedArticle[];
  /** Ids of those that are stored. */
  readonly stored: ReadonlySet<string>;
  /** What was asked for and is not compared, in plain words; null if nothing. */
  readonly leftOut: string | null;
}

/** Gathers what a caller wants compared: stored articles, documents read for this alone, or what a query finds. */
export async function gatherArticles(sources: Sources, asked: Asked): Promise<Gathered> {
  const found =
    asked.query === undefined ? { ids: asked.articles ?? [], more: false } : await find(sources, asked.query);
  const reports = await sources.store.reports([...new Set(found.ids)]);
  const stored = new Set(reports.map(({ id }) => id));
  const sent = eachOnce(await readDocuments(sources, asked.documents ?? []), stored);
  const articles = await withCopies(sources, reports, sent.documents);
  if (articles.length === 0) throw new RashomonError("comparison.empty");
  const missing = found.ids.filter((id) => !stored.has(id));
  const notes = [
    missing.length > 0 ? `Not found, or removed: ${missing.join(", ")}.` : null,
    ...sent.notes,
    found.more ? `More than ${maximumCompared} articles match; the newest are compared.` : null,
  ].filter((note) => note !== null);
  return { articles, stored, leftOut: notes.join(" ") || null };
}

/** Documents of one id are one article: the stored one, or the first that was sent. The notes name the others. */
function eachOnce(
  read: readonly Analysis[],
  stored: ReadonlySet<string>,
): { readonly documents: readonly Analysis[]; readonly notes: readonly string[] } {
  const places = new Map<string, number>();
  const notes: string[] = [];
  const documents = read.filter(({ articleId: id }, place) => {
    const first = places.get(id);
    const standing = stored.has(id) ? `the stored article ${id}` : first === undefined ? null : `documents[${first}]`;
    if (standing === null) places.set(id, place);
    else notes.push(`documents[${place}] is the same article as ${standing}, which is compared instead.`);
    return standing === null;
  });
  return { documents, notes };
}

/** All that is compared, where who copies whom is told of the documents as it is of stored articles. */
async function withCopies(
  { store, pipeline }: Sources,
  reports: readonly ComparedArticle[],
  documents: readonly Analysis[],
): Promise<readonly ComparedArticle[]> {
  if (documents.length === 0) return reports;
  const sent = documents.map(({ features: { articleId, publishedFrom, bands, shingles } }) => ({
    articleId,
    publishedFrom,
    bands,
    shingles,
  }));
  const groups = await pipeline.joinCopies(sent, await store.placedCopies(reports.map(({ id }) => id)));
  const all = [...reports, ...documents.map(asReport)];
  return all.map((compared) => ({ ...compared, copyGroupId: groups.get(compared.id) ?? compared.copyGroupId }));
}

function asReport({ articleId, article, claims }: Analysis): ComparedArticle {
  return { id: articleId, revision: 0, claimsVersion, article, role: "main", passages: [], copyGroupId: null, claims };
}

async function find({ store }: Sources, filter: ArticleFilter): Promise<{ ids: readonly string[]; more: boolean }> {
  const ids: string[] = [];
  let after: Cursor | null = null;
  do {
    const page = await store.articles(filter, { after, limit: Math.min(maximumLimit, maximumCompared - ids.length) });
    ids.push(...page.items.map(({ id }) => id));
    after = page.next;
  } while (after !== null && ids.length < maximumCompared);
  return { ids, more: after !== null };
}

async function readDocuments(
  { pipeline }: Sources,
  documents: NonNullable<Asked["documents"]>,
): Promise<readonly Analysis[]> {
  const read = await Promise.all(documents.map((document) => pipeline.analyse(toSubmission(document).document)));
  return read.map((analysed, i) => {
    if (!analysed.ok) {
      throw new RashomonError(analysed.code, analysed.detail, [
        { in: "body", name: `documents[${i}]`, message: analysed.detail },
      ]);
    }
    return analysed;
  });
}
