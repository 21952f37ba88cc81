import { Readable } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";
import { defaultLimit } from "../contract/queries.ts";
import { RashomonError } from "../errors.ts";
import { mostRelevant } from "../store/pages.ts";
import type { Cursor, Order, Page, PageRequest } from "../store/store.ts";
import { decodeCursor, encodeCursor } from "./cursors.ts";
import { fieldsRefused, shownFields, withFields } from "./fields.ts";
import { chooseFormat, contentTypes, type Format } from "./negotiation.ts";
import { othersFirst } from "./others-first.ts";
import { drawSample, type SampledList } from "./sample.ts";
import { tellNext } from "./tell-next.ts";

/**
 * Rows that an export reads at a time: what it holds in memory, however many there are in all, and what others wait for.
 */
const exportRows = 250;
/** Ids that an export of what is searched for finds at a time: each time means a search of its own. */
const foundIds = 20_000;

/** How one page of a list is written, as a feed is. */
export interface PageExport<Item> {
  /** @param next the path of the page after it, as the service itself has it; null on the last */
  page(items: readonly Item[], next: string | null): string;
}

/** How all rows of a list are written in one export format. */
export interface Export<Item> {
  /** What comes before the rows; "" for nothing. */
  readonly head: string;
  row(item: Item, index: number): string;
  readonly tail: string;
  /** Whether a row is written as the object that it is, so that fields of it can be picked. */
  readonly whole?: boolean;
}

/** A list: where its rows come from and how they look. */
export interface List<Row, Item> {
  /** Ties cursors to this list: its path, ids included. */
  readonly name: string;
  readonly query: {
    readonly limit?: number | undefined;
    readonly cursor?: string | undefined;
    readonly format?: Format | undefined;
    readonly fields?: readonly string[] | undefined;
    readonly sort?: Order | undefined;
    readonly q?: string | undefined;
    readonly sample?: number | undefined;
    readonly seed?: number | undefined;
    readonly from?: string | undefined;
    readonly to?: string | undefined;
  };
  read(page: PageRequest): Promise<Page<Row>>;
  /** Whether rows are searched for and put in order anew for each page, not walked in the order of an index. */
  readonly searched?: boolean;
  /** Where a random sample is drawn from; absent where none is offered. */
  readonly sample?: SampledList<Row>;
  /** What a page in JSON says besides. */
  beside?(page: Page<Row>): Promise<object>;
  /** How many rows there are in all; only where it is asked for. */
  count?: (() => Promise<number>) | undefined;
  present(rows: readonly Row[]): readonly Item[] | Promise<readonly Item[]>;
  /** Export formats beside JSON. */
  readonly exports: Partial<Readonly<Record<Format, Export<Item> | PageExport<Item>>>>;
}

/** Answers one page as JSON or a feed, or all rows (at most `limit`, where given) as a stream in an export format. */
export async function sendList<Row, Item>(
  request: FastifyRequest,
  reply: FastifyReply,
  list: List<Row, Item>,
): Promise<FastifyReply> {
  const { query } = list;
  const offered: [Format, ...Format[]] = ["json", ...(Object.keys(list.exports) as Format[])];
  const format = chooseFormat(offered, request.headers.accept, query.format);
  const identity = { list: list.name, query };
  const written = list.exports[format];
  const shown = shownFields(query.fields);
  const paged = written === undefined || "page" in written;
  if (shown !== null && written !== undefined && (paged || !written.whole)) throw fieldsRefused(format);
  refuseWhatClashes(query, format);
  const start = query.cursor === undefined ? null : decodeCursor(query.cursor, identity);
  const order = query.sort ?? "newest";
  reply.type(contentTypes[format]);

  if (paged) {
    const page =
      query.sample === undefined
        ? await list.read({ after: start, limit: query.limit ?? defaultLimit, order })
        : { items: (await Array.fromAsync(sampledRows(list))).flat(), next: null };
    const next = page.next && withCursor(request.url, encodeCursor(page.next, identity));
    const told = next && request.publicPath + next;
    tellNext(reply, told);
    const items = (await list.present(page.items)).map((item) => withFields(item, shown));
    if (written !== undefined) return reply.send(written.page(items, next));
    const total = list.count ? { total: await list.count() } : {};
    const beside = await list.beside?.(page);
    return reply.send(
      JSON.stringify({ items, next: told, ...total, ...beside, ...(page.cut && { truncated: cutByRelevance }) }),
    );
  }
  const most = query.limit ?? Number.POSITIVE_INFINITY;
  const rows = query.sample === undefined ? allRows(list, start, most, order) : sampledRows(list);
  // The first rows are read before the answer begins, so that what is wrong with the request is still a problem.
  const first = await rows.next();
  reply.header("content-disposition", `attachment; filename="${fileName(list.name)}.${format}"`);
  return reply.send(Readable.from(writtenRows(list, written, shown, first, rows), { objectMode: false }));
}

const cutByRelevance = `Only the ${mostRelevant} most relevant rows are listed; sorted by time, all are.`;

/** Parameters that are each well-formed, but not together. */
function refuseWhatClashes(query: List<unknown, unknown>["query"], format: Format): void {
  const clash = (name: string, message: string) =>
    new RashomonError("request.invalidParameter", `${name} ${message}.`, [{ in: "query", name, message }]);
  if (query.sort === "relevance") {
    if (query.q === undefined) throw clash("sort", "can be relevance only where q is searched for");
    if (format !== "json") throw clash("sort", "can be relevance only in JSON: exports hold all rows");
  }
  if (query.from !== undefined && query.to !== undefined && query.from >= query.to)
    throw clash("from", "must come before to");
  if (query.sample === undefined) return;
  for (const name of ["limit", "cursor"] as const)
    if (query[name] !== undefined) throw clash(name, "does not go with sample, which is whole");
  if (query.sort === "relevance") throw clash("sort", "does not go with sample");
}

/** All rows from `start` on, at most `most` of them, as many at a time as an export reads. */
async function* allRows<Row, Item>(
  list: List<Row, Item>,
  start: Cursor | null,
  most: number,
  order: Order,
): AsyncGenerator<readonly Row[]> {
  if (list.searched && list.sample && most > exportRows) return yield* foundRows(list.sample, start, most, order);
  let left = most;
  for (let after = start, patient = false; ; patient = true) {
    const page = await list.read({ after, limit: Math.min(exportRows, left), order, patient });
    yield page.items;
    left -= page.items.length;
    if (page.next === null || left <= 0) return;
    after = page.next;
    // A reader that is fast enough would have all rows in one turn of the event loop.
    await othersFirst();
  }
}

/** The same of what is searched for: many ids are found at once, and their rows read by and by. */
async function* foundRows<Row>(
  { ids, rows }: SampledList<Row>,
  start: Cursor | null,
  most: number,
  order: Order,
): AsyncGenerator<readonly Row[]> {
  let left = most;
  for (let after = start, patient = false; ; patient = true) {
    const { items, next } = await ids({ after, limit: Math.min(foundIds, left), order, partial: true, patient });
    for (let at = 0; at < items.length; at += exportRows) {
      yield await rows(items.slice(at, at + exportRows));
      await othersFirst();
    }
    left -= items.length;
    if (next === null || left <= 0) return;
    after = next;
  }
}

async function* sampledRows<Row, Item>({ query, sample }: List<Row, Item>): AsyncGenerator<readonly Row[]> {
  if (sample === undefined || query.sample === undefined) return;
  const order = query.sort === "oldest" ? "oldest" : "newest";
  const ids = await drawSample(sample, query.sample, query.seed ?? 0, order);
  for (let at = 0; at < ids.length; at += exportRows) yield await sample.rows(ids.slice(at, at + exportRows));
}

async function* writtenRows<Row, Item>(
  list: List<Row, Item>,
  written: Export<Item>,
  shown: ReadonlySet<string> | null,
  first: IteratorResult<readonly Row[]>,
  rest: AsyncGenerator<readonly Row[]>,
): AsyncGenerator<string> {
  let count = 0;
  let text = written.head;
  for (let page = first; !page.done; page = await rest.next()) {
    for (const item of await list.present(page.value)) text += written.row(withFields(item, shown), count++);
    if (text !== "") yield text;
    text = "";
  }
  text += written.tail;
  if (text !== "") yield text;
}

/** The request's own URL with another cursor. */
function withCursor(url: string, cursor: string): string {
  // Only the first question mark is no part of the query.
  const [path = "", ...query] = url.split("?");
  const parameters = new URLSearchParams(query.join("?"));
  parameters.set("cursor", cursor);
  return `${path}?${parameters}`;
}

function fileName(list: string): string {
  return list.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
