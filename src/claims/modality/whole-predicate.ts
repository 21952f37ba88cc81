import type { Attribution } from "../attributions/attributions.ts";
import type { Passage } from "../passages/passage.ts";
import type { Range } from "../passages/tags.ts";
import { verbGroup } from "../passages/verb-group.ts";

/** Frames whose content is what somebody takes a stand on: by itself, "the plan" says nothing. */
const nominal: ReadonlySet<Attribution["frame"]> = new Set<Attribution["frame"]>(["object", "for", "to", "of"]);

/** So far, in tokens, a content may stand from its cue. */
const maxGap = 12;

/**
 * The words of a claim: an attribution's content, with its cue where the content alone says nothing. "Miller criticised
 * the plan" is "criticised the plan", "They are expected to meet" all of it; "Miller said the plan fails" is "the plan
 * fails". What holds words in quotation marks stays as it is.
 */
export function wholePredicate(passage: Passage, attribution: Attribution): readonly Range[] {
  const { content, frame } = attribution;
  const [front, ...rest] = content;
  if (front === undefined || content.some((range) => holdsQuoted(passage, range.first, range.last))) return content;
  // "It fell, a court was told": the words stand before the cue, and not its subject.
  if (front.first < attribution.cue.first && (frame === "quotation" || frame === "adjective")) return content;
  if (front.first < attribution.cue.first) return withSubject(passage, attribution, front, rest);
  if (!(nominal.has(frame) || needsCue(passage, attribution)) || rest.length > 0) return content;
  const { first } = attribution.cue;
  const between = attribution.mention !== null && attribution.mention.first >= first;
  if (between || front.first - attribution.cue.last > maxGap || holdsQuoted(passage, first, front.first))
    return content;
  return [{ first, last: front.last }];
}

/**
 * Whether a content is half of what is said: "called it a moment of hope", "filed complaints about the count", "complained
 * about the count"; what one speaks or knows about is a topic.
 */
function needsCue({ tokens }: Passage, { cue, frame, content }: Attribution): boolean {
  const { first } = content[0]!;
  if (frame === "noun") return prepositions.has(tokens[first - 1]!.lower);
  if (frame === "about") return complaining.has(tokens[cue.first]!.lemma);
  return frame === "naming" && objects.has(tokens[first]!.lower);
}
const prepositions: ReadonlySet<string> = new Set("about of for on against over to with at".split(" "));
const complaining: ReadonlySet<string> = new Set(["complain", "warn", "worry", "boast"]);
const objects: ReadonlySet<string> = new Set(["it", "him", "her", "them", "this", "himself", "herself", "themselves"]);

/** "They are expected to meet", "The plan was condemned by Reed": the passive's subject, its verb and what follows. */
function withSubject(passage: Passage, attribution: Attribution, subject: Range, rest: readonly Range[]): Range[] {
  const { cue, sentence: index } = attribution;
  const sentence = passage.sentences[index]!;
  const group = verbGroup(passage, sentence, cue.first);
  const { first } = group;
  if (!(group.passive || attribution.frame === "object") || subject.last > first || first - subject.last > maxGap)
    return [subject, ...rest];
  if (holdsQuoted(passage, subject.last, cue.last)) return [subject, ...rest];
  const [next, ...others] = rest;
  const joined = next !== undefined && next.first - cue.last <= 1 && next.first >= cue.last;
  return joined
    ? [{ first: subject.first, last: next.last }, ...others]
    : [{ first: subject.first, last: cue.last }, ...rest];
}

function holdsQuoted({ quotationOf }: Passage, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (quotationOf[at] !== -1) return true;
  return false;
}
