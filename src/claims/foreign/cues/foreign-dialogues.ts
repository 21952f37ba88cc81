import type { Attribution } from "../../attributions/attributions.ts";
import type { Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import { dash, isDialogue } from "../phrases/foreign-marks.ts";

/** Speech between a dash and who said it is no longer than this, in sentences. */
const maxSentences = 16;

/**
 * "— Мы ждали зимы. Дороги готовы. Техники хватает, — сказал мэр.": speech that a dash opens, with the sentences up to the
 * one that says who spoke, through the paragraph or more of them.
 */
export function wholeDialogues(passage: Passage, found: readonly Attribution[]): readonly Attribution[] {
  const told = new Set(found.map(({ sentence }) => sentence));
  return found.map((one) => {
    const own = passage.sentences[one.sentence]!;
    const [first] = one.content;
    if (first === undefined || !closesSpeech(passage, one, own.first)) return one;
    if (isDialogue(passage, own)) return { ...one, frame: "dialogue" as const };
    let spoken: Range[] = [...one.content];
    let paragraph = own.paragraph;
    for (let at = one.sentence - 1; at >= Math.max(0, one.sentence - maxSentences); at--) {
      const sentence = passage.sentences[at]!;
      if (told.has(at) || passage.quotationOf[sentence.first] !== -1) return one;
      const opens = isDialogue(passage, sentence);
      const from = opens ? sentence.first + 1 : sentence.first;
      const [next, ...rest] = spoken;
      // The sentences of one paragraph are one run of words.
      if (sentence.paragraph === paragraph) spoken = [{ first: from, last: next!.last }, ...rest];
      else spoken = [{ first: from, last: sentence.last }, ...spoken];
      ({ paragraph } = sentence);
      if (opens) return { ...one, frame: "dialogue" as const, content: spoken };
    }
    return one;
  });
}

/** "…, — сказал мэр": a comma and a dash between what opens a sentence and its cue. */
function closesSpeech({ tokens, quotationOf }: Passage, { content, cue }: Attribution, opening: number): boolean {
  const [first] = content;
  if (first === undefined || first.first > opening + 1 || first.last > cue.first || quotationOf[first.first] !== -1)
    return false;
  const [comma, mark] = [tokens[first.last]?.text ?? "", tokens[first.last + 1]?.text ?? ""];
  return comma === "," && dash.test(mark) && first.last + 2 === cue.first;
}
