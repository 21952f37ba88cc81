/** The largest line, bytes. */
const maximumBytes = 10 * 1024 * 1024;

/** One line of a stream, counted from 1; `bytes` is null for a line over the limit, whose bytes were let go. */
export interface Line {
  readonly number: number;
  readonly bytes: Buffer | null;
}

const newline = 0x0a;

/** Splits a stream of bytes into its lines without ever holding more than one line. Blank lines are counted, not given. */
export async function* linesOf(chunks: AsyncIterable<Buffer>, limit = maximumBytes): AsyncGenerator<Line> {
  let number = 1;
  let parts: Buffer[] = [];
  let length = 0;

  const take = (part: Buffer): void => {
    length += part.byteLength;
    if (length > limit) parts = [];
    else if (part.byteLength > 0) parts.push(part);
  };
  const finish = (): Line | null => {
    const line: Line = { number: number++, bytes: length > limit ? null : Buffer.concat(parts) };
    parts = [];
    length = 0;
    return line.bytes !== null && isBlank(line.bytes) ? null : line;
  };

  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, start)) {
      take(chunk.subarray(start, end));
      start = end + 1;
      const line = finish();
      if (line) yield line;
    }
    take(chunk.subarray(start));
  }
  const last = finish();
  if (last) yield last;
}

/** Spaces, tabs and carriage returns alone. */
function isBlank(bytes: Buffer): boolean {
  return bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
