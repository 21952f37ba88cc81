import type { Page, PageRequest } from "./pages.ts";

export interface SpeakerRow {
  readonly id: string;
  readonly name: string;
  readonly role: string | null;
  readonly spellings: readonly { readonly name: string; readonly count: number }[];
  readonly claims: number;
  readonly articles: number;
  readonly outlets: readonly { readonly id: string; readonly name: string; readonly claims: number }[];
}

/** Who is quoted, counted as claims come and go. */
export interface SpeakerReader {
  speaker(id: string): Promise<SpeakerRow | null>;
  /**
   * The most quoted first. With `event`, `claims` and `articles` count within that event (and `outlet`, where it is
   * given too); otherwise, and in `spellings` and `outlets`, they count all that is stored.
   */
  speakers(
    filter: { readonly q?: string; readonly event?: string; readonly outlet?: string },
    page: PageRequest,
  ): Promise<Page<SpeakerRow>>;
}
