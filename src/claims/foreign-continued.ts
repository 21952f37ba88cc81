import type { Attribution } from "./attributions.ts";
import { sentenceEnd, trimmed } from "./content-end.ts";
import { dash, hasReportedMood, isDialogue } from "./foreign-marks.ts";
import type { OuterSentence, Passage } from "./passage.ts";
import type { ForeignCues } from "./tables/foreign-cues.ts";

/** "… —dijo Ana Ruiz—. Abrirá en mayo." and "… — disse Ana Costa. — Abrirá em maio.": the speech before the dashes with the sentence behind them. */
export function restOfDialogue(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  last: Attribution | undefined,
): Attribution | null {
  if (last?.frame !== "dialogue" || last.sentence !== index - 1 || last.content.length > 1) return null;
  const before = passage.sentences[index - 1]!;
  if (before.paragraph !== sentence.paragraph || !last.mention) return null;
  const marked = last.mention.last < before.last && dash.test(passage.tokens[last.mention.last]!.text);
  if (!marked && !(last.mention.first > last.content[0]!.first && isDialogue(passage, sentence))) return null;
  const content = trimmed(passage, { first: sentence.first, last: sentenceEnd(passage, sentence) });
  return content && { ...last, content: [...last.content, content] };
}

/** "Er habe davon nichts gewusst.": a sentence in the mood of reported speech behind one that somebody said. */
export function goesOn(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  last: Attribution | undefined,
  cues: ForeignCues,
): Attribution | null {
  const end = sentenceEnd(passage, sentence);
  if (!last || last.sentence !== index - 1 || passage.sentences[last.sentence]!.paragraph !== sentence.paragraph)
    return null;
  if (!hasReportedMood(passage, sentence.first, end, cues)) return null;
  const content = trimmed(passage, { first: sentence.first, last: end });
  return content && { ...last, sentence: index, frame: "that", content: [content] };
}
