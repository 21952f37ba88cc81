import { availableParallelism } from "node:os";
import { isDeepStrictEqual } from "node:util";
import type { Alignment } from "../comparison/comparison.ts";
import type { Outlet } from "../documents/outlets.ts";
import type { SourceDocument } from "../documents/source-document.ts";
import { errors, RashomonError } from "../errors.ts";
import type { CopyEdit } from "../events/diff-copies.ts";
import { standingOf } from "../store/standing.ts";
import type {
  ArticleAddition,
  Correction,
  Reader,
  Standing,
  StandingCorrection,
  StoredArticle,
  Writer,
} from "../store/store.ts";
import { beginInTurn } from "./begin-in-turn.ts";
import { correctDocument, mergeCorrections } from "./corrections.ts";
import { inOrder } from "./in-order.ts";
import { JobEnded } from "./job-end.ts";
import { unpackLaid } from "./laid.ts";
import { makeLooker } from "./looker.ts";
import type { Analysed, Ingested, Packed, Pipeline, ReadToStore, Refusal, Submission } from "./pipeline.ts";
import { type Asking, makeJobRunner } from "./run-jobs.ts";
import { type SharedOutlets, shareOutlets } from "./shared-outlets.ts";
import { makeTurns } from "./turns.ts";
import type { Job } from "./worker.ts";
import { makeWriteQueue } from "./write-queue.ts";

export interface PipelineOptions {
  readonly store: Pick<Writer, "addAll"> &
    Pick<Reader, "article" | "document" | "correction" | "outletOverrides" | "changes">;
  /** The registry that ships; entries of the store are laid over it. */
  readonly outlets: readonly Outlet[];
  /** What was learned of the outlets' pages, by outlet id. */
  readonly repeatedLines?: ReadonlyMap<string, readonly string[]>;
  /** A module that exports the store's `packReading`, for the worker threads. */
  readonly packing: URL;
  /** Worker threads; null for one a core. */
  readonly workers: number | null;
  /** So many requests of a kind may wait for a thread before others are told to come again; 128 where absent. */
  readonly mostWaiting?: number;
  /** One document, comparison or call of alignments may take so long, ms, once a thread has taken it up; 30 s where absent. */
  readonly jobTimeout?: number;
  /** RFC 3339. */
  readonly clock: () => string;
  /** Hears of faults that are answered as `service.internal`. */
  readonly onError: (error: unknown) => void;
}

/** See `jobTimeout` of the options. */
const usualTimeout = 30_000;
/**
 * Documents of one stream that are under way at once, for each worker: enough that threads and writer never wait for
 * one another, so more than share a commit. Together they hold no more than so many characters (and one document beyond).
 */
const readAhead = 64;
const charactersUnderWay = 8 * 1024 * 1024;

/** Articles under way at once for each worker where claims are read again: what they weigh is not known before. */
const rereadAhead = 16;

const weigh = (submission: Submission | Refusal) => ("document" in submission ? submission.document.content.length : 0);

/** How one document is read to be stored. */
interface Reading {
  readonly knownId: string | null;
  /** The document as it came, where another is read in its place. */
  readonly original: SourceDocument | null;
  /** See `run` of the job runner: streams are, because they hold back what comes after. */
  readonly patient: boolean;
}

type Prepared = { readonly ok: true; readonly addition: ArticleAddition } | ({ readonly ok: false } & Refusal);

const tooMuch: Refusal = { code: "document.unreadable", detail: "The document needs more memory than one may have." };

/** What who sends a removed document again can do. */
const removedForGood =
  "The article was removed, and stays so however its document is sent again, in another format too. Under another url it is another article.";

export function makePipeline({
  store: kept,
  outlets,
  repeatedLines,
  packing,
  workers,
  mostWaiting,
  jobTimeout = usualTimeout,
  clock,
  onError,
}: PipelineOptions): Pipeline {
  const threads = workers ?? availableParallelism();
  const workerData = { outlets, repeatedLines: repeatedLines ?? new Map(), packing: packing.href };
  const jobs = makeJobRunner(threads, jobTimeout, workerData, { mostWaiting, isStoring: () => queue.works });
  const tooLong: Refusal = {
    code: "request.timeout",
    detail: `The document took longer than ${jobTimeout / 1000} s to read.`,
  };
  const queue = makeWriteQueue(kept, { onIdle: () => jobs.lookAgain() });
  const looker = makeLooker(jobTimeout, { onStart: () => jobs.makeRoom() });
  const inTurn = makeTurns();
  let overrides: readonly Outlet[] = [];
  let shared = shareOutlets(overrides);
  let overridesAsOf: number | null = null;

  /** Entries that callers put, in this process or another: asked for again where something was stored since. */
  async function currentOverrides(): Promise<SharedOutlets> {
    const now = kept.changes();
    if (now === overridesAsOf) return shared;
    const standing = await kept.outletOverrides();
    if (standing !== overrides) {
      overrides = standing;
      shared = shareOutlets(standing);
    }
    overridesAsOf = now;
    return shared;
  }

  async function read(
    document: SourceDocument,
    { knownId = null, original = null, patient = false }: Partial<Reading> = {},
  ): Promise<ReadToStore> {
    const job: Job = { verb: "read", document, knownId, overrides: await currentOverrides(), original };
    return withinLimits<ReadToStore>(job, { patient });
  }

  /** What reads a document, refused where that took too much. */
  async function withinLimits<Result>(job: Job, asking: Asking): Promise<Result | ({ readonly ok: false } & Refusal)> {
    try {
      return (await jobs.run(job, asking)) as Result;
    } catch (error) {
      if (!(error instanceof JobEnded)) throw error;
      return { ok: false, ...(error.because === "time" ? tooLong : tooMuch) };
    }
  }

  /** Everything up to the write: what is read, under the correction that stands for it. */
  async function prepare(submission: Submission, patient = false): Promise<Prepared> {
    const plain = await read(submission.document, { patient });
    if (!plain.ok) return plain;
    const standing = await kept.correction(plain.articleId);
    return standing === null
      ? toAddition(submission, plain, null, "arrival")
      : correctly(submission, plain, standing, "arrival", null, patient);
  }

  /** A document that a correction stands for is read once more as if it stated what was corrected. */
  async function correctly(
    submission: Submission,
    plain: Packed,
    by: Omit<StandingCorrection, "read">,
    kind: ArticleAddition["kind"],
    over: Standing | null = null,
    patient = false,
  ): Promise<Prepared> {
    const { document } = submission;
    const how = { knownId: plain.articleId, original: document, patient };
    const corrected = await read(correctDocument(document, by.stated), how);
    if (!corrected.ok) return corrected;
    // What the document says without the correction, for everybody to see beside it.
    const without = { ...plain.read, tags: submission.tags ?? [] };
    return toAddition(submission, corrected, { ...by, read: without }, kind, over);
  }

  function toAddition(
    { externalId, tags, meta, digestOf }: Submission,
    { articleId, packed }: Packed,
    correction: StandingCorrection | null,
    kind: ArticleAddition["kind"],
    over: Standing | null = null,
  ): Prepared {
    const addition: ArticleAddition = {
      id: articleId,
      packed,
      externalId: externalId ?? null,
      tags: [...new Set(tags ?? [])].sort(),
      meta: meta ?? {},
      digestOf: digestOf ?? null,
      correction,
      kind,
      over,
      receivedAt: clock(),
    };
    return { ok: true, addition };
  }

  /** The claims of a stored article, read again. */
  async function prepareAgain(articleId: string): Promise<Prepared> {
    const standing = await existing(articleId);
    if ("code" in standing) return { ok: false, ...standing };
    const { document, stored } = standing;
    const read = await withinLimits<ReadToStore>(
      { verb: "reread", articleId, article: stored.article, document },
      { patient: true },
    );
    return read.ok ? toAddition({ document }, read, stored.correction, "rereading") : read;
  }

  /** A stored article with its document, or why there is none. */
  async function existing(
    articleId: string,
  ): Promise<{ readonly stored: StoredArticle; readonly document: SourceDocument } | Refusal> {
    const stored = await kept.article(articleId);
    if (stored === null) return { code: "article.notFound", detail: errors["article.notFound"] };
    const document = await kept.document(articleId);
    return "removedAt" in stored || document === null
      ? { code: "article.gone", detail: errors["article.gone"] }
      : { stored, document };
  }

  /** Stores what was prepared; a correction that came between reading and writing has it prepared anew. */
  async function store(prepared: Prepared, again: () => Promise<Prepared>, patient = false): Promise<Ingested> {
    for (let ready = prepared; ; ready = await again()) {
      if (!ready.ok) return ready;
      const { status, ...added } = await queue.add(ready.addition, patient);
      if (status === "gone") return { ok: false, code: "article.gone", detail: removedForGood };
      if (status !== "outdated") return { ok: true, status, ...added };
    }
  }

  /**
   * Lays a correction over what stands, and over what stands then where another arrival or correction, in this process or
   * another, comes between reading and writing.
   */
  async function correct(
    articleId: string,
    correction: Correction,
    by: string | null,
    allow?: (stored: StoredArticle) => void,
  ): Promise<Ingested> {
    const prepareCorrected = async (): Promise<Prepared> => {
      const standing = await existing(articleId);
      if ("code" in standing) return { ok: false, ...standing };
      const { document, stored } = standing;
      allow?.(stored);
      const plain = await read(document, { knownId: articleId });
      if (!plain.ok) return plain;
      const { correction: before } = stored;
      const over = standingOf(stored);
      const stated = mergeCorrections(before?.stated ?? null, correction);
      if (stated === null) return toAddition({ document }, plain, null, "correction", over);
      // One that states what stands already changes nothing.
      const made = before !== null && isDeepStrictEqual(before.stated, stated) ? before : { by, at: clock() };
      return correctly({ document }, plain, { stated, by: made.by, at: made.at }, "correction", over);
    };
    return store(await prepareCorrected(), prepareCorrected);
  }

  const patiently = (submission: Submission) => prepare(submission, true);

  /** One stream: what comes is read side by side, but enters the store in the order in which it came. */
  const makeBegin = <Item extends object | string>(prepareOne: (item: Item) => Promise<Prepared>) =>
    beginInTurn<Item, Prepared>({
      prepare: prepareOne,
      expect: () => queue.expect(),
      store: (prepared, again) => store(prepared, again, true),
      onError,
    });

  /** The same limit for what reads no document; what it threatens is one answer, not the service. */
  const limited = <Result>(job: Job, left?: AbortSignal): Promise<Result> =>
    inTime(jobs.run(job, { patient: false, left }) as Promise<Result>);

  async function inTime<Result>(job: Promise<Result>, limit = jobTimeout): Promise<Result> {
    try {
      return await job;
    } catch (error) {
      if (!(error instanceof JobEnded)) throw error;
      throw new RashomonError("request.timeout", `The answer took longer than ${limit / 1000} s to work out.`);
    }
  }

  return {
    analyse: async (document, left) =>
      withinLimits<Analysed>(
        { verb: "analyse", document, knownId: null, overrides: await currentOverrides() },
        { patient: false, left },
      ),
    async ingest(submission) {
      return store(await prepare(submission), () => prepare(submission));
    },
    // Those that come at once would each be prepared anew for every other.
    correct: (articleId, correction, by, allow) => inTurn(articleId, () => correct(articleId, correction, by, allow)),
    ingestAll: (submissions) =>
      inOrder(submissions, makeBegin(patiently), threads * readAhead, { weigh, most: charactersUnderWay }),
    rereadAll: (articleIds) => inOrder(articleIds, makeBegin(prepareAgain), threads * rereadAhead),
    joinCopies: (sent, stored, left) => limited<ReadonlyMap<string, string>>({ verb: "join", sent, stored }, left),
    diff: (original, copies, left) => limited<(readonly CopyEdit[])[]>({ verb: "diff", original, copies }, left),
    align: (pairs, left) => limited<Alignment[]>({ verb: "align", pairs }, left),
    lay: (articles, clustering) => limited<Uint8Array>({ verb: "lay", articles, clustering }),
    async compare(articles, clustering, left) {
      return unpackLaid(await limited<Uint8Array>({ verb: "lay", articles, clustering }, left)).comparison;
    },
    async findConflicts(give, left) {
      await jobs.untilIdle(left);
      const source = await give();
      return source && inTime(looker.conflictsIn(source, left), looker.limit);
    },
    warm: () => jobs.warm(),
    async close() {
      await queue.idle();
      await Promise.all([jobs.close(), looker.close()]);
    },
  };
}
