import type { Row } from "../comparison.ts";

/** A claim's telling: who published it and when it may have been (UTC, half-open). */
export interface Telling {
  readonly claimId: string;
  readonly outletId: string;
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
  /** Whether it likely tells the same; one that only possibly does precedes nobody for certain. */
  readonly likely: boolean;
}

type Dated = Row["first"]["candidates"][number];

const isDated = (telling: Telling): telling is Telling & Dated =>
  telling.publishedFrom !== null && telling.publishedTo !== null;

const placed = ({ claimId, outletId, publishedFrom, publishedTo }: Dated): Dated => ({
  claimId,
  outletId,
  publishedFrom,
  publishedTo,
});

/** Who may have told it first: every dated telling that no likely one certainly precedes. Undated ones cannot be placed. */
export function findFirst(tellings: readonly Telling[]): Row["first"] {
  if (tellings.length === 1) return { candidates: tellings.filter(isDated).map(placed) };
  const dated = tellings.filter(isDated);
  const earliestEnd = dated
    .filter(({ likely }) => likely)
    .map(({ publishedTo }) => publishedTo)
    .toSorted()[0];
  const candidates = dated
    .filter(
      ({ publishedFrom, publishedTo }) =>
        earliestEnd === undefined || publishedFrom < earliestEnd || publishedTo === earliestEnd,
    )
    .map(placed)
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
