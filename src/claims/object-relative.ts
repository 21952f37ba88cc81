import { isTime, nounPhraseBefore, phraseAfter } from "./noun-phrase.ts";
import type { OuterSentence, Passage } from "./passage.ts";
import { documentNouns } from "./tables/speaker-words.ts";
import { type Range, tagOf } from "./tags.ts";
import { verbGroup } from "./verb-group.ts";

/** What is done with a text by who makes it or gets hold of it, lemmas: its object is the text, not what it says. */
const handling: ReadonlySet<string> = new Set(
  `publish release issue commission write lead make give deliver sign obtain see order prepare produce compile send post leak
  sponsor file conduct fund receive read circulate submit draft author co-author unveil seize tweet record upload`.split(
    /\s+/,
  ),
);

/** What is made like a text: "the claim that Reed made on Monday". */
const made: ReadonlySet<string> = new Set(["claim", "allegation", "accusation", "promise", "pledge", "suggestion"]);

/** Who handles a text is named in so many tokens. */
const maxMaker = 8;
/** So far, in tokens, the sentence's own verb stands behind the relative clause's. */
const maxTail = 12;

/**
 * "A report that inspectors published on Friday | found …": where behind a text "that" opens a clause of what was done with
 * the text, the place of the sentence's own verb behind it; the sentence's end where there is none; -1 for any other "that".
 */
export function behindObjectRelative(passage: Passage, sentence: OuterSentence, that: number): number {
  const { tokens, quotationOf } = passage;
  const noun = tokens[that - 1];
  if (noun === undefined || (tokens[that]!.lower !== "that" && tokens[that]!.lower !== "which")) return -1;
  if (!documentNouns.has(noun.lemma) && !made.has(noun.lemma)) return -1;
  const maker = phraseAfter(passage, sentence, that + 1, Math.min(sentence.last, that + 1 + maxMaker));
  if (maker === null || maker.last >= sentence.last || quotationOf[maker.last] !== -1) return -1;
  const group = verbGroup(passage, sentence, maker.last);
  const done = tokens[group.verb]!;
  if (!/^(?:VERB|AUX)$/.test(tagOf(passage, sentence, maker.last)) || !group.finite || group.passive) return -1;
  // A claim is made, and nobody leads or signs it.
  if (
    !(documentNouns.has(noun.lemma) ? handling.has(done.lemma) : done.lemma === "make") ||
    !endsThere(passage, sentence, group.verb + 1)
  )
    return -1;
  for (let at = group.verb + 1; at < Math.min(sentence.last, group.verb + maxTail); at++) {
    if (quotationOf[at] !== -1) return sentence.last;
    const tag = tagOf(passage, sentence, at);
    if ((tag === "VERB" || tag === "AUX") && verbGroup(passage, sentence, at).finite) return at;
  }
  return sentence.last;
}

/** Whether no object of the verb's own follows. */
function endsThere(passage: Passage, sentence: OuterSentence, at: number): boolean {
  if (at >= sentence.last) return true;
  const tag = tagOf(passage, sentence, at);
  if (/^(?:for|with|as|into)$/.test(passage.tokens[at]!.lower)) return false;
  return /^(?:ADP|ADV|VERB|AUX|PUNCT)$/.test(tag) || isTime(passage.tokens, at) || isTime(passage.tokens, at + 1);
}

/** Longest relative clause, in tokens, between a text and the sentence's verb. */
const maxRelative = 18;

/** The text that a verb is about behind such a clause: what "a report that inspectors published" found, they did not say. */
export function textHandled(passage: Passage, sentence: OuterSentence, verb: number): Range | null {
  for (let at = verb - 2; at > Math.max(sentence.first, verb - maxRelative); at--)
    if (behindObjectRelative(passage, sentence, at) === verb)
      return nounPhraseBefore(passage, sentence, at - 1, sentence.first);
  return null;
}

/** Whether a verb is that of such a clause: in "the letter that Smith wrote in May warned that …" the words are the letter's. */
export function isHandling(passage: Passage, sentence: OuterSentence, verb: number): boolean {
  if (!handling.has(passage.tokens[verb]!.lemma)) return false;
  for (let at = verb - 2; at > Math.max(sentence.first, verb - maxMaker); at--)
    if (behindObjectRelative(passage, sentence, at) > verb) return true;
  return false;
}
