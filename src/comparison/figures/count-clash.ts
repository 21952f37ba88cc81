import type { Claim } from "../../claims/claim.ts";
import { replaceWhole } from "../../text/index-of-whole.ts";
import type { Memory } from "../propositions/memory.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { ofBargain } from "../tables/measures.ts";
import { thresholds } from "../thresholds.ts";
import { type Counted, countedIn } from "../wording/quantities.ts";
import type { Wording } from "../wording/wording.ts";
import { type Alike, findNumberConflicts, type NumberConflict } from "./number-conflict.ts";

/** Two propositions that say the same but for their numbers. */
export interface CountClash {
  readonly conflicts: readonly NumberConflict[];
  /** 0…1: how sure it is that they would say the same with the same numbers. */
  readonly strength: number;
}

/**
 * Whether two propositions count one thing differently: one of them, told with the other's numbers, must say what the
 * other says, and in so many words where nothing tells what happened to the counted. Only counts that are stated as
 * facts; null where the numbers agree or are not of one thing.
 */
export function countClash(a: Proposition, b: Proposition, memory: Memory): CountClash | null {
  const [x, y] = [countedIn(a.wording, a.claim.numbers), countedIn(b.wording, b.claim.numbers)];
  if (x.length === 0 || y.length === 0 || !isStated(a) || !isStated(b) || a.claim.negated !== b.claim.negated)
    return null;
  const find = (alike: Alike) => findNumberConflicts(x, y, { a: a.article, b: b.article, alike });
  const possible = find("wholly");
  if (possible.length === 0 || isToldOfOthers(a, b, possible, memory)) return null;
  const told = memory.similarity.compare(
    memory.read(withNumbers(a.wording.text, possible), a.wording.senses),
    b.wording,
  );
  // That one holds the other is not enough here: what it holds beside may be what is counted.
  const strength = told.others ? 0 : Math.min(told.score, told.same);
  const alike =
    strength >= thresholds.sameButNumber ? "wholly" : strength >= thresholds.alikeButNumber ? "much" : "loosely";
  const conflicts = find(alike).filter(
    (found) =>
      isWhole(a, found.a) && isWhole(b, found.b) && isPast(a, found.a) === isPast(b, found.b) && !isOfBargain(found.a),
  );
  return conflicts.length === 0 ? null : { conflicts, strength };
}

/** Two unions may ask for two rises in the same words: only figures tell that it is one demand. */
const isOfBargain = ({ happenings }: Counted) => happenings.some((happening) => ofBargain.has(happening));

/** Whether the sentences around two clauses, told with the same numbers, speak of other people, places or days. */
function isToldOfOthers(a: Proposition, b: Proposition, found: readonly NumberConflict[], memory: Memory): boolean {
  if (a.claim.text === a.wording.text && b.claim.text === b.wording.text) return false;
  const told = memory.read(withNumbers(a.claim.text, found), a.wording.senses);
  return memory.similarity.compare(told, memory.read(b.claim.text, b.wording.senses)).others;
}

const isWhole = (proposition: Proposition, { quantity }: Counted) =>
  quantity.unit !== null && !isCut(proposition, quantity.text);

/** Whether a number is told of another time than its report's ("in 1998"). */
const isPast = ({ figures }: Proposition, { quantity }: Counted) =>
  figures.some(({ counted, past }) => past && counted.quantity.text === quantity.text);

/** Whether a number lacks its beginning: "6.1" may be cut by a full stop that it does not have. */
export const isCut = (
  { claim, wording }: { readonly claim: Pick<Claim, "prefix">; readonly wording: Wording },
  number: string,
): boolean => cutNumber.test(claim.prefix) && wording.text.startsWith(number);
const cutNumber = /\d[.,]\s?$/;

/** A number of a plan or a possibility is no count, and one that is relayed is whoever's it is. */
const isStated = ({ claim }: Proposition) => claim.modality === "asserted" && claim.within === null;

/** A text told with the other side's numbers. */
function withNumbers(text: string, conflicts: readonly NumberConflict[]): string {
  return conflicts.reduce((told, { a, b }) => replaceWhole(told, a.quantity.text, b.quantity.text), text);
}
