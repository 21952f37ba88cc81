/** A line of a text; half-open UTF-16 offsets without the white space around it. */
export interface EndLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Bylines open a text and notes close it: so many lines are looked at at either end. */
const lines = 4;
/** Longer lines are told, and no note. UTF-16 units. */
const longest = 200;

/** The short lines among the first of a text. */
export function firstLines(text: string): readonly EndLine[] {
  const found: EndLine[] = [];
  for (let at = 0, seen = 0; at < text.length && seen < lines; ) {
    const stop = text.indexOf("\n", at);
    const end = stop < 0 ? text.length : stop;
    seen += add(found, text, at, end);
    at = end + 1;
  }
  return found;
}

/** The short lines among the last of a text, the last first. */
export function lastLines(text: string): readonly EndLine[] {
  const found: EndLine[] = [];
  for (let end = text.length, seen = 0; end > 0 && seen < lines; ) {
    const start = text.lastIndexOf("\n", end - 1) + 1;
    seen += add(found, text, start, end);
    end = start - 1;
  }
  return found;
}

/** Adds a line that is short enough; 1 where it holds something, else 0. */
function add(found: EndLine[], text: string, from: number, to: number): number {
  const raw = text.slice(from, Math.min(to, from + 2 * longest));
  const line = raw.trim();
  if (line === "") return 0;
  const start = from + raw.indexOf(line);
  if (to - from <= 2 * longest && line.length <= longest) found.push({ start, end: start + line.length, text: line });
  return 1;
}
