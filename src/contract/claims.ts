import { z } from "zod";
import { analysedArticleSchema, articleFilters } from "./articles.ts";
import { storedMetaSchema } from "./documents.ts";
import { countedPageOf } from "./pages.ts";
import {
  anyName,
  anyOf,
  anyOutlet,
  anySpeaker,
  bomSchema,
  claimListFormat,
  claimSearchSchema,
  commaList,
  fieldsOf,
  metaFilter,
  offsetsSchema,
  oneStoryline,
  pageQuery,
  sampleQuery,
  searchSortSchema,
  theseIds,
  yesOrNo,
} from "./queries.ts";
import { shareSchema, snippetsField, spanSchema } from "./spans.ts";
import { fromSchema, toSchema } from "./times.ts";

export const claimTypeSchema = z
  .enum(["direct", "indirect", "mixed", "assertion"])
  .describe("How it is said: in quotation marks, reported, both, or by the outlet itself.");
export const voiceSchema = z
  .enum(["attributed", "own"])
  .describe("Whether the outlet gives it to somebody or says it itself.");

export const modalitySchema = z
  .enum(["asserted", "possible", "planned", "asked", "conditional"])
  .describe(
    'How the main clause is put: as a fact, as what may be, is to be, is asked or depends on something. Of attributed claims the cue counts too ("may", "plans to").',
  );

const claimSpeakerSchema = z
  .strictObject({
    id: z.string().nullable().describe("Stable across articles for one name; null where nobody is named."),
    name: z.string().nullable().describe("Who that is; null where it cannot be told."),
    role: z
      .string()
      .nullable()
      .describe("Office, rank or function, as the article words it (`Transport Minister`); null where it gives none."),
    mention: spanSchema.nullable().describe("The noun phrase or pronoun tied to the cue."),
    score: shareSchema.describe("1 is named in full at the cue."),
  })
  .meta({ id: "ClaimSpeaker", description: "A person or body that words are given to." });

const cueSchema = spanSchema
  .extend({ text: z.string(), kind: z.enum(["speech", "writing", "thought", "attitude"]) })
  .meta({ id: "Cue", description: "The words that give a claim to its speaker." });

const placeInClaim = spanSchema
  .nullable()
  .optional()
  .describe(
    "Where `text` stands, inside one of the claim's spans. Null where its article was stored before places were kept and its words stand in the claim more than once, or only across its spans; absent in comparisons that were kept before it was told.",
  );

const quantitySchema = z
  .strictObject({
    value: z
      .number()
      .describe("The number, written out: 1200000 of “1.2 million”, in `unit`; of a range its lower end."),
    max: z.number().nullable().describe("The upper end of a range."),
    bound: z
      .enum(["exact", "atLeast", "atMost", "about"])
      .describe(
        "How the text bounds it: `atLeast` (“more than 40”), `atMost` (“up to 40”), `about` (“some 40”), `exact` where it says nothing of that.",
      ),
    unit: z
      .string()
      .nullable()
      .describe(
        "What is counted or measured, in the singular and lower case (`person`, `%`, `usd`, `hour`); null if bare.",
      ),
    text: z.string().describe("The words that give it."),
    span: placeInClaim,
  })
  .meta({
    id: "Quantity",
    description: "A number that a claim gives: a count, a measure, a sum, a share or a duration.",
  });

const dateMentionSchema = z
  .strictObject({
    from: z.string().nullable().describe("The first day, `YYYY-MM-DD`; null where it cannot be told."),
    to: z.string().nullable().describe("The day after the last."),
    text: z.string().describe("The words that give it."),
    span: placeInClaim,
  })
  .meta({
    id: "DateMention",
    description: "A date that a claim gives: days, half-open; null where the text alone does not say which.",
  });

const claimFields = {
  id: z.string().describe("From article, normalised words, type and occurrence; survives revisions."),
  articleId: z.string().describe("The article that says it."),
  type: claimTypeSchema,
  voice: voiceSchema,
  text: z.string().describe("The spans' words joined by a space."),
  spans: z.array(spanSchema).describe("Where its words stand, in order."),
  quoted: z.array(spanSchema).describe("The parts inside quotation marks, marks included."),
  prefix: z.string().describe("At most 32 characters before the first span, for finding the place again."),
  suffix: z.string().describe("At most 32 characters after the last span, likewise."),
  speakers: z
    .array(claimSpeakerSchema)
    .describe("Whom the outlet gives it to, several where they say it together; empty where it is the outlet's own."),
  speakerReason: z.string().nullable().describe("Why a name is null, or who was passed over."),
  via: z.array(claimSpeakerSchema).describe("Speakers who relay it, outermost first."),
  within: z.string().nullable().describe("The claim that relays this one."),
  cue: cueSchema
    .nullable()
    .describe(
      'What gives the words to somebody; null for the outlet\'s own. It lies outside the spans but where the words would say nothing without it ("criticised the plan", "is expected to meet"): there it is among them.',
    ),
  verbatim: z.boolean().nullable().describe("False in a translation: quoted words are not the speaker's own wording."),
  modality: modalitySchema,
  negated: z
    .boolean()
    .describe(
      'Whether the main clause is negative, by its own words ("was not inspected", "nobody will be fined") or by its cue ("denied that …", "few believed that …": the claim\'s text alone then says what is not so).',
    ),
  numbers: z
    .array(quantitySchema)
    .describe("The numbers that it gives; dates, times of day and labels (“Flight 12”) are none."),
  dates: z.array(dateMentionSchema).describe("The dates that it gives, each as days."),
};

export const claimSchema = z
  .strictObject(claimFields)
  .meta({ id: "Claim", description: "One thing that an article says, with the words that prove it." });

export const listedClaimSchema = z
  .strictObject({
    ...claimFields,
    articleTitle: z.string().nullable().describe("The article's; null where it has none."),
    outlet: z
      .strictObject({ id: z.string(), name: z.string() })
      .nullable()
      .describe("The article's; null where it is not known."),
    url: z.string().nullable().describe("The article's; null where none was given or read."),
    publishedAt: z
      .string()
      .nullable()
      .describe("The article's time; in an update of a live blog the update's own, null where it says no day."),
    publishedFrom: z
      .string()
      .nullable()
      .describe("The earliest UTC instant that `publishedAt` may mean; null where there is none."),
    publishedTo: z
      .string()
      .nullable()
      .describe("The UTC instant after the latest that it may mean; null where there is none."),
    eventId: z.string().describe("The article's event."),
    tags: z.array(z.string()).describe("The article's."),
    meta: storedMetaSchema.describe("The article's."),
    snippets: snippetsField,
    sentence: z
      .string()
      .optional()
      .describe(
        "Only with `include=sentence`: the sentence or sentences in which it stands, to the letter, 300 characters before and after it at most.",
      ),
  })
  .meta({ id: "ListedClaim", description: "A claim with what a list's reader needs to know of its article." });

export const claimPageSchema = countedPageOf(listedClaimSchema, "ClaimPage");

export const articleClaimsSchema = z
  .strictObject({ articleId: z.string(), revision: z.int(), items: z.array(claimSchema) })
  .meta({ id: "ArticleClaims", description: "All claims of one article, in the order of its text." });

const modalityFilter = anyOf(
  z.enum(modalitySchema.options),
  "Only claims whose main clause is put so: `planned` finds what is to be, promises too, `possible` what only may be, `conditional` what depends on something.",
).optional();
const negatedFilter = yesOrNo(
  'Only negative claims, by their own words ("nobody was hurt") or by their cue ("denied that …"), or only the others.',
).optional();

/** Which claims of reports that are told anyway are shown. */
export const toldFilters = {
  speaker: anyName(
    "Only claims that are given to this speaker: an id or a name; a name that no stored article quotes anybody of is refused.",
  ).optional(),
  type: anyOf(z.enum(claimTypeSchema.options), "Only claims that are said so.").optional(),
  voice: voiceSchema.optional(),
  modality: modalityFilter,
  negated: negatedFilter,
};

/** A bound of time, which articles are held against, whatever their claims say of their own. */
const ofArticles = (bound: typeof fromSchema) => {
  const { description, example } = bound.meta() ?? {};
  return bound.meta({
    description: `${description} It is the article's publication that counts, also where a claim stands in an update of a live blog and shows the update's \`publishedAt\`.`,
    example,
  });
};

const claimFilters = {
  q: claimSearchSchema.optional(),
  speaker: anySpeaker().optional(),
  outlet: anyOutlet.optional(),
  type: anyOf(z.enum(claimTypeSchema.options), claimTypeSchema.description ?? "").optional(),
  voice: voiceSchema.optional(),
  modality: modalityFilter,
  negated: negatedFilter,
  event: articleFilters.event,
  storyline: oneStoryline.optional(),
  origin: articleFilters.origin,
  language: articleFilters.language,
  tag: anyName("A tag of the article; one that no article has answers an empty list.").optional(),
  meta: metaFilter.optional(),
  from: ofArticles(fromSchema).optional(),
  to: ofArticles(toSchema).optional(),
};

export const claimFormatSchema = z.enum(["json", "csv", "ndjson", "jsonld"]).optional().describe("Wins over `Accept`.");

const added = commaList(
  ["total", "sentence"],
  "What to add: the number of all rows, or to each claim the sentence in which it stands (in a table as its last column).",
).optional();

export const claimsQuery = z.strictObject({
  id: theseIds.optional(),
  ...claimFilters,
  include: added,
  offsets: offsetsSchema,
  fields: fieldsOf(listedClaimSchema).optional(),
  format: claimListFormat,
  bom: bomSchema,
  sort: searchSortSchema,
  ...sampleQuery,
  ...pageQuery,
});

const { speaker: _, ...filtersOfOneSpeaker } = claimFilters;
export const speakerClaimsQuery = z.strictObject({
  ...filtersOfOneSpeaker,
  include: added,
  offsets: offsetsSchema,
  fields: fieldsOf(listedClaimSchema).optional(),
  format: claimListFormat,
  bom: bomSchema,
  sort: searchSortSchema,
  ...sampleQuery,
  ...pageQuery,
});

export const oneClaimQuery = z.strictObject({ offsets: offsetsSchema, format: z.enum(["json", "jsonld"]).optional() });

export const articleClaimsQuery = z.strictObject({
  ...toldFilters,
  offsets: offsetsSchema,
  fields: fieldsOf(claimSchema).optional(),
  format: claimFormatSchema,
  bom: bomSchema,
});

const leftAsideSchema = z
  .strictObject({ span: spanSchema, reason: z.string() })
  .meta({ id: "LeftAside", description: "A sentence that makes no claim, and why." });

export const analysisSchema = z
  .strictObject({
    article: analysedArticleSchema,
    claims: z.array(claimSchema),
    leftAside: z.array(leftAsideSchema),
  })
  .meta({ id: "Analysis", description: "What was read from one document. Nothing is stored." });
