import type { Claim } from "../claims/claim.ts";
import type { AnyOf } from "../store/store.ts";

/** Which claims of an event's reports are asked for; each absent filter lets all through. */
export interface ToldFilter {
  /** Ids of columns. */
  readonly outlet?: AnyOf<string>;
  /** A speaker's id or name. */
  readonly speaker?: AnyOf<string>;
  readonly type?: AnyOf<Claim["type"]>;
  readonly voice?: Claim["voice"];
  readonly negated?: boolean;
}

/** The columns that a filter asks for, in their order. */
export function matchingColumns<Column extends { readonly outletId: string }>(
  columns: readonly Column[],
  { outlet }: ToldFilter,
): readonly Column[] {
  return outlet === undefined ? columns : columns.filter(({ outletId }) => [outlet].flat().includes(outletId));
}

/** The claims of a column that pass a filter, in their order. */
export function matchingClaims(
  claims: readonly Claim[],
  { speaker, type, voice, negated }: ToldFilter,
): readonly Claim[] {
  const types = type === undefined ? null : [type].flat();
  const ids = speaker === undefined ? null : [speaker].flat();
  const names = ids?.map((wanted) => wanted.toLowerCase());
  return claims.filter(
    (claim) =>
      (types === null || types.includes(claim.type)) &&
      (voice === undefined || claim.voice === voice) &&
      (negated === undefined || claim.negated === negated) &&
      (ids === null ||
        claim.speakers.some(({ id, name }) => ids.includes(id ?? "") || names!.includes(name?.toLowerCase() ?? ""))),
  );
}
