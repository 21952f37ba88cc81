import type { OuterSentence, Passage } from "../passages/passage.ts";
import type { Range } from "../passages/tags.ts";

/** A headline's subject takes so many tokens at most. */
const maxSubject = 8;

/**
 * "Water firm ‘knew of leak for two years’": what marks give of a headline whose subject stands before them is what is said
 * of that subject; the whole headline then, null where the quotation is no predicate.
 */
export function quotedPredicate(passage: Passage, sentence: OuterSentence, at: number, end: number): Range | null {
  if (passage.part !== "title" || at === sentence.first || at - sentence.first > maxSubject) return null;
  const { tokens } = passage;
  const inSubject = (from: number, to: number) =>
    tokens.slice(from, to).every(({ pos, text }) => /^(?:DET|ADJ|NOUN|PROPN|NUM|PART|ADP)$/.test(pos) && text !== ":");
  if (!inSubject(sentence.first, at) || !/^(?:NOUN|PROPN)$/.test(tokens[at - 1]!.pos)) return null;
  if (!opensWithVerb(passage, at + 1, end) || !inSubject(end, sentence.last)) return null;
  return { first: sentence.first, last: sentence.last };
}

/** "knew of leak", "to be sold", "never checked brakes", and no participle before its noun: "broken promises". */
function opensWithVerb({ tokens }: Passage, from: number, end: number): boolean {
  const verb = tokens[from]?.pos === "ADV" || tokens[from]?.lower === "to" ? from + 1 : from;
  const token = tokens[verb];
  if (token === undefined || verb >= end - 2 || token.text !== token.lower) return false;
  return token.pos === "AUX" || (token.pos === "VERB" && !/ing$/.test(token.lower) && !describes(tokens, verb));
}

function describes(tokens: Passage["tokens"], verb: number): boolean {
  return (
    /(?:ed|en)$/.test(tokens[verb]!.lower) &&
    /^(?:NOUN|ADJ)$/.test(tokens[verb + 1]?.pos ?? "") &&
    !isMany(tokens, verb + 2)
  );
}

/** "misled voters over pier", where "broken promises" ends: an object has something behind it. */
function isMany(tokens: Passage["tokens"], at: number): boolean {
  return /^(?:ADP|DET|NUM|PART|SCONJ|NOUN)$/.test(tokens[at]?.pos ?? "");
}
