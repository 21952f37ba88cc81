import type { Word, Wording } from "./wording.ts";

/** Whether a word is of a name: of a person, a place, or what else is written with a capital inside a text ("the Mill", "Storm Ada"). */
export const isNamed = ({ lexeme: { isName, kind, capital }, start }: Word): boolean =>
  isName || kind === "name" || kind === "place" || (capital && start > 0 && kind !== "calendar");

/** Whether a content word with a capital stands between two others, or behind two: "the Reagan National Airport". Where most have a capital, as in headlines, none does. */
export function isInName({ content }: Wording, place: number): boolean {
  if (!isCapital(content[place]) || content.filter(isCapital).length > mostCapitals * content.length) return false;
  return isNextTo(content, place - 1) && (isNextTo(content, place) || isNextTo(content, place - 2));
}
const isCapital = (word: Word | undefined) => word?.lexeme.capital === true;

/** Whether a word and the next have capitals and stand side by side. */
const isNextTo = (content: readonly Word[], place: number): boolean =>
  isCapital(content[place]) && isCapital(content[place + 1]) && content[place]!.end + 1 === content[place + 1]!.start;

/** Of the content words. */
const mostCapitals = 0.8;
