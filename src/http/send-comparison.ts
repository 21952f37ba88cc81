import type { FastifyReply } from "fastify";
import { comparisonLineSchema } from "../contract/comparison-rows.ts";
import { comparisonSchema } from "../contract/comparisons.ts";
import type { ErrorCode } from "../errors.ts";
import { jsonLdRows } from "./exports/jsonld.ts";
import { matrixLines, matrixTable, tidyTable } from "./exports/matrix.ts";
import { comparisonPage, pagePolicy } from "./exports/page.ts";
import { contentTypes } from "./negotiation.ts";
import type { WireComparison } from "./presenters/comparisons.ts";
import { csvSchema, jsonLdSchema, pageSchema } from "./responses.ts";
import { tellNext } from "./tell-next.ts";

/** The formats in which every comparison is answered, JSON first. */
export const comparisonFormats = ["json", "csv", "tidy", "ndjson", "jsonld", "html"] as const;

/** What they look like, by media type. */
export const comparisonContent = {
  "application/json": comparisonSchema,
  "text/csv": csvSchema,
  "application/x-ndjson": comparisonLineSchema,
  "application/ld+json": jsonLdSchema,
  "text/html": pageSchema,
};

/** What a cursor may be refused with. */
export const paged = ["request.badCursor", "comparison.changed"] as const satisfies readonly ErrorCode[];

const rowsIn = { csv: matrixTable, tidy: tidyTable, ndjson: matrixLines } as const;

/**
 * Sends a comparison: `csv` is the matrix as one sees it, `tidy` a line for each cell, `ndjson` a line for each row,
 * `jsonld` a schema.org claim for each row, `html` a page to be looked at. `Link` leads on to the next page in the same format.
 *
 * @param of the id of what was compared, by which a file of it is called
 */
export function sendComparison(
  reply: FastifyReply,
  comparison: WireComparison,
  format: (typeof comparisonFormats)[number],
  of: string,
): FastifyReply {
  reply.type(contentTypes[format]);
  tellNext(reply, comparison.next && (format === "json" ? comparison.next : `${comparison.next}&format=${format}`));
  if (format === "json") return reply.send(JSON.stringify(comparison));
  if (format === "jsonld") return reply.send(JSON.stringify(jsonLdRows(comparison)));
  if (format === "html")
    return reply.header("content-security-policy", pagePolicy).send([...comparisonPage(comparison)].join(""));
  const file = { csv: `${of}.csv`, tidy: `${of}-tidy.csv`, ndjson: `${of}.ndjson` }[format];
  return reply
    .header("content-disposition", `attachment; filename="${file}"`)
    .send([...rowsIn[format](comparison)].join(""));
}
