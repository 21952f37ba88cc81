import { z } from "zod";
import { plainString, wellFormed } from "./spans.ts";
import { instantSchema, publicationTimeSchema } from "./times.ts";

/** The largest document, line and body, in bytes. */
export const maximumBytes = 10 * 1024 * 1024;

/** The language of a text. */
export const languageTagSchema = plainString(35)
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/, "is not a BCP 47 language tag")
  .meta({ description: "BCP 47.", example: "en" });

/** The longest address that is taken, UTF-16 units. */
export const longestAddress = 4000;

const webAddress = plainString(longestAddress)
  .refine((string) => /^https?:$/.test(URL.parse(string)?.protocol ?? ""), "is not an http or https URL")
  .meta({ example: "https://example.org/2023/09/17/story" });

/** The longest id of a caller's own, UTF-16 units. */
export const longestExternalId = 300;

const metaValue = z.union([plainString(2000), z.number(), z.boolean(), z.null()], {
  // Of a string what is wrong with it.
  error: ({ input, errors }) =>
    typeof input === "string"
      ? (errors as z.core.$ZodIssue[][])[0]?.[0]?.message
      : "is no string, number, true, false or null",
});
const metaFields = z.record(plainString(100), metaValue);
const ofMeta = {
  description: "Anything of the caller's own, flat; carried into exports.",
  example: { study: "pilot" },
};

export const metaSchema = metaFields
  .refine((meta) => Object.keys(meta).length <= 50, "has more than 50 fields")
  .meta(ofMeta);

/** What all who sent an article keep beside it. */
export const storedMetaSchema = metaFields.meta(ofMeta);

/** What a caller may state of a document, and what is kept beside it. */
const fields = {
  url: webAddress.describe("Where the document was found."),
  title: plainString(2000),
  outlet: plainString(300).describe(
    'The outlet\'s name, id or domain, as the registry or readers know it. A name that many bear ("The Tribune") is a registered outlet\'s only with its country ("The Tribune (India)") or beside an address of its site.',
  ),
  publisher: plainString(300).describe("The site on which it was found, when that is not the outlet."),
  author: plainString(300),
  publishedAt: publicationTimeSchema,
  modifiedAt: publicationTimeSchema.describe(
    "When its text was last changed after it was published: what it tells may have been told as late as that.",
  ),
  retrievedAt: instantSchema.describe("When it was fetched: anchors words such as “2 hours ago”."),
  language: languageTagSchema,
  textKind: z
    .enum(["full", "excerpt", "digest"])
    .describe("`digest`: somebody's account of the article, not the outlet's own words."),
  externalId: plainString(longestExternalId).describe("The caller's own id."),
  tag: plainString(100).trim().min(1),
  digestOf: webAddress.describe("The URL of the article that this digest tells of."),
};

/** How pages and PDFs begin, which no text does. */
const opening = /^\s*(?:(%PDF-)|<!doctype\b|<html[\s>])/i;

/** What is wrong with a document that nobody says to be a text and that opens as none; null where nothing is. */
export function faultOfUnstated(content: string): string | null {
  const found = opening.exec(content);
  if (found === null) return null;
  return found[1] === undefined
    ? "is not given, and the content opens as a page does: give html, or text to have its marks read as words"
    : "is not given, and the content opens as a PDF does, which is not read: send its text, or give text to have it read as it stands";
}

export const documentSchema = z
  .strictObject({
    content: wellFormed(maximumBytes).describe("The document: at most 10 MB."),
    format: z
      .enum(["text", "html", "dump"])
      .optional()
      .describe(
        "`text`, where nothing is said: a clean body, kept to the letter. `html`: a page. `dump`: the text a scraper left of a page, menus and all, which is not recognised by itself. A `content` that opens as a page or a PDF does is refused where nothing is said.",
      ),
    url: fields.url.nullish(),
    title: fields.title.nullish(),
    outlet: fields.outlet.nullish(),
    publisher: fields.publisher.nullish(),
    authors: z.array(fields.author).max(100).nullish(),
    publishedAt: fields.publishedAt.nullish(),
    modifiedAt: fields.modifiedAt.nullish(),
    retrievedAt: fields.retrievedAt.nullish(),
    language: fields.language.nullish(),
    translation: z
      .strictObject({ from: languageTagSchema.nullable(), by: z.enum(["human", "machine", "unknown"]) })
      .nullish()
      .describe("Set where the document is a translation."),
    complete: z.boolean().nullish().describe("Whether the text is all of the article."),
    textKind: fields.textKind.nullish(),
    externalId: fields.externalId.nullish(),
    tags: z.array(fields.tag).max(50).nullish(),
    meta: metaSchema.nullish(),
    digestOf: fields.digestOf.nullish(),
  })
  .superRefine(({ content, format }, context) => {
    const message = format === undefined ? faultOfUnstated(content) : null;
    if (message !== null)
      context.addIssue({ code: "custom", path: ["format"], message, params: { problem: "document.unreadable" } });
  })
  .meta({
    id: "Document",
    description: "A document, with what the caller knows of it. What the caller states wins over what is read.",
    example: {
      format: "text",
      title: "Ministers sign harbour accord",
      outlet: "Reuters",
      url: "https://www.reuters.com/world/ministers-sign-harbour-accord-2024-03-05/",
      publishedAt: "2024-03-05T14:20:00Z",
      content:
        'The two ministers signed the harbour accord on Tuesday.\n\n"The port will open in June," Transport Minister Ana Ruiz said. She added that 400 people would find work there.',
    },
  });

const listOf = (item: z.ZodString, maximum: number) =>
  z.preprocess((value) => (typeof value === "string" ? [value] : value), z.array(item).max(maximum));

/** What the query says of a document that is the body itself (`text/html`, `text/plain`). */
export const documentQuery = z.strictObject({
  format: z
    .enum(["text", "html", "dump"])
    .optional()
    .describe(
      "How to read the body. Where nothing is said `text/html` is a page (`html`) and `text/plain` a clean body (`text`): what a scraper left of a page is read well as `dump` alone. (The command line takes `.txt` files for dumps.)",
    ),
  url: fields.url.optional(),
  title: fields.title.optional(),
  outlet: fields.outlet.optional(),
  publisher: fields.publisher.optional(),
  authors: listOf(fields.author, 100).optional().describe("Repeat the parameter for several."),
  publishedAt: fields.publishedAt.optional(),
  modifiedAt: fields.modifiedAt.optional(),
  retrievedAt: fields.retrievedAt.optional(),
  language: fields.language.optional(),
  complete: z.enum(["true", "false"]).optional(),
  textKind: fields.textKind.optional(),
  externalId: fields.externalId.optional(),
  tags: listOf(
    fields.tag.refine((tag) => !tag.includes(","), "holds a comma: several tags are given by repeating the parameter"),
    50,
  )
    .optional()
    .describe("Repeat the parameter for several."),
  digestOf: fields.digestOf.optional(),
});

/** The caller's correction of what was read; an absent field stays, null takes a correction back. */
export const correctionSchema = z
  .strictObject({
    title: plainString(2000).min(1).nullish(),
    outlet: plainString(300)
      .min(1)
      .refine((name) => /[\p{L}\p{N}]/u.test(name), "names no outlet")
      .nullish(),
    publishedAt: publicationTimeSchema.nullish(),
    authors: z.array(fields.author).max(100).nullish(),
    tags: z.array(fields.tag).max(50).nullish(),
  })
  // Whoever names what there is not is told of that alone.
  .refine((correction) => Object.keys(correction).length > 0, {
    error: "corrects nothing",
    when: ({ issues }) => issues.length === 0,
  })
  .meta({
    id: "Correction",
    description: "An absent field stays as it is; null takes the correction back.",
    example: { title: "Ministers sign harbour accord", tags: ["harbour"] },
  });
