import type { Cursor, Order, Page } from "../store/store.ts";
import { withFields } from "./fields.ts";
import type { List } from "./lists.ts";
import { othersFirst } from "./others-first.ts";
import { makeWrittenText, type WrittenText } from "./written-text.ts";

/** Bytes of rows from which on a page ends, however many more it may hold: the one after it goes on. */
const largestPage = 32 * 1024 * 1024;
/** Rows that are read at a time where they come with their texts, of which each may have megabytes; and of a page at first. */
export const largeRows = 20;
const firstRows = 5;

/** Where a page starts, and how many rows it may hold. */
interface PageBounds {
  readonly start: Cursor | null;
  readonly limit: number;
  readonly order: Order;
}

/** A page's rows and, written, what is shown of them. */
export interface WrittenPage<Row> extends Page<Row> {
  readonly written: WrittenText;
}

/** Reads a page and writes its rows as JSON, parted by commas: `limit` of them at most, fewer where they are large. */
export async function writePage<Row, Item>(
  list: List<Row, Item>,
  { start, limit, order }: PageBounds,
  shown: ReadonlySet<string> | null,
): Promise<WrittenPage<Row>> {
  const written = makeWrittenText();
  const items: Row[] = [];
  // Twice as many each time: of large rows few are read in vain, and small ones hardly more often.
  for (let after = start, atOnce = list.large ? firstRows : limit; ; atOnce *= 2) {
    const page = await list.read({ after, limit: Math.min(atOnce, limit - items.length), order });
    const presented = await list.present(page.items);
    for (const [at, item] of presented.entries()) {
      if (written.bytes > largestPage) {
        // Only where the store says so does the next page begin: it is asked for as many rows as there is room for.
        if (presented.length === page.items.length)
          return writePage(list, { start, limit: items.length + at, order }, shown);
        await othersFirst();
      }
      written.add(`${written.bytes > 0 ? "," : ""}${JSON.stringify(withFields(item, shown))}`);
    }
    items.push(...page.items);
    if (page.next === null || items.length >= limit || written.bytes > largestPage)
      return { items, next: page.next, ...(page.cut && { cut: true }), written };
    after = page.next;
    await othersFirst();
  }
}

/** The rows of a sample, which is whole, in the same way, as many bytes at a time as a page may have. */
export async function* writeRows<Row, Item>(
  list: List<Row, Item>,
  rows: AsyncIterable<readonly Row[]>,
  shown: ReadonlySet<string> | null,
): AsyncGenerator<WrittenText> {
  let written = makeWrittenText();
  let comma = "";
  for await (const some of rows)
    for (const item of await list.present(some)) {
      if (written.bytes > largestPage) {
        yield written;
        written = makeWrittenText();
      }
      written.add(comma + JSON.stringify(withFields(item, shown)));
      comma = ",";
    }
  yield written;
}
