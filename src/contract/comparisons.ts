import { z } from "zod";
import { bodyFields, originSchema, translationSchema } from "./articles.ts";
import { comparedClaimSchema, rowSchema } from "./comparison-rows.ts";
import { outletRefSchema } from "./outlets.ts";
import { shareSchema, spanSchema } from "./spans.ts";

const columnArticleFields = {
  id: z.string().describe("The article's id; of a document that is not stored the one that it would have."),
  revision: z.int().nullable().describe("Null for a document that is not stored."),
  textHash: z.string().describe("SHA-256 of the text that was compared."),
  claimsVersion: z
    .string()
    .nullable()
    .optional()
    .describe(
      "The version of the rules that read its claims; null where it was stored before that was kept, absent in comparisons that were kept before it was told.",
    ),
  title: z.string().nullable().describe("The headline; null where there is none."),
  url: z.string().nullable().describe("Where it was found; null where that is not known."),
  publishedAt: z
    .string()
    .nullable()
    .describe("The time as the document says it, as precise as it says it; null where it says none."),
  publishedFrom: z
    .string()
    .nullable()
    .describe("The earliest UTC instant that `publishedAt` may mean; null without one."),
  publishedTo: z.string().nullable().describe("The UTC instant after the latest that it may mean; null without one."),
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
  words: z.int().nonnegative().describe("How many words its text has."),
  complete: z.boolean().nullable().describe("Whether the text is all of the article; null where it cannot be told."),
  textKind: z
    .enum(["full", "excerpt", "digest"])
    .describe(
      "`full`: the article's text. `excerpt`: a part of it. `digest`: somebody's account of it, not the outlet's own words.",
    ),
  language: z.string().nullable().describe("BCP 47; null where it cannot be told."),
  translation: translationSchema.nullable().describe("Set where the text is a translation; else null."),
  origins: z
    .array(originSchema)
    .describe(
      "The chain along which the report came, nearest to the reader first; empty where nothing is known of it.",
    ),
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
  outlet: outletRefSchema.nullable().describe("Null for an article of no known outlet."),
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
      version: z.string().describe("The version of the rules that compared."),
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
    columns: z.array(columnSchema).describe("The outlets that are compared, each with its articles."),
    claims: z.record(z.string(), comparedClaimSchema).describe("The claims that the rows speak of, by their ids."),
    rows: z.array(rowSchema),
    agreement: z.array(
      z.strictObject({
        a: z.string().describe("One column: an outlet's id, or that of an article of no known outlet."),
        b: z.string().describe("The other column, likewise."),
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
