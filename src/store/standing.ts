import type { Standing, StoredArticle } from "./articles.ts";

/** What an article was read as: whoever writes over it says so, and hears where it is another by then. */
export const standingOf = ({ revision, readingHash, correction, updatedAt }: StoredArticle): Standing => ({
  revision,
  readingHash,
  correction,
  updatedAt,
});
