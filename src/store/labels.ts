import type { Page, PageRequest } from "./pages.ts";

/** A tag, and how many articles have it. */
export interface TagRow {
  readonly tag: string;
  readonly articles: number;
}

/** A language, and how many articles are in it. */
export interface LanguageRow {
  readonly language: string;
  readonly articles: number;
}

export interface TagFilter {
  /** A part of it, in any spelling. */
  readonly q?: string;
}

/** What articles can be chosen by beside who wrote them and what they say. */
export interface LabelReader {
  /** In the order of their code points. */
  tags(filter: TagFilter, page: PageRequest): Promise<Page<TagRow>>;
  /** The most frequent first; some dozens at most. */
  languages(): Promise<readonly LanguageRow[]>;
}
