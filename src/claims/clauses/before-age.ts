import type { OuterSentence, Passage } from "../passages/passage.ts";

/** "David Cole, 70, who denies it": the last token of whoever has an age between commas, or the token itself where none stands. */
export function beforeAge({ tokens }: Passage, sentence: OuterSentence, at: number): number {
  const isAge = tokens[at]?.pos === "NUM" && age.test(tokens[at]!.text) && tokens[at - 1]?.text === ",";
  return isAge && at - 2 >= sentence.first ? at - 2 : at;
}
const age = /^\d{1,3}$/;
