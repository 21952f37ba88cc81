import type { DraftDate, DraftResult, OutletHint } from "../draft.ts";
import type { OutletRegistry } from "../outlets.ts";
import { dayOfUrl } from "../url-day.ts";
import { foldName } from "./labels.ts";

/**
 * What the address of the page tells of what was read there: its day, and that a known outlet is not the site's that has
 * an address elsewhere, but whom the site has the report from.
 */
export function atAddress(result: DraftResult, url: string | null, registry: OutletRegistry): DraftResult {
  if (!result.ok || url === null) return result;
  const day = dayOfUrl(url);
  const dates: DraftDate[] = day === null ? [] : [{ raw: day, role: "published", basis: "url", evidence: null }];
  const hints = result.draft.outletHints.map(
    (hint): OutletHint => (isOfOther(hint, url, registry) ? { ...hint, role: "credit" } : hint),
  );
  return { ok: true, draft: { ...result.draft, dates: [...result.draft.dates, ...dates], outletHints: hints } };
}

/** Whether a hint names an outlet that is not called as the site is, which no registry knows. */
function isOfOther({ kind, value, role }: OutletHint, url: string, registry: OutletRegistry): boolean {
  const there = registry.byUrl(url);
  if (role !== "site" || (there !== null && there.kind !== "aggregator")) return false;
  const outlet = kind === "url" ? registry.byUrl(value) : registry.byName(value);
  const host = foldName(URL.parse(url)?.hostname ?? "");
  return (
    outlet !== null &&
    outlet !== there &&
    ![outlet.name, ...outlet.aliases].some((name) => host.includes(foldName(name)))
  );
}
