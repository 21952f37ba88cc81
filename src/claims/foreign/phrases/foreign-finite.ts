import { isFutureForm } from "../../../text/dates/foreign-tense.ts";
import { foreignTenses } from "../../../text/tables/foreign-tenses.ts";
import type { Passage } from "../../passages/passage.ts";
import { wordAt } from "./foreign-mentions.ts";

/** Whether a verb that tells of the past or of what is to come starts at a token, before `last`: "cayó", "abrirá", "a ordonné". */
export function isFiniteAt(passage: Passage, at: number, last: number, language: string): boolean {
  const tenses = foreignTenses.get(language);
  if (tenses === undefined) return false;
  const word = wordAt(passage, at);
  const { past, announcing, futureInPast, perfect } = tenses;
  if (past.test(word) || announcing.test(word) || futureInPast?.test(word)) return true;
  if (isFutureForm(passage.tokens, at, language)) return true;
  return (
    perfect?.auxiliary.test(word) === true &&
    [at + 1, at + 2].some((next) => next < last && perfect.participle.test(wordAt(passage, next)))
  );
}
