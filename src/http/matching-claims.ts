import type { Claim } from "../claims/claim.ts";
import type { AnyOf } from "../store/store.ts";
import { type MannerFilter, mannerTest } from "./manner-filter.ts";

/** Which claims of an event's reports are asked for; each absent filter lets all through. */
export interface ToldFilter extends MannerFilter {
  /** Ids of columns. */
  readonly outlet?: AnyOf<string>;
  /** A speaker's id or name. */
  readonly speaker?: AnyOf<string>;
}

/** The columns that a filter asks for, in their order. */
export function matchingColumns<Column extends { readonly outletId: string }>(
  columns: readonly Column[],
  { outlet }: ToldFilter,
): readonly Column[] {
  return outlet === undefined ? columns : columns.filter(({ outletId }) => [outlet].flat().includes(outletId));
}

/** The claims of a column that pass a filter, in their order. */
export function matchingClaims(claims: readonly Claim[], filter: ToldFilter): readonly Claim[] {
  const { speaker } = filter;
  const isSaidSo = mannerTest(filter);
  const ids = speaker === undefined ? null : [speaker].flat();
  const names = ids?.map((wanted) => wanted.toLowerCase());
  return claims.filter(
    (claim) =>
      (isSaidSo === null || isSaidSo(claim)) &&
      (ids === null ||
        claim.speakers.some(({ id, name }) => ids.includes(id ?? "") || names!.includes(name?.toLowerCase() ?? ""))),
  );
}
