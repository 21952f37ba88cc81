import type { Claim } from "../../claims/claim.ts";
import { type QuotedWords, quotedWordsOf } from "../drift/quoted-words.ts";
import type { Likeness } from "../likeness/similarity.ts";
import type { Memory } from "../propositions/memory.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { areOtherSpeakers } from "../sources/speakers.ts";
import { thresholds } from "../thresholds.ts";
import type { Word } from "../wording/wording.ts";
import type { Clash, Side } from "./variants.ts";

/** Fewer words are said by many. */
const fewestQuotedWords = 6;

/**
 * How the same quoted words are given to two speakers: two direct quotations, however they are put, or a long stretch of one
 * that stands in the other's to the letter; null where they are not.
 */
export function attributionClash(a: Proposition, b: Proposition, likeness: Likeness, memory: Memory): Clash | null {
  const quoted = ({ claim }: Proposition) => claim.quoted.length > 0 && claim.within === null;
  if (!quoted(a) || !quoted(b) || !areOtherSpeakers(a.claim, b.claim)) return null;
  if (!isSure(a.claim) || !isSure(b.claim) || isNear(a.claim, b.claim) || isNear(b.claim, a.claim)) return null;
  if (!areOneQuotation(a, b, likeness) && !shareStretch(a, b, memory)) return null;
  const side = (member: Proposition): Side => ({ member, value: member.claim.speakers[0]!.name!, unit: null });
  return {
    kind: "attribution",
    sides: [side(a), side(b)],
    updates: false,
    reasons: ["the same words, another speaker"],
  };
}

/** Whether both are direct quotations of the same words. */
function areOneQuotation(a: Proposition, b: Proposition, { score, same }: Likeness): boolean {
  if (![a, b].every(({ claim }) => claim.type === "direct")) return false;
  if (score < thresholds.sameWords || same < thresholds.sameWords) return false;
  return Math.min(a.wording.words.length, b.wording.words.length) >= fewestQuotedWords;
}

/** Whether all that one has in one pair of marks stands in the other's, word by word. */
const shareStretch = (a: Proposition, b: Proposition, memory: Memory): boolean =>
  quotedWordsOf(a, memory).some((x) => quotedWordsOf(b, memory).some((y) => holds(x, y) || holds(y, x)));

function holds(longer: QuotedWords, { words }: QuotedWords): boolean {
  if (words.length < fewestInRow) return false;
  if (words.filter(({ lexeme }) => lexeme.kind !== "function").length < fewestContentWords) return false;
  return runOf(longer.words).includes(runOf(words));
}
const runOf = (words: readonly Word[]) => ` ${words.map(({ lexeme }) => lexeme.form).join(" ")} `;
/** A turn of phrase of fewer is anybody's: two may use one formula, or one echo the other. */
const fewestInRow = 8;
const fewestContentWords = 5;

/** Whether the speaker of one claim is named in the other or beside it: then who was quoted may have been read wrongly. */
function isNear(own: Claim, other: Claim): boolean {
  // Behind a colon it is settled who speaks, whoever is named next.
  const behind = led.test(other.prefix) ? "" : other.suffix;
  const around = nameWords(`${other.prefix} ${other.text} ${behind}`);
  return own.speakers.some(({ name }) => name !== null && !nameWords(name).isDisjointFrom(around));
}

const led = /:\s*["“‘«]?\s*$/u;

const nameWords = (text: string): ReadonlySet<string> =>
  new Set(text.match(nameWord)?.map((word) => word.toLowerCase()));
const nameWord = /\p{Lu}[\p{L}\p{M}'’-]{2,}/gu;

/** Only a speaker who is named where the words are given to them is held against another. */
const sureSpeaker = 0.9;
const isSure = ({ speakers }: Claim) => speakers.every((speaker) => speaker.score >= sureSpeaker);
