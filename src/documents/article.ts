import type { Parts, Span } from "../text/span.ts";
import type { TextKind } from "./source-document.ts";

export interface Block {
  readonly kind: "paragraph" | "heading" | "quote" | "list";
  /** Half-open UTF-16 offsets into `text`. Blocks are in order and do not overlap. */
  readonly start: number;
  readonly end: number;
}

export interface OutletRef {
  readonly id: string;
  readonly name: string;
  readonly country: string | null;
  readonly language: string | null;
  readonly owner: string | null;
}

/** One link of the chain along which a report came, nearest to the reader first. */
export interface Origin {
  readonly name: string;
  /** `medium`: merely quoted, it did not transmit this report. */
  readonly kind: "publisher" | "outlet" | "agency" | "medium";
  /** The words that show it; null where the caller or the page's metadata say so. */
  readonly evidence: Span | null;
  /** 0…1: 1 is stated in so many words or by the caller. */
  readonly confidence: number;
}

export interface Translation {
  /** BCP 47 language of the original, null where it cannot be told. */
  readonly from: string | null;
  readonly by: "human" | "machine" | "unknown";
  readonly evidence: Span | null;
}

export type PublishedPrecision = "second" | "minute" | "hour" | "day" | "month" | "year";

/** When an article was published, as precisely as its document says and no more. All null without a date. */
export interface Publication {
  /** As the document says it: `2023-09-25`, `2024-01-17T00:31` (no zone known) or an RFC 3339 instant. */
  readonly publishedAt: string | null;
  readonly publishedPrecision: PublishedPrecision | null;
  readonly publishedZone: "known" | "unknown" | null;
  readonly publishedBasis: {
    readonly kind: "caller" | "metadata" | "text" | "url";
    readonly evidence: Span | null;
  } | null;
  /** The UTC instants that it may mean, RFC 3339 with milliseconds, half-open. */
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
  /** When its text was last changed since, as the document says it; null where it says nothing or no later time. */
  readonly modifiedAt: string | null;
  /** The UTC instant after the latest that `modifiedAt` may mean. */
  readonly modifiedTo: string | null;
}

/** A part of an article's text that was published at a time of its own. */
export interface Entry
  extends Pick<Publication, "publishedAt" | "publishedPrecision" | "publishedFrom" | "publishedTo"> {
  /** Half-open UTF-16 offsets into `text`. */
  readonly start: number;
  readonly end: number;
}

/** What was read from a document. Ids and revisions belong to what is stored. */
export interface Article extends Parts, Publication {
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly captions: readonly string[];
  /** The clean body. Title, standfirst and captions are not in it. Never changes once stored. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Of a live blog its updates, which have times of their own, in order and apart; absent for any other article. */
  readonly entries?: readonly Entry[];
  readonly authors: readonly string[];
  /** BCP 47, null where it cannot be told. */
  readonly language: string | null;
  readonly url: string | null;
  readonly outlet: OutletRef | null;
  readonly publisher: { readonly id: string; readonly name: string } | null;
  readonly origins: readonly Origin[];
  readonly translation: Translation | null;
  readonly dateline: string | null;
  readonly words: number;
  readonly textKind: TextKind;
  readonly complete: boolean | null;
  readonly completeReason: string | null;
  /** SHA-256 of `text`. */
  readonly textHash: string;
}
