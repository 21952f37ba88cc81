import type { OutletRef } from "./article.ts";

/** One entry of the outlet registry. */
export interface Outlet {
  readonly id: string;
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
  /** By name or alias, whole. */
  byName(name: string): Outlet | null;
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

/** A registry over a fixed list. The first entry that claims a name or a domain has it. */
export function makeOutletRegistry(outlets: readonly Outlet[]): OutletRegistry {
  const ids = new Map(outlets.map((outlet) => [outlet.id, outlet]));
  const names = new Map<string, Outlet>();
  const domains = new Map<string, Outlet>();
  for (const outlet of outlets) {
    for (const name of [outlet.name, ...outlet.aliases]) if (!names.has(fold(name))) names.set(fold(name), outlet);
    for (const domain of outlet.domains) if (!domains.has(domain)) domains.set(domain, outlet);
  }
  return {
    byId: (id) => ids.get(id) ?? null,
    byName: (name) => names.get(fold(name)) ?? null,
    byUrl(url) {
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
    },
    all: () => outlets,
  };
}
