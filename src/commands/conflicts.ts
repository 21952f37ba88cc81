import { conflictKinds } from "../contract/comparison-rows.ts";
import { presentConflict } from "../http/presenters/conflicts.ts";
import type { ConflictFilter, ConflictRow, Cursor, Order } from "../store/store.ts";
import { type Command, UsageError } from "./command.ts";
import { standingEvent } from "./standing-event.ts";
import { table } from "./table.ts";
import { tellPending } from "./tell-pending.ts";

const pageSize = 100;
/** In characters: values and the words of a row. */
const widest = 110;

export const conflicts: Command = {
  name: "conflicts",
  usage: "",
  summary: "list where outlets disagree, newest first",
  details: `What the service found while it ran, over all events; --kind shows only conflicts of this kind (${conflictKinds.join(", ")}),
--event ID those of one event, --tag TAG those of which a tagged article gives a value, --updates false only what contradicts
and --updates true only later values that replace earlier ones (--kind and --tag repeated: any of several). --sort found puts
first what was found last, --sort oldest what came out first; --json prints NDJSON.`,
  options: {
    kind: { type: "string", multiple: true },
    event: { type: "string" },
    tag: { type: "string", multiple: true },
    updates: { type: "string" },
    sort: { type: "string" },
    json: { type: "boolean" },
  },
  needsStore: true,
  async run({ open, values, terminal }) {
    const kind = oneOf("kind", conflictKinds, values.kind);
    const [updates] = oneOf("updates", ["true", "false"], values.updates) ?? [];
    const [order] = oneOf<Order>("sort", ["newest", "oldest", "found"], values.sort) ?? [];
    const { store } = await open();
    const filter: ConflictFilter = {
      kind,
      tag: values.tag as readonly string[] | undefined,
      updates: updates === undefined ? undefined : updates === "true",
      event: typeof values.event === "string" ? await standingEvent(store, values.event) : undefined,
    };
    const rows: ConflictRow[] = [];
    for (let after: Cursor | null = null; ; ) {
      const page = await store.conflicts(filter, { after, limit: pageSize, order });
      if (values.json) for (const row of page.items) terminal.out.write(`${JSON.stringify(presentConflict(row))}\n`);
      else rows.push(...page.items);
      if (page.next === null) break;
      after = page.next;
    }
    if (!values.json)
      terminal.out.write(`${table([["event", "kind", "values", "told of"], ...rows.map(lineOf)], widest)}\n`);
    await tellPending(store, terminal);
    return 0;
  },
};

/** What an option may be; undefined where it is not given. */
function oneOf<Name extends string>(
  option: string,
  names: readonly Name[],
  given: unknown,
): readonly Name[] | undefined {
  if (given === undefined) return undefined;
  return [given].flat().map((value) => {
    const name = names.find((one) => one === value);
    if (name === undefined) throw new UsageError(`--${option} is one of ${names.join(", ")}`);
    return name;
  });
}

function lineOf({ eventId, kind, updates, variants, text }: ConflictRow): string[] {
  const told = variants.map(({ value, claims, outletIds }) => {
    const names = new Map(claims.map(({ outletId, outletName }) => [outletId, outletName]));
    return `${value} (${outletIds.map((id) => names.get(id) ?? id).join(", ")})`;
  });
  return [eventId, updates ? `${kind}, updated` : kind, told.join(" | "), text];
}
