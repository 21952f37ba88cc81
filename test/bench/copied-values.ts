import { ByteReader, ByteWriter } from "../../src/store/sqlite/bytes.ts";
import { lengthenId, shortenId } from "../../src/store/sqlite/ids.ts";
import { readHashes, writeHashes } from "../../src/store/sqlite/sorted-hashes.ts";

/** Spreads the numbers of copies over 32 bits, of which the first 24 change the hashes of shingles. */
const spread = 0x9e3779b1;
/** Hexadecimal digits of an id, and how many of them tell a copy. */
const [digits, prefix] = [24, 8];

const earlier = (instant: string | null, ms: number) => instant && new Date(Date.parse(instant) - ms).toISOString();
const copiedPrefix = (start: number, copy: number) => (start + Math.imul(copy, spread)) >>> 0;

/** The id of a row's copy: spread over all ids as hashes are. Packed ones, and those with 24 digits at their end. */
export function copyId<Id extends string | Buffer | null>(id: Id, copy: number): Id {
  if (id === null) return id;
  if (typeof id === "string") {
    const start = id.length - digits;
    const own = copiedPrefix(Number.parseInt(id.slice(start, start + prefix), 16), copy);
    return `${id.slice(0, start)}${own.toString(16).padStart(prefix, "0")}${id.slice(start + prefix)}` as Id;
  }
  const own = Buffer.from(id);
  own.writeUInt32BE(copiedPrefix(id.readUInt32BE(0), copy), 0);
  return own as Id;
}

/** The features of an article's copy: id and time, which stand first, are its own. */
export function copyFeatures(features: Buffer, copy: number, ms: number): Buffer {
  const from = new ByteReader(features);
  const [id, first, last] = [from.id("art"), from.instant(), from.instant()];
  const to = new ByteWriter().id(copyId(id, copy));
  return to.instant(earlier(first, ms)).instant(earlier(last, ms)).raw(from.rest()).written();
}

/** The hashes of a copy's shingles: no two copies share them. */
export function copyHashes(hashes: Buffer, copy: number): Buffer {
  const read = readHashes(new ByteReader(hashes));
  const own = Uint32Array.from(read, (hash) => hash ^ (Math.imul(copy, spread) >>> 8)).sort();
  const to = new ByteWriter();
  writeHashes(to, [...own]);
  return to.written();
}

/** People or places of an event's copy: the articles that name them are copies too. */
export function copyNamed(named: string, copy: number): string {
  const { a, n } = JSON.parse(named) as { a: readonly string[]; n: unknown };
  return JSON.stringify({ a: a.map((short) => shortenId(copyId(lengthenId(short, "art"), copy))), n });
}
