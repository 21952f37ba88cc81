import type { Span } from "../text/span.ts";
import type { ArticleFeatures } from "./features.ts";

/** What the store is asked for when an article arrives. Every list of postings is cut at `perKey`, newest first. */
export interface CandidateQuery {
  /** Look these up in the article postings, inside the window (undated articles always match; null: no window). */
  readonly keys: readonly string[];
  readonly window: { readonly from: string; readonly to: string } | null;
  /** Look these up in the article postings without a window: events that this article may tell of in passing. */
  readonly mentionKeys: readonly string[];
  /** Look these up in the passage postings: articles that may tell of this one in passing. */
  readonly passageLookups: readonly string[];
  readonly bands: readonly string[];
  readonly perKey: number;
  /** At most so many candidates of each kind, those with the most shared keys first (ties: by article id). */
  readonly candidates: number;
}

/** A stored article with the groups that it stands in now. */
export interface KnownArticle {
  readonly features: ArticleFeatures;
  readonly eventId: string;
  readonly storylineId: string;
  readonly copyGroupId: string | null;
}

/** What the store answers: the candidates and every other member of their events (capped), each once, by article id. */
export interface Neighbourhood {
  readonly articles: readonly KnownArticle[];
}

/** Why something was joined, with the score and the threshold that it was held against. */
export interface Because {
  /** 0…1, calibrated so that 1 is certain. */
  readonly score: number;
  readonly threshold: number;
  /** Plain words with the evidence: "shared names: …", "published 3 h apart". */
  readonly reasons: readonly string[];
}

export interface Membership extends Because {
  readonly articleId: string;
}

/** The event that came next closest, for everybody to see. */
export interface NearMiss extends Because {
  readonly articleId: string;
  readonly eventId: string;
}

export interface MentionLink extends Because {
  readonly articleId: string;
  readonly eventId: string;
  readonly passages: readonly Span[];
}

/** What changes when an article arrives. Only groups that changed or hold the new article are listed, each whole. */
export interface Regrouping {
  readonly events: readonly {
    readonly id: string;
    readonly storylineId: string;
    readonly members: readonly Membership[];
    readonly summary: EventSummary;
  }[];
  /** Events that ceased: their id answers with `into` from now on. */
  readonly retiredEvents: readonly { readonly id: string; readonly into: string }[];
  readonly nearMisses: readonly NearMiss[];
  /** All mentions of, and by, the articles of the listed events, as far as they lie in the neighbourhood. */
  readonly mentions: readonly MentionLink[];
  readonly storylines: readonly {
    readonly id: string;
    readonly eventIds: readonly string[];
    readonly links: readonly (Because & { readonly a: string; readonly b: string })[];
  }[];
  readonly retiredStorylines: readonly { readonly id: string; readonly into: string }[];
  readonly copyGroups: readonly {
    readonly id: string;
    readonly members: readonly { readonly articleId: string; readonly containment: number }[];
  }[];
  readonly retiredCopyGroups: readonly string[];
}

export interface EventSummary {
  readonly title: string | null;
  /** The most central article, whose title it is. */
  readonly titleFrom: string;
  /** UTC instants, from the earliest publication to the latest; null if all are undated. */
  readonly from: string | null;
  readonly to: string | null;
  readonly people: readonly { readonly name: string; readonly key: string; readonly articleIds: readonly string[] }[];
  readonly places: readonly { readonly name: string; readonly key: string; readonly articleIds: readonly string[] }[];
}
