import { zstdCompressSync, zstdDecompressSync } from "node:zlib";
import type { ArticleFeatures } from "../../events/features.ts";

/** Bytes of one shingle's hash, and of their number before them. */
const hashBytes = 4;
const most = 2 ** (8 * hashBytes);

const fits = (hash: number) => Number.isInteger(hash) && hash >= 0 && hash < most;

/** Features as stored: their shingles' hashes as they are, which no compression makes smaller, then the rest packed. */
export function encodeFeatures(features: ArticleFeatures): Buffer {
  const plain = features.shingles.every(fits);
  const rest = plain ? { ...features, shingles: undefined } : features;
  return packFeatures(plain ? features.shingles : [], JSON.stringify(rest));
}

/** @param rest the JSON of all but the hashes */
export function packFeatures(hashes: readonly number[], rest: string): Buffer {
  const head = Buffer.alloc(hashBytes * (1 + hashes.length));
  head.writeUInt32LE(hashes.length, 0);
  for (const [index, hash] of hashes.entries()) head.writeUInt32LE(hash, hashBytes * (index + 1));
  return Buffer.concat([head, zstdCompressSync(rest)]);
}

export function decodeFeatures(bytes: Buffer): ArticleFeatures {
  const count = bytes.readUInt32LE(0);
  const shingles = Array.from({ length: count }, (_, index) => bytes.readUInt32LE(hashBytes * (index + 1)));
  const rest = JSON.parse(zstdDecompressSync(bytes.subarray(hashBytes * (1 + count))).toString("utf8"));
  // Features of an earlier version know no lead.
  return { shingles, lead: [], ...(rest as Omit<ArticleFeatures, "shingles" | "lead">) };
}
