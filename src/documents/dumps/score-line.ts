import type { Line } from "./lines.ts";

/**
 * How much a line reads like the body of an article: log-odds, above 0 for yes. The weights are a
 * logistic regression over the shapes of lines of pages of many outlets, rounded; none knows a word of any page.
 */
const weights = {
  bias: -2.4,
  logLength: 1.1,
  closed: 0.8,
  longAndClosed: 0.9,
  longAndOpen: -0.5,
  longAndBrokenOff: 0.7,
  veryLong: 0.6,
  opensList: 1.4,
  functionShare: 0.5,
  capitalShare: -0.5,
  markShare: 1.2,
  copies: -1.4,
  furniture: -1.6,
  closing: -0.9,
  credit: -1.3,
  ownBlock: 0.9,
  short: -0.8,
  row: 2.4,
} as const;

const longLine = 80;
const veryLongLine = 250;
const listOpening = /[:：]$/u;
const fewWords = 4;
const mostFunctionShare = 0.6;
const mostMarkShare = 0.5;
/** log₂ of this many letters weighs one. */
const lengthScale = 8;

/** What can be told of a line from the lines around it. */
export interface Setting {
  /** Whether empty lines part it from the lines before and after. */
  readonly ownBlock: boolean;
  /** Whether it is a row of a list: lines next to it have its shape. */
  readonly row: boolean;
}

/** @param parted whether the document parts its paragraphs by empty lines, so that their lack tells something */
export function settingOf(lines: readonly Line[], i: number, parted: boolean): Setting {
  const line = lines[i]!;
  const [a, b, c, d] = [lines[i - 2], lines[i - 1], lines[i + 1], lines[i + 2]];
  const like = (other: Line | undefined): boolean => other !== undefined && other.shape === line.shape;
  const row = tellingShape.test(line.shape) && ((like(b) && like(c)) || (like(a) && like(b)) || (like(c) && like(d)));
  return { ownBlock: parted ? line.gap && (c?.gap ?? true) : line.closed, row };
}

/** Fewer empty lines than this share of all lines are no way of parting paragraphs. */
const fewestGaps = 0.25;

/** Whether a document parts its paragraphs by empty lines. */
export function isParted(lines: readonly Line[]): boolean {
  return lines.filter((line, i) => i > 0 && line.gap).length >= Math.max(2, fewestGaps * lines.length);
}

/** A shape tells rows from labels when it has a number and at least two things beside it. */
const tellingShape = /0../u;

export function scoreLine(line: Line, setting: Setting): number {
  const long = line.units > longLine;
  return (
    weights.bias +
    (weights.logLength * Math.log2(1 + line.units)) / lengthScale +
    (line.closed ? weights.closed : 0) +
    (long && line.closed ? weights.longAndClosed : 0) +
    (long && !line.closed ? (line.parted ? weights.longAndBrokenOff : weights.longAndOpen) : 0) +
    (line.units > veryLongLine ? weights.veryLong : 0) +
    (line.words > fewWords && listOpening.test(line.text) ? weights.opensList : 0) +
    weights.functionShare * Math.min(mostFunctionShare, line.functionShare) +
    weights.capitalShare * line.capitalShare +
    weights.markShare * Math.min(mostMarkShare, line.markShare) +
    (line.copies > 1 ? weights.copies : 0) +
    (line.furniture ? weights.furniture : 0) +
    (line.closing ? weights.closing : 0) +
    (line.credit ? weights.credit : 0) +
    (setting.ownBlock ? weights.ownBlock : 0) +
    (setting.row ? weights.row : 0) +
    (line.words < fewWords ? weights.short : 0)
  );
}
