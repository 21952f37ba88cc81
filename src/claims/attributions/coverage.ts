import type { OuterSentence, Passage } from "../passages/passage.ts";
import { type Range, tagOf } from "../passages/tags.ts";
import { verbGroup } from "../passages/verb-group.ts";
import { reportingVerbs } from "../tables/reporting-verbs.ts";
import type { Attribution } from "./attributions.ts";
import type { Nested } from "./nesting.ts";

/** What an attribution accounts for: its cue, a speaker's mention (`speaks`), or words that are given to somebody (`said`). */
export interface Covered extends Range {
  readonly speaks: boolean;
  readonly said: boolean;
}

/** The token ranges of each sentence that attributions account for: contents, cues, and who does nothing but speak. */
export function coverage(passage: Passage, nested: readonly Nested[]): ReadonlyMap<number, readonly Covered[]> {
  const sentenceOf = new Int32Array(passage.tokens.length);
  for (const [index, sentence] of passage.sentences.entries()) sentenceOf.fill(index, sentence.first, sentence.last);
  const covered = new Map<number, Covered[]>();
  const add = ({ first, last }: Range, role: "cue" | "speaks" | "said") => {
    const range = { first, last, speaks: role === "speaks", said: role === "said" };
    for (
      let index = sentenceOf[range.first]!;
      index <= sentenceOf[Math.min(range.last, sentenceOf.length) - 1]!;
      index++
    ) {
      const list = covered.get(index);
      if (list) list.push(range);
      else covered.set(index, [range]);
    }
  };
  for (const { attribution } of nested) {
    const { content, cue, mention, answers } = attribution;
    // "was elected for his pledge to close the pier": without what was pledged half of it would be told.
    if (isInPhrase(passage, attribution) && passage.tokens[content[0]!.first]!.lower === "to") continue;
    if (isDeed(passage, attribution) || isNamed(attribution) || isInDeed(passage, attribution)) continue;
    if (answers === undefined)
      for (const range of content) add(range, isDoneTo(attribution) && range === content[0] ? "speaks" : "said");
    else {
      if (mention) add({ first: answers, last: mention.first }, "said");
      for (const range of content) if (range.first > answers) add(range, "said");
    }
    if (isInPhrase(passage, attribution)) continue;
    add(cue, "cue");
    if (mention && !hasOwnPredicate(passage, attribution)) add(mention, "speaks");
  }
  return covered;
}

/** "has been reeling since its announcement that …": a noun that a preposition brings belongs to what the writer tells. */
function isInPhrase(passage: Passage, { cue, frame, sentence: index }: Attribution): boolean {
  if (frame !== "noun") return false;
  const { first } = passage.sentences[index]!;
  for (let at = cue.first - 1; at > first && passage.quotationOf[at] === -1; at--) {
    const { pos, lower } = passage.tokens[at]!;
    if ((pos === "ADP" && lower !== "of") || lower === "since") return true;
    if (!inPhrase.has(pos)) return false;
  }
  return false;
}

/** "Reed is accused of theft and faces trial": of whom nobody in particular says something, the writer tells the rest. */
function isDoneTo({ mention, content, cue }: Attribution): boolean {
  return mention === null && content.length > 1 && content[0]!.last <= cue.first;
}

/** "Reed was known as the “bagman” of the port": told by nobody in particular, and so by the writer, all of it. */
function isNamed({ frame, mention }: Attribution): boolean {
  return frame === "naming" && mention === null;
}

/** "sent aides to draw up an “internal list”": a word or two in marks belong to what the writer tells that somebody does. */
function isInDeed(passage: Passage, { frame, cue, mention, content, sentence: index }: Attribution): boolean {
  const { tokens, quotationOf } = passage;
  if (frame !== "bare" || mention === null || content.length > 1) return false;
  const { first, last } = content[0]!;
  if (mention.last > cue.first || cue.first >= first || /^[,:]$/.test(tokens[first - 1]!.text)) return false;
  let quoted = 0;
  for (let at = first; at < last; at++) if (quotationOf[at] !== -1) quoted++;
  if (quoted > longestPhrase) return false;
  const sentence = passage.sentences[index]!;
  for (let at = mention.last; at < first; at++)
    if (tagOf(passage, sentence, at) === "VERB" && reportingVerbs.has(tokens[at]!.lemma)) return false;
  return true;
}
/** In tokens, marks included: longer quotations are speech. */
const longestPhrase = 12;

/**
 * "Reed stepped up his attacks on the board", "reversed the decision to close it": the writer tells what is done with the
 * noun, all of it.
 */
function isDeed(passage: Passage, { content, cue, frame, sentence: index }: Attribution): boolean {
  const { tokens, quotationOf } = passage;
  const { first } = content[0]!;
  if (frame !== "noun" || quotationOf[first] !== -1) return false;
  const joint = tokens[cue.last]!;
  // "spread the claim it fell": a clause without "that".
  const bare = first === cue.last && joint.pos === "PRON";
  const behind = joint.lower === "to" || bare ? first === cue.last : first === cue.last + 1;
  if (!behind || !(joint.pos === "ADP" || bare || joint.lower === "to" || joint.lower === "that")) return false;
  const sentence = passage.sentences[index]!;
  for (let at = cue.first - 1; at > sentence.first && quotationOf[at] === -1; at--) {
    const tag = tagOf(passage, sentence, at);
    if (tag === "VERB")
      return (
        !reportingVerbs.has(tokens[at]!.lemma) &&
        (!light.has(tokens[at]!.lemma) || (tokens[at]!.lower === "raising" && tokens[at - 1]!.text === ","))
      );
    if (!inPhrase.has(tag) && tag !== "ADV") return false;
  }
  return false;
}
/** With these the noun is the verb: "made a complaint about", "has no doubt about". */
const light: ReadonlySet<string> = new Set("make have give take launch issue lodge file raise deliver".split(" "));
const inPhrase: ReadonlySet<string> = new Set(["DET", "ADJ", "NOUN", "PROPN", "NUM", "PRON", "PART", "ADP"]);

/**
 * Whether those whom the words are given to are first the subject of something that the writer tells: "Miller left Oslo
 * and said …", "The mayor resigned, saying …", "Noting that …, Miller left".
 */
function hasOwnPredicate(passage: Passage, { cue, frame, mention, sentence: index }: Attribution): boolean {
  const { tokens } = passage;
  let at = cue.first - 1;
  while (at > 0 && (tokens[at]!.pos === "ADV" || tokens[at]!.pos === "AUX")) at--;
  // "had to be approved by Reed, who died in 2006"
  if (mention === null || frame === "according" || tokens[mention.first - 1]?.lower === "by") return false;
  if (tokens[at]?.pos === "CCONJ" && mention.last < at) return true;
  const sentence = passage.sentences[index]!;
  if (tagOf(passage, sentence, cue.first) !== "VERB") return false;
  if (tokens[at]?.text === "," && hasVerbOfItsOwn(passage, sentence, mention.last, at)) return true;
  const group = verbGroup(passage, sentence, cue.first);
  return (group.gerund || group.infinitive) && mention.last !== group.first && !governs(passage, sentence, group.first);
}

/** "Reed left Oslo, praised the board and …": a finite verb right behind who speaks, before the cue's. */
function hasVerbOfItsOwn(passage: Passage, sentence: OuterSentence, from: number, to: number): boolean {
  let verb = from;
  while (verb < to && /^(?:ADV|AUX)$/.test(tagOf(passage, sentence, verb))) verb++;
  return verb < to && tagOf(passage, sentence, verb) === "VERB" && verbGroup(passage, sentence, verb).finite;
}

/** "With Miller and Reed saying …" */
function governs({ tokens }: Passage, sentence: OuterSentence, at: number): boolean {
  return at > sentence.first && tokens[sentence.first]!.lower === "with" && tokens[at - 1]!.text !== ",";
}
