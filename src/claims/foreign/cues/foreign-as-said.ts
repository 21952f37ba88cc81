import type { Passage } from "../../passages/passage.ts";
import { addresseeWithin } from "../phrases/foreign-addressee.ts";
import { isNameQuotation } from "../phrases/foreign-marks.ts";
import { isClauseMark, isNameLike, wordAt } from "../phrases/foreign-mentions.ts";
import { subjectAfter } from "../phrases/foreign-subject.ts";
import { verbCueAt } from "../phrases/foreign-verb-cue.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { foreignPronouns } from "../tables/foreign-roles.ts";
import { type Account, endOfReference, maxPhrase, pastApposedName, pastApposition } from "./foreign-account.ts";

/** "wie Eva Brandt sagte", "как сообщил Иван Орлов": as, a verb and who, in either order. */
export function asSaid(passage: Passage, at: number, end: number, cues: ForeignCues): Account | null {
  if (!cues.as.has(passage.tokens[at]!.lower)) return null;
  let stop = clauseEnd(passage, at + 1, end, at + (cues.through.size > 0 ? 2 * maxPhrase : maxPhrase));
  // "wie der Leiter der Werft, Karl Ott, erklärte"
  const named = cues.verbSecond ? pastApposedName(passage, stop, end) : stop;
  const apposed = named > stop;
  if (apposed) stop = clauseEnd(passage, named + 1, end, named + maxPhrase);
  const open = { first: at, last: end, paragraph: 0, titled: false };
  for (let verb = at + 1; verb < stop; verb++) {
    const read = passage.quotationOf[verb] === -1 ? verbCueAt(passage, open, verb, stop, cues) : null;
    if (!read) continue;
    const { first, last } = read.shown;
    let from = at + 1;
    while (from < verb && cues.weak.has(wordAt(passage, from))) from++;
    const between = {
      first: from,
      last: apposed ? named : cues.verbSecond ? endOfSubject(passage, from, verb, cues) : first,
    };
    const pronoun = cues.verbSecond && foreignPronouns.get(cues.language)!.has(wordAt(passage, from));
    const before = verb > from && (pronoun || isNameLike(passage, between, cues)) ? between : null;
    const after = before ? null : subjectAfter(passage, read, stop, cues, false);
    const mention = before ?? after;
    const cue = before ? { first, last } : { first: at, last };
    if (!mention) return null;
    const trimmedMention = { ...mention, last: endOfReference(passage, mention.first, mention.last, cues) };
    return {
      cue,
      mention: trimmedMention,
      first: at,
      last: before ? Math.max(stop, last) : pastApposition(passage, stop, end, false, cues),
    };
  }
  return null;
}

function clauseEnd(passage: Passage, from: number, end: number, limit: number): number {
  let at = from;
  while (
    at < end &&
    at <= limit &&
    !isClauseMark(passage, at) &&
    (passage.quotationOf[at] === -1 || isNameQuotation(passage, at))
  )
    at++;
  return at;
}

/** "wie das Unternehmen am Donnerstag mitteilte": the subject ends where time, place or addressee begin. */
function endOfSubject(passage: Passage, from: number, verb: number, cues: ForeignCues): number {
  for (let at = from + 1; at < verb; at++)
    if (cues.stops.has(wordAt(passage, at)) && !/^(?:und|en)$/.test(wordAt(passage, at)))
      return addresseeWithin(passage, from, at, cues);
  return addresseeWithin(passage, from, verb, cues);
}
