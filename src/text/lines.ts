const lineBreak = /[\r\n\u2028\u2029]/g;

/** A line of a text without its break: half-open UTF-16. */
export interface Line {
  readonly text: string;
  readonly start: number;
}

/**
 * The lines of a text that are not empty, in order. Breaks are looked for one by one: a pattern that takes a whole line
 * overflows the regular expressions' own stack on one of some millions of characters.
 */
export function* linesOf(text: string): Generator<Line> {
  let start = 0;
  for (const { index } of text.matchAll(lineBreak)) {
    if (index > start) yield { text: text.slice(start, index), start };
    start = index + 1;
  }
  if (start < text.length) yield { text: text.slice(start), start };
}
