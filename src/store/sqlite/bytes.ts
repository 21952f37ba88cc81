import { idBytes, isUsual, packId, unpackId } from "./ids.ts";

/** Bits of a byte that carry a number; the highest says that another byte follows. */
const septet = 128;
/** Larger whole numbers are written as their digits: the sign and the kind of a number take two bits of 53. */
const largestWhole = 2 ** 50;
const hundred = 100;
/** How a number is written. */
const [whole, hundredths, digits] = [0, 1, 2];
const kinds = 4;
const firstSize = 256;

/** Writes values one after another, each as short as it can be. Reading asks for the same kinds in the same order. */
export class ByteWriter {
  private bytes = Buffer.allocUnsafe(firstSize);
  private length = 0;

  /** A whole number ≥ 0. */
  count(value: number): this {
    if (!Number.isSafeInteger(value) || value < 0) throw new Error(`${value} is no count`);
    this.room(8);
    let rest = value;
    while (rest >= septet) {
      this.bytes[this.length++] = (rest % septet) | septet;
      rest = Math.floor(rest / septet);
    }
    this.bytes[this.length++] = rest;
    return this;
  }

  /** A whole number. */
  signed(value: number): this {
    return this.count(zigzag(value));
  }

  /** Any number, exactly; whole ones and hundredths are short. */
  number(value: number): this {
    if (isShort(value)) return this.count(zigzag(value) * kinds + whole);
    const cents = Math.round(value * hundred);
    if (isShort(cents) && cents / hundred === value) return this.count(zigzag(cents) * kinds + hundredths);
    return this.count(digits).string(String(value));
  }

  /** A string, well-formed or not. */
  string(value: string): this {
    const bytes = Buffer.byteLength(value);
    this.room(bytes + 8);
    // Lone surrogates have no UTF-8: such a string is written by its units.
    if (!value.isWellFormed()) return this.count(value.length * 2 + 1).raw(Buffer.from(value, "utf16le"));
    this.count(bytes * 2);
    this.length += this.bytes.write(value, this.length);
    return this;
  }

  /** A string or null. */
  optional(value: string | null): this {
    return value === null ? this.count(0) : this.count(1).string(value);
  }

  /** An id: 12 bytes and one where it is as the domain makes them. */
  id(value: string): this {
    return isUsual(value) ? this.count(1).raw(packId(value)) : this.count(0).string(value);
  }

  /** An RFC 3339 instant or null: as ms since 1970, where that says the same. */
  instant(value: string | null): this {
    if (value === null) return this.count(0);
    const ms = Date.parse(value);
    return !Number.isNaN(ms) && new Date(ms).toISOString() === value
      ? this.count(1).number(ms)
      : this.count(2).string(value);
  }

  /** Bytes with their number before them. */
  block(bytes: Uint8Array): this {
    return this.count(bytes.byteLength).raw(bytes);
  }

  raw(bytes: Uint8Array): this {
    this.room(bytes.byteLength);
    this.bytes.set(bytes, this.length);
    this.length += bytes.byteLength;
    return this;
  }

  written(): Buffer {
    return Buffer.from(this.bytes.subarray(0, this.length));
  }

  private room(more: number): void {
    if (this.length + more <= this.bytes.byteLength) return;
    const larger = Buffer.allocUnsafe(Math.max(this.bytes.byteLength * 2, this.length + more));
    larger.set(this.bytes.subarray(0, this.length));
    this.bytes = larger;
  }
}

/** Reads what a `ByteWriter` wrote. */
export class ByteReader {
  private readonly bytes: Buffer;
  private at = 0;

  constructor(bytes: Buffer) {
    this.bytes = bytes;
  }

  count(): number {
    let value = 0;
    for (let unit = 1; ; unit *= septet) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new Error("what was stored ends too early");
      if (byte < septet) return value + byte * unit;
      value += (byte - septet) * unit;
    }
  }

  signed(): number {
    return unzigzag(this.count());
  }

  number(): number {
    const written = this.count();
    const value = unzigzag(Math.floor(written / kinds));
    switch (written % kinds) {
      case whole:
        return value;
      case hundredths:
        return value / hundred;
      default:
        return Number(this.string());
    }
  }

  string(): string {
    const written = this.count();
    const units = written % 2 === 1;
    const length = units ? written - 1 : written / 2;
    const from = this.at;
    this.at += length;
    return units ? this.bytes.toString("utf16le", from, this.at) : this.bytes.toString("utf8", from, this.at);
  }

  optional(): string | null {
    return this.count() === 0 ? null : this.string();
  }

  /** @param prefix what ids of this kind begin with */
  id(prefix: string): string {
    return this.count() === 1 ? unpackId(this.raw(idBytes), prefix) : this.string();
  }

  instant(): string | null {
    const kind = this.count();
    if (kind === 0) return null;
    return kind === 1 ? new Date(this.number()).toISOString() : this.string();
  }

  block(): Buffer {
    return this.raw(this.count());
  }

  raw(length: number): Buffer {
    const from = this.at;
    this.at += length;
    return this.bytes.subarray(from, this.at);
  }

  /** What was not read yet. */
  rest(): Buffer {
    return this.raw(this.bytes.byteLength - this.at);
  }

  /** As many values as were counted first. */
  list<Value>(read: () => Value): Value[] {
    const values: Value[] = [];
    for (let left = this.count(); left > 0; left--) values.push(read());
    return values;
  }
}

const isShort = (value: number) => Number.isInteger(value) && Math.abs(value) < largestWhole && !Object.is(value, -0);
const zigzag = (value: number) => (value < 0 ? -2 * value - 1 : 2 * value);
const unzigzag = (value: number) => (value % 2 === 1 ? -(value + 1) / 2 : value / 2);
