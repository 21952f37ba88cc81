import { isDeniedByCue } from "../../comparison/clauses/stance.ts";

/** What of a claim tells how its words are meant. */
type Told = Parameters<typeof isDeniedByCue>[0] & { readonly text: string };

/** A claim's words for who sees neither its cue nor whether it is negated: what is denied is marked so. */
export const toldText = (claim: Told): string => (isDeniedByCue(claim) ? `[denied] ${claim.text}` : claim.text);
