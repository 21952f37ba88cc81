import type { Attribution } from "./attributions.ts";
import type { Modality } from "./claim.ts";
import type { Passage } from "./passage.ts";
import type { Range } from "./tags.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const possible =
  words(`may might could possibly perhaps maybe potentially potential possible possibility probably likely scope prospect prospects
  reportedly allegedly apparently seem seems seemed appear appears appeared chance risk`);
const planned = words(
  `will 'll ’ll shall plans planned planning intends intended intend scheduled slated set due going vow vows vowed pledge pledges pledged`,
);
/** Cues whose infinitive is something to come. "agree" and "decide" are not among them: what is agreed has happened. */
const planning =
  words(`plan want vow promise pledge intend seek threaten hope aim propose wish aspire desire resolve prefer expect swear commit offer urge ask tell
  order demand advise encourage push press call`);
const asking = words("ask wonder inquire enquire question");
const conditions = words("if unless provided should");
const negations = words("not n't n’t never cannot no nor neither none nobody nothing without");
/** Cues that deny what they bring. */
const denying = words("deny refuse decline refute dispute");
const clauseBreaks = words("that which who because although though while when where if but and or");

/** How a claim's content is put: as it stands, asked, conditional, to come or possible. Reads the first sentence of it. */
export function modalityOf(passage: Passage, content: readonly Range[], attribution: Attribution | null): Modality {
  const { tokens } = passage;
  const last = tokens[content.at(-1)!.last - 1]!;
  const cue = attribution ? tokens[attribution.cue.first]!.lemma : "";
  if (attribution && asking.has(cue) && attribution.frame !== "infinitive" && attribution.frame !== "order")
    return "asked";
  if (endsAsking(passage, content)) return "asked";
  const found = { conditional: false, possible: false, planned: false };
  const first = content[0]!;
  for (let at = first.first; at < first.last; at++) {
    const token = tokens[at]!;
    const word = token.text.toLowerCase();
    if (at > first.first && ends.test(token.text) && token !== last) break;
    if (conditions.has(word) && (word !== "should" || at === first.first)) found.conditional = true;
    else if (possible.has(word) && (word !== "may" || token.pos === "AUX") && !(word === "set" && token.pos === "NOUN"))
      found.possible = true;
    else if (planned.has(word) && isComing(passage, at, word)) found.planned = true;
  }
  if (found.conditional) return "conditional";
  if (found.possible) return "possible";
  if (found.planned) return "planned";
  if (attribution && (attribution.frame === "infinitive" || attribution.frame === "order") && planning.has(cue))
    return "planned";
  return "asserted";
}

const ends = /^[.!?…]+$/;

/** "is going to", "set to", "due to start": these words look ahead only before an infinitive. */
function isComing(passage: Passage, at: number, word: string): boolean {
  if (word !== "going" && word !== "set" && word !== "due") return true;
  const next = passage.tokens[at + 1];
  const verb = passage.tokens[at + 2];
  return next?.text.toLowerCase() === "to" && (verb?.pos === "VERB" || verb?.pos === "AUX");
}

function endsAsking(passage: Passage, content: readonly Range[]): boolean {
  const range = content.at(-1)!;
  for (let at = range.last - 1; at >= Math.max(range.first, range.last - 3); at--) {
    const text = passage.tokens[at]!.text;
    if (text.includes("?")) return true;
    if (passage.tokens[at]!.pos !== "PUNCT") return false;
  }
  return passage.tokens[range.last]?.text === "?" && passage.quotationOf[range.last] === -1;
}

/** Whether the main clause of a claim's content is denied, by its own words or by its cue. */
export function isNegated(passage: Passage, content: readonly Range[], attribution: Attribution | null): boolean {
  const { tokens } = passage;
  let denied = attribution !== null && denying.has(tokens[attribution.cue.first]!.lemma);
  const range = content[0]!;
  let verb = false;
  for (let at = range.first; at < range.last; at++) {
    const token = tokens[at]!;
    const word = token.text.toLowerCase();
    if (negations.has(word)) {
      // "not only" and "no longer" say that something is so.
      if (tokens[at + 1]?.text.toLowerCase() !== "only" && (word !== "no" || !verb || tokens[at + 1]?.pos !== "ADV"))
        denied = !denied;
    }
    if (token.text === "," && relatives.has(tokens[at + 1]?.text.toLowerCase() ?? "")) {
      at = nextComma(passage, at + 1, range.last);
      continue;
    }
    if (verb && (clauseBreaks.has(word) || token.text === "," || token.text === ";" || ends.test(token.text))) break;
    verb ||= token.pos === "VERB" || token.pos === "AUX";
  }
  return denied;
}

const relatives = words("who which whose whom");

/** The comma that closes a relative clause; the range's end without one. */
function nextComma(passage: Passage, from: number, to: number): number {
  for (let at = from; at < to; at++) if (passage.tokens[at]!.text === ",") return at;
  return to;
}
