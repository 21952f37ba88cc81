import type { z } from "zod";
import type { ComparedArticle } from "../comparison/comparison.ts";
import { type comparisonPostSchema, maximumCompared } from "../contract/comparison-requests.ts";
import { maximumLimit } from "../contract/queries.ts";
import { RashomonError } from "../errors.ts";
import { gatherReports } from "../ingest/gather-reports.ts";
import type { Analysis } from "../ingest/pipeline.ts";
import { toSubmission } from "../ingest/to-submission.ts";
import type { ArticleFilter, Cursor, ListedArticle, Page } from "../store/store.ts";
import type { HttpContext } from "./context.ts";
import { makeKnownOutlets } from "./known-outlets.ts";
import { type GroupKind, noGroupHas, standingGroup } from "./standing-group.ts";

type Asked = z.output<typeof comparisonPostSchema>;
type Sources = Pick<HttpContext, "store" | "pipeline" | "registry">;

/** What a comparison is made of. */
export interface Gathered {
  readonly articles: readonly ComparedArticle[];
  /** Ids of those that are stored. */
  readonly stored: ReadonlySet<string>;
  /** Ids that were asked for and are not stored, or no longer. */
  readonly missing: readonly string[];
  /** What was asked for and is not compared, in plain words; null if nothing. */
  readonly leftOut: string | null;
}

/**
 * Gathers what a caller wants compared: stored articles, documents read for this alone, or what a query finds.
 *
 * @param left says that the caller has gone
 */
export async function gatherArticles(sources: Sources, asked: Asked, left: AbortSignal): Promise<Gathered> {
  const { filter, notes: moved } = await followGroups(sources, asked.query);
  const found = filter === undefined ? { ids: asked.articles ?? [], more: false } : await find(sources, filter);
  const reports = await sources.store.reports([...new Set(found.ids)]);
  const stored = new Set(reports.map(({ id }) => id));
  const read = await readDocuments(sources, asked.documents ?? [], left);
  const { articles, repeated } = await gatherReports(sources, reports, read, left);
  const unknown = await unknownOutlets(sources, asked.query?.outlet);
  if (articles.length === 0)
    throw new RashomonError("comparison.empty", [unknown ?? [], moved].flat().join(" ") || undefined);
  const missing = found.ids.filter((id) => !stored.has(id));
  const notes = [
    unknown,
    ...moved,
    missing.length > 0 ? `Not found, or removed: ${missing.join(", ")}.` : null,
    ...repeated.map(({ place, as }) => {
      const standing = typeof as === "number" ? `documents[${as}]` : `the stored article ${as}`;
      return `documents[${place}] is the same article as ${standing}, which is compared instead.`;
    }),
    found.more ? `More than ${maximumCompared} articles match; the newest are compared.` : null,
  ].filter((note) => note !== null);
  return { articles, stored, missing, leftOut: notes.join(" ") || null };
}

/** A query under the ids by which its event or storyline stands now, and what of it changed or never was, in plain words. */
async function followGroups(
  { store }: Sources,
  query: Asked["query"],
): Promise<{ readonly filter: ArticleFilter | undefined; readonly notes: readonly string[] }> {
  const notes: string[] = [];
  const standing = async (kind: GroupKind, id: string): Promise<string> => {
    const now = await standingGroup(store, kind, id);
    if (now === null) notes.push(`N${noGroupHas(kind, id).slice(1)}.`);
    else if (now !== id) notes.push(`The ${kind} ${id} is ${now} now.`);
    return now ?? id;
  };
  if (query === undefined) return { filter: undefined, notes };
  const { event, storyline } = query;
  const events: string[] = [];
  for (const id of [event ?? []].flat()) events.push(await standing("event", id));
  const filter: ArticleFilter = {
    ...query,
    ...(event !== undefined && { event: [...new Set(events)].sort() }),
    ...(storyline !== undefined && { storyline: await standing("storyline", storyline) }),
  };
  return { filter, notes };
}

/** That no outlet has some of the ids that a query names, in plain words; null where all are known. */
async function unknownOutlets(sources: Sources, asked: ArticleFilter["outlet"]): Promise<string | null> {
  const outlets = makeKnownOutlets(sources);
  const unknown: string[] = [];
  for (const id of [asked ?? []].flat()) if ((await outlets.one(id)) === null) unknown.push(JSON.stringify(id));
  return unknown.length === 0 ? null : `No outlet has the id ${unknown.join(" or ")}: /v1/outlets?q= finds ids.`;
}

async function find({ store }: Sources, filter: ArticleFilter): Promise<{ ids: readonly string[]; more: boolean }> {
  const ids: string[] = [];
  let after: Cursor | null = null;
  do {
    const limit = Math.min(maximumLimit, maximumCompared - ids.length);
    const page: Page<ListedArticle> = await store.articles(filter, { after, limit }).catch(inBody);
    ids.push(...page.items.map(({ id }) => id));
    after = page.next;
  } while (after !== null && ids.length < maximumCompared);
  return { ids, more: after !== null };
}

/** What is wrong with a search that came in the body, and not in the address. */
function inBody(error: unknown): never {
  if (!(error instanceof RashomonError) || error.code !== "request.badQuery") throw error;
  throw new RashomonError(
    error.code,
    error.detail,
    error.faults.map(({ message }) => ({ in: "body", name: "query.q", message })),
  );
}

async function readDocuments(
  { pipeline }: Sources,
  documents: NonNullable<Asked["documents"]>,
  left: AbortSignal,
): Promise<readonly Analysis[]> {
  const read = await Promise.all(documents.map((document) => pipeline.analyse(toSubmission(document).document, left)));
  return read.map((analysed, i) => {
    if (!analysed.ok) {
      throw new RashomonError(analysed.code, analysed.detail, [
        { in: "body", name: `documents[${i}]`, message: analysed.detail },
      ]);
    }
    return analysed;
  });
}
