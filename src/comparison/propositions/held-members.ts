import type { Proposition } from "./propositions.ts";

/** More members of a row than this are not held against each other pair by pair. */
export const mostHeld = 40;

/** The members of a row that are held against each other, in their order, and of each the others that tell the same in the same words. */
export interface HeldMembers {
  readonly held: readonly Proposition[];
  readonly alike: ReadonlyMap<Proposition, readonly Proposition[]>;
  /** Members that are neither held nor like one that is. */
  readonly left: number;
}

/**
 * Chooses whom of a large row to hold against each other: all of a small one; else one of those that tell the same in the
 * same words, and of these first those that differ in their numbers, days or in being negated. A single outlet that gives
 * another number than forty others is so held against them.
 */
export function heldMembers(members: readonly Proposition[]): HeldMembers {
  if (members.length <= mostHeld) return { held: members, alike: none, left: 0 };
  const alike = Map.groupBy(members, tellingOf);
  const firsts = [...alike.values()].map(([first]) => first!);
  const differing = [...Map.groupBy(firsts, valuesOf).values()].map(([first]) => first!);
  const held = new Set([...new Set([...differing, ...firsts])].slice(0, mostHeld));
  const groups = [...alike.values()].filter(([first]) => held.has(first!));
  return {
    held: members.filter((member) => held.has(member)),
    alike: new Map(groups.map(([first, ...others]) => [first!, others])),
    left: members.length - groups.reduce((sum, group) => sum + group.length, 0),
  };
}
const none: ReadonlyMap<Proposition, readonly Proposition[]> = new Map();

/** Equal for members of which nothing could be told apart. */
const tellingOf = ({ wording, claim: { text, voice, type, modality, cue, speakers } }: Proposition): string =>
  JSON.stringify([
    wording.text,
    text,
    voice,
    type,
    modality,
    cue?.text,
    speakers.map(({ name, mention }) => name ?? mention),
  ]);

/** Equal for members that give the same numbers and days and are negated alike. */
const valuesOf = ({ claim: { numbers, dates, negated } }: Proposition): string =>
  JSON.stringify([negated, numbers.map(({ value }) => value), dates.map(({ from }) => from)]);
