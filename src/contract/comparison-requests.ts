import { z } from "zod";
import { articleFilters } from "./articles.ts";
import { claimTypeSchema, modalitySchema, voiceSchema } from "./claims.ts";
import { cellStatuses, conflictKinds, driftKinds, rowSchema, rowStatusSchema } from "./comparison-rows.ts";
import { documentSchema } from "./documents.ts";
import {
  anyColumn,
  anyName,
  anyOf,
  articleId,
  bomSchema,
  countSchema,
  decimal,
  fieldsOf,
  maximumLimit,
  offsetsSchema,
  pageQuery,
  yesOrNo,
} from "./queries.ts";
import { plainString } from "./spans.ts";

const comparisonFormat = z
  .enum(["json", "csv", "tidy", "ndjson", "jsonld", "html"])
  .optional()
  .describe(
    "`csv`: a row a claim group, a column an outlet. `tidy`: a row a cell. `ndjson`: a row a line. `jsonld`: schema.org claims. `html`: a page for a browser, which is answered so when it asks.",
  );

const matrixFilters = {
  id: anyOf(plainString(300).min(1), "Only the row that has this id.", undefined, maximumLimit).optional(),
  status: anyOf(rowStatusSchema, "Only rows of this status.").optional(),
  speaker: anyName(
    "A speaker's id or name; of an event or a storyline a name that no stored article quotes anybody of is refused.",
  ).optional(),
  type: anyOf(
    z.enum(claimTypeSchema.options),
    "Only rows with a claim that is said so: where `type`, `voice`, `modality` and `negated` are given together, one claim has all of it.",
  ).optional(),
  voice: voiceSchema.describe("Only rows with a claim that an outlet gives to somebody, or says itself.").optional(),
  modality: anyOf(z.enum(modalitySchema.options), "Only rows with a claim whose main clause is put so.").optional(),
  conflict: anyOf(
    z.enum(conflictKinds),
    "Only rows whose tellings differ so: also those of which one replaced the other (`updates`), which are no `status=conflict`.",
  ).optional(),
  drift: anyOf(z.enum(driftKinds), "Only rows in which a telling drifts so from outlet to outlet.").optional(),
  negated: yesOrNo("Only rows with a negative claim, or with one that is not.").optional(),
  outlet: anyColumn("rows that this outlet says").optional(),
  minOutlets: countSchema("Only rows that so many outlets say.").optional(),
  minScore: decimal(z.number().min(0).max(1))
    .optional()
    .describe("Only rows of at least this score: `0.7` for what hardly anybody would doubt; a lone claim has 1."),
};

/** Hours; beyond two days a report is of another day's news. */
export const largestMargin = 48;

/** How much of a comparison is shown, and how. */
const shownPart = {
  cells: anyOf(
    z.enum(cellStatuses),
    "Only cells of this status: `says` alone makes the answer of many outlets much smaller. Each row then counts in `cellsLeftOut` what it has of the others, and a table leaves them empty.",
  ).optional(),
  limit: countSchema("Rows of one page; all of them where nothing is said.").optional(),
  cursor: pageQuery.cursor,
  fields: fieldsOf(rowSchema).optional(),
  margin: decimal(z.number().min(0).max(largestMargin))
    .transform((hours) => hours || undefined)
    .optional()
    .describe(
      `Hours by which a report may be older than the first telling of a row and yet be held to have been able to know it, at most ${largestMargin}; 0 where nothing is said. With \`margin=6\` an outlet whose whole report came out less than six hours before is \`silent\` instead of \`unknown\`, or \`notComparable\` where a sentence comes near; the cell keeps the reason \`publishedBefore\`, and \`algorithm.margin\` says what was asked. A report that is known by its day alone counts from the end of that day. What outlets say, the rows and \`agreement\` stay.`,
    ),
};

export const comparisonQuery = z.strictObject({
  ...matrixFilters,
  ...shownPart,
  offsets: offsetsSchema,
  format: comparisonFormat,
  bom: bomSchema,
});

export const comparisonPostQuery = z.strictObject({
  ...matrixFilters,
  ...shownPart,
  cursor: shownPart.cursor.describe(
    "Where the page starts: taken from `next` of the page before, and sent with the same body. What is kept is read by page with less ado.",
  ),
  keep: z
    .enum(["true", "false"])
    .default("false")
    .describe("Keeps it under its content hash, for citing; needs a key."),
  offsets: offsetsSchema,
  format: comparisonFormat,
  bom: bomSchema,
});

export const keptComparisonQuery = z.strictObject({
  ...matrixFilters,
  ...shownPart,
  format: z
    .enum(["json", "csv", "tidy", "ndjson", "jsonld", "html", "bibtex", "csl"])
    .optional()
    .describe("Wins over `Accept`; `bibtex` and `csl` say how to cite it."),
  bom: bomSchema,
});

/** Articles that one comparison may hold. */
export const maximumCompared = 200;

export const comparisonPostSchema = z
  .strictObject({
    articles: z
      .array(articleId)
      .min(1)
      .max(maximumCompared)
      .optional()
      .describe(
        "Ids of stored articles. One that no article has, or whose article was removed, is named in `truncated`; where there are no others the answer is `comparison.empty`.",
      ),
    documents: z.array(documentSchema).min(1).max(50).optional().describe("Documents that need not be stored."),
    query: z
      .strictObject(articleFilters)
      .optional()
      .describe(`The newest ${maximumCompared} stored articles that match; several values of a filter are a list.`),
  })
  .refine((body) => body.articles !== undefined || body.documents !== undefined || body.query !== undefined, {
    error: "needs articles, documents or query",
    path: ["articles"],
  })
  .refine((body) => body.query === undefined || (body.articles === undefined && body.documents === undefined), {
    error: "does not go together with articles or documents",
    path: ["query"],
  })
  .meta({
    id: "ComparisonPost",
    description: "What to lay side by side: stored articles, documents, both, or a query.",
    example: {
      documents: [
        {
          outlet: "Reuters",
          content: 'Ministers signed the accord on Tuesday. "The port will open in June," Minister Ana Ruiz said.',
        },
        {
          outlet: "AFP",
          content: "The port is to open in June, Transport Minister Ana Ruiz said after the accord was signed.",
        },
      ],
    },
  });
