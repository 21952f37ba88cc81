import type { Token } from "../annotate.ts";
import { doneByPeople, harmVerbs, unitNames } from "../tables/number-words.ts";
import { wordAt } from "../token-words.ts";
import { isPlural } from "./counted.ts";

/** Words between a bare number and the verb that says what befell those who are counted. */
const between: ReadonlySet<string> = new Set(
  "more others other of them also still have has had been were was are is remain remains remained confirmed reported feared presumed found".split(
    " ",
  ),
);
/** Those of them that the tagger takes for the noun that is counted. */
const takenForNouns = /^(?:sang|sung|fled|knelt)$/;
/** "51 voted against", "passed with 51 in favour and 49 against". */
const votes = /^(?:vote|voted|voting)$/;

/** How far the verb, or the noun that a number is the figure of, is looked for, in tokens. */
const reach = 6;
const clauseMark = /^[.;:!?]$/;

/** What a number without a noun counts: "31 were injured", "killing five", "the death toll rose to 45"; null where nothing says. */
export function impliedUnit(tokens: readonly Token[], first: number, next: number): string | null {
  const told = toldOfVotes(tokens, first, next);
  if (told !== null) return told;
  for (let at = next; at < Math.min(tokens.length, next + reach); at++) {
    const word = wordAt(tokens, at);
    if (isHarm(tokens[at]!) || word === "missing" || doneByPeople.has(word)) return "person";
    if (!between.has(word) && tokens[at]!.pos !== "ADV") break;
  }
  if (first > 0 && isHarm(tokens[first - 1]!)) return "person";
  return figureOf(tokens, first);
}

/** "15,000 sang": no noun that is counted, though it looks like one. */
export function isDoneByPeople(tokens: readonly Token[], at: number): boolean {
  return takenForNouns.test(wordAt(tokens, at));
}

/** "74 votes to 49", "by 51 to 49 votes", "51 voted against", "49 against", "six abstained": what a division of votes counts. */
function toldOfVotes(tokens: readonly Token[], first: number, next: number): string | null {
  const after = wordAt(tokens, next);
  if (/^abstain(?:ed|ing)?$/.test(after)) return "abstention";
  if (votes.test(after) || isSide(tokens, next)) return "vote";
  const joint = wordAt(tokens, first - 1);
  if (joint === "to" || joint === "against") return votesBefore(tokens, first - 2) ? "vote" : null;
  const voted = votesBehind(tokens, next + 1) || endsInVote(tokens, first) || followsVoted(tokens, first);
  return after === "to" && voted && isFigure(tokens[next + 1]) ? "vote" : null;
}

/** "voted 112 to 97", "voted by 112 to 97": right behind the verb. */
function followsVoted(tokens: readonly Token[], figure: number): boolean {
  const verb = wordAt(tokens, figure - 1) === "by" ? figure - 2 : figure - 1;
  return tokens[verb]?.lemma === "vote" && tokens[verb]!.pos === "VERB";
}

/** "49 against." and "51 in favour", not "51 against the odds". */
function isSide(tokens: readonly Token[], at: number): boolean {
  const word = wordAt(tokens, at);
  if (word === "in") return /^favou?r$/.test(wordAt(tokens, at + 1));
  const next = tokens[at + 1];
  return word === "against" && (!next || next.pos === "PUNCT" || /^(?:and|with|to)$/.test(next.lower));
}

function isHarm(token: Token): boolean {
  return (token.pos === "VERB" || token.pos === "ADJ") && harmVerbs.has(token.lemma);
}

/** "74 votes" right before "to", "51" in "51 to 49 votes", "a vote of 51". */
function votesBefore(tokens: readonly Token[], last: number): boolean {
  if (/^votes?$/.test(wordAt(tokens, last))) return true;
  return (
    isFigure(tokens[last]) &&
    (/^votes?$/.test(wordAt(tokens, last + 3)) || endsInVote(tokens, last) || followsVoted(tokens, last))
  );
}

/** "a vote of" right before a figure. */
function endsInVote(tokens: readonly Token[], figure: number): boolean {
  return wordAt(tokens, figure - 1) === "of" && wordAt(tokens, figure - 2) === "vote";
}

/** "49 votes" right behind "to". */
function votesBehind(tokens: readonly Token[], from: number): boolean {
  return isFigure(tokens[from]) && /^votes?$/.test(wordAt(tokens, from + 1));
}

function isFigure(token: Token | undefined): boolean {
  return token?.pos === "NUM";
}

/** "the death toll rose to", "the number of ships fell to": what the figure is of. */
function figureOf(tokens: readonly Token[], first: number): string | null {
  for (let at = first - 1; at >= Math.max(0, first - 2 * reach); at--) {
    const token = tokens[at]!;
    if (clauseMark.test(token.text)) return null;
    if (token.lemma === "toll") return "person";
    if (token.lemma !== "number" || wordAt(tokens, at + 1) !== "of") continue;
    const counted = tokens.slice(at + 2, at + 6).find((one) => isPlural(one));
    const name = counted?.lemma ?? wordAt(tokens, at + 2);
    return unitNames.get(name) ?? (counted ? name : null);
  }
  return null;
}
