import type { Token } from "../text/annotate.ts";
import { afterCue, whWords } from "./after-cue.ts";
import { clauseEnd, trimmed } from "./content-end.ts";
import { hostContent, isAdjacent } from "./host-content.ts";
import { phraseAfter } from "./noun-phrase.ts";
import { objectEnd } from "./object-end.ts";
import type { Range } from "./tags.ts";
import type { CueScene, FrameReading } from "./verb-cue.ts";

/** How far behind a passive verb its agent is looked for, in tokens. */
const maxToAgent = 7;

/** "is expected to leave", "was accused of lying by …", "was quoted as saying": the subject belongs to the content. */
export function passiveCue(scene: CueScene): FrameReading | null {
  const { passage, sentence, index, group, frames, subject, end } = scene;
  const { tokens } = passage;
  const at = group.verb;
  // "what is planned to be discussed" is what somebody asks or tells, not what is planned.
  if (!subject || whWords.has(tokens[subject.first]!.lower)) return null;
  if (tokens[at + 1]?.text === "as" && tokens[at + 2]?.lemma === "say" && isAdjacent(passage, subject, group)) {
    const start = afterCue(passage, sentence, at + 3, frames).at;
    if (start < end)
      return { frame: "clause", content: [{ first: start, last: clauseEnd(passage, sentence, start, at, false) }] };
    return { frame: "quotation", content: hostContent(passage, sentence, index, subject.first, start, at) };
  }
  const next = tokens[at + 1]?.lower ?? "";
  if (next === "to" && tokens[at + 1]!.pos === "PART" && takesInfinitive(scene)) {
    return { frame: "infinitive", content: [subject, scene.clause(at + 1)], mention: null };
  }
  for (let k = at + 1; k < Math.min(end, at + 1 + maxToAgent); k++) {
    if (tokens[k]!.text !== "by") continue;
    const phrase = phraseAfter(passage, sentence, k + 1, end);
    if (!phrase) return null;
    const agent = frames.has("of") ? beforeOf(scene, phrase) : phrase;
    const asked = tokens[agent.last];
    if (frames.has("address") && asked && agent.last < end && opensAsked(asked)) {
      return { frame: "that", content: [scene.clause(agent.last)], mention: agent };
    }
    const rest = trimmed(passage, { first: agent.last, last: objectEnd(passage, sentence, agent.last, at) });
    return {
      frame: "object",
      content: [subject, rest && tokens[rest.first]!.pos === "ADP" ? rest : null],
      mention: agent,
    };
  }
  if (frames.has("address") && next !== "to" && opensAsked(tokens[at + 1] ?? tokens[at]!)) {
    return { frame: "that", content: [scene.clause(at + 1)], mention: null };
  }
  if (
    (next === "of" || next === "for" || next === "with") &&
    (frames.has("naming") || frames.has("of") || frames.has("for"))
  ) {
    return { frame: "object", content: [subject, scene.object(at + 1)], mention: null };
  }
  return null;
}

/** "was accused by Reed of lying": the agent ends where what he says of it begins. */
function beforeOf({ passage }: CueScene, agent: Range): Range {
  for (let at = agent.first + 1; at < agent.last; at++)
    if (passage.tokens[at]!.text === "of") return { first: agent.first, last: at };
  return agent;
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
