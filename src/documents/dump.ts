import { detectLanguage } from "../text/languages.ts";
import { blocksOf } from "./blocks.ts";
import { breaksOff, brokenOff } from "./breaks-off.ts";
import { repairCharacters } from "./characters.ts";
import { datelineOf, sureDatelineOf } from "./dateline.ts";
import type { Draft, DraftDate, DraftResult } from "./draft.ts";
import { sourceLines, wallBelow } from "./dumps/around-text.ts";
import { atAddress } from "./dumps/at-address.ts";
import { isRowOfNames } from "./dumps/bare-bylines.ts";
import { findBody } from "./dumps/find-body.ts";
import { findHeading } from "./dumps/find-heading.ts";
import { findTitle, isPoint } from "./dumps/find-title.ts";
import { headerOf } from "./dumps/header.ts";
import { kinshipOf } from "./dumps/kinship.ts";
import { siteNames } from "./dumps/labels.ts";
import { type Line, linesOf, mostLines } from "./dumps/lines.ts";
import { outletHints } from "./dumps/outlet-hints.ts";
import { isDoubledCaption, isPictureFile, isPictureLabel } from "./dumps/pictures.ts";
import { rejoin } from "./dumps/rejoin.ts";
import { signedOff } from "./dumps/signed-off.ts";
import { type Role, sortLines } from "./dumps/sort-lines.ts";
import { unwrap } from "./dumps/unwrap.ts";
import type { OutletRegistry } from "./outlets.ts";
import { dayOfNumber } from "./provenance/source-lines.ts";
import type { ReadingContext } from "./reading.ts";
import type { SourceDocument } from "./source-document.ts";
import { readTimes } from "./times.ts";

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
  const draft = draftOf(lines, roles, paragraphs, heading, registry, names);
  return {
    ok: true,
    draft: withLead(draft, paragraphs, () => {
      const under = roles.map((role, i) => (lines[i] === paragraphs[0] ? "outside" : role));
      return draftOf(lines, under, paragraphs.slice(1), heading, registry, names);
    }),
  };
}

/** A first paragraph over one that an agency's dateline opens sums the report up: it is its standfirst, if it can be one. */
function withLead(draft: Draft, paragraphs: readonly Line[], readUnder: () => Draft): Draft {
  const [first, second, third] = paragraphs;
  if (draft.title === null || draft.standfirst !== null || !first || !second || !third) return draft;
  if (datelineOf(first.text) !== null || !datelineOf(second.text)?.agency || sureDatelineOf(second.text) === null)
    return draft;
  const under = readUnder();
  return under.standfirst === first.text ? under : draft;
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
  const cut = breaksOff(text) ? brokenOff : wallBelow(lines, roles, text);
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
  const sources = sourceLines(lines, roles, top, end, registry);
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
    complete: cut === null ? null : false,
    completeReason: cut,
    surroundings: lines.filter((_, i) => roles[i] === "outside" || roles[i] === "noise").map((line) => line.text),
  };
}

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
  isPictureFile(lines[at]!) ||
  isPoint(lines, at) ||
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
