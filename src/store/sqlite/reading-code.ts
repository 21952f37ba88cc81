import {
  brotliCompressSync,
  brotliDecompressSync,
  constants,
  deflateRawSync,
  inflateRawSync,
  zstdCompressSync,
  zstdDecompressSync,
} from "node:zlib";
import type { Article, Block } from "../../documents/article.ts";
import { sha256 } from "../../text/hash.ts";
import type { Parts } from "../../text/span.ts";
import { chunkSize, pack, unpack } from "./packing.ts";
import { decodeWords, encodeWords } from "./word-code.ts";

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

/** A reading as it is stored: both packed, as they are where that is no shorter. An earlier version had the head as JSON. */
export interface ReadingRow extends InColumns {
  readonly head: string | Buffer;
  readonly text: string | Buffer;
}

/** Texts of fewer characters are not worth packing; those of more are left to Zstandard, which is quicker. */
const [leastPacked, mostByBrotli] = [256, 65_536];
/** What begins a text under brotli, and one of words under deflate; a frame of Zstandard begins with 0x28. */
const [underBrotli, ofWords] = [1, 2];
/** Bytes a UTF-16 unit that a text has at most as words where it is English: others are left to brotli. */
const mostByWords = 0.5;
/** brotli's quality, 0…11, and window, bits. It knows many words of the large languages from the start. */
const compression = {
  params: {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_LGWIN]: 17,
  },
};

/** The text as it is stored: English in three tenths, others in half of their letters; a page of the file holds several. */
export function encodeText(text: string): string | Buffer {
  if (text.length < leastPacked) return text;
  if (text.length > mostByBrotli) return gain(zstdCompressSync(text), text);
  const words = encodeWords(text);
  if (words.byteLength <= text.length * mostByWords)
    return Buffer.concat([Buffer.of(ofWords), deflateRawSync(words, { chunkSize })]);
  return gain(Buffer.concat([Buffer.of(underBrotli), brotliCompressSync(text, compression)]), text);
}

/** Compared by UTF-16 units: a packed text that is longer than these is no gain in any script. */
const gain = (packed: Buffer, text: string) => (packed.byteLength < text.length ? packed : text);

export function decodeText(text: string | Buffer): string {
  if (typeof text === "string") return text;
  if (text[0] === ofWords) return decodeWords(inflateRawSync(text.subarray(1), { chunkSize }));
  const plain = text[0] === underBrotli ? brotliDecompressSync(text.subarray(1)) : zstdDecompressSync(text);
  return plain.toString("utf8");
}

/** The columns of `ReadingRow`, of `articles a JOIN readings r`. */
export const readingColumns = `a.url, a.outlet_id AS outletId, a.outlet_name AS outletName, a.language, a.title,
  a.published_at AS publishedAt, a.published_from AS publishedFrom, a.published_to AS publishedTo, a.words, r.head, r.text`;

/**
 * The rest, short: what is null or empty is left out, and the hash where it is that of the text; blocks are runs of kind,
 * start and end.
 */
type Head = Partial<Omit<Article, keyof Parts | "blocks" | "outlet" | Exclude<keyof InColumns, "outletId">>> & {
  readonly standfirst?: string;
  readonly captions?: readonly string[];
  readonly b?: readonly number[];
  /** Country, language and owner of the outlet. */
  readonly o?: readonly [string | null, string | null, string | null];
  /** By which version its claims were read; not known of rows of earlier versions. */
  readonly v?: string;
};

/** @param claimsVersion by which version the article's claims were read */
export function encodeHead(article: Article, claimsVersion: string): Buffer {
  const {
    text,
    title: _title,
    url: _url,
    language: _language,
    publishedAt: _publishedAt,
    publishedFrom: _publishedFrom,
    publishedTo: _publishedTo,
    words: _words,
    blocks,
    outlet,
    textHash,
    ...rest
  } = article;
  const kept = Object.entries(rest).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return pack({
    ...Object.fromEntries(kept),
    ...(textHash !== sha256(text) && { textHash }),
    ...(blocks.length > 0 && { b: blocks.flatMap(({ kind, start, end }) => [blockKinds.indexOf(kind), start, end]) }),
    ...(outlet && { o: [outlet.country, outlet.language, outlet.owner] }),
    v: claimsVersion,
  });
}

const decodeHead = (head: string | Buffer): Head => (typeof head === "string" ? JSON.parse(head) : unpack(head));

export const decodeReading = (row: ReadingRow): Article => decodeVersioned(row).article;

/** What was read, and by which version its claims were; null where an earlier version stored it. */
export function decodeVersioned(row: ReadingRow): { readonly article: Article; readonly claimsVersion: string | null } {
  const { b = [], o, v: claimsVersion = null, ...head } = decodeHead(row.head);
  const text = decodeText(row.text);
  const blocks: Block[] = [];
  for (let at = 0; at < b.length; at += 3)
    blocks.push({ kind: blockKinds[b[at]!]!, start: b[at + 1]!, end: b[at + 2]! });
  const article = {
    title: row.title,
    standfirst: head.standfirst ?? null,
    captions: head.captions ?? [],
    text,
    blocks,
    ...(head.entries && { entries: head.entries }),
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
    modifiedAt: head.modifiedAt ?? null,
    modifiedTo: head.modifiedTo ?? null,
    dateline: head.dateline ?? null,
    words: row.words,
    textKind: head.textKind!,
    complete: head.complete ?? null,
    completeReason: head.completeReason ?? null,
    textHash: head.textHash ?? sha256(text),
  };
  return { article, claimsVersion };
}

/** What is searched as an article's text. */
export const searchedText = (standfirst: string | null, text: string): string => `${standfirst ?? ""}\n${text}`;

/** The same of a stored row. */
export function searchedTextOf(head: string | Buffer, text: string | Buffer): string {
  return searchedText(decodeHead(head).standfirst ?? null, decodeText(text));
}

/** What claims point into. The head is only taken apart for the few that point outside text and title. */
export function partsOf(row: Pick<ReadingRow, "head" | "text" | "title">): Parts & Pick<Article, "entries"> {
  let head: Head | undefined;
  let text: string | undefined;
  const rest = () => {
    head ??= decodeHead(row.head);
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
    get entries() {
      return rest().entries;
    },
  };
}
