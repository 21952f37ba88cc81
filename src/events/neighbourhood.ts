import type { Span } from "../text/span.ts";
import type { ArticleFeatures } from "./features.ts";

/**
 * What the store is asked for when an article arrives. Every list of postings is cut at `perKey`, newest first (an
 * undated article counts as new as it is stored).
 */
export interface CandidateQuery {
  /** Look these up in the article postings, inside the window (undated articles always match; null: no window). */
  readonly keys: readonly string[];
  readonly window: { readonly from: string; readonly to: string } | null;
  /** Look these up in the article postings without a window: events that this article may tell of in passing. */
  readonly mentionKeys: readonly string[];
  /** Look these up in the passage postings: articles that may tell of this one in passing. */
  readonly passageLookups: readonly string[];
  /** Look these up in the bands, without a window: articles that may be copies. */
  readonly bands: readonly string[];
  readonly perKey: number;
  /** At most so many candidates for the same event, and for a copy, those with the most and rarest shared keys first. */
  readonly candidates: number;
  /** At most so many that this article may tell of, and that may tell of it. */
  readonly mentionCandidates: number;
  /** The other members of so many of the candidates' events are handed over too, */
  readonly wholeEvents: number;
  /** at most so many of one event or copy group, newest first, */
  readonly members: number;
  /** as long as there are not so many articles in all. */
  readonly most: number;
}

/** A stored article with the groups that it stands in now. */
export interface KnownArticle {
  readonly features: ArticleFeatures;
  readonly eventId: string;
  readonly copyGroupId: string | null;
}

/** An event that stands now. Where `size` is more than the articles handed over, it is too large to be taken apart. */
export interface KnownEvent {
  readonly id: string;
  readonly storylineId: string;
  /** All its members. */
  readonly size: number;
  /** As in its summary. */
  readonly from: string | null;
  readonly to: string | null;
}

/** A copy group that stands now. Where `size` is more than the articles handed over, it stays in one piece. */
export interface KnownCopyGroup {
  readonly id: string;
  /** All its members; of thousands only so many as tell that it is large. */
  readonly size: number;
}

/** A storyline that stands now, whole. */
export interface KnownStoryline {
  readonly id: string;
  readonly eventIds: readonly string[];
  readonly links: readonly StorylineLink[];
}

/**
 * What the store answers, each once, by id: the candidates, the older self of the arrival, every other member of their
 * events and copy groups (capped), and these events (and the one named `eventIdOf(arrival)`, if there is one).
 */
export interface Neighbourhood {
  readonly articles: readonly KnownArticle[];
  readonly events: readonly KnownEvent[];
  /** The copy groups of these articles. */
  readonly copyGroups: readonly KnownCopyGroup[];
  /** A storyline of these events: most of them stay as they are and are never asked for. */
  storyline(id: string): KnownStoryline;
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

/** An article tells in passing of the event of another article, its anchor: the link follows the anchor wherever it goes. */
export interface MentionLink extends Because {
  readonly articleId: string;
  readonly anchorId: string;
  /** The anchor's event, now. */
  readonly eventId: string;
  readonly passages: readonly Span[];
}

/** Two events that belong to one storyline. */
export interface StorylineLink extends Because {
  readonly a: string;
  readonly b: string;
}

/**
 * What changes when an article arrives: only groups that changed or hold the new article are listed. The rules of
 * applying it, in this order:
 * - Members listed move to the event that lists them. Others stay, and go with a retired event `into` its heir.
 * - An event listed anew may carry an id that was retired before: its alias ends.
 * - Mentions are kept by article and anchor, and replace those between the arrival and any article handed over.
 *   Whoever reads them passes over articles that are members of the anchor's event.
 * - Storylines listed are whole.
 * - Members listed move to the copy group that lists them, those `withoutCopies` to none. Others stay, and go with a
 *   retired copy group `into` its heir.
 */
export interface Regrouping {
  readonly events: readonly RegroupedEvent[];
  /** Events that ceased: their id answers with `into` from now on; null where the last article went. */
  readonly retiredEvents: readonly { readonly id: string; readonly into: string | null }[];
  readonly nearMisses: readonly NearMiss[];
  readonly mentions: readonly MentionLink[];
  readonly storylines: readonly KnownStoryline[];
  readonly retiredStorylines: readonly { readonly id: string; readonly into: string | null }[];
  readonly copyGroups: readonly {
    readonly id: string;
    /** Whether these are all its members. Where not, a member may contain more of one that is not listed. */
    readonly whole: boolean;
    readonly members: readonly { readonly articleId: string; readonly containment: number }[];
  }[];
  readonly withoutCopies: readonly string[];
  readonly retiredCopyGroups: readonly { readonly id: string; readonly into: string | null }[];
}

export interface RegroupedEvent {
  readonly id: string;
  readonly storylineId: string;
  readonly members: readonly Membership[];
  readonly summary: EventSummary;
}

export interface EventSummary {
  /** The version of the algorithm that grouped it. */
  readonly algorithm: string;
  readonly title: string | null;
  /** The most central article, whose title it is. */
  readonly titleFrom: string;
  /** UTC instants, from the earliest publication to the latest; null if all are undated. */
  readonly from: string | null;
  readonly to: string | null;
  readonly people: readonly { readonly name: string; readonly key: string; readonly articleIds: readonly string[] }[];
  readonly places: readonly { readonly name: string; readonly key: string; readonly articleIds: readonly string[] }[];
}
