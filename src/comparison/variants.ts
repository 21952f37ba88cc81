import { idFrom } from "../text/hash.ts";
import type { Conflict, ConflictKind, Variant } from "./comparison.ts";
import { sameVoice } from "./contrary-told.ts";
import type { Hour } from "./hours.ts";
import { lexemeOf } from "./lexemes.ts";
import type { Proposition } from "./propositions.ts";
import { type Counted, countedIn } from "./quantities.ts";
import { minutesApart } from "./same-hour.ts";

/** Two members of a row that cannot both be right, each with its value. */
export interface Clash {
  readonly kind: ConflictKind;
  readonly sides: readonly [Side, Side];
  readonly updates: boolean;
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

interface OpenConflict extends Pick<Conflict, "kind" | "updates"> {
  between: Conflict["between"];
  readonly ids: Set<string>;
  readonly reasons: Set<string>;
}

interface OpenVariant extends Pick<Variant, "kind" | "value" | "unit"> {
  readonly key: string | null;
  readonly hour: Hour | null;
  readonly members: Set<Proposition>;
}

/** The values that the members of a row give, each with all that give it, and the conflicts between them. */
export function summarise(
  clashes: readonly Clash[],
  members: readonly Proposition[],
): { readonly variants: readonly Variant[]; readonly conflicts: readonly Conflict[] } {
  const variants = new Map<string, OpenVariant>();
  const conflicts = new Map<string, OpenConflict>();
  for (const clash of clashes) {
    const { kind, sides, updates, reasons } = clash;
    const name = `${kind} ${updates}`;
    const conflict = conflicts.get(name) ?? { kind, updates, between: "voices", ids: new Set(), reasons: new Set() };
    if (isOfReports(clash)) conflict.between = "reports";
    conflicts.set(name, conflict);
    for (const reason of reasons) conflict.reasons.add(reason);
    for (const side of sides) {
      const id = idOf(kind, side, variants);
      conflict.ids.add(id);
      const { value, unit, key = null, hour = null } = side;
      const variant = variants.get(id) ?? { kind, value, unit, key, hour, members: new Set() };
      variant.members.add(side.member);
      variants.set(id, variant);
    }
  }
  addAgreeing([...variants.values()], members);
  return {
    variants: [...variants].map(([id, { kind, value, unit, members: giving }]) => ({
      id,
      kind,
      value,
      unit,
      outletIds: [...new Set([...giving].map((member) => member.columnId))],
      claimIds: [...giving].map((member) => member.claim.id),
    })),
    conflicts: [...conflicts.values()].map(({ kind, updates, between, ids, reasons }) => ({
      kind,
      variantIds: [...ids],
      updates,
      between,
      reasons: [...reasons],
    })),
  };
}

/** Two who are given the same words cannot both have said them: that is the reports' own affair. */
function isOfReports({ kind, sides: [a, b] }: Clash): boolean {
  return kind === "attribution" || sameVoice(a.member.claim, b.member.claim);
}

function idOf(
  kind: ConflictKind,
  { value, unit, key, hour }: Side,
  variants: ReadonlyMap<string, OpenVariant>,
): string {
  if (hour !== undefined)
    for (const [id, known] of variants) if (known.hour !== null && minutesApart(known.hour, hour) === 0) return id;
  return idFrom("variant", `${kind}\n${key ?? `${value.toLowerCase()}\n${unit ?? ""}`}`);
}

/** "72-hour" and "72 hours", "40 trucks" and "forty lorries" are one value; "at least 40" and 40 soldiers are others. */
export function keyOfCount({ value, thing, quantity: { bound } }: Counted): string {
  const counted = thing === null || thing === "people" ? "people" : (lexemeOf(thing, false).synonyms?.[0] ?? thing);
  return `${value} ${counted} ${bound}`;
}

/** Who gives one of the values, too, but clashes with nobody, as one report's two tellings do. */
function addAgreeing(variants: readonly OpenVariant[], members: readonly Proposition[]): void {
  for (const kind of ["number", "date"] as const) {
    const ofKind = variants.filter((variant) => variant.kind === kind);
    const placed = new Set(ofKind.flatMap((variant) => [...variant.members]));
    for (const member of members) {
      if (placed.has(member)) continue;
      for (const variant of ofKind) if (gives(member, variant)) variant.members.add(member);
    }
  }
}

function gives(member: Proposition, { kind, key, hour }: OpenVariant): boolean {
  if (hour !== null) return member.hour !== null && minutesApart(hour, member.hour) === 0;
  if (key === null) return false;
  if (kind === "date") return member.appointment?.day === key;
  return countedIn(member.wording, member.claim.numbers).some(
    (count) => count.role !== "former" && keyOfCount(count) === key,
  );
}
