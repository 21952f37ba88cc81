import type { Attribution } from "../../attributions/attributions.ts";
import { sentenceEnd, trimmed } from "../../clauses/content-end.ts";
import type { OuterSentence, Passage } from "../../passages/passage.ts";
import { phraseAt } from "../phrases/foreign-phrases.ts";
import { subjectAfter } from "../phrases/foreign-subject.ts";
import { verbCueAt } from "../phrases/foreign-verb-cue.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";

/** "Das bestätigte ein Sprecher.", "Об этом сообщила пресс-служба.": a verb for what the sentence before says. */
export function saidBefore(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  free: boolean,
  cues: ForeignCues,
): Attribution | null {
  const previous = passage.sentences[index - 1];
  if (!free || !previous || previous.paragraph !== sentence.paragraph) return null;
  // "Muss der Kai weg? Das sagen die Fischer."
  if (passage.tokens[previous.last - 1]!.text === "?") return null;
  const length = phraseAt(passage, sentence.first, sentence.last, cues.backs);
  if (length === 0) return null;
  const end = sentenceEnd(passage, sentence);
  const verb = verbCueAt(passage, sentence, sentence.first + length, end, cues);
  const mention = verb && subjectAfter(passage, verb, end, cues, false);
  const content = trimmed(passage, { first: previous.first, last: sentenceEnd(passage, previous) });
  if (!verb || !mention || !content) return null;
  const said: Attribution = {
    sentence: index,
    frame: "clause",
    kind: verb.word.kind,
    cue: verb.shown,
    content: [content],
    mention,
  };
  // What somebody denies the sentence before goes on to tell.
  return verb.word.denies ? { ...said, answers: sentence.first } : said;
}
