import type { Word } from "./wording.ts";

/** Whether a word is of a name: of a person, a place, or what else is written with a capital inside a text ("the Mill", "Storm Ada"). */
export const isNamed = ({ lexeme: { isName, kind, capital }, start }: Word): boolean =>
  isName || kind === "name" || kind === "place" || (capital && start > 0 && kind !== "calendar");
