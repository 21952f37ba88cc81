import type { OuterSentence, Passage } from "../passages/passage.ts";
import { isDash, type Range, tagOf } from "../passages/tags.ts";
import { creditLabels, disputedLabels, rubrics, verdictLabels } from "../tables/notice-words.ts";
import { knownBodies } from "../tables/organisations.ts";
import { bodyNouns } from "../tables/speaker-words.ts";
import { pluralRoles, roleNouns } from "../tables/titles.ts";
import type { Attribution } from "./attributions.ts";

/** A label of more tokens is a sentence, not a name. */
const maxLabel = 4;
/** Fewer tokens beside a label say nothing. */
const minSaid = 3;

/** Words of what is reported, not of who speaks: "Storm Ottilie: four dead", "Covid: what we know". */
const happenings: ReadonlySet<string> = new Set(
  `storm hurricane typhoon cyclone tornado earthquake quake tsunami flood floods fire wildfire blaze crash explosion blast strike trial election
  elections budget war virus covid covid-19 coronavirus ebola listeria salmonella cholera measles mpox flu pandemic brexit olympics`.split(
    /\s+/,
  ),
);

/** "Miller: Pier is safe", "Pier is safe: Miller": a headline that names whose words it gives beside a colon. */
export function headlineLabel(passage: Passage, sentence: OuterSentence, index: number): Attribution | null {
  if (passage.part !== "title" && !sentence.titled) return null;
  const { tokens, quotationOf } = passage;
  const { first, last } = sentence;
  for (let colon = first + 1; colon < last - 1; colon++) {
    const dashed = isSpacedDash(passage, colon);
    if ((tokens[colon]!.text !== ":" && !dashed) || quotationOf[colon] !== -1) continue;
    const before = { first, last: colon };
    const after = speakerOn(passage, { first: colon + 1, last }, before);
    if (dashed && !isKindOfSpeaker(passage, after) && !isKnownBody(passage, after)) continue;
    const [mention, said] = !dashed && isLabel(passage, sentence, before) ? [before, after] : [after, before];
    if (said.last - said.first < minSaid) return null;
    if (!isLabel(passage, sentence, mention) && !(mention === after && isKindOfSpeaker(passage, mention))) return null;
    if (mention === before && isDescribed(passage, said)) return null;
    const cue = { first: colon, last: colon + 1 };
    return { sentence: index, frame: "colon", kind: "speech", cue, content: [said], mention };
  }
  return null;
}

/** "Ferry sinks – police": a dash between spaces. */
function isSpacedDash({ tokens, text }: Passage, at: number): boolean {
  return isDash(tokens, at) && text[tokens[at]!.start - 1] === " " && text[tokens[at]!.end] === " ";
}

/** "Blast kills two: officials", "… – hospital sources": whoever has no name, by what they are. */
function isKindOfSpeaker({ tokens, quotationOf }: Passage, { first, last }: Range): boolean {
  if (last <= first || last - first > maxKind) return false;
  for (let at = first; at < last; at++) {
    const { pos, text, lower } = tokens[at]!;
    if (quotationOf[at] !== -1 || text !== lower || !/^(?:NOUN|ADJ|PROPN)$/.test(pos)) return false;
    // "Ferry accident: minister orders inquiry": what somebody does.
    if (at > first && at < last - 1 && plural.test(lower) && roleNouns.has(tokens[at - 1]!.lemma)) return false;
  }
  const { lower, lemma } = tokens[last - 1]!;
  return speaking.has(lemma) || bodyNouns.has(lemma) || roleNouns.has(lemma) || pluralRoles.has(lower);
}
/** "Pope to visit Beirut - Vatican": a body that is no outlet, alone behind the dash. */
function isKnownBody({ tokens }: Passage, { first, last }: Range): boolean {
  return last - first === 1 && (knownBodies.has(tokens[first]!.lower) || tokens[first]!.lower === "vatican");
}
const plural = /[^s]s$/;
const maxKind = 3;
const speaking: ReadonlySet<string> = new Set(
  "source witness official report study poll survey expert minister military army court inquiry".split(" "),
);

/** "‘We were warned’: mayor on pier collapse": behind somebody's words who said them, without of what. */
function speakerOn({ tokens, quotationOf }: Passage, after: Range, { first, last }: Range): Range {
  for (let at = first; at < last; at++) if (quotationOf[at] === -1) return after;
  for (let at = after.first + 1; at < Math.min(after.last, after.first + maxKind + 1); at++) {
    // "‘Nobody told us’: villagers angry at mast"
    const moved = tokens[at]!.pos === "ADJ" && pluralRoles.has(tokens[at - 1]!.lower);
    if (moved || /^(?:on|over|about|after|in)$/.test(tokens[at]!.lower) || isDeed(tokens, after.first, at))
      return { first: after.first, last: at };
  }
  return after;
}

/** "‘I'm done’: Ann Reed | quits the board" */
function isDeed(tokens: Passage["tokens"], first: number, at: number): boolean {
  const { pos, lower } = tokens[at]!;
  // "‘She saved me’: nurse thanked by patient": not whoever it is done to.
  if (pos === "VERB" && tokens[at + 1]?.lower === "by") return false;
  if (pos === "VERB") return true;
  return (
    pos === "NOUN" &&
    plural.test(lower) &&
    at - first > 1 &&
    tokens.slice(first, at).every((one) => one.pos === "PROPN")
  );
}

/** "Reed: Ex-minister guilty in bribery trial", "Reed: the man who sold the pier": what the one named before the colon is. */
function isDescribed({ tokens, quotationOf }: Passage, { first, last }: Range): boolean {
  let at = first;
  while (at < last && quotationOf[at] === -1 && /^(?:DET|ADJ|PUNCT)$/.test(tokens[at]!.pos)) at++;
  if (at >= last || quotationOf[at] !== -1) return false;
  const role = tokens[at]!.lower.replace(formerly, "");
  if (!roleNouns.has(role)) return false;
  // "Reed: Mayor must go" speaks of another.
  for (let next = at + 1; next < last; next++) {
    if (quotationOf[next] !== -1 || tokens[next]!.pos === "AUX") return false;
    if (/^(?:who|whose|that)$/.test(tokens[next]!.lower)) return true;
    if (tokens[next]!.pos === "VERB" && /[^s]s$/.test(tokens[next]!.lower)) return false;
  }
  return true;
}
const formerly = /^(?:ex|then)-?/;

function isLabel(passage: Passage, sentence: OuterSentence, { first, last }: Range): boolean {
  if (last - first > maxLabel) return false;
  for (let at = first; at < last; at++) {
    const { lower } = passage.tokens[at]!;
    // "Blue Line boss: We knew nothing"
    const office = at > first && at === last - 1 && roleNouns.has(lower);
    // "Ostra's Dunn: We can win"
    const owner = at > first && at < last - 1 && /^['’]s$/.test(lower);
    if (passage.quotationOf[at] !== -1 || (tagOf(passage, sentence, at) !== "PROPN" && !office && !owner)) return false;
    if (rubrics.has(lower) || happenings.has(lower)) return false;
    if (at === last - 1 && [creditLabels, disputedLabels, verdictLabels].some((labels) => labels.has(lower)))
      return false;
  }
  return true;
}
