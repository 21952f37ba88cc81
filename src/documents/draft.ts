import type { Span } from "../text/span.ts";
import type { Block } from "./article.ts";
import type { ProblemCode } from "./reading.ts";

/** A time in a document's own words. */
export interface DraftDate {
  readonly raw: string;
  /** An `updated` time never stands for the time of publication. */
  readonly role: "published" | "updated";
  readonly basis: "metadata" | "text" | "url";
  /** Where `raw` stands in the article; null where it is not kept. */
  readonly evidence: Span | null;
}

/** A name or address that tells whose document it is. */
export interface OutletHint {
  readonly kind: "url" | "name";
  readonly value: string;
  /** `site`: where it was found; `credit`: whom the document names as its source; `mention`: in passing. */
  readonly role: "site" | "credit" | "mention";
  /** Where it stands in the article; null where it is not kept. */
  readonly evidence: Span | null;
}

/** A part of a text with a time of its own. */
export interface DraftEntry {
  /** Half-open UTF-16 offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** In the document's own words, the likeliest first. */
  readonly times: readonly string[];
}

/** What a reader takes from a document, before outlet, time, origin and language are made out. */
export interface Draft {
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly captions: readonly string[];
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly authors: readonly string[];
  /** Of a live blog its updates; empty for any other document. */
  readonly entries: readonly DraftEntry[];
  /** Bylines and credit lines that are not in the text. */
  readonly bylines: readonly string[];
  /** Best first. */
  readonly dates: readonly DraftDate[];
  /** Best first. */
  readonly outletHints: readonly OutletHint[];
  readonly url: string | null;
  readonly declaredLanguage: string | null;
  readonly complete: boolean | null;
  readonly completeReason: string | null;
  /** Words of the document outside the article that may say where it comes from, or that it is a translation. */
  readonly surroundings: readonly string[];
}

export type DraftResult =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly code: ProblemCode; readonly detail: string };
