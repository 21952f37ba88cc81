import { z } from "zod";
import { articleFilters } from "./articles.ts";
import { claimSchema, listedClaimSchema } from "./claims.ts";
import { conflictKinds } from "./comparison-rows.ts";
import {
  anyName,
  anyOf,
  anyOutlet,
  bomSchema,
  commaList,
  countSchema,
  fieldsOf,
  listFormat,
  metaFilter,
  offsetsSchema,
  oneStoryline,
  pageQuery,
  theseIds,
  yesOrNo,
} from "./queries.ts";
import { spanSchema } from "./spans.ts";
import { fromSchema, toSchema } from "./times.ts";

const { shape: claim } = claimSchema;
const { shape: listed } = listedClaimSchema;

const conflictClaimSchema = z
  .strictObject({
    id: z.string().describe("The claim's id."),
    articleId: z.string().describe("The article that says it."),
    articleTitle: listed.articleTitle,
    outlet: listed.outlet,
    url: listed.url,
    publishedAt: listed.publishedAt,
    publishedFrom: listed.publishedFrom,
    publishedTo: listed.publishedTo,
    type: claim.type,
    voice: claim.voice,
    speakers: z.array(
      z.strictObject({ id: z.string().nullable(), name: z.string().nullable(), role: z.string().nullable() }),
    ),
    text: claim.text,
    spans: claim.spans,
    negated: claim.negated,
    evidence: z
      .array(spanSchema.extend({ text: z.string() }))
      .describe(
        "Where it gives the value: the number, the day, the mention of the speaker, or the words of a yes or no; empty where these cannot be pointed to.",
      ),
  })
  .meta({
    id: "ConflictClaim",
    description: "A claim that gives one of the values, in its words. `GET /v1/claims/{id}` tells the rest of it.",
  });

const conflictVariantSchema = z
  .strictObject({
    id: z.string().describe("Of the row's variant."),
    value: z.string().describe("In the words of one of its claims."),
    unit: z
      .string()
      .nullable()
      .describe(
        "What a number counts or measures, in the singular; of a date the day that its words mean, YYYY-MM-DD.",
      ),
    outletIds: z
      .array(z.string())
      .describe(
        "Who gives it: an outlet's id, or that of an article of no known outlet, as in the comparison's columns.",
      ),
    claims: z.array(conflictClaimSchema).describe("All claims that give it."),
  })
  .meta({ id: "ConflictVariant", description: "One of the values that the accounts give." });

export const listedConflictSchema = z
  .strictObject({
    id: z.string().describe("Of the event and the values: it stays when more outlets give the same ones."),
    eventId: z.string().describe("The event whose articles disagree."),
    eventTitle: z.string().nullable().describe("Its title; null where it has none."),
    rowId: z.string().describe("The row of the event's comparison in which it stood when the event was looked at."),
    kind: z.enum(conflictKinds).describe("What they differ in: a number, a date, a yes or no, or who said it."),
    updates: z.boolean().describe("A later value that replaces an earlier one rather than contradicting it."),
    between: z
      .enum(["reports", "voices"])
      .describe(
        "`reports`: one voice tells both, so that one report must be wrong or older. `voices`: two disagree, say a speaker and who denies it, and both may be reported rightly.",
      ),
    text: z.string().describe("The row's: what is told in several ways, in the words of one telling."),
    reasons: z
      .array(z.string())
      .describe("Why they are held to differ, in plain English, for people: the words may change."),
    variants: z
      .array(conflictVariantSchema)
      .describe("The values that stand against each other, each with its claims."),
    outlets: z.int().nonnegative().describe("How many give one of its values."),
    from: z
      .string()
      .nullable()
      .describe(
        "A bound, to filter by: the earliest UTC instant at which one of its claims may have been published. Null where all are undated.",
      ),
    to: z.string().nullable().describe("The other bound: the instant after the latest."),
    since: z
      .string()
      .nullable()
      .describe(
        "By which `newest` and `oldest` order: when the last of its values came out, by its earliest telling (UTC). Null where all are undated: these come last, newest first.",
      ),
    foundAt: z
      .string()
      .describe("By which `found` orders: when it was found here first; it says nothing of when it was published."),
    algorithm: z.string().describe("The version of the comparison that tells it."),
    outdated: z
      .boolean()
      .describe(
        "Whether the event has changed since it was looked at: it is to be looked at again, and its comparison may tell another row by now.",
      ),
    comparison: z
      .string()
      .describe(
        "Where its row stands whole, among those of its event with conflicts of this kind, with all outlets that tell it and those that do not: a path of this service. (By `rowId` it is found until a further report tells it.)",
      ),
  })
  .meta({
    id: "ListedConflict",
    description:
      "Values that the accounts of one event give and that exclude each other, with the claims that prove it.",
  });

export const conflictPageSchema = z
  .strictObject({
    items: z.array(listedConflictSchema),
    next: z.string().nullable().describe("The next page, also in `Link: rel=next`; null on the last."),
    total: z.int().nonnegative().optional().describe("All rows that match; only with `include=total`."),
    pending: z
      .int()
      .nonnegative()
      .describe(
        "Events of two outlets and more, whatever is filtered by, that have changed since they were looked at, or never were: what they hold is not listed yet, or as it was. 0 where the list is complete: an empty one then says that no event holds such a conflict (those of the demo hold none; README's tour stores one that does).",
      ),
  })
  .meta({ id: "ConflictPage", description: "One page of conflicts, and how many events are still to be looked at." });

/** A bound of time, which the claims' publication is held against. */
const ofClaims = (bound: typeof fromSchema) => {
  const { description, example } = bound.meta() ?? {};
  return bound.meta({
    description: `${description} One of the articles that give one of its values is enough.`,
    example,
  });
};

export const conflictsQuery = z.strictObject({
  id: theseIds.optional(),
  kind: anyOf(z.enum(conflictKinds), "Only conflicts of this kind.").optional(),
  updates: yesOrNo(
    "`false`: only what contradicts; `true`: only later values that replace earlier ones. Both where nothing is said.",
  ).optional(),
  outlet: anyOutlet.optional(),
  event: articleFilters.event,
  storyline: oneStoryline.optional(),
  tag: anyName(
    "A tag of an article that gives one of the values; one that no article has answers an empty list.",
  ).optional(),
  meta: metaFilter.optional(),
  language: articleFilters.language,
  from: ofClaims(fromSchema).optional(),
  to: ofClaims(toSchema).optional(),
  minOutlets: countSchema("Only conflicts of which so many outlets give one of the values.").optional(),
  include: commaList(["total"], "What to add: the number of all rows.").optional(),
  fields: fieldsOf(listedConflictSchema).optional(),
  offsets: offsetsSchema,
  format: listFormat,
  bom: bomSchema,
  sort: z
    .enum(["newest", "oldest", "found"])
    .default("newest")
    .describe(
      "`newest`: by `since`, what came out last first; `oldest` is `newest` backwards; `found`: by `foundAt`, what was found last first, as feeds want it (there it is the time of each entry).",
    ),
  ...pageQuery,
});
