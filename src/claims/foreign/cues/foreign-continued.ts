import type { Attribution } from "../../attributions/attributions.ts";
import { sentenceEnd, trimmed } from "../../clauses/content-end.ts";
import type { OuterSentence, Passage } from "../../passages/passage.ts";
import { dash, isDialogue } from "../phrases/foreign-marks.ts";
import { hasReportedMood, ownMood } from "../phrases/foreign-reported-mood.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";

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

/**
 * "— Foi bonito. Jogamos bem — disse Ana.": a verb behind the dash that closes a paragraph's speech brings all of it, from the
 * dash that opens the paragraph.
 */
export function speechFromDash(passage: Passage, one: Attribution, found: readonly Attribution[]): Attribution {
  const [said] = one.content;
  const closes = one.frame === "clause" || one.frame === "dialogue";
  if (!closes || said === undefined || said.last > one.cue.first) return one;
  let opening = one.sentence;
  const { paragraph, first } = passage.sentences[opening]!;
  while (opening > 0 && passage.sentences[opening - 1]!.paragraph === paragraph) opening--;
  if (opening === one.sentence || said.first > first + 1 || !isDialogue(passage, passage.sentences[opening]!))
    return one;
  if (!dash.test(passage.tokens[said.last]?.text ?? "") || (found.at(-1)?.sentence ?? -1) >= opening) return one;
  const whole = trimmed(passage, { first: passage.sentences[opening]!.first, last: said.last });
  return whole ? { ...one, frame: "dialogue", content: [whole, ...one.content.slice(1)] } : one;
}

/**
 * "Er habe davon nichts gewusst.": a sentence in the mood of reported speech goes on from the one before that somebody said;
 * behind one that nobody is quoted in, somebody's who is not named or was just spoken of.
 */
export function goesOn(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  last: Attribution | undefined,
  cues: ForeignCues,
): Attribution | null {
  const end = sentenceEnd(passage, sentence);
  const content = trimmed(passage, { first: sentence.first, last: end });
  if (!content) return null;
  const own = ownMood(passage, sentence.first, end, cues);
  if (last?.sentence === index - 1) {
    const within = passage.sentences[last.sentence]!.paragraph === sentence.paragraph;
    const spoken = !last.content.some(({ first, last: past }) => first <= last.cue.first && last.cue.first < past);
    if (spoken && (own >= 0 || (within && hasReportedMood(passage, sentence.first, end, cues))))
      return { ...last, sentence: index, frame: "that", content: [content] };
  }
  const cue = { first: own, last: own + 1 };
  const mention = last?.sentence === index - 1 ? last.mention : null;
  return own < 0 ? null : { sentence: index, frame: "that", kind: "speech", cue, content: [content], mention };
}
