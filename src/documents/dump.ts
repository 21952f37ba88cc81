import { detectLanguage } from "../text/languages.ts";
import { blocksOf } from "./blocks.ts";
import { breaksOff, brokenOff } from "./breaks-off.ts";
import { repairCharacters } from "./characters.ts";
import type { Draft, DraftDate, DraftResult, OutletHint } from "./draft.ts";
import { isRowOfNames, signatureIn } from "./dumps/bare-bylines.ts";
import { findBody } from "./dumps/find-body.ts";
import { findHeading } from "./dumps/find-heading.ts";
import { findTitle } from "./dumps/find-title.ts";
import { headerOf, labelledAuthors } from "./dumps/header.ts";
import { kinshipOf } from "./dumps/kinship.ts";
import { foldName, siteNames } from "./dumps/labels.ts";
import { type Line, linesOf, mostLines } from "./dumps/lines.ts";
import { outletHints } from "./dumps/outlet-hints.ts";
import { isDoubledCaption, isPictureLabel } from "./dumps/pictures.ts";
import { rejoin } from "./dumps/rejoin.ts";
import { type Role, sortLines } from "./dumps/sort-lines.ts";
import { unwrap } from "./dumps/unwrap.ts";
import type { OutletRegistry } from "./outlets.ts";
import { agenciesOf, dayOfNumber, isSourceLine } from "./provenance/source-lines.ts";
import type { ReadingContext } from "./reading.ts";
import type { SourceDocument } from "./source-document.ts";
import { readTimes } from "./times.ts";
import { dayOfUrl } from "./url-day.ts";

/** Fewer letters than this in all lines that read like a body are none. */
const leastBody = 80;

/**
 * Takes the article out of what a scraper left of a page: the stretch of lines that reads like running text, below the
 * headline and above the first line that offers something else, without the captions, labels and teasers within it.
 * Lines that the outlet's documents are known to repeat are left out first; where the outlet shows only in the document
 * itself, it is read once more without them.
 */
export function readDump(document: SourceDocument, context: ReadingContext): DraftResult {
  const { lines, cut } = linesOf(unwrap(repairCharacters(document.content)));
  const result = atAddress(readKnown(lines, document, context), document.url ?? null, context.registry);
  if (!cut || !result.ok) return result;
  const completeReason = `The dump has more than ${mostLines} lines; those past them were not read.`;
  return { ok: true, draft: { ...result.draft, complete: false, completeReason } };
}

/**
 * What the address of the page tells of what was read there: its day, and that a known outlet is not the site's that has
 * an address elsewhere, but whom the site has the report from.
 */
function atAddress(result: DraftResult, url: string | null, registry: OutletRegistry): DraftResult {
  if (!result.ok || url === null) return result;
  const day = dayOfUrl(url);
  const dates: DraftDate[] = day === null ? [] : [{ raw: day, role: "published", basis: "url", evidence: null }];
  const hints = result.draft.outletHints.map(
    (hint): OutletHint => (isOfOther(hint, url, registry) ? { ...hint, role: "credit" } : hint),
  );
  return { ok: true, draft: { ...result.draft, dates: [...result.draft.dates, ...dates], outletHints: hints } };
}

/** Whether a hint names an outlet that is not called as the site is, which no registry knows. */
function isOfOther({ kind, value, role }: OutletHint, url: string, registry: OutletRegistry): boolean {
  if (role !== "site" || registry.byUrl(url) !== null) return false;
  const outlet = kind === "url" ? registry.byUrl(value) : registry.byName(value);
  const host = foldName(URL.parse(url)?.hostname ?? "");
  return outlet !== null && ![outlet.name, ...outlet.aliases].some((name) => host.includes(foldName(name)));
}

function readKnown(lines: readonly Line[], document: SourceDocument, context: ReadingContext): DraftResult {
  const { registry, repeatedLines } = context;
  const names = siteNames([document.outlet, document.publisher, ...namesOf(document, registry)], document.url ?? null);
  const readThese = (these: readonly Line[]) => readLines(these, registry, names);
  if (!repeatedLines) return readThese(lines);
  const stated = document.outlet
    ? (registry.byId(document.outlet) ?? registry.byName(document.outlet, document.url ?? null))
    : null;
  const known = stated ?? (document.url ? registry.byUrl(document.url) : null);
  if (known) return readThese(without(lines, repeatedLines(known.id)));

  const result = readThese(lines);
  const hint = result.ok ? result.draft.outletHints[0] : undefined;
  const found = hint && (hint.kind === "url" ? registry.byUrl(hint.value) : registry.byName(hint.value));
  const fewer = found ? without(lines, repeatedLines(found.id)) : lines;
  if (!result.ok || fewer.length === lines.length) return result;
  const again = readThese(fewer);
  // what tells of the outlet is among the lines left out
  return again.ok ? { ok: true, draft: { ...again.draft, outletHints: result.draft.outletHints } } : result;
}

/** What the registry calls the stated outlet. */
function namesOf({ outlet }: SourceDocument, registry: OutletRegistry): readonly string[] {
  const known = outlet ? registry.byId(outlet) : null;
  return known ? [known.name, ...known.aliases] : [];
}

const without = (lines: readonly Line[], repeated: ReadonlySet<string>): readonly Line[] =>
  repeated.size === 0 ? lines : lines.filter((line) => !repeated.has(line.key));

function readLines(lines: readonly Line[], registry: OutletRegistry, names: ReadonlySet<string>): DraftResult {
  const heading = findHeading(lines, names);
  const first = findBody(lines, heading);
  const kin = kinshipOf(lines, first, lines[heading]?.text ?? "");
  const body = rejoin(lines, findBody(lines, heading, kin), heading);
  const roles = signedOff(sortLines(lines, body, heading), lines, names, registry);
  const paragraphs = lines.filter((_, i) => roles[i] === "body");
  if (paragraphs.reduce((sum, line) => sum + line.units, 0) < leastBody) {
    return {
      ok: false,
      code: "document.noBody",
      detail: "None of its lines reads like the body of an article: it may be navigation alone.",
    };
  }
  return { ok: true, draft: draftOf(lines, roles, paragraphs, heading, registry, names) };
}

/** The agency right over the text and who signs right below it are no part of it. */
function signedOff(
  roles: readonly Role[],
  lines: readonly Line[],
  names: ReadonlySet<string>,
  registry: OutletRegistry,
): Role[] {
  const places = roles.flatMap((role, i) => (role === "body" ? [i] : []));
  const isAgency = (i: number) =>
    lines[i]!.words <= wordsOfAgency && !lines[i]!.closed && agenciesOf(lines[i]!.text, registry).length > 0;
  const last = places.at(-1);
  const gone = new Set(places.slice(0, -1).filter((i, n) => n < linesOfHead && isAgency(i)));
  if (last !== undefined && places.length > 1 && !lines[last]!.closed) {
    const isSigned =
      labelledAuthors(lines[last]!.text).length > 0 || isVietnameseSignature(lines, places, names, registry);
    if (isSigned) gone.add(last);
  }
  return roles.map((role, i) => (gone.has(i) ? "outside" : role));
}
/** The lines of a text that an agency's name may stand among at its top; it has no more words. */
const [linesOfHead, wordsOfAgency] = [3, 4];

function isVietnameseSignature(
  lines: readonly Line[],
  places: readonly number[],
  names: ReadonlySet<string>,
  registry: OutletRegistry,
): boolean {
  const last = lines[places.at(-1)!]!;
  if (signatureIn(last.text, names, registry) === null) return false;
  const text = places.slice(0, -1).map((i) => lines[i]!.text);
  return lines[places.at(-2)!]!.closed && detectLanguage(text.join("\n")) === "vi";
}

function draftOf(
  lines: readonly Line[],
  roles: readonly Role[],
  paragraphs: readonly Line[],
  heading: number,
  registry: OutletRegistry,
  names: ReadonlySet<string>,
): Draft {
  const text = paragraphs.map((line) => line.text).join("\n\n");
  const cut = breaksOff(text);
  const start = roles.indexOf("body");
  const end = roles.lastIndexOf("body");
  const title =
    heading >= 0
      ? { text: lines[heading]!.text, index: heading }
      : findTitle(
          lines,
          lines.map((_, i) => isNoHeadline(lines, roles, i, names, registry)),
          start,
          text,
          names,
        );
  const captions = lines.filter((_, i) => roles[i] === "caption").map((line) => line.text);
  const over = title ? title.index : heading;
  const top = title ? lines.findIndex((line) => line.key === lines[title.index]!.key) : heading;
  const header = headerOf(lines, roles, text, title?.text ?? null, top, over, start, end, names, registry);
  const sources = sourceLines(lines, roles, top, end);
  const days = sources.flatMap((line): DraftDate[] => {
    const raw = dayOfNumber(line);
    return raw === null ? [] : [{ raw, role: "published", basis: "text", evidence: null }];
  });
  const urlDates: DraftDate[] = header.url
    ? [{ raw: header.url, role: "published", basis: "url", evidence: null }]
    : [];
  return {
    title: title?.text ?? null,
    standfirst: header.standfirst,
    captions,
    text,
    blocks: blocksOf(text),
    entries: [],
    authors: header.authors,
    bylines: [...header.bylines, ...sources],
    dates: [...header.dates, ...days, ...urlDates, ...captionDates(captions)],
    outletHints: outletHints(
      lines,
      roles,
      header.url,
      captions,
      registry,
      detectLanguage(text),
      lines[heading],
      title?.index ?? -1,
    ),
    url: header.url,
    declaredLanguage: null,
    complete: cut ? false : null,
    completeReason: cut ? brokenOff : null,
    surroundings: lines.filter((_, i) => roles[i] === "outside" || roles[i] === "noise").map((line) => line.text),
  };
}

/** Lines around the body that name whom the page has its report from: right above the headline, and near the end. */
function sourceLines(lines: readonly Line[], roles: readonly Role[], top: number, end: number): string[] {
  const over = lines.slice(Math.max(0, top - linesOfSource), Math.max(0, top));
  const below = lines
    .slice(end + 1, end + 1 + linesBelow)
    .filter((_, i) => roles[end + 1 + i] !== "caption" || lines[end + 1 + i]!.furniture);
  const stop = below.findIndex(({ closing }) => closing === "comments");
  const under = (stop < 0 ? below : below.slice(0, stop)).filter(({ text }) => isSourceLine(text));
  return [...over.filter(({ text }) => text.length <= longestSource), ...under].map(({ text }) => text);
}
/** A source stands in so many lines over the headline or below the body; over it, it is no longer. */
const [linesOfSource, linesBelow, longestSource] = [2, 10, 40];

/** Whether a line belongs to a picture, or is the name of an outlet or of people and nothing else. */
const isNoHeadline = (
  lines: readonly Line[],
  roles: readonly Role[],
  at: number,
  names: ReadonlySet<string>,
  registry: OutletRegistry,
): boolean =>
  roles[at] === "caption" ||
  isDoubledCaption(lines, at) ||
  registry.byName(lines[at]!.text) !== null ||
  isRowOfNames(lines[at]!.text, names, registry);

/**
 * The day that the alternative texts of all pictures end in, where nothing else says one: the site stamps them with it.
 * A date within a caption is when the picture was taken.
 */
function captionDates(captions: readonly string[]): DraftDate[] {
  const dated = captions.flatMap((raw, n) => {
    const time = readTimes(raw, { country: "GB" }).at(-1);
    return time && time.end === raw.trimEnd().length && isPictureLabel(raw) ? [{ raw, n, time }] : [];
  });
  if (dated.length === 0 || dated.some(({ time }) => time.at !== dated[0]!.time.at)) return [];
  const { raw, n, time } = dated[0]!;
  const evidence = { part: `captions[${n}]`, start: time.start, end: time.end } as const;
  return [{ raw: raw.slice(time.start, time.end), role: "published", basis: "text", evidence }];
}
