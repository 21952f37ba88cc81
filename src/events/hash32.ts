import { fnv1a } from "../text/hash.ts";

/** A 32-bit hash of a string: FNV-1a over UTF-16 units, finished by murmur3's mixer. Unsigned. */
export function hash32(string: string): number {
  return mix32(fnv1a(string), 0);
}

/** One of many independent permutations of 32-bit numbers, named by `seed` (murmur3's finaliser). Unsigned. */
export function mix32(value: number, seed: number): number {
  return mixSigned(value, seed) >>> 0;
}

/** The same 32 bits as a signed number, which a loop need not box. */
export function mixSigned(value: number, seed: number): number {
  let mixed = value ^ Math.imul(seed, 0x9e3779b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
