import type { Attribution } from "./attributions.ts";
import { sentenceEnd, trimmed } from "./content-end.ts";
import { beforeMarks, dash, isDialogue, pastMarks } from "./foreign-marks.ts";
import { isClauseMark, isNameLike, maxMention, mentionAfter } from "./foreign-mentions.ts";
import { phraseAt } from "./foreign-phrases.ts";
import type { OuterSentence, Passage } from "./passage.ts";
import type { ForeignCues } from "./tables/foreign-cues.ts";
import type { Range } from "./tags.ts";

/** What a cue brings, before it is an attribution. */
export type Content = Pick<Attribution, "frame" | "content" | "mention">;

/** Shorter clauses, in tokens, are no content of a cue without "that". */
const minClause = 2;
/** A label before a colon ("El presidente del puerto, Luis Gil:") is no longer than this, in tokens. */
const maxLabel = 10;
const capital = /^\p{Lu}/u;

/** "El muelle es seguro, dijo Gil." and "—Ya vamos —dijo Gil—. …": a cue that stands behind or inside what is said. */
export function insertedCue(
  passage: Passage,
  sentence: OuterSentence,
  cue: Range,
  end: number,
  cues: ForeignCues,
): Content | null {
  const mark = passage.tokens[cue.first - 1];
  const opened = mark && (mark.text === "," || dash.test(mark.text)) && cue.first - 1 - sentence.first >= minClause;
  if (!opened) return null;
  const mention = mentionAfter(passage, cue.last, end, cues);
  if (!mention) return null;
  const closes = mention.last >= end && !cues.bare;
  if (!closes && !(isClauseMark(passage, mention.last) && isNameLike(passage, mention))) return null;
  const spoken = isDialogue(passage, sentence);
  const from = pastMarks(passage, mention.last, end);
  const rest = from < end ? { first: from, last: end } : null;
  return {
    frame: spoken ? "dialogue" : "clause",
    content: [{ first: sentence.first, last: cue.first - 1 }, rest].filter((range) => range !== null),
    mention,
  };
}

/** "Cầu tàu an toàn, ông Trần Văn Minh cho biết.": what stands before a name and verb that close the sentence. */
export function nameBehind(
  passage: Passage,
  sentence: OuterSentence,
  before: Range,
  cue: Range,
  end: number,
  cues: ForeignCues,
): Range | null {
  if (cues.as.has(passage.tokens[before.first]!.lower)) return null;
  const comma = before.first - 1;
  if (cue.last < end || passage.tokens[comma]?.text !== "," || comma - sentence.first < minClause) return null;
  return isNameLike(passage, before) ? { first: sentence.first, last: comma } : null;
}

/** "„…“, so die Polizei." */
export function inverted(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  cues: ForeignCues,
): Attribution | null {
  const end = sentenceEnd(passage, sentence);
  for (let at = sentence.first + 1; at < end - 1; at++) {
    if (!cues.inverted.has(passage.tokens[at]!.lower) || passage.quotationOf[at] !== -1) continue;
    if (passage.tokens[at - 1]!.text !== ",") continue;
    const mention = mentionAfter(passage, at + 1, end, cues);
    const content = trimmed(passage, { first: sentence.first, last: at });
    if (!mention || mention.last < end || !content || !isNameLike(passage, mention)) continue;
    return {
      sentence: index,
      frame: "according",
      kind: "speech",
      cue: { first: at, last: at + 1 },
      content: [content],
      mention,
    };
  }
  return null;
}

/** "El presidente del puerto, Luis Gil: «…»." */
export function labelled(passage: Passage, sentence: OuterSentence, index: number): Attribution | null {
  const end = sentenceEnd(passage, sentence);
  for (let at = sentence.first + 1; at < Math.min(end - 1, sentence.first + maxLabel); at++) {
    if (passage.quotationOf[at] !== -1) return null;
    if (passage.tokens[at]!.text !== ":") continue;
    const quoted = at + 1;
    const mention = { first: sentence.first, last: at };
    if (passage.quotationOf[quoted] === -1 || !isNameLike(passage, mention)) return null;
    const content = trimmed(passage, { first: quoted, last: end });
    return (
      content && {
        sentence: index,
        frame: "colon",
        kind: "speech",
        cue: { first: at, last: quoted },
        content: [content],
        mention,
      }
    );
  }
  return null;
}

/** "« Le quai, explique Paul Martin, est sûr. »": a cue between the commas of a quotation. */
export function insideQuotation(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  cues: ForeignCues,
): Attribution | null {
  const { tokens, quotationOf } = passage;
  for (let at = sentence.first + 1; at < sentence.last; at++) {
    const quotation = quotationOf[at]!;
    if (quotation === -1 || quotationOf[at - 1] !== quotation) continue;
    if (tokens[at - 1]!.text !== "," && !dash.test(tokens[at - 1]!.text)) continue;
    const [first, last] = passage.quotationTokens[quotation]!;
    const length = phraseAt(passage, at, last, cues.verbs);
    if (length === 0) continue;
    const from = at + length;
    let stop = from;
    for (let commas = 0; stop < last && stop - from < maxMention; stop++) {
      if (tokens[stop]!.text === "," && (++commas > 1 || !isNameAhead(passage, stop + 1, last))) break;
    }
    const mention = { first: from, last: stop };
    if (stop === from || tokens[stop]?.text !== "," || !isNameLike(passage, mention)) continue;
    const content = [
      trimmed(passage, { first, last: beforeMarks(passage, at, first) }),
      trimmed(passage, { first: pastMarks(passage, stop, last), last }),
    ].filter((range) => range !== null);
    return { sentence: index, frame: "dialogue", kind: "speech", cue: { first: at, last: from }, content, mention };
  }
  return null;
}

/** Whether nothing but capitalised words stands up to the next comma: a name in apposition. */
function isNameAhead({ tokens }: Passage, from: number, last: number): boolean {
  let at = from;
  while (at < last && tokens[at]!.text !== "," && capital.test(tokens[at]!.text)) at++;
  return at > from && tokens[at]?.text === ",";
}
