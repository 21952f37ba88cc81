import type { listedArticleSchema } from "../../contract/articles.ts";
import type { claimSchema, listedClaimSchema } from "../../contract/claims.ts";
import type { listedConflictSchema } from "../../contract/conflicts.ts";
import type { eventSchema, storylineSchema, timelineItemSchema } from "../../contract/events.ts";
import type { tagSchema } from "../../contract/labels.ts";
import type { outletSchema } from "../../contract/outlets.ts";
import type { Wire } from "../../contract/pages.ts";
import type { speakerSchema } from "../../contract/speakers.ts";
import { type CsvValue, csvExport, joined } from "./csv.ts";

/** A caller's fields as JSON; empty for none. */
const metaOf = (meta: Wire<typeof listedArticleSchema>["meta"]): string | null =>
  Object.keys(meta).length > 0 ? JSON.stringify(meta) : null;

export const articleTable = csvExport<Wire<typeof listedArticleSchema>>({
  id: (article) => article.id,
  revision: (article) => article.revision,
  outlet: (article) => article.outlet?.name,
  outletId: (article) => article.outlet?.id,
  publisher: (article) => article.publisher?.name,
  origins: (article) => joined(article.origins.map(({ name }) => name)),
  title: (article) => article.title,
  url: (article) => article.url,
  authors: (article) => joined(article.authors),
  publishedAt: (article) => article.publishedAt,
  publishedPrecision: (article) => article.publishedPrecision,
  publishedZone: (article) => article.publishedZone,
  publishedFrom: (article) => article.publishedFrom,
  publishedTo: (article) => article.publishedTo,
  modifiedAt: (article) => article.modifiedAt,
  modifiedTo: (article) => article.modifiedTo,
  language: (article) => article.language,
  translatedFrom: (article) => article.translation && (article.translation.from ?? "unknown"),
  words: (article) => article.words,
  textKind: (article) => article.textKind,
  complete: (article) => article.complete,
  claimCount: (article) => article.claimCount,
  eventId: (article) => article.eventId,
  storylineId: (article) => article.storylineId,
  copyGroupId: (article) => article.copyGroupId,
  externalId: (article) => article.externalId,
  tags: (article) => joined(article.tags),
  meta: (article) => metaOf(article.meta),
  textHash: (article) => article.textHash,
});

type Columns<Item> = Readonly<Record<string, (item: Item) => CsvValue>>;
type Claim = Wire<typeof claimSchema>;

/** How a claim is said, and where. */
const saidColumns: Columns<Claim> = {
  type: (claim) => claim.type,
  voice: (claim) => claim.voice,
  speakers: (claim) => joined(claim.speakers.map(({ name, role }) => name ?? role)),
  speakerIds: (claim) => joined(claim.speakers.map(({ id }) => id)),
  cue: (claim) => claim.cue?.text,
  text: (claim) => claim.text,
  verbatim: (claim) => claim.verbatim,
  modality: (claim) => claim.modality,
  negated: (claim) => claim.negated,
  spans: (claim) => claim.spans.map(({ part, start, end }) => `${part}:${start}-${end}`).join(" "),
};

/** What is there to be read by people, so that a row of the table stays a line; JSON has it to the letter. */
const inOneLine = (text: string): string => text.replace(/\s+/g, " ");

/** What else was read of it, and what stands around it. */
const readColumns: Columns<Claim> = {
  numbers: (claim) => joined(claim.numbers.map(({ text }) => text)),
  dates: (claim) => joined(claim.dates.map(({ from, to }) => `${from ?? ".."}/${to ?? ".."}`)),
  prefix: (claim) => inOneLine(claim.prefix),
  suffix: (claim) => inOneLine(claim.suffix),
};

const ofClaim = (columns: Columns<Claim>): Columns<{ readonly claim: Claim }> =>
  Object.fromEntries(Object.entries(columns).map(([name, cell]) => [name, ({ claim }) => cell(claim)]));

const listedColumns: Columns<Wire<typeof listedClaimSchema>> = {
  id: (claim) => claim.id,
  articleId: (claim) => claim.articleId,
  eventId: (claim) => claim.eventId,
  outlet: (claim) => claim.outlet?.name,
  outletId: (claim) => claim.outlet?.id,
  articleTitle: (claim) => claim.articleTitle,
  url: (claim) => claim.url,
  publishedAt: (claim) => claim.publishedAt,
  publishedFrom: (claim) => claim.publishedFrom,
  publishedTo: (claim) => claim.publishedTo,
  ...saidColumns,
  tags: (claim) => joined(claim.tags),
  meta: (claim) => metaOf(claim.meta),
  ...readColumns,
};

export const claimTable = csvExport(listedColumns);

/** The same with the sentence in which each claim stands. */
export const sentenceTable = csvExport<Wire<typeof listedClaimSchema>>({
  ...listedColumns,
  sentence: (claim) => (claim.sentence === undefined ? null : inOneLine(claim.sentence)),
});

/** An item of a timeline, with its outlet's name: its claim is what a list of claims tells of it. */
export const timelineTable = csvExport<Wire<typeof timelineItemSchema> & { readonly outlet: string | null }>({
  publishedAt: (item) => item.publishedAt,
  publishedFrom: (item) => item.publishedFrom,
  publishedTo: (item) => item.publishedTo,
  outlet: (item) => item.outlet,
  outletId: (item) => item.outletId,
  first: (item) => item.first,
  rowIds: (item) => joined(item.rowIds),
  claimId: (item) => item.claim.id,
  articleId: (item) => item.claim.articleId,
  ...ofClaim({ ...saidColumns, ...readColumns }),
});

export const eventTable = csvExport<Wire<typeof eventSchema>>({
  id: (event) => event.id,
  title: (event) => event.title,
  from: (event) => event.from,
  to: (event) => event.to,
  articles: (event) => event.articles,
  outlets: (event) => event.outlets,
  independentOrigins: (event) => event.independentOrigins,
  storylineId: (event) => event.storylineId,
  people: (event) => joined(event.people.map(({ name }) => name)),
  places: (event) => joined(event.places.map(({ name }) => name)),
  clustering: (event) => event.clustering,
  updatedAt: (event) => event.updatedAt,
  firstPublishedAt: (event) => event.firstPublished?.publishedAt,
  lastPublishedAt: (event) => event.lastPublished?.publishedAt,
});

type Conflict = Wire<typeof listedConflictSchema>;

/** Of each value in turn; what several outlets or claims say of one value is parted by commas. */
const ofValues = ({ variants }: Conflict, tell: (variant: Conflict["variants"][number]) => readonly string[]): string =>
  joined(variants.map((variant) => tell(variant).join(", ")));

export const conflictTable = csvExport<Conflict>({
  id: (conflict) => conflict.id,
  eventId: (conflict) => conflict.eventId,
  eventTitle: (conflict) => conflict.eventTitle,
  rowId: (conflict) => conflict.rowId,
  kind: (conflict) => conflict.kind,
  updates: (conflict) => conflict.updates,
  between: (conflict) => conflict.between,
  text: (conflict) => inOneLine(conflict.text),
  values: (conflict) => ofValues(conflict, ({ value }) => [value]),
  units: (conflict) => ofValues(conflict, ({ unit }) => [unit ?? ""]),
  outletIds: (conflict) => ofValues(conflict, ({ outletIds }) => outletIds),
  claimIds: (conflict) => ofValues(conflict, ({ claims }) => claims.map(({ id }) => id)),
  outlets: (conflict) => conflict.outlets,
  from: (conflict) => conflict.from,
  to: (conflict) => conflict.to,
  since: (conflict) => conflict.since,
  foundAt: (conflict) => conflict.foundAt,
  algorithm: (conflict) => conflict.algorithm,
  outdated: (conflict) => conflict.outdated,
  reasons: (conflict) => joined(conflict.reasons),
});

export const speakerTable = csvExport<Wire<typeof speakerSchema>>({
  id: (speaker) => speaker.id,
  name: (speaker) => speaker.name,
  role: (speaker) => speaker.role,
  claims: (speaker) => speaker.claims,
  articles: (speaker) => speaker.articles,
  outlets: (speaker) => speaker.outlets.map(({ name, claims }) => `${name} (${claims})`).join("; "),
  spellings: (speaker) => speaker.spellings.map(({ name, count }) => `${name} (${count})`).join("; "),
});

export const storylineTable = csvExport<Wire<typeof storylineSchema>>({
  id: (storyline) => storyline.id,
  title: (storyline) => storyline.title,
  from: (storyline) => storyline.from,
  to: (storyline) => storyline.to,
  articles: (storyline) => storyline.articles,
  events: (storyline) => storyline.events.length,
  eventIds: (storyline) => joined(storyline.events.map(({ id }) => id)),
  updatedAt: (storyline) => storyline.updatedAt,
});

export const tagTable = csvExport<Wire<typeof tagSchema>>({
  tag: ({ tag }) => tag,
  articles: ({ articles }) => articles,
});

export const outletTable = csvExport<Wire<typeof outletSchema>>({
  id: (outlet) => outlet.id,
  name: (outlet) => outlet.name,
  kind: (outlet) => outlet.kind,
  aliases: (outlet) => joined(outlet.aliases),
  domains: (outlet) => joined(outlet.domains),
  country: (outlet) => outlet.country,
  language: (outlet) => outlet.language,
  owner: (outlet) => outlet.owner,
  affiliatedState: (outlet) => outlet.stateAffiliation?.state,
  affiliationReference: (outlet) => outlet.stateAffiliation?.reference,
  registered: (outlet) => outlet.registered,
  articles: (outlet) => outlet.articles,
});
