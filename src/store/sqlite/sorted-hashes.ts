import type { ByteReader, ByteWriter } from "./bytes.ts";

/** Lower bytes of a hash, kept as they are, of hashes of 24 bits and of 32: the upper eight bits are left. */
const [lowOfShort, lowOfLong] = [2, 3];
const [mostShort, mostLong] = [2 ** 24, 2 ** 32];
/** What stands before short hashes: an empty list in no order, which no list is. */
const short = 1;

/**
 * Hashes in order, by Elias and Fano: the lower bits as they are, the upper ones as bits that count up (0) and say that a
 * hash is there (1). Hashes in any other order or of other sizes stand one by one.
 */
export function writeHashes(to: ByteWriter, hashes: readonly number[]): void {
  const sorted = hashes.every(
    (hash, at) => Number.isInteger(hash) && hash < mostLong && hash >= (at ? hashes[at - 1]! : 0),
  );
  if (!sorted) {
    to.count(hashes.length * 2 + 1);
    for (const hash of hashes) to.number(hash);
    return;
  }
  const isShort = (hashes.at(-1) ?? 0) < mostShort;
  if (isShort) to.count(short);
  writeSorted(to.count(hashes.length * 2), hashes, isShort ? lowOfShort : lowOfLong);
}

function writeSorted(to: ByteWriter, hashes: readonly number[], lowBytes: number): void {
  const low = 2 ** (8 * lowBytes);
  const upperOf = (hash: number) => Math.floor(hash / low);
  const lows = Buffer.allocUnsafe(lowBytes * hashes.length);
  const uppers = Buffer.alloc(Math.ceil((hashes.length + upperOf(hashes.at(-1) ?? 0)) / 8));
  for (let at = 0; at < hashes.length; at++) {
    const hash = hashes[at]!;
    const place = at * lowBytes;
    lows[place] = hash;
    lows[place + 1] = hash >>> 8;
    if (lowBytes === lowOfLong) lows[place + 2] = hash >>> 16;
    const bit = upperOf(hash) + at;
    uppers[bit >> 3]! |= 1 << (bit & 7);
  }
  to.raw(lows).count(uppers.byteLength).raw(uppers);
}

export function readHashes(from: ByteReader): number[] {
  const first = from.count();
  const lowBytes = first === short ? lowOfShort : lowOfLong;
  const written = first === short ? from.count() : first;
  const hashes = new Array<number>(Math.floor(written / 2));
  if (written % 2 === 1) return hashes.fill(0).map(() => from.number());
  const lows = from.raw(lowBytes * hashes.length);
  const uppers = from.raw(from.count());
  for (let at = 0, bit = 0; at < hashes.length; at++, bit++) {
    while ((uppers[bit >> 3]! & (1 << (bit & 7))) === 0) bit++;
    const place = at * lowBytes;
    const twoLow = lows[place]! | (lows[place + 1]! << 8);
    // By shifts, for a short hash to be a whole number to V8: as the result of a power each would be boxed.
    hashes[at] =
      lowBytes === lowOfShort
        ? ((bit - at) << 16) | twoLow
        : (bit - at) * 2 ** 24 + (twoLow | (lows[place + 2]! << 16));
  }
  return hashes;
}
