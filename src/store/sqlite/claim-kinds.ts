import type { Claim, Cue, Quantity } from "../../claims/claim.ts";

// The order of what follows is what stored numbers mean: new values go to the end.
export const types = ["direct", "indirect", "mixed", "assertion"] as const satisfies readonly Claim["type"][];
export const voices = ["attributed", "own"] as const satisfies readonly Claim["voice"][];
export const cueKinds = ["speech", "writing", "thought", "attitude"] as const satisfies readonly Cue["kind"][];
export const bounds = ["exact", "atLeast", "atMost", "about"] as const satisfies readonly Quantity["bound"][];

/** Type and voice as one number. */
export const kindOf = (type: Claim["type"], voice: Claim["voice"]): number =>
  types.indexOf(type) * voices.length + voices.indexOf(voice);

/** The kinds that a filter lets through. */
export function kindsOf(type: Claim["type"] | undefined, voice: Claim["voice"] | undefined): number[] {
  return types
    .filter((one) => type === undefined || one === type)
    .flatMap((one) => voices.filter((two) => voice === undefined || two === voice).map((two) => kindOf(one, two)));
}
