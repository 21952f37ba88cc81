import type { Passage } from "../../passages/passage.ts";
import { isClauseMark, wordAt } from "../phrases/foreign-mentions.ts";
import type { VerbCue } from "../phrases/foreign-verb-cue.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { type Brought, brought } from "./foreign-brought.ts";

/** Shorter clauses, in tokens, are no content of a verb that stands right before them. */
const minBare = 2;

/** "khẳng định họ có đủ năng lực": a clause that follows the verb at once. */
export function bareAfter(passage: Passage, cue: VerbCue, limit: number, cues: ForeignCues): Brought | null {
  let first = cue.last;
  while (first < limit && (wordAt(passage, first) === "thêm" || wordAt(passage, first) === "rằng")) first++;
  // "Mức án đề xuất, kiến nghị của …": two nouns, and whose they are.
  const opened =
    passage.tokens[first]?.text === "," &&
    [first + 2, first + 3].some((at) => at < limit && wordAt(passage, at) === "của");
  const marked = !opened && cue.word.frames.has("clause") && leadIn.test(passage.tokens[first]?.text ?? "");
  // "Nhiều người chia sẻ, bình luận về …": verb after verb.
  const listed =
    passage.tokens[first]?.text === "," &&
    cues.verbs.get(wordAt(passage, first + 1))?.some(isWhole(passage, first + 1));
  if (listed) return null;
  if (marked && limit - first > minMarked) return brought(passage, "that", first + 1, limit);
  if (answers(passage, cue, first) || isToWhom(passage, first)) return null;
  if (cue.word.frames.has("object"))
    return limit > first && !isClauseMark(passage, first) && wordAt(passage, first) !== "theo"
      ? brought(passage, "object", first, limit)
      : null;
  if (limit - first <= minBare || isClauseMark(passage, first) || places(passage, first)) return null;
  return brought(passage, "that", first, limit);
}

const isWhole =
  (passage: Passage, at: number) =>
  ({ rest }: { readonly rest: readonly string[] }) =>
    rest.length > 0 && rest.every((word, index) => wordAt(passage, at + 1 + index) === word);

/** "Ông Nam cho biết, cầu đã mở lại", "Ông Nam nói: Cầu đã mở lại": fewer tokens behind the mark are no clause. */
const minMarked = 3;
const leadIn = /^[,:]$/;

/** "Trả lời câu hỏi của báo chí": what somebody answers is nothing that they say. */
const answers = (passage: Passage, { finite }: VerbCue, first: number) =>
  wordAt(passage, finite.first) === "trả" && first === finite.last;

/** "Thông báo cho cảnh sát": to whom. */
const isToWhom = (passage: Passage, first: number) =>
  wordAt(passage, first) === "cho" && !/^(?:rằng|biết|hay|thấy)$/.test(wordAt(passage, first + 1));

/** Vietnamese words that open where and when something was said. */
const placing: ReadonlySet<string> = new Set("tại trong vào về với trên khi ở từ hôm ngày hồi".split(" "));
/** "Trên địa bàn vừa xảy ra …" opens what is said. */
const places = (passage: Passage, at: number) =>
  placing.has(wordAt(passage, at)) && !(wordAt(passage, at) === "trên" && wordAt(passage, at + 1) === "địa");
