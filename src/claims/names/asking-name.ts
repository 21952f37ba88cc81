import type { Token } from "../../text/annotate.ts";
import { startsWithCapital } from "../../text/capitals.ts";
import { places } from "../tables/places.ts";

/** "Swim England said": whether a verb and a place are a body that is named by what it asks for. */
export function isAskingName(tokens: readonly Token[], at: number): boolean {
  const [own, place, verb] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  return (
    startsWithCapital(own.text) &&
    own.lower === own.lemma &&
    places.has(place?.lower ?? "") &&
    verb !== undefined &&
    (verb.pos === "AUX" || (verb.pos === "VERB" && verb.lower !== verb.lemma))
  );
}
