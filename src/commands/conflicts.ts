import { comparisonVersion } from "../comparison/thresholds.ts";
import { conflictKinds } from "../contract/comparison-rows.ts";
import { presentConflict } from "../http/presenters/conflicts.ts";
import type { ConflictRow, Cursor } from "../store/store.ts";
import { type Command, UsageError } from "./command.ts";
import { table } from "./table.ts";

const pageSize = 100;
/** In characters: values and the words of a row. */
const widest = 110;

export const conflicts: Command = {
  name: "conflicts",
  usage: "",
  summary: "list where outlets disagree, newest first",
  details: `What the service found while it ran, over all events; --kind shows only conflicts of this kind (${conflictKinds.join(", ")}),
--json prints NDJSON.`,
  options: { kind: { type: "string" }, json: { type: "boolean" } },
  needsStore: true,
  async run({ open, values, terminal }) {
    const kind = conflictKinds.find((one) => one === values.kind);
    if (values.kind !== undefined && !kind) throw new UsageError(`--kind is one of ${conflictKinds.join(", ")}`);
    const { store } = await open();
    const rows: ConflictRow[] = [];
    for (let after: Cursor | null = null; ; ) {
      const page = await store.conflicts({ kind }, { after, limit: pageSize });
      if (values.json) for (const row of page.items) terminal.out.write(`${JSON.stringify(presentConflict(row))}\n`);
      else rows.push(...page.items);
      if (page.next === null) break;
      after = page.next;
    }
    if (!values.json)
      terminal.out.write(`${table([["event", "kind", "values", "told of"], ...rows.map(lineOf)], widest)}\n`);
    const pending = await store.countToLookThrough(comparisonVersion);
    if (pending > 0) terminal.err.write(`Events still to be looked at, by the service while it runs: ${pending}\n`);
    return 0;
  },
};

function lineOf({ eventId, kind, updates, variants, text }: ConflictRow): string[] {
  const told = variants.map(({ value, claims, outletIds }) => {
    const names = new Map(claims.map(({ outletId, outletName }) => [outletId, outletName]));
    return `${value} (${outletIds.map((id) => names.get(id) ?? id).join(", ")})`;
  });
  return [eventId, updates ? `${kind}, updated` : kind, told.join(" | "), text];
}
