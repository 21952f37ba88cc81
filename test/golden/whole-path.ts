import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Claim } from "../../src/claims/claim.ts";
import type { ComparedArticle, Comparison } from "../../src/comparison/comparison.ts";
import type { Outlet } from "../../src/documents/outlets.ts";
import { makePipeline } from "../../src/ingest/make-pipeline.ts";
import type { Analysed } from "../../src/ingest/pipeline.ts";
import { openSqliteStore } from "../../src/store/sqlite/open-sqlite-store.ts";
import type { CopyRow, EventRow, StoredArticle } from "../../src/store/store.ts";
import { forEver, grouping, packing } from "../store/fixtures.ts";
import { type NamedDocument, shippedOutlets } from "./named-documents.ts";

/** What became of one document. */
export interface Told {
  readonly name: string;
  readonly analysed: Analysed;
  /** Null where the document was refused. */
  readonly stored: StoredArticle | null;
  readonly claims: readonly Claim[];
  readonly copies: readonly CopyRow[];
}

export interface ToldEvent {
  readonly event: EventRow;
  readonly reports: readonly ComparedArticle[];
  readonly comparison: Comparison;
}

/** Everything that the documents gave, on their way from raw text to comparisons. */
export interface WholePath {
  readonly documents: readonly Told[];
  readonly events: readonly ToldEvent[];
  /** All documents side by side. */
  readonly together: Comparison;
  /** What a rebuild makes of them: the events, each with the documents that report it (`main`) or mention it. */
  readonly rebuilt: readonly string[];
  /** The document that an article was read from. */
  nameOf(articleId: string): string;
}

const all = { after: null, limit: 100 } as const;
const clock = () => "2026-01-01T00:00:00.000Z";

/** Reads, stores, groups and compares documents as the service does: a worker thread, a real store on a real file. */
export async function walkWholePath(
  documents: readonly NamedDocument[],
  invented: readonly Outlet[],
): Promise<WholePath> {
  const folder = mkdtempSync(path.join(tmpdir(), "rashomon-golden-"));
  const store = openSqliteStore(path.join(folder, "rashomon.db"), grouping, clock);
  const pipeline = makePipeline({
    store,
    packing,
    outlets: [...invented, ...shippedOutlets()],
    workers: 1,
    jobTimeout: forEver,
    clock,
    onError(error) {
      throw error;
    },
  });
  try {
    const told: Told[] = [];
    const ingested = [];
    for (const { document } of documents) ingested.push(await pipeline.ingest({ document }));
    for (const [index, { name, document }] of documents.entries()) {
      const analysed = await pipeline.analyse(document);
      const outcome = ingested[index]!;
      const stored = outcome.ok ? ((await store.article(outcome.articleId)) as StoredArticle) : null;
      told.push({
        name,
        analysed,
        stored,
        claims: stored ? await store.claimsOf(stored.id) : [],
        copies: stored ? await store.copies(stored.id) : [],
      });
    }
    const names = new Map(told.flatMap(({ name, stored }) => (stored ? [[stored.id, name] as const] : [])));
    const nameOf = (articleId: string) => names.get(articleId) ?? articleId;
    const events: ToldEvent[] = [];
    for (const event of (await store.events({}, all)).items) {
      const reports = await store.reportsOfEvent(event.id);
      events.push({ event, reports, comparison: await pipeline.compare(reports, event.clustering) });
    }
    const together = await pipeline.compare(await store.reports([...names.keys()]), null);
    await store.rebuildGroups();
    const rebuilt = await Promise.all(
      (await store.events({}, all)).items.map(async ({ id }) =>
        (await store.reportsOfEvent(id))
          .map((report) => `${nameOf(report.id)} ${report.role}`)
          .sort()
          .join(", "),
      ),
    );
    return { documents: told, events, together, rebuilt: rebuilt.sort(), nameOf };
  } finally {
    await pipeline.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
