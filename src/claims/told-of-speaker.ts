import { trimmed } from "./content-end.ts";
import type { Covered } from "./coverage.ts";
import type { OuterSentence, Passage } from "./passage.ts";
import { leadingSpeech, tellingPronouns, withheldNames } from "./tables/clause-words.ts";
import { type Range, tagOf } from "./tags.ts";
import { verbGroup } from "./verb-group.ts";

/** "said Ann Reed, whose brother fell from the pier": what a relative clause tells of who speaks, with the name. */
export function ofSpeaker(
  passage: Passage,
  sentence: OuterSentence,
  rest: Range,
  covered: readonly Covered[],
): Range | null {
  const { tokens, quotationOf } = passage;
  const comma = behindApposition(passage, rest);
  if (!tellingPronouns.has(tokens[comma + 1]?.lower ?? "") || comma + 1 >= rest.last) return null;
  const speaker = covered.find(({ speaks, last }) => speaks && last === rest.first);
  if (!speaker) return null;
  let finite = false;
  let end = comma + 2;
  for (; end < rest.last && quotationOf[end] === -1; end++) {
    if (withheldNames.has(tokens[end]!.lemma)) return null;
    const tag = tagOf(passage, sentence, end);
    if (tag === "VERB" && !finite && leadingSpeech.has(tokens[end]!.lemma)) return null;
    // "…, who lives there, said": a comma that leads back to what the clause hangs on.
    if (tokens[end]!.text === "," && finite && (end + 1 >= rest.last || leadsBack(passage, sentence, end + 1))) break;
    finite ||= isVerbal(passage, sentence, end) && verbGroup(passage, sentence, end).finite;
  }
  return finite && end - comma >= minRelative ? trimmed(passage, { first: speaker.first, last: end }) : null;
}
/** ", who left": so many tokens at least, with its comma. */
const minRelative = 5;

/** ", Ann Reed," between "the mayor's sister" and "who": the comma behind it, or the first. */
function behindApposition({ tokens }: Passage, { first, last }: Range): number {
  if (tokens[first]!.text !== ",") return last;
  let at = first + 1;
  while (at < last && tokens[at]!.pos === "PROPN") at++;
  return at > first + 1 && at < last && tokens[at]!.text === "," ? at : first;
}

/** A verb, or an adverb and a verb. */
function leadsBack(passage: Passage, sentence: OuterSentence, at: number): boolean {
  const adverb = tagOf(passage, sentence, at) === "ADV" && at + 1 < sentence.last;
  return isVerbal(passage, sentence, adverb ? at + 1 : at);
}

function isVerbal(passage: Passage, sentence: OuterSentence, at: number): boolean {
  return /^(?:VERB|AUX)$/.test(tagOf(passage, sentence, at));
}
