import type { Attribution } from "./attributions.ts";
import { sentenceEnd, trimmed } from "./content-end.ts";
import { wordAt } from "./foreign-mentions.ts";
import { openingSubject } from "./foreign-noun-phrase.ts";
import { phraseAt } from "./foreign-phrases.ts";
import type { OuterSentence, Passage } from "./passage.ts";
import type { ForeignCues } from "./tables/foreign-cues.ts";
import { foreignFindings } from "./tables/foreign-findings.ts";

/** "That" stands right behind its verb or behind a few words: "ergab am Montag, dass". In tokens. */
const maxGap = 4;
/** An auxiliary stands so far before its participle, in tokens. */
const maxBracket = 8;

/**
 * "El estudio muestra que …", "Forscher haben herausgefunden, dass …": what a text or people who look into things have
 * found. Anything else that shows something is no source: "La caída muestra que …".
 */
export function foundOut(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  cues: ForeignCues,
): Attribution | null {
  const findings = foreignFindings.get(cues.language);
  if (findings === undefined) return null;
  const end = sentenceEnd(passage, sentence);
  for (let at = sentence.first + 1; at < end - 1; at++) {
    if (passage.quotationOf[at] !== -1) return null;
    const word = wordAt(passage, at);
    const participle = findings.participles.has(word);
    if (!participle && !findings.finite.has(word)) continue;
    const auxiliary = participle ? auxiliaryBefore(passage, sentence, at, cues) : at;
    const verb = auxiliary >= 0 ? auxiliary : findings.finite.has(word) ? at : -1;
    if (verb < 0 || wordAt(passage, verb - 1) === "que" || cues.negators.has(wordAt(passage, verb - 1))) continue;
    const content = thatBehind(passage, at + 1, end, cues);
    const mention = content < 0 ? null : openingSubject(passage, sentence, verb, cues);
    if (mention === null || mention.last < verb - 1 || !holdsAny(passage, mention, findings.sources)) continue;
    const range = trimmed(passage, { first: content, last: end });
    if (range === null) return null;
    const cue = { first: at, last: at + 1 };
    return { sentence: index, frame: "that", kind: "speech", cue, content: [range], mention };
  }
  return null;
}

function auxiliaryBefore(passage: Passage, { first }: OuterSentence, at: number, cues: ForeignCues): number {
  for (let before = at - 1; before > first && at - before <= maxBracket; before--)
    if (cues.auxiliaries.has(wordAt(passage, before))) return before;
  return -1;
}

/** Where a clause behind "that" opens; -1 without one, and for "if". */
function thatBehind(passage: Passage, from: number, end: number, cues: ForeignCues): number {
  for (let at = from; at < Math.min(end - 1, from + maxGap); at++) {
    if (passage.quotationOf[at] !== -1) return -1;
    const length = phraseAt(passage, at, end, cues.that);
    if (length > 0) return whether.has(wordAt(passage, at)) ? -1 : at + length;
  }
  return -1;
}
const whether: ReadonlySet<string> = new Set(["si", "se", "ob", "ли", "s'il", "s’il"]);

function holdsAny(
  passage: Passage,
  { first, last }: { first: number; last: number },
  words: ReadonlySet<string>,
): boolean {
  for (let at = first; at < last; at++) {
    const word = wordAt(passage, at);
    if (words.has(word) || words.has(word.replace(/^[ld]['’]/u, ""))) return true;
  }
  return false;
}
