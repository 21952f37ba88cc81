import type { Attribution } from "./attributions.ts";
import { sentenceEnd } from "./content-end.ts";
import { continueQuotations } from "./continuations.ts";
import { accordingTo } from "./foreign-according.ts";
import { goesOn, restOfDialogue } from "./foreign-continued.ts";
import { insideQuotation, inverted, labelled } from "./foreign-inserted.ts";
import { isLong } from "./foreign-marks.ts";
import { reported } from "./foreign-reported.ts";
import type { OuterSentence, Passage } from "./passage.ts";
import { foreignCues } from "./tables/foreign-cues.ts";
import type { Range } from "./tags.ts";

/** Shorter lines are headings and labels. */
const minSentence = 4;

/** Languages whose reported speech is read, BCP 47 primary tags; others than these and English give direct quotations only. */
export function isReadLanguage(language: string): boolean {
  return foreignCues.has(language);
}

/**
 * Quotations and reported speech in Spanish, Portuguese, French, German, Russian and Vietnamese, by cue words and their
 * order alone: a quotation beside a cue, a cue with "that", a cue behind or inside what is said, "according to", a name
 * before a colon, and what goes on in the mood of reported speech. One attribution a sentence.
 */
export function findForeignAttributions(passage: Passage, language: string): Attribution[] {
  const cues = foreignCues.get(language);
  if (!cues) return [];
  const found: Attribution[] = [];
  passage.sentences.forEach((sentence, index) => {
    const spoken = restOfDialogue(passage, sentence, index, found.at(-1));
    if (spoken) {
      found[found.length - 1] = spoken;
      return;
    }
    const attribution =
      reported(passage, sentence, index, cues) ??
      accordingTo(passage, sentence, index, cues) ??
      inverted(passage, sentence, index, cues) ??
      labelled(passage, sentence, index) ??
      insideQuotation(passage, sentence, index, cues) ??
      goesOn(passage, sentence, index, found.at(-1), cues);
    if (attribution) found.push(attribution);
  });
  return continueQuotations(passage, found);
}

/** Direct quotations without a speaker, for languages whose reporting words are not known. */
export function findBareQuotations(passage: Passage): Attribution[] {
  const found: Attribution[] = [];
  passage.sentences.forEach((sentence, index) => {
    let last = -1;
    for (let at = sentence.first; at < sentence.last; at++) {
      const quotation = passage.quotationOf[at]!;
      if (quotation === -1 || quotation === last) continue;
      last = quotation;
      const [first, end] = passage.quotationTokens[quotation]!;
      if (!isLong(passage, quotation)) continue;
      found.push({
        sentence: index,
        frame: "bare",
        kind: "speech",
        cue: { first, last: first + 1 },
        content: [{ first, last: end }],
        mention: null,
      });
    }
  });
  return found;
}

/** A sentence of a language without tags that nobody is quoted for: the outlet's own, if it is one at all. */
export function wholeAssertion(passage: Passage, sentence: OuterSentence): Range | null {
  const end = sentenceEnd(passage, sentence);
  const stopped = end < sentence.last && passage.tokens[sentence.last - 1]!.text !== "?";
  return stopped && end - sentence.first >= minSentence ? { first: sentence.first, last: end } : null;
}
