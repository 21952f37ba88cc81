import { asideEnd } from "../clauses/complement.ts";
import { phraseAfter } from "../passages/noun-phrase.ts";
import { hyphens } from "../passages/tags.ts";
import { dissuadingCues } from "../tables/modality-words.ts";
import type { Frame } from "../tables/reporting-verbs.ts";
import { isQuoted, relativeWords, wordAt } from "./scene-words.ts";
import type { CueScene, FrameReading } from "./verb-cue.ts";

const prepositions: ReadonlySet<string> = new Set(["about", "of", "for", "to", "on", "against", "at", "with", "over"]);

/** How far behind "accuses" its "of" may stand, in tokens. */
const maxToPreposition = 14;

/** "complains about the plan" */
export function preposition(scene: CueScene): FrameReading | null {
  const { passage, sentence, past, frames, end } = scene;
  const direct = readPreposition(scene, past);
  if (direct || isQuoted(scene, past)) return direct;
  let at = past;
  while (at < end && !isQuoted(scene, at) && (passage.tokens[at]!.pos === "ADV" || wordAt(scene, at) === "out")) at++;
  // "spoke with reporters about the plan"
  if (at < end && companions.has(wordAt(scene, at)) && !frames.has(wordAt(scene, at) as Frame))
    at = phraseAfter(passage, sentence, at + 1, end)?.last ?? at;
  return at > past ? readPreposition(scene, at) : null;
}

function readPreposition(scene: CueScene, at: number): FrameReading | null {
  const word = wordAt(scene, at);
  if (!prepositions.has(word) || !scene.frames.has(word as Frame) || at + 1 >= scene.end) return null;
  const { first, last } = scene.object(at + 1);
  // "warned against closing it": without "against" the claim would be that it closes.
  const kept = word === "against" && dissuadingCues.has(scene.passage.tokens[scene.group.verb]!.lemma);
  return { frame: word as Frame, content: [{ first: kept ? at : first, last }] };
}

const companions: ReadonlySet<string> = new Set(["with", "to"]);

/** "boasts one of the best views": only of these does somebody stand in front of "of". */
const takeObjectWithOf: ReadonlySet<string> = new Set("accuse suspect remind convince assure warn".split(" "));

/** "accuses them of lying", "blames him for it": object and phrase together. */
export function objectWithPreposition(scene: CueScene): FrameReading | null {
  const { passage, group, past, frames, next } = scene;
  if (next.comma) return null;
  for (let at = past + 1, until = past + maxToPreposition; at < Math.min(scene.end, until); at++) {
    const word = wordAt(scene, at);
    const takes = word !== "of" || takeObjectWithOf.has(passage.tokens[group.verb]!.lemma);
    if (takes && (word === "of" || word === "for" || word === "against") && frames.has(word)) {
      return { frame: word, content: [{ first: past, last: scene.object(at).last }] };
    }
    // "accused the board, which met on Monday, of lying"
    if (word === "," && relativeWords.has(wordAt(scene, at + 1))) {
      const closes = asideEnd(passage, at, scene.end);
      until += closes - at;
      at = closes;
      continue;
    }
    const { pos } = passage.tokens[at]!;
    if (pos === "VERB" || (pos === "PUNCT" && word !== "," && !hyphens.has(word))) return null;
  }
  return null;
}
