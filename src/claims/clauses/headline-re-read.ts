import { annotate, type Token } from "../../text/annotate.ts";
import { isTitleCase } from "../names/title-case.ts";
import { isOpeningAdjective } from "../passages/opening-adjective.ts";
import type { Passage } from "../passages/passage.ts";
import type { Range } from "../passages/tags.ts";
import { crowds } from "../tables/crowds.ts";
import { bodyNouns, documentNouns } from "../tables/speaker-words.ts";
import { pluralRoles } from "../tables/titles.ts";

/** A headline's subject takes so many tokens at most: "Striking hospital workers in Hollin". */
const maxSubject = 6;

/**
 * "Hundreds protest over bills", "Study links coffee to long life", "Navy Jet Crashes Into Tower": a verb that the tagger took
 * for a noun or a name because a headline has no articles and may be written in capitals. It reads the same words once more
 * with a pronoun for the subject: the verb of what it then finds there, -1 where that is none.
 */
export function verbBehindSubject(passage: Passage, { first, last }: Range): number {
  const { tokens, quotationOf, text } = passage;
  const titled = isTitleCase(tokens, first, last);
  for (let at = first + 1; at < Math.min(last - 1, first + maxSubject + 1); at++) {
    if (quotationOf[at - 1] !== -1 || quotationOf[at] !== -1) return -1;
    const { pos, text: word, lower } = tokens[at]!;
    if (pos === "VERB" || pos === "AUX" || lower === "to") return -1;
    if (!isName(pos) || (word !== lower && !titled)) continue;
    const pronoun = pronounFor(tokens, first, at);
    if (pronoun === null || !hasObject(tokens[at + 1]!, pronoun, at + 2 === last)) continue;
    const rest = text.slice(tokens[at]!.start, tokens[last - 1]!.end);
    const again = annotate(`${pronoun} ${titled ? rest.toLowerCase() : rest}`).tokens[1]!;
    if (again.pos === "VERB" && again.lower === lower) return at;
  }
  return -1;
}

const isName = (pos: string) => pos === "NOUN" || pos === "PROPN";
const inS = /[^s]s$/;

/** The pronoun that may stand for what a headline tells of up to a word, by the form of that word; null for what is no subject of it. */
function pronounFor(tokens: readonly Token[], first: number, at: number): "They" | "It" | null {
  const { lower, lemma } = tokens[at]!;
  const subject = tokens[at - 1]!;
  // "New rules for pilots"
  if (/^(?:new|old|latest|further)$/.test(subject.lower)) return null;
  if (at === first + 1 && isOpeningAdjective(subject, tokens[at]!)) return null;
  if (!isName(subject.pos) && !isSeveral(subject)) return null;
  if (crowds.has(lower) || pluralRoles.has(lower)) return null;
  const several = isSeveral(subject) || isPair(tokens, first, at - 1);
  if (inS.test(lower))
    return several && !documentNouns.has(subject.lemma) && !bodyNouns.has(subject.lemma) ? null : "It";
  return several && (lower === lemma || lower === "shot" || subject.pos === "PROPN") ? "They" : null;
}

function isSeveral({ lower }: Token): boolean {
  return inS.test(lower) || many.has(lower) || crowds.has(lower) || pluralRoles.has(lower);
}
const many: ReadonlySet<string> = new Set(
  "police dozens scores hundreds thousands millions people men women".split(" "),
);

/** "Russia, China veto", "Miller and Reed split" */
function isPair(tokens: readonly Token[], first: number, at: number): boolean {
  for (let joint = at - 1; joint > first && at - joint < maxSubject; joint--)
    if (/^(?:,|and|&)$/.test(tokens[joint]!.lower)) return tokens[joint - 1]!.pos === "PROPN";
  return false;
}

/** What stands behind a verb: "launches missile", "edge higher", "crashes into". */
function hasObject({ pos, lower }: Token, pronoun: string, closes: boolean): boolean {
  // "Poll results due"
  if (closes && pronoun === "It" && pos === "ADJ") return false;
  if (pos === "ADP" || pos === "SCONJ") return true;
  // "Two soldiers shot, one held"
  if (lower === ",") return pronoun === "They";
  return /^(?:DET|PRON|SYM|NUM|PROPN|NOUN|ADJ|ADV|PART)$/.test(pos) && !/^['’]/.test(lower);
}
