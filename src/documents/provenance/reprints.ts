import type { Parts, Span } from "../../text/span.ts";
import type { OutletRegistry } from "../outlets.ts";
import { bylineOpenings } from "../pages/tables/byline-words.ts";
import { hadFrom, mediumWord, ofThisReport, printedAgain } from "../tables/reprint-words.ts";
import { languageNames } from "../tables/translation-words.ts";
import { type EndLine, firstLines, lastLines } from "./end-lines.ts";
import { findNames, type NamedOutlet } from "./find-names.ts";

/** An outlet whose report stands printed again, as a note or a byline names it. */
export interface Reprinted {
  readonly name: string;
  /** Equal for one outlet. */
  readonly id: string;
  readonly kind: "agency" | "outlet";
  readonly basis: "note" | "byline";
  readonly evidence: Span | null;
}

/** Characters between the note's words and the outlet's name: "translated from the Spanish original in El Faro". */
const reach = 40;
/** What stands between the people of a byline and whom they write for. */
const forWhom = /(?:[,|·•–—(/]|\s(?:for|of|para|für))\s*(?:the\s)?$/iu;
const closes = /^[\s)\]”"».]*$/u;
/** A byline ends before its day and time. */
const timed = /[\s,|·•–—-]*(?:\d|\b(?:updated|published)\b).*$/isu;
/** A name that begins with a capital, after an article in any case: "the Harbour Post", "El Faro", "dem Tagblatt". */
const capitalised =
  /^[\s:"“„«(]*(?<article>(?:the|a|an|el|la|los|las|le|les|il|lo|der|die|das|dem|den|de|o|os|as)\s+|l['’])?[“"„«]?(?<name>\p{Lu}[\p{L}\p{M}\p{N}.’'-]*(?:\s(?:(?:de|del|di|da|do|of|the|la|el|du|des|and|für|und|&)\s)?[\p{Lu}\p{N}][\p{L}\p{M}\p{N}.’'-]*){0,5}?)(?=\s*(?:[.,;:)\]|”"»“]|$|\s(?:by|von|por|par|di|on|in|and|with|am|el|le)\s))/iu;
const articleInCapitals = /^(?:The|El|La|Los|Las|Le|Les|Il|Lo|Der|Die|Das|De|O|A)\s\p{Lu}/u;
const capital = /^\p{Lu}/u;
/** "aus der Norddeutschen Zeitung" */
const weakEnding = /(\p{L}{4}e)[nrs](?=\s)/gu;
const picture = /©|photo|image|getty|picture|video|foto|bild/iu;

/**
 * The outlets whose report a document prints again, in its own language or translated: those that a note at the end or
 * the beginning names ("Translated from the Harbour Post"), and whom a byline gives its people to ("By Ann Onym, The
 * Harbour Post"). Names that no registry knows count where a note says so, or on a translation; there they must be made
 * of words that outlets are called by.
 *
 * @param bylines short lines outside the text: bylines and credit lines
 * @param notes other short lines around it
 * @param translated whether the document is known to be a translation
 */
export function reprintedFrom(
  parts: Parts,
  bylines: readonly string[],
  notes: readonly string[],
  translated: boolean,
  registry: OutletRegistry,
): readonly Reprinted[] {
  const first = firstLines(parts.text);
  const ends = [...first, ...lastLines(parts.text).filter(({ start }) => !first.some((line) => line.start === start))];
  const outside = (text: string): EndLine => ({ start: -1, end: -1, text });
  const found = [
    ...[...ends, ...[...bylines, ...notes].map(outside)].flatMap((line) => fromNote(line, registry) ?? []),
    ...[...ends.filter(isByline), ...bylines.map(outside)].flatMap(
      (line) => fromByline(line, translated, registry) ?? [],
    ),
  ];
  return [...new Map(found.toReversed().map((one) => [one.id, one])).values()].reverse();
}

/** "Translated from the Harbour Post by Tom Reed". */
function fromNote(line: EndLine, registry: OutletRegistry): Reprinted | null {
  const match = printedAgain.exec(line.text);
  if (!match || !ofThisReport.test(line.text.slice(0, match.index))) return null;
  const from = match.index + match[0].length;
  const named = findNames(line.text, registry).find(({ start }) => start >= from && start - from <= reach);
  if (named) return reprinted(line, named, "note");
  const { article = "", name: said = "" } = capitalised.exec(line.text.slice(from))?.groups ?? {};
  const name = said.replace(/\.$/u, "");
  if (!capital.test(name) || isLanguage(name)) return null;
  const inflected = registry.byName(name.replace(weakEnding, "$1"));
  if (inflected) {
    const start = line.text.indexOf(name, from);
    return reprinted(line, { outlet: inflected, start, end: start + name.length, everyday: false }, "note");
  }
  const titled = articleInCapitals.test(`${article}${name}`) ? `${article.trim()} ${name}` : name;
  const isCalledSo = mediumWord.test(name) || titled !== name || (article !== "" && name.includes(" "));
  return isCalledSo ? unknown(line, titled, from, "note") : null;
}

/** "By Ann Onym, The Harbour Post", "theo The Harbour Post". */
function fromByline(line: EndLine, translated: boolean, registry: OutletRegistry): Reprinted | null {
  if (picture.test(line.text)) return null;
  const text = line.text.replace(timed, "");
  const named = findNames(text, registry).findLast(({ end }) => closes.test(text.slice(end)));
  if (named) {
    const left = text.slice(0, named.start);
    const isGiven = hadFrom.test(left) || (forWhom.test(left) && people.test(left));
    return isGiven && !named.everyday ? reprinted(line, named, "byline") : null;
  }
  if (!translated) return null;
  const last = lastPart.exec(text)?.groups;
  return last?.name !== undefined && mediumWord.test(last.name) && people.test(last.left!)
    ? unknown(line, last.name, 0, "byline")
    : null;
}

/** Somebody's two names before a mark. */
const people = /\p{Lu}[\p{L}\p{M}.’'-]*\s(?:\p{L}{1,4}\s){0,2}\p{Lu}[\p{L}\p{M}.’'-]*[^\p{L}]/u;
const lastPart = /^(?<left>.*[,|·•–—(/]\s*)(?<name>\p{Lu}[\p{L}\p{M}\p{N} .’'&-]{2,50}?)[\s).]*$/u;

function isByline({ text }: EndLine): boolean {
  const lower = text.toLowerCase();
  return bylineOpenings.some((opening) => lower.startsWith(`${opening} `));
}

function isLanguage(name: string): boolean {
  if (mediumWord.test(name)) return false;
  return name
    .toLowerCase()
    .split(/\s+/u)
    .some((word) => Object.hasOwn(languageNames, word) || word.endsWith("schen"));
}

function reprinted(line: EndLine, { outlet, start, end }: NamedOutlet, basis: Reprinted["basis"]): Reprinted {
  const kind = outlet.kind === "agency" ? "agency" : "outlet";
  return { name: outlet.name, id: outlet.id, kind, basis, evidence: spanIn(line, start, end) };
}

function unknown(line: EndLine, name: string, from: number, basis: Reprinted["basis"]): Reprinted | null {
  const start = line.text.indexOf(name, from);
  if (start < 0) return null;
  return { name, id: `name ${name}`, kind: "outlet", basis, evidence: spanIn(line, start, start + name.length) };
}

const spanIn = (line: EndLine, start: number, end: number): Span | null =>
  line.start < 0 ? null : { part: "text", start: line.start + start, end: line.start + end };
