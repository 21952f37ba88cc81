import { annotate } from "../../text/annotate.ts";
import { isPersonNoun } from "../names/person-nouns.ts";
import type { Passage } from "../passages/passage.ts";
import type { Range } from "../passages/tags.ts";
import { crowds } from "../tables/crowds.ts";
import { bodyNouns, documentNouns } from "../tables/speaker-words.ts";
import { pluralRoles } from "../tables/titles.ts";

/** A headline's subject takes so many tokens at most: "Striking hospital workers". */
const maxSubject = 3;
/** Behind the thing that a study links, blames or rates its preposition stands so near. */
const maxObject = 3;

/**
 * "Hundreds protest over bills", "Study links coffee to long life": a verb that the tagger took for a noun because its
 * subject opens the headline with a capital and no article. It reads the same words once more with a pronoun for the subject:
 * the verb of what it then finds there, -1 where that is none.
 */
export function verbBehindSubject(passage: Passage, { first, last }: Range): number {
  const { tokens, quotationOf, text } = passage;
  for (let at = first + 1; at < Math.min(last - 1, first + maxSubject + 1); at++) {
    if (quotationOf[at - 1] !== -1 || quotationOf[at] !== -1) return -1;
    const { pos, text: word, lower, lemma } = tokens[at]!;
    const pronoun = pronounFor(tokens[at - 1]!);
    if (pronoun === null || pos !== "NOUN" || word !== lower) continue;
    const agrees = pronoun === "They" ? lower === lemma : inS.test(lower) && hasObject(passage, at, last);
    if (!agrees || isPersonNoun(lemma) || crowds.has(lower) || pluralRoles.has(lower)) continue;
    const again = annotate(`${pronoun} ${text.slice(tokens[at]!.start, tokens[last - 1]!.end)}`).tokens[1]!;
    if (again.pos === "VERB" && again.lower === lower) return at;
  }
  return -1;
}

const inS = /[^s]s$/;

/** The pronoun that stands for people, or for a text or body, in a headline; null for what else opens one. */
function pronounFor({ lower, lemma }: Passage["tokens"][number]): "They" | "It" | null {
  if (many.has(lower) || pluralRoles.has(lower) || crowds.has(lower)) return "They";
  return documentNouns.has(lemma) || bodyNouns.has(lemma) ? "It" : null;
}
const many: ReadonlySet<string> = new Set("police dozens scores hundreds thousands millions".split(" "));

/** "links coffee to", not "results due": what a noun in -s has not behind it. */
function hasObject({ tokens }: Passage, verb: number, last: number): boolean {
  if (!/^(?:NOUN|PROPN)$/.test(tokens[verb + 1]?.pos ?? "")) return false;
  for (let at = verb + 2; at < Math.min(last, verb + 2 + maxObject); at++)
    if (tokens[at]!.pos === "ADP" || tokens[at]!.lower === "to") return true;
  return false;
}
