import { decodeWords, encodeWords } from "./word-code.ts";

/** Reasons as they are stored: words, packed; an earlier version had JSON, and so have reasons that hold a line break. */
export type StoredReasons = string | Buffer;

const separator = "\n";

/** Sentences and lists of words, a line each. */
export function packReasons(reasons: readonly string[]): StoredReasons {
  if (reasons.length === 0 || reasons.some((reason) => reason.includes(separator))) return JSON.stringify(reasons);
  return encodeWords(reasons.join(separator));
}

export function unpackReasons(stored: StoredReasons): string[] {
  return typeof stored === "string" ? (JSON.parse(stored) as string[]) : decodeWords(stored).split(separator);
}

/** A row whose reasons are packed. */
export type WithStoredReasons<Row> = Omit<Row, "reasons"> & { readonly reasons: StoredReasons };
