import type { ByteReader, ByteWriter } from "./bytes.ts";

/** Lower bits of a hash, kept as they are, and how many values they have. */
const lowBytes = 3;
const low = 2 ** (8 * lowBytes);
const most = 2 ** 32;

/**
 * Hashes of 32 bits in order, by Elias and Fano: the lower bits as they are, the upper ones as bits that count up (0)
 * and say that a hash is there (1). Hashes in any other order or of other sizes stand one by one.
 */
export function writeHashes(to: ByteWriter, hashes: readonly number[]): void {
  const sorted = hashes.every(
    (hash, at) => Number.isInteger(hash) && hash < most && hash >= (at ? hashes[at - 1]! : 0),
  );
  to.count(hashes.length * 2 + Number(!sorted));
  if (!sorted) {
    for (const hash of hashes) to.number(hash);
    return;
  }
  const lows = Buffer.allocUnsafe(lowBytes * hashes.length);
  const uppers = Buffer.alloc(Math.ceil((hashes.length + upperOf(hashes.at(-1) ?? 0)) / 8));
  for (const [at, hash] of hashes.entries()) {
    lows.writeUIntLE(hash % low, at * lowBytes, lowBytes);
    const bit = upperOf(hash) + at;
    uppers[bit >> 3]! |= 1 << (bit & 7);
  }
  to.raw(lows).count(uppers.byteLength).raw(uppers);
}

const upperOf = (hash: number) => Math.floor(hash / low);

export function readHashes(from: ByteReader): number[] {
  const written = from.count();
  const hashes = new Array<number>(Math.floor(written / 2));
  if (written % 2 === 1) return hashes.fill(0).map(() => from.number());
  const lows = from.raw(lowBytes * hashes.length);
  const uppers = from.raw(from.count());
  for (let at = 0, bit = 0; at < hashes.length; at++, bit++) {
    while ((uppers[bit >> 3]! & (1 << (bit & 7))) === 0) bit++;
    const place = at * lowBytes;
    hashes[at] = (bit - at) * low + lows[place]! + lows[place + 1]! * 2 ** 8 + lows[place + 2]! * 2 ** 16;
  }
  return hashes;
}
