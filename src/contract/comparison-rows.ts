import { z } from "zod";
import { claimSchema } from "./claims.ts";
import { shareSchema, spanSchema } from "./spans.ts";

const count = z.int().nonnegative();

/** A claim of a comparison, which names the column that it stands in. */
export const comparedClaimSchema = claimSchema
  .extend({
    outletId: z
      .string()
      .optional()
      .describe(
        "The column whose article it is of: an outlet's id, or that of an article of no known outlet. Absent in comparisons that were kept before it was told.",
      ),
  })
  .meta({
    id: "ComparedClaim",
    description: "A claim of a comparison: what a row, a drift or a variant names by its id.",
  });

const evidenceSchema = z.array(
  spanSchema.extend({
    claimId: z.string().describe("The claim whose words they are."),
    text: z.string().describe("The words at this place; empty where the article was removed since."),
  }),
);

export const conflictKinds = ["number", "date", "negation", "attribution"] as const;
const conflictKindSchema = z.enum(conflictKinds);

const statementSchema = z
  .strictObject({
    id: z.string(),
    speakers: z
      .array(z.strictObject({ id: z.string().nullable(), name: z.string().nullable() }))
      .describe("Whoever said it; empty where outlets state it themselves. Null where the text names nobody."),
    occasion: z
      .strictObject({ from: z.string(), to: z.string() })
      .nullable()
      .describe("The days of the utterance, half-open, where its cue tells them."),
    claimIds: z.array(z.string()).describe("The claims that tell it."),
  })
  .meta({
    id: "Statement",
    description:
      "One utterance: one speaker, one occasion, however many outlets carry it. What outlets state themselves (voice `own`) is nobody's utterance: each origin's telling is a statement of its own, without speakers.",
  });

const variantSchema = z
  .strictObject({
    id: z.string(),
    kind: conflictKindSchema.describe(
      "What the values are of: a count or measure, a day or hour, a yes or no, or who said it.",
    ),
    value: z
      .string()
      .describe(
        "The value in the words of one of its claims: a number with what it counts, a day or hour, whoever is named; of a yes or no the words that say it.",
      ),
    unit: z
      .string()
      .nullable()
      .describe(
        "Of a number what it counts or measures, in the singular and lower case; of a date the day that is meant. Null where there is none.",
      ),
    outletIds: z.array(z.string()).describe("The columns that give it."),
    claimIds: z.array(z.string()).describe("The claims that give it."),
    evidence: evidenceSchema
      .optional()
      .describe(
        "Where its claims give the value: the number, the day, the mention of the speaker, or the words of a yes or no. A claim whose words cannot be pointed to is not listed. Absent in comparisons that were kept before it was told.",
      ),
  })
  .meta({ id: "Variant", description: "One of the values that the accounts give." });

const conflictSchema = z
  .strictObject({
    kind: conflictKindSchema.describe("What they differ in: a number, a date, a yes or no, or who said it."),
    variantIds: z.array(z.string()).describe("The ids of the `variants` that stand against each other."),
    updates: z.boolean().describe("A later value that replaces an earlier one rather than contradicting it."),
    between: z
      .enum(["reports", "voices"])
      .optional()
      .describe(
        "`reports`: one voice tells both, the outlets themselves or one speaker, or one quotation is given to two; one report must be wrong or older. `voices`: two disagree, say a speaker and who denies it, and both may be reported rightly. Absent in comparisons that were kept before it was told.",
      ),
    reasons: z
      .array(z.string())
      .describe("Why they are held to differ, in plain English, for people: the words may change."),
  })
  .meta({ id: "Conflict" });

export const driftKinds = ["verb", "voice", "modality", "speaker", "quotation"] as const;

const driftSchema = z
  .strictObject({
    kind: z.enum(driftKinds),
    from: z.string().describe("A claim's id; the claim names its outlet."),
    to: z.string().describe("A claim's id; the claim names its outlet."),
    reasons: z
      .array(z.string())
      .describe("What differs between the two, in plain English, for people: the words may change."),
    edits: z
      .array(z.strictObject({ from: z.string(), to: z.string() }))
      .optional()
      .describe(
        "Of a `quotation` alone: the words of the one and what stands for them in the other, empty where nothing does.",
      ),
  })
  .meta({
    id: "Drift",
    description:
      'The same thing told differently: `verb` "said" became "admitted" or "reportedly said"; `voice` what one outlet gives to a speaker another states itself, and gives to nobody in the row; `modality` what may be or is to be is a fact; `speaker` a person became the body they speak for; `quotation` one utterance stands in quotation marks with other words: left out without a mark, put in, or replaced. Of each kind one an outlet and row, from the telling nearest to its own, never towards an earlier report; of quotations from the wording that more outlets of the row give, else from the earlier one, and in no particular direction where neither decides. Other spellings and small words are no drift, nor is what stands in brackets or is marked as left out, nor how much of an utterance is quoted.',
  });

export const cellStatuses = ["says", "silent", "unknown", "notComparable"] as const;

const cellSchema = z
  .strictObject({
    outletId: z.string().describe("The column: an outlet's id, or that of an article of no known outlet."),
    status: z
      .enum(cellStatuses)
      .describe(
        "`silent`: searched and not found. `notComparable`: silence cannot be told, because a sentence, `nearest`, comes near, or for the `reason` given. `unknown`: `reason` says why nothing can be told.",
      ),
    certainty: z
      .enum(["likely", "possible"])
      .nullable()
      .optional()
      .describe(
        "Of an outlet that says it: `likely` where its claim makes the row by sure links (.7) with those of the other likely cells, or gives a value of its conflict; `possible` where it hangs on a weaker one: one such row in four is right in part only, one in twenty wrong. Of a `silent` one: `likely` where, of public reports, hardly one in a hundred tells it all the same and one in twelve a good part of it (where reports tell everything in words of their own, one in seven tells it); `possible` where up to one in four may, where the row opens its report, names nobody, gives no number and says little, where a digest alone was searched or a report in another language than English, and by `margin`. Null for the others; absent, or null where silent, in comparisons that were kept before it was told.",
      ),
    voice: z
      .enum(["own", "attributed", "both"])
      .nullable()
      .describe(
        "Of an outlet that says it: `own` where it states it itself, `attributed` where it gives it to somebody, `both` where some of its claims do the one and some the other. Null where it does not say it.",
      ),
    claimIds: z.array(z.string()).describe("Its claims that tell it; empty where it does not say it."),
    evidence: evidenceSchema
      .optional()
      .describe(
        "Of the claims that tell other things besides: the words that tell what the row tells, in one or more places each. A claim that is not listed tells it as a whole. Absent in comparisons that were kept before it was told.",
      ),
    variantIds: z
      .array(z.string())
      .describe(
        "Which of the row's `variants` it gives; several where its claims differ, empty where there is no conflict or it gives none.",
      ),
    reason: z
      .enum(["incomplete", "language", "publishedBefore", "undated", "mentionOnly", "digest", "fragment", "likelyTold"])
      .nullable()
      .describe(
        "Why nothing can be told: a cut text, a language that is not read for claims, or another than the row's, published before the thing was told, of unknown date, or a mere mention. A `silent` cell says `digest` where only a digest was searched, and `publishedBefore`, as one that is `notComparable` does, where it is so by `margin` alone. A `notComparable` one says `fragment` where the row states nothing by itself (a phrase, a headline, a caption), `likelyTold` where the outlet has so much of what the row tells that it may tell it in other words, and null where the nearest sentence says enough.",
      ),
    searched: z
      .strictObject({ articleIds: z.array(z.string()), words: z.int(), complete: z.boolean().nullable() })
      .describe("What was searched before an outlet was called silent: all of its column, the same in every row."),
    nearest: z
      .strictObject({
        articleId: z.string(),
        span: spanSchema,
        score: shareSchema,
        text: z
          .string()
          .optional()
          .describe(
            "Its words, cut behind 399 UTF-16 units with an ellipsis; empty where the article was removed since, absent in comparisons that were kept before it was told.",
          ),
      })
      .nullable()
      .describe("The sentence that comes nearest; its score is on the scale of the row's."),
  })
  .meta({ id: "Cell", description: "What one outlet says of one row." });

export const rowStatusSchema = z.enum(["shared", "oneOrigin", "possible", "single", "conflict"]);

export const rowSchema = z
  .strictObject({
    id: z.string().describe("From the claims of the row: the same as long as they are the same."),
    text: z
      .string()
      .describe(
        "What the outlets share, in the words of the telling that is nearest to all, of several languages in English where one is: a claim, or a clause of one; a sentence of a body rather than a headline, in a conflict one of the value that the most outlets give; of what a speaker denies the whole sentence. What begins with a verb of saying has whoever it is of before it, and what was cut out of a quotation both its marks.",
      ),
    status: rowStatusSchema.describe(
      "`shared`: outlets of two independent origins likely say it; it does not mean true. `oneOrigin`: several outlets likely do, of one source. `possible`: several do, if the row is right, which is not likely enough to say that they confirm each other; the cells tell of each. `single`: one outlet. `conflict`: values that cannot both be right.",
    ),
    score: shareSchema.describe(
      "How sure it is that the two tellings furthest apart say the same; read strictly, rows of .7 and more are seldom wrong, of the others one in twenty, and one in four in part. Values may differ: see `conflicts`.",
    ),
    certainty: z
      .enum(["likely", "possible"])
      .describe(
        "`likely` where all of its cells are, `possible` otherwise. Of 668 rows that likely cells of several outlets make, read strictly with the words of `evidence` marked, 637 were right, 27 borderline and four wrong; of 465 others 328, 114 and 23. Comparisons kept by an earlier version lack it, or tell it by the score.",
      )
      .optional(),
    reasons: z
      .array(z.string())
      .describe("Why its claims are held to say the same, in plain English, for people: the words may change."),
    statements: z
      .array(statementSchema)
      .describe(
        "Its utterances: claims of one speaker on one occasion are one, and so is what one origin states itself.",
      ),
    outlets: z.int().describe("How many say it, likely or possibly."),
    origins: z
      .array(
        z.strictObject({
          id: z.string(),
          name: z.string(),
          owner: z.string().nullable().describe("Who owns it; null where that is not known."),
          articleIds: z.array(z.string()).describe("The articles that come from it."),
        }),
      )
      .describe(
        "Where the reports come from: copies and reports of one agency have one. Named after who sent it, as the articles or the dateline of their copies tell, else after the earliest outlet.",
      ),
    independentOrigins: z.int().describe("Origins of the cells that are `likely`; 1 where none is."),
    independentOwners: z
      .int()
      .describe(
        "Owners of those origins: several outlets of one owner count once, an origin whose owner is not known counts for itself; 1 where none is likely.",
      ),
    first: z
      .strictObject({
        candidates: z
          .array(
            z.strictObject({
              claimId: z.string(),
              outletId: z.string(),
              publishedFrom: z.string(),
              publishedTo: z
                .string()
                .describe(
                  "The instant after the latest at which it may have been told: of an article whose text was changed within three days of its publication, the end of that change.",
                ),
            }),
          )
          .describe(
            "The claims that may have told it first. Several may be of one outlet, as a headline and a sentence below it are.",
          ),
        outletIds: z
          .array(z.string())
          .optional()
          .describe(
            "The outlets of the candidates, each once, in their order: one where the clocks decide who was first. Absent in comparisons that were kept before it was told.",
          ),
      })
      .describe("Who told it first, as far as the times of the articles tell."),
    variants: z
      .array(variantSchema)
      .describe("The values that the accounts give where they differ; empty where they do not."),
    conflicts: z
      .array(conflictSchema)
      .describe("Which of these values cannot both be right, and which replace earlier ones; empty where none do."),
    drift: z
      .array(driftSchema)
      .describe("Where the same thing is told differently without a conflict; empty where it is not."),
    cells: z
      .array(cellSchema)
      .describe("One for each column, in the columns' order; with `cells` only those of the statuses that it names."),
    cellsLeftOut: z
      .strictObject({ says: count, silent: count, unknown: count, notComparable: count })
      .optional()
      .describe("How many cells of each status are left out; only with `cells`."),
  })
  .meta({ id: "Row", description: "Claims of different articles that say the same thing." });

/** A row that stands alone, with the claims that it speaks of. */
export const comparisonLineSchema = rowSchema
  .extend({ claims: z.record(z.string(), comparedClaimSchema) })
  .meta({ id: "ComparisonLine", description: "A row of a comparison as one line, with the claims that it speaks of." });
