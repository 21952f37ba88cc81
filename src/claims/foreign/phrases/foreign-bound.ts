import type { Passage } from "../../passages/passage.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { wordAt } from "./foreign-mentions.ts";

/** Vietnamese syllables that are a part of one word with the one before them, by what they would be alone. */
const bound: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["theo", new Set("tiếp kèm dõi đuổi tùy tuỳ kéo mang đi".split(" "))],
  ["phản", new Set(["tình"])],
]);

/** "Cuộc gặp tiếp theo" gives no source, and nobody says what a "biểu tình phản đối" is against. */
export const isBoundSyllable = (passage: Passage, at: number, { language }: ForeignCues): boolean =>
  language === "vi" && bound.get(wordAt(passage, at))?.has(wordAt(passage, at - 1)) === true;
