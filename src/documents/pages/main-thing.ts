import { isArticle, type Thing, textsOf, typesOf } from "./json-ld.ts";
import type { PageFacts } from "./page-facts.ts";
import { foldWords, plainText } from "./plain-text.ts";
import { isSameTitle } from "./title-block.ts";

const mostLooked = 60;

/**
 * The structured article that a page is about: pages also list the ones they link to. The first whose
 * headline the page's heading or tags repeat, else the first that has a date, else the first.
 */
export function findMainThing(things: readonly Thing[], facts: PageFacts): Thing | null {
  const articles = things.filter(isArticle).slice(0, mostLooked);
  if (articles.length < 2) return articles[0] ?? null;
  const titles = titlesOf(facts);
  const named = articles.find((article) => isTitled(article, titles));
  return named ?? articles.find((article) => "datePublished" in article) ?? articles[0]!;
}

/**
 * The live blog of the structured data that the page itself is, null where it only links to one: it bears the page's title
 * or its address, or nothing in it speaks of another page.
 *
 * @param article the structured article that the page is about
 * @param url of the page, as far as it is known
 */
export function findLiveBlogThing(
  things: readonly Thing[],
  article: Thing | null,
  facts: PageFacts,
  url: string | null,
): Thing | null {
  const titles = titlesOf(facts);
  const pages = [url, ...addressesOf(article)].map(pageOfAddress).filter((one) => one !== null);
  const isOwn = (thing: Thing): boolean => {
    const addresses = addressesOf(thing).map(pageOfAddress);
    if (isTitled(thing, titles) || addresses.some((one) => one !== null && url !== null && one === pageOfAddress(url)))
      return true;
    const holdsArticle = Array.isArray(thing.liveBlogUpdate) && thing.liveBlogUpdate.includes(article);
    if (thing !== article && !holdsArticle) return addresses.some((one) => one !== null && pages.includes(one));
    return url === null || addresses.every((one) => one === null);
  };
  return things.find((thing) => typesOf(thing).includes("LiveBlogPosting") && isOwn(thing)) ?? null;
}

/** Folded, those that say something. */
function titlesOf(facts: PageFacts): readonly string[] {
  return [facts.h1[0]?.text, facts.meta.get("og:title")?.[0], facts.title ?? undefined]
    .map((title) => foldWords(plainText(title ?? "")))
    .filter((title) => title !== "");
}

function isTitled(thing: Thing, titles: readonly string[]): boolean {
  const headline = foldWords(plainText(textsOf(thing.headline)[0] ?? ""));
  return headline !== "" && titles.some((title) => isSameTitle(title, headline));
}

/** Where a thing says that it stands. */
function addressesOf(thing: Thing | null): readonly string[] {
  const page = thing?.mainEntityOfPage;
  const ofPage = typeof page === "object" && page !== null ? [(page as Thing)["@id"], (page as Thing).url] : [page];
  return [thing?.url, ...ofPage].filter((one) => typeof one === "string");
}

/** Host and path; null for what is no address of the web. */
function pageOfAddress(address: string | null): string | null {
  const parsed = address === null ? null : URL.parse(address);
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null;
  return `${parsed.host.replace(/^www\./, "")}${parsed.pathname.replace(/\/+$/, "")}`;
}
