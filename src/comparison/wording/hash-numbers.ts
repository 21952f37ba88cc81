/** Numbers hashes 0, 1, 2 … in the order in which they are first met: a table of open slots, many times quicker than a map. */
export interface HashNumbers {
  readonly size: number;
  /** The number of a hash, a new one where it is met for the first time. */
  add(hash: number): number;
  /** The number of a hash; -1 for one that was never added. */
  get(hash: number): number;
}

export function makeHashNumbers(): HashNumbers {
  let bits = 10;
  let hashes = new Int32Array(2 ** bits);
  /** Plus one; 0 for an empty slot. */
  let numbers = new Int32Array(2 ** bits);
  let size = 0;

  function slotOf(hash: number): number {
    const mask = hashes.length - 1;
    let slot = Math.imul(hash, 0x9e3779b1) >>> (32 - bits);
    while (numbers[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  function grow(): void {
    const [known, order] = [hashes, numbers];
    bits++;
    hashes = new Int32Array(2 ** bits);
    numbers = new Int32Array(2 ** bits);
    for (let at = 0; at < known.length; at++) {
      if (order[at] === 0) continue;
      const slot = slotOf(known[at]!);
      hashes[slot] = known[at]!;
      numbers[slot] = order[at]!;
    }
  }

  return {
    get size() {
      return size;
    },
    add(hash) {
      if (2 * size >= hashes.length) grow();
      const slot = slotOf(hash);
      if (numbers[slot] === 0) {
        hashes[slot] = hash;
        numbers[slot] = ++size;
      }
      return numbers[slot]! - 1;
    },
    get: (hash) => numbers[slotOf(hash)]! - 1,
  };
}
