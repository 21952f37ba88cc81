import { sentenceEnd } from "../clauses/content-end.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { type Range, tagOf } from "../passages/tags.ts";
import type { Attribution } from "./attributions.ts";

/** "It was murder, the judges are convinced": what somebody is sure of stands before them. */
export function sureOf(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  at: number,
  mention: Range,
): Attribution | null {
  const { tokens } = passage;
  const comma = mention.first - 1;
  if (at + 1 < sentenceEnd(passage, sentence) || !sure.has(tokens[at]!.lower)) return null;
  if (comma <= sentence.first || tokens[comma]!.text !== "," || passage.quotationOf[comma] !== -1) return null;
  if (!holdsVerb(passage, sentence, comma)) return null;
  const cue = { first: at, last: at + 1 };
  const content = [{ first: sentence.first, last: comma }];
  return { sentence: index, frame: "adjective", kind: "thought", cue, content, mention };
}

function holdsVerb(passage: Passage, sentence: OuterSentence, end: number): boolean {
  for (let at = sentence.first; at < end; at++)
    if (passage.quotationOf[at] === -1 && tagOf(passage, sentence, at) === "VERB") return true;
  return false;
}

const sure: ReadonlySet<string> = new Set(["convinced", "certain", "sure", "confident", "adamant"]);
