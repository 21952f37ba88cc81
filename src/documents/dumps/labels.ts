import type { Line } from "./lines.ts";
import { lineKey } from "./lines.ts";
import { sectionWords } from "./tables/section-words.ts";

/** What parts the items of a menu in one line, and the steps of the path to a page. */
const bar = /\s*[|•·»›>]\s*/u;
const fewestItems = 3;
const mostItemWords = 3;

/** The items of a line of menu items that bars part ("World | Sport | Sign in", "Home > News > Courts"); none of other lines. */
export function menuItems(text: string): readonly string[] {
  const items = text
    .slice(0, 400)
    .split(bar)
    .filter((item) => item.trim() !== "");
  return items.length >= fewestItems && items.every((item) => item.trim().split(/\s+/u).length <= mostItemWords)
    ? items.map((item) => lineKey(item))
    : [];
}

/** The keys of the items of all menus of a dump. */
export const menuKeys = (lines: readonly Line[]): ReadonlySet<string> =>
  new Set(lines.flatMap(({ text }) => menuItems(text)));

const word = /[\p{L}\p{M}]+/gu;

/** Whether a line is nothing but the name of a section: "World News", "Arts & Culture". */
export function isSectionName(key: string): boolean {
  const words = key.match(word) ?? [];
  return words.length > 0 && words.every((each) => sectionWords.has(each));
}

/** Names without case, marks and article: "The Daily Echo" and "daily-echo" are one. */
export const foldName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the /u, "")
    .replaceAll(" ", "");

/** What a site may be called, folded: the outlet and publisher that are stated, and the labels of its host. */
export function siteNames(names: readonly (string | null | undefined)[], url: string | null): ReadonlySet<string> {
  const labels = (url && URL.parse(url)?.hostname.split(".").slice(0, -1)) || [];
  return new Set([...names.flatMap((name) => (name ? [foldName(name)] : [])), ...labels.map(foldName)]);
}
