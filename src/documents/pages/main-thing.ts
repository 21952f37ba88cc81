import { isArticle, type Thing, textsOf } from "./json-ld.ts";
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
  const titles = [facts.h1[0]?.text, facts.meta.get("og:title")?.[0], facts.title ?? undefined]
    .filter((title) => title !== undefined)
    .map((title) => foldWords(plainText(title)));
  const named = articles.find((article) => {
    const headline = foldWords(plainText(textsOf(article.headline)[0] ?? ""));
    return headline !== "" && titles.some((title) => title !== "" && isSameTitle(title, headline));
  });
  return named ?? articles.find((article) => "datePublished" in article) ?? articles[0]!;
}
