import { zstdCompressSync, zstdDecompressSync } from "node:zlib";
import type { Article, Block } from "../../documents/article.ts";
import type { Parts } from "../../text/span.ts";

const blockKinds = ["paragraph", "heading", "quote", "list"] as const satisfies readonly Block["kind"][];

/** What of a reading has a column of its own in `articles`. */
interface InColumns {
  readonly url: string | null;
  readonly outletId: string | null;
  readonly outletName: string | null;
  readonly language: string | null;
  readonly title: string | null;
  readonly publishedAt: string | null;
  readonly publishedFrom: string | null;
  readonly publishedTo: string | null;
  readonly words: number;
}

/** A reading as it is stored: the text under Zstandard, where that is shorter, else as it is. */
export interface ReadingRow extends InColumns {
  readonly head: string;
  readonly text: string | Buffer;
}

/** Texts of fewer bytes are not worth packing. */
const leastPacked = 256;

/** The text as it is stored: half as long, and a page of the file holds several. */
export function encodeText(text: string): string | Buffer {
  if (text.length < leastPacked) return text;
  const packed = zstdCompressSync(text);
  // Compared by UTF-16 units: a packed text that is longer than these is no gain in any script.
  return packed.byteLength < text.length ? packed : text;
}

export function decodeText(text: string | Buffer): string {
  return typeof text === "string" ? text : zstdDecompressSync(text).toString("utf8");
}

/** The columns of `ReadingRow`, of `articles a JOIN readings r`. */
export const readingColumns = `a.url, a.outlet_id AS outletId, a.outlet_name AS outletName, a.language, a.title,
  a.published_at AS publishedAt, a.published_from AS publishedFrom, a.published_to AS publishedTo, a.words, r.head, r.text`;

/** The rest, short: what is null or empty is left out, blocks are runs of kind, start and end. */
type Head = Partial<Omit<Article, keyof Parts | "blocks" | "outlet" | Exclude<keyof InColumns, "outletId">>> & {
  readonly standfirst?: string;
  readonly captions?: readonly string[];
  readonly b?: readonly number[];
  /** Country, language and owner of the outlet. */
  readonly o?: readonly [string | null, string | null, string | null];
};

export function encodeHead(article: Article): string {
  const {
    text: _text,
    title: _title,
    url: _url,
    language: _language,
    publishedAt: _publishedAt,
    publishedFrom: _publishedFrom,
    publishedTo: _publishedTo,
    words: _words,
    blocks,
    outlet,
    ...rest
  } = article;
  const kept = Object.entries(rest).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return JSON.stringify({
    ...Object.fromEntries(kept),
    ...(blocks.length > 0 && { b: blocks.flatMap(({ kind, start, end }) => [blockKinds.indexOf(kind), start, end]) }),
    ...(outlet && { o: [outlet.country, outlet.language, outlet.owner] }),
  });
}

export function decodeReading(row: ReadingRow): Article {
  const { b = [], o, ...head } = JSON.parse(row.head) as Head;
  const blocks: Block[] = [];
  for (let at = 0; at < b.length; at += 3)
    blocks.push({ kind: blockKinds[b[at]!]!, start: b[at + 1]!, end: b[at + 2]! });
  return {
    title: row.title,
    standfirst: head.standfirst ?? null,
    captions: head.captions ?? [],
    text: decodeText(row.text),
    blocks,
    authors: head.authors ?? [],
    language: row.language,
    url: row.url,
    outlet: o
      ? { id: row.outletId ?? "", name: row.outletName ?? "", country: o[0], language: o[1], owner: o[2] }
      : null,
    publisher: head.publisher ?? null,
    origins: head.origins ?? [],
    translation: head.translation ?? null,
    publishedAt: row.publishedAt,
    publishedPrecision: head.publishedPrecision ?? null,
    publishedZone: head.publishedZone ?? null,
    publishedBasis: head.publishedBasis ?? null,
    publishedFrom: row.publishedFrom,
    publishedTo: row.publishedTo,
    dateline: head.dateline ?? null,
    words: row.words,
    textKind: head.textKind!,
    complete: head.complete ?? null,
    completeReason: head.completeReason ?? null,
    textHash: head.textHash!,
  };
}

/** What claims point into. The head is only taken apart for the few that point outside text and title. */
export function partsOf(row: Pick<ReadingRow, "head" | "text" | "title">): Parts {
  let head: Head | undefined;
  let text: string | undefined;
  const rest = () => {
    head ??= JSON.parse(row.head) as Head;
    return head;
  };
  return {
    get text() {
      text ??= decodeText(row.text);
      return text;
    },
    title: row.title,
    get standfirst() {
      return rest().standfirst ?? null;
    },
    get captions() {
      return rest().captions ?? [];
    },
  };
}
