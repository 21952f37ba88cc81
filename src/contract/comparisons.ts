import { z } from "zod";
import { bodyFields, originSchema, translationSchema } from "./articles.ts";
import { comparedClaimSchema, rowSchema } from "./comparison-rows.ts";
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
  modifiedAt: z
    .string()
    .nullable()
    .optional()
    .describe(
      "When its text was last changed after it was published, as the document says it; absent in comparisons that were kept before it was told.",
    ),
  modifiedTo: z.string().nullable().optional().describe("The UTC instant after the latest that `modifiedAt` may mean."),
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
    entries: bodyFields.entries,
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
    claims: z.record(z.string(), comparedClaimSchema),
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
          "`shared` over the rows that one likely says and the other likely says or likely leaves out; 0 where there are none. Rows of which one cannot be judged (`unknown`, `notComparable`, only possibly silent) do not count: of outlets in two languages, whose silences cannot be told, it says how seldom they conflict, not how much they share.",
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
    missing: z
      .array(z.string())
      .optional()
      .describe(
        "Articles that were asked for by their ids and are not compared: nobody knows them, or they were removed. Absent in comparisons that were kept before it was told.",
      ),
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
