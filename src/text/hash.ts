import { createHash } from "node:crypto";

/** SHA-256 of a string's UTF-8 bytes, in lower-case hexadecimal. */
export function sha256(string: string): string {
  return createHash("sha256").update(string, "utf8").digest("hex");
}

/** A short, stable identifier: `prefix_` and the first 24 hexadecimal digits (96 bits) of the SHA-256 of `key`. */
export function idFrom(prefix: string, key: string): string {
  return `${prefix}_${sha256(key).slice(0, 24)}`;
}
