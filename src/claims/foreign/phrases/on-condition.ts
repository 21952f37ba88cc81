import type { Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { isClauseMark, maxMention, wordAt } from "./foreign-mentions.ts";
import type { VerbCue } from "./foreign-verb-cue.ts";

/** The clause stands no further behind its verb, in tokens. */
const maxGap = 2 * maxMention;
const conditions: ReadonlyMap<string, RegExp> = new Map([
  ["de", /^(?:fall|bedingung|voraussetzung|vorbehalt|auflage|maßgabe)$/],
  ["es", /^(?:caso|condición|supuesto)$/],
  ["pt", /^(?:caso|condição|hipótese)$/],
  ["fr", /^condition$/],
  ["ru", /^(?:услови[ие]|случай|случае)$/],
]);
/** "Auf jeden Fall, dass …" */
const anyCase = /^(?:jede[nm]|keine[nm]|diese[nm]|этом|tal|este|ese)$/;
const opens = /^(?:dass|ob|что|если)$/;

/** Whether a noun right before a token is one of a condition. */
function isCondition(passage: Passage, at: number, { language }: ForeignCues): boolean {
  const noun = wordAt(passage, at - 1);
  return conditions.get(language)?.test(noun) === true && !anyCase.test(wordAt(passage, at - 2));
}

/** "En caso | de que fracasen", "unter der Bedingung | , dass": whether what stands before a "that" makes its clause a condition. */
export function isConditional(passage: Passage, that: number, cues: ForeignCues): boolean {
  const at = passage.tokens[that - 1]?.text === "," ? that - 1 : that;
  const joined = wordAt(passage, at - 1) === "de";
  // "Sobre o caso que mudou"
  if (cues.dropsSubject && !joined && wordAt(passage, at) !== "de") return false;
  return isCondition(passage, joined ? at - 1 : at, cues);
}

/**
 * "Kündigte Streiks für den Fall an, | dass die Gespräche scheitern": the clause behind a comma that tells on what condition, which
 * is not what is said itself; null without one.
 */
export function conditionAfter(passage: Passage, cue: VerbCue, limit: number, cues: ForeignCues): Range | null {
  if (!cues.verbSecond && cues.language !== "ru") return null;
  let comma = cue.head;
  let named = false;
  while (comma < Math.min(limit, cue.head + maxGap) && !isClauseMark(passage, comma)) {
    if (passage.quotationOf[comma] !== -1) return null;
    comma++;
    named = isCondition(passage, comma, cues) || (named && comma === cue.particle + 1);
  }
  const first = comma + 1;
  const found = passage.tokens[comma]?.text === "," && named && opens.test(wordAt(passage, first));
  return found && first + 1 < limit ? { first, last: limit } : null;
}
