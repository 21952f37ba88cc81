import type { Parts, Span } from "../../text/span.ts";
import type { OutletRegistry } from "../outlets.ts";
import { bylineOpenings } from "../pages/tables/byline-words.ts";
import {
  creditWords,
  hadFrom,
  mediumWord,
  ofThisReport,
  printedAgain,
  relative,
  roleAtEnd,
  sections,
} from "../tables/reprint-words.ts";
import { languageNames } from "../tables/translation-words.ts";
import { type EndLine, firstLines, lastLines } from "./end-lines.ts";
import { findNames, type NamedOutlet } from "./find-names.ts";
import { sourcesIn } from "./source-lines.ts";

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
const forWhom = /[,|·•–—(/]\s*(?:the\s)?$/iu;
/** The same in a word. Where more than names stands before it, it says what somebody is: "former editor of". */
const wordForWhom = /^(?<before>.*\S)\s(?:(?<given>for|para|für)|of)\s+(?:the\s)?$/iu;
const bylineWord = /^\s*(?:(?:\p{L}+\s)?(?:by|von|por|par|di|door|av)\s)?\s*/iu;
const names =
  /^\p{Lu}[\p{L}\p{M}.’'-]*(?:,?\s(?:(?:\p{Ll}{1,3}|&)\s){0,2}\p{Lu}[\p{L}\p{M}.’'-]*)+(?:\s(?:and|y|und|et|&))?$/u;
const closes = /^[\s)\]”"».]*$/u;
/** A byline ends before its day and time. */
const timed = /[\s,|·•–—-]*(?:\d|\b(?:updated|published)\b).*$/isu;
/** A name that begins with a capital, after an article in any case: "the Harbour Post", "El Faro", "dem Tagblatt". */
const capitalised =
  /^[\s:"“„«(]*(?<article>(?:[Tt]he|[Aa]n?|[EeIi]l|[Ll][aeo]|[Ll][aeo]s|[Dd](?:er|ie|as|em|en|e)|[Oo]s?|[Aa]s)\s+|[Ll]['’])?[“"„«]?(?<name>\p{Lu}(?:[\p{L}\p{M}\p{N}’'-]|\.(?=\p{L})|(?<=[\s.]\p{L}{1,2})\.)*(?:\s(?:(?:de|del|di|da|do|of|the|la|el|du|des|für|&)\s)?[\p{Lu}\p{N}](?:[\p{L}\p{M}\p{N}’'-]|\.(?=\p{L})|(?<=[\s.]\p{L}{1,2})\.)*){0,5})(?=\s*(?:[.,;:)\]|”"»“]|$)|\s\p{Ll})/u;
const articleInCapitals = /^(?:The|El|La|Los|Las|Le|Les|Il|Lo|Der|Die|Das|De|O|A)\s\p{Lu}/u;
const capital = /^\p{Lu}/u;
/** "aus der Norddeutschen Zeitung" */
const weakEnding = /(\p{L}{4}e)[nrs](?=\s)/gu;
const picture = /©|photo|image|getty|picture|video|foto|bild/iu;

/**
 * The outlets whose report a document prints again, in its own language or translated: those that a note at the end or
 * the beginning names ("Translated from the Harbour Post"), and whom a byline gives its people to ("By Ann Onym, The
 * Harbour Post"). Names that no registry knows count where a note says so, or on a translation, if they are made of
 * words that outlets are called by.
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
  const namesSeveral = ({ text }: EndLine): boolean => sourcesIn(text, registry).length > 1;
  const found = [
    ...[...ends, ...[...bylines, ...notes].map(outside)].flatMap((line) => fromNote(line, registry) ?? []),
    ...[...ends.filter((line) => isByline(line) && !namesSeveral(line)), ...bylines.map(outside)].flatMap(
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
  const isAside = relative.test(line.text.slice(0, match.index));
  if (named && isAside && !isCredits(line.text.slice(named.end))) return null;
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
  const behind = line.text.slice(line.text.indexOf(said, from) + name.length);
  return isOutletName(name) && isCredits(behind) ? unknown(line, titled, from, "note") : null;
}

const word = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu;
const endOfSentence = /[.!?](?=\s|$)/u;

/** Whether what stands behind an outlet's name, up to the end of the sentence, says who made the report, when and how. */
function isCredits(text: string): boolean {
  const words = text.split(endOfSentence, 1)[0]!.match(word) ?? [];
  return words.every((one) => !/^\p{Ll}/u.test(one) || creditWords.has(one));
}

/** Whether outlets are called so, other than people are by what they do and parts of a page by what they are about. */
function isOutletName(name: string): boolean {
  const words = name.toLowerCase().match(word) ?? [];
  return mediumWord.test(name) && !roleAtEnd.test(name) && !words.every((one) => sections.has(one));
}

/** "By Ann Onym, The Harbour Post", "theo The Harbour Post". */
function fromByline(line: EndLine, translated: boolean, registry: OutletRegistry): Reprinted | null {
  if (picture.test(line.text)) return null;
  const text = line.text.replace(timed, "");
  const named = findNames(text, registry).findLast(({ end }) => closes.test(text.slice(end)));
  if (named) {
    const left = text.slice(0, named.start);
    const isGiven = hadFrom.test(left) || (forWhom.test(left) && people.test(left)) || isGivenInAWord(left);
    return isGiven && !named.everyday ? reprinted(line, named, "byline") : null;
  }
  if (!translated) return null;
  const last = lastPart.exec(text)?.groups;
  return last?.name !== undefined && isOutletName(last.name) && people.test(last.left!)
    ? unknown(line, last.name, 0, "byline")
    : null;
}

/** "By Ann Onym for", "Ann Onym of the" */
function isGivenInAWord(left: string): boolean {
  const { before = "", given } = wordForWhom.exec(left)?.groups ?? {};
  const told = before.replace(bylineWord, "");
  return names.test(told) && (given !== undefined || !told.includes(","));
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
