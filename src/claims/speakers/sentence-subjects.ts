import { noticeIn } from "../notices/notices.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { tagOf } from "../passages/tags.ts";
import { bodyNouns } from "../tables/speaker-words.ts";
import type { Member, Named } from "./cast.ts";
import { tokenAt } from "./roles.ts";
import { namesIn } from "./speaker-scene.ts";

/** For each sentence the person or body whose name stands before its first verb, null without one. */
export function sentenceSubjects(passage: Passage, named: readonly Named[]): readonly (Member | null)[] {
  return passage.sentences.map((sentence) => {
    if (noticeIn(passage, sentence)) return null;
    let governed = false;
    for (let at = sentence.first; at < sentence.last; at++) {
      if (passage.quotationOf[at] !== -1) continue;
      const { start, end } = passage.tokens[at]!;
      const name = namesIn(named, start, end)[0];
      if (name && name.start === start && name.member && !isPossessor(passage, name.end)) {
        // "analysts at Miller Bank", "talks with Ann Miller and Tom Reed": not what the sentence is about.
        governed = isGoverned(passage, at) || (governed && passage.tokens[at - 1]?.pos === "CCONJ");
        if (governed || isModifier(passage, sentence, name.end, named)) continue;
        // "Hollin police would not comment": nobody of this name does anything here.
        return isCompound(passage, name.end) ? null : name.member;
      }
      const tag = tagOf(passage, sentence, at);
      if (tag === "VERB" || tag === "AUX") return null;
    }
    return null;
  });
}

/** "Norvale boss Ann Miller", "Berg's ally Tom Reed": a name whose noun brings in another one. */
function isModifier(passage: Passage, { last }: OuterSentence, end: number, named: readonly Named[]): boolean {
  const { tokens } = passage;
  const from = tokenAt(tokens, end);
  if (from < 0) return false;
  for (let at = from; at < Math.min(last, from + longestRole); at++) {
    const { start, end: tokenEnd, pos, text } = tokens[at]!;
    if (at > from && namesIn(named, start, tokenEnd).some((name) => name.start === start && name.member)) return true;
    if ((pos !== "NOUN" && pos !== "ADJ") || text !== text.toLowerCase()) return false;
  }
  return false;
}
const longestRole = 4;

/** Whether a name stands before the noun of a body: "Hollin police", "the Norvale board". */
function isCompound({ tokens }: Passage, end: number): boolean {
  const next = tokens[tokenAt(tokens, end)];
  return next !== undefined && next.pos === "NOUN" && (bodyNouns.has(next.lower) || crowds.has(next.lower));
}
const crowds: ReadonlySet<string> = new Set(
  "police officials officers officer residents voters lawmakers supporters fans shares stock workers employees leaders authorities prosecutors".split(
    " ",
  ),
);

/** Whether a preposition stands before a name, and an article at most between them. */
function isGoverned({ tokens }: Passage, at: number): boolean {
  const before = tokens[at - 1]?.pos === "DET" ? tokens[at - 2] : tokens[at - 1];
  return before?.pos === "ADP";
}

export function isPossessor(passage: Passage, end: number): boolean {
  return /^['’]s?\s/.test(passage.text.slice(end, end + 3));
}
