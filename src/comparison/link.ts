import type { Claim } from "../claims/claim.ts";
import { countClash } from "./count-clash.ts";
import type { Lexeme } from "./lexemes.ts";
import type { Memory } from "./memory.ts";
import type { Proposition } from "./propositions.ts";
import { areReversed } from "./roles.ts";
import { type Likeness, strengthOf } from "./similarity.ts";
import { speakerKey } from "./statements.ts";
import { thresholds } from "./thresholds.ts";
import type { Word } from "./wording.ts";

/** How sure it is that two propositions say the same, 0…1, and what it is taken from. */
export interface Link {
  readonly strength: number;
  readonly likeness: Likeness;
}

/**
 * Links two propositions where they say the same. Pairs of few words, or with other names or days on both sides, need
 * near identity, and so do phrases without a verb. Another number may be another value of the same thing: where the
 * one told with the other's number says the same, that is a row with a conflict, not two rows.
 */
export function linkBetween(a: Proposition, b: Proposition, memory: Memory): Link {
  const likeness = memory.similarity.compare(a.wording, b.wording);
  const clash = likeness.others && likeness.score >= thresholds.comparable ? countClash(a, b, memory) : null;
  if (clash !== null) {
    const sure = clash.strength >= thresholds.rowFloor && mayBeOne(a, b, Math.min(clash.strength, mostSureButNumber));
    return { strength: sure ? clash.strength : 0, likeness };
  }
  const strength = strengthOf(likeness);
  const none = { strength: 0, likeness };
  if (strength < thresholds.rowFloor || !mayBeOne(a, b, strength)) return none;
  return likeness.others && strength < thresholds.rowInDoubt ? none : { strength, likeness };
}

/** Few words that differ in a number are never near identity. */
const mostSureButNumber = 0.79;

/** Whether there is enough in both to be sure of this strength, and nobody does to the other what is done to him. */
function mayBeOne(a: Proposition, b: Proposition, strength: number): boolean {
  if (strength < thresholds.verbless && !(tells(a) && tells(b))) return false;
  if (areReversed(a.wording, b.wording)) return false;
  const missing = thresholds.fewWords - Math.min(tellingWords(a), tellingWords(b));
  if (missing <= 0 || strength >= thresholds.rowInDoubt) return true;
  const one = haveOneSpeaker(a.claim, b.claim);
  return strength >= (one ? thresholds.fewWordsOfOne : thresholds.row + missing * thresholds.eachWordFewer);
}

function haveOneSpeaker(a: Claim, b: Claim): boolean {
  const key = speakerKey(a);
  return key !== "" && key !== "?" && key === speakerKey(b);
}

/** Captions, credits and cut phrases name things and tell nothing of them. */
function tells({ wording }: Proposition): boolean {
  return wording.words.some(({ lexeme }, place) => lexeme.verbal || isInfinitive(wording.words[place - 1], lexeme));
}

/** "To board": a word that is a noun more often than not is none here. */
function isInfinitive(before: Word | undefined, { kind, form, lemma }: Lexeme): boolean {
  return before?.lexeme.form === "to" && kind === "content" && form === lemma;
}

function tellingWords({ wording }: Proposition): number {
  return wording.content.filter(({ lexeme }) => !lexeme.reporting).length;
}
