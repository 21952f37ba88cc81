import { Readable } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";
import { defaultLimit, maximumLimit } from "../contract/queries.ts";
import { RashomonError } from "../errors.ts";
import { mostRelevant } from "../store/pages.ts";
import type { AnyOf, Cursor, Order, Page, PageRequest } from "../store/store.ts";
import { decodeCursor, encodeCursor } from "./cursors.ts";
import { fieldsRefused, shownFields, withFields } from "./fields.ts";
import { chooseFormat, contentTypes, type Format } from "./negotiation.ts";
import { othersFirst } from "./others-first.ts";
import { drawSample, type SampledList } from "./sample.ts";
import { tellNext } from "./tell-next.ts";
import { largeRows, writePage, writeRows } from "./write-page.ts";
import type { WrittenText } from "./written-text.ts";

/**
 * Rows that an export reads at a time: what it holds in memory, however many there are in all, and what others wait for.
 */
const exportRows = 250;
/** UTF-16 units of rows that leave together. */
const largestPiece = 1024 * 1024;
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
    /** Rows that are named: as many as a page may hold at most. */
    readonly id?: AnyOf<string> | undefined;
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
  /** Whether rows come with their texts, of which each may have megabytes: only a few are read at a time then. */
  readonly large?: boolean | undefined;
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

  const bounds = { start, limit: query.limit ?? (query.id === undefined ? defaultLimit : maximumLimit), order };
  const next = (cursor: Cursor | null) => cursor && withCursor(request.url, encodeCursor(cursor, identity));
  if (written === undefined) {
    const total = list.count ? { total: await list.count() } : {};
    if (query.sample !== undefined) return sendRows(reply, writeRows(list, sampledRows(list), shown), total);
    const page = await writePage(list, bounds, shown);
    const after = next(page.next);
    const told = after && request.publicPath + after;
    tellNext(reply, told);
    const beside = await list.beside?.(page);
    const rest = { next: told, ...total, ...beside, ...(page.cut && { truncated: cutByRelevance }) };
    return reply.send(asObject(page.written, rest));
  }
  if ("page" in written) {
    const page =
      query.sample === undefined
        ? await list.read({ after: start, limit: bounds.limit, order })
        : { items: (await Array.fromAsync(sampledRows(list))).flat(), next: null };
    const after = next(page.next);
    tellNext(reply, after && request.publicPath + after);
    return reply.send(written.page(await list.present(page.items), after));
  }
  const most = query.limit ?? Number.POSITIVE_INFINITY;
  const rows = query.sample === undefined ? allRows(list, start, most, order) : sampledRows(list);
  // The first rows are read before the answer begins, so that what is wrong with the request is still a problem.
  const first = await rows.next();
  reply.header("content-disposition", `attachment; filename="${fileName(list.name)}.${format}"`);
  return reply.send(Readable.from(writtenRows(list, written, shown, first, rows), { objectMode: false }));
}

/** An object whose `items` are rows that are written already, before what else it says. */
function asObject(rows: WrittenText, rest: object): string | Buffer {
  const [head, tail] = ['{"items":[', `],${JSON.stringify(rest).slice(1)}`];
  const whole = rows.whole();
  return typeof whole === "string" ? head + whole + tail : Buffer.concat([Buffer.from(head), whole, Buffer.from(tail)]);
}

/** Sends rows that are one whole: at once where that is no more than a page may have, else as they are read. */
async function sendRows(reply: FastifyReply, rows: AsyncGenerator<WrittenText>, total: object): Promise<FastifyReply> {
  const rest = { next: null, ...total };
  const first = (await rows.next()).value as WrittenText;
  const second = await rows.next();
  if (second.done) return reply.send(asObject(first, rest));
  async function* pieces(): AsyncGenerator<string | Buffer> {
    yield '{"items":[';
    yield first.take();
    yield (second.value as WrittenText).take();
    for await (const more of rows) yield more.take();
    yield `],${JSON.stringify(rest).slice(1)}`;
  }
  return reply.send(Readable.from(pieces(), { objectMode: false }));
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
  if (query.sample === undefined && query.seed !== undefined) throw clash("seed", "goes with sample alone");
  if (query.sample === undefined) return;
  for (const name of ["limit", "cursor"] as const)
    if (query[name] !== undefined) throw clash(name, "does not go with sample, which is whole");
  if (query.sort === "relevance") throw clash("sort", "does not go with sample");
}

const rowsAtOnce = ({ large }: Pick<List<unknown, unknown>, "large">): number => (large ? largeRows : exportRows);

/** All rows from `start` on, at most `most` of them, as many at a time as an export reads. */
async function* allRows<Row, Item>(
  list: List<Row, Item>,
  start: Cursor | null,
  most: number,
  order: Order,
): AsyncGenerator<readonly Row[]> {
  const atOnce = rowsAtOnce(list);
  if (list.searched && list.sample && most > atOnce) return yield* foundRows(list.sample, start, most, order, atOnce);
  let left = most;
  for (let after = start, patient = false; ; patient = true) {
    const page = await list.read({ after, limit: Math.min(atOnce, left), order, patient });
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
  atOnce: number,
): AsyncGenerator<readonly Row[]> {
  let left = most;
  for (let after = start, patient = false; ; patient = true) {
    const { items, next } = await ids({ after, limit: Math.min(foundIds, left), order, partial: true, patient });
    for (let at = 0; at < items.length; at += atOnce) {
      yield await rows(items.slice(at, at + atOnce));
      await othersFirst();
    }
    left -= items.length;
    if (next === null || left <= 0) return;
    after = next;
  }
}

async function* sampledRows<Row, Item>(list: List<Row, Item>): AsyncGenerator<readonly Row[]> {
  const { query, sample } = list;
  const atOnce = rowsAtOnce(list);
  if (sample === undefined || query.sample === undefined) return;
  const order = query.sort === "oldest" ? "oldest" : "newest";
  const ids = await drawSample(sample, query.sample, query.seed ?? 0, order);
  for (let at = 0; at < ids.length; at += atOnce) yield await sample.rows(ids.slice(at, at + atOnce));
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
    for (const item of await list.present(page.value)) {
      text += written.row(withFields(item, shown), count++);
      if (text.length < largestPiece) continue;
      yield text;
      text = "";
    }
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
