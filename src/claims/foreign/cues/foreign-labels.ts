import type { Attribution } from "../../attributions/attributions.ts";
import { sentenceEnd, trimmed } from "../../clauses/content-end.ts";
import type { OuterSentence, Passage } from "../../passages/passage.ts";
import { isClauseMark, isNameLike, mentionAfter, mentionBefore, wordAt } from "../phrases/foreign-mentions.ts";
import { isFullName, openingSubject } from "../phrases/foreign-noun-phrase.ts";
import { isSomebody } from "../phrases/foreign-subject.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";

const capital = /^\p{Lu}/u;
/** A clause before a colon and what is said is no longer than this, in tokens. */
const maxLabel = 40;

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
    // "‘Wij gaan door,’ aldus Jansen": the comma stands inside the marks.
    const quoted = cues.language === "nl" && passage.quotationOf[at - 1] !== -1;
    const parts = (cues.language === "it" ? /^[,:]$/ : /^,$/).test(passage.tokens[at - 1]!.text);
    if (!parts && !quoted) continue;
    const mention = mentionAfter(passage, at + 1, end, cues);
    const content = trimmed(passage, { first: sentence.first, last: at });
    if (!mention || !content || !isNameLike(passage, mention, cues)) continue;
    // "Der Kran, so die Polizei, war alt."
    const goesOn = passage.tokens[mention.last]?.text === "," && !isAboutSpeaker(passage, mention.last + 1, cues);
    const rest = goesOn && mention.last + 1 < end ? trimmed(passage, { first: mention.last + 1, last: end }) : null;
    if (mention.last < end && !cues.stops.has(wordAt(passage, mention.last)) && !isClauseMark(passage, mention.last))
      continue;
    return {
      sentence: index,
      frame: "according",
      kind: "speech",
      cue: { first: at, last: at + 1 },
      content: rest ? [content, rest] : [content],
      mention,
    };
  }
  return null;
}

/** "…, so Eva Brandt, Chefin des Hafens, …", "…, so die Polizei, die …" */
function isAboutSpeaker(passage: Passage, at: number, cues: ForeignCues): boolean {
  return (
    cues.relatives.has(wordAt(passage, at)) ||
    cues.stops.has(wordAt(passage, at)) ||
    capital.test(passage.tokens[at]?.text ?? "")
  );
}

/** "El presidente del puerto, Luis Gil: «…».", "Camila Rocha cobrou explicações: “…”.": somebody, and what they say behind a colon. */
export function labelled(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  cues: ForeignCues,
): Attribution | null {
  const end = sentenceEnd(passage, sentence);
  let colon = sentence.first + 1;
  while (colon < Math.min(end - 1, sentence.first + maxLabel) && !isColonOfSpeech(passage, colon)) colon++;
  if (!isColonOfSpeech(passage, colon) || colon + 1 >= end) return null;
  const closing = mentionBefore(passage, sentence, colon, cues);
  // "Kurze Pause, dann: „…“"
  const goesOn = cues.verbSecond && cues.connectives.has(wordAt(passage, colon - 1));
  const named = closing && isFullName(passage, closing) ? closing : openingSubject(passage, sentence, colon, cues);
  const mention = goesOn ? null : named;
  if (!goesOn && !(mention && isSomebody(passage, mention, cues))) return null;
  const content = trimmed(passage, { first: colon + 1, last: end });
  const cue = { first: colon, last: colon + 1 };
  return content && { sentence: index, frame: "colon", kind: "speech", cue, content: [content], mention };
}

function isColonOfSpeech({ tokens, quotationOf }: Passage, at: number): boolean {
  return quotationOf[at] === -1 && tokens[at]?.text === ":" && (quotationOf[at + 1] ?? -1) !== -1;
}
