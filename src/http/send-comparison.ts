import { Readable } from "node:stream";
import type { FastifyReply } from "fastify";
import { comparisonSchema } from "../contract/comparisons.ts";
import { jsonLdRows } from "./exports/jsonld.ts";
import { matrixTable, tidyTable } from "./exports/matrix.ts";
import { contentTypes } from "./negotiation.ts";
import type { WireComparison } from "./presenters/comparisons.ts";
import { csvSchema, jsonLdSchema } from "./responses.ts";

/** The formats in which every comparison is answered, JSON first. */
export const comparisonFormats = ["json", "csv", "tidy", "jsonld"] as const;

/** What they look like, by media type. */
export const comparisonContent = {
  "application/json": comparisonSchema,
  "text/csv": csvSchema,
  "application/ld+json": jsonLdSchema,
};

/**
 * Sends a comparison in another format than JSON: `csv` is the matrix as one sees it, `tidy` a line for each row and
 * outlet, `jsonld` a schema.org claim for each row.
 */
export function sendComparison(
  reply: FastifyReply,
  comparison: WireComparison,
  format: "csv" | "tidy" | "jsonld",
): FastifyReply {
  reply.type(contentTypes[format]);
  if (format === "jsonld") return reply.send(JSON.stringify(jsonLdRows(comparison)));
  const rows = format === "csv" ? matrixTable(comparison) : tidyTable(comparison);
  return reply
    .header("content-disposition", `attachment; filename="comparison-${format}.csv"`)
    .send(Readable.from(rows, { objectMode: false }));
}
