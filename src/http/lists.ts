import { Readable } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";
import { defaultLimit } from "../contract/queries.ts";
import { RashomonError } from "../errors.ts";
import type { Page, PageRequest } from "../store/store.ts";
import { decodeCursor, encodeCursor } from "./cursors.ts";
import { chooseFormat, contentTypes, type Format } from "./negotiation.ts";

/** Rows that an export reads at a time: what it holds in memory, however many there are in all. */
const exportRows = 1000;

/** How the rows of a list are written in one export format. */
export interface Export<Item> {
  /** What comes before the rows; "" for nothing. */
  readonly head: string;
  row(item: Item, index: number): string;
  readonly tail: string;
  /** What stands in place of the rows where there are none. */
  readonly empty?: string;
  /** Whether it holds one page, as a feed does; otherwise all rows. */
  readonly paged?: boolean;
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
  };
  read(page: PageRequest): Promise<Page<Row>>;
  /** How many rows there are in all; only where it is asked for. */
  count?: (() => Promise<number>) | undefined;
  present(rows: readonly Row[]): readonly Item[] | Promise<readonly Item[]>;
  /** Export formats beside JSON. */
  readonly exports: Partial<Readonly<Record<Format, Export<Item>>>>;
}

/** Answers one page as JSON, or all rows (at most `limit`, where given) as a stream in an export format. */
export async function sendList<Row, Item>(
  request: FastifyRequest,
  reply: FastifyReply,
  list: List<Row, Item>,
): Promise<FastifyReply> {
  const { query } = list;
  const offered: [Format, ...Format[]] = ["json", ...(Object.keys(list.exports) as Format[])];
  const format = chooseFormat(offered, request.headers.accept, query.format);
  const identity = { list: list.name, query };
  const start = query.cursor === undefined ? null : decodeCursor(query.cursor, identity);
  const written = list.exports[format];
  const shown = query.fields === undefined ? null : new Set(["id", ...query.fields]);
  if (shown !== null && written !== undefined && !written.whole) throw fieldsRefused(format);
  reply.type(contentTypes[format]);

  if (written === undefined) {
    const page = await list.read({ after: start, limit: query.limit ?? defaultLimit });
    const next = page.next && withCursor(request.url, encodeCursor(page.next, identity));
    if (next !== null) reply.header("link", `<${next}>; rel="next"`);
    const items = (await list.present(page.items)).map((item) => withFields(item, shown));
    return reply.send(JSON.stringify(list.count ? { items, next, total: await list.count() } : { items, next }));
  }
  // The first page is read before the answer begins, so that what is wrong with the request is still a problem.
  const most = query.limit ?? (written.paged ? defaultLimit : Number.POSITIVE_INFINITY);
  const first = await list.read({ after: start, limit: Math.min(most, exportRows) });
  if (!written.paged) reply.header("content-disposition", `attachment; filename="${fileName(list.name)}.${format}"`);
  return reply.send(Readable.from(rowsOf(list, written, shown, first, most), { objectMode: false }));
}

async function* rowsOf<Row, Item>(
  list: List<Row, Item>,
  written: Export<Item>,
  shown: ReadonlySet<string> | null,
  first: Page<Row>,
  most: number,
): AsyncGenerator<string> {
  let count = 0;
  let page = first;
  let text = written.head;
  for (;;) {
    for (const item of await list.present(page.items)) text += written.row(withFields(item, shown), count++);
    if (text !== "") yield text;
    text = "";
    if (page.next === null || count >= most) break;
    page = await list.read({ after: page.next, limit: Math.min(exportRows, most - count) });
  }
  if (count === 0 && written.empty) yield written.empty;
  if (written.tail !== "") yield written.tail;
}

/** A row with the fields that are asked for; null asks for all. */
function withFields<Item>(item: Item, shown: ReadonlySet<string> | null): Item {
  if (shown === null) return item;
  return Object.fromEntries(Object.entries(item as object).filter(([name]) => shown.has(name))) as Item;
}

function fieldsRefused(format: Format): RashomonError {
  return new RashomonError(
    "request.invalidParameter",
    `Fields cannot be picked in ${format}, only in JSON and NDJSON.`,
    [{ in: "query", name: "fields", message: "goes with the formats json and ndjson" }],
  );
}

/** The request's own URL with another cursor. */
function withCursor(url: string, cursor: string): string {
  const [path = "", query = ""] = url.split("?", 2);
  const parameters = new URLSearchParams(query);
  parameters.set("cursor", cursor);
  return `${path}?${parameters}`;
}

function fileName(list: string): string {
  return list.replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "");
}
