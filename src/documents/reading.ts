import type { Article } from "./article.ts";
import type { OutletRegistry } from "./outlets.ts";

/** Why a document gives no article. */
export type ProblemCode =
  /** Nothing but white space. */
  | "document.empty"
  /** Words, but no article among them: navigation, a script-only page, a wall of links. */
  | "document.noBody"
  /** A live blog or a section front: several articles that must not be merged. */
  | "document.severalArticles"
  /** Lone surrogates in a text that is to be kept to the letter. */
  | "document.notWellFormed"
  /** Past the limit of one document. */
  | "document.tooLarge"
  /** A structure past the limits that keep a reader bounded. */
  | "document.tooComplex"
  /** Bytes of something else: control characters, an image, a broken encoding. */
  | "document.unreadable"
  /** The caller's `publishedAt`, `modifiedAt` or `retrievedAt` is no time. */
  | "document.badDate";

/** What reading a document gives: its article, or why there is none. */
export type Reading =
  | { readonly ok: true; readonly article: Article }
  | { readonly ok: false; readonly code: ProblemCode; readonly detail: string };

/** What a reader may know beside the document. */
export interface ReadingContext {
  readonly registry: OutletRegistry;
  /** Lines, as `lineKey` folds them, that an outlet's earlier documents repeat: furniture of its pages. */
  readonly repeatedLines?: (outletId: string) => ReadonlySet<string>;
}
