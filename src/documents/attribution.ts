import type { Origin, OutletRef } from "./article.ts";
import type { Draft, OutletHint } from "./draft.ts";
import { type Outlet, type OutletRegistry, outletRef } from "./outlets.ts";
import type { SourceDocument } from "./source-document.ts";

/** Whose article it is, where it was found when that is another's site, and what shows it. */
export interface Attribution {
  readonly outlet: OutletRef | null;
  readonly publisher: { readonly id: string; readonly name: string } | null;
  /** What shows the outlet. */
  readonly basis: "caller" | OutletHint["role"] | null;
  /** The links of the chain that stand for the two, nearest first. */
  readonly links: readonly Origin[];
}

interface Finding {
  readonly outlet: Outlet;
  readonly hint: OutletHint | null;
}

/** How sure a link is, by what shows it. */
const confidenceOf = { site: 0.95, credit: 0.9, mention: 0.7 } as const;

/**
 * The outlet of a document: the one that the caller states, by id, name or domain, known or not; else the site's, by its
 * address or what it calls itself; on the site of an aggregator, and where no site is known, the one that the document
 * credits. A name that the registry does not know is believed only from the caller or from the site's own metadata.
 */
export function attribute(document: SourceDocument, draft: Draft, registry: OutletRegistry): Attribution {
  const hints = document.url ? [stated(document.url), ...draft.outletHints] : draft.outletHints;
  const address = hints.find(({ kind, role }) => kind === "url" && role === "site")?.value ?? null;
  const known = hints.flatMap((hint): Finding[] => {
    const outlet = hint.kind === "url" ? registry.byUrl(hint.value) : registry.byName(hint.value);
    return outlet && !isNamesake(outlet, hint, address, registry) ? [{ outlet, hint }] : [];
  });
  const site = known.find(({ hint }) => hint?.role === "site") ?? null;
  const credited =
    known.find(
      ({ hint, outlet }) => hint?.role !== "site" && outlet.kind !== "aggregator" && outlet !== site?.outlet,
    ) ?? null;
  const aggregated = site?.outlet.kind === "aggregator" && credited !== null;

  const elsewhere = hints.some(({ role }) => role === "site");
  const found = aggregated ? credited : (site ?? (elsewhere ? null : credited));
  const outlet = document.outlet
    ? refOf(document.outlet, address, registry)
    : found
      ? outletRef(found.outlet)
      : unknownSite(hints, registry);
  const host = aggregated ? site : null;
  const publisher = document.publisher
    ? pick(refOf(document.publisher, address, registry))
    : host
      ? pick(outletRef(host.outlet))
      : null;

  const links: Origin[] = [];
  if (publisher && publisher.id !== outlet?.id) {
    links.push({ name: publisher.name, kind: "publisher", ...(document.publisher ? certain : shown(host)) });
  }
  if (outlet) links.push({ name: outlet.name, kind: "outlet", ...(document.outlet ? certain : shown(found)) });
  // a site that nobody knows and that names the outlet it has the report from
  if (site === null && elsewhere && credited?.hint?.role === "credit" && credited.outlet.kind !== "agency")
    if (credited.outlet.name !== outlet?.name)
      links.push({ name: credited.outlet.name, kind: "outlet", ...shown(credited) });
  const basis = document.outlet ? "caller" : found ? (found.hint?.role ?? null) : outlet ? "site" : null;
  return { basis, outlet, publisher: publisher && publisher.id !== outlet?.id ? publisher : null, links };
}

/** There are many a Nation and Standard: a site's name is not that of an outlet with an address elsewhere. */
function isNamesake(outlet: Outlet, hint: OutletHint, address: string | null, registry: OutletRegistry): boolean {
  return (
    hint.kind === "name" &&
    hint.role === "site" &&
    address !== null &&
    outlet.domains.length > 0 &&
    registry.byUrl(address) === null
  );
}

const certain = { evidence: null, confidence: 1 } as const;

function shown(finding: Finding | null): Pick<Origin, "evidence" | "confidence"> {
  if (!finding?.hint) return { evidence: null, confidence: confidenceOf.mention };
  return { evidence: finding.hint.evidence, confidence: confidenceOf[finding.hint.role] };
}

const stated = (url: string): OutletHint => ({ kind: "url", value: url, role: "site", evidence: null });
const pick = ({ id, name }: OutletRef): { id: string; name: string } => ({ id, name });

function refOf(said: string, address: string | null, registry: OutletRegistry): OutletRef {
  const name = said.trim();
  const known =
    registry.byId(name) ?? registry.byName(name, address) ?? (name.includes(".") ? registry.byUrl(name) : null);
  return known ? outletRef(known) : ownId(unknownOutlet(name), hostOf(address), registry);
}

/** A namesake of a known outlet keeps its name; its address tells the two apart, where there is one. */
function ownId(outlet: OutletRef, host: string | null, registry: OutletRegistry): OutletRef {
  return registry.byId(outlet.id) === null ? outlet : { ...outlet, id: host ? slug(host) : `${outlet.id}-namesake` };
}

const hostOf = (address: string | null): string | null =>
  (address && URL.parse(address)?.hostname.replace(/^(?:www\d?|m|amp)\./u, "")) || null;

/** An outlet that the registry does not know: a slug of its name is its id. */
function unknownOutlet(name: string): OutletRef {
  return { id: slug(name) || "unnamed", name, country: null, language: null, owner: null };
}

/** A site that no registry knows, by what it calls itself, else by its host. */
function unknownSite(hints: readonly OutletHint[], registry: OutletRegistry): OutletRef | null {
  const host = hostOf(hints.find((hint) => hint.kind === "url" && hint.role === "site")?.value ?? null);
  const name = hints.find((hint) => hint.kind === "name" && hint.role === "site" && isName(hint.value));
  if (name) return ownId(unknownOutlet(name.value.trim()), host, registry);
  return host?.includes(".") ? unknownOutlet(host) : null;
}

const letters = /\p{L}{2}/u;
const longestName = 60;
const isName = (value: string): boolean =>
  value.trim().length <= longestName && letters.test(value) && !value.includes("\n");

const notSlug = /[^\p{L}\p{N}]+/gu;

/** `Đài Hải Cảng` → `dai-hai-cang`; letters of other scripts stay. */
export function slug(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/giu, "d")
    .toLowerCase()
    .replace(notSlug, "-")
    .replace(/^-|-$/gu, "");
}
