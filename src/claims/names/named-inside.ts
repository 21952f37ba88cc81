import type { Annotation } from "../../text/annotate.ts";
import { isCapital, openers } from "./name-runs.ts";
import { namesThatSpeak } from "./names-that-speak.ts";
import { isTitleCase } from "./title-case.ts";

/** Words that the text capitalises inside a sentence, or that speak alone: at the start of another they are names too. */
export function namedInside(annotation: Annotation): ReadonlySet<string> {
  const { tokens } = annotation;
  const known = new Set(namesThatSpeak(annotation));
  for (const { first, last } of annotation.sentences) {
    // No headline ends with a full stop.
    if (tokens[last - 1]!.text !== "." && isTitleCase(tokens, first, last)) continue;
    for (let at = first + 1; at < last; at++) {
      if (tokens[at]!.pos === "PROPN" && isCapital(tokens[at]!) && !openers.has(tokens[at - 1]!.text))
        known.add(tokens[at]!.text);
    }
  }
  return known;
}
