import type { Claim } from "../claims/claim.ts";
import type { ClaimFilter } from "../store/store.ts";

/** How a claim is said, as far as it is asked for; each absent filter lets all through. */
export type MannerFilter = Pick<ClaimFilter, "type" | "voice" | "modality" | "negated">;

/** Whether one claim meets all that is asked of how it is said; null where nothing is. */
export function mannerTest({
  type,
  voice,
  modality,
  negated,
}: MannerFilter): ((claim: Pick<Claim, "type" | "voice" | "modality" | "negated">) => boolean) | null {
  if ([type, voice, modality, negated].every((asked) => asked === undefined)) return null;
  const types = type === undefined ? null : [type].flat();
  const modalities = modality === undefined ? null : [modality].flat();
  return (claim) =>
    (types === null || types.includes(claim.type)) &&
    (voice === undefined || claim.voice === voice) &&
    (modalities === null || modalities.includes(claim.modality)) &&
    (negated === undefined || claim.negated === negated);
}
