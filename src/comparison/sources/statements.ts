import type { Claim, Speaker } from "../../claims/claim.ts";
import { nameKey } from "../../claims/names/name-key.ts";
import { idFrom } from "../../text/hash.ts";
import { madeOnce } from "../../text/made-once.ts";
import type { Statement } from "../comparison.ts";
import { areOneInScripts } from "./names-in-scripts.ts";
import type { Occasion } from "./occasion.ts";

/** A claim, whose report it stands in, when that was published, and when its words were said, as far as its cue tells. */
export interface DatedClaim {
  readonly claim: Claim;
  /** The origin of its article: copies of one report have one. */
  readonly originId: string;
  readonly publishedFrom: string | null;
  readonly occasion: Occasion | null;
}

/** Retellings of one utterance follow it within this many days; the same words later are said again. */
const sameOccasionDays = 3;
const dayMs = 86_400_000;

/**
 * The utterances of a row: claims of one speaker within a few days of each other are one statement, however many outlets
 * carry it; another speaker or a later occasion is another statement, and so is another
 * value: nobody says yes and no in one breath. What outlets state themselves is nobody's
 * utterance: there each origin's telling is a statement without speakers.
 */
export function findStatements(claims: readonly DatedClaim[], areOpposed: Opposed = never): readonly Statement[] {
  if (claims.length === 1) return [statement(speakerKey(claims[0]!.claim), claims)];
  const [own, attributed] = [true, false].map((isOwn) =>
    claims.filter(({ claim }) => (claim.voice === "own") === isOwn),
  ) as [DatedClaim[], DatedClaim[]];
  const named = new Map(attributed.map(({ claim }) => [speakerKey(claim), claim]));
  const keys = new Set(named.keys());
  const bySpeaker = Map.groupBy(attributed, ({ claim }) => wholeName(keyInScripts(claim, named), keys));
  return [
    ...inOrder(Map.groupBy(own, ({ originId }) => originId)).flatMap(([, told]) =>
      occasions(told, areOpposed).map((group) => statement("", group)),
    ),
    ...inOrder(bySpeaker).flatMap(([key, said]) => occasions(said, areOpposed).map((group) => statement(key, group))),
  ];
}

/** Whether two claims of a row give two values of one thing, or say yes and no. */
export type Opposed = (a: Claim, b: Claim) => boolean;
const never: Opposed = () => false;

const inOrder = <Value>(groups: ReadonlyMap<string, Value>) => [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1));

/** Of a speaker whom others of the row name in other letters, the first of their keys. */
function keyInScripts(claim: Claim, named: ReadonlyMap<string, Claim>): string {
  const key = speakerKey(claim);
  const others = [...named].filter(([, other]) => areOneInScripts(claim, other)).map(([other]) => other);
  return others.length === 0 ? key : [key, ...others].toSorted()[0]!;
}

/** "Berg" is Anna Berg where nobody else of the row has that name. */
function wholeName(key: string, keys: ReadonlySet<string>): string {
  if (keys.size < 2 || several.test(key)) return key;
  const [whole, ...more] = [...keys].filter((other) => isNamedIn(key, other));
  return whole === undefined || more.length > 0 ? key : whole;
}

/** Whether one speaker's key is a single name that stands in the other's. */
export function isNamedIn(short: string, long: string): boolean {
  // Asked of thousands of pairs: nearly all are told by where the one stands in the other.
  if (long.length <= short.length || short === "" || short === "?") return false;
  return long.includes(short) && !several.test(short) && !long.includes("|") && long.split(" ").includes(short);
}

const several = /[ |]/;

/** Equal for the same speakers under any spelling of their names; `""` for an outlet's own voice, `?` where unknown. */
export const speakerKey = madeOnce(({ voice, speakers }: Claim): string => {
  if (voice === "own") return "";
  const keys = speakers.map(keyOf).filter((one) => one !== null);
  return keys.length === 0 ? "?" : keys.toSorted().join("|");
});

function keyOf({ name, id }: Speaker): string | null {
  if (name === null) return id;
  let key = nameKeys.get(name);
  if (key === undefined) {
    if (nameKeys.size >= mostNames) nameKeys.clear();
    key = nameKey(name);
    nameKeys.set(name, key);
  }
  return key || id;
}
/** The same few people speak all through an event; the memory is emptied when it holds so many. */
const mostNames = 10_000;
const nameKeys = new Map<string, string>();

/** In order of publication, each claim with the first before it that may be of its occasion. */
function occasions(claims: readonly DatedClaim[], areOpposed: Opposed): DatedClaim[][] {
  const ordered = claims.toSorted(
    (a, b) => compareText(a.publishedFrom ?? "", b.publishedFrom ?? "") || compareText(a.claim.id, b.claim.id),
  );
  const groups: DatedClaim[][] = [];
  for (const dated of ordered) {
    const group = groups.find(
      (known) => mayBeOneOccasion(known, dated) && !known.some(({ claim }) => areOpposed(claim, dated.claim)),
    );
    if (group === undefined) groups.push([dated]);
    else group.push(dated);
  }
  return groups;
}

function mayBeOneOccasion(group: readonly DatedClaim[], later: DatedClaim): boolean {
  const known = group.find(({ occasion }) => occasion !== null)?.occasion ?? null;
  if (known !== null && later.occasion !== null)
    return known.from < later.occasion.to && later.occasion.from < known.to;
  const founder = group[0]!.publishedFrom;
  if (founder === null || later.publishedFrom === null) return true;
  return (Date.parse(later.publishedFrom) - Date.parse(founder)) / dayMs <= sameOccasionDays;
}

function statement(key: string, group: readonly DatedClaim[]): Statement {
  const claims = group.map((dated) => dated.claim);
  const speakers = new Map(
    claims
      .flatMap((claim) => claim.speakers)
      .map((speaker) => [keyOf(speaker) ?? "?", { id: speaker.id, name: speaker.name }]),
  );
  return {
    id: idFrom(
      "statement",
      `${key}\n${claims
        .map((claim) => claim.id)
        .toSorted()
        .join("\n")}`,
    ),
    speakers: [...speakers.values()],
    occasion: group.find(({ occasion }) => occasion !== null)?.occasion ?? null,
    claimIds: claims.map((claim) => claim.id),
  };
}

function compareText(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Whether two claims are given to one speaker by name. */
export function haveOneSpeaker(a: Claim, b: Claim): boolean {
  const [x, y] = [speakerKey(a), speakerKey(b)];
  if (x === "" || y === "" || x === "?" || y === "?") return false;
  return x === y || isNamedIn(x, y) || isNamedIn(y, x) || areOneInScripts(a, b);
}
