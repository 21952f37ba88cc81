import type { Token } from "../../text/annotate.ts";
import { reportingVerbs } from "../tables/reporting-verbs.ts";

/** Verbs in -s that are plurals as well, and take a bare clause. */
const doubtful: ReadonlySet<string> = new Set(["fear", "hope", "estimate"]);
/** Tokens of a subject, and of what follows up to its verb. */
const [longestSubject, longestReach] = [10, 8];

/**
 * Whether a word that the tagger took for a plural is the verb of a clause without "that": "The company fears sales will
 * fall", "Ann Shaw, from Hollin, claims the cream left her with burns".
 */
export function isClauseVerb(tokens: readonly Token[], at: number): boolean {
  const { lower, lemma } = tokens[at]!;
  if (lower === lemma || !plural.test(lower)) return false;
  if (tokens[at - 1]!.text === ",") return isBehindAside(tokens, at);
  if (!doubtful.has(lemma) || plural.test(tokens[at - 1]!.lower) || !opensObject.has(tokens[at + 1]!.pos)) return false;
  for (let k = at - 1; k >= 0; k--) {
    if (sentenceEnd.test(tokens[k]!.text)) break;
    if (at - k > longestSubject || !inSubject.has(tokens[k]!.pos)) return false;
  }
  return holdsVerb(tokens, at + 2);
}

/** "Ann Shaw, from Hollin, | claims the cream left her": between the commas stands what tells of her, before them no verb. */
function isBehindAside(tokens: readonly Token[], at: number): boolean {
  if (!reportingVerbs.get(tokens[at]!.lemma)?.frames.has("clause") || !opensClause.test(tokens[at + 1]!.lower))
    return false;
  let comma = at - 2;
  while (comma > 0 && tokens[comma]!.text !== "," && at - comma < longestSubject) comma--;
  if (comma < 1 || tokens[comma]!.text !== "," || tokens[comma - 1]!.pos !== "PROPN") return false;
  for (let k = comma - 1; k >= 0 && !sentenceEnd.test(tokens[k]!.text); k--)
    if (comma - k > longestSubject || !(inSubject.has(tokens[k]!.pos) || tokens[k]!.text === "-")) return false;
  return holdsVerb(tokens, at + 2);
}

/** Whether a verb stands near, in the same clause. */
function holdsVerb(tokens: readonly Token[], from: number): boolean {
  for (let k = from; k < Math.min(tokens.length, from + longestReach) && tokens[k]!.pos !== "PUNCT"; k++)
    if (tokens[k]!.pos === "AUX" || tokens[k]!.pos === "VERB") return true;
  return false;
}

const plural = /[^s]s$/;
const sentenceEnd = /^[.!?:;]+$/;
const opensClause = /^(?:the|a|an|his|her|their|its|he|she|they|it)$/;
const opensObject: ReadonlySet<string> = new Set(["NOUN", "NUM", "PRON", "DET", "PROPN", "ADJ"]);
const inSubject: ReadonlySet<string> = new Set(["DET", "NOUN", "PROPN", "ADJ", "PART", "NUM", "ADP"]);
