import type { Article } from "./article.ts";

/**
 * Where a report comes from in the end: the last link of its chain that transmitted it (a medium that is merely
 * quoted does not), else the outlet itself. Null when nothing is known, so that nobody is counted as the same.
 */
export function countingOrigin(article: Article): { readonly key: string; readonly name: string } | null {
  const link = article.origins.findLast((origin) => origin.kind !== "medium");
  const name = link?.name ?? article.outlet?.name ?? null;
  return name === null ? null : { key: originKey(name), name };
}

/** The spelling-blind form of an origin's name. */
export function originKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Whether two names may be one outlet's, where a document calls itself by both: one has all words of the other. */
export function isCalledAlike(a: string, b: string): boolean {
  const [some, all] = [a, b].map((name) => originKey(name).split(" ")).sort((x, y) => x.length - y.length);
  return some!.every((word) => word === "the" || all!.includes(word));
}
