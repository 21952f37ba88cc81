import type { Claim, LeftAside } from "../claims/claim.ts";
import type { Alignment, ComparedArticle, Comparison } from "../comparison/comparison.ts";
import type { Article } from "../documents/article.ts";
import type { SourceDocument } from "../documents/source-document.ts";
import type { ErrorCode } from "../errors.ts";
import type { CopyEdit } from "../events/diff-copies.ts";
import type { ArticleFeatures, CopyFeatures } from "../events/features.ts";
import type { PlacedCopy } from "../events/join-copies.ts";
import type { Added, Correction, FoundConflict, Meta, StoredArticle } from "../store/store.ts";

/** A document as a caller sends it: the document itself and what is kept beside it. */
export interface Submission {
  readonly document: SourceDocument;
  readonly externalId?: string | null;
  readonly tags?: readonly string[];
  readonly meta?: Meta;
  /** The URL of the article that this digest tells of. */
  readonly digestOf?: string | null;
}

/** What reading one document gives. */
export interface Analysis {
  readonly articleId: string;
  readonly article: Article;
  readonly claims: readonly Claim[];
  readonly leftAside: readonly LeftAside[];
  readonly features: ArticleFeatures;
}

/** What reading one document to store it gives. */
export interface Packed {
  readonly articleId: string;
  /** What a correction may replace. */
  readonly read: Pick<Article, "title" | "outlet" | "publishedAt" | "authors">;
  /** Document, article, claims and features as the store packs them. */
  readonly packed: Uint8Array;
}

/** Why a document was not read; ordinary input does this, so it is a value and not an exception. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly detail: string;
}

/** Refusals that whatever comes behind would meet too: who sends many does better to stop. */
export const endsAll: ReadonlySet<ErrorCode> = new Set(["service.storeUnwritable", "service.notReady", "service.busy"]);

export type Analysed = ({ readonly ok: true } & Analysis) | ({ readonly ok: false } & Refusal);
export type ReadToStore = ({ readonly ok: true } & Packed) | ({ readonly ok: false } & Refusal);
export type Ingested =
  | ({ readonly ok: true; readonly status: Exclude<Added["status"], "outdated" | "gone"> } & Omit<Added, "status">)
  | ({ readonly ok: false } & Refusal);

export interface AlignmentText {
  readonly text: string;
  readonly language?: string | null;
  readonly publishedAt?: string | null;
}

/** Where conflicts are looked for: articles as they are laid side by side (see `lay`), or to be laid. */
export type ConflictSource = Uint8Array | { readonly articles: readonly ComparedArticle[] };

/**
 * document → article → claims → groups → store, with the analysis in worker threads. Where too many calls wait for a
 * thread, all but `ingestAll`, which holds its source back, are refused as `service.busy`; those that read documents to
 * store them wait in a queue of their own. What takes `left` gives up when that says, with its reason, that nobody waits for
 * the answer any more.
 */
export interface Pipeline {
  /** Reads one document and stores nothing. */
  analyse(document: SourceDocument, left?: AbortSignal): Promise<Analysed>;
  /** Reads one document and stores it; resolves after the commit. A standing correction of the article stays. */
  ingest(submission: Submission): Promise<Ingested>;
  /**
   * Reads a stored document again with what a caller corrects, and keeps both; the article keeps its id. An absent
   * field leaves an earlier correction as it is, null takes it back.
   *
   * @param by who corrects, as far as the key tells
   * @param allow called with the article as it stands, before it is read, and again where it changed meanwhile; nothing is
   *   corrected where it throws
   */
  correct(
    articleId: string,
    correction: Correction,
    by: string | null,
    allow?: (stored: StoredArticle) => void,
  ): Promise<Ingested>;
  /**
   * Reads and stores many with bounded look-ahead; yields one outcome an input, in input order, each after its
   * commit. An input may itself be a refusal (a line that could not be parsed): it is passed through in its place.
   */
  ingestAll(submissions: AsyncIterable<Submission | Refusal>): AsyncIterable<Ingested>;
  /**
   * Reads the claims of stored articles again, in the same way as `ingestAll`. An article keeps its text and all else
   * that is known of it, its revision and its correction; claims of the same words keep their ids.
   */
  rereadAll(articleIds: AsyncIterable<string>): AsyncIterable<Ingested>;
  /** @throws RashomonError `request.timeout`, as do `compare` and `lay` */
  align(
    pairs: readonly { readonly a: AlignmentText; readonly b: AlignmentText }[],
    left?: AbortSignal,
  ): Promise<readonly Alignment[]>;
  compare(
    articles: readonly ComparedArticle[],
    clustering: Comparison["algorithm"]["clustering"],
    left?: AbortSignal,
  ): Promise<Comparison>;
  /** The same with its articles, packed: `unpackLaid` gives them back. */
  lay(articles: readonly ComparedArticle[], clustering: Comparison["algorithm"]["clustering"]): Promise<Uint8Array>;
  /**
   * The conflicts of a set of articles, looked for while there is nothing else to do: as soon as nothing is read to be
   * stored and nobody waits for a thread.
   *
   * @param give asked when its turn has come; null where there is nothing to look at by then, which is answered so
   */
  findConflicts(
    give: () => Promise<ConflictSource | null>,
    left?: AbortSignal,
  ): Promise<readonly FoundConflict[] | null>;
  /** The copy groups of articles that are not stored, among themselves and with stored ones: by article id. */
  joinCopies(
    sent: readonly CopyFeatures[],
    stored: readonly PlacedCopy[],
    left?: AbortSignal,
  ): Promise<ReadonlyMap<string, string>>;
  /** What each copy did to the sentences of the original, in the order of the copies. */
  diff(original: string, copies: readonly string[], left?: AbortSignal): Promise<readonly (readonly CopyEdit[])[]>;
  /** Starts the worker threads before they are needed; otherwise they start with the first document. */
  warm(): void;
  close(): Promise<void>;
}
