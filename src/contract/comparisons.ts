import { z } from "zod";
import { bodyFields, originSchema, translationSchema } from "./articles.ts";
import { claimSchema } from "./claims.ts";
import { outletRefSchema } from "./outlets.ts";
import { shareSchema, spanSchema } from "./spans.ts";

const columnArticleFields = {
  id: z.string(),
  revision: z.int().nullable().describe("Null for a document that is not stored."),
  textHash: z.string().describe("SHA-256 of the text that was compared."),
  claimsVersion: z
    .string()
    .nullable()
    .optional()
    .describe(
      "The version of the rules that read its claims; null where it was stored before that was kept, absent in comparisons that were kept before it was told.",
    ),
  title: z.string().nullable(),
  url: z.string().nullable(),
  publishedAt: z.string().nullable(),
  publishedFrom: z.string().nullable(),
  publishedTo: z.string().nullable(),
  role: z.enum(["main", "mention"]).describe("`mention`: it tells of the event in passing."),
  passages: z.array(spanSchema).describe("The passages of a mention."),
  words: z.int().nonnegative(),
  complete: z.boolean().nullable(),
  textKind: z.enum(["full", "excerpt", "digest"]),
  language: z.string().nullable(),
  translation: translationSchema.nullable(),
  origins: z.array(originSchema),
  copyGroupId: z
    .string()
    .nullable()
    .describe("Shared with the copies of the same report, documents that are not stored among them; null when alone."),
};

export const columnArticleSchema = z.strictObject(columnArticleFields).meta({ id: "ColumnArticle" });

/** An article of the coverage; its text comes with `include=text`. */
export const coveredArticleSchema = z
  .strictObject({
    ...columnArticleFields,
    text: bodyFields.text.optional().describe("Only with `include=text`."),
    blocks: bodyFields.blocks.optional().describe("Only with `include=text`."),
  })
  .meta({ id: "CoveredArticle" });

export const columnFields = {
  outletId: z
    .string()
    .describe("The outlet's id; an article of no known outlet has a column of its own, named by its id."),
  outlet: outletRefSchema.nullable(),
};

const columnSchema = z
  .strictObject({ ...columnFields, articles: z.array(columnArticleSchema) })
  .meta({ id: "Column", description: "One outlet and its articles." });

const count = z.int().nonnegative();

const conflictKindSchema = z.enum(["number", "date", "negation", "attribution"]);

const statementSchema = z
  .strictObject({
    id: z.string(),
    speakers: z.array(z.strictObject({ id: z.string().nullable(), name: z.string().nullable() })),
    occasion: z
      .strictObject({ from: z.string(), to: z.string() })
      .nullable()
      .describe("The days of the utterance, half-open, where its cue tells them."),
    claimIds: z.array(z.string()),
  })
  .meta({
    id: "Statement",
    description:
      "One utterance: one speaker, one occasion, however many outlets carry it. What outlets state themselves (voice `own`) is nobody's utterance: each origin's telling is a statement of its own, without speakers.",
  });

const variantSchema = z
  .strictObject({
    id: z.string(),
    kind: conflictKindSchema,
    value: z.string(),
    unit: z.string().nullable(),
    outletIds: z.array(z.string()),
    claimIds: z.array(z.string()),
  })
  .meta({ id: "Variant", description: "One of the values that the accounts give." });

const conflictSchema = z
  .strictObject({
    kind: conflictKindSchema,
    variantIds: z.array(z.string()),
    updates: z.boolean().describe("A later value that replaces an earlier one rather than contradicting it."),
    between: z
      .enum(["reports", "voices"])
      .optional()
      .describe(
        "`reports`: one voice tells both, the outlets themselves or one speaker, or one quotation is given to two; one report must be wrong or older. `voices`: two disagree, say a speaker and who denies it, and both may be reported rightly. Absent in comparisons that were kept before it was told.",
      ),
    reasons: z.array(z.string()),
  })
  .meta({ id: "Conflict" });

const driftSchema = z
  .strictObject({
    kind: z.enum(["verb", "voice", "modality", "speaker"]),
    from: z.string().describe("A claim's id."),
    to: z.string().describe("A claim's id."),
    reasons: z.array(z.string()),
  })
  .meta({
    id: "Drift",
    description:
      'The same thing told differently: `verb` "said" became "admitted" or "reportedly said"; `voice` what one outlet gives to a speaker another states itself, and gives to nobody in the row; `modality` what may be or is to be is a fact; `speaker` a person became the body they speak for. Of each kind one an outlet and row, from the telling nearest to its own, never towards an earlier report.',
  });

export const cellStatuses = ["says", "silent", "unknown", "notComparable"] as const;

const cellSchema = z
  .strictObject({
    outletId: z.string(),
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
        "Of an outlet that says it: `likely` where its claim makes the row by sure links (.7) with those of the other likely cells, or gives a value of its conflict; `possible` where it hangs on a weaker one: one in four such does not belong. Null for the others; absent in comparisons that were kept before it was told.",
      ),
    voice: z.enum(["own", "attributed", "both"]).nullable(),
    claimIds: z.array(z.string()),
    variantIds: z.array(z.string()),
    reason: z
      .enum(["incomplete", "language", "publishedBefore", "undated", "mentionOnly", "digest", "fragment", "likelyTold"])
      .nullable()
      .describe(
        "Why nothing can be told: a cut text, another language than English or than the row's, published before the thing was told, of unknown date, or a mere mention. A `silent` cell says `digest` where only a digest was searched, and `publishedBefore`, as one that is `notComparable` does, where it is so by `margin` alone. A `notComparable` one says `fragment` where the row states nothing by itself (a phrase, a headline, a caption), `likelyTold` where the outlet has so much of what the row tells that it may tell it in other words, and null where the nearest sentence says enough.",
      ),
    searched: z
      .strictObject({ articleIds: z.array(z.string()), words: z.int(), complete: z.boolean().nullable() })
      .describe("What was searched before an outlet was called silent: all of its column, the same in every row."),
    nearest: z
      .strictObject({ articleId: z.string(), span: spanSchema, score: shareSchema })
      .nullable()
      .describe("The sentence that comes nearest; its score is on the scale of the row's."),
  })
  .meta({ id: "Cell", description: "What one outlet says of one row." });

export const rowStatusSchema = z.enum(["shared", "oneOrigin", "possible", "single", "conflict"]);

export const rowSchema = z
  .strictObject({
    id: z.string(),
    text: z
      .string()
      .describe(
        "What the outlets share, in the words of the telling that is nearest to all: a claim, or a clause of one; a sentence of a body rather than a headline, in a conflict one of the value that the most outlets give; of what a speaker denies the whole sentence.",
      ),
    status: rowStatusSchema.describe(
      "`shared`: outlets of two independent origins likely say it; it does not mean true. `oneOrigin`: several outlets likely do, of one source. `possible`: several do, if the row is right, which is not likely enough to say that they confirm each other; the cells tell of each. `single`: one outlet. `conflict`: values that cannot both be right.",
    ),
    score: shareSchema.describe(
      "How sure it is that the two tellings furthest apart say the same; read strictly, rows of .7 and more are seldom wrong, of the others one in four. Values may differ: see `conflicts`.",
    ),
    certainty: z
      .enum(["likely", "possible"])
      .describe(
        "`likely` where all of its cells are, `possible` otherwise. Of 283 rows with a score of .7 or more of several outlets, read strictly, 270 were right and 11 of the others borderline; of rows below it one in four holds what does not belong. Comparisons kept by an earlier version lack it, or tell it by the score.",
      )
      .optional(),
    reasons: z.array(z.string()),
    statements: z.array(statementSchema),
    outlets: z.int().describe("How many say it, likely or possibly."),
    origins: z
      .array(
        z.strictObject({
          id: z.string(),
          name: z.string(),
          owner: z.string().nullable(),
          articleIds: z.array(z.string()),
        }),
      )
      .describe(
        "Where the reports come from: copies and reports of one agency have one. Named after who sent it, as the articles or the dateline of their copies tell, else after the earliest outlet.",
      ),
    independentOrigins: z.int().describe("Origins of the cells that are `likely`; 1 where none is."),
    independentOwners: z.int(),
    first: z.strictObject({
      candidates: z.array(
        z.strictObject({
          claimId: z.string(),
          outletId: z.string(),
          publishedFrom: z.string(),
          publishedTo: z.string(),
        }),
      ),
    }),
    variants: z.array(variantSchema),
    conflicts: z.array(conflictSchema),
    drift: z.array(driftSchema),
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
  .extend({ claims: z.record(z.string(), claimSchema) })
  .meta({ id: "ComparisonLine", description: "A row of a comparison as one line, with the claims that it speaks of." });

export const comparisonSchema = z
  .strictObject({
    id: z
      .string()
      .regex(/^sha256-[0-9a-f]{64}$/)
      .describe("The hash of this answer's content."),
    algorithm: z.strictObject({
      version: z.string(),
      thresholds: z.record(z.string(), z.number()),
      clustering: z.enum(["incremental", "rebuilt"]).nullable().describe("Null for a set that the caller chose."),
      claimsVersions: z
        .array(z.string().nullable())
        .optional()
        .describe(
          "The versions of the rules that read the claims, each once: several where some articles were stored by an earlier one.",
        ),
      margin: z
        .number()
        .optional()
        .describe(
          "Hours by which reports older than a row's first telling are held to have been able to know it, as `margin` asked; absent for none.",
        ),
    }),
    columns: z.array(columnSchema),
    claims: z.record(z.string(), claimSchema),
    rows: z.array(rowSchema),
    agreement: z.array(
      z.strictObject({
        a: z.string(),
        b: z.string(),
        shared: z
          .int()
          .describe(
            "Rows that both likely say and on which they do not stand against each other, as far as they were found: what two reports tell in wholly other words stands in two rows. Two claims that meet in several rows, as the sentences of one long quotation do, are counted in the first of them alone.",
          ),
        conflicting: z
          .int()
          .optional()
          .describe(
            "Rows in which the two stand on different sides of a conflict, be it of numbers, days or yes and no: they count against. Absent in comparisons that were kept before it was told, where numbers and days counted as shared.",
          ),
        possible: z
          .int()
          .optional()
          .describe(
            "Rows that both say, one of them only possibly: they count neither for nor against. Absent in comparisons that were kept before it was told.",
          ),
        jaccard: shareSchema.describe(
          "`shared` over the rows that one says and the other likely says or leaves out; 0 where there are none. Rows of which one cannot be judged (`unknown`, `notComparable`) do not count.",
        ),
        interval: z
          .tuple([z.number(), z.number()])
          .describe(
            "95 % Wilson interval of `jaccard`. It treats the rows as a random sample of what the two might tell, each independent of the others.",
          ),
      }),
    ),
    asked: z
      .strictObject({
        event: z.string().nullable(),
        storyline: z.string().nullable(),
        articles: z.array(z.string()).nullable(),
        documents: z.int().nonnegative().describe("How many documents were sent."),
        query: z.record(z.string(), z.union([z.string(), z.array(z.string())])).nullable(),
        filter: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])),
        offsets: z.enum(["utf16", "codepoint"]),
      })
      .describe("What was asked for, so that a kept answer says it by itself."),
    withdrawn: z
      .array(z.string())
      .describe("Articles that were removed after this was kept: their hashes and offsets stay, their words are gone."),
    totalRows: z.int().describe("Rows that match the filters, on all pages."),
    next: z
      .string()
      .nullable()
      .optional()
      .describe(
        "The next page of rows where `limit` leaves some, else null; of what was posted it takes the same body again. Absent in comparisons that were kept before it was told.",
      ),
    truncated: z.string().nullable().describe("What was cut to keep the answer bounded; null if nothing was."),
  })
  .meta({ id: "Comparison", description: "The outlet × claim matrix; every cell carries its proof." });
