import type { Claim } from "../claims/claim.ts";
import { columnIdOf } from "./columns.ts";
import type { ComparedArticle } from "./comparison.ts";
import { type Wording, wordingOf } from "./wording.ts";

/** One thing that a claim says: the whole claim, one of its sentences or clauses, or a fragment with its context. */
export interface Proposition {
  readonly claim: Claim;
  readonly articleId: string;
  readonly columnId: string;
  readonly whole: boolean;
  readonly wording: Wording;
}

/** A clause says something by itself from this much content, in summed word weights. */
const enoughContent = 1.5;
/** More clauses than this are not told apart: a long speech is compared by its first ones. */
const maxClauses = 12;

const sentenceEnd = /[.!?…]+["'”’»)\]]*\s+/gu;
const clauseEnd = /;\s+|,\s+(?:(?:and|but|while|whereas|because|although|though|so|as|yet)\s+)?/giu;

/** The propositions of an article's claims, in order. */
export function propositionsOf(compared: ComparedArticle): readonly Proposition[] {
  const columnId = columnIdOf(compared);
  const found: Proposition[] = [];
  let previous: Claim | null = null;
  for (const claim of compared.claims) {
    const add = (text: string, whole: boolean) =>
      found.push({ claim, articleId: compared.id, columnId, whole, wording: wordingOf(text) });
    const whole = wordingOf(claim.text);
    found.push({ claim, articleId: compared.id, columnId, whole: true, wording: whole });
    if (contentOf(whole) < enoughContent && previous !== null && sameVoice(previous, claim)) {
      add(`${previous.text} ${claim.text}`, false);
    }
    for (const text of clausesOf(claim.text)) add(text, false);
    previous = claim;
  }
  return found;
}

function sameVoice(a: Claim, b: Claim): boolean {
  const key = (claim: Claim) => claim.speakers.map((speaker) => speaker.id ?? speaker.name ?? "?").join("|");
  return a.voice === b.voice && key(a) === key(b);
}

function contentOf(wording: Wording): number {
  return wording.content.reduce((sum, word) => sum + word.weight, 0);
}

/** Sentences of more than one, and clauses with enough content; a clause without goes with the one before it. */
export function clausesOf(text: string): readonly string[] {
  const sentences = split(text, sentenceEnd);
  const found = sentences.length > 1 ? [...sentences] : [];
  for (const sentence of sentences) {
    const clauses: string[] = [];
    for (const clause of split(sentence, clauseEnd)) {
      if (clauses.length > 0 && contentOf(wordingOf(clause)) < enoughContent)
        clauses[clauses.length - 1] += `, ${clause}`;
      else clauses.push(clause);
    }
    if (clauses.length > 1) found.push(...clauses);
    if (found.length >= maxClauses) break;
  }
  return found.slice(0, maxClauses);
}

function split(text: string, at: RegExp): string[] {
  return text
    .split(at)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}
