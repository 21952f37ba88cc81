import type { ForeignCues } from "../tables/foreign-cues.ts";

const prepositions: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    es: "de del sobre en a al",
    pt: "de do da dos das sobre em ao aos",
    fr: "de du d' d’ en à au aux",
    de: "von vom vor mit auf für als",
    ru: "о об",
    uk: "про",
    vi: "",
  }).map(([language, list]) => [language, new Set(list.split(" "))]),
);

/** Whether a word may lead to what a verb is about, or to whose or what its object is. */
export function isPreposition(word: string, { language }: ForeignCues): boolean {
  return prepositions.get(language)?.has(word) ?? false;
}
