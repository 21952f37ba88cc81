import type { CopyFeatures } from "./features.ts";

/** The order of publication, undated last, ties by id: the same for any order of arrival. */
export function earliestFirst(a: CopyFeatures, b: CopyFeatures): number {
  const [x, y] = [a.publishedFrom ?? "9999", b.publishedFrom ?? "9999"];
  return x < y ? -1 : x > y ? 1 : a.articleId < b.articleId ? -1 : 1;
}
