import type { Attribution } from "../../attributions/attributions.ts";
import { trimmed } from "../../clauses/content-end.ts";
import type { OuterSentence, Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import { isClauseMark, wordAt } from "../phrases/foreign-mentions.ts";
import { isSomebody, subjectAfter } from "../phrases/foreign-subject.ts";
import type { VerbCue } from "../phrases/foreign-verb-cue.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";

const accusative = /^(?:den|(?:[dk]|dies)?einen|diesen|jenen|jeden|[ks]einen|ihren|unseren)$/;

/** "Den Schaden | bezifferte die Polizei | auf 3000 Euro", "Den Plan | lehnt Weber ab": what German puts before the verb; null without. */
export function frontedObject(
  passage: Passage,
  sentence: OuterSentence,
  verb: VerbCue,
  limit: number,
  cues: ForeignCues,
): Pick<Attribution, "frame" | "content" | "mention"> | null {
  const { frames, form } = verb.word;
  if (!cues.verbSecond || form !== "finite" || !frames.has("object")) return null;
  if (!accusative.test(wordAt(passage, sentence.first))) return null;
  if (isWhen(passage, { first: sentence.first, last: verb.finite.first }, cues)) return null;
  for (let at = sentence.first; at < verb.finite.first; at++)
    if (isClauseMark(passage, at) || passage.quotationOf[at] !== -1) return null;
  const close = verb.particle >= 0 ? verb.particle : limit;
  if (/^schätz/.test(wordAt(passage, verb.finite.first)) && !holdsAmount(passage, verb.last, close)) return null;
  const phrase = subjectAfter(passage, verb, close, cues, false);
  if (phrase === null) return null;
  let last = phrase.last;
  while (last > phrase.first + 1 && /^\p{Ll}/u.test(passage.tokens[last - 1]!.text)) last--;
  const mention = { first: phrase.first, last };
  if (accusative.test(wordAt(passage, mention.first)) || !isSomebody(passage, mention, cues)) return null;
  const content = [
    { first: sentence.first, last: verb.finite.first },
    { first: mention.last, last: close },
  ].flatMap((range) => (range.first < range.last ? (trimmed(passage, range) ?? []) : []));
  return { frame: "object", content, mention };
}

/** "Schätzt die Polizei auf 3000 Euro", not "die Firma schätzt ihn". */
export function holdsAmount(passage: Passage, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (wordAt(passage, at) === "auf") return true;
  return false;
}

/** "Den Sommer über", "einen Monat später": when somebody speaks, not who and nothing of which. */
export function isWhen(passage: Passage, { first, last }: Range, cues: ForeignCues): boolean {
  if (!cues.verbSecond || !accusative.test(wordAt(passage, first))) return false;
  let noun = first + 1;
  while (noun < last && !/^\p{Lu}/u.test(passage.tokens[noun]!.text)) noun++;
  return noun < last && (cues.times.has(wordAt(passage, noun)) || span.test(wordAt(passage, noun)));
}
const span =
  /^(?:sommer|winter|herbst|frühling|monat|tag|(?:vor|nach)?mittag|abend|morgen|woche|jahr|augenblick|moment)$|^(?:mon|diens|donners|frei|sams|sonn)tag|^mittwoch/u;
