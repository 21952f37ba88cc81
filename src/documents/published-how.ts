import type { Article } from "./article.ts";

/** The zones of the world lie this far apart, ms: so much longer is the stretch that a local time without a zone may mean. */
const allZones = 26 * 3_600_000;
const zoned = /T.*(?:Z|[+-]\d{2}:\d{2})$/;
const [second, minute] = [1000, 60_000];

/** How precise a time of publication is, and whether its zone is known, told by how it is written and what it may mean. */
export function publishedHow(
  publishedAt: string,
  publishedFrom: string,
  publishedTo: string,
): Pick<Article, "publishedPrecision" | "publishedZone"> {
  const isZoned = zoned.test(publishedAt);
  return {
    publishedPrecision: precisionOf(
      publishedAt,
      Date.parse(publishedTo) - Date.parse(publishedFrom) - (isZoned ? 0 : allZones),
    ),
    publishedZone: isZoned ? "known" : "unknown",
  };
}

/** @param length ms, of the stretch that the time means in one zone */
function precisionOf(publishedAt: string, length: number): Article["publishedPrecision"] {
  if (publishedAt.length === "2023".length) return "year";
  if (publishedAt.length === "2023-09".length) return "month";
  if (publishedAt.length === "2023-09-25".length) return "day";
  if (length > minute) return "hour";
  return length > second ? "minute" : "second";
}
