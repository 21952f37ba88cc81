import type { outletSchema } from "../../contract/outlets.ts";
import type { Wire } from "../../contract/pages.ts";
import type { KnownOutlet } from "../known-outlets.ts";

export function presentOutlet({ id, name, entry, articles }: KnownOutlet): Wire<typeof outletSchema> {
  return {
    id,
    name,
    registered: entry !== null,
    articles,
    kind: entry?.kind ?? null,
    aliases: entry?.aliases ?? [],
    domains: entry?.domains ?? [],
    country: entry?.country ?? null,
    language: entry?.language ?? null,
    owner: entry?.owner ?? null,
    stateAffiliation: entry?.stateAffiliation
      ? { state: entry.stateAffiliation.state, reference: entry.stateAffiliation.reference }
      : null,
  };
}
