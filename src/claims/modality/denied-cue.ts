import type { Attribution } from "../attributions/attributions.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { type Range, tagOf } from "../passages/tags.ts";
import { verbGroup } from "../passages/verb-group.ts";
import { denyingCues, idleAfterNegator, negators, negRaising, rejectingCues } from "../tables/modality-words.ts";

/** Verbs before an infinitive that say that it was not done: "declined to say", "has yet to say". */
const withholding: ReadonlySet<string> = new Set([
  "decline",
  "refuse",
  "fail",
  "yet",
  "unwilling",
  "unable",
  "reluctant",
]);

/** Whether a verb is denied by its own words ("did not say", "never said") or by the verb that governs it ("declined to say"). */
export function isDeniedVerb(passage: Passage, sentence: OuterSentence, verb: number): boolean {
  const { tokens } = passage;
  if (tagOf(passage, sentence, verb) !== "VERB") return false;
  const { first, infinitive } = verbGroup(passage, sentence, verb);
  for (let at = first; at < verb; at++)
    if (negators.has(tokens[at]!.lower) && !isIdle(tokens[at + 1]!.lower)) return true;
  if (!infinitive || first <= sentence.first) return false;
  const { lemma, lower } = tokens[first - 1]!;
  return withholding.has(lemma) || withholding.has(lower);
}

/** "not only said" denies nothing; "no longer says" and "no more says" do. */
function isIdle(word: string): boolean {
  return idleAfterNegator.has(word) && word !== "more" && word !== "longer";
}

/**
 * Whether a denied verb denies what it brings ("does not believe that it will hold", "does not plan to come"): the
 * neg-raising verbs of grammar. What "could not believe" brings is so.
 */
export function deniesWhatItBrings(passage: Passage, { cue, frame, sentence: index }: Attribution): boolean {
  const { tokens } = passage;
  if (!brings.has(frame) || !negRaising.has(tokens[cue.first]!.lemma)) return false;
  const sentence = passage.sentences[index]!;
  if (!isDeniedVerb(passage, sentence, cue.first)) return false;
  const { first } = verbGroup(passage, sentence, cue.first);
  return !/^(?:can|could)$/.test(tokens[first]!.lower);
}
const brings: ReadonlySet<Attribution["frame"]> = new Set<Attribution["frame"]>([
  "clause",
  "that",
  "infinitive",
  "order",
]);

/**
 * Whether a denied verb gives nobody any words: "did not say where it would stop", "never promised to pay", "did not
 * realise that it was shut". The writer tells that, with the verb and its "not". Words in quotation marks are somebody's.
 */
export function isUnsaid(passage: Passage, attribution: Attribution): boolean {
  const { cue, content, frame, sentence: index } = attribution;
  if (isSilent(passage, attribution)) return true;
  if (!brings.has(frame) || content[0]!.first < cue.first || content.some((range) => holdsQuoted(passage, range)))
    return false;
  // "has not ruled out", "never denied that …": to leave it open is a stand.
  const { lemma } = passage.tokens[cue.first]!;
  // "could neither confirm nor deny that …", which leaves nothing open
  if (lemma === "deny" && isBesideConfirming(passage, cue.first)) return true;
  if (lemma === "rule" || denyingCues.has(lemma) || rejectingCues.has(lemma)) return false;
  return isDeniedVerb(passage, passage.sentences[index]!, cue.first) && !deniesWhatItBrings(passage, attribution);
}

function isBesideConfirming({ tokens }: Passage, deny: number): boolean {
  return tokens[deny - 1]?.pos === "CCONJ" && tokens[deny - 2]?.lemma === "confirm";
}

/** "has yet to comment on the split", "would not speak about it", "has not responded to the claims" */
function isSilent(passage: Passage, { cue, content, frame, sentence }: Attribution): boolean {
  const { lemma } = passage.tokens[cue.first]!;
  return (
    (frame === "to" ? answering.has(lemma) : (frame === "on" || frame === "about") && remarks.has(lemma)) &&
    !content.some((range) => holdsQuoted(passage, range)) &&
    isDeniedVerb(passage, passage.sentences[sentence]!, cue.first)
  );
}
const answering: ReadonlySet<string> = new Set(["respond", "reply", "react"]);
const remarks: ReadonlySet<string> = new Set(["comment", "elaborate", "speak", "talk"]);

function holdsQuoted({ quotationOf }: Passage, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) if (quotationOf[at] !== -1) return true;
  return false;
}
