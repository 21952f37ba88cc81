import type { Passage } from "../passages/passage.ts";
import type { Gender, Member, Named } from "./cast.ts";
import type { CastIndex } from "./speaker-index.ts";

/** How sure a name is, by the way in which it was found (0…1; 1: named in full at the cue). */
export const scores = { full: 1, short: 0.9, role: 0.8, definite: 0.7, pronoun: 0.65, implied: 0.5, none: 0 } as const;

/** A pronoun or "the minister" looks back over so many sentences. */
export const maxBack = 4;

/** Who a mention is, or why that cannot be told. */
export interface Found {
  readonly member: Member | null;
  /** A name that is no member's: "Smith campaign". */
  readonly name: string | null;
  readonly role: string | null;
  readonly score: number;
  readonly reason: string | null;
}

/** A speaker who has had the word, and where. */
export interface Turn {
  readonly found: Found;
  readonly sentence: number;
  readonly at: number;
  /** The word at the head of the mention, lower case. */
  readonly head: string;
}

/** What a mention is resolved against. */
export interface Scene {
  readonly passage: Passage;
  /** The passage's number among the article's, as in the cast's appearances. */
  readonly number: number;
  readonly named: readonly Named[];
  readonly cast: CastIndex;
  readonly subjects: readonly (Member | null)[];
  readonly turns: readonly Turn[];
  /** Whether somebody is named in the very words alone that are given to this mention. */
  readonly isInWords: (member: Member) => boolean;
  /** Who says "I" outside quotations; null where that is not known. */
  readonly writer: Found | null;
  /** Who answers where a letter asks: "Q:", "A:". */
  readonly answerer: Found | null;
}

/** Why a name tells nobody. */
export const severalBear = "more than one person of this name";

/** Why a role's holder tells nobody. */
export const inWordsAlone = "named only inside the words";

/** Nobody who can be named, and why. */
export function unnamed(reason: string, role: string | null = null): Found {
  return { member: null, name: null, role, score: scores.none, reason };
}

/** The names that start in a stretch of the passage. */
export function namesIn(named: readonly Named[], start: number, end: number): readonly Named[] {
  let low = 0;
  let high = named.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (named[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: Named[] = [];
  for (let at = low; at < named.length && named[at]!.start < end; at++) found.push(named[at]!);
  return found;
}

/** A member of the cast. */
export function named(member: Member, score: number): Found {
  return { member, name: null, role: null, score, reason: null };
}

/** Whether two genders can be one person's; an unknown one fits both. */
export function fits(own: Gender | null, wanted: Gender | null): boolean {
  return own === null || wanted === null || own === wanted;
}

/** Who had the word last, if not too many sentences ago. */
export function lastTurn(scene: Scene, sentence: number): Turn | undefined {
  const last = scene.turns.at(-1);
  return last && last.sentence >= sentence - maxBack ? last : undefined;
}
