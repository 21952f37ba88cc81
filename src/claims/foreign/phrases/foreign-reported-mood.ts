import type { Passage } from "../../passages/passage.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { foreignPronouns } from "../tables/foreign-roles.ts";
import { isClauseMark, wordAt } from "./foreign-mentions.ts";
import { nounPhraseAt } from "./foreign-noun-phrase.ts";

const capital = /^\p{Lu}/u;
const lowerCase = /^\p{Ll}/u;

/** Whether a verb in the mood of reported speech stands there, outside quotations. */
export function hasReportedMood(passage: Passage, from: number, to: number, cues: ForeignCues): boolean {
  return moodIn(passage, from, to, cues) >= 0;
}

/** The first verb in the mood of reported speech, -1 without one; what the writer says of himself is none ("ich hoffe"). */
export function moodIn(passage: Passage, from: number, to: number, cues: ForeignCues): number {
  if (cues.reportedMood.size === 0) return -1;
  for (let at = from; at < to; at++) if (isMood(passage, at, to, cues)) return at;
  return -1;
}

/** Whether a token is a verb in the mood of reported speech: by the table, or by its ending and place. */
export function isMood(passage: Passage, at: number, to: number, cues: ForeignCues): boolean {
  if (passage.quotationOf[at] !== -1 || !lowerCase.test(passage.tokens[at]!.text)) return false;
  if (wordAt(passage, at - 1) === "ich" || wordAt(passage, at + 1) === "ich") return false;
  return cues.reportedMood.has(wordAt(passage, at)) || isSubjunctive(passage, at, to, cues);
}

/**
 * "Die Versicherung decke den Schaden", "er zahle nichts": a German word in -e right behind a noun or pronoun, and what
 * goes with a verb behind it. An adjective has its noun behind it: "die vom Land bezahlte Brücke".
 */
function isSubjunctive(passage: Passage, at: number, to: number, cues: ForeignCues): boolean {
  const before = passage.tokens[at - 1];
  const word = wordAt(passage, at);
  if (!before || !cues.verbSecond || !ending.test(word) || noVerbs.has(word)) return false;
  const pronoun = foreignPronouns.get("de")!.has(before.lower) || before.lower === "niemand";
  if (passage.quotationOf[at - 1] !== -1 || !(pronoun || capital.test(before.text))) return false;
  return at + 1 >= to || (passage.tokens[at + 1]!.text === "," ? pronoun : besideVerb.has(wordAt(passage, at + 1)));
}

/** Weak verbs of the past end in -te, and participles before a noun in -ende. */
const ending = /^\p{Ll}{2,}(?<!t|end|wurd|ein)e$/u;
const noVerbs: ReadonlySet<string> = new Set(
  `heute wie die sie nie ohne alle beide viele einige mehrere andere solche manche keine seine ihre unsere diese jene jede welche gerade lange gerne beinahe nahe alleine vorne hinten leise
  müde böse weise feige träge trübe marode solide vage bange öde irre spröde sowie ende bitte eher lieber beige zuhause zugute zunutze zugrunde infrage lose rege live mithilfe infolge anstelle zuliebe zufolge`.split(
    /\s+/,
  ),
);
const besideVerb: ReadonlySet<string> = new Set(
  `den das die der dem des ein eine einen einem einer kein keine keinen keinem seine seinen seinem ihre ihren ihrem nicht nichts nie niemanden sich es ihn sie ihm ihnen
  in im an am auf aus bei beim mit nach von vom zu zum zur für gegen über unter um ohne bis seit vor hinter zwischen wegen trotz
  auch nur noch schon bereits nun jetzt zwar aber allerdings daher deshalb immer weiter weiterhin derzeit rund etwa mehr alles davon dafür dagegen daran darauf dazu damit mindestens höchstens dass`.split(
    /\s+/,
  ),
);

/**
 * Where the verb of a sentence's own clause stands in the mood that only reported speech has ("Die Träger seien …",
 * "Wenn es regne, drohe …", "Die Demo, die am Abend endete, sei …"); -1 without. "Es sei denn", "als sei", "man nehme" report
 * nothing, and neither do verbs of what might be ("könnten").
 */
export function ownMood(passage: Passage, first: number, end: number, cues: ForeignCues): number {
  let from = first;
  let to = clauseEnd(passage, from, end);
  const opening = wordAt(passage, from);
  const subordinate = (cues.adverbials.has(opening) && opening !== "auf") || asking.test(opening);
  if (subordinate && to < end) {
    from = to + 1;
    to = clauseEnd(passage, from, end);
  }
  const at = moodIn(passage, from, to, cues);
  if (at < 0) return resumedMood(passage, to, end, cues);
  return isReporting(passage, from, at, to, cues) ? at : -1;
}
const asking = /^(?:w(?:arum|ie|ann|o|er|as|eshalb|ieso|oher|ohin)|ob)$/;

/** "Die Demo, die am Abend endete, | sei …": the verb right behind a relative clause that parts it from its subject. */
function resumedMood(passage: Passage, comma: number, end: number, cues: ForeignCues): number {
  if (passage.tokens[comma]?.text !== "," || !opensRelative(passage, comma + 1, cues)) return -1;
  const close = clauseEnd(passage, comma + 1, end);
  const verb = close + 1;
  if (verb >= end || passage.tokens[close]!.text !== "," || !cues.reportedMood.has(wordAt(passage, verb))) return -1;
  return isMood(passage, verb, end, cues) && !possible.test(wordAt(passage, verb)) ? verb : -1;
}
const opensRelative = (passage: Passage, at: number, cues: ForeignCues): boolean =>
  cues.relatives.has(relativeAt(passage, preposition.test(wordAt(passage, at)) ? at + 1 : at));

/** The relative that a word would be in the nominative. */
const relativeAt = (passage: Passage, at: number): string => wordAt(passage, at).replace(dative, "der");
const preposition = /^(?:in|an|auf|bei|mit|von|aus|zu|für|gegen|über|unter|durch|nach|vor)$/;
const dative = /^(?:dem|den|denen)$/;

/**
 * Where a later clause of a sentence starts whose own verb reports, and the verb: "Er wurde verletzt, in Gefahr | sei er nicht",
 * "…; die Zerstörung sei groß"; null without one. A clause with its verb at the end belongs to the one before it.
 */
export function laterMood(
  passage: Passage,
  first: number,
  end: number,
  cues: ForeignCues,
): { readonly first: number; readonly verb: number } | null {
  if (cues.reportedMood.size === 0) return null;
  for (let mark = clauseEnd(passage, first, end); mark < end; mark = clauseEnd(passage, mark + 1, end)) {
    const from = mark + 1;
    const to = clauseEnd(passage, from, end);
    const opening = contrasting.test(wordAt(passage, from)) ? from + 1 : from;
    const verb = moodIn(passage, opening, to, cues);
    if (verb <= opening || !cues.reportedMood.has(wordAt(passage, verb)) || verb + 1 >= to) continue;
    const word = wordAt(passage, opening);
    const head = preposition.test(word) ? opening + 1 : opening;
    const relative = cues.relatives.has(relativeAt(passage, head)) && !capital.test(passage.tokens[head + 1]!.text);
    if (relative || cues.adverbials.has(word) || asking.test(word)) continue;
    if (verb - opening <= longestFront && isReporting(passage, opening, verb, to, cues)) return { first: from, verb };
  }
  return null;
}
const contrasting = /^(?:aber|doch|und|jedoch|sondern|auch)$/;
/** What stands before a German verb in its second place is no longer than this, in tokens. */
const longestFront = 8;

function isReporting(passage: Passage, from: number, at: number, to: number, cues: ForeignCues): boolean {
  if (possible.test(wordAt(passage, at))) return false;
  if (!cues.reportedMood.has(wordAt(passage, at)) && nounPhraseAt(passage, from, to, cues)?.last !== at) return false;
  for (let before = from; before < at; before++) if (unreal.has(wordAt(passage, before))) return false;
  const [left, right] = [wordAt(passage, at - 1), wordAt(passage, at + 1)];
  return !(
    right === "denn" ||
    right === "dank" ||
    (left === "man" && /^(?:nehme|stelle|denke|gebe)$/.test(wordAt(passage, at)))
  );
}

const possible = /^(?:möge|wolle|gelte|\p{Ll}+ten|\p{Ll}*[äü]\p{Ll}+en)$/u;
const unreal: ReadonlySet<string> = new Set(["als", "ob", "dass", "damit", "wie", "und"]);

function clauseEnd(passage: Passage, from: number, end: number): number {
  let at = from;
  while (at < end && !(isClauseMark(passage, at) && passage.quotationOf[at] === -1)) at++;
  return at;
}
