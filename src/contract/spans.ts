import { z } from "zod";

/** A string without lone surrogates: every string that comes in is checked, since hashes and offsets rest on it. */
export const wellFormed = (maximum: number): z.ZodString =>
  z
    .string()
    .max(maximum)
    .refine((string) => string.isWellFormed(), {
      error: "holds a lone surrogate",
      params: { problem: "document.notWellFormed" },
    });

/**
 * Controls other than white space, as searches know them, too. Those beyond ASCII are what mistaken encodings leave of
 * quotation marks.
 */
const control = /[^\P{Cc}\s\x80-\x9f]/u;

/** The same of what is no text but names something, or is shown in one place: a title, a name, a tag, an id. */
export const plainString = (maximum: number): z.ZodString =>
  wellFormed(maximum).refine((string) => !control.test(string), "holds a control character");

export const spanSchema = z
  .strictObject({
    part: z
      .string()
      .regex(/^(text|title|standfirst|captions\[\d+\])$/)
      .describe("The part of the article that the offsets count in: `text`, `title`, `standfirst` or `captions[n]`."),
    start: z.int().nonnegative().describe("Where it begins, counted from 0."),
    end: z.int().nonnegative().describe("The offset behind its last character."),
  })
  .meta({
    id: "Span",
    description:
      "A place in one part of an article: half-open offsets in UTF-16 units, or in code points with `offsets=codepoint`. The slice is the evidence to the letter.",
    example: { part: "text", start: 0, end: 42 },
  });

export const becauseSchema = z
  .strictObject({
    score: z.number().describe("0…1; 1 is certain."),
    threshold: z.number().describe("What the score was held against."),
    reasons: z.array(z.string()).describe("Why, in plain English, for people: the words may change."),
  })
  .meta({ id: "Because", description: "Why something was joined, with the score and the threshold." });

const placeFields = { start: z.int().nonnegative(), end: z.int().nonnegative() };

export const snippetSchema = z
  .strictObject({
    part: z.enum(["title", "standfirst", "text"]),
    ...placeFields,
    text: z.string().describe("The words themselves."),
    hits: z.array(z.strictObject(placeFields)).describe("What was searched for, in the same offsets."),
  })
  .meta({
    id: "Snippet",
    description:
      "A place that a search found: half-open offsets into a part of the article, or into the claim's own `text`.",
  });

export const snippetsField = z.array(snippetSchema).optional().describe("Where `q` was found; only with `q`.");

/** A score between 0 and 1. */
export const shareSchema = z.number().min(0).max(1);
