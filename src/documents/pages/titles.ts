import { mediumWord } from "../tables/reprint-words.ts";
import type { Thing } from "./json-ld.ts";
import { textsOf } from "./json-ld.ts";
import type { PageFacts } from "./page-facts.ts";
import { foldWords, plainText } from "./plain-text.ts";

export interface PageTitle {
  readonly title: string | null;
  /** Every wording that the page gives its title, for finding it in the text. */
  readonly wordings: readonly string[];
}

const longestTitle = 400;
const otherTitleNames = ["dc.title", "dcterms.title", "parsely-title", "sailthru.title", "headline"];
const mostHeadings = 10;
const goodPart = 0.25;
/** Search engines advise that headlines in structured data be no longer than 110 characters. */
const headlineLimit = 100;
/** Fewer words name a section. */
const fewestWords = 3;
const cutEnd = /\s*(?:…|\.\.\.)$/u;
const titleSeparators = /\s+(?:[|\-–—·»•]|::)\s+/u;
const separators = /\s+(?:[|\-–—·»•:]|::)\s+/gu;

/**
 * Chooses the article's title: the headline of the structured data, else of the tags made for sharing, else
 * the page's first heading, else the browser title without the site's name. Where both sharing tags tighten
 * the headline (the same words in the same order, fewer of them), the tightened wording is the outlet's last.
 *
 * @param lesser headings of any level, which tell the headline where the page has none of the first
 * @param isOutlet whether some outlet is called so
 */
export function chooseTitle(
  facts: PageFacts,
  article: Thing | null,
  siteNames: readonly string[],
  lesser: readonly string[],
  isOutlet: (name: string) => boolean,
): PageTitle {
  const sites = new Set(siteNames.map(foldWords));
  const clean = (value: string | undefined): string | null => {
    const text = value === undefined ? "" : plainText(value.slice(0, 4 * longestTitle));
    return text === "" || text.length > longestTitle || sites.has(foldWords(text)) ? null : text;
  };
  const structured = clean(textsOf(article?.headline)[0]);
  const heading =
    chooseHeading(
      facts.h1.map(({ text }) => clean(text)).filter((text) => text !== null),
      facts.title ?? "",
    ) ??
    partOfTitle(
      facts.title ?? "",
      lesser,
      (name) => sites.has(foldWords(name)) || isOutlet(name.trim()) || isMedium(name.trim()),
    );
  const bare = (value: string | null): string | null =>
    value === null ? null : withoutSite(value, siteNames, heading);
  const graph = bare(clean(facts.meta.get("og:title")?.[0]));
  const twitter = bare(clean(facts.meta.get("twitter:title")?.[0]));
  const others = otherTitleNames.map((name) => bare(clean(facts.meta.get(name)?.[0])));
  const property = clean(facts.properties.get("headline")?.[0]?.text);
  const browser = bare(clean(facts.title ?? undefined));

  const base =
    structured ?? graph ?? twitter ?? property ?? others.find((other) => other !== null) ?? heading ?? browser;
  const tightened = structured && graph && graph === twitter && isTightened(graph, structured);
  const whole = base && heading && isCutOff(base, heading) ? heading : base;
  const all = [structured, graph, twitter, property, ...others, heading, browser];
  return { title: tightened ? graph : whole, wordings: [...new Set(all.filter((title) => title !== null))] };
}

/**
 * Of several first-level headings the longest that the browser title repeats as a good part of itself: others
 * name the site, the section or what follows the article.
 */
function chooseHeading(headings: readonly string[], browserTitle: string): string | null {
  const folded = foldWords(browserTitle);
  const repeated = headings
    .slice(0, mostHeadings)
    .filter((text) => folded.includes(foldWords(text)) && text.length >= goodPart * browserTitle.length)
    .sort((a, b) => b.length - a.length);
  return repeated[0] ?? headings[0] ?? null;
}

/** The heading that is a whole part of the browser title: its other parts are the site and its sections. */
function partOfTitle(
  browserTitle: string,
  headings: readonly string[],
  isSite: (name: string) => boolean,
): string | null {
  const title = plainText(browserTitle.slice(0, 4 * longestTitle));
  const whole = withoutNameAtColon(title, isSite);
  const parts = whole.split(titleSeparators);
  const folded = new Set(parts.length > 1 || whole !== title ? parts.map(foldWords) : []);
  const long = headings.slice(0, mostHeadings).filter((text) => foldWords(text).split(" ").length >= fewestWords);
  return long.find((text) => folded.has(foldWords(text))) ?? null;
}

/** "The Harbour Post": two to five capitalised words of which the last is one that papers and broadcasters bear. */
function isMedium(name: string): boolean {
  const words = name.slice(0, longestName).split(" ");
  return (
    words.length > 1 &&
    words.length <= 5 &&
    words.every((word) => /^\p{Lu}/u.test(word)) &&
    mediumWord.test(words.at(-1)!)
  );
}
const longestName = 60;

/** A title without the name that a colon parts from it; what else stands in front of a colon opens the headline. */
function withoutNameAtColon(title: string, isSite: (name: string) => boolean): string {
  const [first, last] = [title.indexOf(": "), title.lastIndexOf(" : ")];
  if (first > 0 && isSite(title.slice(0, first))) return title.slice(first + 1).trim();
  return last > 0 && isSite(title.slice(last + 2)) ? title.slice(0, last) : title;
}

/** Whether a title ends in the middle of the heading: by its dots, or at the length that is kept of headlines. */
function isCutOff(title: string, heading: string): boolean {
  if (!cutEnd.test(title) && title.length < headlineLimit) return false;
  const [short, long] = [foldWords(title.replace(cutEnd, "")), foldWords(heading)];
  return long.length > short.length && long.startsWith(short);
}

/** Whether `short` is `long` with some words left out. */
function isTightened(short: string, long: string): boolean {
  const words = foldWords(short).split(" ");
  const rest = foldWords(long).split(" ");
  if (words.length >= rest.length) return false;
  let at = 0;
  for (const word of rest) if (word === words[at]) at++;
  return at === words.length;
}

/** Cuts "| Site" and "- Site - Section" off a title's end, and "Site: " off its start. */
function withoutSite(title: string, siteNames: readonly string[], heading: string | null): string {
  const folded = foldWords(title);
  if (heading && foldWords(heading) === folded) return title;
  const names = new Set(siteNames.map(foldWords).map((name) => name.replaceAll(" ", "")));
  const cuts = [...title.matchAll(separators)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  for (const cut of cuts) {
    const before = title.slice(0, cut.start);
    if (heading && foldWords(heading) === foldWords(before)) return before;
  }
  const last = cuts.at(-1);
  if (last && names.has(foldWords(title.slice(last.end)).replaceAll(" ", ""))) return title.slice(0, last.start);
  const first = cuts[0];
  if (first && names.has(foldWords(title.slice(0, first.start)).replaceAll(" ", ""))) return title.slice(first.end);
  return title;
}
