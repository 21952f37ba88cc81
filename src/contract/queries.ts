import { z } from "zod";
import { plainString, wellFormed } from "./spans.ts";

/** Rows of a page where the caller does not say. */
export const defaultLimit = 20;
export const maximumLimit = 100;

/** A free filter value: a name, an id or a tag. */
export const filterValue = (description: string, example?: string) =>
  plainString(300)
    .min(1)
    .meta({ description, ...(example === undefined ? {} : { example }) });

/** Values of one filter at most. */
export const maximumValues = 20;

const several = (most: number) => `Repeat the parameter for any of several, at most ${most}.`;
const repeat = "holds a comma: several values are given by repeating the parameter";

/**
 * A filter that lets through what any of several values does. One value stays as it is; several become a list of each
 * once, in one order, so that a cursor or a kept answer does not depend on theirs. The list is described first: the form of
 * Swagger UI takes what comes first, and sends one value alike in both.
 */
export function anyOf<Value extends string>(
  value: z.ZodType<Value>,
  description: string,
  example?: string,
  most = maximumValues,
) {
  const list = z.array(value).min(1).max(most);
  return z
    .union([list, value], {
      // What is wrong with the form that was chosen, not that there are two.
      error: ({ input, errors }) => {
        if (typeof input === "string" && input.includes(",")) return repeat;
        return (errors as z.core.$ZodIssue[][])[Array.isArray(input) ? 0 : 1]?.[0]?.message;
      },
    })
    .transform((given): Value | Value[] => {
      const once = [...new Set([given].flat() as Value[])].sort();
      return once.length === 1 ? (once[0] as Value) : once;
    })
    .meta({ description: `${description} ${several(most)}`, ...(example === undefined ? {} : { example }) });
}

/** The same of names and tags. */
export const anyName = (description: string, example?: string) => anyOf(plainString(300).min(1), description, example);

/** The same of ids and codes, which never hold a comma: whoever joins them so is told how to give several. */
export const anyId = (description: string, example?: string) =>
  anyOf(
    plainString(300)
      .min(1)
      .refine((value) => !value.includes(","), repeat),
    description,
    example,
  );

/** A language tag as it is usually written; null for what is none. "English" is a well-formed tag, too, of no language. */
export function languageTag(value: string): string | null {
  if (!/^[A-Za-z]{2,3}(?:-|$)/.test(value)) return null;
  try {
    return Intl.getCanonicalLocales(value)[0] ?? null;
  } catch {
    return null;
  }
}
/** BCP 47, in whatever case: articles have theirs in the usual one. */
export const anyLanguage = anyOf(
  plainString(35)
    .refine((value) => !value.includes(","), { error: repeat, abort: true })
    .refine((value) => languageTag(value) !== null, "is not a BCP 47 language tag, such as en or pt-BR")
    .overwrite((value) => languageTag(value) ?? value),
  "BCP 47, as an article's `language` says it; upper and lower case are one.",
  "en",
);

/** Ids that begin with their kind, as other answers give them: what does not would find nothing. */
const idOf = (prefix: string, whose: string, where: string) =>
  plainString(300)
    .min(1)
    .refine((id) => !id.includes(","), { error: repeat, abort: true })
    .refine((id) => id.startsWith(prefix), `is no ${whose}'s id (${prefix}…): ${where}`);
const speakerId = idOf("spk_", "speaker", "/v1/speakers?q= finds it by a name");
export const articleId = plainString(300)
  .min(1)
  .refine((id) => id.startsWith("art_") && !id.includes(","), {
    error: ({ input }) => `is ${JSON.stringify(input)}, no article's id (art_…)`,
  });
const eventId = idOf("evt_", "event", "/v1/events?q= finds it by words");

export const anySpeaker = (
  description = "A speaker's id; one that nobody has answers an empty list. Comparisons, coverages and timelines take a name too.",
) => anyOf(speakerId, description);
export const anyEvent = anyOf(eventId, "An event's id.");
export const oneStoryline = idOf("sty_", "storyline", "/v1/storylines?q= finds it by words").meta({
  description: "A storyline's id.",
});

/** The rows of a list that have the ids which another answer names: as many as a page may hold. */
export const theseIds = anyOf(
  plainString(300).min(1),
  "Only what has this id; all that are named stand on one page where no `limit` is given.",
  undefined,
  maximumLimit,
);

/** An outlet's id, as articles of outlets that nobody registered get theirs: words of any script, without marks. */
export const isOutletId = (id: string): boolean =>
  /^[\p{L}\p{N}]+(-[\p{L}\p{N}]+)*$/u.test(id) && id === id.toLowerCase();
export const noOutletId = "is no outlet's id: not lower-case words joined by hyphens";

/** Any of several outlets; a name in place of an id would find nothing. */
const anyOutletThat = (isId: (value: string) => boolean, description: string) =>
  anyOf(
    plainString(300)
      .min(1)
      .refine((id) => !id.includes(","), { error: repeat, abort: true })
      .refine((id) => isId(id) || !id.startsWith("art_"), noOutletOf)
      .refine((id) => isId(id) || id.startsWith("art_"), noOutletId),
    description,
    "reuters",
  );
/** What a comparison's columns are called that are an article's own. */
const noOutletOf =
  "is no outlet's id but an article's, of no known outlet: /v1/articles?id= lists it, /v1/articles/{id}/claims its claims";
export const anyOutlet = anyOutletThat(
  isOutletId,
  "An outlet's id; one that is not registered and that no stored article has is refused, but for feeds.",
);
/** The same of a comparison's columns, of which one may be an article's. */
export const anyColumn = (what: string) =>
  anyOutletThat(
    (id) => isOutletId(id) || id.startsWith("art_"),
    `Only ${what}: its id, or that of an article of no known outlet; one that no outlet has is refused where stored articles are compared.`,
  );

/** A number of a query in decimal digits, ".7" too; `Number` alone would also take "0x10", "1e2" and "". */
export const decimal = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess(
    (value) => (typeof value === "string" && /^-?(\d{1,16}|(?=\.))(\.\d{1,16})?$/.test(value) ? Number(value) : value),
    schema,
  );

const searchExpression = (more: string): string =>
  `A search expression: words (all of them), "phrases", "near words"~5, AND, OR, NOT, -word, prefix*${more} and parentheses. Each row then says where it was found.`;

const searched = (description: string) => wellFormed(300).min(1).meta({ description });

export const searchSchema = searched(searchExpression(", title:word"));

/** The same over claims, whose cues and speakers stand outside their words. */
export const claimSearchSchema = searched(
  `${searchExpression("")} What a claim says is searched, not its cue ("denied", "according to") nor its speaker: \`negated=true\` finds negative claims, \`speaker\` finds whose it is, and a search over articles finds any word of theirs.`,
);

/** Fields of the caller's own, each as `name:value`; `meta.name=value` says the same. */
export const metaFilter = z
  .preprocess(
    (value) => (typeof value === "string" ? [value] : value),
    z.array(plainString(2200).regex(/^[^:]+:/, "is not name:value")).max(10),
  )
  .meta({
    description:
      "Fields of `meta` that articles must have, each as `name:value`; repeat the parameter for several. `meta.name=value` says the same.",
  });

/** The order of a list; `relevance` needs `q`. */
export const sortSchema = z.enum(["newest", "oldest"]).default("newest").describe("`oldest` is `newest` backwards.");
export const searchSortSchema = z
  .enum(["newest", "oldest", "relevance"])
  .default("newest")
  .describe("`relevance` needs `q`, and lists the 400 best rows.");

/** Rows of a random sample at most. */
const maximumSample = 5000;

export const sampleQuery = {
  sample: decimal(z.number().int().min(1).max(maximumSample))
    .optional()
    .describe(
      "A random sample of so many rows, whole and in the list's order. The same seed draws the same rows out of the same list, a larger sample holds the smaller ones, and a row that is stored later takes the place of one at most.",
    ),
  seed: decimal(
    z
      .number()
      .int()
      .min(0)
      .max(2 ** 32 - 1),
  )
    .optional()
    .describe("Which sample is drawn, 0 where nothing is said; goes with `sample`."),
};

export const offsetUnits = ["utf16", "codepoint"] as const;
export const offsetsSchema = z
  .enum(offsetUnits)
  .default("utf16")
  .describe("What spans count: UTF-16 units (JavaScript) or code points (Python, R).");

export const pageQuery = {
  limit: decimal(z.number().int().min(1).max(maximumLimit))
    .optional()
    .describe(
      `Rows of one page at most, ${defaultLimit} where neither it nor \`id\` is given; fewer where they are very large. An export is whole unless a limit is given.`,
    ),
  cursor: plainString(4000).optional().describe("Where the page starts: taken from `next` of the page before."),
};

/** Values that come as one string, separated by commas. */
const commaSeparated = z.string({
  error: ({ input }) =>
    Array.isArray(input) ? "takes one value, not several: separate them by commas in one" : undefined,
});

/** A list separated by commas, each of which must be one of `names`. */
export const commaList = <const Names extends readonly [string, ...string[]]>(names: Names, description: string) =>
  commaSeparated
    .max(500)
    .transform((string) => string.split(",").map((name) => name.trim()))
    .pipe(z.array(z.enum(names)))
    .meta({ description: `${description} Several are separated by commas: ${names.join(", ")}.` });

/** Names of fields of a list's rows, or of whatever else a list holds, separated by commas, that alone are shown. */
export const fieldsOf = (row: z.ZodObject, what: "row" | "claim" = "row") =>
  commaSeparated
    .max(1000)
    .transform((string, context) => {
      const fields = string.split(",").map((name) => name.trim());
      if (fields.includes("")) {
        context.addIssue({ code: "custom", message: string === "" ? "is empty" : "holds a comma without a name" });
        return z.NEVER;
      }
      const unknown = fields.filter((name) => !Object.hasOwn(row.shape, name));
      if (unknown.length > 0) {
        context.addIssue({
          code: "custom",
          message: `${what}s of this list have no ${unknown.join(", ")}, but ${Object.keys(row.shape).join(", ")}`,
        });
      }
      return fields;
    })
    .meta({
      description: `Show only these fields of each ${what} and \`id\`${what === "row" ? ", in JSON and NDJSON" : ""}; several are separated by commas. ${what === "row" ? "Rows" : "Claims"} then lack the others, also those that their schema calls required: a client made from it should take such ${what}s as partial (\`Partial<${what === "row" ? "Article" : "Claim"}>\`, or a parser that does not insist).`,
    });

/** Yes or no in a query. */
export const yesOrNo = (description: string) =>
  z
    .enum(["true", "false"])
    .transform((said) => said === "true")
    .meta({ description });

/** A whole number that comes as a string of a query. */
export const countSchema = (description: string) => decimal(z.number().int().min(1).max(100_000)).meta({ description });

/** Beside every format that may be CSV. */
export const bomSchema = yesOrNo(
  "`true` begins CSV, and nothing else, with a byte-order mark: without it Excel reads accents as two characters each.",
).optional();

const wins = "Wins over `Accept`; `atom`, `rss` and `jsonfeed` are for following the list.";

/** How a list is answered that changes too seldom to be followed. */
export const tableFormat = z.enum(["json", "csv", "ndjson"]).optional().describe("Wins over `Accept`.");

/** How a list is answered whose rows make no table. */
export const ndjsonFormat = z.enum(["json", "ndjson"]).optional().describe("Wins over `Accept`.");

/** How a list that can be followed is answered. */
export const listFormat = z.enum(["json", "csv", "ndjson", "atom", "rss", "jsonfeed"]).optional().describe(wins);
export const claimListFormat = z
  .enum(["json", "csv", "ndjson", "jsonld", "atom", "rss", "jsonfeed"])
  .optional()
  .describe(wins);

export const idParams = z.strictObject({ id: wellFormed(300).min(1).describe("The id.") });
