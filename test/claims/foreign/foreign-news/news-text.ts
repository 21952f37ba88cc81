import type { ClaimType } from "../../../../src/claims/claim.ts";

/** What somebody says in a text: type, content, and the speaker's full name, or the words that stand for an unnamed one. */
export type Said = readonly [Exclude<ClaimType, "assertion">, string, string | null];

/** A news report of invented facts, and all that it gives to others, as a reader finds it. */
export interface NewsText {
  readonly text: string;
  readonly said: readonly Said[];
}
