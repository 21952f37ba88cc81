/**
 * Values at hand by key, those used longest ago given up first: two generations, the older of which goes whole when the
 * younger is full. What is found in the older one is taken over into the younger, so that finding costs one look where
 * a list in the order of use would be changed each time.
 */
export class RecentlyUsed<Key, Value extends {}> {
  private readonly most: number;
  private young = new Map<Key, Value>();
  private old = new Map<Key, Value>();

  /** @param most so many are kept at most, and half as many at least of those used last */
  constructor(most: number) {
    this.most = most;
  }

  get(key: Key): Value | undefined {
    const found = this.young.get(key);
    if (found !== undefined) return found;
    const older = this.old.get(key);
    if (older !== undefined) this.set(key, older);
    return older;
  }

  set(key: Key, value: Value): void {
    if (this.young.size >= this.most / 2) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, value);
  }

  delete(key: Key): void {
    this.young.delete(key);
    this.old.delete(key);
  }

  clear(): void {
    this.young = new Map();
    this.old = new Map();
  }
}
