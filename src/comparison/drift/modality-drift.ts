import type { Claim } from "../../claims/claim.ts";
import { relatedness } from "../likeness/relatedness.ts";
import type { Proposition } from "../propositions/propositions.ts";
import { orderOf } from "../times/order.ts";
import type { Lexeme } from "../wording/lexemes.ts";
import type { Word, Wording } from "../wording/wording.ts";
import type { Tellings } from "./drift.ts";
import { conditions, plannedBefore, plannedBeforeInfinitive, possibleBefore, unsure } from "./tables/hedges.ts";
import { shareSpeaker } from "./verb-drift.ts";

/**
 * How what may be, depends or is to come became a fact; null where it did not. Read from the words of what the two tell, not
 * of their whole claims: a hedge, the word that it bears on, and the same word told in the other without any. What was planned
 * may have been done by the next day.
 */
export const modalityDrift = (tellings: Tellings): string | null => changeOfModality(tellings, false);

/** How what may be, or depends, is to come in the other telling; null where it does not. */
export const planDrift = (tellings: Tellings): string | null => changeOfModality(tellings, true);

function changeOfModality({ from, to, translated }: Tellings, toPlan: boolean): string | null {
  if (translated || from.claim.negated !== to.claim.negated || !mayBeHeld(from.claim, to.claim)) return null;
  if (to.claim.type !== "direct" && to.claim.modality === "possible") return null;
  const told = readOf(to.wording);
  if (!told.sure || told.planned !== toPlan) return null;
  const hedges = hedgesOf(from);
  for (const { modality, bearsOn, ofVerb } of hedges) {
    const word = told.words.find(({ lexeme }) => relatedness(lexeme, bearsOn) >= sameWord);
    if (word === undefined) continue;
    if (told.planned) {
      if (modality !== "planned" && isToCome(to.wording, word)) return `${modality} in one, planned in the other`;
    } else if (modality === "planned") {
      const meanwhile = orderOf(from.article, to.article).apart >= fulfilledDays;
      if (!meanwhile && isPast(word.lexeme)) return `${modality} in one, a fact in the other`;
    } else if (!ofVerb || isDone(to.wording, word)) return `${modality} in one, a fact in the other`;
  }
  return null;
}

/** Said by one in both, or stated by the outlet itself what another outlet or a speaker hedges. */
function mayBeHeld(from: Claim, to: Claim): boolean {
  if (to.voice === "own")
    return from.voice === "own" || from.modality === "possible" || from.modality === "conditional";
  return shareSpeaker(from, to) && !asks.test(to.cue?.text ?? "");
}

/** Who asks for a thing does not say that it is so. */
export const asks = /\b(?:ask|urg|order|demand|call|request|propos|suggest|want|wish|seek)\p{L}*/iu;

/** From here on what was planned may have been done. */
const fulfilledDays = 0.5;

/** Related words that may tell one deed ("appointing", "named"). */
export const sameWord = 0.8;

interface Hedge {
  readonly modality: "possible" | "planned" | "conditional";
  readonly bearsOn: Lexeme;
  readonly ofVerb: boolean;
}

/** The hedges of a telling, each with what it bears on; a cue's ("has not ruled out …") bears on the first verb. */
function hedgesOf({ wording, claim, whole }: Proposition): readonly Hedge[] {
  const { words } = wording;
  const depends = words.some(({ lexeme }) => conditions.has(lexeme.form));
  const found: Hedge[] = [];
  for (const at of words.keys()) {
    const modality = hedgeAt(words, at);
    // What the writer says "would" come was to come already when it came; a trial is spoken about before it is sure.
    if (modality === null || (claim.voice === "own" && words[at]!.lexeme.form === "would") || isTopic(words, at))
      continue;
    const bearsOn = nextContent(words, at);
    if (bearsOn === null) continue;
    found.push({ modality: depends ? "conditional" : modality, bearsOn, ofVerb: bearsOn.verbal });
  }
  if (found.length > 0 || !whole || claim.modality !== "possible" || claim.cue === null) return found;
  const verb = words.find(({ lexeme }) => lexeme.kind === "content" && lexeme.verbal)?.lexeme;
  return verb === undefined ? [] : [{ modality: "possible", bearsOn: verb, ofVerb: true }];
}

function hedgeAt(words: readonly Word[], at: number): "possible" | "planned" | null {
  const { form, capital } = words[at]!.lexeme;
  // "May" is a month.
  if (possibleBefore.has(form)) return form === "may" && capital ? null : "possible";
  if (plannedBefore.has(form) || shortWill.test(form)) return "planned";
  return plannedBeforeInfinitive.has(form) && words[at + 1]?.lexeme.form === "to" ? "planned" : null;
}
const shortWill = /['’]ll$/;

/** "About a possible trial" */
function isTopic(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lexeme.form ?? "";
  return topical.has(articles.has(before) ? (words[at - 2]?.lexeme.form ?? "") : before);
}
const topical: ReadonlySet<string> = new Set(["about", "over", "of", "for", "on"]);
const articles: ReadonlySet<string> = new Set(["a", "an", "the", "any"]);

/** Function words and adverbs that may stand between a hedge and its word. */
const mostBetween = 3;

export function nextContent(words: readonly Word[], from: number): Lexeme | null {
  for (let at = from + 1; at <= from + 1 + mostBetween && at < words.length; at++) {
    const { lexeme } = words[at]!;
    if (trying.has(lexeme.lemma) && words[at + 1]?.lexeme.form === "to") continue;
    if (lexeme.kind === "content" && !adverb.test(lexeme.form) && hedgeAt(words, at) === null) return lexeme;
    if (lexeme.kind !== "function" && lexeme.kind !== "content") return null;
  }
  return null;
}
const adverb = /ly$/;
/** "Might try to extort a ransom": the deed stands behind it. */
const trying: ReadonlySet<string> = new Set(["try", "attempt", "seek", "begin", "start", "choose"]);

/** Whether a telling says that something is to come. */
export const tellsPlan = (wording: Wording): boolean => readOf(wording).planned;

/** What a telling tells, and whether nothing in it keeps it from being a fact or a plan. */
export function readOf({ words, content }: Wording) {
  const hedges = words.map((_, at) => hedgeAt(words, at));
  const sure = !words.some(({ lexeme }, at) => hedges[at] === "possible" || unsure.has(lexeme.form));
  return { sure, planned: hedges.includes("planned"), words: content };
}

/** Whether what is to come stands right before a word. */
function isToCome({ words }: Wording, word: Word): boolean {
  const at = words.indexOf(word);
  return words.slice(Math.max(0, at - 3), at).some(({ lexeme }) => plannedBefore.has(lexeme.form));
}

const isPast = ({ form, lemma }: Lexeme) => form !== lemma && !notPast.test(form);
const notPast = /(?:s|ing)$/;

/** Whether a verb is told as done or being done, not as what is to be done. */
export function isDone({ words }: Wording, word: Word): boolean {
  const before = words[words.indexOf(word) - 1]?.lexeme.form;
  return before !== "to" && !(word.lexeme.form === word.lexeme.lemma && word === words[0]);
}
