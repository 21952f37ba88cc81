import type { Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import { isClauseMark, pastTimes, wordAt } from "../phrases/foreign-mentions.ts";
import type { VerbCue } from "../phrases/foreign-verb-cue.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { romance } from "../tables/romance.ts";

const accusing = /^ac?cus/;
const adverb = /(?:mente|ment)$/u;
const ofWhat = /^(?:d[ei]|d['’])$/;
/** Whom somebody accuses is named in no more tokens. */
const maxWhom = 16;

/**
 * "Acusó al consejo de «ocultar» el informe", "acusou, nesta quarta-feira, o governo de mentir", "le acusó de mentir": whom
 * somebody accuses, where they stand behind the verb, and of what; null for another verb.
 */
export function accusedOf(passage: Passage, cue: VerbCue, limit: number, cues: ForeignCues): Range | null {
  if (!romance.has(cues.language) || !accusing.test(wordAt(passage, cue.last - 1))) return null;
  let first = pastInserted(passage, cue.last, limit, cues);
  while (first < limit && (isBetween(passage, first, cues) || adverb.test(wordAt(passage, first)))) first++;
  first = pastTimes(passage, first, limit, cues);
  if (ofWhat.test(wordAt(passage, first))) return first + 1 < limit ? { first: first + 1, last: limit } : null;
  for (let at = first; at < Math.min(limit - 1, first + maxWhom); at++) {
    if (at > first && ofWhat.test(wordAt(passage, at)) && isCharge(passage, at + 1, cues))
      return { first, last: limit };
    const { text } = passage.tokens[at]!;
    if (text === ";" || text === ":" || text === "." || cues.relatives.has(wordAt(passage, at))) return null;
  }
  return null;
}

/** Whether what stands behind "of" is what somebody did: a verb or a quotation. */
function isCharge(passage: Passage, at: number, cues: ForeignCues): boolean {
  if (passage.quotationOf[at] !== -1) return true;
  let verb = at;
  while (cues.weak.has(wordAt(passage, verb)) || cues.negators.has(wordAt(passage, verb))) verb++;
  return infinitive.test(wordAt(passage, verb)) && !/^\p{Lu}/u.test(passage.tokens[verb]!.text);
}
/** The personal infinitive of Portuguese too: "de estarem". */
const infinitive =
  /^(?:\p{L}{2,}(?:[aeiô]r(?:se|l[aoe]s?)?|[aei]rem|re|[aei]re?(?:si|l[oaie]|gli|ne)|(?:av|ess|vol|pot|dov|f)[ae]r|oir)|ser|ir|être)$/u;

const isBetween = (passage: Passage, at: number, { weak, determiners, language }: ForeignCues): boolean =>
  language !== "fr" && weak.has(wordAt(passage, at)) && !determiners.has(wordAt(passage, at));

/** "acusou, esta quarta-feira, o governo": behind what a pair of commas sets in. */
function pastInserted(passage: Passage, from: number, limit: number, cues: ForeignCues): number {
  if (passage.tokens[from]?.text !== ",") return from;
  for (let at = from + 1; at < Math.min(limit, from + maxWhom); at++) {
    if (passage.tokens[at]!.text === ",") return at + 1;
    if (isClauseMark(passage, at) && !/^[()]$/.test(passage.tokens[at]!.text)) return from;
    if (cues.joints.has(wordAt(passage, at))) return from;
  }
  return from;
}
