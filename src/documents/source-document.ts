/** What came in: a page, what a scraper left of one, or a clean text, with what the caller knows of it. */
export interface SourceDocument {
  readonly content: string;
  /** `text`: a clean body, kept to the letter. `html`: a page. `dump`: the text a scraper left of a page. */
  readonly format: "text" | "html" | "dump";
  readonly url?: string | null;
  readonly title?: string | null;
  readonly outlet?: string | null;
  readonly publisher?: string | null;
  readonly authors?: readonly string[] | null;
  /** A day, a zoned or a zoneless time, as the caller knows it. */
  readonly publishedAt?: string | null;
  /** When its text was last changed since, told the same way. */
  readonly modifiedAt?: string | null;
  /** When the document was fetched, RFC 3339; anchors "2 hours ago". */
  readonly retrievedAt?: string | null;
  readonly language?: string | null;
  readonly translation?: { readonly from: string | null; readonly by: "human" | "machine" | "unknown" } | null;
  readonly complete?: boolean | null;
  readonly textKind?: TextKind | null;
}

/** `digest`: the stored words are somebody's account of the article, not the outlet's own. */
export type TextKind = "full" | "excerpt" | "digest";
