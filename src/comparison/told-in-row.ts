/** What of a row names values and tellers, as it is made or as it left. */
interface ToldRow<Value> {
  readonly variants: readonly (Value & { readonly id: string })[];
  readonly cells: readonly { readonly outletId: string; readonly claimIds: readonly string[] }[];
}

/** The values of a conflict of a row, in their order. */
export const valuesOf = <Value>(
  { variantIds }: { readonly variantIds: readonly string[] },
  { variants }: Pick<ToldRow<Value>, "variants">,
): readonly Value[] => variants.filter(({ id }) => variantIds.includes(id));

/** The column of a row whose claim it is. */
export const tellerOf = (claimId: string, { cells }: Pick<ToldRow<unknown>, "cells">): string | undefined =>
  cells.find(({ claimIds }) => claimIds.includes(claimId))?.outletId;
