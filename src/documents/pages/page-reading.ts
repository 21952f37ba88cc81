import type { Block } from "../article.ts";
import type { ProblemCode } from "../reading.ts";

/** A time that a page gives, in its own words: reading it is the work of the times reader. */
export interface PageDate {
  /** As the page has it: `2023-04-28T17:40:08Z`, `Apr. 28, 2023 1:40 p.m. ET`, `/2023/04/28/`. */
  readonly raw: string;
  /** What it dates. An `updated` time is never the time of publication; it may help where nothing else is said. */
  readonly role: "published" | "updated";
  /** Where it stands: machine-readable metadata, words of the page that are not in the body, or the URL. */
  readonly basis: "metadata" | "page" | "url";
  /** The property or element that carries it, for the reader of the reasons: `json-ld datePublished`. */
  readonly from: string;
}

/** A name that the page's metadata or credit line gives to whoever made or transmitted the report. */
export interface PageCredit {
  readonly name: string;
  readonly from: string;
}

/** An update of a live blog. */
export interface PageEntry {
  /** Half-open UTF-16 offsets into `text`. */
  readonly start: number;
  readonly end: number;
  /** Its times in the page's own words, the likeliest first. */
  readonly times: readonly string[];
}

/** What an HTML page says of the article on it, before outlet, time and origin are made out. */
export interface PageReading {
  readonly title: string | null;
  readonly standfirst: string | null;
  readonly captions: readonly string[];
  /** The clean body; paragraphs are parted by a blank line. Title, standfirst and captions are not in it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Names of people, or of the desk or agency where the byline has nobody else. */
  readonly authors: readonly string[];
  /** The byline and the credit line as the page has them ("By Ann Onym, Reuters"), not in the body. */
  readonly bylines: readonly string[];
  /** Short lines of the page beside the body that may speak of it: credits, notes, times. */
  readonly surroundings: readonly string[];
  /** Best first; empty where the page is silent. */
  readonly dates: readonly PageDate[];
  /** What the site calls itself (`og:site_name` and the like). */
  readonly siteName: string | null;
  /** `publisher` of the page's JSON-LD or microdata. */
  readonly publisherName: string | null;
  /** `sourceOrganization`, `provider`, `copyrightHolder`, a wire's own meta tags: hints of another origin. */
  readonly credits: readonly PageCredit[];
  /** Of a live blog where its updates stand in `text`, in its order, and what it says of their times; empty for others. */
  readonly entries: readonly PageEntry[];
  /** Absolute, as the page declares it; null where it declares none. */
  readonly canonicalUrl: string | null;
  /** BCP 47 as the page declares it, not checked against the text. */
  readonly declaredLanguage: string | null;
  /** `false` where the page says or shows that the text is cut; null where nothing is known. */
  readonly complete: boolean | null;
  readonly completeReason: string | null;
}

/**
 * Why a page gives no article: nothing in it, text but no article, several articles, or a structure
 * past the limits that keep the reader bounded.
 */
export type PageProblemCode = Extract<
  ProblemCode,
  "document.empty" | "document.noBody" | "document.severalArticles" | "document.tooComplex"
>;

export type PageResult =
  | { readonly ok: true; readonly page: PageReading }
  | { readonly ok: false; readonly code: PageProblemCode; readonly detail: string };
