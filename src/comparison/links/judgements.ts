import type { Claim } from "../../claims/claim.ts";
import type { Pair } from "../propositions/candidates.ts";
import type { Memory } from "../propositions/memory.ts";
import { type Proposition, wordsOf } from "../propositions/propositions.ts";
import { areOtherSpeakers } from "../sources/speakers.ts";
import { haveOneSpeaker } from "../sources/statements.ts";
import { limits, thresholds } from "../thresholds.ts";
import { orderOf } from "../times/order.ts";
import type { Wording } from "../wording/wording.ts";

/** Two claims in which one speaker gives a thing the same name, in however many words. */
export interface SameJudgement {
  readonly pair: Pair;
  /** 0…1. */
  readonly strength: number;
  readonly reasons: readonly string[];
}

/** "Called it …", "described the claims as …", "dismissed them as …". */
const naming =
  /\b(?:call|describ|label|brand|dub|blast|slam|denounc|dismiss|condemn|decr(?:y|ied)|characteri[sz]|derid|reject|ridicul|hail|prais|term)\p{L}*/iu;
/** "This is a crude fabrication", at the beginning of somebody's words: up to what goes on about it. */
const pronounced =
  /^["“'‘]?(?:this|that|it|they|these|those)(?:\s(?:is|was|are|were|remains)|['’]s)\s(?:(?:nothing but|no more than|just|simply|clearly|only)\s)?(?<told>[^,.;!?"”]{4,80})/iu;
const quoted = /["“'‘](?<told>[^"”]{4,80}?)[.,]?["”'’]/u;
const named = /\sas\s(?<told>[^,.;"“]{4,80})$/iu;

/** A word of so much weight says what is thought of a thing, and hardly anybody else chooses it. */
const rareWord = 0.7;
/** The share of the shorter one's words, by weight, that the longer one has. */
const enoughShared = 0.6;
const mostDaysApart = 7;
/** Words of a judgement at most: more tell what happened. */
const mostWords = 6;

/**
 * Finds claims of different articles in which one speaker calls something by the same rare word: "called them 'a crude
 * fabrication'", "this is a crude and pathetic fabrication", "described the allegations as a crude fabrication". Where one
 * report does not name who says it, two words found a row, and one holds it together.
 */
export function pairJudgements(propositions: readonly Proposition[], { read }: Memory): readonly SameJudgement[] {
  const byWord = new Map<string, { readonly place: number; readonly told: Wording }[]>();
  const found: SameJudgement[] = [];
  for (const [place, proposition] of propositions.entries()) {
    if (!proposition.whole || proposition.nested) continue;
    const text = judgementIn(proposition.claim);
    if (text === null) continue;
    const told = read(text, proposition.wording.senses);
    if (told.content.length === 0 || told.content.length > mostWords) continue;
    const met = new Set<number>();
    for (const { lexeme } of told.content) {
      if (lexeme.weight < rareWord || lexeme.kind !== "content") continue;
      const before = byWord.get(lexeme.lemma) ?? [];
      if (before.length === 0) byWord.set(lexeme.lemma, before);
      for (const other of before) {
        if (met.has(other.place)) continue;
        met.add(other.place);
        const same = sameJudgement(propositions[other.place]!, proposition, other.told, told);
        if (same !== null) found.push({ pair: [other.place, place], ...same });
      }
      if (before.length < limits.utterances) before.push({ place, told });
    }
  }
  return found;
}

/** What a claim's speaker calls what it speaks of; null where it is no such claim. */
function judgementIn(claim: Claim): string | null {
  if (claim.voice !== "attributed") return null;
  const text = wordsOf(claim);
  const patterns = claim.type === "direct" ? [pronounced] : naming.test(claim.cue?.text ?? "") ? [quoted, named] : [];
  for (const pattern of patterns) {
    const told = pattern.exec(text)?.groups?.told;
    if (told !== undefined) return told;
  }
  return null;
}

function sameJudgement(
  a: Proposition,
  b: Proposition,
  x: Wording,
  y: Wording,
): Pick<SameJudgement, "strength" | "reasons"> | null {
  if (a.articleId === b.articleId || areOtherSpeakers(a.claim, b.claim)) return null;
  if (orderOf(a.article, b.article).apart > mostDaysApart) return null;
  const [shorter, longer] = x.content.length <= y.content.length ? [x, y] : [y, x];
  const lemmas = new Set(longer.content.map(({ lexeme }) => lexeme.lemma));
  let [shared, all, words] = [0, 0, 0];
  for (const { lexeme } of shorter.content) {
    all += lexeme.weight;
    if (!lemmas.has(lexeme.lemma)) continue;
    shared += lexeme.weight;
    words++;
  }
  const one = haveOneSpeaker(a.claim, b.claim);
  if (shared < enoughShared * all) return null;
  const sure = one && shared === all ? thresholds.byBoth : thresholds.quotedPhrase;
  const strength = one || words > 1 ? sure : thresholds.held;
  return { strength, reasons: [`both call it so: ${x.text}, ${y.text}`] };
}
