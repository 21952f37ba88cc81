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
    if (tokens[at]!.lower === "after" ? opensPast(scene, at + 1, last) : opensDeed(scene, at, last))
      return { first, last: at };
    // What stands in a clause of its own goes on to its end.
    if (at > first + 1 && tagOf(passage, sentence, at) === "SCONJ") break;
  }
  return { first, last };
}

/** "after heavy rains cut off two towns": a clause whose verb is past. */
function opensPast({ passage, sentence }: CueScene, from: number, last: number): boolean {
  if (!opensClauseAt(passage, sentence, from, last)) return false;
  for (let at = from + 1; at < last; at++) {
    const tag = tagOf(passage, sentence, at);
    if (passage.quotationOf[at] !== -1 || tag === "PUNCT") return false;
    if (tag === "AUX") return /^(?:was|were|did)$/.test(passage.tokens[at]!.lower);
    if (tag === "VERB") return verbGroup(passage, sentence, at).finite && formOf(passage.tokens[at]!) === "past";
  }
  return false;
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
