import { idFrom } from "../text/hash.ts";
import type { Conflict, ConflictKind, Variant } from "./comparison.ts";
import { sameVoice } from "./contrary-told.ts";
import type { Hour } from "./hours.ts";
import type { Proposition } from "./propositions.ts";
import { type Counted, countedIn } from "./quantities.ts";
import { measures } from "./tables/measures.ts";

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
  /** Equal for one value however it is written, as of numbers and hours; else its words count. */
  readonly key?: string;
}

interface OpenConflict extends Pick<Conflict, "kind" | "updates"> {
  between: Conflict["between"];
  readonly ids: Set<string>;
  readonly reasons: Set<string>;
}

interface OpenVariant extends Pick<Variant, "kind" | "value" | "unit"> {
  readonly key: string | null;
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
    for (const { member, value, unit, key = null } of sides) {
      const id = idFrom("variant", `${kind}\n${key ?? `${value.toLowerCase()}\n${unit ?? ""}`}`);
      conflict.ids.add(id);
      const variant = variants.get(id) ?? { kind, value, unit, key, members: new Set() };
      variant.members.add(member);
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

/** "72-hour" and "72 hours", "40 trucks" and "forty lorries" are one value; "at least 40" is another. */
export function keyOfCount({ value, quantity: { unit, bound } }: Counted): string {
  const measure = unit === null ? undefined : measures.get(unit);
  const dimension = measure?.dimension ?? (unit !== null && ofItsOwn.has(unit) ? unit : "");
  return `${value} ${dimension} ${bound}`;
}

/** "8pm" and "20:00" are one value. */
export const keyOfHour = ({ low, high }: Hour): string => `${low} ${high}`;

const ofItsOwn: ReadonlySet<string> = new Set(["%", "usd", "eur", "gbp"]);

/** Who gives one of the values, too, but clashes with nobody, as one report's two tellings do. */
function addAgreeing(variants: readonly OpenVariant[], members: readonly Proposition[]): void {
  const keyed = variants.filter(({ key }) => key !== null);
  if (keyed.length === 0) return;
  const placed = new Set(keyed.flatMap((variant) => [...variant.members]));
  for (const member of members) {
    if (placed.has(member)) continue;
    const counts = countedIn(member.wording, member.claim.numbers).filter(({ role }) => role !== "former");
    const keys = {
      number: counts.map(keyOfCount),
      date: [member.hour && keyOfHour(member.hour), member.appointment?.day],
    };
    keyed
      .find(({ kind, key }) => (kind === "number" || kind === "date") && keys[kind].includes(key!))
      ?.members.add(member);
  }
}
