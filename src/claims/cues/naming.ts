import { startsWithCapital } from "../../text/capitals.ts";
import { lemmaOf } from "../../text/lemma.ts";
import { likeTheirPast } from "../../text/tables/like-their-past.ts";
import { asideEnd } from "../clauses/complement.ts";
import { isTime, nounPhraseBefore, phraseAfter } from "../passages/noun-phrase.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { type Range, tagOf } from "../passages/tags.ts";
import { reportingNouns } from "../tables/reporting-nouns.ts";
import { decreed } from "./before-reason.ts";
import { opensPhrase } from "./opens-phrase.ts";
import { isQuoted, relativeWords, wordAt } from "./scene-words.ts";
import type { CueScene, FrameReading } from "./verb-cue.ts";

/** "calls it a failure" */
export function naming(scene: CueScene): FrameReading | null {
  const { next, subject } = scene;
  if (next.comma || !scene.frames.has("naming")) return null;
  const relative = relativeObject(scene);
  if (relative) return relative;
  if (isBlow(scene)) return null;
  if (isShifted(scene)) return { frame: "object", content: [scene.object(scene.past)] };
  // "promised to end what it called a culture of theft": without marks it belongs to what the sentence tells.
  if (subject && wordAt(scene, subject.first - 1) === "what") return null;
  const parted = partedObject(scene);
  if (parted) return parted;
  if (isSummons(scene)) return null;
  if (onlyAs.has(scene.passage.tokens[scene.group.verb]!.lemma) && !takesAs(scene)) return null;
  // 'dubbed "the monster"' names what stands before it and gives nobody's words.
  const opens = !isQuoted(scene, next.at) && (opensPhrase(scene, next.at) || wordAt(scene, next.at) === "that");
  if (!opens || isOwnName(scene)) return null;
  // "criticised the plan" gives it no name; "criticised the plan as a trap" does.
  const frame = scene.frames.has("object") && !takesAs(scene) ? "object" : "naming";
  return { frame, content: [decreed(scene, scene.object(next.at))] };
}

/** "called the manager, who was hurt, “a hero”": past what tells which thing is meant, to what it is called. */
function partedObject({ passage, sentence, next, end, object }: CueScene): FrameReading | null {
  const { tokens, quotationOf } = passage;
  const thing = phraseAfter(passage, sentence, next.at, end);
  const comma = thing?.last ?? end;
  if (comma + 2 >= end || tokens[comma]!.text !== "," || !/^(?:who|which|whose)$/.test(tokens[comma + 1]!.lower))
    return null;
  const closes = asideEnd(passage, comma, end);
  if (closes === comma || closes + 1 >= end) return null;
  const quoted = quotationOf[closes + 1] !== -1 || (quotationOf[closes + 2] ?? -1) !== -1;
  return quoted && /^(?:an?|the|["“'‘«])$/.test(tokens[closes + 1]!.lower)
    ? { frame: "naming", content: [thing, object(closes + 1)] }
    : null;
}

/** "a village called Hollin": its name, and nobody's words. */
function isOwnName({ passage, sentence, subject, group, next, end }: CueScene): boolean {
  const { tokens } = passage;
  if (isNameBehind(passage, sentence, group.verb, next.at) || isNameOfDoer(passage, sentence, group.verb)) return true;
  if (!subject || group.first !== group.verb || !/^(?:an?|another|something)$/.test(tokens[subject.first]!.lower))
    return false;
  const name = phraseAfter(passage, sentence, next.at, end);
  if (!name) return false;
  let at = name.first;
  while (at < name.last && startsWithCapital(tokens[at]!.text)) at++;
  // "called CGRP that dilates …"
  return at > name.first && (at === name.last || tokens[at]!.lower === "that");
}

/** "launched a campaign called #SavePiers", "a panel, called the Harbour Watch, led by Reed": a name right behind its thing. */
function isNameBehind(passage: Passage, sentence: OuterSentence, verb: number, name: number): boolean {
  const { tokens } = passage;
  if (!/^(?:called|named|dubbed|nicknamed)$/.test(tokens[verb]!.lower) || name !== verb + 1) return false;
  const thing = tokens[verb - 1]?.text === "," ? verb - 2 : verb - 1;
  if (thing < sentence.first || tagOf(passage, sentence, thing) !== "NOUN") return false;
  // "a task force, called …": brought by a preposition or another verb, so that the noun is no subject of this one.
  let first = thing;
  while (first > sentence.first && /^(?:NOUN|ADJ|NUM)$/.test(tagOf(passage, sentence, first))) first--;
  if (!/^an?$/.test(tokens[first]!.lower) || first === sentence.first) return false;
  const word = tokens[name]!.lower === "the" ? name + 1 : name;
  if (word >= sentence.last) return false;
  const { text } = tokens[word]!;
  return (text.startsWith("#") || startsWithCapital(text)) && !isCalledSomething(passage, sentence, word);
}

/** "A man called Peter Berg shot two", "the vessel named Dali has sunk": who is named goes on to do something. */
function isNameOfDoer(passage: Passage, sentence: OuterSentence, verb: number): boolean {
  const { tokens, quotationOf } = passage;
  if (!givingNames.has(tokens[verb]!.lower) || verb === sentence.first) return false;
  const thing = tokens[verb - 1]!.text === "," ? verb - 2 : verb - 1;
  if (thing < sentence.first || !isThing.test(tagOf(passage, sentence, thing))) return false;
  let at = verb + 1;
  while (at < sentence.last && startsWithCapital(tokens[at]!.text) && quotationOf[at] === -1) at++;
  if (at === verb + 1 || at >= sentence.last || quotationOf[at] !== -1) return false;
  const { lower, lemma } = tokens[at]!;
  const tag = tagOf(passage, sentence, at);
  // "called Peter Berg shot two": taken for a noun behind a name.
  if (tag === "NOUN")
    return lemmaOf(lower) !== lower && !lower.endsWith("s") && leadsOn.test(tokens[at + 1]?.pos ?? "");
  return tag === "AUX" || (tag === "VERB" && !lower.endsWith("ing") && (lower !== lemma || likeTheirPast.has(lower)));
}
const isThing = /^(?:NOUN|PROPN)$/;
const leadsOn = /^(?:DET|NUM|PRON)$/;
const givingNames: ReadonlySet<string> = new Set(["called", "named", "dubbed", "nicknamed"]);

/** "called Reed a liar", "called Reed “unfit”": behind the name stands what its bearer is called. */
function isCalledSomething({ tokens, quotationOf }: Passage, sentence: OuterSentence, name: number): boolean {
  let at = name + 1;
  while (at < sentence.last && startsWithCapital(tokens[at]!.text) && quotationOf[at] === -1) at++;
  if (at >= sentence.last) return false;
  if (quotationOf[at] !== -1) return true;
  // "called Corvane last year", "called Corvane a year ago"
  if (at + 1 < sentence.last && isTime(tokens, at + 1)) return false;
  return /^(?:DET|ADJ)$/.test(tokens[at]!.pos);
}

/** "dismissed as lies reports that …", "described as shameful the decision": what a thing is called stands before it. */
function isShifted(scene: CueScene): boolean {
  const { passage, sentence, past, end } = scene;
  const { tokens } = passage;
  if (wordAt(scene, past) !== "as" || past + 2 >= end) return false;
  for (let at = past + 1; at < Math.min(end - 1, past + maxCalled); at++) {
    if (isQuoted(scene, at) || !/^(?:ADJ|NOUN|VERB|ADV|DET)$/.test(tagOf(passage, sentence, at))) return false;
    if (at === past + 1) continue;
    if (tokens[at]!.pos === "DET") return tokens[at - 1]!.pos !== "DET";
    if (reportingNouns.has(tokens[at]!.lemma) && tokens[at - 1]!.pos !== "DET" && wordAt(scene, at + 1) === "that")
      return true;
  }
  return false;
}
/** "as a complete fabrication claims that": so far, in tokens, what is called so stands behind "as". */
const maxCalled = 5;

/** "can call the counsellor at any hour", "should call 101": somebody or something alone, and nothing that it is called. */
function isSummons(scene: CueScene): boolean {
  const { passage, sentence, group, next } = scene;
  const { tokens } = passage;
  if (tokens[group.verb]!.lemma !== "call" || isQuoted(scene, next.at)) return false;
  if (isCalledUp(scene)) return true;
  if (passage.part === "title") return false;
  if (tokens[next.at]?.pos === "NUM" && !/^(?:NOUN|ADJ|PROPN)$/.test(tokens[next.at + 1]?.pos ?? "")) return true;
  if (!/^(?:the|an?|his|her|its|their)$/.test(wordAt(scene, next.at))) return false;
  const { first, last } = scene.object(next.at);
  const end = beforePlace(scene, first + 1, last);
  // "called a foul": nothing is called so.
  const relative = scene.subject !== null && relativeWords.has(wordAt(scene, scene.subject.first - 1));
  if (!relative && /^an?$/.test(wordAt(scene, first)) && isBarePhrase(scene, first + 1, end)) return true;
  for (let at = first + 1; at < end; at++) {
    if (isQuoted(scene, at) || /^(?:an?|as|for)$/.test(wordAt(scene, at))) return false;
    if (/^(?:PRON|AUX|VERB)$/.test(tagOf(passage, sentence, at))) return false;
    // "called the vote unfair"
    const tag = tagOf(passage, sentence, at);
    if (tag === "ADJ" && (at + 1 === end || !/^(?:NOUN|ADJ|PROPN)$/.test(tagOf(passage, sentence, at + 1))))
      return false;
    // "called the plan nonsense", "called the claim that it fell absurd"
    const before = tagOf(passage, sentence, at - 1);
    if (tag === "PROPN" || ((tag === "DET" || tag === "NOUN") && before === "NOUN")) return false;
  }
  return end > first + 1;
}

/** "called more than 60 witnesses", "to call more witnesses", "called an early election": who is sent for, and what is held. */
function isCalledUp({ passage, sentence, next, end }: CueScene): boolean {
  const { tokens, quotationOf } = passage;
  for (let at = next.at; at < Math.min(end, next.at + maxCalledUp) && quotationOf[at] === -1; at++) {
    if (calledUp.has(tokens[at]!.lower)) {
      if (at + 1 >= end) return true;
      const { text, lower } = tokens[at + 1]!;
      const behind = tagOf(passage, sentence, at + 1);
      return quotationOf[at + 1] === -1 && text !== "-" && lower !== "as" && isBehindThing.test(behind);
    }
    if (!/^(?:ADJ|ADV|NUM|DET|ADP|NOUN|PRON)$/.test(tagOf(passage, sentence, at))) return false;
  }
  return false;
}
const calledUp: ReadonlySet<string> = new Set(
  "witness witnesses police deputies officers paramedics ambulance ambulances firefighters election elections referendum meeting meetings".split(
    " ",
  ),
);
const isBehindThing = /^(?:ADP|PUNCT|CCONJ|ADV|AUX|VERB|SCONJ|PART)$/;
const maxCalledUp = 7;

/** "called his mother | from the airport before boarding": up to where and when somebody was called. */
function beforePlace(scene: CueScene, from: number, to: number): number {
  for (let at = from; at < to; at++) if (placing.has(wordAt(scene, at)) && !isQuoted(scene, at)) return at;
  return to;
}
const placing: ReadonlySet<string> = new Set(["from", "before", "after", "during", "while", "when"]);

function isBarePhrase(scene: CueScene, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (isQuoted(scene, at)) return false;
    if (wordAt(scene, at) === "and" || scene.passage.tokens[at]!.pos === "ADP") return at > from;
    if (!/^(?:NOUN|ADJ|PROPN)$/.test(tagOf(scene.passage, scene.sentence, at))) return false;
  }
  return to > from;
}

/** "attacked a ship": with words one attacks somebody by name, what somebody does, or over something. */
export function isBlow(scene: CueScene): boolean {
  const { passage, sentence, group, next, end } = scene;
  if (!blows.has(passage.tokens[group.verb]!.lemma) || isQuoted(scene, next.at)) return false;
  const { first, last } = scene.object(next.at);
  const tag = tagOf(passage, sentence, first);
  if (tag === "PROPN" || personal.has(wordAt(scene, first))) return false;
  for (let at = first + 1; at < Math.min(last + 1, end); at++)
    if (grounds.has(wordAt(scene, at)) || isQuoted(scene, at) || tagOf(passage, sentence, at) === "PROPN") return false;
  return true;
}
const blows: ReadonlySet<string> = new Set(["attack", "bash"]);
/** Pronouns of somebody in particular. */
export const personal: ReadonlySet<string> = new Set(["him", "her", "his", "my", "me", "their", "its"]);
const grounds: ReadonlySet<string> = new Set(["for", "over", "as"]);

/** These name a thing only with "as": "sees it as a threat", but "saw smoke". */
const onlyAs: ReadonlySet<string> = new Set([
  "see",
  "treat",
  "count",
  "know",
  "list",
  "paint",
  "cast",
  "perceive",
  "identify",
  "classify",
]);

function takesAs(scene: CueScene): boolean {
  const { last } = scene.object(scene.next.at);
  for (let at = scene.next.at; at <= Math.min(last, scene.end - 1); at++)
    if ((wordAt(scene, at) === "as" && wordAt(scene, at + 1) !== "well") || isQuoted(scene, at)) return true;
  return false;
}

/** "what Miller called “a trap”", "which she described as “safe”": the relative stands for the object. */
function relativeObject(scene: CueScene): FrameReading | null {
  const { subject, sentence, next } = scene;
  const from = wordAt(scene, next.at) === "as" ? next.at + 1 : next.at;
  if (!subject) return null;
  if (!hasQuotation(scene, scene.object(from))) {
    // "described as sabotage", "considers impossible to fulfil", "called a farce"
    const described =
      from > next.at ||
      /^an?$/.test(wordAt(scene, next.at)) ||
      (next.at < scene.end && tagOf(scene.passage, sentence, next.at) === "ADJ");
    return described ? describedBefore(scene) : null;
  }
  // "what Ann Miller, the mayor, called “a trap”"
  const inside = relativeWords.has(wordAt(scene, subject.first)) && subject.last - subject.first > 1;
  const at = inside ? subject.first : subject.first - 1;
  if (at < sentence.first || isQuoted(scene, at)) return null;
  // ", a claim the board described as “absurd”"
  const apposed = reportingNouns.has(scene.passage.tokens[at]!.lemma) && /^an?$/.test(wordAt(scene, at - 1));
  if (!apposed && !relativeWords.has(wordAt(scene, at))) return null;
  // "offered 4 percent, which Miller called “a trap”": what the pronoun stands for is called so.
  const described = apposed || inside ? null : describedBefore(scene);
  if (described) return described;
  return {
    frame: "naming",
    content: [{ first: apposed ? at - 1 : at, last: at + 1 }, scene.object(next.at)],
    mention: { first: at + 1, last: subject.last },
  };
}

/** "a failure that the ministry described as sabotage": what the clause hangs on, and what it is called. */
function describedBefore(scene: CueScene): FrameReading | null {
  const { passage, sentence, subject, group, next } = scene;
  const pronoun = subject!.first - 1;
  if (
    subject!.last !== group.first ||
    pronoun <= sentence.first ||
    !/^(?:that|which|whom)$/.test(wordAt(scene, pronoun))
  )
    return null;
  const before = wordAt(scene, pronoun - 1) === "," ? pronoun - 2 : pronoun - 1;
  const thing = before >= sentence.first ? nounPhraseBefore(passage, sentence, before, sentence.first) : null;
  return thing && { frame: "naming", content: [thing, scene.object(next.at)], answers: pronoun };
}

function hasQuotation({ passage }: CueScene, { first, last }: Range): boolean {
  for (let at = first; at < last; at++) if (passage.quotationOf[at] !== -1) return true;
  return false;
}
