import { readTime } from "../times.ts";
import { contentOf } from "./kinship.ts";
import type { Line } from "./lines.ts";
import { isPictureText } from "./pictures.ts";

/** A stretch before the body that is taken up again stands within so many lines of it, one behind it within so many, by its paragraphs. */
const gapBefore = 15;
const gapBehind: readonly (readonly [paragraphs: number, lines: number])[] = [
  [2, 4],
  [3, 7],
];
/** Letters of a line that reads like a paragraph, and of one that gives a time and little else. */
const [shortestParagraph, longestTime] = [60, 90];
/** A lone paragraph before the body must have this share of so many content words with it: else it is what the page says of itself. */
const leastKin = 0.16;
const fewestWords = 8;
const fewestOfSentence = 6;
/** Stretches taken up on a side; bounds the work on a dump of nothing but boxes. */
const mostStretches = 20;

/**
 * Takes up again what a box of links, an advertisement or a list of other stories parts from the body: several paragraphs
 * in a row that stand near it, of which such a list has one at most. Below a line over comments nothing is taken up.
 *
 * @param heading index of the headline that stands over the article, -1 where it is not known
 */
export function rejoin(lines: readonly Line[], body: readonly boolean[], heading: number): boolean[] {
  const found = [...body];
  for (const step of [-1, 1])
    for (let stretches = 0; stretches < mostStretches && takeUp(lines, found, heading, step); stretches++);
  return found;
}

/** Adds the next stretch before (-1) or behind (1) the body; whether there was one. */
function takeUp(lines: readonly Line[], body: boolean[], heading: number, step: number): boolean {
  const edge = step < 0 ? body.indexOf(true) : body.lastIndexOf(true);
  if (edge < 0) return false;
  const among = (at: number) => at > heading && at < lines.length;
  let at = edge + step;
  const gap: Line[] = [];
  for (; among(at) && !isParagraph(lines[at]!) && gap.length <= gapBefore; at += step) gap.push(lines[at]!);
  const stretch: number[] = [];
  const goesOn = (line: Line): boolean => isParagraph(line) || (stretch.length > 0 && isWithin(line));
  for (; among(at) && goesOn(lines[at]!); at += step) stretch.push(at);
  while (stretch.length > 0 && lines[stretch.at(-1)!]!.heading > 0) stretch.pop();
  if (stretch.length === 0 || !gap.some(({ closing, furniture }) => closing !== null || furniture)) return false;
  if (gap.some(({ closing }) => closing === "comments")) return false;
  const near =
    step < 0
      ? gap.length <= gapBefore && (stretch.length > 1 || isLead(stretch[0]!, gap, lines, body))
      : gapBehind.some(([paragraphs, most]) => stretch.length >= paragraphs && gap.length <= most);
  if (!near) return false;
  for (const i of stretch) body[i] = true;
  return true;
}

const isParagraph = (line: Line): boolean => line.units >= shortestParagraph && isSentence(line);

/** What may stand among paragraphs: a short one, and the heading of a section that is marked as one. */
const isWithin = (line: Line): boolean =>
  isSentence(line) || (line.heading > 1 && !line.furniture && line.closing === null);

const isSentence = (line: Line): boolean =>
  line.closed &&
  line.words >= fewestOfSentence &&
  line.copies === 1 &&
  !line.furniture &&
  !line.credit &&
  line.closing === null &&
  !isPictureText(line);

/**
 * Whether a lone paragraph opens the article: one that shares words with the rest, or stands under the time of publication;
 * a standfirst stands above that.
 */
function isLead(place: number, gap: readonly Line[], lines: readonly Line[], body: readonly boolean[]): boolean {
  if (gap.some(isTime)) return false;
  return lines.slice(Math.max(0, place - linesOfHeader), place).some(isTime) || isKin(lines[place]!, lines, body);
}
/** Between the time of publication and the lead stand so many lines at most. */
const linesOfHeader = 8;

const isTime = ({ units, text }: Line): boolean => units < longestTime && readTime(text, { country: "GB" }) !== null;

function isKin(line: Line, lines: readonly Line[], body: readonly boolean[]): boolean {
  const own = [...contentOf(line.text)];
  if (own.length < fewestWords) return false;
  const told = new Set(lines.flatMap(({ text }, i) => (body[i] ? [...contentOf(text)] : [])));
  return own.filter((word) => told.has(word)).length >= leastKin * own.length;
}
