import type { Passage } from "../../passages/passage.ts";
import { wordAt } from "./foreign-mentions.ts";

/** "Rechnet Vorstand Brandt | mit einer „leichten Erholung“": where a German phrase starts that goes on in quotation marks. */
export function startOfNounPhrase(passage: Passage, floor: number, quoted: number): number {
  if (!lowerCase.test(passage.tokens[quoted + 1]?.text ?? "")) return quoted;
  let at = quoted;
  while (at > floor && germanAdjective.test(passage.tokens[at - 1]!.text)) at--;
  if (at === floor || !germanArticle.test(wordAt(passage, at - 1))) return quoted;
  at--;
  return at > floor && germanPreposition.test(wordAt(passage, at - 1)) ? at - 1 : at;
}
const lowerCase = /^\p{Ll}/u;
const germanAdjective = /^\p{Ll}{4,}(?:en|er|em|es)$/u;
const germanArticle = /^(?:(?:k|s)?eine?[mnrs]?|d(?:er|ie|as|en|em)|ihre?[mnr]?)$/;
const germanPreposition = /^(?:mit|von|auf|über|für|gegen|vor)$/;
