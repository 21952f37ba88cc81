import type { Passage } from "../passages/passage.ts";
import { type Range, tagOf } from "../passages/tags.ts";
import { verbGroup } from "../passages/verb-group.ts";
import { contestableNouns } from "../tables/allegation-nouns.ts";
import { calendarWords } from "../tables/calendar-words.ts";
import { deedVerbs, knowing, orders, told } from "../tables/deed-verbs.ts";
import { denyingCues, negators } from "../tables/modality-words.ts";
import { roleNouns } from "../tables/titles.ts";
import type { Attribution } from "./attributions.ts";
import { isHardlyAnybody } from "./hardly-anybody.ts";
import { isStruck } from "./struck.ts";

/**
 * Whether an attribution's verb is done to its object and gives nobody's words: "rejected the offer", "were charged with
 * theft", "knew about the leak". Words are given where the object is a clause, words in quotation marks, or what somebody
 * has said ("rejected the allegation").
 */
export function isDone(passage: Passage, attribution: Attribution): boolean {
  const { content, cue, frame, kind, mention } = attribution;
  const { tokens } = passage;
  if (content.some((range) => holdsQuoted(passage, range))) return false;
  if (isStruck(passage, attribution)) return true;
  const { lemma } = tokens[cue.first]!;
  // "No one said that it fell": not said, where "no one believed that" tells what was held.
  const hardly = mention !== null && isHardlyAnybody(passage, mention);
  if (hardly && !denyingCues.has(lemma) && (kind === "speech" || kind === "writing")) return true;
  // "Nobody opposed him", "nobody denied the charge"
  if (hardly && frame === "object") return true;
  const passive = content[0]!.first < cue.first;
  if (passive && mention === null && (orders.has(lemma) || (frame === "infinitive" && told.has(lemma)))) return true;
  if (frame === "about" && knowing.has(lemma)) return true;
  // "Police responded to both calls": only what was said is answered in words.
  if (frame === "to" && lemma === "respond") return !isContestable(passage, content[0]!);
  // "The driver was questioned by police", "testified against him": what is done to somebody.
  if (passive && lemma === "question" && namesOne(passage, content[0]!)) return true;
  if (frame === "against" && lemma === "testify") return namesOne(passage, content[0]!);
  // "may not write about the case"
  if (prepositional.has(frame) && isDenied(passage, attribution)) return true;
  // "has not commented on the fire"
  if (lemma === "comment" && isRefused(passage, cue)) return true;
  // "failed to show why he should be held", "has yet to confirm the result"
  const undone = tokens[cue.first - 2];
  if (tokens[cue.first - 1]?.lower === "to" && (undone?.lemma === "fail" || undone?.lower === "yet")) return true;
  // "made no mention of the fire"
  if (frame === "noun" && /^(?:no|without)$/.test(tokens[cue.first - 1]?.lower ?? "")) return true;
  if (!nominal.has(frame)) return false;
  // "Police were called by neighbours"; "people suspected of theft", where nobody says who suspects them.
  if (passive && frame === "object" && lemma === "call") return true;
  const alone = tokens[cue.last]?.lower === "of" && content[0]!.first === cue.last + 1;
  if (alone && (lemma === "accuse" || lemma === "suspect")) return true;
  if (isDenied(passage, attribution) || isAbility(passage, attribution)) return true;
  // Without anybody whose stand it is, it is none: "Defending the plan is hard".
  if (mention === null && !passive && frame !== "noun" && !agrees(passage, cue)) return true;
  // "read out the sentence": a text that is read aloud is another's.
  if (lemma === "read") return !isContestable(passage, content[0]!);
  if (lemma === "endorse") return !passive && !namesSomebody(passage, content[0]!);
  // "was dismissed by the union as a gimmick": what it was called.
  if (passive && content.some((range) => tokens[range!.first]!.lower === "as")) return false;
  // "dismissed the plan as a white elephant"
  if ((lemma === "dismiss" || lemma === "reject") && isCalledSomething(passage, content[0]!)) return false;
  return deedVerbs.has(lemma) && !isContestable(passage, content[0]!);
}

/** "the plan as a waste", "the idea as unworkable", and not "Reed as chief": what a thing is called behind "as". */
function isCalledSomething(passage: Passage, range: Range): boolean {
  const { tokens } = passage;
  if (
    namesOne(passage, {
      first: /^(?:the|an?)$/.test(tokens[range.first]!.lower) ? range.first + 1 : range.first,
      last: range.last,
    })
  )
    return false;
  for (let at = range.first + 1; at < Math.min(range.last - 1, range.first + maxPhrase); at++) {
    if (tokens[at]!.lower !== "as") continue;
    // "bills painted as harmful"
    if (tokens[at - 1]!.pos === "VERB") return false;
    const named = tokens.slice(at + 1, range.last).some(({ lower }) => roleNouns.has(lower));
    return !named && (/^an?$/.test(tokens[at + 1]!.lower) || /^AD[JV]$/.test(tokens[at + 1]!.pos));
  }
  return false;
}

const nominal: ReadonlySet<Attribution["frame"]> = new Set<Attribution["frame"]>([
  "object",
  "naming",
  "for",
  "to",
  "with",
  "of",
  "noun",
]);

const prepositional: ReadonlySet<Attribution["frame"]> = new Set<Attribution["frame"]>(["about", "on"]);

/** "rejected the allegation of theft": what somebody has said stands before the first preposition. */
function isContestable({ tokens }: Passage, { first, last }: Range): boolean {
  // "dismissed as lies reports that …"
  const from = tokens[first]!.lower === "as" ? first + 1 : first;
  for (let at = from; at < Math.min(last, from + maxPhrase); at++) {
    const { pos, lemma } = tokens[at]!;
    // "Requests for comment": the tagger takes some prepositions for conjunctions.
    if (pos === "ADP" || pos === "SCONJ") return false;
    if (contestableNouns.has(lemma)) return true;
  }
  return false;
}
const maxPhrase = 6;

/** "endorsed Reed": who stands up for a person says so, and an office that endorses a drug decides on it. */
function namesSomebody({ tokens }: Passage, { first, last }: Range): boolean {
  for (let at = first; at < Math.min(last, first + maxPhrase); at++)
    if (tokens[at]!.pos === "PRON" || (tokens[at]!.pos === "PROPN" && !calendarWords.has(tokens[at]!.lower)))
      return true;
  return false;
}

/** Whether the phrase at the head of a range is somebody rather than something. */
export function namesOne({ tokens }: Passage, { first, last }: Range): boolean {
  let at = first;
  while (at + 1 < Math.min(last, first + maxPhrase) && /^(?:NOUN|PROPN|ADJ|NUM|PART)$/.test(tokens[at + 1]!.pos)) at++;
  const { lower, lemma, pos } = tokens[at]!;
  return (
    personal.has(tokens[first]!.lower) ||
    pos === "PROPN" ||
    roleNouns.has(lower) ||
    roleNouns.has(lemma) ||
    people.has(lemma)
  );
}
const personal: ReadonlySet<string> = new Set("he she they him her them me us".split(" "));
const people: ReadonlySet<string> = new Set(
  "man woman boy girl person people child suspect driver pilot passenger witness resident student father mother couple".split(
    " ",
  ),
);

/** "Slams the plan as a trap": a line of a list leaves out who does. */
function agrees({ tokens }: Passage, { first }: Range): boolean {
  const { lower, lemma } = tokens[first]!;
  return lower !== lemma && lower.endsWith("s");
}

/** "did not mention the fire": what is not said or held gives no words. */
function isDenied(passage: Passage, { cue, sentence: index }: Attribution): boolean {
  const sentence = passage.sentences[index]!;
  if (tagOf(passage, sentence, cue.first) !== "VERB") return false;
  for (let at = verbGroup(passage, sentence, cue.first).first; at < cue.first; at++)
    if (negators.has(passage.tokens[at]!.lower)) return true;
  return false;
}

/** "the one that can defend the bill": what somebody is able to do, and no stand that is taken. */
function isAbility({ tokens }: Passage, { cue, mention }: Attribution): boolean {
  return (
    tokens[cue.first - 1]?.lower === "can" && mention?.last === cue.first - 1 && tokens[mention.first]!.lower === "that"
  );
}

/** "declined to comment on the case" */
function isRefused({ tokens }: Passage, { first }: Range): boolean {
  return tokens[first - 1]?.lower === "to" && /^(?:decline|refuse)$/.test(tokens[first - 2]?.lemma ?? "");
}

function holdsQuoted({ quotationOf }: Passage, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) if (quotationOf[at] !== -1) return true;
  return false;
}
