import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import type { ArticleFeatures, NamedEvidence, Passage, Term } from "../../events/features.ts";
import { shorten } from "../../events/shingles.ts";
import { ByteReader, ByteWriter } from "./bytes.ts";
import { decodeEarlierFeatures } from "./earlier-features.ts";
import { readHashes, writeHashes } from "./sorted-hashes.ts";
import { readSpan, writeSpan } from "./span-code.ts";
import { readKeys, skipKeys, splitTable, TermTable, writeKeys } from "./term-table.ts";
import { decodeWords, encodeWords } from "./word-code.ts";

/** brotli's quality, 0…11, and window, bits: some hundred bytes of words. */
const compression = {
  params: {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: 5,
    [constants.BROTLI_PARAM_LGWIN]: 12,
  },
};
/** What begins a table of words; no stream of brotli begins with it (RFC 7932, 9.1). */
const ofWords = 0x11;
/** Bytes a UTF-16 unit that a table has at most as words where it is English: others are left to brotli. */
const mostByWords = 0.6;
/** The least hash of more than 24 bits. */
const firstLong = 2 ** 24;
const termLists = ["terms", "names", "headline", "lead", "numbers", "days"] as const;

/** Features as stored, in two rows of like size, of which a page of the file holds several. */
export interface StoredFeatures {
  readonly features: Buffer;
  /** The shingles' hashes, which no compression makes smaller; null beside a row of an earlier version. */
  readonly hashes: Buffer | null;
}

/**
 * Id and time first; every string stands once, in a table that is packed, however many lists and keys it is in; the rest
 * is numbers.
 */
export function encodeFeatures(features: ArticleFeatures): StoredFeatures & { readonly hashes: Buffer } {
  const table = new TermTable();
  const to = new ByteWriter();
  const lists = termLists.map((name) => features[name]);
  for (const list of lists) writeTerms(to, table, list);
  const {
    articleId,
    title,
    language,
    publishedFrom,
    publishedTo,
    words,
    people,
    places,
    keys,
    passages,
    passageKeys,
    bands,
    shingles,
    ...rest
  } = features;
  for (const found of [keys, passageKeys]) writeKeys(to, table, found);
  to.optional(title).optional(language).count(words);
  for (const named of [people, places]) {
    to.count(named.length);
    for (const one of named) writeNamed(to, table, one);
  }
  to.count(passages.length);
  for (const { span, terms, from, to: until } of passages) {
    writeSpan(to, span);
    writeTerms(to, table, terms);
    to.optional(from).optional(until);
  }
  to.count(bands.length);
  for (const [number, band] of bands.entries()) writeBand(to, band, number);
  // What features come to hold beside: nothing is lost before it is given a place above.
  const others = Object.entries(rest).filter(([name]) => !(termLists as readonly string[]).includes(name));
  to.string(others.length === 0 ? "" : JSON.stringify(Object.fromEntries(others)));

  const strings = encodeTable(table.joined());
  const head = new ByteWriter().id(articleId).instant(publishedFrom).instant(publishedTo).count(strings.byteLength);
  const hashes = new ByteWriter();
  writeHashes(hashes, shingles);
  return { features: Buffer.concat([head.written(), strings, to.written()]), hashes: hashes.written() };
}

/** Id and time, which stand first. */
export function decodeIdentity(
  stored: StoredFeatures,
): Pick<ArticleFeatures, "articleId" | "publishedFrom" | "publishedTo"> {
  if (stored.hashes === null) return decodeEarlierFeatures(stored.features);
  const from = new ByteReader(stored.features);
  return { articleId: from.id("art"), publishedFrom: from.instant(), publishedTo: from.instant() };
}

export function decodeFeatures(stored: StoredFeatures): ArticleFeatures {
  if (stored.hashes === null) return decodeEarlierFeatures(stored.features);
  const [keys, passageKeys] = [[], []] as [string[], string[]];
  const compared = readFeatures(stored.features, (from, table) => {
    keys.push(...readKeys(from, table));
    passageKeys.push(...readKeys(from, table));
  });
  return { ...compared, keys, passageKeys, shingles: readShingles(stored.hashes) };
}

/** What articles are compared by; under which keys they are found is half as much again. */
export type ComparedFeatures = Omit<ArticleFeatures, "keys" | "passageKeys" | "shingles">;

export function decodeCompared(stored: StoredFeatures): ComparedFeatures {
  if (stored.hashes === null) return decodeEarlierFeatures(stored.features);
  return readFeatures(stored.features, (from) => {
    skipKeys(from);
    skipKeys(from);
  });
}

export function decodeShingles(stored: StoredFeatures): readonly number[] {
  return stored.hashes === null ? decodeEarlierFeatures(stored.features).shingles : readShingles(stored.hashes);
}

/** @param passKeys reads or skips the two lists of keys */
function readFeatures(bytes: Buffer, passKeys: (from: ByteReader, table: readonly string[]) => void): ComparedFeatures {
  const from = new ByteReader(bytes);
  const [articleId, publishedFrom, publishedTo] = [from.id("art"), from.instant(), from.instant()];
  const table = splitTable(decodeTable(from.raw(from.count())));
  const [terms, names, headline, lead, numbers, days] = termLists.map(() => readTerms(from, table)) as [
    Term[],
    Term[],
    Term[],
    Term[],
    Term[],
    Term[],
  ];
  passKeys(from, table);
  const [title, language, words] = [from.optional(), from.optional(), from.count()];
  const [people, places] = [from.list(() => readNamed(from, table)), from.list(() => readNamed(from, table))];
  const passages = from.list((): Passage => {
    const span = readSpan(from);
    return { span, terms: readTerms(from, table), from: from.optional(), to: from.optional() };
  });
  const bands = readBands(from);
  const others = from.string();
  return {
    articleId,
    title,
    language,
    publishedFrom,
    publishedTo,
    terms,
    names,
    headline,
    lead,
    numbers,
    days,
    people,
    places,
    passages,
    bands,
    words,
    ...(others === "" ? {} : JSON.parse(others)),
  };
}

const readShingles = (hashes: Buffer) => shortHashes(readHashes(new ByteReader(hashes)));

/** Those of earlier versions had 32 bits. */
const shortHashes = (hashes: readonly number[]) => ((hashes.at(-1) ?? 0) < firstLong ? hashes : shorten(hashes));

function encodeTable(joined: string): Buffer {
  const words = encodeWords(joined);
  return words.byteLength <= joined.length * mostByWords
    ? Buffer.concat([Buffer.of(ofWords), words])
    : brotliCompressSync(joined, compression);
}

function decodeTable(packed: Buffer): string {
  return packed[0] === ofWords ? decodeWords(packed.subarray(1)) : brotliDecompressSync(packed).toString("utf8");
}

/**
 * Each place by how far it lies from the one after the last, each weight by how much it is less. The first list fills
 * the table, so that its places follow one another: then they are left out.
 */
function writeTerms(to: ByteWriter, table: TermTable, terms: readonly Term[]): void {
  const places: number[] = [];
  let inRow = true;
  for (let at = 0; at < terms.length; at++) {
    const place = table.place(terms[at]![0]);
    places.push(place);
    inRow &&= place === places[0]! + at;
  }
  to.count(terms.length * 2 + Number(inRow));
  if (inRow) to.count(places[0] ?? 0);
  let next = 0;
  let before = 0;
  for (let at = 0; at < terms.length; at++) {
    const weight = terms[at]![1];
    if (!inRow) to.signed(places[at]! - next);
    to.number(before - weight);
    next = places[at]! + 1;
    before = weight;
  }
}

function readTerms(from: ByteReader, table: readonly string[]): Term[] {
  const written = from.count();
  const inRow = written % 2 === 1;
  let place = inRow ? from.count() - 1 : -1;
  let weight = 0;
  const terms: Term[] = [];
  for (let left = Math.floor(written / 2); left > 0; left--) {
    place += inRow ? 1 : 1 + from.signed();
    weight -= from.number();
    terms.push([table[place]!, weight]);
  }
  return terms;
}

function writeNamed(to: ByteWriter, table: TermTable, { name, key, span, count }: NamedEvidence): void {
  to.count(table.place(name)).count(table.place(key)).count(count);
  writeSpan(to, span);
}

function readNamed(from: ByteReader, table: readonly string[]): NamedEvidence {
  const [name, key, count] = [table[from.count()]!, table[from.count()]!, from.count()];
  return { name, key, span: readSpan(from), count };
}

/** A band's key is its number and the least hashes of its rows, to the base 36, each with a full stop behind it. */
const base = 36;
const [zero, nine, letterA, letterZ, fullStop] = [0x30, 0x39, 0x61, 0x7a, 0x2e];
/** Digits of a hash at most. */
const longestRow = 7;

function writeBand(to: ByteWriter, key: string, number: number): void {
  const hashes = rowsOf(key, `${number}:`);
  if (hashes === null) to.count(0).string(key);
  else {
    to.count(hashes.length);
    for (const hash of hashes) to.count(hash);
  }
}

/** The hashes of a key that `bandOf` makes of them again; null for any other. */
function rowsOf(key: string, beginning: string): number[] | null {
  if (!key.startsWith(beginning)) return null;
  const hashes: number[] = [];
  let hash = 0;
  let digits = 0;
  for (let at = beginning.length; at < key.length; at++) {
    const code = key.charCodeAt(at);
    if (code === fullStop && digits > 0) {
      hashes.push(hash);
      hash = digits = 0;
      continue;
    }
    const isDigit = code >= zero && code <= nine;
    // A number is written in one way: none begins with a zero but zero itself.
    if (!isDigit && (code < letterA || code > letterZ)) return null;
    if (digits === longestRow || (digits === 1 && hash === 0)) return null;
    hash = hash * base + code - (isDigit ? zero : letterA - 10);
    digits++;
  }
  return digits > 0 || hashes.length === 0 ? null : hashes;
}

const bandOf = (number: number, hashes: readonly number[]) =>
  `${number}:${hashes.map((hash) => `${hash.toString(base)}.`).join("")}`;

function readBands(from: ByteReader): string[] {
  let number = -1;
  return from.list(() => {
    number++;
    const hashes = from.list(() => from.count());
    return hashes.length === 0 ? from.string() : bandOf(number, hashes);
  });
}
