import { madeOnce } from "../../text/made-once.ts";
import { isTime, nounPhraseBefore, phraseAfter } from "../passages/noun-phrase.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { type Range, tagOf } from "../passages/tags.ts";
import { verbGroup } from "../passages/verb-group.ts";
import { documentNouns } from "../tables/speaker-words.ts";

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

/** "A report that inspectors published on Friday | found …": places of tokens in a passage. */
interface ObjectRelative {
  readonly sentence: OuterSentence;
  readonly that: number;
  /** The clause's verb: "published". */
  readonly done: number;
  /** The sentence's own verb behind the clause; the sentence's end where there is none. */
  readonly own: number;
}

/** The clauses of a passage that tell what was done with a text, by their "that", their verb and the verb behind them. */
const relativesIn = madeOnce((passage: Passage) => {
  const byThat = new Map<number, ObjectRelative>();
  const byDone = new Map<number, ObjectRelative>();
  const byOwn = new Map<number, ObjectRelative>();
  for (const sentence of passage.sentences)
    for (let at = sentence.first + 1; at < sentence.last; at++) {
      const found = relativeAt(passage, sentence, at);
      if (found === null) continue;
      byThat.set(at, found);
      byDone.set(found.done, found);
      if (found.own < sentence.last) byOwn.set(found.own, found);
    }
  return { byThat, byDone, byOwn };
});

function relativeAt(passage: Passage, sentence: OuterSentence, that: number): ObjectRelative | null {
  const { tokens, quotationOf } = passage;
  if (tokens[that]!.lower !== "that" && tokens[that]!.lower !== "which") return null;
  const noun = tokens[that - 1]!;
  if (!documentNouns.has(noun.lemma) && !made.has(noun.lemma)) return null;
  const maker = phraseAfter(passage, sentence, that + 1, Math.min(sentence.last, that + 1 + maxMaker));
  if (maker === null || maker.last >= sentence.last || quotationOf[maker.last] !== -1) return null;
  const group = verbGroup(passage, sentence, maker.last);
  const done = tokens[group.verb]!;
  if (!/^(?:VERB|AUX)$/.test(tagOf(passage, sentence, maker.last)) || !group.finite || group.passive) return null;
  // A claim is made, and nobody leads or signs it.
  const handled = documentNouns.has(noun.lemma) ? handling.has(done.lemma) : done.lemma === "make";
  if (!handled || !endsThere(passage, sentence, group.verb + 1)) return null;
  return { sentence, that, done: group.verb, own: ownVerb(passage, sentence, group.verb) };
}

function ownVerb(passage: Passage, sentence: OuterSentence, done: number): number {
  for (let at = done + 1; at < Math.min(sentence.last, done + maxTail); at++) {
    if (passage.quotationOf[at] !== -1) return sentence.last;
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

/** Whether a "that" opens such a clause, and not what the text says. */
export const opensHandling = (passage: Passage, that: number): boolean => relativesIn(passage).byThat.has(that);

/** The text that a verb is about behind such a clause: what "a report that inspectors published" found, they did not say. */
export function textHandled(passage: Passage, verb: number): Range | null {
  const found = relativesIn(passage).byOwn.get(verb);
  return found ? nounPhraseBefore(passage, found.sentence, found.that - 1, found.sentence.first) : null;
}

/** Whether a verb is that of such a clause: in "the letter that Smith wrote in May warned that …" the words are the letter's. */
export const isHandling = (passage: Passage, verb: number): boolean => relativesIn(passage).byDone.has(verb);
