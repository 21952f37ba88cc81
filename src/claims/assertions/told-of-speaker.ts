import type { Covered } from "../attributions/coverage.ts";
import { trimmed } from "../clauses/content-end.ts";
import { isDeniedVerb } from "../modality/denied-cue.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { type Range, tagOf } from "../passages/tags.ts";
import { verbGroup } from "../passages/verb-group.ts";
import { leadingSpeech, manners, tellingPronouns, withheldNames } from "../tables/clause-words.ts";
import { bringsWords } from "./also-doing.ts";

/** "said Ann Reed, whose brother fell from the pier": what a relative clause tells of who speaks, with the name. */
export function ofSpeaker(
  passage: Passage,
  sentence: OuterSentence,
  rest: Range,
  covered: readonly Covered[],
): Range[] | null {
  const { tokens, quotationOf } = passage;
  const comma = behindApposition(passage, rest);
  if (!tellingPronouns.has(tokens[comma + 1]?.lower ?? "") || comma + 1 >= rest.last) return null;
  const speaker =
    covered.find(({ speaks, last }) => speaks && last === rest.first) ?? nameBefore(passage, rest, covered);
  if (!speaker) return null;
  let finite = false;
  let end = comma + 2;
  for (; end < rest.last && quotationOf[end] === -1; end++) {
    if (withheldNames.has(tokens[end]!.lemma) || isToBeNamed(passage, end)) return null;
    const tag = tagOf(passage, sentence, end);
    if (tag === "VERB" && !finite && leadingSpeech.has(tokens[end]!.lemma)) return null;
    // "…, who lives there, said": a comma that leads back to what the clause hangs on.
    if (tokens[end]!.text === "," && finite && (end + 1 >= rest.last || leadsBack(passage, sentence, end + 1))) break;
    finite ||= isVerbal(passage, sentence, end) && verbGroup(passage, sentence, end).finite;
  }
  if (!finite || end - comma <= minRelative) return null;
  // "whose" belongs to a noun; "Ann Reed, who left" is "Ann Reed left".
  if (tokens[comma + 1]!.lower === "whose") return kept(passage, [{ first: speaker.first, last: end }]);
  return kept(passage, [
    { first: speaker.first, last: comma + 1 },
    { first: comma + 2, last: end },
  ]);
}

/** "who did not want to be named", "who gave only his first name": tells of the report, not of who speaks. */
const isToBeNamed = ({ tokens }: Passage, at: number): boolean =>
  (tokens[at]!.lower === "name" && /^(?:first|last|given|full)$/.test(tokens[at - 1]?.lower ?? "")) ||
  (/^(?:named|identified|quoted)$/.test(tokens[at]!.lower) &&
    tokens[at - 1]?.lower === "be" &&
    tokens[at - 2]?.lower === "to");

/** "called for the dismissal of Ann Reed, who came in May": the name at the end of what somebody says or wants. */
function nameBefore(
  { tokens, quotationOf }: Passage,
  { first: comma }: Range,
  covered: readonly Covered[],
): Range | null {
  if (tokens[comma]!.text !== "," || !covered.some(({ speaks, last }) => !speaks && last === comma)) return null;
  let first = comma;
  while (first > comma - longestName && tokens[first - 1]?.pos === "PROPN" && quotationOf[first - 1] === -1) first--;
  return comma - first > 1 ? { first, last: comma } : null;
}
const longestName = 6;

/** "Ann Reed, based in Hollin and married to Tom Reed since 2012, said …": what a participle between commas tells of who speaks. */
export function asideOfSpeaker(
  passage: Passage,
  sentence: OuterSentence,
  { first: comma, last }: Range,
  covered: readonly Covered[],
): Range[] | null {
  const { tokens, quotationOf } = passage;
  const speaker =
    tokens[comma]!.text === "," ? covered.find((range) => range.speaks && range.last === comma) : undefined;
  if (!speaker) return null;
  let told = false;
  let end = comma + 1;
  for (; end < last && tokens[end]!.text !== ","; end++) {
    const tag = tagOf(passage, sentence, end);
    if (quotationOf[end] !== -1 || (closesAside.has(tag) && tokens[end]!.lower !== "since")) return null;
    if (end === comma + 1 && !opensAside.has(tag)) return null;
    const participle =
      (isParticiple.test(tokens[end]!.lower) && (tag === "VERB" || tag === "ADJ")) ||
      (end === comma + 1 && isDoing(tokens[end]!));
    told ||= participle && tokens[end + 1]?.pos === "ADP" && tokens[end + 1]!.lower !== "by";
    if (tag === "VERB" && !participle) return null;
  }
  if (!told || end - comma < minAside || end >= last) return null;
  return kept(passage, [
    { first: speaker.first, last: speaker.last },
    { first: comma + 1, last: end },
  ]);
}
const closesAside: ReadonlySet<string> = new Set(["AUX", "PUNCT", "SCONJ"]);
const opensAside: ReadonlySet<string> = new Set(["VERB", "ADJ", "ADV"]);
/** "campaigning in Hollin on Sunday": neither how somebody speaks nor a preposition. */
function isDoing({ lower, lemma, pos }: Passage["tokens"][number]): boolean {
  return pos === "VERB" && lower.endsWith("ing") && !manners.has(lemma) && !bringsWords(lemma);
}
const isParticiple = /(?:ed|en|born|held|built|made)$/;

function kept(passage: Passage, ranges: readonly Range[]): Range[] | null {
  const found = ranges.map((range) => trimmed(passage, range)).filter((range) => range !== null);
  return found.length === ranges.length ? found : null;
}

/**
 * "Reed appealed for calm and closed the pier": what somebody did, told behind what is given to them, with their name.
 * @param last where the clause ends, exclusive
 */
export function alsoDone(
  passage: Passage,
  sentence: OuterSentence,
  { first, last }: Range,
  covered: readonly Covered[],
): Range[] | null {
  const { tokens, quotationOf } = passage;
  const comma = tokens[first]?.text === "," ? 1 : 0;
  const joint = first + comma;
  if (joint + 2 >= last || quotationOf[joint] !== -1 || !adding.has(tokens[joint]!.lower)) return null;
  let verb = joint + 1;
  while (verb < last && tagOf(passage, sentence, verb) === "ADV") verb++;
  if (verb >= last - 1 || quotationOf[verb] !== -1 || !isVerbal(passage, sentence, verb)) return null;
  const { lower, lemma } = tokens[verb]!;
  const group = verbGroup(passage, sentence, verb);
  // A form that a subject asks for: "and left", "and has left", not "and leaving", "and leave".
  const denied = saysNot(passage, sentence, verb, last);
  if (!group.finite || lower.endsWith("ing") || (lower === lemma && !denied) || leadingSpeech.has(lemma)) return null;
  const speaker = covered.findLast((range) => range.speaks && range.last <= first && !isSaid(range, covered));
  if (!speaker || tokens[speaker.first - 1]?.lower === "by" || !isSubject(passage, sentence, speaker)) return null;
  // "a new and refined code", "signed in May and adopted by others": no verb of the speaker's.
  const described = tokens[joint - 1]!.pos === "ADJ" && tokens[joint - 2]?.pos === "DET";
  if (described || tokens[verb + 1]!.lower === "by") return null;
  if (!denied && !onlyCueBetween(passage, sentence, speaker.last, first)) return null;
  return kept(passage, [
    { first: speaker.first, last: speaker.last },
    { first: joint + 1, last },
  ]);
}
/** "Reed said voters understood it, but …": whether who speaks is told of by another. */
const isSaid = ({ first, last }: Range, covered: readonly Covered[]): boolean =>
  covered.some((range) => range.said && range.first <= first && last <= range.last);

/** "confirmed that it fell but would not say why": nobody else in the sentence could have said so. */
function saysNot(passage: Passage, sentence: OuterSentence, from: number, last: number): boolean {
  let verb = from;
  while (verb < last - 1 && tagOf(passage, sentence, verb) !== "VERB") verb++;
  return leadingSpeech.has(passage.tokens[verb]!.lemma) && isDeniedVerb(passage, sentence, verb);
}
const adding: ReadonlySet<string> = new Set(["and", "but", "then"]);

/**
 * Whether the cue is the only finite verb between a speaker and a joint, and something follows it: in "Reed said the driver
 * slowed and left", "He fell, Reed said, and died" the joint is another's.
 */
function onlyCueBetween(passage: Passage, sentence: OuterSentence, from: number, to: number): boolean {
  let finite = 0;
  let behind = 0;
  for (let at = from; at < to; at++) {
    if (finite > 0) behind++;
    if (passage.quotationOf[at] !== -1 || !isVerbal(passage, sentence, at)) continue;
    if (tagOf(passage, sentence, at) === "VERB" && verbGroup(passage, sentence, at).finite) finite++;
  }
  return finite === 1 && behind > 1;
}

/** Whether somebody who speaks stands before their verb. */
function isSubject(passage: Passage, sentence: OuterSentence, { last }: Range): boolean {
  return (
    last < sentence.last &&
    (passage.tokens[last]!.text === "," || /^(?:VERB|AUX|ADV)$/.test(tagOf(passage, sentence, last)))
  );
}
/** "who left early", and ", based in Hollin": so many tokens at least. */
const [minRelative, minAside] = [3, 5];

/**
 * ", Ann Reed," between "the mayor's sister" and "who", ", 30, from Karwick," and ", an engineer": the token before the
 * pronoun where nothing but such phrases stands between, or the first comma.
 */
function behindApposition({ tokens, quotationOf }: Passage, { first: opens, last }: Range): number {
  const first = behindBracket(tokens, opens, last);
  if (tokens[first]?.text !== ",") return last;
  /** Whether a preposition brings somebody or something that "who" may mean: "a spokesman for Reed, who fell". */
  let open = false;
  let governed = false;
  for (let at = first + 1; at < Math.min(last, first + longestApposition) && quotationOf[at] === -1; at++) {
    const { pos, text, lower } = tokens[at]!;
    const apart = tokens[at - 1]!.text === ",";
    if (/^(?:who|whose)$/.test(lower)) return at === first + 1 || open ? first : at - 1;
    if (!inApposition.has(pos) || (pos === "ADP" && apart && !from.test(lower))) return first;
    if (pos === "ADP") governed = true;
    if (pos === "ADP") open = !(apart || ofBody.test(lower));
    // "at a firm who": a noun that no comma parts from the pronoun.
    if (pos === "NOUN" && governed && tokens[at + 1]?.text !== ",") open = true;
    if (text === ",") governed = false;
  }
  return first;
}
/** "Sen. Ann Reed (R-Ohio), who …" */
function behindBracket(tokens: Passage["tokens"], first: number, last: number): number {
  if (tokens[first]!.text !== "(") return first;
  for (let at = first + 1; at < Math.min(last, first + longestBracket); at++)
    if (tokens[at]!.text === ")") return at + 1;
  return first;
}
const longestBracket = 8;

const from = /^(?:of|from)$/;
/** What these bring is no person. */
const ofBody = /^(?:at|in|from|with)$/;
const inApposition: ReadonlySet<string> = new Set(["PUNCT", "PROPN", "NUM", "DET", "NOUN", "ADJ", "ADP"]);
const longestApposition = 14;

/** A verb, or an adverb and a verb. */
function leadsBack(passage: Passage, sentence: OuterSentence, at: number): boolean {
  const adverb = tagOf(passage, sentence, at) === "ADV" && at + 1 < sentence.last;
  return isVerbal(passage, sentence, adverb ? at + 1 : at);
}

function isVerbal(passage: Passage, sentence: OuterSentence, at: number): boolean {
  return /^(?:VERB|AUX)$/.test(tagOf(passage, sentence, at));
}
