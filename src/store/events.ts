import type { ComparedArticle } from "../comparison/comparison.ts";
import type { Article } from "../documents/article.ts";
import type { ArticleFeatures } from "../events/features.ts";
import type { PlacedCopy } from "../events/join-copies.ts";
import type { Because, CandidateQuery, EventSummary, Neighbourhood, Regrouping } from "../events/neighbourhood.ts";
import type { MetaFilter } from "./articles.ts";
import type { AnyOf, Page, PageRequest, PlacedId } from "./pages.ts";

/** The pure grouping that a writer runs inside its transaction, between looking up a neighbourhood and writing. */
export interface Grouping {
  candidateQuery(features: ArticleFeatures): CandidateQuery;
  regroup(arrival: ArticleFeatures, neighbourhood: Neighbourhood): Regrouping;
  regroupWithout(articleId: string, neighbourhood: Neighbourhood): Regrouping;
}

/** An article's publication, as its document says it. */
export interface PublishedArticle extends Pick<Article, "publishedPrecision" | "publishedZone"> {
  readonly articleId: string;
  readonly publishedAt: string;
}

export interface EventRow extends EventSummary {
  readonly id: string;
  readonly storylineId: string;
  readonly articles: number;
  readonly outlets: number;
  readonly independentOrigins: number;
  /** Of the articles that came out first and last, by the middle of what their times may mean; null where all are undated. */
  readonly firstPublished: PublishedArticle | null;
  readonly lastPublished: PublishedArticle | null;
  readonly clustering: "incremental" | "rebuilt";
  /**
   * Rises whenever an article joins, leaves or changes, and is never given twice, not even where the id is retired and
   * comes back: answers made from one version stay right for it.
   */
  readonly version: number;
  readonly updatedAt: string;
}

export interface EventFilter {
  readonly id?: AnyOf<string>;
  readonly outlet?: AnyOf<string>;
  readonly storyline?: string;
  readonly from?: string;
  readonly to?: string;
  readonly q?: string;
  readonly minOutlets?: number;
  /** Of any of its articles, as `meta` and who is quoted: one of them has all that is asked for. */
  readonly tag?: AnyOf<string>;
  readonly meta?: MetaFilter;
  readonly speaker?: AnyOf<string>;
}

/** What one of a storyline's events has, and how many there are at least. */
export interface StorylineFilter extends Omit<EventFilter, "id" | "storyline"> {
  readonly minEvents?: number;
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
    readonly firstPublished: PublishedArticle | null;
    readonly lastPublished: PublishedArticle | null;
  }[];
  readonly links: readonly (Because & { readonly a: string; readonly b: string })[];
  /** Rises whenever one of its events changes, joins or leaves, and is never given twice. */
  readonly version: number;
  readonly updatedAt: string;
}

/** An id that another has taken over, after a merge, split or rebuild. */
export interface Moved {
  readonly movedTo: string;
}

/** Events and storylines, and their articles. */
export interface EventReader {
  event(id: string): Promise<EventRow | Moved | null>;
  events(filter: EventFilter, page: PageRequest): Promise<Page<EventRow>>;
  /** The ids of the same rows, for those who need no more of many. */
  eventIds(filter: EventFilter, page: PageRequest): Promise<Page<string>>;
  /** Those of them whose ids lie in some of the `shares` of all ids, in no order. */
  eventsInShares(filter: EventFilter, chosen: readonly number[]): Promise<readonly PlacedId[]>;
  /** Events by id, in the order of the ids, without those that are not there. */
  eventsById(ids: readonly string[]): Promise<readonly EventRow[]>;
  /** How many events the list holds in all; costs a pass over those that match. */
  countEvents(filter: EventFilter): Promise<number>;
  storyline(id: string): Promise<StorylineRow | Moved | null>;
  /**
   * When the last article of an event or storyline went that no other has taken over, RFC 3339; null for an id that stands,
   * that another has taken over, or that never was.
   */
  ceasedAt(kind: "event" | "storyline", id: string): Promise<string | null>;
  storylines(filter: StorylineFilter, page: PageRequest): Promise<Page<StorylineRow>>;
  /**
   * Articles ready to be laid side by side: an event's (at most `limit` main reports where it is given, earliest first, and as many
   * mentions), a storyline's, or any by id (missing ids are left out).
   */
  reportsOfEvent(eventId: string, limit?: number): Promise<readonly ComparedArticle[]>;
  reportsOfStoryline(storylineId: string, limit: number): Promise<readonly ComparedArticle[]>;
  reports(articleIds: readonly string[]): Promise<readonly ComparedArticle[]>;
  /** What copies of stored articles are recognised by, and the groups in which these stand (missing ids are left out). */
  placedCopies(articleIds: readonly string[]): Promise<readonly PlacedCopy[]>;
}

/** Events and storylines as a whole; articles regroup them as they come. */
export interface EventWriter {
  /** Groups everything anew, deterministically. */
  rebuildGroups(): Promise<{ readonly events: number; readonly retired: number }>;
}
