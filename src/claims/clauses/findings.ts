import type { CueScene } from "../cues/verb-cue.ts";
import { isPersonNoun } from "../names/person-nouns.ts";
import type { Passage } from "../passages/passage.ts";
import type { Range } from "../passages/tags.ts";
import { documentNouns } from "../tables/speaker-words.ts";

/** "The survey shows a narrow lead": what a poll or a report finds is what it says. */
export function isFinding({ passage, subject, group }: CueScene): boolean {
  if (!subject || !findings.has(passage.tokens[group.verb]!.lemma)) return false;
  for (let at = subject.first; at < subject.last; at++) {
    if (passage.tokens[at]!.pos === "ADP") return false;
    const { lemma } = passage.tokens[at]!;
    if (documentNouns.has(lemma) || /^(?:review|audit|assessment|inquiry|investigation)$/.test(lemma)) return true;
  }
  return false;
}

/** "Reed showed “no remorse”": what somebody shows is nobody's words, unless it is that or how something is. */
export function isShownBySomebody({ tokens }: Passage, subject: Range | null, verb: number): boolean {
  if (!subject || !showing.test(tokens[verb]!.lower) || opensTold.test(tokens[verb + 1]?.lower ?? "")) return false;
  if (tokens.slice(subject.first, subject.last).some(isDocument)) return false;
  // "the bank had shown “a shocking disregard”"
  if (/^["“‘']$/.test(tokens[verb + 1]?.text ?? "")) return true;
  const { pos, lower } = tokens[subject.last - 1]!;
  return pos === "PROPN" || /^(?:he|she|who)$/.test(lower) || isPersonNoun(lower);
}
/** "Emails show the minister knew": the tagger takes a word at the head of a sentence for a name. */
const isDocument = ({ lemma, lower }: Passage["tokens"][number]) =>
  documentNouns.has(lemma) || documentNouns.has(lower.replace(/s$/, ""));
const showing = /^show(?:s|ed|n|ing)?$/;
const opensTold = /^(?:that|how|why|whether|what|when|where)$/;

export const findings: ReadonlySet<string> = new Set(["show", "find", "reveal"]);
