import type { Token } from "../../text/annotate.ts";
import { likeTheirPast } from "../../text/tables/like-their-past.ts";

/**
 * Whether a word that the tagger took for a noun is the verb of what somebody said: "said sugar causes cancer", "said a man
 * shot two women". Who says takes a clause, so that a verb stands in it; where no other does, a noun behind a noun that has
 * a verb's form and something behind it is that verb.
 */
export function isSaidVerb(tokens: readonly Token[], at: number): boolean {
  const { lower, text } = tokens[at]!;
  const before = tokens[at - 1]!;
  if (text !== lower || !/^(?:NOUN|PROPN)$/.test(before.pos) || !objects.has(tokens[at + 1]!.pos)) return false;
  if (!agrees(tokens[at]!, before)) return false;
  if (!isBehindSaying(tokens, at)) return false;
  for (let k = at + 1; k < Math.min(tokens.length, at + longestClause) && !ends.test(tokens[k]!.lower); k++)
    if (isVerb(tokens[k]!)) return false;
  return true;
}
/** In tokens. */
const [longestSubject, longestClause] = [9, 30];

/** Whether nothing but a phrase stands between a token and a "said" that has a subject. */
function isBehindSaying(tokens: readonly Token[], at: number): boolean {
  for (let k = at - 1; k > 0 && at - k < longestSubject; k--) {
    const { pos, lemma } = tokens[k]!;
    if (pos === "VERB") return lemma === "say" && /^(?:NOUN|PROPN|PRON)$/.test(tokens[k - 1]!.pos);
    if (!inSubject.has(pos)) return false;
  }
  return false;
}
const objects: ReadonlySet<string> = new Set(["DET", "PRON", "NUM", "SYM", "PROPN", "NOUN", "ADJ", "ADP", "ADV"]);
const inSubject: ReadonlySet<string> = new Set(["DET", "PRON", "NUM", "PROPN", "NOUN", "ADJ", "PART", "ADP"]);
const ends = /^(?:[.,;:!?]|and|but|or|who|which|that|when|while|after|before|because|as|if)$/;
const plural = /[^s]s$/;

/** Whether a word has a finite form that its subject may have. */
function agrees({ lower, lemma }: Token, subject: Token): boolean {
  if (likeTheirPast.has(lower) || lower === "shot") return true;
  return plural.test(lower) ? !plural.test(subject.lower) : lower === lemma && plural.test(subject.lower);
}

const isVerb = ({ pos }: Token): boolean => pos === "VERB" || pos === "AUX";
