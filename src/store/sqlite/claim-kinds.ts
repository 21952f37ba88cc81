import type { Claim, Cue, Modality, Quantity } from "../../claims/claim.ts";
import type { AnyOf, ClaimFilter } from "../store.ts";

// The order of what follows is what stored numbers mean: new values go to the end.
export const types = ["direct", "indirect", "mixed", "assertion"] as const satisfies readonly Claim["type"][];
export const voices = ["attributed", "own"] as const satisfies readonly Claim["voice"][];
export const modalities = [
  "asserted",
  "possible",
  "planned",
  "asked",
  "conditional",
] as const satisfies readonly Modality[];
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

/** Kinds of claims that assert and affirm; those of one modality after another follow, each affirming before denying. */
const plainKinds = types.length * voices.length;

/** Type, voice, modality and negation as one number: below 128, so that SQLite and packed readings give it one byte. */
export const kindOf = (claim: Pick<Claim, "type" | "voice" | "modality" | "negated">): number =>
  types.indexOf(claim.type) * voices.length + voices.indexOf(claim.voice) + kindOfManner(claim);

/** What modality and negation add to the kind of a claim that asserts and affirms. */
export const kindOfManner = ({ modality, negated }: Pick<Claim, "modality" | "negated">): number =>
  (modalities.indexOf(modality) * 2 + Number(negated)) * plainKinds;

export const typeOf = (kind: number): Claim["type"] => types[Math.floor((kind % plainKinds) / voices.length)]!;
export const voiceOf = (kind: number): Claim["voice"] => voices[kind % voices.length]!;

/**
 * What nearly all claims are: indirect speech, and what outlets say themselves, if it is put as a fact and not
 * denied. The index of the others leaves them out.
 */
export const commonKinds: readonly number[] = [
  kindOf({ type: "indirect", voice: "attributed", modality: "asserted", negated: false }),
  kindOf({ type: "assertion", voice: "own", modality: "asserted", negated: false }),
];

/** What a filter asks of a claim's kind. */
export type KindFilter = Pick<ClaimFilter, "type" | "voice" | "modality" | "negated">;

/** The kinds that a filter lets through; null for all. */
export function kindsOf({ type, voice, modality, negated }: KindFilter): number[] | null {
  if ([type, voice, modality, negated].every((asked) => asked === undefined)) return null;
  const among = <Value>(all: readonly Value[], wanted: AnyOf<Value> | undefined): readonly Value[] =>
    wanted === undefined ? all : all.filter((one) => [wanted].flat().includes(one));
  const manners = among(modalities, modality).flatMap((modality) =>
    among([false, true], negated).map((negated) => ({ modality, negated })),
  );
  return manners.flatMap((manner) =>
    among(types, type).flatMap((type) => among(voices, voice).map((voice) => kindOf({ type, voice, ...manner }))),
  );
}
