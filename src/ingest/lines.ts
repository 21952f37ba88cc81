/** The largest line, bytes. */
const maximumBytes = 10 * 1024 * 1024;

/** One line of a stream, counted from 1; `bytes` is null for a line over the limit, whose bytes were let go. */
export interface Line {
  readonly number: number;
  readonly bytes: Buffer | null;
}

/** How a stream is split, bytes. */
export interface LineBounds {
  /** The largest line that is given. */
  readonly limit?: number;
  /** How far the end of a larger one is looked for; no bound where nothing is said. */
  readonly longest?: number;
}

/** A line that goes on for so long that its end is no longer looked for. */
export class EndlessLine extends Error {
  override readonly name = "EndlessLine";
  readonly line: number;
  constructor(line: number) {
    super(`line ${line} does not end`);
    this.line = line;
  }
}

const newline = 0x0a;

/**
 * Splits a stream of bytes into its lines without ever holding more than one line. Blank lines are counted, not given;
 * one over the limit is given as soon as it passes it, before its end has come.
 *
 * @throws EndlessLine
 */
export async function* linesOf(
  chunks: AsyncIterable<Buffer>,
  { limit = maximumBytes, longest = Number.POSITIVE_INFINITY }: LineBounds = {},
): AsyncGenerator<Line> {
  let number = 1;
  let parts: Buffer[] = [];
  let length = 0;

  /** The line itself where this part makes it too long. */
  const take = (part: Buffer): Line | null => {
    const before = length;
    length += part.byteLength;
    if (length <= limit) {
      if (part.byteLength > 0) parts.push(part);
      return null;
    }
    parts = [];
    if (before <= limit) return { number, bytes: null };
    if (length > longest) throw new EndlessLine(number);
    return null;
  };
  /** Null for one that is blank, or was given when it became too long. */
  const finish = (): Line | null => {
    const bytes = length > limit ? null : Buffer.concat(parts);
    const line = bytes === null || isBlank(bytes) ? null : { number, bytes };
    number++;
    parts = [];
    length = 0;
    return line;
  };

  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      const tooLong = take(chunk.subarray(start, end));
      if (tooLong) yield tooLong;
      start = end + 1;
      const line = finish();
      if (line) yield line;
    }
    const tooLong = take(chunk.subarray(start));
    if (tooLong) yield tooLong;
  }
  const last = finish();
  if (last) yield last;
}

/** Spaces, tabs and carriage returns alone. */
function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
