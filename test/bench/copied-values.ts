import { ByteReader, ByteWriter } from "../../src/store/sqlite/bytes.ts";
import { readHashes, writeHashes } from "../../src/store/sqlite/sorted-hashes.ts";

/** Spreads the numbers of copies over 32 bits, of which the first 24 change the hashes of shingles. */
const spread = 0x9e3779b1;
const idDigits = 8;

const earlier = (instant: string | null, ms: number) => instant && new Date(Date.parse(instant) - ms).toISOString();
const hexOf = (copy: number) => copy.toString(16).padStart(idDigits, "0");

/** The features of an article's copy: id and time, which stand first, are its own. */
export function copyFeatures(features: Buffer, copy: number, ms: number): Buffer {
  const from = new ByteReader(features);
  const [id, first, last] = [from.id("art"), from.instant(), from.instant()];
  const to = new ByteWriter().id(id.slice(0, -idDigits) + hexOf(copy));
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
  const copied = a.map((short) => {
    const bytes = Buffer.from(short, "base64url");
    bytes.writeUInt32BE(copy, bytes.byteLength - idDigits / 2);
    return bytes.toString("base64url");
  });
  return JSON.stringify({ a: copied, n });
}
