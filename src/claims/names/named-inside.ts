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
      const isNamed = tokens[at]!.pos === "PROPN" || closesName(annotation, at, first);
      if (isNamed && isCapital(tokens[at]!) && !openers.has(tokens[at - 1]!.text)) known.add(tokens[at]!.text);
    }
  }
  return known;
}

/** "Sentenced Anna Cook to six years": no verb stands with a capital behind a name. */
function closesName({ tokens }: Annotation, at: number, first: number): boolean {
  const before = tokens[at - 1]!;
  return tokens[at]!.pos === "VERB" && before.pos === "PROPN" && isCapital(before) && at - 1 > first;
}
