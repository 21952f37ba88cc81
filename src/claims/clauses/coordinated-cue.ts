import type { Token } from "../../text/annotate.ts";
import { isTime } from "../passages/noun-phrase.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { tagOf } from "../passages/tags.ts";
import { reportingVerbs } from "../tables/reporting-verbs.ts";

/** "said X and added Y", "said X but did not add Y": after "and" stands a cue of the first one's own form. */
export function secondCue(passage: Passage, sentence: OuterSentence, at: number, cue: number): boolean {
  const { tokens } = passage;
  // "said it was late and on Friday accused the mayor"
  const timed = /^(?:on|in|at|last)$/.test(tokens[at]?.lower ?? "") && at + 1 < sentence.last && isTime(tokens, at + 1);
  let verb = timed ? at + 2 : at;
  let carried: Form | undefined;
  for (; verb < sentence.last && beforeVerb.has(tokens[verb]!.pos); verb++)
    carried ??= carriers.get(tokens[verb]!.lower);
  const token = tokens[verb];
  if (!token || verb >= sentence.last || token.pos !== "VERB" || passage.quotationOf[verb] !== -1) return false;
  const frames = reportingVerbs.get(token.lemma)?.frames;
  if (frames === undefined) return false;
  // "had not slept and did not intend to": what nothing follows brings no words.
  const next = tokens[verb + 1];
  if (next?.lower === "to" && (tokens[verb + 2] === undefined || tokens[verb + 2]!.pos === "PUNCT")) return false;
  // "confirmed it, but would not say whether": who keeps silent is who spoke.
  if (isWithheld(passage, at) && frames.has("clause") && !tokens[cue]!.lower.endsWith("ing")) return true;
  if (goesOnInPerfect(passage, at, cue)) return false;
  const form = carried ?? formOf(token);
  if (form === formOf(tokens[cue]!) || form === finiteForm(passage, sentence, cue)) return true;
  // "issued a statement saying it is safe and said …": the second verb stands beside "issued".
  return form === "past" && tokens[cue]!.text.endsWith("ing") && frames.has("quotation");
}

/** "testified that they had seen the letter and had told her to wait": the perfect goes on with what was said. */
function goesOnInPerfect({ tokens }: Passage, at: number, cue: number): boolean {
  const opens = tokens[at]?.lower ?? "";
  if (opens !== "had") return false;
  let led = false;
  let told = false;
  for (let k = cue - 1; k >= Math.max(0, cue - maxGroup) && beforeVerb.has(tokens[k]!.pos); k--)
    led ||= tokens[k]!.lower === opens;
  for (let k = cue + 1; k < at; k++) told ||= tokens[k]!.lower === opens;
  return told && !led;
}
/** Tokens of a verb's group before it. */
const maxGroup = 4;

/** "would not", "could not" */
export function isWithheld({ tokens }: Passage, at: number): boolean {
  return modals.has(tokens[at]?.lower ?? "") && tokens[at + 1]?.lower === "not";
}
const modals: ReadonlySet<string> = new Set(["would", "could", "will", "can"]);

type Form = "ing" | "base" | "s" | "past" | "modal";

const beforeVerb: ReadonlySet<string> = new Set(["ADV", "AUX", "CCONJ", "PART"]);
/** Auxiliaries that carry a bare verb's form. */
const carriers: ReadonlyMap<string, Form> = new Map([
  ["did", "past"],
  ["does", "s"],
  ["do", "base"],
]);

/** The form of a verb that its auxiliary gives it: "is telling" stands beside "says", "did not suggest" beside "said". */
export function finiteForm(passage: Passage, sentence: OuterSentence, verb: number): Form {
  const { tokens } = passage;
  const form = formOf(tokens[verb]!);
  const forms = form === "ing" ? progressives : form === "base" ? carriers : form === "past" ? perfects : null;
  for (let at = verb - 1; forms && at >= Math.max(sentence.first, verb - 3) && passage.quotationOf[at] === -1; at--) {
    const { pos, lower } = tokens[at]!;
    if (pos === "AUX") return forms.get(lower) ?? (form === "base" && lower !== "to" ? "modal" : form);
    if (pos !== "ADV" && pos !== "PART") break;
  }
  return form;
}

/** "has admitted" stands beside "insists". */
const perfects: ReadonlyMap<string, Form> = new Map([["has", "s"]]);

const progressives: ReadonlyMap<string, Form> = new Map([
  ["is", "s"],
  ["'s", "s"],
  ["’s", "s"],
  ["are", "base"],
  ["'re", "base"],
  ["’re", "base"],
  ["was", "past"],
  ["were", "past"],
]);

/** Whether a verb ends in -ing or -s, stands bare, or is past. */
export function formOf({ text, lemma }: Pick<Token, "text" | "lemma">): Form {
  const word = text.toLowerCase();
  if (word.endsWith("ing")) return "ing";
  if (word === lemma) return "base";
  return word.endsWith("s") ? "s" : "past";
}

/** "accuses the mayor of lying and Reed says …": after "and" stands another's cue of the first one's own form. */
export function otherCue(passage: Passage, sentence: OuterSentence, at: number, cue: number): boolean {
  const { tokens, quotationOf } = passage;
  for (let verb = at; verb < Math.min(sentence.last, at + maxSubject) && quotationOf[verb] === -1; verb++) {
    const token = tokens[verb]!;
    const tag = tagOf(passage, sentence, verb);
    if (tag === "VERB") {
      const frames = verb > at ? reportingVerbs.get(token.lemma)?.frames : undefined;
      const speaks = frames !== undefined && (frames.has("quotation") || frames.has("naming"));
      return speaks && formOf(token) === formOf(tokens[cue]!);
    }
    if (tag !== "PROPN" && tag !== "NOUN" && tag !== "PRON" && tag !== "DET" && tag !== "ADJ" && tag !== "NUM")
      return false;
  }
  return false;
}

/** The longest subject, in tokens, that is looked over for the verb behind it. */
const maxSubject = 6;
