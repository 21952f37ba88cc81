import type { z } from "zod";
import type { ComparedArticle } from "../comparison/comparison.ts";
import { type comparisonPostSchema, maximumCompared } from "../contract/comparison-requests.ts";
import { maximumLimit } from "../contract/queries.ts";
import { RashomonError } from "../errors.ts";
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
  const read = await readDocuments(sources, asked.documents ?? []);
  const sent = eachOnce(read, stored);
  const articles = [...reports, ...sent.articles];
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
  read: readonly ComparedArticle[],
  stored: ReadonlySet<string>,
): { readonly articles: readonly ComparedArticle[]; readonly notes: readonly string[] } {
  const places = new Map<string, number>();
  const notes: string[] = [];
  const articles = read.filter(({ id }, place) => {
    const first = places.get(id);
    const standing = stored.has(id) ? `the stored article ${id}` : first === undefined ? null : `documents[${first}]`;
    if (standing === null) places.set(id, place);
    else notes.push(`documents[${place}] is the same article as ${standing}, which is compared instead.`);
    return standing === null;
  });
  return { articles, notes };
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
): Promise<readonly ComparedArticle[]> {
  const read = await Promise.all(documents.map((document) => pipeline.analyse(toSubmission(document).document)));
  return read.map((analysed, i): ComparedArticle => {
    if (!analysed.ok) {
      throw new RashomonError(analysed.code, analysed.detail, [
        { in: "body", name: `documents[${i}]`, message: analysed.detail },
      ]);
    }
    return {
      id: analysed.articleId,
      revision: 0,
      article: analysed.article,
      role: "main",
      passages: [],
      copyGroupId: null,
      claims: analysed.claims,
    };
  });
}
