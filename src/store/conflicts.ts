import type { Conflict, ConflictKind } from "../comparison/comparison.ts";
import type { Span } from "../text/span.ts";
import type { MetaFilter } from "./articles.ts";
import type { ListedClaim } from "./claims.ts";
import type { AnyOf, Page, PageRequest } from "./pages.ts";

/** Where a claim gives a value, with the words there. */
export interface ConflictPlace extends Span {
  readonly text: string;
}

/** One of the values that the accounts give, with the claims that give it. */
export interface FoundVariant {
  readonly id: string;
  readonly value: string;
  readonly unit: string | null;
  /** Columns of the comparison: an outlet, or an article of no known outlet. */
  readonly outletIds: readonly string[];
  readonly claims: readonly { readonly id: string; readonly evidence: readonly ConflictPlace[] }[];
}

/** A conflict as a comparison tells it. */
export interface FoundConflict {
  /** Of what is said against what: more tellings of the same values are the same conflict. */
  readonly key: string;
  readonly rowId: string;
  /** The version of the comparison that tells it, with all that decides it. */
  readonly algorithm: string;
  readonly kind: ConflictKind;
  /** A later value that replaces an earlier one rather than contradicting it. */
  readonly updates: boolean;
  readonly between: Conflict["between"];
  /** The row's. */
  readonly text: string;
  readonly reasons: readonly string[];
  readonly variants: readonly FoundVariant[];
  /** The articles of its claims, and those that tell its row besides. */
  readonly articleIds: readonly string[];
  readonly otherArticleIds: readonly string[];
  /** The bounds of when its claims were published; null where all are undated. */
  readonly from: string | null;
  readonly to: string | null;
  /** When the value came out that came out last, by its earliest telling: the accounts differ since then. */
  readonly since: string | null;
}

/** What an event of some version holds, as far as it could be compared: no conflicts where it could not. */
export interface ConflictLook {
  readonly eventId: string;
  readonly version: number;
  readonly found: readonly FoundConflict[];
}

/** An event that is to be looked through for conflicts. */
export interface OwedEvent {
  readonly id: string;
  readonly version: number;
}

/** When an event has rested that changed: the dearer it is to compare, the longer it takes, up to eight times `ms`. */
export interface Rest {
  readonly ms: number;
  /** Now, RFC 3339. */
  readonly by: string;
}

export interface ConflictFilter {
  readonly id?: AnyOf<string>;
  readonly kind?: AnyOf<ConflictKind>;
  readonly updates?: boolean;
  readonly event?: AnyOf<string>;
  readonly storyline?: string;
  /** That gives one of its values. */
  readonly outlet?: AnyOf<string>;
  /** Of an article that gives one of its values, as `meta` and `language`: one of them has all that is asked for. */
  readonly tag?: AnyOf<string>;
  readonly meta?: MetaFilter;
  readonly language?: AnyOf<string>;
  readonly from?: string;
  readonly to?: string;
  readonly minOutlets?: number;
}

/** A conflict that stands, with its claims as they are now. */
export interface ConflictRow extends Omit<FoundConflict, "key" | "variants" | "articleIds" | "otherArticleIds"> {
  readonly id: string;
  readonly eventId: string;
  readonly eventTitle: string | null;
  readonly outlets: number;
  readonly variants: readonly (Omit<FoundVariant, "claims"> & {
    readonly claims: readonly (ListedClaim & { readonly evidence: readonly ConflictPlace[] })[];
  })[];
  /** When it was found in this event first, RFC 3339. */
  readonly foundAt: string;
  /** Whether its event has changed since it was looked at, and is to be looked at again. */
  readonly outdated: boolean;
}

/** Conflicts over all events. */
export interface ConflictReader {
  /** @param claims whether the values come with the claims that give them, each of which is read; true where absent */
  conflicts(filter: ConflictFilter, page: PageRequest, claims?: boolean): Promise<Page<ConflictRow>>;
  /** How many outlets give one of the values in a page's conflicts, counted for each: what reading their claims costs. */
  weighConflicts(filter: ConflictFilter, page: PageRequest): Promise<number>;
  countConflicts(filter: ConflictFilter): Promise<number>;
  /**
   * Events of two outlets and more that have changed since they were looked through, or were by an earlier version of the
   * comparison, and have rested: those that changed first, the newest of them first.
   *
   * @param version the comparison's
   */
  eventsToLookThrough(version: string, rest: Rest, limit: number): Promise<readonly OwedEvent[]>;
  /** How many there are in all, rested or not. */
  countToLookThrough(version: string): Promise<number>;
  /** When an event was looked through last, RFC 3339; null before the first. */
  lastLook(): Promise<string | null>;
}

/** What only a comparison finds. */
export interface ConflictWriter {
  /**
   * Writes what was found in place of what stood. What was looked at in a version that stands no more is not written. Each
   * conflict is noted among the changes when it is found first, unless its event has been left behind by them.
   *
   * @param version the comparison's
   * @returns how many looks were written
   */
  noteConflicts(looks: readonly ConflictLook[], version: string): Promise<number>;
}
