import type { Claim } from "../claims/claim.ts";
import type { Meta, MetaFilter } from "./articles.ts";
import type { AnyOf, Page, PageRequest, PlacedId } from "./pages.ts";
import type { Snippet } from "./search/snippets.ts";

export interface ClaimFilter {
  readonly id?: AnyOf<string>;
  readonly q?: string;
  readonly speaker?: AnyOf<string>;
  readonly outlet?: AnyOf<string>;
  readonly type?: AnyOf<Claim["type"]>;
  readonly voice?: Claim["voice"];
  readonly modality?: AnyOf<Claim["modality"]>;
  readonly negated?: boolean;
  readonly event?: AnyOf<string>;
  readonly storyline?: string;
  readonly article?: string;
  /** An origin's name, any spelling. */
  readonly origin?: AnyOf<string>;
  readonly language?: AnyOf<string>;
  readonly tag?: AnyOf<string>;
  readonly meta?: MetaFilter;
  readonly from?: string;
  readonly to?: string;
}

/** A claim with what a reader of a list needs to know of its article. */
export interface ListedClaim {
  readonly claim: Claim;
  readonly articleId: string;
  readonly articleTitle: string | null;
  readonly outletId: string | null;
  readonly outletName: string | null;
  readonly url: string | null;
  readonly publishedAt: string | null;
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
  readonly eventId: string;
  /** Of its article. */
  readonly tags: readonly string[];
  readonly meta: Meta;
  /** Why a search found it, in the claim's own text; absent where nothing was searched for. */
  readonly snippets?: readonly Snippet[];
}

/** What became of a claim that stood once. */
export interface FormerClaim {
  readonly articleId: string;
  /** When its article was removed, RFC 3339; null where the article stands. */
  readonly removedAt: string | null;
  /** The last revision of the article that made it. */
  readonly revision: number;
  /** Whether the words of that revision are read otherwise since, so that no other revision took it away. */
  readonly reread: boolean;
}

/** Claims, which come and go with their articles. */
export interface ClaimReader {
  claim(id: string): Promise<ListedClaim | null>;
  /** Why a claim is there no longer; null for one that never was, or that went before this was noted. */
  formerClaim(id: string): Promise<FormerClaim | null>;
  claims(filter: ClaimFilter, page: PageRequest): Promise<Page<ListedClaim>>;
  /** The ids of the same rows, for those who need no more of many. */
  claimIds(filter: ClaimFilter, page: PageRequest): Promise<Page<string>>;
  /** Those of them whose ids lie in some of the `shares` of all ids, in no order. */
  claimsInShares(filter: ClaimFilter, chosen: readonly number[]): Promise<readonly PlacedId[]>;
  /** Claims by id, in the order of the ids, without those that are not there; with why `q` finds them, where it is given. */
  claimsById(ids: readonly string[], q?: string): Promise<readonly ListedClaim[]>;
  countClaims(filter: ClaimFilter): Promise<number>;
  claimsOf(articleId: string): Promise<readonly Claim[]>;
}
