import { z } from "zod";
import { listedArticleSchema } from "./articles.ts";
import { listedClaimSchema } from "./claims.ts";
import { eventSchema } from "./events.ts";
import { commaList, decimal, ndjsonFormat, offsetsSchema, pageQuery } from "./queries.ts";
import { fromSchema } from "./times.ts";

/** What can be followed. */
export const followedKinds = ["article", "event", "conflict"] as const;

const changeNumber = decimal(z.number().int().min(0).max(Number.MAX_SAFE_INTEGER));

export const changesQuery = z.strictObject({
  after: changeNumber.optional().describe("Changes after this one: `last` or `newest` of an earlier answer."),
  since: fromSchema.optional().describe("Changes made at this time or later, a day or an instant; not beside `after`."),
  kinds: commaList(followedKinds, "What to follow; all where nothing is said.").optional(),
  include: commaList(["text"], "What to add to each article.").optional(),
  offsets: offsetsSchema,
  format: ndjsonFormat,
  ...pageQuery,
});

export const streamQuery = z.strictObject({
  kinds: commaList(followedKinds, "What to follow; all where nothing is said.").optional(),
  lastEventId: changeNumber
    .optional()
    .describe("Begin after this message; the header `Last-Event-ID` wins. Without either, what comes from now on."),
  follow: z
    .enum(["true", "false"])
    .default("true")
    .describe("`false` answers what is there and ends, for those who ask now and then."),
});

/** One change: the `data` of a message, or an item of the list. */
export const changeSchema = z
  .strictObject({
    seq: z.int().positive().describe("Its number, which rises with each: `id` of the stream's message."),
    kind: z.enum([
      "article.created",
      "article.updated",
      "article.removed",
      "event.created",
      "event.updated",
      "event.retired",
      "conflict",
    ]),
    id: z.string().describe("The article or event."),
    at: z.string(),
    article: listedArticleSchema.optional().describe("As it is now; absent where it is gone."),
    event: eventSchema.optional().describe("As it is now; absent where it is gone."),
    into: z.string().nullable().optional().describe("The event that took over a retired one."),
    conflict: z
      .strictObject({
        id: z
          .string()
          .optional()
          .describe("By which `/v1/conflicts` lists it; absent of those that were told before there was that list."),
        rowId: z.string().describe("The row of the event's comparison when it was found."),
        kind: z.enum(["number", "date", "negation", "attribution"]),
        updates: z.boolean(),
        claims: z.array(listedClaimSchema).describe("The claims that conflict, those that still stand."),
      })
      .optional(),
  })
  .meta({ id: "Change", description: "One change, with what changed as it is now." });

export const changesSchema = z
  .strictObject({
    items: z.array(changeSchema),
    next: z.string().nullable().describe("The next page, also in `Link: rel=next`; null on the last."),
    last: z.int().nonnegative().describe("All changes up to this one are told: `after` of the next visit."),
    oldest: z.int().nonnegative().describe("The first change that is kept; 0 where nothing has changed yet."),
    newest: z.int().nonnegative().describe("The last change there is."),
  })
  .meta({ id: "Changes", description: "What changed, in the order in which it did." });
