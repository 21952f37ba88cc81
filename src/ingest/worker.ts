import { workerData } from "node:worker_threads";
import { collectGarbage } from "../collect-garbage.ts";
import type { Alignment, ComparedArticle, Comparison } from "../comparison/comparison.ts";
import { compileLate } from "../compile-late.ts";
import type { Article } from "../documents/article.ts";
import { makeOutletRegistry, type Outlet, type OutletRegistry } from "../documents/outlets.ts";
import type { SourceDocument } from "../documents/source-document.ts";
import { type CopyEdit, diffCopies } from "../events/diff-copies.ts";
import type { CopyFeatures } from "../events/features.ts";
import { joinCopies, type PlacedCopy } from "../events/join-copies.ts";
import { keepHeapsSmall } from "../keep-heaps-small.ts";
import type { PackReading } from "../store/store.ts";
import { annotate } from "../text/annotate.ts";
import { analyseArticle, analyseDocument } from "./analyse-document.ts";
import type { AlignmentText, Analysed, ReadToStore } from "./pipeline.ts";
import { readShared, type SharedOutlets } from "./shared-outlets.ts";

/** What runs in a worker thread: the domain's verbs over cloned values. */
export type Job =
  | {
      readonly verb: "analyse";
      readonly document: SourceDocument;
      readonly knownId: string | null;
      readonly overrides: SharedOutlets;
    }
  | {
      readonly verb: "read";
      readonly document: SourceDocument;
      readonly knownId: string | null;
      readonly overrides: SharedOutlets;
      /** The document as it came, where another is read in its place; null for the same. */
      readonly original: SourceDocument | null;
    }
  | {
      readonly verb: "reread";
      readonly articleId: string;
      readonly article: Article;
      readonly document: SourceDocument;
    }
  | { readonly verb: "align"; readonly pairs: readonly { readonly a: AlignmentText; readonly b: AlignmentText }[] }
  | {
      readonly verb: "lay";
      readonly articles: readonly ComparedArticle[];
      readonly clustering: Comparison["algorithm"]["clustering"];
    }
  | { readonly verb: "join"; readonly sent: readonly CopyFeatures[]; readonly stored: readonly PlacedCopy[] }
  | { readonly verb: "diff"; readonly original: string; readonly copies: readonly string[] }
  | { readonly verb: "rest" };

export type JobResult =
  | Analysed
  | ReadToStore
  | Alignment[]
  | Uint8Array
  | ReadonlyMap<string, string>
  | (readonly CopyEdit[])[]
  | null;

/** What a worker is started with. */
export interface WorkerData {
  /** The registry that ships. */
  readonly outlets: readonly Outlet[];
  /** By outlet id. */
  readonly repeatedLines: ReadonlyMap<string, readonly string[]>;
  /** The address of a module that exports the store's `packReading`. */
  readonly packing: string;
}

// The last threads to begin are these.
keepHeapsSmall();
compileLate();

const { outlets: shipped, repeatedLines: learned, packing } = workerData as WorkerData;
const { packReading } = (await import(packing)) as { readonly packReading: PackReading };
const lineSets = new Map([...learned].map(([outletId, lines]) => [outletId, new Set(lines)]));
const noLines: ReadonlySet<string> = new Set();
const repeatedLines = (outletId: string): ReadonlySet<string> => lineSets.get(outletId) ?? noLines;

let registry: { readonly version: number; readonly value: OutletRegistry } | undefined;

/** The shipped registry with the overrides laid over it; made again only when they change. */
function registryWith(shared: SharedOutlets): OutletRegistry {
  const { version } = shared;
  if (registry?.version !== version) {
    const overrides = readShared(shared);
    const replaced = new Set(overrides.map((outlet) => outlet.id));
    const value = makeOutletRegistry([...overrides, ...shipped.filter((outlet) => !replaced.has(outlet.id))]);
    registry = { version, value };
  }
  return registry.value;
}

const analyse = ({ document, overrides, knownId }: Extract<Job, { readonly verb: "analyse" | "read" }>): Analysed =>
  analyseDocument(document, { registry: registryWith(overrides), repeatedLines }, knownId);

/** Reads a document for the store, which packs what it writes of it here: this thread has the time, the writer has not. */
function read(job: Extract<Job, { readonly verb: "read" }>): ReadToStore {
  const analysed = analyse(job);
  if (!analysed.ok) return analysed;
  const { articleId, article, claims, features } = analysed;
  const { title, outlet, publishedAt, authors } = article;
  const packed = packReading({ document: job.original ?? job.document, article, claims, features });
  return { ok: true, articleId, read: { title, outlet, publishedAt, authors }, packed };
}

/** Reads the claims of a stored article again: its text and all else that is known of it stay as they are. */
function reread({ articleId, article, document }: Extract<Job, { readonly verb: "reread" }>): ReadToStore {
  const { title, outlet, publishedAt, authors } = article;
  const packed = packReading({ document, article, ...analyseArticle(article, articleId) });
  return { ok: true, articleId, read: { title, outlet, publishedAt, authors }, packed };
}

export default async function run(job: Job): Promise<JobResult> {
  switch (job.verb) {
    case "analyse":
      return analyse(job);
    case "read":
      return read(job);
    case "reread":
      return reread(job);
    case "align":
      return (await import("./comparing.ts")).alignTexts(job.pairs);
    case "lay":
      return (await import("./comparing.ts")).layArticles(job.articles, job.clustering);
    case "join":
      return joinCopies(job.sent, job.stored);
    case "diff": {
      const original = annotate(job.original);
      return job.copies.map((copy) => diffCopies(original, annotate(copy)));
    }
    case "rest":
      collectGarbage();
      return null;
  }
}
