import type { Part, Parts, Span } from "../text/span.ts";
import type { Origin } from "./article.ts";
import { datelineOf } from "./dateline.ts";
import type { Outlet, OutletRegistry } from "./outlets.ts";
import { findNames, type NamedOutlet } from "./provenance/find-names.ts";
import { reprintedFrom } from "./provenance/reprints.ts";
import { agenciesOf, sourcesIn } from "./provenance/source-lines.ts";
import {
  aboutAfter,
  aboutBefore,
  creditClause,
  kindBefore,
  relayedBefore,
  reportsAfter,
  saysAfter,
  toldBefore,
} from "./tables/reporting-cues.ts";

/** How sure a link is, by what shows it (0…1). */
const sure = { dateline: 0.98, signOff: 0.95, byline: 0.9, note: 0.9, credit: 0.85, lead: 0.6, quoted: 0.7 } as const;
/** The paragraphs at the beginning in which "X reported" says where the story itself comes from. Characters. */
const leadLength = 600;
const leadParagraphs = 2;
/** Characters before and after a name that its cue is looked for in. */
const before = 110;
const after = 70;
/** A sign-off is a name and little else at the end of the text. */
const longestSignOff = 70;

interface Link {
  readonly name: string;
  readonly id: string;
  readonly kind: "outlet" | "agency" | "medium";
  readonly evidence: Span | null;
  readonly confidence: number;
}

/** What stands around a text and tells whose report it is. */
export interface Around {
  /** Bylines, credit lines, the page's own metadata. */
  readonly bylines: readonly string[];
  /** Other short lines. */
  readonly notes?: readonly string[];
  /** Whether the text is known to be a translation. */
  readonly translated?: boolean;
}

/**
 * The links of the chain behind the outlet: other outlets whose report it prints; the agencies that the dateline, a
 * byline, a credit, the sign-off or the lead names, the surest last, since it is the origin that counts; then the media
 * that are merely quoted.
 */
export function originsOf(parts: Parts, around: Around, registry: OutletRegistry): Origin[] {
  const { bylines, notes = [], translated = false } = around;
  const ofPeople = bylines.filter((line) => sourcesIn(line, registry).length === 0);
  const links = [
    ...fromText(parts.text, registry),
    ...bylines.flatMap((line) => fromByline(line, registry)),
    ...reprintedFrom(parts, ofPeople, notes, translated, registry).map(
      ({ basis, ...link }): Link => ({ ...link, confidence: sure[basis] }),
    ),
  ];
  const best = new Map<string, Link>();
  for (const link of links) {
    const known = best.get(link.id);
    if (!known || rank(link) > rank(known)) best.set(link.id, link);
  }
  const chain = [...best.values()];
  const of = (kind: Link["kind"]) => chain.filter((link) => link.kind === kind);
  const agencies = of("agency").sort((a, b) => a.confidence - b.confidence);
  return [...of("outlet"), ...agencies, ...of("medium")].map(({ name, kind, evidence, confidence }) => ({
    name,
    kind,
    evidence,
    confidence,
  }));
}

const rank = (link: Link): number => (link.kind === "medium" ? 0 : 1) + link.confidence;

function linkOf(
  { outlet, start, end }: NamedOutlet,
  kind: Link["kind"],
  confidence: number,
  part: Part | null = "text",
): Link {
  return { name: outlet.name, id: outlet.id, kind, evidence: part === null ? null : { part, start, end }, confidence };
}

function fromText(text: string, registry: OutletRegistry): Link[] {
  const names = findNames(text, registry);
  const dateline = datelineOf(text);
  const lead = leadOf(text);
  const last = text.trimEnd().length - 2 * longestSignOff;
  return names.flatMap((named): Link[] => {
    if (dateline && named.start >= dateline.start && named.end <= dateline.end) {
      return named.outlet.kind === "agency" ? [linkOf(named, "agency", sure.dateline)] : [];
    }
    const left = sentenceBefore(text, named.start);
    const right = text.slice(named.end, named.end + after);
    if (named.end > last && isSignOff(text, named))
      return [linkOf(named, named.outlet.kind === "agency" ? "agency" : "medium", sure.signOff)];
    if (creditClause.test(left))
      return [linkOf(named, named.outlet.kind === "agency" ? "agency" : "medium", sure.credit)];
    if (aboutAfter.test(right) || aboutBefore.test(left)) return [];
    if (toldBefore.test(left)) return named.everyday ? [] : [linkOf(named, "medium", sure.quoted)];
    const relays = relayedBefore.test(left) || reportsAfter.test(right);
    const cites = /(?:citing|cites|quoting|cited by|quoted by|со ссылкой на|援引|dẫn(?: lại)?)[\s\p{L}]{0,40}$/iu.test(
      left,
    );
    if (relays && (!named.everyday || kindBefore.test(left))) {
      const transmits = named.outlet.kind === "agency" && named.start < lead && !cites;
      return [transmits ? linkOf(named, "agency", sure.lead) : linkOf(named, "medium", sure.quoted)];
    }
    if (kindBefore.test(left)) return [linkOf(named, "medium", sure.quoted)];
    if (
      saysAfter.test(right) &&
      !named.everyday &&
      !/^\s*(?:news agency )?(?:said|says) (?:it|its|in a statement|on its|that it|he|she|they)\b/iu.test(right)
    ) {
      return [linkOf(named, "medium", sure.quoted)];
    }
    return [];
  });
}

/** Where the opening paragraphs end. */
function leadOf(text: string): number {
  let at = text.search(/\S/u);
  for (let n = 0; n < leadParagraphs && at >= 0; n++) {
    const next = text.indexOf("\n", at);
    if (next < 0) return Math.min(text.length, leadLength);
    at = next + 1;
    while (text[at] === "\n" || text[at] === "\r") at++;
  }
  return Math.min(at, leadLength);
}

/** The text before a name back to the sentence's beginning; a full stop gone astray does not end it. */
function sentenceBefore(text: string, at: number): string {
  const left = text.slice(Math.max(0, at - before), at);
  const cut = Math.max(left.lastIndexOf("\n"), left.search(/[.!?]["”’)]?\s+\p{Lu}[^.!?]{12,}$/u));
  return cut < 0 ? left : left.slice(cut + 1);
}

const signOffLeft =
  /(?:^|[\n.!?”"»)）。])\s*(?:[-–—(（[/|*#]\s*)?(?:(?:the\s)?[\p{L}\p{N}./&’' -]{0,30}(?:\/|,|\sand\s|\s\|\s|\s-\s))?\s*(?:the\s)?$/iu;
const signOffRight =
  /^(?:\s?(?:\/|,|and|\||-)\s?[\p{L}\p{N}.’'/ -]{0,30})?\s*[)）\]/.|*#]{0,3}\s*(?:[A-Z]{2,4}(?:\s[A-Z]{2,4}){0,5})?\s*$/u;
const marked = /[-–—(（[/|*#]\s*(?:the\s)?[\p{L}\p{N}./&’', -]{0,40}$/u;

/** Whether a name closes the text: "(Reuters)", "— AFP", a last line "PTI", "ANI/Xinhua", "With Reuters". */
function isSignOff(text: string, named: NamedOutlet): boolean {
  const trimmed = text.trimEnd();
  if (trimmed.length - named.end > longestSignOff || named.everyday) return false;
  const lineStart = Math.max(text.lastIndexOf("\n", named.start), named.start - longestSignOff) + 1;
  const left = text.slice(lineStart, named.start);
  const right = trimmed.slice(named.end);
  if (!signOffRight.test(right) || right.includes("\n")) return false;
  const alone = text.lastIndexOf("\n", named.start) + 1 === lineStart && lineStart > 0;
  return alone
    ? /^[\s(（[/|*#–—-]*(?:(?:with|via|con|com|avec|mit|theo|con informaci[oó]n de|com informa[cç][oõ]es d[aeo]s?|informa[cç][oõ]es)\s)?(?:the\s)?(?:[\p{L}\p{N}./&’', -]{0,40}(?:\/|,|and|\||-)\s?)?$/iu.test(
        left,
      )
    : marked.test(left) && signOffLeft.test(left);
}

function sourceLink({ id, name, kind }: Outlet, isOnly: boolean): Link {
  return {
    id,
    name,
    kind: kind === "agency" ? "agency" : isOnly ? "outlet" : "medium",
    evidence: null,
    confidence: kind === "agency" ? sure.byline : sure.credit,
  };
}

const photo = /(?:©|photo|image|getty|picture|video|foto|via\s)/iu;

/** A byline or a credit line: the agency in it made the report, and the one outlet that it names as its source, too. */
function fromByline(line: string, registry: OutletRegistry): Link[] {
  const sources = sourcesIn(line, registry);
  if (sources.length > 0) return sources.map((outlet) => sourceLink(outlet, sources.length === 1));
  if (photo.test(line)) return [];
  const agencies = agenciesOf(line, registry);
  if (agencies.length > 0) return agencies.map((outlet) => sourceLink(outlet, true));
  return findNames(line, registry)
    .filter(({ outlet, everyday }) => outlet.kind === "agency" && !everyday)
    .map((named) => linkOf(named, "agency", sure.byline, null));
}
