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
          a: { text: "At least 12 people were hurt when the ferry hit the pier.", publishedAt: "2024-03-05" },
          b: { text: "The ferry struck the pier and injured 15 people.", publishedAt: "2024-03-05" },
        },
      ],
    },
  });

export const alignmentsSchema = z
  .strictObject({
    items: z.array(
      z
        .strictObject({
          score: shareSchema.describe("How much of the shorter text's meaning the two share."),
          relation: z.enum(["same", "conflict", "update", "related", "unrelated"]),
          conflict: z
            .strictObject({
              kind: z.enum(["number", "date", "negation", "attribution"]),
              a: z.string(),
              b: z.string(),
            })
            .nullable(),
          reasons: z.array(z.string()),
        })
        .meta({ id: "Alignment" }),
    ),
  })
  .meta({ id: "Alignments", description: "One answer a pair, in the order of the pairs." });
