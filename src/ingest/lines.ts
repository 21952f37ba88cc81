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
  /** How much may come behind a line before the next one is given; no bound where nothing is said. */
  readonly longest?: number;
}

/** What follows a line is one that does not end, or blank lines without an end. */
export class NoLineFollows extends Error {
  override readonly name = "NoLineFollows";
  /** The last line that was given; 0 for none. */
  readonly line: number;
  constructor(line: number) {
    super(`nothing follows line ${line}`);
    this.line = line;
  }
}

const newline = 0x0a;

/**
 * Splits a stream of bytes into its lines without ever holding more than one line. Blank lines are counted, not given;
 * one over the limit is given as soon as it passes it, before its end has come.
 *
 * @throws NoLineFollows
 */
export async function* linesOf(
  chunks: AsyncIterable<Buffer>,
  { limit = maximumBytes, longest = Number.POSITIVE_INFINITY }: LineBounds = {},
): AsyncGenerator<Line> {
  let number = 1;
  let parts: Buffer[] = [];
  let length = 0;
  /** The last line that was given, and what came since. */
  let [given, since] = [0, 0];

  const give = (line: Line): Line => {
    [given, since] = [line.number, 0];
    return line;
  };
  /** The line itself where this part makes it too long. */
  const take = (part: Buffer): Line | null => {
    const before = length;
    length += part.byteLength;
    if (length <= limit) {
      if (part.byteLength > 0) parts.push(part);
      return null;
    }
    parts = [];
    return before <= limit ? give({ number, bytes: null }) : null;
  };
  /** Null for one that is blank, or was given when it became too long. */
  const finish = (): Line | null => {
    const ended = number++;
    const bytes = length > limit ? null : Buffer.concat(parts);
    parts = [];
    length = 0;
    return bytes === null || isBlank(bytes) ? null : give({ number: ended, bytes });
  };

  for await (const chunk of chunks) {
    since += chunk.byteLength;
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      const tooLong = take(chunk.subarray(start, end));
      if (tooLong) yield tooLong;
      start = end + 1;
      const line = finish();
      if (line) yield line;
      // Empty lines in a row may be millions.
      for (; chunk[start] === newline; start++) number++;
    }
    const tooLong = take(chunk.subarray(start));
    if (tooLong) yield tooLong;
    if (since > longest) throw new NoLineFollows(given);
  }
  const last = finish();
  if (last) yield last;
}

/** Spaces, tabs and carriage returns alone. */
function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
