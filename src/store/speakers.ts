import type { MetaFilter } from "./articles.ts";
import type { AnyOf, Page, PageRequest } from "./pages.ts";

export interface SpeakerRow {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly spellings: readonly { readonly name: string; readonly count: number }[];
  readonly claims: number;
  readonly articles: number;
  readonly outlets: readonly { readonly id: string; readonly name: string; readonly claims: number }[];
}

export interface SpeakerFilter {
  /** A name, or a part of one. */
  readonly q?: string;
  readonly event?: AnyOf<string>;
  readonly storyline?: string;
  readonly outlet?: AnyOf<string>;
  readonly origin?: AnyOf<string>;
  readonly language?: AnyOf<string>;
  readonly tag?: AnyOf<string>;
  readonly meta?: MetaFilter;
  readonly from?: string;
  readonly to?: string;
}

/** Who is quoted, counted as claims come and go. */
export interface SpeakerReader {
  speaker(id: string): Promise<SpeakerRow | null>;
  /**
   * The most quoted first. `claims` and `articles` count within the articles that the filter names; `spellings` and
   * `outlets` count all that is stored.
   */
  speakers(filter: SpeakerFilter, page: PageRequest): Promise<Page<SpeakerRow>>;
  /** How many speakers the list holds in all; costs a pass over those that match. */
  countSpeakers(filter: SpeakerFilter): Promise<number>;
}
