import { peopleWords } from "../tables/measures.ts";
import type { Lexeme } from "./lexemes.ts";
import { victoryIn } from "./victories.ts";
import type { Wording } from "./wording.ts";

/** Who does something and to whom, as far as the order of words tells: base forms of names, countries and people. */
export interface Roles {
  readonly agents: ReadonlySet<string>;
  readonly patients: ReadonlySet<string>;
}

/** Names and people that are looked at on each side of a verb. */
const reach = 2;
/** Words between a participle and its "by". */
const byReach = 2;
/** Words that may open whom it was done to. */
const openers: ReadonlySet<string> = new Set("the a an his her its their our this that and all both".split(" "));
const beForms: ReadonlySet<string> = new Set("is are was were be been being am get gets got getting".split(" "));

/**
 * Whether two texts tell one deed with its parts exchanged: "A attacked B" and "B attacked A", "killed by the driver"
 * and "the driver was killed by police", "A beat B" and "A lost to B". Word order alone; where it does not tell, they are not.
 */
export function areReversed(a: Wording, b: Wording): boolean {
  const deeds = deedsOf(a);
  if (deeds.size === 0) return false;
  for (const [verb, y] of deedsOf(b)) {
    const x = deeds.get(verb);
    if (x !== undefined && (isExchanged(x, y) || isExchanged(y, x))) return true;
  }
  return false;
}

function isExchanged(x: Roles, y: Roles): boolean {
  return (
    y.agents.size > 0 &&
    !x.agents.isDisjointFrom(y.patients) &&
    x.agents.isDisjointFrom(y.agents) &&
    x.patients.isDisjointFrom(y.patients) &&
    (x.patients.size === 0 || !x.patients.isDisjointFrom(y.agents))
  );
}

/** By base form of the verb; found once a text. */
function deedsOf(wording: Wording): ReadonlyMap<string, Roles> {
  wording.deeds ??= readDeeds(wording);
  return wording.deeds;
}

/** A verb that stands twice tells nothing sure. */
function readDeeds({ words, text, senses }: Wording): ReadonlyMap<string, Roles> {
  const found = new Map<string, Roles>();
  const twice = new Set<string>();
  for (const [place, { lexeme }] of words.entries()) {
    if (lexeme.kind !== "content" || !lexeme.verbal) continue;
    const roles = rolesAt(words, place);
    if (roles === null) continue;
    if (found.has(lexeme.lemma)) twice.add(lexeme.lemma);
    found.set(lexeme.lemma, roles);
  }
  for (const verb of twice) found.delete(verb);
  const victory = senses === null ? victoryIn(text) : null;
  if (victory !== null) found.set(ofVictory, { agents: victory.winners, patients: victory.losers });
  return found;
}

/** Whatever verb tells it. */
const ofVictory = "beat";

function rolesAt(words: Wording["words"], place: number): Roles | null {
  const at = (index: number) => words[index]?.lexeme.form ?? "";
  const passive =
    beForms.has(at(place - 1)) || (beForms.has(at(place - 2)) && words[place - 1]!.lexeme.kind !== "function");
  let by = -1;
  for (let step = 1; step <= byReach + 1 && by < 0; step++) if (at(place + step) === "by") by = place + step;
  const left = nearby(words, place, -1);
  if (by >= 0) return { agents: nearby(words, by, 1), patients: left };
  if (passive) return null;
  const right = nearby(words, place, 1);
  return left.size === 0 || right.size === 0 ? null : { agents: left, patients: right };
}

/** The nearest naming words on one side, up to another verb. */
function nearby(words: Wording["words"], from: number, step: 1 | -1): ReadonlySet<string> {
  const found = new Set<string>();
  for (let at = from + step; at >= 0 && at < words.length && found.size < reach; at += step) {
    const { lexeme } = words[at]!;
    if (lexeme.kind === "function") {
      // "Held at … by the ministry": what follows a preposition is not whom it was done to.
      if (step === 1 && !openers.has(lexeme.form)) break;
      continue;
    }
    if (lexeme.kind === "content" && lexeme.verbal) break;
    if (isActor(lexeme)) found.add(lexeme.lemma);
  }
  return found;
}

/** Whether a word names somebody who can do something to somebody. */
function isActor({ kind, isName, lemma }: Lexeme): boolean {
  return isName || kind === "place" || (kind === "content" && (peopleWords.has(lemma) || doer.test(lemma)));
}
const doer = /^\p{Ll}{3,}(?:[^aeiou]er|tor|ist|man|woman)$/u;
