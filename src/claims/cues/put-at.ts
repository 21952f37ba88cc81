import { phraseAfter } from "../passages/noun-phrase.ts";
import { withCompared } from "./compared-figure.ts";
import { wordAt } from "./scene-words.ts";
import type { CueScene, FrameReading } from "./verb-cue.ts";

/** "puts the toll at more than 40" */
export function estimate(scene: CueScene): FrameReading | null {
  const { passage, sentence, past, frames, end } = scene;
  const counted = frames.has("estimate") ? phraseAfter(passage, sentence, past, end) : null;
  if (counted && isPolled(scene, counted.last))
    return { frame: "object", content: [{ first: past, last: scene.clause(past).last }] };
  if (!counted || !hasEstimate(scene, counted.first, counted.last)) return null;
  // "put the number of people at Sunday's rally at 90,000": the last "at" before the figure brings it.
  let brings = -1;
  for (let at = counted.last; at < Math.min(end, counted.last + maxToLastAt); at++) {
    if (wordAt(scene, at) === "at") brings = at;
    else if (brings >= 0 && at - brings < maxToFigure && passage.tokens[at]!.pos === "NUM")
      return { frame: "object", content: [withCompared(scene, scene.object(past))] };
    else if (at === counted.last && passage.tokens[at]!.pos !== "ADP" && !isMissingAt(scene, at)) return null;
  }
  return null;
}

/** "police estimated it at 25,000", and not "put it at risk", "that puts it at 40". */
export function estimatedPronoun(scene: CueScene): FrameReading | null {
  const { passage, group, past, subject, end } = scene;
  const { tokens, quotationOf } = passage;
  if (
    !/^(?:put|estimate)$/.test(tokens[group.verb]!.lemma) ||
    !subject ||
    !/^(?:it|this|that)$/.test(wordAt(scene, past))
  )
    return null;
  if (wordAt(scene, past + 1) !== "at" || /^(?:it|this|that|which)$/.test(wordAt(scene, subject.last - 1))) return null;
  for (let at = past + 2; at < Math.min(end, past + 2 + maxToFigure) && quotationOf[at] === -1; at++) {
    if (tokens[at]!.pos === "NUM")
      return score.test(tokens[at]!.text) ||
        score.test(tokens[at]!.text + (tokens[at + 1]?.text ?? "") + (tokens[at + 2]?.text ?? ""))
        ? null
        : { frame: "object", content: [withCompared(scene, scene.object(past))] };
    if (!bounding.test(tokens[at]!.lower)) return null;
  }
  return null;
}

/** "put it at 3-0": goals. */
const score = /^\d+[-–‑]\d+$/;
const bounding =
  /^(?:about|around|almost|nearly|roughly|approximately|some|just|only|well|more|less|fewer|than|over|under|above|below|up|to|at|least|most|between|an?|[$£€])$/;

/** "Polls put the Greens on 34%": where a survey sees somebody. */
function isPolled({ passage: { tokens }, subject }: CueScene, on: number): boolean {
  if (!subject || !/^(?:poll|survey)$/.test(tokens[subject.last - 1]!.lemma)) return false;
  if (tokens[on]?.lower === "ahead") return true;
  return /^(?:on|at)$/.test(tokens[on]?.lower ?? "") && tokens[on + 1]?.pos === "NUM";
}

/** "the number of missing at 40", "of people missing at 40": the tagger takes the participle for a verb. */
const isMissingAt = (scene: CueScene, at: number): boolean =>
  scene.passage.tokens[at]!.pos === "VERB" && (wordAt(scene, at - 1) === "of" || wordAt(scene, at + 1) === "at");

function hasEstimate({ passage }: CueScene, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (estimated.has(passage.tokens[at]!.lemma)) return true;
  return false;
}

/** What is put at a figure; "put the dog at two" is none. */
const estimated: ReadonlySet<string> = new Set(
  "toll figure number cost total count price damage loss altitude value worth strength population distance amount rate age size turnout magnitude share odds".split(
    " ",
  ),
);
/** "at around more than 40": so far, in tokens, the figure stands behind "at". */
const maxToFigure = 6;
/** So far, in tokens, that "at" stands behind what is counted: "the crowd outside the hall at 900". */
const maxToLastAt = 14;
