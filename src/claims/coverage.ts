import type { Attribution } from "./attributions.ts";
import type { Nested } from "./nesting.ts";
import type { OuterSentence, Passage } from "./passage.ts";
import { type Range, tagOf } from "./tags.ts";
import { verbGroup } from "./verb-group.ts";

/** What an attribution accounts for; `speaks` where it is a speaker's mention. */
export interface Covered extends Range {
  readonly speaks: boolean;
}

/** The token ranges of each sentence that attributions account for: contents, cues, and who does nothing but speak. */
export function coverage(passage: Passage, nested: readonly Nested[]): ReadonlyMap<number, readonly Covered[]> {
  const sentenceOf = new Int32Array(passage.tokens.length);
  for (const [index, sentence] of passage.sentences.entries()) sentenceOf.fill(index, sentence.first, sentence.last);
  const covered = new Map<number, Covered[]>();
  const add = ({ first, last }: Range, speaks = false) => {
    const range = { first, last, speaks };
    for (
      let index = sentenceOf[range.first]!;
      index <= sentenceOf[Math.min(range.last, sentenceOf.length) - 1]!;
      index++
    ) {
      const list = covered.get(index);
      if (list) list.push(range);
      else covered.set(index, [range]);
    }
  };
  for (const { attribution } of nested) {
    const { content, cue, mention, answers } = attribution;
    if (answers === undefined) for (const range of content) add(range);
    else if (mention) add({ first: answers, last: mention.first });
    if (isInPhrase(passage, attribution)) continue;
    add(cue);
    if (mention && !hasOwnPredicate(passage, attribution)) add(mention, true);
  }
  return covered;
}

/** "has been reeling since its announcement that …": a noun that a preposition brings belongs to what the writer tells. */
function isInPhrase(passage: Passage, { cue, frame, sentence: index }: Attribution): boolean {
  if (frame !== "noun") return false;
  const { first } = passage.sentences[index]!;
  for (let at = cue.first - 1; at > first && passage.quotationOf[at] === -1; at--) {
    const { pos, lower } = passage.tokens[at]!;
    if ((pos === "ADP" && lower !== "of") || lower === "since") return true;
    if (!inPhrase.has(pos)) return false;
  }
  return false;
}
const inPhrase: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "PART", "ADP"]);

/**
 * Whether those whom the words are given to are first the subject of something that the writer tells: "Miller left Oslo
 * and said …", "The mayor resigned, saying …", "Noting that …, Miller left".
 */
function hasOwnPredicate(passage: Passage, { cue, frame, mention, sentence: index }: Attribution): boolean {
  const { tokens } = passage;
  let at = cue.first - 1;
  while (at > 0 && (tokens[at]!.pos === "ADV" || tokens[at]!.pos === "AUX")) at--;
  if (mention === null || frame === "according") return false;
  if (tokens[at]?.pos === "CCONJ" && mention.last < at) return true;
  const sentence = passage.sentences[index]!;
  if (tagOf(passage, sentence, cue.first) !== "VERB") return false;
  const group = verbGroup(passage, sentence, cue.first);
  return (group.gerund || group.infinitive) && mention.last !== group.first && !governs(passage, sentence, group.first);
}

/** "With Miller and Reed saying …" */
function governs({ tokens }: Passage, sentence: OuterSentence, at: number): boolean {
  return at > sentence.first && tokens[sentence.first]!.lower === "with" && tokens[at - 1]!.text !== ",";
}
