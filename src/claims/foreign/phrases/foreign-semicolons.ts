import type { Passage } from "../../passages/passage.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { wordAt } from "./foreign-mentions.ts";
import { phraseAt } from "./foreign-phrases.ts";
import { hasReportedMood } from "./foreign-reported-mood.ts";

/** "niega haberlo sabido; el Gobierno …": up to a semicolon behind which neither "that" nor the mood of reported speech goes on. */
export function semicolonEnd(passage: Passage, first: number, last: number, cues: ForeignCues): number {
  if (cues.bare) return last;
  for (let at = semicolonFrom(passage, first + 1, last); at < last; ) {
    const end = semicolonFrom(passage, at + 1, last);
    const next = cues.joints.has(wordAt(passage, at + 1)) ? at + 2 : at + 1;
    const goesOn = next < last && phraseAt(passage, next, last, cues.that) > 0;
    if (!goesOn && !hasReportedMood(passage, at + 1, end, cues)) return at;
    at = end;
  }
  return last;
}

/** The first semicolon outside quotations, `last` without one. */
function semicolonFrom({ tokens, quotationOf }: Passage, from: number, last: number): number {
  let at = from;
  while (at < last && (tokens[at]!.text !== ";" || quotationOf[at] !== -1)) at++;
  return Math.min(at, last);
}
