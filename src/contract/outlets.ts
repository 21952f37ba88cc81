import { z } from "zod";
import { pageOf } from "./pages.ts";
import {
  anyId,
  anyOf,
  bomSchema,
  countSchema,
  fieldsOf,
  filterValue,
  isOutletId,
  languageTag,
  noOutletId,
  pageQuery,
  tableFormat,
} from "./queries.ts";
import { plainString } from "./spans.ts";

export const outletRefSchema = z
  .strictObject({
    id: z.string().describe("The outlet's id in the registry, or one made of its name or site."),
    name: z.string().describe("Its name, as readers know it."),
    country: z.string().nullable().describe("ISO 3166-1 alpha-2; null where it is not known."),
    language: z.string().nullable().describe("BCP 47; null where it is not known."),
    owner: z.string().nullable().describe("Who owns it; null where that is not known."),
  })
  .meta({
    id: "OutletRef",
    description: "A news organisation as readers know it.",
    example: { id: "reuters", name: "Reuters", country: "GB", language: "en", owner: "Thomson Reuters" },
  });

const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
const unknownRegion = regions.of("ZZ");
/** Codes that have a name and are no country's by ISO 3166-1; that of Kosovo, which has none, is taken. */
const ofNoCountry: ReadonlySet<string> = new Set(
  "AC AN BU CP CS DD DG EA EU EZ FX IC NT QO SU TA TP UK UN XA XB YD YU ZR".split(" "),
);
/** Whether a code of two capitals is given to a country. */
function isCountry(code: string): boolean {
  // What is no code at all is refused before.
  const name = /^[A-Z]{2}$/.test(code) && !ofNoCountry.has(code) ? regions.of(code) : unknownRegion;
  return name !== undefined && name !== unknownRegion;
}

const outletFields = {
  name: plainString(300).min(1),
  kind: z.enum(["agency", "newspaper", "broadcaster", "online", "magazine", "aggregator"]),
  aliases: z.array(plainString(300).min(1)).max(100).describe("Other names, each whole."),
  domains: z
    .array(plainString(300).regex(/^[^\s/:@]+\.[^\s/:@]+(\/[^\s/]+)?$/, "is not a domain"))
    .max(100)
    .describe("Hosts, longest match first; a first path segment may follow."),
  country: plainString(2)
    .regex(/^[A-Z]{2}$/, "is not an ISO 3166-1 alpha-2 code")
    .refine(isCountry, "is no country's ISO 3166-1 alpha-2 code")
    .nullable(),
  language: plainString(35)
    .refine((tag) => languageTag(tag) !== null, "is not a BCP 47 language tag, such as en or pt-BR")
    .overwrite((tag) => languageTag(tag) ?? tag)
    .nullable()
    .describe("BCP 47; null where it has several."),
  owner: plainString(300).nullable().describe("Outlets of one owner are not independent of each other."),
  stateAffiliation: z
    .strictObject({ state: plainString(100).min(1), reference: plainString(4000).min(1) })
    .nullable()
    .describe("Only with the public reference to the rule that says so."),
};

export const outletSchema = z
  .strictObject({
    id: z.string(),
    ...outletFields,
    kind: outletFields.kind.nullable().describe("Null for an outlet that is not registered."),
    registered: z.boolean().describe("Whether the registry holds it; of others only what articles say is known."),
    articles: z.int().nonnegative().describe("Stored articles that name it."),
  })
  .meta({ id: "Outlet", description: "An outlet that the registry holds, or that stored articles name." });

const told = "As answered: it may come back with an outlet that was read, and changes nothing.";

export const outletPutSchema = z
  .strictObject({
    ...outletFields,
    id: z.string().optional().describe("The same as in the path."),
    registered: z.boolean().optional().describe(told),
    articles: z.int().nonnegative().optional().describe(told),
  })
  .meta({
    id: "OutletPut",
    description: "An outlet as a whole; it replaces the entry that has this id.",
    example: {
      name: "Harbour Gazette",
      kind: "newspaper",
      aliases: ["The Harbour Gazette"],
      domains: ["harbourgazette.example"],
      country: "IE",
      language: "en",
      owner: null,
      stateAffiliation: null,
    },
  });

const outletId = (example: string) =>
  z.strictObject({
    id: z
      .string()
      .max(300)
      .refine(isOutletId, noOutletId)
      .meta({ description: "The outlet's id: lower-case words joined by hyphens.", example }),
  });
export const outletIdParams = outletId("reuters");
export const outletPutParams = outletId("harbour-gazette");

export const outletsQuery = z.strictObject({
  q: filterValue("A name, alias or domain, or a part of one.", "reuters").optional(),
  country: anyId("ISO 3166-1 alpha-2.", "GB").optional(),
  kind: anyOf(outletFields.kind, "What it is.").optional(),
  registered: z
    .enum(["true", "false"])
    .optional()
    .describe("Only those that the registry holds, or only those that it does not."),
  minArticles: countSchema("Only outlets that so many stored articles name.").optional(),
  fields: fieldsOf(outletSchema).optional(),
  format: tableFormat,
  bom: bomSchema,
  ...pageQuery,
});

export const outletPageSchema = pageOf(outletSchema, "OutletPage");
