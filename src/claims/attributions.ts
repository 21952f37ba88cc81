import type { Cue } from "./claim.ts";
import { clauseEnd, sentenceEnd, trimmed } from "./content-end.ts";
import { continueQuotations } from "./continuations.ts";
import { nominalCue } from "./nominal-cues.ts";
import { orphanQuotations } from "./orphan-quotations.ts";
import type { OuterSentence, Passage } from "./passage.ts";
import type { Frame } from "./tables/reporting-verbs.ts";
import { type Range, tagOf } from "./tags.ts";
import { verbCue } from "./verb-cue.ts";

/** Words given to somebody: token ranges of content, cue and the speaker's mention. */
export interface Attribution {
  readonly sentence: number;
  readonly frame: Frame | "according" | "colon" | "noun" | "adjective" | "bare" | "dialogue";
  readonly kind: Cue["kind"];
  /** Where nobody's word gives the content: its own first mark. */
  readonly cue: Range;
  readonly content: readonly Range[];
  readonly mention: Range | null;
}

/** No sentence that somebody wrote has more attributions. */
const maxPerSentence = 40;

/** All attributions of a passage: by verbs, nouns, adjectives and "according to", then what their quotations go on to, then quotations without a cue. */
export function findAttributions(passage: Passage): Attribution[] {
  const found: Attribution[] = [];
  for (const [index, sentence] of passage.sentences.entries()) readSentence(passage, sentence, index, found);
  const continued = continueQuotations(passage, found);
  return [...continued, ...orphanQuotations(passage, continued)];
}

function readSentence(passage: Passage, sentence: OuterSentence, index: number, found: Attribution[]): void {
  const most = found.length + maxPerSentence;
  for (let at = sentence.first; at < sentence.last && found.length < most; at++) {
    if (passage.quotationOf[at] !== -1) continue;
    const token = passage.tokens[at]!;
    const attribution =
      token.lemma === "accord" && passage.tokens[at + 1]?.text === "to"
        ? accordingTo(passage, sentence, index, at)
        : tagOf(passage, sentence, at) === "VERB"
          ? verbCue(passage, sentence, index, at)
          : nominalCue(passage, sentence, index, at);
    if (attribution) found.push(attribution);
  }
}

function accordingTo(passage: Passage, sentence: OuterSentence, index: number, at: number): Attribution | null {
  const { tokens, quotationOf } = passage;
  const from = at + 2;
  let last = from;
  const end = sentenceEnd(passage, sentence);
  while (
    last < end &&
    tokens[last]!.text !== "," &&
    tokens[last]!.text !== ";" &&
    tokens[last]!.text !== ")" &&
    quotationOf[last] === -1
  ) {
    const word = tokens[last]!.text.toLowerCase();
    if (
      last > from &&
      (word === "who" ||
        word === "which" ||
        word === "that" ||
        tokens[last]!.pos === "VERB" ||
        tokens[last]!.pos === "AUX")
    )
      break;
    last++;
  }
  if (last === from) return null;
  const mention = { first: from, last };
  const before = trimmed(passage, { first: sentence.first, last: at });
  const leading = before === null || before.last - before.first <= 2;
  const content: Range[] = [];
  if (leading) {
    const rest = trimmed(passage, { first: last, last: clauseEnd(passage, sentence, last + 1, at, false) });
    if (rest) content.push(rest);
  } else if (before) content.push(before);
  // "…" According to Smith.: a sentence of its own behind the quotation.
  const previous = passage.sentences[index - 1];
  if (content.length === 0 && previous?.paragraph === sentence.paragraph && quotationOf[previous.last - 1] !== -1) {
    const [first, end] = passage.quotationTokens[quotationOf[previous.last - 1]!]!;
    content.push({ first, last: end });
  }
  return content.length
    ? { sentence: index, frame: "according", kind: "speech", cue: { first: at, last: from }, content, mention }
    : null;
}
