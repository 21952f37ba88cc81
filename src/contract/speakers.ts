import { z } from "zod";
import { articleFilters } from "./articles.ts";
import { countedPageOf } from "./pages.ts";
import {
  anyEvent,
  anyName,
  anyOutlet,
  bomSchema,
  commaList,
  fieldsOf,
  filterValue,
  metaFilter,
  oneStoryline,
  pageQuery,
  tableFormat,
} from "./queries.ts";
import { fromSchema, toSchema } from "./times.ts";

export const speakerSchema = z
  .strictObject({
    id: z.string().describe("Stable across articles for one name."),
    name: z.string().describe("The name as it is shown."),
    role: z.string().nullable().describe("Office, rank or function, as an article words it; null where none does."),
    spellings: z
      .array(z.strictObject({ name: z.string(), count: z.int() }))
      .describe("How articles write the name, and how often each."),
    claims: z.int().nonnegative().describe("How many claims are given to them."),
    articles: z.int().nonnegative().describe("How many articles quote them."),
    outlets: z
      .array(z.strictObject({ id: z.string(), name: z.string(), claims: z.int() }))
      .describe("Who quotes them, as far as outlets are known."),
  })
  .meta({ id: "Speaker", description: "Somebody who is quoted, and by whom, how often." });

export const speakerPageSchema = countedPageOf(speakerSchema, "SpeakerPage");

export const speakersQuery = z.strictObject({
  q: filterValue("A name, or a part of one.").optional(),
  event: anyEvent.optional(),
  storyline: oneStoryline.optional(),
  origin: articleFilters.origin,
  language: articleFilters.language,
  outlet: anyOutlet.optional(),
  tag: anyName(
    "A tag: counts what the articles with this tag quote; one that no article has answers an empty list.",
  ).optional(),
  meta: metaFilter.optional(),
  from: fromSchema.optional(),
  to: toSchema.optional(),
  include: commaList(["total"], "What to add: the number of all rows.").optional(),
  fields: fieldsOf(speakerSchema).optional(),
  format: tableFormat,
  bom: bomSchema,
  ...pageQuery,
});
