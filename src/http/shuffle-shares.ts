/** Half of the bits of a share's number: see `shares` of the store. */
const halfBits = 12;
const half = 2 ** halfBits - 1;
const rounds = 8;
const [goldenRatio, mixA, mixB] = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];

/** One order of all shares. */
export interface ShuffledShares {
  /** The share that stands at a place. */
  at(place: number): number;
  /** The place at which a share stands. */
  placeOf(share: number): number;
}

/**
 * Shuffles the shares of all ids by a seed without writing them down: a Feistel network, which exchanges numbers below
 * 2^24 among each other whatever its round function is (Luby and Rackoff 1988), and runs backwards as well.
 */
export function shuffleShares(seed: number): ShuffledShares {
  const keys = Array.from({ length: rounds }, (_, round) => mix(seed + Math.imul(round + 1, goldenRatio)));
  const scramble = (value: number, key: number) => mix(value ^ key) & half;
  return {
    at(place) {
      let [left, right] = [place >>> halfBits, place & half];
      for (const key of keys) [left, right] = [right, left ^ scramble(right, key)];
      return left * (half + 1) + right;
    },
    placeOf(share) {
      let [left, right] = [share >>> halfBits, share & half];
      for (let round = rounds - 1; round >= 0; round--) [left, right] = [right ^ scramble(left, keys[round]!), left];
      return left * (half + 1) + right;
    },
  };
}

/** Murmur3's last step: every bit of the input moves every bit of what comes out. */
function mix(value: number): number {
  let mixed = value | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), mixA);
  mixed = Math.imul(mixed ^ (mixed >>> 13), mixB);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
