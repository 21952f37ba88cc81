import type { OuterSentence, Passage } from "../passages/passage.ts";
import { tagOf } from "../passages/tags.ts";
import { formOf } from "./coordinated-cue.ts";

/** Pronouns to the form that is another's than theirs: nobody jails "him" who is "he". */
const objects: ReadonlyMap<string, string> = new Map([
  ["he", "him"],
  ["she", "her"],
  ["they", "them"],
]);
/** What is done to what one has said oneself. */
const withdrawing: ReadonlySet<string> = new Set("retract withdraw recant clarify correct delete".split(" "));
const words = /^(?:it|them|statement|claims?|remarks?|comments?|allegations?|accounts?|story|words|tweet|post)$/;

/**
 * Whether a verb behind "and" or "but" is the speaker's again and no longer of what is said: "told Reed he was a liar | and
 * jailed him", "said the driver was late | but later retracted it".
 * @param from where what is said begins
 * @param at the token behind the conjunction
 */
export function goesBackToSpeaker(
  passage: Passage,
  sentence: OuterSentence,
  from: number,
  at: number,
  cue: number,
): boolean {
  const { tokens, quotationOf } = passage;
  if (isSpeakersOwn(passage, sentence, from, at, cue)) return true;
  let verb = at;
  while (verb < sentence.last && tagOf(passage, sentence, verb) === "ADV") verb++;
  const token = tokens[verb];
  if (verb + 1 >= sentence.last || quotationOf[verb] !== -1 || tagOf(passage, sentence, verb) !== "VERB") return false;
  if (formOf(token!) !== "past" || formOf(tokens[cue]!) !== "past") return false;
  if (withdrawing.has(token!.lemma))
    return tokens.slice(verb + 1, Math.min(sentence.last, verb + 3)).some(({ lower }) => words.test(lower));
  const subject = tokens[tokens[from]!.lower === "that" ? from + 1 : from]!.lower;
  const object = tokens[verb + 1]!.lower;
  if (objects.get(subject) !== object) return false;
  return object !== "her" || !/^(?:NOUN|ADJ|PROPN)$/.test(tokens[verb + 2]?.pos ?? "");
}

/**
 * "Residents say the noise is too loud | and have asked the council to act", "say a port would ruin them | and are planning
 * a strike": an auxiliary that several who speak may have, and one thing that is spoken of has not.
 */
function isSpeakersOwn(passage: Passage, sentence: OuterSentence, from: number, at: number, cue: number): boolean {
  const { tokens, quotationOf } = passage;
  if (at + 2 >= sentence.last || quotationOf[at] !== -1 || !/^(?:have|are)$/.test(tokens[at]!.lower)) return false;
  // "say": the bare form of several.
  if (formOf(tokens[cue]!) !== "base" || /^(?:AUX|PART)$/.test(tagOf(passage, sentence, cue - 1))) return false;
  let verb = at + 1;
  while (verb < sentence.last && /^(?:ADV|PART)$/.test(tagOf(passage, sentence, verb))) verb++;
  if (verb >= sentence.last || tagOf(passage, sentence, verb) !== "VERB") return false;
  if (tokens[at]!.lower === "are" && formOf(tokens[verb]!) !== "ing") return false;
  return hasOneSubject(passage, sentence, from, at - 1, tokens[at]!.lower);
}

/** Whether the first verb of what is said is that of one thing, or stands behind "would", and none is that of several. */
function hasOneSubject(
  { tokens, quotationOf }: Passage,
  sentence: OuterSentence,
  from: number,
  joint: number,
  auxiliary: string,
): boolean {
  let first: "one" | "modal" | null = null;
  for (let at = tokens[from]!.lower === "that" ? from + 1 : from; at < joint; at++) {
    if (quotationOf[at] !== -1) return false;
    const { lower, pos, lemma } = tokens[at]!;
    if (first === null && (several.has(lower) || groups.has(lower))) return false;
    if (plurals.has(lower) && !modals.has(tokens[at - 1]?.lower ?? "")) return false;
    // "would have ruined them and have cost them all": goes on behind "would".
    if (modals.has(lower)) {
      if (tokens[at + 1]?.lower === "have" && auxiliary === "have") return false;
      const subject = tokens[at - 1]!;
      if (first === null && (subject.lower !== subject.lemma || subject.pos !== "NOUN")) return false;
      first ??= "modal";
    } else if (ones.has(lower)) first ??= "one";
    else if (pos === "VERB" && first === null && !lower.endsWith("ing")) {
      if (lower === lemma || !/[^s]s$/.test(lower)) return false;
      first = "one";
    }
  }
  return first !== null && joint < sentence.last;
}
const ones: ReadonlySet<string> = new Set(["is", "was", "has", "does", "'s", "’s"]);
const plurals: ReadonlySet<string> = new Set(["are", "were", "have", "do"]);
const modals: ReadonlySet<string> = new Set(["would", "will", "could", "can", "may", "might", "should"]);
/** Several under one name, of whom either may be told: "the family is safe and are staying". */
const groups: ReadonlySet<string> = new Set(
  "family couple crew team squad group gang pair trio band party staff government council company firm club side".split(
    " ",
  ),
);
/** Who speaks, as often as not, or another who is many. */
const several: ReadonlySet<string> = new Set(["they", "we", "you", "i", "and", "who", "that"]);
