import type { Comparison } from "../comparison/comparison.ts";
import type { Compared } from "./compared-events.ts";

/** A comparison that says how many of its group's articles it leaves out, if any. */
export function withLeftOut(
  { group, articles, comparison }: Compared<{ readonly articles: number }>,
  which: "older" | "later",
): Comparison {
  const left = group.articles - articles.filter(({ role }) => role === "main").length;
  if (left <= 0) return comparison;
  const note = left === 1 ? `1 ${which} article is left out.` : `${left} ${which} articles are left out.`;
  return { ...comparison, truncated: [comparison.truncated, note].filter((part) => part !== null).join(" ") };
}
