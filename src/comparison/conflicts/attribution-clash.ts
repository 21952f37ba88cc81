import type { Claim } from "../../claims/claim.ts";
import type { Likeness } from "../likeness/similarity.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { areOtherSpeakers } from "../sources/speakers.ts";
import { thresholds } from "../thresholds.ts";
import type { Clash, Side } from "./variants.ts";

/** Fewer words are said by many. */
const fewestQuotedWords = 6;

/** How two direct quotations of the same words, however they are put, are given to two speakers; null where they are not. */
export function attributionClash(a: Proposition, b: Proposition, likeness: Likeness): Clash | null {
  const quoted = ({ claim }: Proposition) =>
    claim.quoted.length > 0 && claim.type === "direct" && claim.within === null;
  if (!quoted(a) || !quoted(b) || likeness.score < thresholds.sameWords || likeness.same < thresholds.sameWords)
    return null;
  if (Math.min(a.wording.words.length, b.wording.words.length) < fewestQuotedWords) return null;
  if (!areOtherSpeakers(a.claim, b.claim) || !isSure(a.claim) || !isSure(b.claim)) return null;
  if (isNear(a.claim, b.claim) || isNear(b.claim, a.claim)) return null;
  const side = (member: Proposition): Side => ({ member, value: member.claim.speakers[0]!.name!, unit: null });
  return {
    kind: "attribution",
    sides: [side(a), side(b)],
    updates: false,
    reasons: ["the same words, another speaker"],
  };
}

/** Whether the speaker of one claim is named in the other or beside it: then who was quoted may have been read wrongly. */
function isNear(own: Claim, other: Claim): boolean {
  const around = nameWords(`${other.prefix} ${other.text} ${other.suffix}`);
  return own.speakers.some(({ name }) => name !== null && !nameWords(name).isDisjointFrom(around));
}

const nameWords = (text: string): ReadonlySet<string> =>
  new Set(text.match(nameWord)?.map((word) => word.toLowerCase()));
const nameWord = /\p{Lu}[\p{L}\p{M}'’-]{2,}/gu;

/** Only a speaker who is named where the words are given to them is held against another. */
const sureSpeaker = 0.9;
const isSure = ({ speakers }: Claim) => speakers.every((speaker) => speaker.score >= sureSpeaker);
