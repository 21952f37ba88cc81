import { z } from "zod";
import { listedArticleSchema } from "./articles.ts";
import { listedClaimSchema } from "./claims.ts";
import { eventSchema } from "./events.ts";
import { commaList, decimal } from "./queries.ts";

/** What can be followed. */
export const followedKinds = ["article", "event", "conflict"] as const;

export const streamQuery = z.strictObject({
  kinds: commaList(followedKinds, "What to follow; all where nothing is said.").optional(),
  lastEventId: decimal(z.number().int().min(0).max(Number.MAX_SAFE_INTEGER))
    .optional()
    .describe("Begin after this message; the header `Last-Event-ID` wins. Without either, what comes from now on."),
  follow: z
    .enum(["true", "false"])
    .default("true")
    .describe("`false` answers what is there and ends, for those who ask now and then."),
});

/** The `data` of one message. */
export const changeSchema = z
  .strictObject({
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
        rowId: z.string().describe("The row of the event's comparison."),
        kind: z.enum(["number", "date", "negation", "attribution"]),
        updates: z.boolean(),
        claims: z.array(listedClaimSchema).describe("The claims that conflict, those that still stand."),
      })
      .optional(),
  })
  .meta({ id: "Change", description: "The data of one message of the stream." });
