import { zstdCompressSync, zstdDecompressSync } from "node:zlib";

/** JSON under Zstandard: what is read seldom or as a whole. */
export const pack = (value: unknown): Buffer => zstdCompressSync(JSON.stringify(value));
export const unpack = <T>(bytes: Buffer): T => JSON.parse(zstdDecompressSync(bytes).toString("utf8")) as T;
