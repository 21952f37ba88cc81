import type { Passage } from "../../passages/passage.ts";
import type { Range } from "../../passages/tags.ts";
import type { ForeignCues } from "../tables/foreign-cues.ts";
import { isClauseMark, wordAt } from "./foreign-mentions.ts";
import { phraseAt } from "./foreign-phrases.ts";
import type { VerbCue } from "./foreign-verb-cue.ts";

const adverb =
  /^(?:am|heute|gestern|auch|zudem|hingegen|dagegen|erneut|indirekt|offen|unterdessen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)$/;
const pronoun = /^(?:sich|einander|ihm|ihr|ihnen|ihn|sie|es)$/;

/**
 * "Weber warf | der Werft | am Montag vor, | die Träger nicht geprüft zu haben": of whom a German accusation speaks, with what it says
 * in an infinitive or behind "dass"; the content alone for other verbs.
 */
export function withAccused(
  passage: Passage,
  { word, particle, head }: VerbCue,
  mention: Range | null,
  content: Range,
  limit: number,
  cues: ForeignCues,
): readonly Range[] {
  if (word.particle !== "vor" || particle < 0) return [content];
  const said = content.first > particle ? content : clauseBehind(passage, particle, limit, cues);
  if (said === null) return [content];
  let first = mention && mention.first >= head ? mention.last : head;
  while (first < particle && adverb.test(wordAt(passage, first))) first++;
  let last = particle;
  while (last > first && adverb.test(wordAt(passage, last - 1))) last--;
  if (first >= last || isPronoun(passage, first, last)) return [said];
  for (let at = first; at < last; at++) if (isClauseMark(passage, at)) return [said];
  return [{ first, last }, said];
}

/** "Am Montag warf | die Opposition | dem Minister vor": who accuses, behind the verb and before the dative; null without one. */
export function accuserBehind(passage: Passage, { word, particle, head }: VerbCue): Range | null {
  if (word.particle !== "vor" || particle < 0) return null;
  let at = head;
  let named = false;
  while (at < particle && !(named && dative.test(wordAt(passage, at)))) {
    if (isClauseMark(passage, at) || passage.quotationOf[at] !== -1) return null;
    named ||= /^\p{Lu}/u.test(passage.tokens[at]!.text);
    at++;
  }
  return at < particle && !dative.test(wordAt(passage, head)) ? { first: head, last: at } : null;
}
const dative = /^(?:de[mnr]|ihm|ihr|ihnen|eine[mr]|seine[mr]|ihre[mr])$/;

const isPronoun = (passage: Passage, first: number, last: number): boolean =>
  last - first === 1 && pronoun.test(wordAt(passage, first));

function clauseBehind(passage: Passage, particle: number, limit: number, cues: ForeignCues): Range | null {
  const comma = particle + 1;
  if (passage.tokens[comma]?.text !== ",") return null;
  const length = phraseAt(passage, comma + 1, limit, cues.that);
  return length > 0 && comma + 1 + length < limit ? { first: comma + 1 + length, last: limit } : null;
}
