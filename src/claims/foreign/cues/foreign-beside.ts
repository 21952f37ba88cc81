import type { Attribution } from "../../attributions/attributions.ts";
import { sentenceEnd } from "../../clauses/content-end.ts";
import type { OuterSentence, Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import { isAddressing, pastAddressee } from "../phrases/foreign-addressee.ts";
import { dash, isLong, pastMarks } from "../phrases/foreign-marks.ts";
import { isClauseMark, wordAt } from "../phrases/foreign-mentions.ts";
import { nounPhraseAt } from "../phrases/foreign-noun-phrase.ts";
import { phraseAt } from "../phrases/foreign-phrases.ts";
import { isSomebody } from "../phrases/foreign-subject.ts";
import { cliticAt, verbCueAt } from "../phrases/foreign-verb-cue.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { openersOf } from "../tables/foreign-roles.ts";

const capital = /^\p{Lu}/u;
const lowerCase = /^\p{Ll}/u;
/** A quotation with fewer words is a name or a scare quote where no verb of the tables stands beside it. */
const minSpoken = 3;

/** "« … », s'emporte Karim Benali", "«…», — отрезал он", "“…”, ông Hải thông tin": whatever verb closes a quotation that opens a sentence. */
export function besideQuotation(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  cues: ForeignCues,
): Attribution | null {
  const { tokens, quotationOf } = passage;
  const end = sentenceEnd(passage, sentence);
  const quotation = quotationOf[sentence.first]!;
  if (quotation === -1) return null;
  const close = passage.quotationTokens[quotation]![1];
  const words = close - sentence.first;
  const from = pastMarks(passage, close, end);
  // "“Estamos contentos” analizó Gil": between a long quotation and a Romance verb the comma may be missing.
  const unmarked = from === close && !(cues.dropsSubject && isLong(passage, quotation));
  if (words < minSpoken || unmarked || from >= end) return null;
  let verb = from;
  while (verb < end && cues.weak.has(wordAt(passage, verb)) && !capital.test(tokens[verb]!.text)) verb++;
  // "«…», ha exclamado Gil"
  const perfect =
    cues.dropsSubject && cues.auxiliaries.has(wordAt(passage, verb)) && pastParticiple.test(wordAt(passage, verb + 1));
  if (perfect) verb++;
  if (cues.through.size > 0 && verb + 1 < end && russianAdverb.test(tokens[verb]!.text)) verb++;
  // "« … », selon la police"
  if (verb >= end || phraseAt(passage, verb, end, cues.according) > 0) return null;
  const content = [{ first: sentence.first, last: close }];
  const say = (cue: Range, mention: Range | null): Attribution => ({
    sentence: index,
    frame: "quotation",
    kind: "speech",
    cue,
    content,
    mention,
  });
  if (cues.bare) {
    const name = nameBeforeVerb(passage, sentence, from, end, cues);
    return name && say({ first: name.last, last: end }, name);
  }
  const word = wordAt(passage, verb);
  for (let at = from; at <= verb; at++) if (verbCueAt(passage, sentence, at, end, cues)) return null;
  const clitic = cliticWithin(passage, from, end, cues);
  if (clitic) return say({ first: from, last: clitic.last }, clitic);
  if (!lowerCase.test(tokens[verb]!.text) || cues.stops.has(word) || cues.relatives.has(word) || cues.roles.has(word))
    return null;
  if (openersOf(cues.language).has(word) || cues.joints.has(word) || word.length < 3) return null;
  let behind = verb + 1;
  while (behind < end && cues.times.has(wordAt(passage, behind))) behind++;
  behind = pastAddressee(passage, behind, end, cues);
  const phrase = isAddressing(passage, behind, cues) ? null : nounPhraseAt(passage, behind, end, cues);
  const surely =
    phrase !== null &&
    (cues.dropsSubject ? (perfect ? pastParticiple : finite) : cues.verbSecond ? weakFinite : never).test(word) &&
    openersOf(cues.language).has(wordAt(passage, phrase.first));
  if (from === close && !surely && !(phrase && finite.test(word) && phrase.last >= end)) return null;
  if (phrase && (surely || isSomebody(passage, phrase, cues))) return say({ first: from, last: verb + 1 }, phrase);
  // A Russian dash behind a quotation brings who says it, whatever verb and noun they are.
  const dashed = cues.through.size > 0 && dash.test(tokens[from - 1]!.text) && behind < end;
  if (dashed && !cues.stops.has(wordAt(passage, behind)) && !isClauseMark(passage, behind))
    return say({ first: from, last: verb + 1 }, phrase ?? { first: behind, last: behind + 1 });
  const alone = behind >= end || cues.stops.has(wordAt(passage, behind)) || isClauseMark(passage, behind);
  return alone && from > close && (perfect || finite.test(word)) && cues.dropsSubject
    ? say({ first: from, last: verb + 1 }, null)
    : null;
}

/** "a-t-il aussitôt nuancé", "s'agace-t-elle": the pronoun on a French verb right behind a quotation. */
function cliticWithin(passage: Passage, from: number, end: number, cues: ForeignCues): Range | null {
  if (cues.language !== "fr") return null;
  for (let at = from; at < Math.min(end, from + maxVerb); at++) {
    const clitic = cliticAt(passage, at, end);
    if (clitic) return clitic.subject;
  }
  return null;
}

/** A verb that closes a Vietnamese sentence has no more words than this. */
const maxVerb = 3;

/** "“…”, ông Hải thông tin": the name before a verb of no table that closes the sentence. */
function nameBeforeVerb(
  passage: Passage,
  sentence: OuterSentence,
  from: number,
  end: number,
  cues: ForeignCues,
): Range | null {
  let last = from;
  for (let at = from; at < end; at++) {
    if (isClauseMark(passage, at) || passage.quotationOf[at] !== -1 || verbCueAt(passage, sentence, at, end, cues))
      return null;
    if (capital.test(passage.tokens[at]!.text)) last = at + 1;
  }
  return last > from && last < end && end - last <= maxVerb ? { first: from, last } : null;
}

/** "Метафорично описала" */
const russianAdverb = /^\p{Ll}{3,}(?:[нчск]о|ски)$/u;
/** German and Dutch verbs of the third person, weak ones above all. */
const weakFinite = /te?$/u;
const never = /(?!)/u;
/** "Exclamado", "resumido" */
const pastParticiple = /(?:[ai]do|[aiu]t[oaie]|ett[oa]|[eu]s[oa]|ost[oa]|unt[oa])$/u;
/** Spanish and Portuguese verbs of the third person in the past. */
const finite = /(?:[óò]|ou|eu|iu|aron|aram|eram|iram|arono|irono)$/u;
