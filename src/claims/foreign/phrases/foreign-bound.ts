import type { Passage } from "../../passages/passage.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { wordAt } from "./foreign-mentions.ts";

/** Vietnamese syllables that are a part of one word with the one before them, by what they would be alone. */
const bound: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["theo", new Set("tiếp kèm dõi đuổi tùy tuỳ kéo mang đi".split(" "))],
  ["phản", new Set(["tình"])],
  ["khai", new Set("triển công sơ kê tờ bản".split(" "))],
  ["trả", new Set("phần câu buổi".split(" "))],
  ["viết", new Set("phải bài".split(" "))],
  ["bổ", new Set("phạt tuyên".split(" "))],
]);
/** The same by the one behind: "khai báo", "khai mạc". */
const boundAhead: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["khai", new Set("báo mạc thác giảng trương sinh thuế tử trừ quật hoang hỏa".split(" "))],
]);

/** "Cuộc gặp tiếp theo" gives no source, and nobody says what a "biểu tình phản đối" is against. */
export const isBoundSyllable = (passage: Passage, at: number, { language }: ForeignCues): boolean =>
  language === "vi" &&
  (bound.get(wordAt(passage, at))?.has(wordAt(passage, at - 1)) === true ||
    boundAhead.get(wordAt(passage, at))?.has(wordAt(passage, at + 1)) === true);
