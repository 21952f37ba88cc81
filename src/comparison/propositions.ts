import type { Claim } from "../claims/claim.ts";
import { clausesOf } from "./clauses.ts";
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

/** With less content than this (summed rarity of its words) a text says nothing that could be compared by itself. */
const enoughContent = 1.3;
const enoughWords = 2;

/** The propositions of an article's claims, in order. The first of every claim is the claim itself. */
export function propositionsOf(compared: ComparedArticle): readonly Proposition[] {
  const columnId = columnIdOf(compared);
  const found: Proposition[] = [];
  let previous: Claim | null = null;
  for (const claim of compared.claims) {
    const add = (wording: Wording, whole: boolean) =>
      found.push({ claim, articleId: compared.id, columnId, whole, wording });
    const whole = wordingOf(claim.text);
    add(whole, true);
    if (!saysEnough(whole)) {
      // "And not against anyone." takes its subject from what the same voice said before.
      if (previous !== null && sameVoice(previous, claim)) add(wordingOf(`${previous.text} ${claim.text}`), false);
    } else {
      for (const text of clausesOf(claim.text)) {
        const wording = wordingOf(text);
        if (saysEnough(wording)) add(wording, false);
      }
    }
    previous = claim;
  }
  return found;
}

/** Whether a text has enough content to be compared by itself. */
export function saysEnough({ content }: Wording): boolean {
  return content.length >= enoughWords && content.reduce((sum, word) => sum + word.weight, 0) >= enoughContent;
}

function sameVoice(a: Claim, b: Claim): boolean {
  const key = (claim: Claim) => claim.speakers.map((speaker) => speaker.id ?? speaker.name ?? "?").join("|");
  return a.voice === b.voice && key(a) === key(b);
}
