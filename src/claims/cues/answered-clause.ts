import { opensClause } from "../clauses/clauses.ts";
import { opensClauseAt } from "../clauses/complement.ts";
import { isTold } from "../passages/apposed-claim.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { type Range, tagOf } from "../passages/tags.ts";
import { verbGroup } from "../passages/verb-group.ts";
import { deniableNouns } from "../tables/allegation-nouns.ts";
import { answeringVerbs } from "../tables/answering-verbs.ts";
import { reportingVerbs } from "../tables/reporting-verbs.ts";
import { afterCue } from "./after-cue.ts";
import type { CueScene, FrameReading } from "./verb-cue.ts";

/** "Reed took bribes, which he denies", "…, a claim the board rejects": an answer to the clause in front of the comma. */
export function answeredClause(scene: CueScene): FrameReading | null {
  const { passage, sentence, subject, group, past, end } = scene;
  const { tokens, quotationOf } = passage;
  if (!subject || !group.finite || !isBeside(scene, subject) || !answeringVerbs.has(tokens[group.verb]!.lemma))
    return null;
  // The pronoun is the verb's object, so that nothing follows it.
  if (past < end && tokens[past]!.pos !== "PUNCT" && tokens[past]!.pos !== "CCONJ") return null;
  const opener = openerBefore(scene, subject.first);
  const comma = opener - 1;
  if (comma <= sentence.first || tokens[comma]!.text !== "," || quotationOf[comma] !== -1) return null;
  return { frame: "that", content: [clauseBefore(scene, comma)], answers: opener };
}

/** "Miller rejects", "the captain, Ryan Shaw, rejects": a subject right before its verb, but for what explains it. */
function isBeside({ passage: { tokens }, group }: CueScene, { last }: Range): boolean {
  return last === group.first || (tokens[last]!.text === "," && tokens[group.first - 1]!.text === ",");
}

/** The first token of "which", "something", "a claim" right before a subject; -1 where there is none. */
function openerBefore({ passage, sentence }: CueScene, subject: number): number {
  const { tokens } = passage;
  const before = tokens[subject - 1];
  if (!before || subject - 1 <= sentence.first) return -1;
  if (before.lower === "which" || before.lower === "something") return subject - 1;
  const article = tokens[subject - 2];
  const named = before.pos === "NOUN" && isTold(before.lemma) && article && /^an?$/.test(article.lower);
  return named ? subject - 2 : -1;
}

/** The clause that ends at a comma: what somebody says there, or all that the sentence tells before it. */
function clauseBefore({ passage, sentence }: CueScene, comma: number): Range {
  const { tokens, quotationOf } = passage;
  for (let at = comma - 2; at > sentence.first; at--) {
    if (quotationOf[at] !== -1 || tagOf(passage, sentence, at) !== "VERB") continue;
    // "accused the government of blocking aid, a charge it denies"
    if (tokens[at]!.lemma === "accuse") {
      const of = tokens.slice(at, comma).findIndex(({ lower }) => lower === "of");
      if (of > 0 && at + of + 1 < comma) return { first: at + of + 1, last: comma };
    }
    if (!reportingVerbs.get(tokens[at]!.lemma)?.frames.has("clause") || !verbGroup(passage, sentence, at).finite)
      continue;
    const said = afterCue(passage, sentence, at + 1, reportingVerbs.get(tokens[at]!.lemma)!.frames).at;
    const first = tokens[said]?.lower === "that" ? said + 1 : said;
    if (opensClauseAt(passage, sentence, first, comma)) return { first, last: comma };
  }
  return withoutFormer(passage, sentence, comma);
}

/** "It was late, and it led to claims that he lied, something he denies": what the last clause's noun stands for, or that clause. */
function withoutFormer(passage: Passage, sentence: OuterSentence, comma: number): Range {
  const { tokens, quotationOf } = passage;
  let first = sentence.first;
  for (let at = comma - 2; at > sentence.first && quotationOf[at] === -1; at--) {
    if (
      tokens[at]!.lower === "that" &&
      deniableNouns.has(tokens[at - 1]!.lemma) &&
      opensClauseAt(passage, sentence, at + 1, comma)
    )
      return { first: at + 1, last: comma };
    if (tokens[at]!.pos !== "CCONJ" || tokens[at - 1]!.text !== "," || !opensClause(passage, sentence, at + 1, comma))
      continue;
    first = at + 1;
    break;
  }
  return { first, last: comma };
}
