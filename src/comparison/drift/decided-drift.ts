import { relatedness } from "../likeness/relatedness.ts";
import type { Word, Wording } from "../wording/wording.ts";
import type { Tellings } from "./drift.ts";
import { asks, isDone, nextContent, readOf, sameWord } from "./modality-drift.ts";

/**
 * How a deed that is thought over in one telling is done or decided in another ("is considering reopening the airport", "has
 * decided to reopen it"); null where it is not. The words say which deed: members of one row need not be much alike besides.
 */
export function decidedDrift({ from, to, translated }: Tellings): string | null {
  if (translated || from.claim.negated !== to.claim.negated || asks.test(to.claim.cue?.text ?? "")) return null;
  const deed = thoughtOver(from.wording);
  if (deed === null || thoughtOver(to.wording) !== null || to.claim.modality === "possible") return null;
  const told = readOf(to.wording);
  if (!told.sure) return null;
  const word = told.words.find(({ lexeme }) => lexeme.verbal && relatedness(lexeme, deed) >= sameWord);
  if (word === undefined) return null;
  if (isDecided(to.wording, word)) return "considered in one, decided in the other";
  return isDone(to.wording, word) && !told.planned ? "considered in one, done in the other" : null;
}

/** The verb of what is thought over; null for none. */
function thoughtOver({ words }: Wording) {
  const at = words.findIndex(({ lexeme: { form } }) => deliberating.has(form));
  const deed = at < 0 ? null : nextContent(words, at);
  return deed?.verbal ? deed : null;
}
const deliberating: ReadonlySet<string> = new Set(["considering", "mulling", "weighing", "contemplating", "pondering"]);

/** "Decided on Thursday to reopen". */
function isDecided({ words }: Wording, word: Word): boolean {
  const at = words.indexOf(word);
  if (words[at - 1]?.lexeme.form !== "to") return false;
  return words.slice(Math.max(0, at - mostBetween), at).some(({ lexeme: { form } }) => deciding.has(form));
}
const mostBetween = 5;
const deciding: ReadonlySet<string> = new Set(["decided", "agreed", "ordered", "voted", "resolved", "decision"]);
