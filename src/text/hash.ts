import { createHash, hash } from "node:crypto";

/** SHA-256 of a string's UTF-8 bytes, in lower-case hexadecimal. */
export function sha256(string: string): string {
  // One call is quicker for short strings; long ones would be copied into one buffer first.
  return string.length < longString
    ? hash("sha256", string, "hex")
    : createHash("sha256").update(string, "utf8").digest("hex");
}
const longString = 100_000;

/** A short, stable identifier: `prefix_` and the first 24 hexadecimal digits (96 bits) of the SHA-256 of `key`. */
export function idFrom(prefix: string, key: string): string {
  return `${prefix}_${sha256(key).slice(0, 24)}`;
}

/** Where FNV-1a starts, and what it multiplies with at every step. */
export const fnvStart = 0x811c9dc5;
const fnvPrime = 0x01000193;

/** FNV-1a over one more unit. Signed. */
export function fnvStep(value: number, unit: number): number {
  return Math.imul(value ^ unit, fnvPrime);
}

/** FNV-1a of 32 bits over UTF-16 units: quick, not for secrets. Another start gives an independent hash. Signed. */
export function fnv1a(string: string, start: number = fnvStart): number {
  let value = start;
  for (let at = 0; at < string.length; at++) value = fnvStep(value, string.charCodeAt(at));
  return value;
}
