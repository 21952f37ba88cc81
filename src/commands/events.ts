import { presentEvent } from "../http/presenters/events.ts";
import type { Cursor, EventRow } from "../store/store.ts";
import { type Command, UsageError } from "./command.ts";
import { table } from "./table.ts";

const pageSize = 100;

export const events: Command = {
  name: "events",
  usage: "",
  summary: "list the events, newest first",
  details: "--min-outlets N shows only events that so many outlets report; --json prints NDJSON.",
  options: { "min-outlets": { type: "string" }, json: { type: "boolean" } },
  needsStore: true,
  async run({ open, values, terminal }) {
    const minOutlets = Number(values["min-outlets"] ?? 1);
    if (!Number.isInteger(minOutlets) || minOutlets < 1) throw new UsageError("--min-outlets needs a number from 1 on");
    const parts = await open();
    const rows: EventRow[] = [];
    for (let after: Cursor | null = null; ; ) {
      const page = await parts.store.events({ minOutlets }, { after, limit: pageSize });
      if (values.json) for (const event of page.items) terminal.out.write(`${JSON.stringify(presentEvent(event))}\n`);
      else rows.push(...page.items);
      if (page.next === null) break;
      after = page.next;
    }
    if (values.json) return 0;
    const head = ["event", "from", "articles", "outlets", "origins", "title"];
    const lines = rows.map((event) => [
      event.id,
      // As its document says it: `from` is a bound, and of a day it lies in the day before.
      event.firstPublished?.publishedAt.slice(0, 10) ?? "undated",
      String(event.articles),
      String(event.outlets),
      String(event.independentOrigins),
      event.title ?? "",
    ]);
    terminal.out.write(`${table([head, ...lines])}\n`);
    return 0;
  },
};
