import { deflateRawSync, inflateRawSync, zstdCompressSync, zstdDecompressSync } from "node:zlib";

/** JSON of so many characters and more is packed by Zstandard, which is quicker with much. */
const long = 4096;
/** Room that zlib is given for what it packs or unpacks, bytes: 16 kB by default, of which most stayed empty. */
export const chunkSize = 4096;
/** What begins packed short JSON; a frame of Zstandard begins with 0x28. */
const short = 1;

/**
 * Field names and usual values of what is packed, the most frequent last: short JSON consists of them for the most part.
 * What was packed with it needs it to the letter: it never changes.
 */
const known = Buffer.from(
  [
    '"captions":["","standfirst":"","translation":{"from":null,"by":"machine","evidence":{"part":"text","start":0,"end":0}},',
    '"dateline":"","complete":false,"completeReason":"","textHash":"","retrievedAt":"","publisher":"","externalId":"",',
    '"publisher":{"id":"","name":""},"authors":[""],"textKind":"excerpt","textKind":"digest","language":"en",',
    '"format":"html","format":"dump","content":"","publishedPrecision":"minute","publishedPrecision":"day",',
    '"publishedZone":"unknown","publishedBasis":{"kind":"url","evidence":{"part":"text","start":0,"end":10}},',
    '"publishedBasis":{"kind":"metadata","evidence":null},{"name":"","kind":"publisher","evidence":null,"confidence":1},',
    '{"name":"","kind":"agency","evidence":{"part":"text","start":0,"end":7},"confidence":0.9}],"o":[null,"en",null]}',
    '{"format":"text","outlet":"","title":"","publishedAt":"2024-01-01T00:00:00Z","url":"https://www."}',
    '{"origins":[{"name":"","kind":"outlet","evidence":null,"confidence":1}],"publishedPrecision":"second",',
    '"publishedZone":"known","publishedBasis":{"kind":"caller","evidence":null},"textKind":"full","b":[0,0,1,0,',
    '],"o":[null,null,null]}',
  ].join(""),
);

/** JSON, packed. */
export function pack(value: unknown): Buffer {
  const json = JSON.stringify(value);
  if (json.length >= long) return zstdCompressSync(json);
  return Buffer.concat([Buffer.of(short), deflateRawSync(json, { dictionary: known, chunkSize })]);
}

export function unpack<T>(bytes: Buffer): T {
  const plain =
    bytes[0] === short
      ? inflateRawSync(bytes.subarray(1), { dictionary: known, chunkSize })
      : zstdDecompressSync(bytes);
  return JSON.parse(plain.toString("utf8")) as T;
}
