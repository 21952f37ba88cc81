import type { Attribution } from "../../attributions/attributions.ts";
import { sentenceEnd, trimmed } from "../../clauses/content-end.ts";
import type { OuterSentence, Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import { phraseAt } from "../phrases/foreign-phrases.ts";
import { subjectAfter } from "../phrases/foreign-subject.ts";
import { verbCueAt } from "../phrases/foreign-verb-cue.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";

/**
 * "Das bestätigte ein Sprecher.", "Об этом сообщила пресс-служба.": a verb for what the sentence before says, and the quotation
 * that a colon brings behind it; "Así lo confirmó Gil: «…»".
 */
export function saidBefore(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  free: boolean,
  cues: ForeignCues,
): Attribution[] {
  const length = phraseAt(passage, sentence.first, sentence.last, cues.backs);
  if (length === 0) return [];
  const end = sentenceEnd(passage, sentence);
  const verb = verbCueAt(passage, sentence, sentence.first + length, end, cues);
  const mention = verb && subjectAfter(passage, verb, end, cues, false);
  if (!verb || !mention) return [];
  const said: Attribution = {
    sentence: index,
    frame: "clause",
    kind: verb.word.kind,
    cue: verb.shown,
    content: [],
    mention,
  };
  const quoted = behindColon(passage, mention.last, end);
  const own: Attribution[] = quoted === null ? [] : [{ ...said, frame: "quotation", content: [quoted] }];
  const content = free ? sentenceBefore(passage, sentence, index) : null;
  if (!content) return own;
  // What somebody denies the sentence before goes on to tell.
  const back = { ...said, content: [content] };
  return [verb.word.denies ? { ...back, answers: sentence.first } : back, ...own];
}

function sentenceBefore(passage: Passage, sentence: OuterSentence, index: number): Range | null {
  const previous = passage.sentences[index - 1];
  if (!previous || previous.paragraph !== sentence.paragraph) return null;
  // "Muss der Kai weg? Das sagen die Fischer."
  if (passage.tokens[previous.last - 1]!.text === "?") return null;
  return trimmed(passage, { first: previous.first, last: sentenceEnd(passage, previous) });
}

/** Between who speaks and the colon stands no more than this, in tokens: where and when. */
const maxBetween = 10;

function behindColon(passage: Passage, from: number, end: number): Range | null {
  for (let at = from; at < Math.min(end - 1, from + maxBetween); at++)
    if (passage.tokens[at]!.text === ":" && passage.quotationOf[at + 1] !== -1)
      return trimmed(passage, { first: at + 1, last: end });
  return null;
}
