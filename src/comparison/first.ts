import type { Row } from "./comparison.ts";

/** A claim's telling: who published it and when it may have been (UTC, half-open). */
export interface Telling {
  readonly claimId: string;
  readonly outletId: string;
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
  /** Whether it likely tells the same; one that only possibly does precedes nobody for certain. */
  readonly likely: boolean;
}

/** Who may have told it first: every dated telling that no likely one certainly precedes. Undated ones cannot be placed. */
export function findFirst(tellings: readonly Telling[]): Row["first"] {
  const dated = tellings.filter(
    (telling): telling is Telling & Row["first"]["candidates"][number] =>
      telling.publishedFrom !== null && telling.publishedTo !== null,
  );
  const earliestEnd = dated
    .filter(({ likely }) => likely)
    .map(({ publishedTo }) => publishedTo)
    .toSorted()[0];
  const candidates = dated
    .filter(
      ({ publishedFrom, publishedTo }) =>
        earliestEnd === undefined || publishedFrom < earliestEnd || publishedTo === earliestEnd,
    )
    .map(({ claimId, outletId, publishedFrom, publishedTo }) => ({ claimId, outletId, publishedFrom, publishedTo }))
    .toSorted((a, b) =>
      a.publishedFrom === b.publishedFrom
        ? a.claimId < b.claimId
          ? -1
          : 1
        : a.publishedFrom < b.publishedFrom
          ? -1
          : 1,
    );
  return { candidates };
}
