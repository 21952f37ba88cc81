import type { FastifyRequest } from "fastify";
import type { listedArticleSchema } from "../../contract/articles.ts";
import type { listedClaimSchema } from "../../contract/claims.ts";
import type { listedConflictSchema } from "../../contract/conflicts.ts";
import type { eventSchema } from "../../contract/events.ts";
import type { Wire } from "../../contract/pages.ts";
import type { PageExport } from "../lists.ts";
import { toldText } from "./told-text.ts";

/** One entry of a feed. Times are UTC instants. */
export interface FeedEntry {
  readonly id: string;
  /** Absolute, or a path of this service. */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** Null for what is undated. */
  readonly published: string | null;
  /** When it was stored or last changed here; null where that is not known. */
  readonly updated: string | null;
}

/** A feed of so many entries, with the addresses of itself and of the page after it. */
interface Feed {
  readonly title: string;
  readonly self: string;
  readonly next: string | null;
  readonly entries: readonly FeedEntry[];
}

/** Where Atom wants a time and nothing has one. */
const noTime = "1970-01-01T00:00:00.000Z";

/** A list as a feed that readers follow: its newest rows, one page of them. */
export function feedExports<Item>(
  title: string,
  request: FastifyRequest,
  entryOf: (item: Item) => FeedEntry,
): Readonly<Record<"atom" | "rss" | "jsonfeed", PageExport<Item>>> {
  const origin = request.publicUrl;
  const absolute = (url: string): string => (url.startsWith("/") ? origin + url : url);
  const written = (write: (feed: Feed) => string): PageExport<Item> => ({
    page(items, next) {
      const entries = items.map(entryOf).map((entry) => ({ ...entry, url: absolute(entry.url) }));
      return write({ title, self: absolute(request.url), next: next && absolute(next), entries });
    },
  });
  return { atom: written(atomOf), rss: written(rssOf), jsonfeed: written(jsonFeedOf) };
}

/** RFC 4287, its pages linked as RFC 5005 says. */
function atomOf({ title, self, next, entries }: Feed): string {
  const changed = entries.map(({ published, updated }) => updated ?? published ?? noTime);
  const written = entries.map(({ id, url, title, summary, published }, i) => {
    const first = published === null ? "" : `<published>${published}</published>`;
    return `<entry><id>urn:rashomon:${xml(id)}</id><title>${xml(title)}</title>${first}<updated>${changed[i]}</updated><link href="${xml(url)}"/><summary>${xml(summary)}</summary></entry>`;
  });
  const latest = changed.reduce((a, b) => (a > b ? a : b), noTime);
  const more = next === null ? "" : `<link rel="next" href="${xml(next)}"/>`;
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><id>${xml(self)}</id><title>${xml(title)}</title><author><name>Rashomon</name></author><updated>${latest}</updated><link rel="self" href="${xml(self)}"/>${more}${written.join("")}</feed>\n`;
}

function rssOf({ title, self, entries }: Feed): string {
  const written = entries.map(({ id, url, title, summary, published }) => {
    const date = published === null ? "" : `<pubDate>${new Date(published).toUTCString()}</pubDate>`;
    return `<item><guid isPermaLink="false">${xml(id)}</guid><title>${xml(title)}</title><link>${xml(url)}</link>${date}<description>${xml(summary)}</description></item>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>${xml(title)}</title><link>${xml(self)}</link><description>${xml(title)}</description>${written.join("")}</channel></rss>\n`;
}

function jsonFeedOf({ title, self, next, entries }: Feed): string {
  return JSON.stringify({
    version: "https://jsonfeed.org/version/1.1",
    title,
    feed_url: self,
    ...(next !== null && { next_url: next }),
    items: entries.map(({ id, url, title, summary, published, updated }) => ({
      id,
      url,
      title,
      content_text: summary,
      ...(published !== null && { date_published: published }),
      ...(updated !== null && { date_modified: updated }),
    })),
  });
}

/** A time of publication as a feed must have it: of a day its noon, so that readers in nearly all zones are shown that day. */
export function shownInstant(publishedAt: string | null): string | null {
  if (publishedAt === null) return null;
  const [, year, month = "01", day = "01", time] = written.exec(publishedAt) ?? [];
  if (year === undefined) return null;
  const clock = time === undefined ? "12:00:00Z" : zoned.test(time) ? time : `${time}Z`;
  return new Date(`${year}-${month}-${day}T${clock}`).toISOString();
}
const written = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(.+))?)?)?$/;
const zoned = /(?:Z|[+-]\d\d:\d\d)$/;

export const articleEntry = (article: Wire<typeof listedArticleSchema>): FeedEntry => ({
  id: article.id,
  url: article.url ?? `/v1/articles/${article.id}`,
  title: article.title ?? "Without a title",
  summary: article.standfirst ?? article.outlet?.name ?? "",
  published: shownInstant(article.publishedAt),
  updated: article.updatedAt,
});

export const eventEntry = (event: Wire<typeof eventSchema>): FeedEntry => ({
  id: event.id,
  url: `/v1/events/${event.id}/coverage`,
  title: event.title ?? "Without a title",
  summary: `${event.articles} articles, ${event.outlets} outlets, ${event.independentOrigins} independent origins`,
  published: shownInstant(event.lastPublished?.publishedAt ?? null),
  updated: event.updatedAt,
});

/**
 * It leads to its event's rows with conflicts of its kind, which a browser is shown as a page.
 *
 * @param byFound whether the list is in the order in which they were found: readers of feeds put entries in the order of
 *   their time
 */
export const conflictEntry = (conflict: Wire<typeof listedConflictSchema>, byFound = false): FeedEntry => ({
  id: conflict.id,
  url: conflict.comparison,
  title: conflict.text,
  summary: `${conflict.updates ? "Update" : "Conflict"} (${conflict.kind}): ${conflict.variants
    .map(({ value, claims }) => {
      const outlets = new Set(claims.map(({ outlet }) => outlet?.name ?? "no known outlet"));
      return `${value} (${[...outlets].join(", ")})`;
    })
    .join("; ")}`,
  published: byFound ? conflict.foundAt : conflict.to === null ? null : shownInstant(latestOf(conflict)),
  updated: conflict.foundAt,
});

/** When the last of its claims came out, as its document says it. */
const latestOf = ({ variants }: Wire<typeof listedConflictSchema>): string | null =>
  variants
    .flatMap(({ claims }) => claims)
    .reduce<{ readonly publishedAt: string | null; readonly publishedFrom: string | null }>(
      (last, claim) => ((claim.publishedFrom ?? "") > (last.publishedFrom ?? "") ? claim : last),
      { publishedAt: null, publishedFrom: null },
    ).publishedAt;

export const claimEntry = (claim: Wire<typeof listedClaimSchema>): FeedEntry => ({
  id: claim.id,
  url: claim.url ?? `/v1/claims/${claim.id}`,
  title: [claim.outlet?.name, claim.speakers.map(({ name }) => name).find((name) => name !== null)]
    .filter(Boolean)
    .join(": "),
  summary: toldText(claim),
  published: shownInstant(claim.publishedAt),
  updated: null,
});

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as XML 1.0 carries it: escaped, and without the control characters that it forbids. */
function xml(text: string): string {
  let clean = "";
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    const allowed = code >= 0x20 ? code !== 0xfffe && code !== 0xffff : code === 0x9 || code === 0xa || code === 0xd;
    if (allowed) clean += entities[character] ?? character;
  }
  return clean;
}
