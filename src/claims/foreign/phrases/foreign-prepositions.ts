import type { ForeignCues } from "../tables/foreign-cues.ts";

const prepositions: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    es: "de del sobre en a al",
    pt: "de do da dos das sobre em ao aos",
    it: "di del dello della dei degli delle dell' dell’ d' d’ su sul sullo sulla sui sugli sulle sull' sull’ in a al alla",
    fr: "de du d' d’ en à au aux",
    de: "von vom vor mit auf für als",
    nl: "van op over met naar tot aan voor als om",
    ru: "о об",
    uk: "про",
    vi: "",
  }).map(([language, list]) => [language, new Set(list.split(" "))]),
);

/** Whether a word may lead to what a verb is about, or to whose or what its object is. */
export function isPreposition(word: string, { language }: ForeignCues): boolean {
  return prepositions.get(language)?.has(word) ?? false;
}
