import type { Article } from "../documents/article.ts";

/** The primary tag of an article's language, lower case; English where it is not known. */
export function articleLanguage({ language }: Article): string {
  return language?.split("-")[0]?.toLowerCase() ?? "en";
}
