import type { Annotation } from "../../text/annotate.ts";
import { givenNames } from "../tables/given-names.ts";
import { places } from "../tables/places.ts";
import { nameKey } from "./name-key.ts";
import type { NameMention } from "./names.ts";

/** "ambassador to South Africa Alexander Smith": the index at which a person's name follows a place's. */
export function placeBefore(annotation: Annotation, first: number, to: number): number {
  for (let at = first + 1; at < to - 1; at++) {
    if (!givenNames.has(annotation.tokens[at]!.lower)) continue;
    const text = annotation.text.slice(annotation.tokens[first]!.start, annotation.tokens[at - 1]!.end);
    return places.has(text.toLowerCase()) ? at : first;
  }
  return first;
}

/** The longest place at the head of a run of words. */
export function placeIn(annotation: Annotation, first: number, to: number): NameMention | null {
  for (let last = to; last > first; last--) {
    const text = annotation.text.slice(annotation.tokens[first]!.start, annotation.tokens[last - 1]!.end);
    if (!places.has(text.toLowerCase())) continue;
    const start = annotation.tokens[first]!.start;
    return { text, start, end: start + text.length, kind: "place", key: nameKey(text) };
  }
  return null;
}
