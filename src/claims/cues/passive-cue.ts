import type { Token } from "../../text/annotate.ts";
import { opensClause } from "../clauses/clauses.ts";
import { trimmed } from "../clauses/content-end.ts";
import { nounPhraseBefore, phraseAfter } from "../passages/noun-phrase.ts";
import { isCapitalised } from "../passages/quoted-title.ts";
import type { Range } from "../passages/tags.ts";
import type { Frame } from "../tables/reporting-verbs.ts";
import { whWords } from "./after-cue.ts";
import { voting } from "./counted-votes.ts";
import { objectEnd } from "./object-end.ts";
import type { CueScene, FrameReading } from "./verb-cue.ts";

/** How far behind a passive verb its agent is looked for, in tokens. */
const maxToAgent = 7;

/** "is expected to leave", "was accused of lying by …", "was quoted as saying": the subject belongs to the content. */
export function passiveCue(scene: CueScene): FrameReading | null {
  return toldOfThing(scene) ?? passiveOf(scene, scene.subject);
}

/** "the former mayor, who was described by colleagues as “a giant”": what the pronoun stands for is called so. */
function toldOfThing(scene: CueScene): FrameReading | null {
  const { passage, sentence, subject, group } = scene;
  if (!subject || subject.last !== group.first || subject.first - 2 < sentence.first) return null;
  const { tokens, quotationOf } = passage;
  const pronoun = subject.first;
  if (!/^(?:who|which)$/.test(tokens[pronoun]!.lower) || tokens[pronoun - 1]!.text !== ",") return null;
  const thing =
    quotationOf[pronoun - 2] === -1 ? nounPhraseBefore(passage, sentence, pronoun - 2, sentence.first) : null;
  const reading = thing && passiveOf(scene, thing);
  const named = reading?.mention && reading.content.some((range) => range && tokens[range.first]!.lower === "as");
  return named ? { ...reading, answers: pronoun } : null;
}

function passiveOf(scene: CueScene, of: Range | null): FrameReading | null {
  const { passage, sentence, group, frames, end } = scene;
  const { tokens } = passage;
  const at = group.verb;
  const subject = of && withOccasion(scene, of);
  // "what is planned to be discussed" is what somebody asks or tells, not what is planned.
  if (!subject || whWords.has(tokens[subject.first]!.lower)) return null;
  // "more than the 35m expected by analysts": a measure of what is told.
  if (group.first === at && tokens[subject.first - 1]?.lower === "than") return null;
  const next = tokens[at + 1]?.lower ?? "";
  // "was reported to police after a fight"
  const toPolice =
    tokens[at + 2]?.lower === "police" && !/^(?:DET|ADJ|NOUN|PROPN|PRON)$/.test(tokens[at + 3]?.pos ?? "");
  if (next === "to" && tokens[at + 1]!.pos === "PART" && !toPolice && takesInfinitive(scene)) {
    return { frame: "infinitive", content: [subject, beforeNextClause(scene, scene.clause(at + 1))], mention: null };
  }
  const named = nameGiven(scene);
  const says = frames.has("clause") && tokens[subject.first]!.lower === "it";
  for (let k = Math.max(at + 1, named?.last ?? 0); k < Math.min(end, (named?.last ?? at + 1) + maxToAgent); k++) {
    // "It was revealed that he paid for suits by Berg": the agent of another verb.
    if (says && tokens[k]!.lower === "that") break;
    if (tokens[k]!.text !== "by") continue;
    // "was found by the crew", "was treated by doctors": nothing is said of the subject.
    if (!named && !says && !judges.some((frame) => frames.has(frame))) return null;
    const phrase = beforeThat(scene, phraseAfter(passage, sentence, k + 1, end));
    if (!phrase) return null;
    // "was supported by 114 deputies": a vote is counted.
    if (voting.has(tokens[at]!.lemma) && tokens[phrase.first]!.pos === "NUM") return null;
    const agent = frames.has("of") ? beforeOf(scene, phrase) : withoutAnd(scene, phrase);
    // "It is claimed by the union that …"
    if (says && tokens[agent.last]?.lower === "that")
      return { frame: "that", content: [scene.clause(agent.last)], mention: agent };
    const asked = tokens[agent.last];
    if (frames.has("address") && asked && agent.last < end && opensAsked(asked)) {
      return { frame: "that", content: [scene.clause(agent.last)], mention: agent };
    }
    const rest = trimmed(passage, {
      first: agent.last,
      last: objectEnd(passage, sentence, agent.last, at, group.first === at),
    });
    return {
      frame: "object",
      content: [subject, named, rest && tokens[rest.first]!.pos === "ADP" ? rest : null],
      mention: agent,
    };
  }
  if (named) return { frame: "naming", content: [subject, scene.object(named.first)], mention: null };
  if (frames.has("address") && next !== "to" && opensAsked(tokens[at + 1] ?? tokens[at]!)) {
    return { frame: "that", content: [scene.clause(at + 1)], mention: null };
  }
  if ((next === "of" || next === "for" || next === "with") && frames.has(next)) {
    return { frame: "object", content: [subject, scene.object(at + 1)], mention: null };
  }
  return null;
}

/** "is expected to reach 42 degrees, | and the town has closed its parks": no infinitive is joined to a clause with a subject. */
function beforeNextClause({ passage, sentence }: CueScene, { first, last }: Range): Range {
  for (let at = first + 1; at < last - 1; at++)
    if (
      passage.quotationOf[at] === -1 &&
      passage.tokens[at]!.text === "," &&
      passage.tokens[at + 1]!.pos === "CCONJ" &&
      opensClause(passage, sentence, at + 2, last)
    )
      return { first, last: at };
  return { first, last };
}

/** "Scenes after the crash were described as …": a noun that opens the sentence, and when what it names was. */
function withOccasion({ passage, sentence }: CueScene, { first, last }: Range): Range {
  const { tokens } = passage;
  if (!/^(?:after|before|during|since)$/.test(tokens[first - 1]?.lower ?? "")) return { first, last };
  for (let at = first - 2; at >= sentence.first; at--)
    if (!/^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[at]!.pos)) return { first, last };
  return first - 1 > sentence.first ? { first: sentence.first, last } : { first, last };
}

/** With these what a verb is done to is what is said. */
const judges: readonly Frame[] = ["object", "address", "of", "for"];

/** "has been called “a trap” by …": what somebody's words call the subject; null for its name: "is called “The Watch”". */
function nameGiven({ passage, group, frames, end }: CueScene): Range | null {
  if (!frames.has("naming")) return null;
  let at = group.verb + 1;
  if (passage.tokens[at]?.text === "as") at++;
  if (passage.tokens[at]?.pos === "DET" && passage.quotationOf[at] === -1) at++;
  const quotation = at < end ? passage.quotationOf[at]! : -1;
  if (quotation === -1 || isCapitalised(passage, quotation)) return null;
  return { first: group.verb + 1, last: passage.quotationTokens[quotation]![1] };
}

/** "was accused by Reed of lying": the agent ends where what he says of it begins. */
function beforeOf({ passage }: CueScene, agent: Range): Range {
  for (let at = agent.first + 1; at < agent.last; at++)
    if (passage.tokens[at]!.text === "of") return { first: agent.first, last: at };
  return agent;
}

/** "was told by an officer that soldiers were near": what is told opens there, whatever the tagger takes "that" for. */
function beforeThat({ passage, frames }: CueScene, agent: Range | null): Range | null {
  if (!agent || !(frames.has("address") || frames.has("clause"))) return agent;
  for (let at = agent.first + 1; at < agent.last; at++)
    if (passage.tokens[at]!.lower === "that") return { first: agent.first, last: at };
  return agent;
}

/** "was criticised by Reed and dropped" */
function withoutAnd({ passage, end, group }: CueScene, { first, last }: Range): Range {
  const { tokens, quotationOf } = passage;
  let and = first + 1;
  while (and < last && tokens[and]!.pos !== "CCONJ") and++;
  // "was noted by the regulator | and the board did a review"
  const verb = last < end && quotationOf[last] === -1 ? tokens[last] : undefined;
  const finite =
    verb?.pos === "AUX" || (verb?.pos === "VERB" && verb.lower !== verb.lemma && !verb.lower.endsWith("ing"));
  if (and < last && finite && group.first < group.verb) return { first, last: and };
  return { first, last: last - first > 1 && passage.tokens[last - 1]!.pos === "CCONJ" ? last - 1 : last };
}

/** "was asked by reporters whether …" */
function opensAsked({ text, pos }: Token): boolean {
  return askedWords.has(text.toLowerCase()) || (text === "to" && pos === "PART");
}

const askedWords: ReadonlySet<string> = new Set(["whether", "if", "why", "how", "what", "that"]);

function takesInfinitive({ passage, group, frames }: CueScene): boolean {
  const { lemma } = passage.tokens[group.verb]!;
  // "was supposed to leave" tells of a duty, not of what somebody supposes.
  if (lemma === "suppose" || lemma === "authorize" || lemma === "authorise") return false;
  return frames.has("clause") || frames.has("infinitive") || frames.has("order") || frames.has("address");
}
