/** UTF-16 units that are joined as a string: a longer one would take two bytes for each, and V8 makes none beyond 2^29. */
const atATime = 4 * 1024 * 1024;

/** A text that is written piece by piece, and may be longer than a string can be. */
export interface WrittenText {
  add(piece: string): void;
  /** Bytes so far, or a little less: those of what is still joined are counted by units. */
  readonly bytes: number;
  /** All of it: as a string where it is short. */
  whole(): string | Buffer;
  /** What was written so far; what comes after begins anew. */
  take(): Buffer;
}

export function makeWrittenText(): WrittenText {
  let chunks: Buffer[] = [];
  let bytes = 0;
  let text = "";

  function flush(): void {
    const chunk = Buffer.from(text, "utf8");
    chunks.push(chunk);
    bytes += chunk.byteLength;
    text = "";
  }
  function take(): Buffer {
    flush();
    const all = Buffer.concat(chunks, bytes);
    chunks = [];
    bytes = 0;
    return all;
  }
  return {
    add(piece) {
      text += piece;
      if (text.length >= atATime) flush();
    },
    get bytes() {
      return bytes + text.length;
    },
    whole: () => (chunks.length === 0 ? text : take()),
    take,
  };
}
