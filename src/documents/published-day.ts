import type { Article } from "./article.ts";

const dayOrFiner: ReadonlySet<string> = new Set(["second", "minute", "hour", "day"]);

/** The day of a publication as its document says it, `YYYY-MM-DD`: not the day of an instant that it may mean. Null where only a month or a year is known. */
export function publishedDay({
  publishedAt,
  publishedPrecision,
}: Pick<Article, "publishedAt" | "publishedPrecision">): string | null {
  return dayOrFiner.has(publishedPrecision ?? "") ? (publishedAt?.slice(0, 10) ?? null) : null;
}
