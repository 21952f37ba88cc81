import { zstdCompressSync, zstdDecompressSync } from "node:zlib";
import type { Article } from "../../documents/article.ts";

/** JSON under Zstandard: what is read seldom or as a whole. */
export const pack = (value: unknown): Buffer => zstdCompressSync(JSON.stringify(value));
export const unpack = <T>(bytes: Buffer): T => JSON.parse(zstdDecompressSync(bytes).toString("utf8")) as T;

/** A reading in two columns: lists need its head, spans need its text, and few need both. */
export function splitArticle({ text, ...head }: Article): { readonly head: string; readonly text: string } {
  return { head: JSON.stringify(head), text };
}

export function joinArticle(row: { readonly head: string; readonly text: string }): Article {
  return { ...(JSON.parse(row.head) as Omit<Article, "text">), text: row.text };
}
