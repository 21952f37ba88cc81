import type { outletSchema } from "../../contract/outlets.ts";
import type { Wire } from "../../contract/pages.ts";
import type { Outlet } from "../../documents/outlets.ts";

export function presentOutlet(outlet: Outlet): Wire<typeof outletSchema> {
  return {
    id: outlet.id,
    name: outlet.name,
    kind: outlet.kind,
    aliases: outlet.aliases,
    domains: outlet.domains,
    country: outlet.country,
    language: outlet.language,
    owner: outlet.owner,
    stateAffiliation: outlet.stateAffiliation && {
      state: outlet.stateAffiliation.state,
      reference: outlet.stateAffiliation.reference,
    },
  };
}
