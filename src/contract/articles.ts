import { z } from "zod";
import { longestAddress, storedMetaSchema } from "./documents.ts";
import { outletRefSchema } from "./outlets.ts";
import { countedPageOf, pageOf } from "./pages.ts";
import {
  anyEvent,
  anyLanguage,
  anyName,
  anyOutlet,
  anySpeaker,
  bomSchema,
  commaList,
  fieldsOf,
  filterValue,
  listFormat,
  metaFilter,
  offsetsSchema,
  oneStoryline,
  pageQuery,
  sampleQuery,
  searchSchema,
  searchSortSchema,
  theseIds,
} from "./queries.ts";
import { becauseSchema, plainString, shareSchema, snippetsField, spanSchema } from "./spans.ts";
import { fromSchema, toSchema } from "./times.ts";

export const originSchema = z
  .strictObject({
    name: z.string().describe("Its name, as the registry has it or else as the text does."),
    kind: z
      .enum(["publisher", "outlet", "agency", "medium"])
      .describe("`medium`: merely quoted, it did not transmit this report."),
    evidence: spanSchema.nullable().describe("The words that show it; null where the caller or metadata say so."),
    confidence: shareSchema.describe("How sure it is; 1 is stated in so many words or by the caller."),
  })
  .meta({ id: "Origin", description: "One link of the chain along which a report came, nearest to the reader first." });

export const translationSchema = z
  .strictObject({
    from: z.string().nullable().describe("BCP 47 language of the original; null where it cannot be told."),
    by: z.enum(["human", "machine", "unknown"]).describe("Who translated it; `unknown` where that is not said."),
    evidence: spanSchema.nullable().describe("The words that say so; null where the caller or metadata do."),
  })
  .meta({ id: "Translation", description: "That the text is a translation, and the words that say so." });

const blockSchema = z
  .strictObject({
    kind: z.enum(["paragraph", "heading", "quote", "list"]),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
  })
  .meta({ id: "Block", description: "Half-open offsets into `text`." });

export const zoneSchema = z.enum(["known", "unknown"]).nullable();
export const precisionSchema = z.enum(["second", "minute", "hour", "day", "month", "year"]).nullable();

const entrySchema = z
  .strictObject({
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    publishedAt: z
      .string()
      .nullable()
      .describe(
        "The update's own time; null where it says no day: it came between the article's publication and its last change, where both are known.",
      ),
    publishedPrecision: precisionSchema,
    publishedFrom: z.string().nullable(),
    publishedTo: z.string().nullable(),
  })
  .meta({
    id: "Entry",
    description: "An update of a live blog: half-open offsets into `text`, and when it came.",
  });

/** What the body of an article is: left out of lists, where it would be most of the answer. */
export const bodyFields = {
  text: z.string().describe("The clean body, without title, standfirst and captions."),
  blocks: z.array(blockSchema).describe("Its paragraphs, headings, quotes and lists, in order."),
  entries: z
    .array(entrySchema)
    .optional()
    .describe(
      "Only of a live blog: its updates, the oldest first. A claim in one was published when it was, in lists of claims, timelines and comparisons alike.",
    ),
};

const readFields = {
  title: z.string().nullable().describe("The headline; null where none was given or found."),
  standfirst: z
    .string()
    .nullable()
    .describe("The summary that stands between headline and body; null where there is none."),
  captions: z.array(z.string()).describe("Photo captions, kept apart from the body."),
  authors: z
    .array(z.string())
    .describe("Names of those who wrote it, as given or read from the byline; empty where there are none."),
  language: z.string().nullable().describe("BCP 47."),
  url: z
    .string()
    .nullable()
    .describe("Where it was found, without tracking parameters; null where none was given or read."),
  outlet: outletRefSchema.nullable().describe("Whose article it is; null where it is not known."),
  publisher: z
    .strictObject({ id: z.string(), name: z.string() })
    .nullable()
    .describe("The site on which it was found, where that is not the outlet; else null."),
  origins: z
    .array(originSchema)
    .describe(
      "The chain along which the report came, nearest to the reader first; empty where nothing is known of it.",
    ),
  translation: translationSchema.nullable().describe("Set where the text is a translation; else null."),
  publishedAt: z.string().nullable().describe("The time as the document says it, as precise as it says it."),
  publishedPrecision: precisionSchema.describe("How precise `publishedAt` is; null without one."),
  publishedZone: zoneSchema.describe("Whether the time zone of `publishedAt` is known; null without one."),
  publishedBasis: z
    .strictObject({ kind: z.enum(["caller", "metadata", "text", "url"]), evidence: spanSchema.nullable() })
    .nullable()
    .describe("Where the time stands."),
  publishedFrom: z.string().nullable().describe("The earliest UTC instant that `publishedAt` may mean."),
  publishedTo: z.string().nullable().describe("The UTC instant after the latest that it may mean."),
  modifiedAt: z
    .string()
    .nullable()
    .describe(
      "When its text was last changed after it was published, as the document says it; null where it says nothing or no later time.",
    ),
  modifiedTo: z.string().nullable().describe("The UTC instant after the latest that `modifiedAt` may mean."),
  dateline: z.string().nullable().describe("Where it was written, as its dateline says; null where there is none."),
  words: z.int().nonnegative().describe("How many words `text` has."),
  textKind: z
    .enum(["full", "excerpt", "digest"])
    .describe(
      "`full`: the article's text. `excerpt`: a part of it. `digest`: somebody's account of it, not the outlet's own words.",
    ),
  complete: z.boolean().nullable().describe("Whether the text is all of the article; null where it cannot be told."),
  completeReason: z
    .string()
    .nullable()
    .describe(
      "Why it is held to be complete or cut, in plain English; null where nothing speaks for either or the caller says it.",
    ),
  textHash: z.string().describe("SHA-256 of `text` as UTF-8, in hexadecimal."),
};

export const analysedArticleSchema = z
  .strictObject({
    id: z.string().describe("The id that it would have if it were stored."),
    revision: z.null().describe("It is not stored."),
    ...readFields,
    ...bodyFields,
  })
  .meta({ id: "AnalysedArticle", description: "What was read from a document." });

const correctionRecordSchema = z
  .strictObject({
    stated: z.strictObject({
      title: z.string().optional(),
      outlet: z.string().optional(),
      publishedAt: z.string().optional(),
      authors: z.array(z.string()).optional(),
      tags: z.array(z.string()).optional(),
    }),
    read: z.strictObject({
      title: z.string().nullable(),
      outlet: outletRefSchema.nullable(),
      publishedAt: z.string().nullable(),
      authors: z.array(z.string()),
      tags: z.array(z.string()),
    }),
    by: z.string().nullable().describe("The first digits of the SHA-256 of the key that was used."),
    at: z.string(),
  })
  .meta({ id: "CorrectionRecord", description: "What the caller says, and what the document says without it." });

const storedFields = {
  id: z.string().describe("Its id; survives revisions."),
  revision: z.int().positive().describe("1 for the first text, one more for each change of it."),
  ...readFields,
  externalId: z.string().nullable().describe("The caller's own id; null where none was given."),
  tags: z.array(z.string()).describe("The caller's; empty without any."),
  meta: storedMetaSchema,
  digestOf: z.string().nullable().describe("The URL of the article that this digest tells of; null for anything else."),
  eventId: z.string().describe("The event that it reports."),
  storylineId: z.string().describe("The storyline that this event stands in."),
  copyGroupId: z.string().nullable().describe("Shared with the copies of the same report; null when alone."),
  claimCount: z.int().nonnegative().describe("How many claims it makes."),
  claimsVersion: z
    .string()
    .nullable()
    .describe("The version of the rules that its claims were read by; null where it was stored before that was kept."),
  membership: becauseSchema
    .nullable()
    .describe("Why it stands in its event, as of the event's last change: no change of the article tells of that."),
  nearMisses: z.array(becauseSchema.extend({ eventId: z.string() })).describe("Events that came close."),
  correction: correctionRecordSchema.nullable().describe("What a caller corrected, beside what was read."),
  receivedAt: z.string().describe("When it was first stored, RFC 3339 in UTC."),
  updatedAt: z.string().describe("When it last changed, RFC 3339 in UTC."),
};

export const storedArticleSchema = z
  .strictObject({ ...storedFields, ...bodyFields })
  .meta({ id: "Article", description: "A stored article." });

export const listedArticleSchema = z
  .strictObject({
    ...storedFields,
    text: bodyFields.text.optional().describe("Only with `include=text`."),
    blocks: bodyFields.blocks.optional().describe("Only with `include=text`."),
    entries: bodyFields.entries,
    snippets: snippetsField,
  })
  .meta({ id: "ListedArticle", description: "A stored article in a list: without its text unless asked for." });

export const articlePageSchema = countedPageOf(listedArticleSchema, "ArticlePage");

/** The filters that lists of articles and exports share. */
export const articleFilters = {
  outlet: anyOutlet.optional(),
  event: anyEvent
    .meta({
      description: `${anyEvent.meta()?.description} Of the articles that report it: those that tell of it in passing (\`mention\`) stand in its coverage alone.`,
    })
    .optional(),
  storyline: oneStoryline.optional(),
  origin: anyName(
    "The name of the origin that counts: of an article's `origins` the last that is no `medium`, else its outlet. Links between the reader and it are not searched, nor is a medium that is merely quoted; upper and lower case, accents and punctuation are one. A name that no article has answers an empty list.",
    "Reuters",
  ).optional(),
  speaker: anySpeaker().optional(),
  language: anyLanguage.optional(),
  tag: anyName("A tag; one that no article has answers an empty list.").optional(),
  meta: metaFilter.optional(),
  externalId: filterValue("The caller's own id.").optional(),
  url: plainString(longestAddress).min(1).describe("The article's URL, without tracking parameters.").optional(),
  from: fromSchema.optional(),
  to: toSchema.optional(),
  q: searchSchema.optional(),
  copies: z
    .enum(["keep", "skip", "only"])
    .default("keep")
    .describe("`skip`: only the earliest of each copy group. `only`: only articles that have copies."),
};

export const articlesQuery = z.strictObject({
  id: theseIds.optional(),
  ...articleFilters,
  include: commaList(
    ["text", "total"],
    "What to add: the texts (which come too where `fields` names them), the number of all rows.",
  ).optional(),
  offsets: offsetsSchema,
  fields: fieldsOf(listedArticleSchema).optional(),
  format: listFormat,
  bom: bomSchema,
  sort: searchSortSchema,
  ...sampleQuery,
  ...pageQuery,
});

export const articleQuery = z.strictObject({ offsets: offsetsSchema });

const sentenceChangeSchema = z.strictObject({
  kind: z.enum(["added", "removed"]),
  text: z.string(),
});

export const revisionSchema = z
  .strictObject({
    revision: z.int().positive().describe("Counted from 1."),
    recordedAt: z.string().describe("When it was stored, RFC 3339 in UTC."),
    title: z.string().nullable().describe("The headline then; null where there was none."),
    textHash: z.string().describe("SHA-256 of its text as UTF-8, in hexadecimal."),
    words: z.int().nonnegative().describe("How many words its text has."),
    claims: z.int().nonnegative().describe("How many claims it makes."),
    changes: z.array(sentenceChangeSchema).describe("Sentences against the revision before; empty for the first."),
    claimsAdded: z.array(z.string()).describe("Ids of claims that came with this revision."),
    claimsRemoved: z.array(z.string()).describe("Ids of claims that went with it."),
    claimsChanged: z
      .array(
        z.strictObject({
          from: z.string().describe("One of those that went."),
          to: z.string().describe("The one that came in its place."),
          score: shareSchema.describe("The share of words that stayed."),
        }),
      )
      .describe("Claims that went and came with most of their words: what was changed in them."),
  })
  .meta({ id: "Revision", description: "One text of an article, and what it changed." });

export const revisionsSchema = pageOf(revisionSchema, "Revisions");
export const revisionsQuery = z.strictObject(pageQuery);

const sentencePlaceSchema = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().nonnegative(), text: z.string() })
  .nullable();

const copyEditSchema = z
  .strictObject({
    kind: z.enum(["changed", "cut", "added"]),
    original: sentencePlaceSchema.describe("The sentence of the earliest article; null for one that was added."),
    copy: sentencePlaceSchema.describe("The sentence of this article; null for one that was cut."),
    score: shareSchema.nullable().describe("For a changed sentence, the share of words that stayed."),
  })
  .meta({ id: "CopyEdit", description: "What was done to one sentence of the text; places are offsets into `text`." });

export const copiesSchema = z
  .strictObject({
    copyGroupId: z.string().nullable(),
    earliest: z.string().nullable().describe("The article that was published first, as far as the times tell."),
    origin: z
      .string()
      .nullable()
      .describe(
        "Where the report comes from, as comparisons name it: who sent it, by the earliest that says so or the dateline of all; else the earliest's outlet.",
      ),
    items: z.array(
      z.strictObject({
        containment: shareSchema.describe("How much of the shorter text the copies share."),
        article: listedArticleSchema,
        kept: z.int().nonnegative().nullable().describe("Sentences that it carries to the word; null if not compared."),
        edits: z.array(copyEditSchema).nullable().describe("What it did to the earliest one's text; null likewise."),
      }),
    ),
    truncated: z.string().nullable(),
  })
  .meta({ id: "Copies", description: "The copies of a report, earliest first, itself included; empty when alone." });
