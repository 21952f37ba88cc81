import type { Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { openersOf } from "../tables/foreign-roles.ts";
import { isAddressing } from "./foreign-addressee.ts";
import { isClauseMark, maxMention, wordAt } from "./foreign-mentions.ts";
import type { VerbCue } from "./foreign-verb-cue.ts";

/** An infinitive stands no further behind its verb: whom it is said to comes between. */
const maxObject = 10;
/** A German comma before one stands no further. */
const maxGap = 2 * maxMention;
const lowerCase = /^\p{Ll}/u;
/** Romance and French adverbs. */
const adverb = /(?:mente|ment)$/u;

/** "prometió bajar …", "demande à être reçu", "forderte, den Hafen zu schützen", "пообещал провести …". */
export function infinitiveAfter(passage: Passage, cue: VerbCue, limit: number, cues: ForeignCues): Range | null {
  const { infinitive } = cues;
  const { frames } = cue.word;
  if (!infinitive) return null;
  if (cues.language === "nl") return clauseWithTe(passage, cue, limit, infinitive, cues);
  if (cues.verbSecond) return clauseWithZu(passage, cue.last, limit, infinitive);
  // "affirment pourtant avoir signalé"
  let from = pastInserted(passage, cue.last, limit, cues);
  while (
    from < limit &&
    (cues.connectives.has(wordAt(passage, from)) ||
      adverb.test(wordAt(passage, from)) ||
      (cues.language === "fr" && /^(?:pas|plus|jamais)$/.test(wordAt(passage, from)))) &&
    !cues.infinitiveMarks.has(wordAt(passage, from)) &&
    !(cues.language !== "fr" && cues.negators.has(wordAt(passage, from)))
  )
    from++;
  for (let at = from; at < Math.min(limit, from + maxObject); at++) {
    if (isClauseMark(passage, at) || (passage.quotationOf[at] !== -1 && at > from)) return null;
    if (!infinitive.test(passage.tokens[at]!.text) || !lowerCase.test(passage.tokens[at]!.text)) continue;
    let first = at;
    while (first > from && cues.weak.has(wordAt(passage, first - 1))) first--;
    // "disent ne plus croire"
    if (cues.language === "fr" && first > from + 1 && /^n(?:e|['’])$/.test(wordAt(passage, first - 2))) first -= 2;
    while (first > from && cues.negators.has(wordAt(passage, first - 1))) first--;
    // "dit le contraire": behind an article stands a noun.
    if (
      cues.language !== "it" &&
      nounEnding.test(passage.tokens[at]!.text) &&
      first < at &&
      cues.determiners.has(wordAt(passage, at - 1))
    )
      continue;
    // "afirmou em defesa de ajudar": what a verb of saying takes stands at its side.
    if (frames.has("clause") && !frames.has("object") && first - from > 1) return null;
    // "Pidió la absolución luego de revisar el caso": when and what for.
    if (wordAt(passage, first - 1) === "de" && first - 2 > from && adjunct.test(wordAt(passage, first - 2)))
      return null;
    // "a refusé de s'exprimer": nothing is said.
    if (silence.test(wordAt(passage, at))) return null;
    const marked =
      first === from ||
      cues.infinitiveMarks.size === 0 ||
      cues.infinitiveMarks.has(wordAt(passage, first - 1)) ||
      (asksWhom.has(cues.language) && isAddressing(passage, from, cues));
    // "acusó al Ejecutivo de improvisar": of whom it is said belongs to it.
    if (marked) return { first: frames.size === 1 ? from : first, last: limit };
  }
  return cue.word.frames.size === 1 ? accusedOfNoun(passage, cue, limit, cues) : null;
}

/** "Garantiu, esta manhã, estar pronta": behind a time or place that commas set in. */
function pastInserted({ tokens }: Passage, from: number, limit: number, cues: ForeignCues): number {
  if (!cues.dropsSubject || tokens[from]?.text !== "," || !cues.stops.has(tokens[from + 1]?.lower ?? "")) {
    if (
      !/^(?:est[ae]|nest[ae]|hoy|hoje|ayer|ontem|oggi|ieri)$/.test(tokens[from + 1]?.lower ?? "") ||
      tokens[from]?.text !== ","
    )
      return from;
  }
  for (let at = from + 1; at < Math.min(limit, from + maxObject); at++) if (tokens[at]!.text === ",") return at + 1;
  return from;
}

/** "Pidió no ser identificada", "pediu anonimato", "ayant requis l'anonymat": whoever asks for it says nothing. */
export function asksToBeUnnamed(passage: Passage, from: number, limit: number): boolean {
  for (let at = from; at < Math.min(limit, from + maxBeforeAsked); at++) {
    if (isClauseMark(passage, at)) return false;
    if (/^(?:anonimato|anonymat)$/.test(wordAt(passage, at))) return true;
    const isNamed = /^(?:ser|être|essere)$/.test(wordAt(passage, at)) && named.test(wordAt(passage, at + 1));
    const isDenied = [at - 1, at - 2].some((before) => /^(?:no|non|não|pas)$/.test(wordAt(passage, before)));
    if (isNamed && (isDenied || /^identifi/.test(wordAt(passage, at + 1)))) return true;
  }
  return false;
}
const named = /^(?:identifi|nombrad|nomead|nommé|citad|cité|citat|nominat)/;
/** In tokens: "à ne pas". */
const maxBeforeAsked = 5;

/** "acusam as autoridades de demora": what somebody is accused of, behind whom. */
function accusedOfNoun(passage: Passage, cue: VerbCue, limit: number, cues: ForeignCues): Range | null {
  for (let at = cue.last + 1; at < Math.min(limit - 1, cue.last + maxObject); at++) {
    if (isClauseMark(passage, at) || passage.quotationOf[at] !== -1) return null;
    const whom =
      openersOf(cues.language).has(wordAt(passage, cue.last)) || /^\p{Lu}/u.test(passage.tokens[cue.last]!.text);
    if (/^(?:d[ei]|d['’])$/.test(wordAt(passage, at)) && whom) return { first: cue.last, last: limit };
  }
  return null;
}

const adjunct = /^(?:luego|después|antes|además|lejos|fin|depois|além|longe|avant|afin|loin|pesar)$/u;
const silence =
  /^(?:exprimer|commenter|répondre|comentar(?:lo)?|responder|pronunciarse|pronunciar|commentare|rispondere|esprimersi|pronunciarsi|комментировать)$/;
/** "Exige a Gil liberar …": languages in which an infinitive needs no mark behind whom it is asked of. */
const asksWhom: ReadonlySet<string> = new Set(["es"]);
const nounEnding = /(?:re|oir)$/u;
const inserted = /^\p{Ll}{2,6}zu\p{Ll}{2,}en$/u;

/** "Belooft de dijk te versterken", "eist dat en wil, om …, te": the clause of a Dutch infinitive behind "te", with no comma before it. */
function clauseWithTe(
  passage: Passage,
  { last: from, word }: VerbCue,
  limit: number,
  infinitive: RegExp,
  cues: ForeignCues,
): Range | null {
  const { tokens } = passage;
  let purpose = -1;
  for (let at = from; at < Math.min(limit - 1, from + maxClause); at++) {
    if (passage.quotationOf[at] !== -1) continue;
    const { text, lower } = tokens[at]!;
    if (isClauseMark(passage, at) && text !== ",") return null;
    // "Zegt dat …": a clause of its own; "om ramen en deuren te sluiten" goes on.
    if (/^(?:dat|die|omdat|terwijl)$/.test(lower) || (lower === "en" && purpose < 0)) return null;
    if (lower === "om" && purpose < 0) purpose = at;
    if (lower !== "te" || !infinitive.test(tokens[at + 1]!.text)) continue;
    let first = tokens[from]?.text === "," ? from + 1 : from;
    while (first < at && isBeside(wordAt(passage, first), cues)) first++;
    // "Zei dat om te …": what for.
    return wordAt(passage, first) === "om" && word.ahead === null ? null : { first, last: limit };
  }
  // "Roept op tot kalmte": what is asked for as a noun.
  return null;
}
const isBeside = (word: string, { weak, times, reflexives }: ForeignCues): boolean =>
  (weak.has(word) || times.has(word)) && !reflexives.has(word);
/** In tokens. */
const maxClause = 24;

function clauseWithZu(passage: Passage, from: number, limit: number, infinitive: RegExp): Range | null {
  const { tokens } = passage;
  let comma = from;
  while (comma < Math.min(limit, from + maxGap) && tokens[comma]!.text !== ",") comma++;
  const first = tokens[comma]?.text === "," ? comma + 1 : from;
  for (let at = first; at < limit; at++) {
    const { text } = tokens[at]!;
    const next = tokens[at + 1];
    if (inserted.test(text) || (text === "zu" && at + 1 < limit && infinitive.test(next!.text)))
      return { first, last: limit };
    if (at > first && text === ",") return null;
  }
  return null;
}
