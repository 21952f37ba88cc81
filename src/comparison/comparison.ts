import type { Claim } from "../claims/claim.ts";
import type { Article, Origin, OutletRef, Translation } from "../documents/article.ts";
import type { Span } from "../text/span.ts";

/** What an article's origin is told by. */
export interface Report {
  readonly id: string;
  readonly article: Article;
  readonly copyGroupId: string | null;
}

/** One article laid into a comparison, with its claims (a mention brings only those of its passages). */
export interface ComparedArticle extends Report {
  readonly revision: number;
  /** By which version its claims were read; null where an earlier version of the service stored it. */
  readonly claimsVersion: string | null;
  readonly role: "main" | "mention";
  /** The passages of a mention; empty for a main report. */
  readonly passages: readonly Span[];
  readonly claims: readonly Claim[];
}

export type RowStatus = "shared" | "oneOrigin" | "possible" | "single" | "conflict";
export type ConflictKind = "number" | "date" | "negation" | "attribution";

/** What one speaker said on one occasion, or what one origin tells in its own voice: then nobody is its speaker. */
export interface Statement {
  readonly id: string;
  readonly speakers: readonly { readonly id: string | null; readonly name: string | null }[];
  /** The day or days of the utterance, null where unknown. */
  readonly occasion: { readonly from: string; readonly to: string } | null;
  readonly claimIds: readonly string[];
}

export interface OriginRef {
  readonly id: string;
  readonly name: string;
  readonly owner: string | null;
  readonly articleIds: readonly string[];
}

export interface Variant {
  readonly id: string;
  readonly kind: ConflictKind;
  readonly value: string;
  readonly unit: string | null;
  readonly outletIds: readonly string[];
  readonly claimIds: readonly string[];
}

export interface Conflict {
  readonly kind: ConflictKind;
  readonly variantIds: readonly string[];
  /** A later count that replaces an earlier one rather than contradicting it. */
  readonly updates: boolean;
  /**
   * `reports` where one voice tells both, the outlets themselves or one speaker, so that one report must be wrong or older;
   * `voices` where two disagree, and both may be reported rightly.
   */
  readonly between: "reports" | "voices";
  readonly reasons: readonly string[];
}

export interface Drift {
  readonly kind: "verb" | "voice" | "modality" | "speaker" | "quotation";
  readonly from: string;
  readonly to: string;
  readonly reasons: readonly string[];
  /** Of a quotation: the words of the one and what stands for them in the other, "" where nothing does. */
  readonly edits?: readonly { readonly from: string; readonly to: string }[];
}

/** Words of a claim that tell what a row tells. */
export interface Evidence {
  readonly claimId: string;
  readonly articleId: string;
  /** It lies in one of the claim's spans. */
  readonly span: Span;
}

export interface Cell {
  readonly outletId: string;
  readonly status: "says" | "silent" | "unknown" | "notComparable";
  /** How sure it is that what the outlet says belongs in the row, or that a silent one does not tell it; null for the others. */
  readonly certainty: "likely" | "possible" | null;
  readonly voice: "own" | "attributed" | "both" | null;
  readonly claimIds: readonly string[];
  /** Of the claims that tell other things besides: the words that tell what the row tells, in order. */
  readonly evidence: readonly Evidence[];
  readonly variantIds: readonly string[];
  readonly reason:
    | "incomplete"
    | "language"
    | "publishedBefore"
    | "undated"
    | "mentionOnly"
    | "digest"
    | "fragment"
    | "likelyTold"
    | null;
  readonly searched: {
    readonly articleIds: readonly string[];
    readonly words: number;
    readonly complete: boolean | null;
  };
  readonly nearest: { readonly articleId: string; readonly span: Span; readonly score: number } | null;
}

export interface Row {
  readonly id: string;
  /** The words of the row's most central claim; where the claims share a figure alone, the words of one that tell it. */
  readonly text: string;
  readonly status: RowStatus;
  /** 0…1: the weakest link that holds the row together; 1 for a single claim. */
  readonly score: number;
  /** `possible` where one of its cells is: one such row in four is right in part only, one in twenty wrong. */
  readonly certainty: "likely" | "possible";
  readonly reasons: readonly string[];
  readonly statements: readonly Statement[];
  readonly outlets: number;
  readonly origins: readonly OriginRef[];
  /** Origins, and owners, of the cells that are `likely`; 1 where none is. */
  readonly independentOrigins: number;
  readonly independentOwners: number;
  readonly first: {
    readonly candidates: readonly {
      readonly claimId: string;
      readonly outletId: string;
      readonly publishedFrom: string;
      readonly publishedTo: string;
    }[];
  };
  readonly variants: readonly Variant[];
  readonly conflicts: readonly Conflict[];
  readonly drift: readonly Drift[];
  readonly cells: readonly Cell[];
}

export interface ColumnArticle {
  readonly id: string;
  readonly revision: number;
  readonly title: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
  readonly modifiedAt: string | null;
  readonly modifiedTo: string | null;
  readonly role: "main" | "mention";
  readonly passages: readonly Span[];
  readonly words: number;
  readonly complete: boolean | null;
  readonly textKind: Article["textKind"];
  readonly language: string | null;
  readonly translation: Translation | null;
  readonly origins: readonly Origin[];
  readonly copyGroupId: string | null;
}

/** One outlet; an article of no known outlet has a column of its own, whose id is the article's. */
export interface Column {
  readonly outletId: string;
  readonly outlet: OutletRef | null;
  readonly articles: readonly ColumnArticle[];
}

export interface Agreement {
  /** Outlet ids. */
  readonly a: string;
  readonly b: string;
  /** Rows that both likely say. */
  readonly shared: number;
  /** Rows in which both likely give a value, or say yes and no, and not the same: they count against. */
  readonly conflicting: number;
  /** Rows that both say, one of them only possibly: they count neither for nor against. */
  readonly possible: number;
  readonly jaccard: number;
  /** 95 % interval of the Jaccard index (Wilson score). */
  readonly interval: readonly [number, number];
}

export interface Comparison {
  readonly algorithm: {
    readonly version: string;
    readonly thresholds: Readonly<Record<string, number>>;
    readonly clustering: "incremental" | "rebuilt" | null;
  };
  readonly columns: readonly Column[];
  readonly claims: Readonly<Record<string, Claim>>;
  readonly rows: readonly Row[];
  readonly agreement: readonly Agreement[];
  /** What was cut to keep the answer bounded, in plain words; null if nothing was. */
  readonly truncated: string | null;
}

/** Does A say what B says? */
export interface Alignment {
  /** 0…1: how much of the shorter text's meaning the two share; comparable over all pairs. */
  readonly score: number;
  readonly relation: "same" | "conflict" | "update" | "related" | "unrelated";
  readonly conflict: { readonly kind: ConflictKind; readonly a: string; readonly b: string } | null;
  readonly reasons: readonly string[];
}
