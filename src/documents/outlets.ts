import type { OutletRef } from "./article.ts";

/** One entry of the outlet registry. */
export interface Outlet {
  readonly id: string;
  /** Where several outlets bear a name and none is what most readers mean by it, with the country: "The Tribune (India)". */
  readonly name: string;
  readonly kind: "agency" | "newspaper" | "broadcaster" | "online" | "magazine" | "aggregator";
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
  /** ISO 3166-1 alpha-2, null for none. */
  readonly country: string | null;
  /** BCP 47 of its usual language, null where it has several. */
  readonly language: string | null;
  readonly owner: string | null;
  /** Only with the public reference to the rule that says so. */
  readonly stateAffiliation: { readonly state: string; readonly reference: string } | null;
}

/** Finds outlets by what a document says of them. Look-ups fold case, accents and punctuation. */
export interface OutletRegistry {
  byId(id: string): Outlet | null;
  /**
   * By name or alias, whole. The address where a document of the outlet stands tells apart those who share a name: there
   * the name without its country is enough, and one that nobody has whole may be part of the outlet's.
   */
  byName(name: string, address?: string | null): Outlet | null;
  /** By a URL's host: the longest registered domain that it ends with (a path prefix may follow it). */
  byUrl(url: string): Outlet | null;
  all(): readonly Outlet[];
}

export function outletRef(outlet: Outlet): OutletRef {
  return {
    id: outlet.id,
    name: outlet.name,
    country: outlet.country,
    language: outlet.language,
    owner: outlet.owner,
  };
}

const fold = (string: string): string =>
  string
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/gi, "d")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/^the /, "")
    .trim();

/** What an outlet would take from another, and from which. */
export interface Claimed {
  readonly field: "name" | "aliases" | "domains";
  readonly value: string;
  readonly holder: Outlet;
}

/**
 * The first name, alias or domain of an outlet that another one has: of two that claim it documents are read as one's alone.
 * @param before the outlet as it is, whose own names and domains stay its own; null for a new one
 */
export function claimedIn(outlet: Outlet, before: Outlet | null, others: Iterable<Outlet>): Claimed | null {
  const namesOf = ({ name, aliases }: Outlet) => [name, ...aliases].map(fold);
  const own = new Set(before === null ? [] : namesOf(before));
  const ownDomains = new Set(before?.domains ?? []);
  for (const holder of others) {
    if (holder.id === outlet.id) continue;
    const held = namesOf(holder);
    const taken = (name: string) => held.includes(fold(name)) && !own.has(fold(name));
    if (taken(outlet.name)) return { field: "name", value: outlet.name, holder };
    const alias = outlet.aliases.find(taken);
    if (alias !== undefined) return { field: "aliases", value: alias, holder };
    const domain = outlet.domains.find((one) => holder.domains.includes(one) && !ownDomains.has(one));
    if (domain !== undefined) return { field: "domains", value: domain, holder };
  }
  return null;
}

/** A registry over a fixed list. The first entry that claims a name or a domain has it. */
export function makeOutletRegistry(outlets: readonly Outlet[]): OutletRegistry {
  const ids = new Map(outlets.map((outlet) => [outlet.id, outlet]));
  const names = new Map<string, Outlet>();
  const domains = new Map<string, Outlet>();
  for (const outlet of outlets) {
    for (const name of [outlet.name, ...outlet.aliases]) if (!names.has(fold(name))) names.set(fold(name), outlet);
    for (const domain of outlet.domains) if (!domains.has(domain)) domains.set(domain, outlet);
  }
  const byUrl = (url: string): Outlet | null => {
    const parsed = URL.parse(url.includes("://") ? url : `https://${url}`);
    if (!parsed) return null;
    const labels = parsed.hostname.split(".");
    const path = parsed.pathname.split("/")[1];
    for (let i = 0; i < labels.length - 1; i++) {
      const host = labels.slice(i).join(".");
      const found = (path && domains.get(`${host}/${path}`)) || domains.get(host);
      if (found) return found;
    }
    return null;
  };
  return {
    byId: (id) => ids.get(id) ?? null,
    byName(name, address = null) {
      const whole = names.get(fold(name)) ?? null;
      const there = address === null ? null : byUrl(address);
      if (there === null) return whole;
      if (fold(there.name.replace(country, "")) === fold(name)) return there;
      return whole ?? (isPartOfName(name, there) ? there : null);
    },
    byUrl,
    all: () => outlets,
  };
}

/** Behind a name that others share. */
const country = /\s\([^()]+\)$/u;

/** Whether all words of what somebody calls an outlet stand in one of its names. */
function isPartOfName(said: string, { name, aliases }: Outlet): boolean {
  const words = fold(said).split(" ");
  return words[0] !== "" && [name, ...aliases].some((own) => isSubset(words, fold(own).split(" ")));
}

const isSubset = (some: readonly string[], all: readonly string[]) => some.every((word) => all.includes(word));
