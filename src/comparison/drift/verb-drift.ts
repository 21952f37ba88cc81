import type { Claim } from "../../claims/claim.ts";
import { partOf } from "../../text/span.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { isNamedIn, speakerKey } from "../sources/statements.ts";
import type { Tellings } from "./drift.ts";
import { cueForces } from "./tables/cue-forces.ts";

/**
 * How the verb that gives one speaker's words came to make more of them ("said" became "admitted", "wrote" became
 * "reportedly wrote"), or a report of others dropped that it is one; null where it did not.
 */
export function verbDrift({ from, to, inOrder, translated }: Tellings): string | null {
  if (translated || from.claim.cue === null || to.claim.cue === null || !shareSpeaker(from.claim, to.claim))
    return null;
  const [plain, loaded] = [forceOf(from.claim), forceOf(to.claim)];
  const [heard, reheard] = [hearsayOf(from), hearsayOf(to)];
  const told = (hearsay: string, { cue }: Claim) => `"${hearsay === "" ? "" : `${hearsay} `}${cue!.text}"`;
  const became = `${told(heard, from.claim)} became ${told(reheard, to.claim)}`;
  if (heard !== "") return inOrder && reheard === "" && plain === "neutral" && loaded === "neutral" ? became : null;
  if (plain !== "neutral" || loaded === null) return null;
  return loaded !== "neutral" || reheard !== "" ? became : null;
}

/** Whether somebody whom both give the words to has one name in both. */
export function shareSpeaker(a: Claim, b: Claim): boolean {
  const [x, y] = [keysOf(a), keysOf(b)];
  return x.some((one) => y.some((other) => one === other || isNamedIn(one, other) || isNamedIn(other, one)));
}

const keysOf = (claim: Claim) =>
  speakerKey(claim)
    .split("|")
    .filter((key) => key !== "" && key !== "?");

/** What a cue's verb makes of the words: nothing, a confession, a doubt, a threat …; null where nothing is sure. */
export function forceOf({ cue }: Claim): string | null {
  if (cue === null) return null;
  for (const word of cue.text.toLowerCase().split(/\P{L}+/u)) {
    const force = cueForces.get(word);
    if (force !== undefined) return force;
  }
  return null;
}

/** The word before a cue by which an outlet says that it has the words from others ("reportedly said"); "" for none. */
function hearsayOf({ claim: { cue }, article }: Proposition): string {
  const before = partOf(article, cue!.part).slice(Math.max(0, cue!.start - mostBefore), cue!.start);
  return hearsay.exec(before)?.[1]?.toLowerCase() ?? "";
}
/** UTF-16 units that such a word takes. */
const mostBefore = 16;
const hearsay = /(?<!\p{L})(reportedly|allegedly|supposedly|purportedly)\s+$/iu;
