import { datelineEndInside, sureDatelineOf, townLabelEnd } from "../../documents/dateline.ts";
import type { Token } from "../../text/annotate.ts";
import type { Part } from "../../text/span.ts";
import type { OuterSentence } from "./passage.ts";

/**
 * Sentences without the dateline that opens a body or, in a list of reports, a paragraph: "KARWICK, May 3 (Agency) —" is no part of
 * what is said, and neither is the town before a headline's colon.
 */
export function behindDatelines(
  sentences: OuterSentence[],
  tokens: readonly Token[],
  part: Part,
  text: string,
): readonly OuterSentence[] {
  if (part === "title") {
    const town = townLabelEnd(text);
    const from = tokens.findIndex(({ start }) => start >= town);
    return town < 0 || from < 0 ? sentences : sentences.map((one, at) => (at === 0 ? { ...one, first: from } : one));
  }
  if (part !== "text") return sentences;
  const inside = sentences.map((sentence, index) => behindInner(sentence, sentences[index - 1], tokens, text));
  const dateline = sureDatelineOf(text);
  if (!dateline) return inside;
  const opens = tokens.findIndex(({ start }) => start >= dateline.start);
  const from = tokens.findIndex(({ start }) => start >= dateline.end);
  if (from < 0) return inside;
  return inside
    .filter(({ first, last }) => first < opens || last > from)
    .map((sentence) => (sentence.first >= opens && sentence.first < from ? { ...sentence, first: from } : sentence));
}

/** In a list of reports each has its own: "PARIS - The ministry said …". */
function behindInner(
  sentence: OuterSentence,
  before: OuterSentence | undefined,
  tokens: readonly Token[],
  text: string,
): OuterSentence {
  if (before === undefined || before.paragraph === sentence.paragraph) return sentence;
  const end = datelineEndInside(text, tokens[sentence.first]!.start);
  let { first } = sentence;
  while (first < sentence.last && tokens[first]!.start < end) first++;
  return first === sentence.first || first === sentence.last ? sentence : { ...sentence, first };
}
