import { idFrom } from "../text/hash.ts";
import { normalWords } from "../text/normal-words.ts";
import type { Article } from "./article.ts";
import type { SourceDocument } from "./source-document.ts";
import { urlKey } from "./urls.ts";

/**
 * The id of an article: the same document gives the same id on any machine and under any later reader.
 *
 * From the article's URL without tracking parameters; without one, from outlet, title and day; where one of these
 * is missing, from the document's own words, and the outlet where it was sent along: two outlets that print one agency
 * report are two articles. Somebody's digest of an article never shares the id of the article.
 */
export function articleId(article: Article, document: SourceDocument): string {
  return idFrom(
    "art",
    article.textKind === "digest" ? `digest\n${keyOf(article, document)}` : keyOf(article, document),
  );
}

function keyOf(article: Article, document: SourceDocument): string {
  const url = article.url === null ? null : urlKey(article.url);
  if (url !== null) return `url\n${url}`;
  const title = article.title === null ? "" : normalWords(article.title, parting);
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(article.publishedAt ?? "")?.[0];
  if (article.outlet && title !== "" && day) return `story\n${article.outlet.id}\n${title}\n${day}`;
  const sent = document.outlet && article.outlet ? `${article.outlet.id}\n` : "";
  return `text\n${sent}${normalWords(document.content, parting)}`;
}

const parting = /[^\p{L}\p{M}\p{N}]+/gu;
