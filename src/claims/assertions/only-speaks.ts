import { isDeniedVerb } from "../modality/denied-cue.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { type Range, tagOf } from "../passages/tags.ts";
import { verbGroup } from "../passages/verb-group.ts";
import { issuingVerbs, leadingSpeech, showingVerbs } from "../tables/clause-words.ts";
import { documentNouns } from "../tables/speaker-words.ts";
import { firstFinite } from "./clause-before-cue.ts";

/**
 * Whether a range tells only that something was said: its first finite verb is one of speech, or gives out the text or
 * shows the picture that what is said beside it comes from ("issued a statement", "is seen").
 */
export function onlySpeaks(passage: Passage, sentence: OuterSentence, { first, last }: Range): boolean {
  const { tokens, quotationOf } = passage;
  const at = firstFinite(passage, sentence, first, last);
  const verb = at < 0 ? "" : tokens[at]!.lemma;
  // "did not say why": that nobody said it is told by the writer alone.
  if (at >= 0 && isDeniedVerb(passage, sentence, at)) return false;
  if (isOccasion(passage, at, last) || isSetToDo(passage, sentence, at)) return false;
  if (leadingSpeech.has(verb) || showingVerbs.has(verb)) return !tellsFigure(passage, sentence, first, last);
  // "Six lawmakers signed a letter that called it a trap": the letter speaks, and they did sign it.
  if (!issuingVerbs.has(verb) || /^(?:that|which)$/.test(tokens[last]?.lower ?? "")) return false;
  for (let at = first; at < last; at++)
    if (quotationOf[at] === -1 && tokens[at]!.pos === "NOUN" && documentNouns.has(tokens[at]!.lemma)) return true;
  return false;
}

/** "responded to the report on Monday", "spoke in Hollin after the vote": that and when somebody did so, with its own noun. */
function isOccasion({ tokens }: Passage, verb: number, last: number): boolean {
  if (verb < 0 || !meetings.has(tokens[verb]!.lemma) || last - verb < fewestOfOccasion) return false;
  return tokens[verb + 1]!.pos === "ADP" && /^(?:NOUN|PROPN)$/.test(tokens[last - 1]!.pos);
}
const meetings: ReadonlySet<string> = new Set(["respond", "speak", "talk"]);
/** In tokens, with the verb. */
const fewestOfOccasion = 5;

/** "The firm was ordered to pay £90": what was laid on somebody was done to them, whoever said so. */
function isSetToDo(passage: Passage, sentence: OuterSentence, verb: number): boolean {
  if (verb < 0 || passage.tokens[verb + 1]?.lower !== "to") return false;
  return verbGroup(passage, sentence, verb).passive && passage.tokens[verb + 1]!.pos === "PART";
}

/** "mediators had first spoken of 40": a figure that nobody else gives. */
function tellsFigure(passage: Passage, sentence: OuterSentence, first: number, last: number): boolean {
  const { tokens } = passage;
  for (let at = first + 1; at < last - 1; at++)
    if (tagOf(passage, sentence, at) === "VERB" && /^(?:speak|talk)$/.test(tokens[at]!.lemma))
      return tokens[at + 1]!.lower === "of" && tokens.slice(at + 2, last).some(({ pos }) => pos === "NUM");
  return false;
}
