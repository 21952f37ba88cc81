import type { Claim } from "../../claims/claim.ts";
import { nameKey } from "../../claims/names/name-key.ts";
import { idFrom } from "../../text/hash.ts";
import type { Conflict, ConflictKind, Variant } from "../comparison.ts";
import { sameVoice } from "../links/contrary-told.ts";
import type { HeldMembers } from "../propositions/held-members.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { personOf } from "../sources/speakers.ts";
import type { Hour } from "../times/hours.ts";
import { orderOf } from "../times/order.ts";
import { minutesApart } from "../times/same-hour.ts";
import { lexemeOf } from "../wording/lexemes.ts";
import { type Counted, countedIn } from "../wording/quantities.ts";

/** Two members of a row that cannot both be right, each with its value. */
export interface Clash {
  readonly kind: ConflictKind;
  readonly sides: readonly [Side, Side];
  readonly updates: boolean;
  /** Whether the later of the two itself gives the earlier value. */
  readonly told?: boolean;
  /** Whether one of the two reports gives the other's value as well, from another voice: the voices differ, not the reports. */
  readonly settled?: boolean;
  readonly reasons: readonly string[];
}

export interface Side {
  readonly member: Proposition;
  readonly value: string;
  readonly unit: string | null;
  /** Equal for one value however it is written, as of numbers and days; else its words count. */
  readonly key?: string;
  /** Of an hour, which is one with whatever hour may be the same. */
  readonly hour?: Hour;
}

interface OpenConflict extends Pick<Conflict, "kind"> {
  updates: boolean;
  /** Whether one of the reports itself tells that one value replaced the other. */
  told: boolean;
  between: Conflict["between"];
  readonly ids: Set<string>;
  readonly reasons: Set<string>;
}

interface OpenVariant extends Pick<Variant, "kind" | "value" | "unit"> {
  readonly key: string | null;
  readonly hour: Hour | null;
  readonly members: Set<Proposition>;
}

/**
 * The values that the members of a row give, each with all that give it, and the conflicts between them.
 * @param alike of those that clash, the members that tell the same in the same words
 */
export function summarise(
  clashes: readonly Clash[],
  members: readonly Proposition[],
  alike: HeldMembers["alike"],
): { readonly variants: readonly Variant[]; readonly conflicts: readonly Conflict[] } {
  const variants = new Map<string, OpenVariant>();
  const pairs = new Map<string, OpenConflict>();
  for (const clash of clashes) {
    const { kind, sides, updates, reasons } = clash;
    const ids = sides.map((side) => {
      const id = idOf(kind, side, variants);
      const { value, unit, key = null, hour = null } = side;
      const variant = variants.get(id) ?? { kind, value, unit, key, hour, members: new Set() };
      for (const member of [side.member, ...(alike.get(side.member) ?? [])]) variant.members.add(member);
      variants.set(id, variant);
      return id;
    });
    const name = ids.toSorted().join(" ");
    const pair = pairs.get(name) ?? { ...openConflict(kind, updates), ids: new Set(ids) };
    if (clash.told) pair.told = true;
    // Where two give both values at one time, that a third came later explains nothing.
    if (!updates) pair.updates = false;
    if (isOfReports(clash)) pair.between = "reports";
    for (const reason of reasons) if (!pair.reasons.has(turned(reason))) pair.reasons.add(reason);
    pairs.set(name, pair);
  }
  addAgreeing([...variants.values()], members);
  for (const pair of pairs.values()) {
    const [a, b] = [...pair.ids].map((id) => variants.get(id)!);
    if (!pair.updates || pair.told || a === undefined || b === undefined || !takeTurns(a, b)) continue;
    pair.updates = false;
    pair.reasons.add("a later report gives the earlier value again");
  }
  return {
    variants: [...variants].map(([id, { kind, value, unit, members: giving }]) => ({
      id,
      kind,
      value,
      unit,
      outletIds: [...new Set([...giving].map((member) => member.columnId))],
      claimIds: [...giving].map((member) => member.claim.id),
    })),
    conflicts: conflictsOf([...pairs.values()]),
  };
}

/** "28 against 31" for "31 against 28". */
const turned = (reason: string) => reason.split(" against ").toReversed().join(" against ");

/**
 * Whether each of two values is given by somebody after somebody else gave the other: nothing was replaced then. Of "at
 * least 50" that tells nothing.
 */
function takeTurns({ members: x, key }: OpenVariant, { members: y, key: other }: OpenVariant): boolean {
  if (!isExact(key) || !isExact(other)) return false;
  const isAfter = (some: ReadonlySet<Proposition>, others: ReadonlySet<Proposition>) =>
    [...some].some((a) => [...others].some((b) => orderOf(b.article, a.article).sign === -1));
  return isAfter(x, y) && isAfter(y, x);
}

const isExact = (key: string | null) => key?.endsWith(" exact") === true;

const openConflict = (kind: ConflictKind, updates: boolean): OpenConflict => ({
  kind,
  updates,
  told: false,
  between: "voices",
  ids: new Set(),
  reasons: new Set(),
});

/** One conflict a kind, and one update; where both would be about the same variants, a conflict alone. */
function conflictsOf(pairs: readonly OpenConflict[]): readonly Conflict[] {
  const open = new Map<string, OpenConflict>();
  for (const { kind, updates, between, ids, reasons } of pairs) {
    const name = `${kind} ${updates}`;
    const known = open.get(name) ?? openConflict(kind, updates);
    if (between === "reports") known.between = between;
    for (const id of ids) known.ids.add(id);
    for (const reason of reasons) known.reasons.add(reason);
    open.set(name, known);
  }
  for (const [name, update] of open) {
    const conflict = open.get(`${update.kind} false`);
    if (!update.updates || conflict === undefined || update.ids.symmetricDifference(conflict.ids).size > 0) continue;
    for (const reason of update.reasons) conflict.reasons.add(reason);
    open.delete(name);
  }
  return [...open.values()].map(({ kind, updates, between, ids, reasons }) => ({
    kind,
    variantIds: [...ids],
    updates,
    between,
    reasons: [...reasons],
  }));
}

/** Two who are given the same words cannot both have said them: that is the reports' own affair. */
function isOfReports({ kind, sides: [a, b] }: Clash): boolean {
  const [x, y] = [a.member.claim, b.member.claim];
  return kind === "attribution" || sameVoice(x, y) || isItsSubject(x, y) || isItsSubject(y, x);
}

/** "The union demanded 6 percent, its leader said", "the union demanded 8 percent": what it demanded, not what its leader said. */
function isItsSubject({ speakers: [speaker], cue, text: own }: Claim, { text, speakers }: Claim): boolean {
  const named = speaker?.name ?? speaker?.role ?? null;
  if (named === null || cue === null || speakers.length === 0 || !own.startsWith(cue.text)) return false;
  return text
    .slice(0, longestSubject)
    .toLowerCase()
    .startsWith(named.toLowerCase(), theBefore.exec(text)?.[0].length ?? 0);
}
const longestSubject = 60;
const theBefore = /^the\s/iu;

function idOf(
  kind: ConflictKind,
  { value, unit, key, hour }: Side,
  variants: ReadonlyMap<string, OpenVariant>,
): string {
  if (hour !== undefined)
    for (const [id, known] of variants) if (known.hour !== null && minutesApart(known.hour, hour) === 0) return id;
  return idFrom("variant", `${kind}\n${key ?? `${value.toLowerCase()}\n${unit ?? ""}`}`);
}

/**
 * "72-hour" and "72 hours", "40 trucks" and "forty lorries", "500,000 doses" and "half a million vaccine doses" are one
 * value, and so are 40 and "about 40"; "at least 40" and 40 soldiers are others.
 */
export const keyOfCount = ({ value, thing, quantity: { bound } }: Counted): string =>
  `${value} ${keyOfThing(thing)} ${bound === "about" ? "exact" : bound}`;

/** Equal for what is counted under another name or with a word more; a bare number counts people. */
export function keyOfThing(thing: string | null): string | number {
  const head = thing?.slice(thing.lastIndexOf(" ") + 1) ?? "people";
  return head === "people" ? head : (lexemeOf(head, false).synonyms?.[0] ?? head);
}

/** Who gives one of the values, too, but clashes with nobody, as one report's two tellings do. */
function addAgreeing(variants: readonly OpenVariant[], members: readonly Proposition[]): void {
  for (const kind of ["number", "date", "attribution"] as const) {
    const ofKind = variants.filter((variant) => variant.kind === kind);
    const placed = new Set(ofKind.flatMap((variant) => [...variant.members]));
    for (const member of members) {
      if (placed.has(member)) continue;
      for (const variant of ofKind) if (gives(member, variant)) variant.members.add(member);
    }
  }
}

function gives(member: Proposition, { kind, key, hour, value }: OpenVariant): boolean {
  if (kind === "attribution") return nameKey(personOf(member.claim) ?? "") === nameKey(value);
  if (hour !== null) return member.hour !== null && minutesApart(hour, member.hour) === 0;
  if (key === null) return false;
  if (kind === "date") return member.appointment?.day === key;
  return countedIn(member.wording, member.claim.numbers).some(
    (count) => count.role !== "former" && keyOfCount(count) === key,
  );
}
