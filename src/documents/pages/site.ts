import { foldLetters } from "../../text/fold-letters.ts";
import { functionWords } from "../dumps/tables/function-words.ts";
import type { PageBlock } from "./blocks.ts";
import { type Thing, textsOf, typesOf } from "./json-ld.ts";
import type { PageFacts } from "./page-facts.ts";
import type { PageCredit } from "./page-reading.ts";
import { foldWords, plainText } from "./plain-text.ts";

export interface Site {
  readonly siteName: string | null;
  readonly publisherName: string | null;
  readonly credits: readonly PageCredit[];
  readonly canonicalUrl: string | null;
  readonly declaredLanguage: string | null;
}

const siteNameTags = [
  "og:site_name",
  "application-name",
  "al:ios:app_name",
  "apple-mobile-web-app-title",
  "dc.publisher",
  "cxenseparse:organization",
];
const creditKeys = ["sourceOrganization", "provider", "copyrightHolder", "isBasedOn", "sdPublisher", "contributor"];
const creditTags = [
  "syndication-source",
  "original-source",
  "dc.source",
  "source",
  "news_agency",
  "wire",
  "cre",
  "sourceorganization",
  "article:source",
];
const languageTags = ["og:locale", "content-language", "language", "dc.language", "inlanguage"];
/** "no" is what a wire tag says of an article of the house. */
const shortestName = 3;
const longestName = 120;

/** What parts the name of a site from the headline in a page's title, and where a printed page says that it comes from. */
const titleParts = /\s+[|\-–—·»•]\s+|:\s+|\s::\s/u;
const printedLine =
  /^\W*(?:printed from|print version of|article printed from|(?:article )?url|original (?:article|url)|gedruckt von|impreso de(?:sde)?|imprimé depuis|stampato da)\b[^\n]{0,60}?(https?:\/\/[^\s<>"]{4,1000})/imu;
const longestPrinted = 1_200;

/** The address that a printed view gives of the page that it shows. */
export function printedFrom(blocks: readonly PageBlock[]): string | null {
  for (const { text } of blocks) {
    const found = text.length <= longestPrinted ? printedLine.exec(text)?.[1] : undefined;
    if (found !== undefined) return absolute(found, null);
  }
  return null;
}

const copyright = /©|\(c\)|\bcopyright\b/iu;
const besideOwner = /©|\(c\)|\bcopyright\b|\b\d{4}\b|\ball rights reserved\b/giu;

/** Whom the lines on copyright name, folded: "Copyright 2032 Ostervik Tidings. All rights reserved." */
export function ownersIn(blocks: readonly PageBlock[]): ReadonlySet<string> {
  const lines = blocks.filter(({ text }) => text.length <= longestName && copyright.test(text));
  return new Set(lines.map(({ text }) => foldWords(text.replace(besideOwner, " "))).filter((name) => name !== ""));
}

/**
 * The part of a page's title that its host spells ("Cable car stopped - Alpen Echo" on alpenecho.example), articles and the
 * like left out or not, or that a line on copyright names.
 */
function nameInTitle(title: string, url: string | null, owners: ReadonlySet<string>): string | null {
  const labels = new Set(
    ((url && URL.parse(url)?.hostname.split(".").slice(0, -1)) || []).map((label) => label.replaceAll("-", "")),
  );
  const parts = plainText(title.slice(0, longestTitle))
    .split(titleParts)
    .map((one) => one.trim())
    .filter((one) => one.length >= shortestName);
  const isSpelled = (part: string) => spellings(part).some((one) => labels.has(one));
  return (
    parts.find(isSpelled) ?? (parts.length > 1 ? (parts.find((part) => owners.has(foldWords(part))) ?? null) : null)
  );
}
const longestTitle = 600;

/** How a host may spell a name: "il-corriere-di-riva", "corrieredi…", "corriereriva"; letters that hosts lack are plain. */
function spellings(name: string): readonly string[] {
  const words = foldLetters(foldWords(name)).split(" ");
  const first = words.findIndex((word) => !functionWords.has(word));
  const told = words.filter((word) => !functionWords.has(word));
  return [words, words.slice(Math.max(0, first)), told].map((these) => these.join("")).filter((one) => one !== "");
}

/**
 * Who stands behind a page, where its address is and in what language it says it is written.
 *
 * @param printed the address that its words give, for one that declares none
 * @param owners whom its lines on copyright name, folded
 */
export function readSite(
  facts: PageFacts,
  article: Thing | null,
  things: readonly Thing[],
  url: string | null,
  printed: string | null,
  owners: ReadonlySet<string> = new Set(),
): Site {
  const name = (value: string | undefined): string | null => {
    const text = plainText(value?.slice(0, 4 * longestName) ?? "");
    return text === "" || text.length > longestName ? null : text;
  };
  const site = things.find((thing) => typesOf(thing).includes("WebSite"));
  const tagged = siteNameTags.map((tag) => name(facts.meta.get(tag)?.[0])).find((text) => text !== null);
  const canonicalUrl = absolute(facts.canonical ?? facts.meta.get("og:url")?.[0] ?? null, url) ?? printed;
  return {
    siteName: tagged ?? name(textsOf(site?.name)[0]) ?? nameInTitle(facts.title ?? "", canonicalUrl ?? url, owners),
    publisherName:
      name(named(article?.publisher, things)) ??
      name(facts.properties.get("publisher")?.[0]?.element.attributes.content),
    credits: readCredits(facts, article, things),
    canonicalUrl,
    declaredLanguage: declaredLanguage(facts, article),
  };
}

/** What the page's site may be called in a title or byline, its host included. */
export function namesOfSite(site: Site, url: string | null): readonly string[] {
  const host = url ? (URL.parse(url)?.hostname ?? null) : null;
  return [site.siteName, site.publisherName, host, host?.replace(/^www\./, "") ?? null].filter((name) => name !== null);
}

function readCredits(facts: PageFacts, article: Thing | null, things: readonly Thing[]): readonly PageCredit[] {
  const credits: PageCredit[] = [];
  const add = (raw: string, from: string): void => {
    const text = plainText(raw);
    if (text.length >= shortestName && text.length <= longestName && !text.includes("://"))
      credits.push({ name: text, from });
  };
  for (const key of creditKeys) add(named(article?.[key], things) ?? "", `json-ld ${key}`);
  for (const tag of creditTags) add(facts.meta.get(tag)?.[0] ?? "", `meta ${tag}`);
  return credits;
}

/** The name of a JSON-LD value, looked up by `@id` where it is only pointed to. */
function named(value: unknown, things: readonly Thing[]): string | undefined {
  const direct = textsOf(value)[0];
  if (direct !== undefined) return direct;
  const one: unknown = Array.isArray(value) ? value[0] : value;
  const id = typeof one === "object" && one !== null ? (one as Thing)["@id"] : undefined;
  return typeof id === "string"
    ? textsOf(things.find((thing) => thing["@id"] === id && "name" in thing)?.name)[0]
    : undefined;
}

function absolute(href: string | null, base: string | null): string | null {
  if (!href) return null;
  const url = URL.parse(href, base ?? undefined);
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

function declaredLanguage(facts: PageFacts, article: Thing | null): string | null {
  const declared = [
    facts.language,
    ...textsOf(article?.inLanguage),
    ...languageTags.flatMap((tag) => facts.meta.get(tag) ?? []),
  ];
  for (const language of declared) {
    const tag = language ? canonicalLanguage(language) : null;
    if (tag) return tag;
  }
  return null;
}

/** `en_US` and `EN-us` are `en-US`; null for what is no language tag. */
export function canonicalLanguage(raw: string): string | null {
  const tag = raw.split(/[,;]/)[0]!.trim().replaceAll("_", "-");
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
