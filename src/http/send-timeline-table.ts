import type { FastifyReply } from "fastify";
import type { timelineSchema } from "../contract/events.ts";
import type { Wire } from "../contract/pages.ts";
import { ndjsonExport } from "./exports/ndjson.ts";
import { timelineTable } from "./exports/tables.ts";
import type { Export } from "./lists.ts";
import { contentTypes } from "./negotiation.ts";
import { tellNext } from "./tell-next.ts";

interface Column {
  readonly outletId: string;
  readonly outlet: { readonly name: string } | null;
}

/** Sends a timeline, or a page of it, a line a claim; `Link` leads on to the next page in the same format. */
export function sendTimelineTable(
  reply: FastifyReply,
  { event, items, next }: Wire<typeof timelineSchema>,
  columns: readonly Column[],
  format: "csv" | "ndjson",
): FastifyReply {
  const names = new Map(columns.map(({ outletId, outlet }) => [outletId, outlet?.name ?? null]));
  tellNext(reply, next && `${next}&format=${format}`);
  reply.type(contentTypes[format]).header("content-disposition", `attachment; filename="${event.id}.${format}"`);
  if (format === "ndjson") return reply.send(written(ndjsonExport, items));
  const named = items.map((item) => ({ ...item, outlet: names.get(item.outletId) ?? null }));
  return reply.send(written(timelineTable, named));
}

const written = <Item>({ head, row, tail }: Export<Item>, items: readonly Item[]): string =>
  head + items.map(row).join("") + tail;
