import { z } from "zod";
import { languageTagSchema } from "./documents.ts";
import { shareSchema, wellFormed } from "./spans.ts";
import { publicationTimeSchema } from "./times.ts";

/** Pairs of one call. */
export const maximumPairs = 1000;
/** Characters of one text: a paragraph. */
const maximumText = 2000;

const sideSchema = z
  .strictObject({
    text: wellFormed(maximumText).min(1),
    publishedAt: publicationTimeSchema.nullish(),
    language: languageTagSchema.nullish().describe("BCP 47; read as English where nothing is said."),
  })
  .meta({ id: "AlignmentText", description: "A sentence or two, when they were published, and in which language." });

export const alignmentsPostSchema = z
  .strictObject({
    pairs: z
      .array(z.strictObject({ a: sideSchema, b: sideSchema }))
      .min(1)
      .max(maximumPairs),
  })
  .meta({
    id: "AlignmentsPost",
    description: "Pairs of texts: does A say what B says?",
    example: {
      pairs: [
        {
          a: { text: "Twelve people were hurt when the ferry Linnet hit the pier at Port Maren." },
          b: { text: "The ferry Linnet hit the pier at Port Maren and 15 people were hurt." },
        },
        {
          a: {
            text: "At least 12 people were hurt when the ferry Linnet hit the pier at Port Maren.",
            publishedAt: "2024-03-05T09:00:00Z",
          },
          b: {
            text: "At least 15 people were hurt when the ferry Linnet hit the pier at Port Maren.",
            publishedAt: "2024-03-05T15:00:00Z",
          },
        },
        { a: { text: "The minister ordered an inquiry." }, b: { text: "An inquiry was ordered by the minister." } },
      ],
    },
  });

export const alignmentsSchema = z
  .strictObject({
    items: z.array(
      z
        .strictObject({
          score: shareSchema.describe("How much of the shorter text's meaning the two share."),
          relation: z
            .enum(["same", "conflict", "update", "related", "unrelated"])
            .describe(
              "`same`: one says what the other says, or a little more. `conflict`: of one thing the two tell values that exclude each other, or yes and no (see `conflict`). `update`: of such values the later text's replaces the earlier's. `related`: they share much, but not enough, or tell it of another number, time or doer, or one denies what the other tells. `unrelated`: none of these.",
            ),
          conflict: z
            .strictObject({
              kind: z.enum(["number", "date", "negation", "attribution"]),
              a: z.string(),
              b: z.string(),
            })
            .nullable()
            .describe("The two values, in the order of the texts; null but for `conflict` and `update`."),
          reasons: z.array(z.string()),
        })
        .meta({ id: "Alignment", description: "How two texts stand to each other, and why." }),
    ),
  })
  .meta({ id: "Alignments", description: "One answer a pair, in the order of the pairs." });
