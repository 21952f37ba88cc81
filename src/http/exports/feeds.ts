import type { FastifyRequest } from "fastify";
import type { listedArticleSchema } from "../../contract/articles.ts";
import type { listedClaimSchema } from "../../contract/claims.ts";
import type { eventSchema } from "../../contract/events.ts";
import type { Wire } from "../../contract/pages.ts";
import type { Export } from "../lists.ts";

/** One entry of a feed. Times are UTC instants. */
export interface FeedEntry {
  readonly id: string;
  /** Absolute, or a path of this service. */
  readonly url: string;
  readonly title: string;
  readonly summary: string;
  /** Null for what is undated. */
  readonly at: string | null;
}

type Feeds<Item> = Readonly<Record<"atom" | "rss" | "jsonfeed", Export<Item>>>;

/** Where Atom wants a time and nothing has one. */
const noTime = "1970-01-01T00:00:00.000Z";

/** A list as a feed that readers follow: its newest rows, one page of them. */
export function feedExports<Item>(
  title: string,
  request: FastifyRequest,
  entryOf: (item: Item) => FeedEntry,
): Feeds<Item> {
  const origin = `${request.protocol}://${request.host}`;
  const self = origin + request.url;
  const absolute = (url: string): string => (url.startsWith("/") ? origin + url : url);
  return {
    atom: {
      paged: true,
      head: `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom"><id>${xml(self)}</id><title>${xml(title)}</title><author><name>Rashomon</name></author><link rel="self" href="${xml(self)}"/>`,
      row(item, index) {
        const { id, url, title, summary, at } = entryOf(item);
        // Rows come newest first, so that the first one says when the feed changed.
        const updated = index === 0 ? `<updated>${at ?? noTime}</updated>` : "";
        return `${updated}<entry><id>urn:rashomon:${xml(id)}</id><title>${xml(title)}</title><updated>${at ?? noTime}</updated><link href="${xml(absolute(url))}"/><summary>${xml(summary)}</summary></entry>`;
      },
      tail: "</feed>\n",
      empty: `<updated>${noTime}</updated>`,
    },
    rss: {
      paged: true,
      head: `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>${xml(title)}</title><link>${xml(self)}</link><description>${xml(title)}</description>`,
      row(item) {
        const { id, url, title, summary, at } = entryOf(item);
        const date = at === null ? "" : `<pubDate>${new Date(at).toUTCString()}</pubDate>`;
        return `<item><guid isPermaLink="false">${xml(id)}</guid><title>${xml(title)}</title><link>${xml(absolute(url))}</link>${date}<description>${xml(summary)}</description></item>`;
      },
      tail: "</channel></rss>\n",
    },
    jsonfeed: {
      paged: true,
      head: `{"version":"https://jsonfeed.org/version/1.1","title":${JSON.stringify(title)},"feed_url":${JSON.stringify(self)},"items":[`,
      row(item, index) {
        const { id, url, title, summary, at } = entryOf(item);
        const entry = { id, url: absolute(url), title, content_text: summary, ...(at && { date_published: at }) };
        return `${index === 0 ? "" : ","}${JSON.stringify(entry)}`;
      },
      tail: "]}",
    },
  };
}

export const articleEntry = (article: Wire<typeof listedArticleSchema>): FeedEntry => ({
  id: article.id,
  url: article.url ?? `/v1/articles/${article.id}`,
  title: article.title ?? "Without a title",
  summary: article.standfirst ?? article.outlet?.name ?? "",
  at: article.publishedFrom,
});

export const eventEntry = (event: Wire<typeof eventSchema>): FeedEntry => ({
  id: event.id,
  url: `/v1/events/${event.id}/coverage`,
  title: event.title ?? "Without a title",
  summary: `${event.articles} articles, ${event.outlets} outlets, ${event.independentOrigins} independent origins`,
  at: event.to ?? event.from,
});

export const claimEntry = (claim: Wire<typeof listedClaimSchema>): FeedEntry => ({
  id: claim.id,
  url: claim.url ?? `/v1/claims/${claim.id}`,
  title: [claim.outlet?.name, claim.speakers.map(({ name }) => name).find((name) => name !== null)]
    .filter(Boolean)
    .join(": "),
  summary: claim.text,
  at: claim.publishedFrom,
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
