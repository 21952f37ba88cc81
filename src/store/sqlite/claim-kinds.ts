import type { Claim, Cue, Quantity } from "../../claims/claim.ts";
import type { AnyOf, ClaimFilter } from "../store.ts";

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

/** Kinds of claims that affirm; those of claims that deny follow in the same order. */
const affirming = types.length * voices.length;

/** Type, voice and negation as one number. */
export const kindOf = ({ type, voice, negated }: Pick<Claim, "type" | "voice" | "negated">): number =>
  types.indexOf(type) * voices.length + voices.indexOf(voice) + (negated ? affirming : 0);

export const typeOf = (kind: number): Claim["type"] => types[Math.floor((kind % affirming) / voices.length)]!;
export const voiceOf = (kind: number): Claim["voice"] => voices[kind % voices.length]!;

/**
 * What nearly all claims are: indirect speech, and what outlets say themselves, if they do not deny it. The index of the
 * others leaves them out.
 */
export const commonKinds: readonly number[] = [
  kindOf({ type: "indirect", voice: "attributed", negated: false }),
  kindOf({ type: "assertion", voice: "own", negated: false }),
];

/** What a filter asks of a claim's kind. */
export type KindFilter = Pick<ClaimFilter, "type" | "voice" | "negated">;

/** The kinds that a filter lets through; null for all. */
export function kindsOf({ type, voice, negated }: KindFilter): number[] | null {
  if (type === undefined && voice === undefined && negated === undefined) return null;
  const among = <Value>(all: readonly Value[], wanted: AnyOf<Value> | undefined): readonly Value[] =>
    wanted === undefined ? all : all.filter((one) => [wanted].flat().includes(one));
  return among([false, true], negated).flatMap((negated) =>
    among(types, type).flatMap((type) => among(voices, voice).map((voice) => kindOf({ type, voice, negated }))),
  );
}
