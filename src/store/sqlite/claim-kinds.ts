import type { Claim, Cue, Quantity } from "../../claims/claim.ts";
import type { AnyOf } from "../store.ts";

// The order of what follows is what stored numbers mean: new values go to the end.
export const types = ["direct", "indirect", "mixed", "assertion"] as const satisfies readonly Claim["type"][];
export const voices = ["attributed", "own"] as const satisfies readonly Claim["voice"][];
export const cueKinds = ["speech", "writing", "thought", "attitude"] as const satisfies readonly Cue["kind"][];
export const bounds = ["exact", "atLeast", "atMost", "about"] as const satisfies readonly Quantity["bound"][];

/** Why speakers are not named, as far as it is often said; any other reason is written out. */
export const speakerReasons = [
  "not named",
  "nobody is tied to the cue",
  "nobody before fits the pronoun",
  "more than one person of this name",
  "a text, not a person",
  "first person",
  "a body that is not named",
  "goes on from the quotation before",
  "no holder of this role is named",
  "more than one person fits the pronoun",
  "more than one holder of this role",
] as const;

/** Type and voice as one number. */
export const kindOf = (type: Claim["type"], voice: Claim["voice"]): number =>
  types.indexOf(type) * voices.length + voices.indexOf(voice);

/** What nearly all claims are: indirect speech, and what outlets say themselves. The index of the others leaves them out. */
export const commonKinds: readonly number[] = [kindOf("indirect", "attributed"), kindOf("assertion", "own")];

/** The kinds that a filter lets through. */
export function kindsOf(type: AnyOf<Claim["type"]> | undefined, voice: Claim["voice"] | undefined): number[] {
  return types
    .filter((one) => type === undefined || [type].flat().includes(one))
    .flatMap((one) => voices.filter((two) => voice === undefined || two === voice).map((two) => kindOf(one, two)));
}
