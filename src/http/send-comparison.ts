import type { FastifyReply } from "fastify";
import { comparisonLineSchema, comparisonSchema } from "../contract/comparisons.ts";
import { jsonLdRows } from "./exports/jsonld.ts";
import { matrixLines, matrixTable, tidyTable } from "./exports/matrix.ts";
import { contentTypes } from "./negotiation.ts";
import type { WireComparison } from "./presenters/comparisons.ts";
import { csvSchema, jsonLdSchema } from "./responses.ts";

/** The formats in which every comparison is answered, JSON first. */
export const comparisonFormats = ["json", "csv", "tidy", "ndjson", "jsonld"] as const;

/** What they look like, by media type. */
export const comparisonContent = {
  "application/json": comparisonSchema,
  "text/csv": csvSchema,
  "application/x-ndjson": comparisonLineSchema,
  "application/ld+json": jsonLdSchema,
};

const rowsIn = { csv: matrixTable, tidy: tidyTable, ndjson: matrixLines } as const;

/**
 * Sends a comparison in another format than JSON: `csv` is the matrix as one sees it, `tidy` a line for each row and
 * outlet, `ndjson` a line for each row, `jsonld` a schema.org claim for each row.
 *
 * @param of the id of what was compared, by which a file of it is called
 */
export function sendComparison(
  reply: FastifyReply,
  comparison: WireComparison,
  format: keyof typeof rowsIn | "jsonld",
  of: string,
): FastifyReply {
  reply.type(contentTypes[format]);
  if (format === "jsonld") return reply.send(JSON.stringify(jsonLdRows(comparison)));
  const file = { csv: `${of}.csv`, tidy: `${of}-tidy.csv`, ndjson: `${of}.ndjson` }[format];
  return reply
    .header("content-disposition", `attachment; filename="${file}"`)
    .send([...rowsIn[format](comparison)].join(""));
}
