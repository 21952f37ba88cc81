import { opensClauseAt } from "../clauses/complement.ts";
import { formOf } from "../clauses/coordinated-cue.ts";
import { type Range, tagOf } from "../passages/tags.ts";
import { verbGroup } from "../passages/verb-group.ts";
import type { CueScene } from "./verb-cue.ts";

/**
 * What somebody orders or declares without what the writer adds: "declared a state of emergency | after rains had cut off
 * two towns", "ordered the port to act, | siding with divers". What is to come stays: "to leave after the boat lands".
 */
export function beforeReason(scene: CueScene, { first, last }: Range): Range {
  const { passage, sentence } = scene;
  const { tokens, quotationOf } = passage;
  for (let at = first + 1; at < last - 1; at++) {
    if (quotationOf[at] !== -1) continue;
    if (opensReason(scene, at, last)) return { first, last: tokens[at - 1]!.text === "," ? at - 1 : at };
    // What stands in a clause of its own goes on to its end.
    if (at > first + 1 && tagOf(passage, sentence, at) === "SCONJ") break;
  }
  return { first, last };
}

function opensReason(scene: CueScene, at: number, last: number): boolean {
  const { tokens } = scene.passage;
  if (tokens[at]!.lower === "after") return opensPast(scene, at + 1, last) !== null && !isAwaited(scene, at + 1);
  if (tokens[at]!.lower !== "as" || isDecree(scene) === false) return opensDeed(scene, at, last);
  // "to leave as the river rose", and not "to act as the rules required", "as soon as the boat left".
  if (
    /^(?:soon|long|far|well|much|such|same|just)$/.test(tokens[at - 1]!.lower) ||
    /^(?:PRON|ADV|ADJ)$/.test(tokens[at + 1]!.pos)
  )
    return false;
  const verb = opensPast(scene, at + 1, last);
  return verb !== null && !ruling.has(tokens[verb]!.lemma);
}
const ruling: ReadonlySet<string> = new Set(
  "require demand provide direct say ask order do agree plan tell advise promise stipulate instruct expect need want".split(
    " ",
  ),
);

/** "asked Reed to call after she arrived": the time of what is asked for, told in the past with the order. */
function isAwaited({ passage, group }: CueScene, at: number): boolean {
  return passage.tokens[at]!.pos === "PRON" && passage.tokens[group.verb]!.lemma !== "declare";
}

/** "after heavy rains cut off two towns": the verb of a clause that is told in the past. */
function opensPast({ passage, sentence }: CueScene, from: number, last: number): number | null {
  if (!opensClauseAt(passage, sentence, from, last)) return null;
  for (let at = from + 1; at < last; at++) {
    const tag = tagOf(passage, sentence, at);
    if (passage.quotationOf[at] !== -1 || tag === "PUNCT") return null;
    if (tag === "AUX" && !/^(?:was|were|did|had)$/.test(passage.tokens[at]!.lower)) return null;
    if (tag === "AUX") return verbGroup(passage, sentence, at).verb;
    if (tag === "VERB")
      return verbGroup(passage, sentence, at).finite && formOf(passage.tokens[at]!) === "past" ? at : null;
  }
  return null;
}

/** "…, siding with divers": what who gave the order does with it, and not "to boil water, using clean pots"; no comma closes it. */
function opensDeed({ passage }: CueScene, comma: number, last: number): boolean {
  const { tokens, quotationOf } = passage;
  if (tokens[comma]!.text !== "," || quotationOf[comma + 1] !== -1 || !ofJudges.has(tokens[comma + 1]!.lower))
    return false;
  for (let at = comma + 2; at < last; at++) if (tokens[at]!.text === "," && quotationOf[at] === -1) return false;
  return true;
}
const ofJudges: ReadonlySet<string> = new Set(
  "siding overturning overruling upholding rejecting dismissing reversing backing escalating".split(" "),
);

/** The same for a verb of which what follows is an act in itself, whole for any other. */
export function decreed(scene: CueScene, range: Range): Range {
  return isDecree(scene) ? beforeReason(scene, range) : range;
}

export const isDecree = ({ passage, group }: CueScene): boolean => decreeing.has(passage.tokens[group.verb]!.lemma);

const decreeing: ReadonlySet<string> = new Set(["declare", "order", "urge", "tell", "ask", "instruct", "command"]);
