import type { FastifyRequest } from "fastify";
import type { z } from "zod";
import { type documentQuery, documentSchema, faultOfUnstated } from "../contract/documents.ts";
import { RashomonError } from "../errors.ts";
import type { Submission } from "../ingest/pipeline.ts";
import { toSubmission } from "../ingest/to-submission.ts";
import { mediaType } from "./plugins/bodies.ts";
import { refusalOf } from "./problem.ts";

type DocumentQuery = z.output<typeof documentQuery>;
type Document = z.output<typeof documentSchema>;

/** The one document that a request carries: a JSON object, or a page or text with the rest in the query. */
export function documentOf(request: FastifyRequest, query: DocumentQuery): Submission {
  const type = mediaType(request.headers["content-type"]);
  if (type === "application/json") {
    const given = Object.keys(query);
    if (given.length > 0) throw refusedInQuery(given);
    return toSubmission(request.body as Document);
  }
  const { complete, format, ...stated } = query;
  const content = request.body as string;
  const fault = type === "text/plain" && format === undefined ? faultOfUnstated(content) : null;
  if (fault !== null)
    throw new RashomonError("document.unreadable", `format: ${fault}`, [
      { in: "query", name: "format", message: fault },
    ]);
  return toSubmission({
    ...stated,
    content,
    format: format ?? (type === "text/html" ? "html" : "text"),
    complete: complete === undefined ? null : complete === "true",
  });
}

/** In JSON the document's fields belong into the document. */
export function refusedInQuery(names: readonly string[]): RashomonError {
  return new RashomonError(
    "request.unknownParameter",
    `With this content type the document says these itself: ${names.join(", ")}.`,
    names.map((name) => ({ in: "query", name, message: "belongs into the document" })),
  );
}

/** Checks a document that came as a line of a stream. */
export function checkedDocument(value: unknown): Submission | RashomonError {
  const checked = documentSchema.safeParse(value);
  return checked.success ? toSubmission(checked.data) : refusalOf(checked.error, "body");
}
