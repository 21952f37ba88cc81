import type { Origin } from "./article.ts";
import { datelineOf } from "./dateline.ts";
import type { OutletRegistry } from "./outlets.ts";

/** The links of the chain behind the outlet, as the text shows them. */
export function originsOf(text: string, registry: OutletRegistry): Origin[] {
  const dateline = datelineOf(text);
  if (!dateline?.agency) return [];
  const agency = registry.byName(dateline.agency);
  if (agency?.kind !== "agency") return [];
  const start = text.indexOf(dateline.agency, dateline.start);
  return [
    {
      name: agency.name,
      kind: "agency",
      evidence: { part: "text", start, end: start + dateline.agency.length },
      confidence: 0.98,
    },
  ];
}
