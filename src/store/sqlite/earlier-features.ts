import { zstdDecompressSync } from "node:zlib";
import type { ArticleFeatures } from "../../events/features.ts";
import { shorten } from "../../events/shingles.ts";

/** Bytes of one shingle's hash, and of their number before them. */
const hashBytes = 4;

/** Features of a row that an earlier version wrote: the hashes as they are, then the rest as packed JSON. */
export function decodeEarlierFeatures(bytes: Buffer): ArticleFeatures {
  const count = bytes.readUInt32LE(0);
  const shingles = Array.from({ length: count }, (_, index) => bytes.readUInt32LE(hashBytes * (index + 1)));
  const rest = JSON.parse(zstdDecompressSync(bytes.subarray(hashBytes * (1 + count))).toString("utf8"));
  // The first of them know no lead.
  return { shingles: shorten(shingles), lead: [], ...(rest as Omit<ArticleFeatures, "shingles" | "lead">) };
}
