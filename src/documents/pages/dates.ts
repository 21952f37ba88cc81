import { dayOfUrl } from "../url-day.ts";
import { type Thing, textsOf } from "./json-ld.ts";
import { isAgo } from "./noise.ts";
import type { Marked, PageFacts } from "./page-facts.ts";
import type { PageDate } from "./page-reading.ts";

const publishedNames = [
  "article:published_time",
  "article:published",
  "og:article:published_time",
  "og:published_time",
  "og:pubdate",
  "datepublished",
  "article.published",
  "article_published_time",
  "publishdate",
  "publish_date",
  "publish-date",
  "published_at",
  "pub_date",
  "pubdate",
  "ptime",
  "cxenseparse:publishtime",
  "cxenseparse:recs:publishtime",
  "parsely-pub-date",
  "sailthru.date",
  "date.available",
  "dcterms.issued",
  "dc.date.issued",
  "dcterms.available",
  "dcterms.created",
  "date.created",
  "datecreated",
  "dc.date.created",
  "dcterms.date",
  "dc.date",
  "date",
  "displaydate",
  "originalpublicationdate",
  "rnews:datepublished",
  "citation_publication_date",
  "weibo:article:create_at",
];
const updatedNames = [
  "article:modified_time",
  "og:updated_time",
  "datemodified",
  "lastmod",
  "last-modified",
  "date.modified",
  "dcterms.modified",
];
const zone = /(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})\s*$/i;
const clock = /\d{1,2}:\d{2}/;
const publishedWord =
  /publish|posted|created|publicad|publié|veröffentlicht|pubblicat|опубликован|опубліковано|đăng|发布|發布|입력|نشر/iu;
const updatedWord =
  /updat|modif|edit|actualiz|atualiz|mis à jour|aktualisiert|aggiornat|bijgewerkt|uppdater|oppdater|opdater|zaktualizow|güncel|diperbarui|обновлен|оновлен|cập nhật|更新|수정|تحديث/iu;
/** What a database holds where no time was set. */
const unset = /^(?:000\d-|1970-01-01|1969-12-31)/;
const longestDate = 120;
const longestStamp = 120;
/** A year, or figures that a month's name or a number's sign joins. */
const dated = /\b(?:19|20)\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2}\b|(?:19|20)\d{2}\s?[年년]/u;
const mostOfAKind = 6;

/**
 * The times that a page gives, best first: the structured data's, the head's tags, the marked-up ones, the
 * words of `<time>` elements and of others named for dates, dated lines between title and body (`headLines`),
 * the URL's day. Of two that show one clock, the one with a zone comes first.
 */
export function collectDates(
  facts: PageFacts,
  article: Thing | null,
  url: string | null,
  headLines: readonly string[],
): readonly PageDate[] {
  const dates: PageDate[] = [];
  const add = (raw: string | undefined, role: PageDate["role"], basis: PageDate["basis"], from: string): void => {
    const text = raw?.replace(/\s+/g, " ").trim() ?? "";
    if (text === "" || text.length > longestDate || !/\p{N}/u.test(text) || unset.test(text)) return;
    if (!dates.some((date) => date.raw === text && date.role === role)) dates.push({ raw: text, role, basis, from });
  };
  for (const key of ["datePublished", "dateCreated", "uploadDate"])
    add(textsOf(article?.[key])[0], "published", "metadata", `json-ld ${key}`);
  for (const name of publishedNames) add(facts.meta.get(name)?.[0], "published", "metadata", `meta ${name}`);
  for (const marked of (facts.properties.get("datePublished") ?? []).slice(0, mostOfAKind))
    addMarked(marked, "published", "microdata", add);
  for (const marked of facts.times.slice(0, mostOfAKind)) {
    const name = `${marked.element.attributes.class ?? ""} ${marked.element.attributes.itemprop ?? ""} ${marked.text}`;
    const updated = updatedWord.test(name) && !publishedWord.test(name);
    addMarked(marked, updated ? "updated" : "published", "time", add);
  }
  for (const marked of facts.stamps.slice(0, mostOfAKind)) {
    const name = marked.element.attributes.class ?? "";
    const later = updatedWord.test(name) && !publishedWord.test(name);
    for (const [text, told] of parted(marked.text)) {
      const role = later ? "updated" : told;
      if (text === marked.text) add(marked.element.attributes.title, role, "metadata", "stamp title");
      add(text, role, "page", "stamp text");
    }
  }
  for (const line of headLines) {
    const told = dates.some(({ raw }) => line.includes(raw));
    if (told || line.length > longestStamp || !(dated.test(line) || isAgo(line))) continue;
    for (const [text, role] of parted(line, false)) add(text, role, "page", "head line");
  }
  const day = url ? dayOfUrl(url) : null;
  if (day) add(day, "published", "url", "url");
  add(textsOf(article?.dateModified)[0], "updated", "metadata", "json-ld dateModified");
  for (const name of updatedNames) add(facts.meta.get(name)?.[0], "updated", "metadata", `meta ${name}`);
  return zonedFirst(dates);
}

/**
 * A line's times with their roles: "3 May 2021, updated 4 May 2021" has two.
 *
 * @param both whether a line that has words for both is of publication
 */
function parted(line: string, both = true): [string, PageDate["role"]][] {
  const at = line.search(updatedWord);
  if (at < 0) return [[line, "published"]];
  const [first, later] = [line.slice(0, at), line.slice(at)];
  if (dated.test(first) && dated.test(later))
    return [
      [first, "published"],
      [later, "updated"],
    ];
  return [[line, both && publishedWord.test(line) ? "published" : "updated"]];
}

type Add = (raw: string | undefined, role: PageDate["role"], basis: PageDate["basis"], from: string) => void;

/** The attribute first, then the words: they may have the clock that the attribute lacks. */
function addMarked(marked: Marked, role: PageDate["role"], from: string, add: Add): void {
  const { datetime, content } = marked.element.attributes;
  add(datetime ?? content, role, "metadata", `${from} attribute`);
  add(marked.text, role, "page", `${from} text`);
}

/** Moves a zoned time before the zoneless (or clockless) one that says the same day and minute. */
function zonedFirst(dates: readonly PageDate[]): readonly PageDate[] {
  const first = dates[0];
  if (first?.role !== "published" || (clock.test(first.raw) && zone.test(first.raw))) return dates;
  const key = digitsOf(first.raw);
  const zoned = dates.find(
    (date) =>
      date.role === "published" && clock.test(date.raw) && zone.test(date.raw) && digitsOf(date.raw).startsWith(key),
  );
  return zoned ? [zoned, ...dates.filter((date) => date !== zoned)] : dates;
}

/** Year to minute of an ISO-like time, as far as it goes. */
function digitsOf(raw: string): string {
  return raw.replace(/\D+/g, "").slice(0, 12);
}
