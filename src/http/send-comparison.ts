import { Readable } from "node:stream";
import type { FastifyReply } from "fastify";
import { matrixTable, tidyTable } from "./exports/matrix.ts";
import { contentTypes } from "./negotiation.ts";
import type { WireComparison } from "./presenters/comparisons.ts";

/** Sends a comparison as a table: `csv` is the matrix as one sees it, `tidy` a line for each row and outlet. */
export function sendComparison(reply: FastifyReply, comparison: WireComparison, format: "csv" | "tidy"): FastifyReply {
  const rows = format === "csv" ? matrixTable(comparison) : tidyTable(comparison);
  return reply
    .type(contentTypes[format])
    .header("content-disposition", `attachment; filename="comparison-${format}.csv"`)
    .send(Readable.from(rows, { objectMode: false }));
}
