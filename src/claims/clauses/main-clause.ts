import type { Passage } from "../passages/passage.ts";
import type { Range } from "../passages/tags.ts";
import { clauseBreaks, relativePronouns, subordinators } from "../tables/modality-words.ts";

const ends = /^[.!?…]+$/;

/**
 * The tokens of a range that make its first main clause: without a clause that opens it ("If it rains, …"), without
 * relative clauses, and up to where the next clause begins.
 */
export function mainClause(passage: Passage, range: Range): number[] {
  const { tokens } = passage;
  const found: number[] = [];
  let verb = false;
  for (let at = afterOpeningClause(passage, range); at < range.last; at++) {
    const token = tokens[at]!;
    const word = token.lower;
    if (!verb && relativePronouns.has(word) && isAntecedent(passage, at - 1, range.first)) {
      at = endOfRelative(passage, at, range.last) - 1;
      continue;
    }
    if (!verb && token.text === ",") {
      // "The bronzes, bought in 1911, had not been looted": what stands between commas before the verb is an aside.
      const close = nextComma(passage, at + 1, range.last);
      if (close < range.last - 1 && /^(?:AUX|VERB)$/.test(tokens[close + 1]!.pos)) {
        at = close;
        continue;
      }
    }
    if (verb && (clauseBreaks.has(word) || token.text === "," || token.text === ";" || ends.test(token.text))) {
      // "The pier fell, which …, and": what follows the verb's own clause says something else.
      if (token.text !== "," || !isAside(passage, at, range.last)) break;
      at = nextComma(passage, at + 1, range.last);
      continue;
    }
    found.push(at);
    // "The plan is simple: Reed and Berg will go": a clause of its own, and the one that tells it.
    if (token.text === ":" && passage.quotationOf[at] === -1) verb = false;
    verb ||= token.pos === "VERB" || token.pos === "AUX";
  }
  return found;
}

function afterOpeningClause(passage: Passage, { first, last }: Range): number {
  let at = first;
  while (at < last && passage.tokens[at]!.pos === "PUNCT") at++;
  if (at >= last || !subordinators.has(passage.tokens[at]!.lower)) return first;
  const comma = nextComma(passage, at, last);
  return comma < last - 1 ? comma + 1 : first;
}

function isAntecedent(passage: Passage, at: number, first: number): boolean {
  const before = passage.tokens[at];
  if (at < first || !before) return false;
  return before.text === "," || before.pos === "NOUN" || before.pos === "PROPN" || before.pos === "PRON";
}

/** "…, which is not old, …": to the comma that closes it; "the man who did not come is …": past its verb. */
function endOfRelative(passage: Passage, at: number, last: number): number {
  if (passage.tokens[at - 1]?.text === ",") return Math.min(nextComma(passage, at, last) + 1, last);
  let end = at + 1;
  while (end < last && passage.tokens[end]!.pos !== "VERB" && passage.tokens[end]!.pos !== "AUX") end++;
  // "that it rained | did not help": behind its verb another's auxiliary stands.
  for (let verb = false; end < last && inVerbGroup.has(passage.tokens[end]!.pos); end++) {
    if (verb && passage.tokens[end]!.pos === "AUX") break;
    verb ||= passage.tokens[end]!.pos === "VERB";
  }
  return end;
}

const inVerbGroup: ReadonlySet<string> = new Set(["AUX", "VERB", "PART", "ADV"]);

/** ", which …," and ", however,": the clause goes on behind the comma that closes it. */
function isAside(passage: Passage, at: number, last: number): boolean {
  const close = nextComma(passage, at + 1, last);
  if (close >= last) return false;
  return close - at <= maxAside || relativePronouns.has(passage.tokens[at + 1]!.lower);
}

/** An aside without a pronoun is no longer than this, in tokens: ", for now,". */
const maxAside = 4;

function nextComma(passage: Passage, from: number, to: number): number {
  for (let at = from; at < to; at++) if (passage.tokens[at]!.text === ",") return at;
  return to;
}
