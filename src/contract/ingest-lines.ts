import { z } from "zod";
import { faultSchema } from "./problems.ts";

const lineProblemSchema = z.strictObject({
  code: z.string(),
  title: z.string(),
  detail: z.string(),
  faults: z.array(faultSchema),
});
const countSchema = z.int().nonnegative();

/** One answered line of a stream of documents. */
export const ingestLineSchema = z
  .strictObject({
    line: z.int().positive().describe("Counted from 1, blank lines too."),
    externalId: z.string().optional().describe("The document's own, where it has one."),
    status: z.enum(["created", "updated", "unchanged", "rejected"]),
    articleId: z.string().nullable(),
    eventId: z.string().nullable(),
    problem: lineProblemSchema.optional().describe("Why it was rejected."),
  })
  .meta({
    id: "IngestLine",
    description: "What became of one line, sent after its commit.",
    example: { line: 1, status: "created", articleId: "art_1f0c", eventId: "evt_1f0c" },
  });

/** The last line of an answer that is whole. */
export const ingestLinesDoneSchema = z
  .strictObject({
    status: z.literal("done"),
    lines: countSchema.describe("All lines that were answered: those that are not blank."),
    created: countSchema,
    updated: countSchema,
    unchanged: countSchema,
    rejected: countSchema,
  })
  .meta({
    id: "IngestLinesDone",
    description: "Every line of the stream was answered; an answer without it was cut off.",
  });

/** The last line where the stream was not read to its end. */
export const ingestLinesStoppedSchema = z
  .strictObject({
    status: z.literal("stopped"),
    nextLine: z
      .int()
      .positive()
      .describe("Send the lines again from this one on: nothing is lost and nothing doubled."),
    problem: lineProblemSchema.describe("Why the others were not read."),
  })
  .meta({
    id: "IngestLinesStopped",
    description:
      "The service stops, cannot write, cannot decode the body, or finds no other line within 250 MB: the lines from `nextLine` on were not answered.",
  });

/** A line of the answer to a stream: one for each that came, and a last one. */
export const ingestAnswerSchema = z.union([ingestLineSchema, ingestLinesDoneSchema, ingestLinesStoppedSchema]);
