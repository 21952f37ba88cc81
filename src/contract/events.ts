import { z } from "zod";
import { precisionSchema, zoneSchema } from "./articles.ts";
import { claimSchema, toldFilters } from "./claims.ts";
import { columnFields, coveredArticleSchema } from "./comparisons.ts";
import { countedPageOf, pageOf } from "./pages.ts";
import {
  anyColumn,
  anyName,
  anyOutlet,
  anySpeaker,
  bomSchema,
  commaList,
  countSchema,
  fieldsOf,
  filterValue,
  listFormat,
  metaFilter,
  offsetsSchema,
  oneStoryline,
  pageQuery,
  sampleQuery,
  sortSchema,
  tableFormat,
  theseIds,
} from "./queries.ts";
import { becauseSchema } from "./spans.ts";
import { fromSchema, toSchema } from "./times.ts";

const namedSchema = z
  .strictObject({ name: z.string(), articleIds: z.array(z.string()) })
  .meta({ id: "Named", description: "A name, and the articles that give it." });

const publishedSchema = z
  .strictObject({
    articleId: z.string(),
    publishedAt: z.string().describe("The time as the document says it, as precise as it says it."),
    publishedPrecision: precisionSchema,
    publishedZone: zoneSchema,
  })
  .meta({ id: "PublishedArticle", description: "When an article came out, as it says it." });

export const eventSchema = z
  .strictObject({
    id: z.string().describe("The event's id."),
    title: z.string().nullable().describe("The title of the article that `titleFrom` names; null where it has none."),
    titleFrom: z.string().describe("The article whose title it is."),
    from: z
      .string()
      .nullable()
      .describe(
        "A bound, to filter and order by: the earliest UTC instant that the time of one of its articles may mean, of a day fourteen hours before it begins in UTC. Null where all are undated. `firstPublished` is to be shown.",
      ),
    to: z
      .string()
      .nullable()
      .describe(
        "The other bound: the instant after the latest that the time of one of its articles may mean. `lastPublished` is to be shown.",
      ),
    firstPublished: publishedSchema
      .nullable()
      .describe(
        "The article that came out first, by the middle of what its time may mean, with that time as its document says it; null where all are undated.",
      ),
    lastPublished: publishedSchema.nullable().describe("The one that came out last, by the same."),
    places: z
      .array(namedSchema)
      .describe("Places that its articles name, each with the articles that do; empty where they name none."),
    people: z.array(namedSchema).describe("People whom its articles name, likewise."),
    articles: z.int().nonnegative().describe("How many articles report it."),
    outlets: z.int().nonnegative().describe("How many outlets report it."),
    independentOrigins: z
      .int()
      .nonnegative()
      .describe("How many origins their reports have: copies and reports of one agency have one."),
    storylineId: z.string().describe("The storyline that it stands in."),
    clustering: z
      .enum(["incremental", "rebuilt"])
      .describe(
        "How it was grouped last: `incremental` as articles came one by one, `rebuilt` when they were grouped anew (`rashomon recluster`).",
      ),
    algorithm: z.string().describe("The version of the algorithm that grouped it last."),
    updatedAt: z.string().describe("When it last changed, RFC 3339 in UTC."),
  })
  .meta({ id: "Event", description: "One thing that happened, at a time, which articles report." });

export const eventPageSchema = countedPageOf(eventSchema, "EventPage");

const eventFilters = {
  outlet: anyOutlet.optional(),
  from: fromSchema.optional(),
  to: toSchema.optional(),
  q: filterValue("A search expression, as over articles: events of which an article matches.").optional(),
  minOutlets: countSchema("Only events that so many outlets report.").optional(),
  speaker: anySpeaker(
    "The id of a speaker whom one of its articles quotes; one that nobody has answers an empty list.",
  ).optional(),
  tag: anyName("A tag of one of its articles; one that no article has answers an empty list.").optional(),
  meta: metaFilter.optional(),
};

export const eventsQuery = z.strictObject({
  id: theseIds.optional(),
  ...eventFilters,
  storyline: oneStoryline.optional(),
  include: commaList(["total"], "What to add: the number of all rows.").optional(),
  fields: fieldsOf(eventSchema).optional(),
  format: listFormat,
  bom: bomSchema,
  sort: sortSchema,
  ...sampleQuery,
  ...pageQuery,
});

const rowIdsSchema = z
  .array(z.string())
  .describe(
    "The rows of the event's comparison in which it stands: several where it tells several things, none where it is not compared. `GET /v1/events/{id}/comparison?id=row_…` answers them.",
  );

const coverageClaimSchema = claimSchema
  .extend({ rowIds: rowIdsSchema })
  .meta({ id: "CoverageClaim", description: "A claim of an outlet's list, with the rows that it stands in." });

export const coverageQuery = z.strictObject({
  outlet: anyColumn("the column of this outlet").optional(),
  ...toldFilters,
  include: commaList(["text"], "What to add to each article.").optional(),
  offsets: offsetsSchema,
  fields: fieldsOf(coverageClaimSchema, "claim").optional(),
  limit: countSchema("Columns of one page; all of them where nothing is said.").optional(),
  cursor: pageQuery.cursor,
});

export const coverageSchema = z
  .strictObject({
    event: eventSchema,
    columns: z.array(
      z
        .strictObject({
          ...columnFields,
          articles: z.array(coveredArticleSchema),
          claims: z.array(coverageClaimSchema),
        })
        .meta({ id: "CoverageColumn", description: "One outlet, its articles and its claim list." }),
    ),
    independentOrigins: z
      .int()
      .nonnegative()
      .describe("How many origins the reports have: copies and reports of one agency have one."),
    independentOwners: z
      .int()
      .nonnegative()
      .describe(
        "Owners of these origins: several of one owner count once, one whose owner is not known counts for itself.",
      ),
    truncated: z.string().nullable().describe("What was cut to keep the answer bounded; null if nothing was."),
    next: z
      .string()
      .nullable()
      .optional()
      .describe(
        "The next page of columns, also in `Link: rel=next`; null on the last. Only where a page is asked for.",
      ),
  })
  .meta({ id: "Coverage", description: "An event side by side: a column an outlet, each with its claim list." });

export const timelineQuery = z.strictObject({
  outlet: anyColumn("what this outlet tells").optional(),
  ...toldFilters,
  offsets: offsetsSchema,
  fields: fieldsOf(claimSchema, "claim").optional(),
  format: tableFormat,
  bom: bomSchema,
  limit: countSchema("Claims of one page; all of them where nothing is said.").optional(),
  cursor: pageQuery.cursor,
});

export const timelineItemSchema = z
  .strictObject({
    publishedAt: z
      .string()
      .nullable()
      .describe(
        "When it was published, as the document says it; in an update of a live blog the update's own time. Null where it says none.",
      ),
    publishedFrom: z
      .string()
      .nullable()
      .describe("The earliest UTC instant that this may mean; null where nothing is known of it."),
    publishedTo: z.string().nullable().describe("The UTC instant after the latest that it may mean; null likewise."),
    outletId: z.string().describe("The column: an outlet's id, or that of an article of no known outlet."),
    rowIds: rowIdsSchema,
    first: z
      .enum(["certain", "possible"])
      .nullable()
      .describe(
        "Whether this is the first telling of what several outlets tell; `possible` where the clocks do not decide, or where another outlet has a sentence that nearly says it in a report that may be as early.",
      ),
    claim: claimSchema,
  })
  .meta({ id: "TimelineItem" });

export const timelineSchema = z
  .strictObject({
    event: eventSchema,
    items: z.array(timelineItemSchema),
    next: z
      .string()
      .nullable()
      .describe("The next page where `limit` leaves some, also in `Link: rel=next`; else null."),
    truncated: z.string().nullable(),
  })
  .meta({
    id: "Timeline",
    description: "An event's claims in the order in which they were published; undated ones last.",
  });

const storylineFields = {
  id: z.string().describe("The storyline's id."),
  title: z.string().nullable().describe("Its title; null where there is none."),
  from: z.string().nullable().describe("The earliest bound of its events."),
  to: z.string().nullable().describe("The latest bound of its events."),
  articles: z.int().nonnegative().describe("How many articles its events have."),
  events: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string().nullable(),
      from: z.string().nullable().describe("A bound, as an event's own."),
      to: z.string().nullable().describe("A bound, as an event's own."),
      firstPublished: publishedSchema.nullable(),
      lastPublished: publishedSchema.nullable(),
      articles: z.int().nonnegative(),
    }),
  ),
  links: z.array(becauseSchema.extend({ a: z.string(), b: z.string() })).describe("Why events belong together."),
  updatedAt: z.string().describe("When it last changed, RFC 3339 in UTC."),
};

export const storylineSchema = z
  .strictObject(storylineFields)
  .meta({ id: "Storyline", description: "Events that follow from one another over weeks or months." });

export const storylinePageSchema = pageOf(storylineSchema, "StorylinePage");
export const storylinesQuery = z.strictObject({
  ...eventFilters,
  minEvents: countSchema("Only storylines of so many events: 2 for what went on.").optional(),
  fields: fieldsOf(storylineSchema).optional(),
  format: tableFormat,
  bom: bomSchema,
  ...pageQuery,
});
