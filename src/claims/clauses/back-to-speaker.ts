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
