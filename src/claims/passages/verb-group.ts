import { startsWithCapital } from "../../text/capitals.ts";
import { negators } from "../tables/modality-words.ts";
import type { OuterSentence, Passage } from "./passage.ts";

/** A verb with what belongs to it on its left ("has not yet been", "to", "would"). */
export interface VerbGroup {
  readonly first: number;
  readonly verb: number;
  readonly infinitive: boolean;
  readonly gerund: boolean;
  readonly passive: boolean;
  readonly finite: boolean;
}

/** Adverbs that open a clause and belong to no verb. */
export const questionWords: ReadonlySet<string> = new Set(["when", "where", "why", "how", "as"]);

/** "Nobody was hurt": negators that are no part of a verb. */
const denyingSubjects: ReadonlySet<string> = new Set(["nobody", "none", "nothing", "noone", "neither"]);

/** "He's said" is as often "has" as "is". */
const contraction = /^['’]s$/;

/** "He's expected to leave", "it's said by many that": what others foresee or think of somebody. */
function isForeseen({ tokens }: Passage, verb: number): boolean {
  if (tokens[verb]!.lower === "said" && tokens[verb + 1]?.lower === "by") return true;
  return foreseen.has(tokens[verb]!.lower) && tokens[verb + 1]?.lower === "to";
}
const foreseen: ReadonlySet<string> = new Set(
  "expected supposed believed thought known rumored rumoured alleged reported said presumed".split(" "),
);

/** "The minister had in May told the board": the "had" that a phrase of time or place parts from its participle; -1 without one. */
function partedAuxiliary({ tokens, quotationOf }: Passage, sentence: OuterSentence, verb: number): number {
  const { lower, lemma, pos } = tokens[verb]!;
  if (pos !== "VERB" || lower === lemma || /(?:ing|s)$/.test(lower)) return -1;
  for (let at = verb - 1; at > Math.max(sentence.first, verb - longestParting); at--) {
    const token = tokens[at]!;
    if (quotationOf[at] !== -1) return -1;
    if (token.pos === "AUX")
      return /^(?:had|has|have)$/.test(token.lower) && opensParting.test(tokens[at + 1]!.lower) ? at : -1;
    if (!inParting.has(token.pos)) return -1;
  }
  return -1;
}
/** In tokens. */
const longestParting = 14;
const opensParting = /^(?:in|on|at|by|during|after|since|last|earlier|this)$/;
const inParting: ReadonlySet<string> = new Set(["ADP", "ADV", "DET", "ADJ", "NUM", "NOUN", "PROPN", "PART"]);

/** The verb at a token with its auxiliaries, negation and adverbs. */
export function verbGroup(passage: Passage, sentence: OuterSentence, verb: number): VerbGroup {
  const { tokens } = passage;
  let first = verb;
  let infinitive = false;
  let be = false;
  let auxiliary = false;
  for (let at = verb - 1; at >= sentence.first && passage.quotationOf[at] === -1; at--) {
    const token = tokens[at]!;
    const word = token.lower;
    if (token.pos === "AUX") {
      auxiliary = true;
      be ||= token.lemma === "be" && (!contraction.test(word) || isForeseen(passage, verb));
    } else if (token.pos === "PART" && word === "to") infinitive = true;
    else if (word === "since" && tokens[at - 1]?.lemma === "have") auxiliary = true;
    else if (
      denyingSubjects.has(word) ||
      (!negators.has(word) && (token.pos !== "ADV" || startsWithCapital(token.text) || questionWords.has(word)))
    ) {
      const parted = at === verb - 1 ? partedAuxiliary(passage, sentence, verb) : -1;
      if (parted < 0) break;
      auxiliary = true;
      at = parted;
    }
    if (token.lemma === "get") be = true;
    first = at;
    if (infinitive && word === "to") break;
  }
  const text = tokens[verb]!.lower;
  const gerund = text.endsWith("ing");
  // "was read out", "were put": behind a form of "be" a bare verb is one whose participle looks so.
  const participle = !gerund && (text === tokens[verb]!.lemma ? be : !text.endsWith("s"));
  const passive = be && participle;
  return {
    first,
    verb,
    infinitive,
    gerund: gerund && !be,
    passive,
    finite: !infinitive && (!gerund || be || auxiliary),
  };
}
