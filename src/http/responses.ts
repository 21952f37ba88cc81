import { z } from "zod";
import { problemSchema } from "../contract/problems.ts";
import { type ErrorCode, errors } from "../errors.ts";
import { statuses } from "./statuses.ts";

/** Codes that most calls may answer with. */
export const usual = [
  "request.unknownParameter",
  "request.invalidParameter",
  "request.notAcceptable",
  "request.headersTooLarge",
  "limit.rate",
  "service.internal",
] as const satisfies readonly ErrorCode[];

/** Codes of calls that answer what never changes while the service runs. */
export const fixed = [
  "request.unknownParameter",
  "request.notAcceptable",
  "request.headersTooLarge",
  "limit.rate",
] as const satisfies readonly ErrorCode[];

/** Codes of probes, which are not limited. */
export const probing = [
  "request.unknownParameter",
  "request.notAcceptable",
  "request.headersTooLarge",
] as const satisfies readonly ErrorCode[];

/** Codes of calls that need a key. */
const guarded = [
  "auth.keyMissing",
  "auth.keyInvalid",
  "auth.scopeTooSmall",
  "auth.writingClosed",
] as const satisfies readonly ErrorCode[];

/** Codes of calls that store something. */
export const writing = [
  ...guarded,
  "service.notReady",
  "service.storeUnwritable",
  "service.busy",
] as const satisfies readonly ErrorCode[];

/** Codes of calls that read a body. */
export const withBody = [
  "request.invalidJson",
  "request.tooLarge",
  "request.tooSlow",
  "request.unsupportedMediaType",
  "service.busy",
] as const satisfies readonly ErrorCode[];

interface Answer {
  readonly description: string;
  /** Schemas by media type. */
  readonly content?: Readonly<Record<string, z.ZodType>>;
}

type Responses = Record<string, z.ZodType | { description: string; content: Record<string, { schema: z.ZodType }> }>;

/**
 * Everything that a route can answer, by status: its own answers, and a problem for each code that it may run into. Typed loosely on purpose: answers leave as ready bytes, and the tests hold them against the schemas.
 */
export function responses(
  answers: Readonly<Record<number, Answer>>,
  codes: readonly ErrorCode[] = [],
  shared: readonly ErrorCode[] = usual,
): Responses {
  const all: Responses = {};
  for (const [status, { description, content }] of Object.entries(answers)) {
    all[status] =
      content === undefined
        ? z.undefined().describe(description)
        : {
            description,
            content: Object.fromEntries(Object.entries(content).map(([type, schema]) => [type, { schema }])),
          };
  }
  const choice = Object.values(answers).some(({ content }) => content !== undefined);
  const possible = [...codes, ...shared].filter((code) => choice || code !== "request.notAcceptable");
  const byStatus = Map.groupBy(new Set(possible), (code) => statuses[code]);
  for (const [status, members] of [...byStatus].sort(([a], [b]) => a - b)) {
    all[status] = {
      description: members.map((code) => `\`${code}\`: ${errors[code]}`).join("\n\n"),
      content: { "application/problem+json": { schema: problemSchema } },
    };
  }
  return all;
}

/** An answer in JSON alone. */
export const json = (schema: z.ZodType, description: string): Answer => ({
  description,
  content: { "application/json": schema },
});

/** What a list may answer besides. */
interface Besides {
  readonly answers?: Readonly<Record<number, Answer>>;
  readonly codes?: readonly ErrorCode[];
}

/** What a list answers: a page, or all rows as an export. */
export const listOf = (page: z.ZodType, row: z.ZodType, { answers, codes = [] }: Besides = {}): Responses =>
  responses({ 200: table(page, row, "A page, or all rows as an export."), ...answers }, [
    "request.badCursor",
    ...codes,
  ]);

/** What a list answers that is searched, sampled and followed. */
export const followedListOf = (
  page: z.ZodType,
  row: z.ZodType,
  { answers, codes = [], jsonLd = false }: Besides & { readonly jsonLd?: boolean } = {},
): Responses =>
  responses({ 200: followed(table(page, row, "A page, all rows as an export, or a feed.", jsonLd)), ...answers }, [
    "request.badCursor",
    "request.badQuery",
    "service.busy",
    ...codes,
  ]);

/** A list that also leaves as CSV and as JSON lines, of which `row` is one; claims as JSON-LD too. */
export const table = (page: z.ZodType, row: z.ZodType, description: string, jsonLd = false): Answer => ({
  description,
  content: {
    "application/json": page,
    "text/csv": csvSchema,
    "application/x-ndjson": row,
    ...(jsonLd && { "application/ld+json": jsonLdSchema }),
  },
});

/** A list that can be followed as a feed. */
const followed = (answer: Answer): Answer => ({ ...answer, content: { ...answer.content, ...feedContent } });

const feedContent = {
  "application/atom+xml": z.string().meta({ description: "Atom (RFC 4287), one page." }),
  "application/rss+xml": z.string().meta({ description: "RSS 2.0, one page." }),
  "application/feed+json": z
    .looseObject({ version: z.string(), items: z.array(z.looseObject({ id: z.string() })) })
    .meta({ description: "JSON Feed 1.1, one page." }),
};

export const csvSchema = z.string().meta({
  description:
    "RFC 4180, UTF-8, with a header line. A text that begins with =, +, -, @, a tab or a carriage return, which a spreadsheet would run as a formula, has an apostrophe before it.",
});
export const pageSchema = z.string().meta({ description: "HTML: one page without scripts." });
export const jsonLdSchema = z.looseObject({ "@context": z.string() }).meta({ description: "schema.org JSON-LD." });
