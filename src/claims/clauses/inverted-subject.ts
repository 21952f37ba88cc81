import { phraseAfter } from "../passages/noun-phrase.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { type Range, tagOf } from "../passages/tags.ts";
import { calendarWords } from "../tables/calendar-words.ts";
import type { Frame } from "../tables/reporting-verbs.ts";
import { bodyNouns } from "../tables/speaker-words.ts";
import { roleNouns } from "../tables/titles.ts";
import { sentenceEnd } from "./content-end.ts";
import { opensTime } from "./opens-time.ts";

/** Verbs that stand before their subject where no quotation mark shows the way: ", said officials". */
const invertible: ReadonlySet<string> = new Set(
  "say write report note explain add warn argue assert contend insist caution".split(" "),
);

/** "Reed, a diver, said nothing": nobody who speaks. */
const saidThings: ReadonlySet<string> = new Set("nothing something anything little much so no yes".split(" "));

/** "…," said the minister: the phrase after the verb, where the content stands before it. */
export function invertedSubject(
  passage: Passage,
  sentence: OuterSentence,
  at: number,
  frames: ReadonlySet<Frame>,
): Range | null {
  if (at === sentence.first || passage.tokens[at]!.text.endsWith("ing")) return null;
  const tail = headlineTail(passage, sentence, at);
  if (tail || !frames.has("quotation")) return tail;
  const { tokens } = passage;
  const before = at - 1;
  const afterQuote = passage.quotationOf[before] !== -1;
  if (!afterQuote && (tokens[before]!.text !== "," || !invertible.has(tokens[at]!.lemma))) return null;
  const end = sentenceEnd(passage, sentence);
  if (at + 1 >= end || passage.quotationOf[at + 1] !== -1) return null;
  const word = tokens[at + 1]!.lower;
  if (saidThings.has(word)) return null;
  if (word === "that" || word === "it" || word === "to" || word === "of" || word === "and") return null;
  const phrase = beforeRelative(passage, phraseAfter(passage, sentence, at + 1, end));
  // "say the “sharing economy” grows": a lone article belongs to what is said.
  if (phrase && phrase.last - phrase.first === 1 && tokens[phrase.first]!.pos === "DET") return null;
  if (!phrase || calendarWords.has(tokens[phrase.first]!.lower) || opensTime(tokens, phrase.first)) return null;
  const following = tokens[phrase.last];
  // "The academy, which gives the prize, said Reed, a singer, will host it": the verb in front is the relative's.
  const own = afterQuote || !/^[,;]$/.test(following?.text ?? "") || hasFiniteVerb(passage, sentence, at);
  // "Miller, a diver, said the ropes, if real, were cut": nothing has been said yet, and who says it stands in front.
  if (!own && (holdsRelative(passage, sentence, at) || holdsApposition(passage, sentence, before))) return null;
  if (phrase.last >= end) return phrase;
  // "“unfair,” claims Reed “lied many times”": words in marks that are the phrase's predicate.
  let predicate = phrase.last + 1;
  while (tokens[predicate]?.pos === "ADV" && passage.quotationOf[predicate] !== -1) predicate++;
  const inner = passage.quotationOf[phrase.last] === -1 ? undefined : tokens[predicate];
  if (inner?.text === inner?.lower && /^(?:VERB|AUX)$/.test(inner?.pos ?? "")) return null;
  if (
    following!.text === "," ||
    following!.text === ";" ||
    following!.text === ":" ||
    following!.text === "(" ||
    passage.quotationOf[phrase.last] !== -1
  )
    return phrase;
  if (
    /^(?:who|which|whose|with|of|in|at|from|on|after|during|when)$/.test(following!.text) &&
    tokens[phrase.first]!.pos !== "PRON" &&
    (afterQuote || hasFiniteVerb(passage, sentence, at))
  )
    return phrase;
  if (afterQuote && following!.pos !== "VERB" && following!.pos !== "AUX") return phrase;
  return null;
}

/** "No plans to raise fees, insists port": whoever closes a headline behind a verb that takes what was said before. */
function headlineTail(passage: Passage, sentence: OuterSentence, at: number): Range | null {
  const { tokens, quotationOf } = passage;
  const { lower, lemma } = tokens[at]!;
  if (passage.part !== "title" || !closing.has(lemma) || !/[^s]s$/.test(lower) || tokens[at - 1]!.text !== ",")
    return null;
  const end = sentenceEnd(passage, sentence);
  const phrase = at + 1 < end && quotationOf[at + 1] === -1 ? phraseAfter(passage, sentence, at + 1, end) : null;
  if (phrase?.last !== end) return null;
  const head = tokens[end - 1]!;
  const somebody = head.pos === "PROPN" || roleNouns.has(head.lemma) || bodyNouns.has(head.lemma);
  return somebody ? phrase : null;
}
const closing: ReadonlySet<string> = new Set(
  "insist promise vow pledge predict reveal suggest conclude hint".split(" "),
);

/** "said a nurse who saw it": a pronoun of the clause that hangs on whoever speaks. */
function beforeRelative({ tokens }: Passage, phrase: Range | null): Range | null {
  for (let at = (phrase?.first ?? 0) + 1; phrase && at < phrase.last; at++)
    if (/^(?:who|whose)$/.test(tokens[at]!.lower)) return { first: phrase.first, last: at };
  return phrase;
}

/** Whether a name opens a sentence, and what tells of it stands between two commas, the second at a place. */
function holdsApposition({ tokens }: Passage, { first }: OuterSentence, comma: number): boolean {
  for (let at = first; at < comma; at++) {
    if (tokens[at]!.text === ",") return at > first;
    if (tokens[at]!.pos !== "PROPN") return false;
  }
  return false;
}

function opensRelative({ tokens }: Passage, comma: number): boolean {
  return tokens[comma]!.text === "," && /^(?:who|which|whose)$/.test(tokens[comma + 1]?.lower ?? "");
}

function holdsRelative(passage: Passage, sentence: OuterSentence, cue: number): boolean {
  for (let at = sentence.first; at < cue; at++) if (opensRelative(passage, at)) return true;
  return false;
}

/** "Miller, a diver from Hollin, said the turmoil at sea grew": without a verb in front, a verb's own subject is there. */
function hasFiniteVerb(passage: Passage, sentence: OuterSentence, cue: number): boolean {
  for (let at = sentence.first; at < cue; at++) {
    if (opensRelative(passage, at)) {
      do at++;
      while (at < cue && passage.tokens[at]!.text !== ",");
      continue;
    }
    const tag = tagOf(passage, sentence, at);
    if (tag === "AUX" || (tag === "VERB" && !passage.tokens[at]!.text.endsWith("ing"))) return true;
  }
  return false;
}
