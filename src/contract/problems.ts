import { z } from "zod";

export const faultSchema = z
  .strictObject({
    in: z.enum(["query", "path", "header", "body"]),
    name: z.string().describe("The parameter, or the field with its path."),
    message: z.string(),
  })
  .meta({ id: "Fault" });

const formerSchema = z
  .strictObject({
    article: z.string().describe("Where the article stands, or says when it was removed."),
    articleId: z.string(),
    because: z
      .enum(["removed", "revised", "reread"])
      .describe(
        "The article was removed; a later revision does without the claim; or the same words are read otherwise, after a correction or by a later release.",
      ),
    revision: z.int().positive().describe("The last revision of the article that made it."),
    removedAt: z.string().nullable().describe("When the article was removed; null where it stands."),
    replacedBy: z
      .string()
      .nullable()
      .describe("The claim that the next revision made in its place, with most of its words; null for none."),
  })
  .meta({ id: "Former", description: "What became of a claim that is no longer made." });

export const problemSchema = z
  .strictObject({
    type: z.string().describe("Where this kind of problem is described."),
    title: z.string().describe("What the code means; the same for every problem with this code."),
    status: z.int().min(400).max(599),
    code: z
      .string()
      .regex(/^[a-z]+\.[a-zA-Z]+$/)
      .describe("Stable: write programs against this."),
    detail: z.string().describe("What went wrong this time."),
    instance: z
      .string()
      .describe(
        "The request's id, as in the x-request-id header and in the log, as a URI: `urn:uuid:` before one of ours, `urn:request:` before the caller's own.",
      ),
    faults: z.array(faultSchema).describe("The parameters or fields at fault."),
    former: formerSchema.optional().describe("Only with `claim.gone`."),
  })
  .meta({
    id: "Problem",
    description: "RFC 9457 problem details, with a stable code.",
    example: {
      type: "/v1/problems/request.unknownParameter",
      title: "A parameter or field that this call does not know.",
      status: 400,
      code: "request.unknownParameter",
      detail: "This call does not know: colour.",
      instance: "urn:request:req-1",
      faults: [{ in: "query", name: "colour", message: "is not known here" }],
    },
  });

export const problemKindSchema = z
  .strictObject({ code: z.string(), status: z.int(), title: z.string() })
  .meta({ id: "ProblemKind", description: "One entry of the closed list of problems." });
