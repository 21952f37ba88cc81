import type { Claim } from "../claims/claim.ts";
import type { ComparedArticle } from "../comparison/comparison.ts";
import type { Article } from "../documents/article.ts";
import type { Outlet } from "../documents/outlets.ts";
import type { SourceDocument } from "../documents/source-document.ts";
import type { ArticleFeatures } from "../events/features.ts";
import type { Because, CandidateQuery, EventSummary, Neighbourhood, Regrouping } from "../events/neighbourhood.ts";

/**
 * The store: coarse methods, each one unit of work in one transaction, each returning a promise. No transaction
 * handle leaves it. What was read and analysed comes in ready; grouping is passed in at opening as pure functions.
 */
export interface Store extends Reader, Writer {
  close(): Promise<void>;
}

/** The pure grouping that a writer runs inside its transaction, between looking up a neighbourhood and writing. */
export interface Grouping {
  candidateQuery(features: ArticleFeatures): CandidateQuery;
  regroup(arrival: ArticleFeatures, neighbourhood: Neighbourhood): Regrouping;
  regroupWithout(articleId: string, neighbourhood: Neighbourhood): Regrouping;
  rebuild(all: Iterable<Neighbourhood["articles"][number]>): Regrouping;
}

// ---- writing

export type Meta = Readonly<Record<string, string | number | boolean | null>>;

/** One analysed document, ready to be stored. */
export interface ArticleAddition {
  readonly id: string;
  readonly document: SourceDocument;
  readonly article: Article;
  readonly claims: readonly Claim[];
  readonly features: ArticleFeatures;
  readonly externalId: string | null;
  readonly tags: readonly string[];
  readonly meta: Meta;
  /** The URL of the article that a digest tells of. */
  readonly digestOf: string | null;
  /** The correction that the reading takes into account; null for none. */
  readonly correction: StandingCorrection | null;
  /** Whether it is new and replaces the one that stands; otherwise the two must be the same. */
  readonly corrects: boolean;
  /** When it came in, RFC 3339. */
  readonly receivedAt: string;
}

export interface Added {
  /**
   * Nothing was written where it says `outdated` (another correction stands than the one the article was read under) or
   * `gone` (the article was removed: whoever sends it again does not undo that).
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

export interface KeyRow {
  /** SHA-256 of the key, hexadecimal. */
  readonly hash: string;
  readonly scope: "read" | "write" | "admin";
  readonly createdAt: string;
  readonly revokedAt: string | null;
}

/** Lines that an outlet's dumps repeat outside of their articles; readings use them from the next start on. */
export interface OutletLines {
  readonly outletId: string;
  readonly lines: readonly string[];
  /** How many documents it was learned from. */
  readonly documents: number;
  readonly learnedAt: string;
}

export interface Writer {
  /** Stores one article with claims and groups, all or nothing. Adding the same again changes nothing. */
  add(addition: ArticleAddition): Promise<Added>;
  /** Several at once in one transaction (bulk); each still whole or absent, in input order. */
  addAll(additions: readonly ArticleAddition[]): Promise<readonly (Added | { readonly failed: unknown })[]>;
  /** Removes an article's words for good and leaves a tombstone. */
  remove(articleId: string, at: string): Promise<"removed" | "gone" | "unknown">;
  putOutlet(outlet: Outlet): Promise<void>;
  /** Replaces what was learned of one outlet's pages. */
  putOutletLines(learned: OutletLines): Promise<void>;
  keepComparison(kept: KeptComparison): Promise<void>;
  /** Groups everything anew, deterministically. */
  rebuildGroups(): Promise<{ readonly events: number; readonly retired: number }>;
  /** Revokes a key; false if no such key stands. */
  revokeKey(hash: string, at: string): Promise<boolean>;
  /** Keeps a write key's SHA-256. */
  addKey(key: {
    readonly hash: string;
    readonly scope: "read" | "write" | "admin";
    readonly createdAt: string;
  }): Promise<void>;
}

// ---- reading

export interface StoredArticle {
  readonly id: string;
  readonly revision: number;
  readonly article: Article;
  readonly externalId: string | null;
  readonly tags: readonly string[];
  readonly meta: Meta;
  readonly digestOf: string | null;
  readonly correction: StandingCorrection | null;
  readonly eventId: string;
  readonly storylineId: string;
  readonly copyGroupId: string | null;
  readonly claimCount: number;
  readonly membership: Because | null;
  readonly nearMisses: readonly (Because & { readonly eventId: string })[];
  readonly receivedAt: string;
  readonly updatedAt: string;
}

export interface Tombstone {
  readonly id: string;
  readonly removedAt: string;
}

/** Where a page of a list starts: the sort values of the row before it. Opaque outside store and its caller. */
export type Cursor = readonly (string | number)[];

export interface Page<T> {
  readonly items: readonly T[];
  /** Where the next page starts; null on the last. */
  readonly next: Cursor | null;
}

export interface PageRequest {
  readonly after: Cursor | null;
  /** 1 … 100. */
  readonly limit: number;
}

export interface ArticleFilter {
  readonly outlet?: string;
  readonly event?: string;
  readonly storyline?: string;
  /** An origin's name, any spelling. */
  readonly origin?: string;
  readonly speaker?: string;
  readonly language?: string;
  readonly tag?: string;
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

export interface ClaimFilter {
  readonly q?: string;
  readonly speaker?: string;
  readonly outlet?: string;
  readonly type?: Claim["type"];
  readonly voice?: Claim["voice"];
  readonly event?: string;
  readonly article?: string;
  readonly tag?: string;
  readonly from?: string;
  readonly to?: string;
}

/** A claim with what a reader of a list needs to know of its article. */
export interface ListedClaim {
  readonly claim: Claim;
  readonly articleId: string;
  readonly articleTitle: string | null;
  readonly outletId: string | null;
  readonly outletName: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
  readonly eventId: string;
}

export interface EventRow extends EventSummary {
  readonly id: string;
  readonly storylineId: string;
  readonly articles: number;
  readonly outlets: number;
  readonly independentOrigins: number;
  readonly clustering: "incremental" | "rebuilt";
  /**
   * Rises whenever an article joins, leaves or changes, and is never given twice, not even where the id is retired and
   * comes back: answers made from one version stay right for it.
   */
  readonly version: number;
  readonly updatedAt: string;
}

export interface EventFilter {
  readonly outlet?: string;
  readonly storyline?: string;
  readonly from?: string;
  readonly to?: string;
  readonly q?: string;
  readonly minOutlets?: number;
}

export interface StorylineRow {
  readonly id: string;
  readonly title: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly articles: number;
  readonly events: readonly {
    readonly id: string;
    readonly title: string | null;
    readonly from: string | null;
    readonly to: string | null;
    readonly articles: number;
  }[];
  readonly links: readonly (Because & { readonly a: string; readonly b: string })[];
  /** Rises whenever one of its events changes, joins or leaves, and is never given twice. */
  readonly version: number;
  readonly updatedAt: string;
}

export interface SpeakerRow {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly spellings: readonly { readonly name: string; readonly count: number }[];
  readonly claims: number;
  readonly articles: number;
  readonly outlets: readonly { readonly id: string; readonly name: string; readonly claims: number }[];
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

export interface CopyRow {
  readonly articleId: string;
  readonly containment: number;
  readonly stored: StoredArticle;
}

export interface KeptComparison {
  readonly hash: string;
  readonly body: string;
  readonly query: string;
  readonly keptAt: string;
}

/** An id that another has taken over, after a merge, split or rebuild. */
export interface Moved {
  readonly movedTo: string;
}

export interface Counts {
  readonly articles: number;
  readonly claims: number;
  readonly events: number;
  readonly storylines: number;
  readonly speakers: number;
}

export interface Reader {
  /**
   * A number that rises with every commit, whoever makes it: while it stays, every answer stays right. Cheap enough to
   * be asked for with each request, and so not a promise.
   */
  changes(): number;
  article(id: string): Promise<StoredArticle | Tombstone | null>;
  articles(filter: ArticleFilter, page: PageRequest): Promise<Page<StoredArticle>>;
  /** How many articles the list holds in all; costs a pass over those that match. */
  countArticles(filter: ArticleFilter): Promise<number>;
  revisions(articleId: string): Promise<readonly RevisionRow[]>;
  /** The article's copy group, earliest first, itself included; empty when it stands alone. */
  copies(articleId: string): Promise<readonly CopyRow[]>;
  /** The correction that stands for an article; null without one or without the article. */
  correction(articleId: string): Promise<StandingCorrection | null>;
  /** The document as it came in, of the current revision. */
  document(articleId: string): Promise<SourceDocument | null>;

  claim(id: string): Promise<ListedClaim | null>;
  claims(filter: ClaimFilter, page: PageRequest): Promise<Page<ListedClaim>>;
  countClaims(filter: ClaimFilter): Promise<number>;
  claimsOf(articleId: string): Promise<readonly Claim[]>;

  event(id: string): Promise<EventRow | Moved | null>;
  events(filter: EventFilter, page: PageRequest): Promise<Page<EventRow>>;
  storyline(id: string): Promise<StorylineRow | Moved | null>;
  storylines(page: PageRequest): Promise<Page<StorylineRow>>;

  /** Articles ready to be laid side by side: an event's (main and mention), a storyline's, or any by id (missing ids are left out). */
  reportsOfEvent(eventId: string): Promise<readonly ComparedArticle[]>;
  reportsOfStoryline(storylineId: string, limit: number): Promise<readonly ComparedArticle[]>;
  reports(articleIds: readonly string[]): Promise<readonly ComparedArticle[]>;

  speaker(id: string): Promise<SpeakerRow | null>;
  /**
   * The most quoted first. With `event`, `claims` and `articles` count within that event (and `outlet`, where it is
   * given too); otherwise, and in `spellings` and `outlets`, they count all that is stored.
   */
  speakers(
    filter: { readonly q?: string; readonly event?: string; readonly outlet?: string },
    page: PageRequest,
  ): Promise<Page<SpeakerRow>>;

  /** Outlets put by callers, over those that ship. */
  outletOverrides(): Promise<readonly Outlet[]>;
  outletLines(): Promise<readonly OutletLines[]>;
  keptComparison(hash: string): Promise<KeptComparison | null>;
  hasKey(hash: string): Promise<{ readonly scope: "read" | "write" | "admin" } | null>;
  keyCount(): Promise<number>;
  keys(): Promise<readonly KeyRow[]>;
  counts(): Promise<Counts>;
}
