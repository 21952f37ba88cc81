import type { Claim } from "../claims/claim.ts";
import type { Article } from "../documents/article.ts";
import type { SourceDocument } from "../documents/source-document.ts";
import type { ArticleFeatures } from "../events/features.ts";
import type { Because } from "../events/neighbourhood.ts";
import type { AnyOf, Page, PageRequest, PlacedId } from "./pages.ts";
import type { Snippet } from "./search/snippets.ts";

export type Meta = Readonly<Record<string, string | number | boolean | null>>;

/** Fields of callers that must stand, each as `name:value`, the value as JSON writes it but without quotation marks. */
export type MetaFilter = readonly string[];

/** A document as it came, and what was read of it. */
export interface ReadDocument {
  readonly document: SourceDocument;
  readonly article: Article;
  readonly claims: readonly Claim[];
  readonly features: ArticleFeatures;
}

/** Makes what a store writes of a reading, in whatever form it keeps it; a pure function. */
export type PackReading = (read: ReadDocument) => Uint8Array;

/** What comes with a document beside it is laid over what stands beside its article: what is absent or empty stays. */
interface WithArticle {
  readonly id: string;
  readonly externalId: string | null;
  readonly tags: readonly string[];
  readonly meta: Meta;
  /** The URL of the article that a digest tells of. */
  readonly digestOf: string | null;
  /** The correction that the reading takes into account; null for none. */
  readonly correction: StandingCorrection | null;
  /**
   * What it is: a document that came, under the correction that stands; a new correction, which replaces the one that
   * stands; or the claims of the article as it stands, read again.
   */
  readonly kind: "arrival" | "correction" | "rereading";
  /** What stood when a new correction was laid over it; null for what is no correction. */
  readonly over: Standing | null;
  /** When it came in, RFC 3339. */
  readonly receivedAt: string;
}

/** One analysed document, as it was read. */
export interface ReadAddition extends WithArticle, ReadDocument {}

/** The same as the store packs it, where a thread that read the document has done it already. */
export interface PackedAddition extends WithArticle {
  readonly packed: Uint8Array;
}

/** One analysed document, ready to be stored. */
export type ArticleAddition = ReadAddition | PackedAddition;

export interface Added {
  /**
   * Nothing was written where it says `outdated` (another correction stands than the one the article was read under, or
   * the article that was corrected, or whose claims were read again, is another by now) or `gone` (the article was
   * removed: whoever sends it again does not undo that).
   */
  readonly status: "created" | "updated" | "unchanged" | "outdated" | "gone";
  readonly articleId: string;
  readonly eventId: string;
  readonly revision: number;
}

/** What a caller corrects; an absent field stays, null takes the correction back. */
export interface Correction {
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly publishedAt?: string | null;
  readonly authors?: readonly string[] | null;
  readonly tags?: readonly string[] | null;
}

/** A correction that stands, beside what the document says without it. */
export interface StandingCorrection {
  readonly stated: Correction;
  readonly read: Pick<Article, "title" | "outlet" | "publishedAt" | "authors"> & { readonly tags: readonly string[] };
  /** Who corrected, as far as the key tells. */
  readonly by: string | null;
  readonly at: string;
}

/** What tells whether an article is still as it was: its document, its reading and its correction. */
export type Standing = Pick<StoredArticle, "revision" | "readingHash" | "correction" | "updatedAt">;

export interface StoredArticle {
  readonly id: string;
  readonly revision: number;
  readonly article: Article;
  /** The same for the same reading. */
  readonly readingHash: string;
  readonly externalId: string | null;
  readonly tags: readonly string[];
  readonly meta: Meta;
  readonly digestOf: string | null;
  readonly correction: StandingCorrection | null;
  readonly eventId: string;
  readonly storylineId: string;
  readonly copyGroupId: string | null;
  readonly claimCount: number;
  /** By which version its claims were read; null where an earlier version of the service stored it. */
  readonly claimsVersion: string | null;
  readonly membership: Because | null;
  readonly nearMisses: readonly (Because & { readonly eventId: string })[];
  readonly receivedAt: string;
  readonly updatedAt: string;
}

/** A row of a list. */
export interface ListedArticle extends StoredArticle {
  /** Why a search found it; absent where nothing was searched for. */
  readonly snippets?: readonly Snippet[];
}

export interface Tombstone {
  readonly id: string;
  readonly removedAt: string;
}

export interface ArticleFilter {
  readonly id?: AnyOf<string>;
  readonly outlet?: AnyOf<string>;
  readonly event?: AnyOf<string>;
  readonly storyline?: string;
  /** An origin's name, any spelling. */
  readonly origin?: AnyOf<string>;
  readonly speaker?: AnyOf<string>;
  readonly language?: AnyOf<string>;
  readonly tag?: AnyOf<string>;
  readonly meta?: MetaFilter;
  readonly externalId?: string;
  /** As stored: without tracking parameters. */
  readonly url?: string;
  /** UTC instants: articles whose publication time may lie in [from, to). */
  readonly from?: string;
  readonly to?: string;
  readonly q?: string;
  /** `skip`: only the earliest of each copy group. `only`: only articles that have copies. */
  readonly copies?: "keep" | "skip" | "only";
}

export interface RevisionRow {
  readonly revision: number;
  readonly recordedAt: string;
  readonly textHash: string;
  readonly title: string | null;
  readonly text: string;
  readonly words: number;
  readonly claims: readonly Claim[];
}

/** Both included. */
export interface RevisionNumbers {
  readonly first: number;
  readonly last: number;
}

export interface CopyRow {
  readonly articleId: string;
  readonly containment: number;
  readonly stored: StoredArticle;
}

/** Articles as they are read. */
export interface ArticleReader {
  /**
   * @param revision as it was in a revision that has been replaced since, with what stands beside it now; the current one
   * where absent
   */
  article(id: string, revision?: number): Promise<StoredArticle | Tombstone | null>;
  articles(filter: ArticleFilter, page: PageRequest): Promise<Page<ListedArticle>>;
  /** The ids of the same rows, for those who need no more of many. */
  articleIds(filter: ArticleFilter, page: PageRequest): Promise<Page<string>>;
  /** Those of them whose ids lie in some of the `shares` of all ids, in no order. */
  articlesInShares(filter: ArticleFilter, chosen: readonly number[]): Promise<readonly PlacedId[]>;
  /** Articles by id, in the order of the ids, without those that are not there; with why `q` finds them, where it is given. */
  articlesById(ids: readonly string[], q?: string): Promise<readonly ListedArticle[]>;
  /** How many articles the list holds in all; costs a pass over those that match. */
  countArticles(filter: ArticleFilter): Promise<number>;
  /** The texts of an article so far, latest first; only those numbered from `first` to `last`, where these are given. */
  revisions(articleId: string, numbers?: RevisionNumbers): Promise<readonly RevisionRow[]>;
  /** The article's copy group, earliest first, itself included; empty when it stands alone. */
  copies(articleId: string): Promise<readonly CopyRow[]>;
  /** The correction that stands for an article; null without one or without the article. */
  correction(articleId: string): Promise<StandingCorrection | null>;
  /** When the article, its event or its storyline last changed; null for one that is not there. */
  articleChange(articleId: string): Promise<string | null>;
  /** The document as it came in, of the current revision. */
  document(articleId: string): Promise<SourceDocument | null>;
}

/** Articles as they come, change and go. */
export interface ArticleWriter {
  /** Stores one article with claims and groups, all or nothing. Adding the same again changes nothing. */
  add(addition: ArticleAddition): Promise<Added>;
  /**
   * Several at once in one transaction (bulk); each still whole or absent, in input order.
   *
   * @param since when they came, ms since 1970: they wait no longer for another process to end its writing than one that
   * comes now would; now where absent
   */
  addAll(
    additions: readonly ArticleAddition[],
    since?: number,
  ): Promise<readonly (Added | { readonly failed: unknown })[]>;
  /**
   * Removes an article's words for good and leaves a tombstone; the file holds them no more either.
   * With it they leave the comparisons that are kept of it.
   *
   * @param over what must stand for it to be removed: `outdated` where the article is another by now; anything where absent
   */
  remove(articleId: string, at: string, over?: Standing): Promise<"removed" | "gone" | "unknown" | "outdated">;
}
