import type { Senses } from "../../text/senses/senses.ts";
import { happenings, peopleByHappening, tallied } from "../tables/measures.ts";

/** What tells what happened to people, and counts none of them: "three hospitals", "two marches". */
const eventsOrPlaces: ReadonlySet<string> = new Set(
  "hospital protest march rally demonstrate test release exchange swap evacuate evacuation seize access hack steal".split(
    " ",
  ),
);

/** What something is counted in, in English: what tells what happened to people counts people. */
export function unitInEnglish(unit: string, senses: Senses): string {
  const meaning = senses.nounMeaningOf(unit);
  return meaning === null ? unit : unitOfMeaning(meaning);
}

/** The same of a meaning. */
export function unitOfMeaning(meaning: string): string {
  if (peopleByHappening.has(meaning) || eventsOrPlaces.has(meaning)) return meaning;
  // Police who are counted are officers.
  if (meaning === "police") return "officer";
  const tells = happenings.get(meaning)?.some((happening) => tallied.get(happening)?.includes("people")) === true;
  return tells ? "person" : meaning;
}
