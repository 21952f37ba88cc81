import { givenNames } from "../../text/tables/given-names.ts";
import { inSmallLetters } from "../shouted-names.ts";
import { mediumWord } from "../tables/reprint-words.ts";
import { readTime } from "../times.ts";
import { visibleText } from "./blocks.ts";
import { type Thing, textsOf, typesOf } from "./json-ld.ts";
import type { PageElement } from "./markup.ts";
import type { Byline, Marked, PageFacts } from "./page-facts.ts";
import { foldWords, plainText } from "./plain-text.ts";
import { bylineClosings, bylineOpenings, notAuthors, titlesBehindNames } from "./tables/byline-words.ts";

const longestName = 60;
const mostWords = 7;
const mostAuthors = 20;
const address = /https?:|www\.|@|\/\/|\.(?:com|org|net|co)\b/i;
const picture = /^\(|\b(?:image|photo|picture|getty)\b/i;
const partings = /\s*(?:[,;|•·\n]|\s\/\s|\s(?:and|und|et|y|e|en|i|и|та|và|och|og)\s|\s&\s|\s\+\s|、)\s*/iu;
const mostProperties = 4;
const mostBylines = 3;
const mostHeadLines = 6;
const longestHeadLine = 120;
const endOfNames =
  /\d|[|•·@]|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|published|updated|posted|publi|veröff|aktual|actuali|atuali)|[Тт]екст|https?:/iu;
const digits = /^\d|\d{2}/;
/** "Analysis by Ann Onym". */
const kindBy = /^\p{L}+ by (?=\p{Lu})/u;
const role =
  /(?:^|\s|-)(?:writer|editor|reporter|correspondent|columnist|contributor|producer|at-large|staff writer|analyst)$/i;
const person =
  /^\p{Lu}[\p{L}.’'-]*\p{Ll}[\p{L}.’'-]*(?:\s(?:de|da|do|dos|del|di|van|von|der|den|la|le|el|al|bin|y|i|\p{Lu}\.?|\p{Lu}[\p{L}.’'-]*\p{Ll}[\p{L}.’'-]*)){1,4}$/u;
const metaNames = [
  "author",
  "parsely-author",
  "sailthru.author",
  "dc.creator",
  "dcterms.creator",
  "cxenseparse:author",
  "article:author",
  "article:author_name",
  "byl",
  "twitter:creator:name",
  "citation_author",
];

/**
 * The authors of an article: from its structured data, else from the head's tags, else from the byline
 * that stands nearest to the title, else from a line between title and text that opens as one. Names as the page writes them; the site's own only where it names
 * nobody else.
 */
export function findAuthors(
  facts: PageFacts,
  bylines: readonly Byline[],
  headLines: readonly string[],
  article: Thing | null,
  things: readonly Thing[],
  siteNames: readonly string[],
): readonly string[] {
  const sites = new Set(siteNames.map(foldWords));
  // "The Harbour Post — Port Selwyn"
  const isSite = (name: string) => sites.has(name) || [...sites].some((site) => name.startsWith(`${site} `));
  const named = article ? tidyNames(namesOf(article.author ?? article.creator, things), false) : [];
  const shown = [namesOfByline(bylines, headLines), namesOfHeadLine(headLines), namesByTime(headLines)].find(
    (names) => names.length > 0,
  );
  const structured = named.map((name) => withoutEmployer(name, shown ?? []));
  const properties = (facts.properties.get("author") ?? []).slice(0, mostProperties).map(({ text }) => text);
  const sources = [
    // a desk ("Newsroom") stands for the people whom the page names
    () => (structured.some(isPerson) || !(shown ?? []).some(isPerson) ? structured : shown!),
    ...metaNames.map((name) => () => tidyNames(facts.meta.get(name) ?? [], true)),
    () => tidyNames(properties, true),
    () => shown ?? [],
  ];
  for (const source of sources) {
    const others = source().filter((name) => !isSite(foldWords(name)));
    if (others.length > 0) return [...new Set(others.map(inSmallLetters))];
  }
  return structured;
}

/** The names in the first byline below the page's heading that has some, else in the first above it. */
function namesOfByline(bylines: readonly Byline[], headLines: readonly string[]): readonly string[] {
  for (const below of [true, false]) {
    for (const byline of bylines.filter(({ afterHeading }) => afterHeading === below).slice(0, mostBylines)) {
      for (const part of byline.parts) {
        const people = peopleIn(part.element, part.text);
        const found = people.length > 0 ? people : tidyNames([part.text], true);
        if (found.length > 0) return people.length > 0 ? people : tidyNames(likeParts(byline, part), true);
      }
      const line = headLines.find((one) => byline.text.length > one.length && byline.text.startsWith(one));
      const alone = tidyNames([line ?? ""], true);
      if (alone.length > 0 && alone.every(isPerson)) return alone;
      const found =
        hasOpening(byline.text) || isPerson(beforeTime(byline.text).trim())
          ? tidyNames([beforeTime(byline.text)], true)
          : [];
      if (found.length > 0) return found;
      const people = peopleIn(byline.element, byline.text);
      if (people.length > 0) return people;
    }
  }
  return [];
}

/** A part of a byline and those named alike: each holds a name. */
function likeParts({ parts }: Byline, { element, text }: Marked): readonly string[] {
  const name = element.attributes.class;
  return name ? parts.filter((part) => part.element.attributes.class === name).map((part) => part.text) : [text];
}

/** The people whom the elements right in a byline name, where those set name and role apart by nothing else. */
function peopleIn({ children }: PageElement, text: string): readonly string[] {
  if (partings.test(text)) return [];
  const pieces = children
    .slice(0, mostPieces)
    .flatMap((child) => (typeof child === "string" ? [] : [visibleText(child, longestName)]));
  return pieces.length > 1 ? tidyNames(pieces.filter(isPerson), true) : [];
}
const mostPieces = 12;

/** "By Ann Onym, The Harbour Post": people at the beginning of a line that no element's name calls a byline. */
function namesOfHeadLine(lines: readonly string[]): readonly string[] {
  for (const line of lines.slice(0, mostHeadLines).flatMap((whole) => whole.split(bar))) {
    if (line.length > longestHeadLine || withoutOpening(line) === line.trim()) continue;
    const people = beforeTime(line)
      .replace(/\s?\(.*$/su, "")
      .replace(/,(?!.*\s(?:and|und|et|y|e)\s).*$/su, "");
    const names = tidyNames([people], true);
    if (names.length > 0 && names.every(isPerson)) return names;
  }
  return [];
}

const bar = /\s[|•·]\s/u;

/** People whose names stand by themselves above or before the time, as a given name tells. */
function namesByTime(lines: readonly string[]): readonly string[] {
  const near = lines.slice(0, mostHeadLines);
  for (const [at, line] of near.entries()) {
    const isTimed = [line, near[at + 1] ?? ""].some((one) => readTime(one, { country: "GB" }) !== null);
    if (!isTimed || line.length > longestHeadLine) continue;
    const names = tidyNames([beforeTime(line)], true);
    if (names.length > 0 && names.every((name) => isPerson(name) && givenNames.has(firstWord(name)))) return names;
  }
  return [];
}

/** "Ann Onym Associated Press", whom the page itself names as "Ann Onym": the rest is what outlets are called. */
function withoutEmployer(name: string, shown: readonly string[]): string {
  const own = shown.find((one) => foldWords(name).startsWith(`${foldWords(one)} `));
  return own !== undefined && mediumWord.test(name.slice(own.length)) ? own : name;
}

/** A byline up to the time, role or address that follows the names. */
function beforeTime(text: string): string {
  const end = text.slice(1).search(endOfNames);
  return end < 0 ? text : text.slice(0, end + 1);
}

/** Whether a byline is nothing but what a person may be called and no role; in capitals throughout, one that a given name opens. */
const isPerson = (text: string): boolean =>
  person.test(text) ? !role.test(text) : person.test(inSmallLetters(text)) && givenNames.has(firstWord(text));

const firstWord = (text: string): string => text.slice(0, Math.max(0, text.indexOf(" "))).toLowerCase();

function hasOpening(text: string): boolean {
  const lower = text.toLowerCase();
  return bylineOpenings.some((opening) => lower.startsWith(opening));
}

/** Names of people and organisations in a JSON-LD value; `@id` alone is looked up among the page's things. */
function namesOf(value: unknown, things: readonly Thing[], depth = 0): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null || depth > 3) return [];
  if (Array.isArray(value)) return value.slice(0, mostAuthors).flatMap((item) => namesOf(item, things, depth + 1));
  const thing = value as Thing;
  const names = textsOf(thing.name);
  if (names.length > 0) return names;
  const id = thing["@id"];
  if (typeof id !== "string") return [];
  const named = things.find(
    (other) => other["@id"] === id && textsOf(other.name).length > 0 && !typesOf(other).includes("ImageObject"),
  );
  return named ? textsOf(named.name).slice(0, 1) : [];
}

/** Cuts lists of names apart, takes "By" and roles off, drops addresses, credits of pictures and placeholders. */
function tidyNames(values: readonly string[], split: boolean): readonly string[] {
  const found = new Map<string, string>();
  for (const value of values) {
    const text = withoutOpening(plainText(value.slice(0, 1000)));
    for (const part of split || /,| and | & /.test(text) ? text.split(partings) : [text]) {
      const name = withoutClosing(withoutOpening(part ?? "")).replace(/^[\s.:–—-]+|[\s:–—-]+$/g, "");
      const key = foldWords(name);
      if (key === "" || name.length > longestName || notAuthors.has(key) || found.has(key)) continue;
      if (
        found.size > 0 &&
        (role.test(name) ||
          (mediumWord.test(name.slice(name.lastIndexOf(" "))) && !givenNames.has(key.split(" ", 1)[0]!)) ||
          titlesBehindNames.has(key.replaceAll(" ", "")))
      )
        continue;
      if (address.test(name) || picture.test(name) || digits.test(name) || key.split(" ").length > mostWords) continue;
      found.set(key, name);
    }
  }
  return [...found.values()].slice(0, mostAuthors);
}

function withoutOpening(text: string): string {
  const lower = text.trimStart().toLowerCase();
  for (const opening of bylineOpenings) {
    if (!lower.startsWith(opening)) continue;
    const rest = text.trimStart().slice(opening.length);
    if (rest === "" || /^[\s:/]/.test(rest) || /[:：/／]$/.test(opening)) return rest.trim();
  }
  return text.trim().replace(kindBy, "");
}

function withoutClosing(text: string): string {
  for (const closing of bylineClosings) if (text.endsWith(closing)) return text.slice(0, -closing.length).trim();
  return text;
}
