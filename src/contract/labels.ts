import { z } from "zod";
import { pageOf } from "./pages.ts";
import { bomSchema, filterValue, pageQuery, tableFormat } from "./queries.ts";

const articles = z.int().positive().describe("Stored articles that have it.");

export const tagSchema = z
  .strictObject({ tag: z.string(), articles })
  .meta({ id: "Tag", description: "A tag that callers gave to articles." });

export const tagPageSchema = pageOf(tagSchema, "TagPage");

export const tagsQuery = z.strictObject({
  q: filterValue("A part of the tag.").optional(),
  format: tableFormat,
  bom: bomSchema,
  ...pageQuery,
});

export const languageSchema = z
  .strictObject({ language: z.string().describe("BCP 47."), articles })
  .meta({ id: "Language", description: "A language that articles are in." });

export const languagesSchema = z.strictObject({ items: z.array(languageSchema) }).meta({ id: "Languages" });
