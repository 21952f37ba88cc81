import type { Senses } from "../../text/senses/senses.ts";
import type { Word, Wording } from "../wording/wording.ts";
import { sentencesOf } from "./clauses.ts";

/** Clauses that are looked for, of a long speech the first ones. */
const mostClauses = 12;
/** Words that a clause has at least before another one is joined to it, and words until the verb of that one, at most. */
const fewestJoined = 4;
const longestSubject = 8;

/**
 * The parts of a text that is not English that say something by themselves: its sentences, where there are several, and two
 * clauses that a conjunction joins, where each has a verb and the second one its own subject: "vingt personnes ont été
 * arrêtées et huit policiers ont été blessés". Without a verb of its own a part stays with the one before it.
 */
export function foreignClausesOf({ text, words, senses }: Wording): readonly string[] {
  const sentences = sentencesOf(text);
  const found: string[] = sentences.length > 1 ? [...sentences] : [];
  let from = 0;
  for (const sentence of sentences) {
    const start = text.indexOf(sentence, from);
    from = start + sentence.length;
    const own = words.filter((word) => word.start >= start && word.end <= from);
    if (senses !== null) found.push(...joinedIn(text, own, from, senses));
  }
  return found.slice(0, mostClauses);
}

function joinedIn(text: string, words: readonly Word[], end: number, senses: Senses): readonly string[] {
  for (let at = fewestJoined; at < words.length - 2; at++) {
    if (!senses.joins(words[at]!.lexeme.form)) continue;
    if (!words.slice(0, at).some(isVerb) || !hasOwnSubject(words.slice(at + 1))) continue;
    return [
      text.slice(words[0]!.start, words[at - 1]!.end),
      text.slice(words[at + 1]!.start, end).replace(finalStop, ""),
    ];
  }
  return [];
}
const finalStop = /[.!?…;]+$/u;

const isVerb = ({ lexeme }: Word) => lexeme.verbal;

/** Whether words begin with a subject and its verb, which is no relative clause's. */
function hasOwnSubject(words: readonly Word[]): boolean {
  const verb = words.slice(0, longestSubject).findIndex((word, place) => place > 0 && isVerb(word));
  return verb > 0 && !words.slice(0, verb).some(({ lexeme: { form } }) => relatives.has(form));
}
const relatives: ReadonlySet<string> = new Set(
  "que qui dont ou lequel laquelle lesquels lesquelles quien quienes cual cuales donde quem qual quais onde cujo cuja".split(
    " ",
  ),
);
