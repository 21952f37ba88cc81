import { detectLanguage } from "../text/languages.ts";
import { blocksOf } from "./blocks.ts";
import type { Draft, DraftDate, DraftResult } from "./draft.ts";
import { findBody } from "./dumps/find-body.ts";
import { findHeading } from "./dumps/find-heading.ts";
import { findTitle } from "./dumps/find-title.ts";
import { headerOf } from "./dumps/header.ts";
import { kinshipOf } from "./dumps/kinship.ts";
import { type Line, linesOf } from "./dumps/lines.ts";
import { outletHints } from "./dumps/outlet-hints.ts";
import { type Role, sortLines } from "./dumps/sort-lines.ts";
import type { ReadingContext } from "./reading.ts";
import type { SourceDocument } from "./source-document.ts";
import { readTime } from "./times.ts";

/** Fewer letters than this in all lines that read like a body are none. */
const leastBody = 80;

/**
 * Takes the article out of what a scraper left of a page: the stretch of lines that reads like running text, below the
 * headline and above the first line that offers something else, without the captions, labels and teasers within it.
 */
export function readDump(document: SourceDocument, context: ReadingContext): DraftResult {
  const lines = withoutRepeated(linesOf(document.content), document, context);
  const heading = findHeading(lines);
  const first = findBody(lines, heading);
  const body = findBody(lines, heading, kinshipOf(lines, first, lines[heading]?.text ?? ""));
  const roles = sortLines(lines, body, heading);
  const paragraphs = lines.filter((_, i) => roles[i] === "body");
  if (paragraphs.reduce((sum, line) => sum + line.units, 0) < leastBody) {
    return {
      ok: false,
      code: "document.noBody",
      detail: "None of its lines reads like the body of an article: it may be navigation alone.",
    };
  }
  return { ok: true, draft: draftOf(lines, roles, paragraphs, heading, context) };
}

function draftOf(
  lines: readonly Line[],
  roles: readonly Role[],
  paragraphs: readonly Line[],
  heading: number,
  context: ReadingContext,
): Draft {
  const text = paragraphs.map((line) => line.text).join("\n\n");
  const start = roles.indexOf("body");
  const end = roles.lastIndexOf("body");
  const title = findTitle(
    lines,
    roles.map((role) => role === "caption"),
    start,
    text,
  );
  const captions = lines.filter((_, i) => roles[i] === "caption").map((line) => line.text);
  const over = title ? title.index : heading;
  const top = title ? lines.findIndex((line) => line.key === lines[title.index]!.key) : heading;
  const header = headerOf(lines, roles, title?.text ?? null, top, over, start, end);
  const urlDates: DraftDate[] = header.url
    ? [{ raw: header.url, role: "published", basis: "url", evidence: null }]
    : [];
  return {
    title: title?.text ?? null,
    standfirst: header.standfirst,
    captions,
    text,
    blocks: blocksOf(text),
    authors: header.authors,
    bylines: header.bylines,
    dates: [...header.dates, ...urlDates, ...captionDates(captions)],
    outletHints: outletHints(lines, roles, header.url, captions, context.registry, detectLanguage(text)),
    url: header.url,
    declaredLanguage: null,
    complete: null,
    completeReason: null,
    surroundings: lines.filter((_, i) => roles[i] === "outside" || roles[i] === "noise").map((line) => line.text),
  };
}

/** The day that all pictures of an article give is its day, where nothing else says one. */
function captionDates(captions: readonly string[]): DraftDate[] {
  const dated = captions.flatMap((raw, n) => (readTime(raw) ? [{ raw, n, at: readTime(raw)!.at }] : []));
  if (dated.length === 0 || dated.some(({ at }) => at !== dated[0]!.at)) return [];
  const { raw, n } = dated[0]!;
  return [{ raw, role: "published", basis: "text", evidence: { part: `captions[${n}]`, start: 0, end: raw.length } }];
}

/** Leaves out the lines that the outlet's documents are known to repeat, where the outlet can be told beforehand. */
function withoutRepeated(lines: Line[], document: SourceDocument, context: ReadingContext): Line[] {
  const stated = document.outlet
    ? (context.registry.byId(document.outlet) ?? context.registry.byName(document.outlet))
    : null;
  const outlet = stated ?? (document.url ? context.registry.byUrl(document.url) : null);
  const repeated = outlet && context.repeatedLines?.(outlet.id);
  return repeated ? lines.filter((line) => !repeated.has(line.key)) : lines;
}
