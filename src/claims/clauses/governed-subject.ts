import { nounPhraseBefore } from "../passages/noun-phrase.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { isNominal, type Range, tagOf } from "../passages/tags.ts";

/** "led Smith to fear", "forced the bank to admit": the object of some verbs is the infinitive's subject. */
export function controlledSubject(passage: Passage, sentence: OuterSentence, at: number, floor: number): Range | null {
  if (!isNominal(tagOf(passage, sentence, at), "")) return null;
  const phrase = nounPhraseBefore(passage, sentence, at, floor);
  const verb = phrase ? passage.tokens[phrase.first - 1] : undefined;
  return verb?.pos === "VERB" && phrase!.first > floor && controllers.has(verb.lemma) ? phrase : null;
}

const controllers: ReadonlySet<string> = new Set(
  "lead force prompt cause urge ask tell allow push press persuade convince invite get compel help enable encourage inspire pressure require".split(
    " ",
  ),
);

/** "footage of Smith asking": the name that a preposition governs asks, not the footage. */
export function afterPreposition(passage: Passage, sentence: OuterSentence, phrase: Range): Range | null {
  for (let at = phrase.last - 1; at >= phrase.first; at--) {
    const tag = tagOf(passage, sentence, at);
    if (tag === "ADP") return locatives.has(passage.tokens[at]!.lower) ? null : { first: at + 1, last: phrase.last };
    if (tag !== "PROPN") return null;
  }
  const before = phrase.first - 1;
  return before >= sentence.first && governors.has(passage.tokens[before]!.lower) ? phrase : null;
}

/** "an advert in Norland describing himself": a place does nothing. */
const locatives: ReadonlySet<string> = new Set(["in", "at", "on", "near", "outside", "inside"]);
const governors: ReadonlySet<string> = new Set(["with", "of", "by", "to", "from"]);
