import type { Cue } from "../claim.ts";
import { asideEnd, opensClauseAt } from "../clauses/complement.ts";
import { clauseEnd, sentenceEnd, trimmed } from "../clauses/content-end.ts";
import { verbCue } from "../cues/verb-cue.ts";
import { isVerbalNoun, nounPhraseBefore } from "../passages/noun-phrase.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { type Range, tagOf } from "../passages/tags.ts";
import type { Frame } from "../tables/reporting-verbs.ts";
import { roleNouns } from "../tables/titles.ts";
import { belowColon } from "./below-colon.ts";
import { readCited } from "./cited-sources.ts";
import { continueQuotations } from "./continuations.ts";
import { checkedClaims } from "./fact-checks.ts";
import { handedOn } from "./handed-on.ts";
import { headlineLabel } from "./headline-labels.ts";
import { boundByOuter } from "./inner-content.ts";
import { isOnlyAsked, readInterview } from "./interviews.ts";
import { nominalCue } from "./nominal-cues.ts";
import { orphanQuotations } from "./orphan-quotations.ts";
import { pointedBack } from "./pointed-back.ts";
import { signedPosts } from "./signed-posts.ts";
import { transcribedTurns } from "./transcripts.ts";

/** Words given to somebody: token ranges of content, cue and the speaker's mention. */
export interface Attribution {
  readonly sentence: number;
  readonly frame: Frame | "according" | "colon" | "noun" | "adjective" | "bare" | "dialogue";
  readonly kind: Cue["kind"];
  /** Where nobody's word gives the content: its own first mark. */
  readonly cue: Range;
  readonly content: readonly Range[];
  readonly mention: Range | null;
  /** Whether it only hands on another attribution's words, which are then given `via` it; it makes no claim itself. */
  readonly handsOn?: true;
  /** Where the content is told beside it in any case, "Reed took bribes, which he denies": the first token of "which". */
  readonly answers?: number;
  /** Whom the mention stands for where it is but initials: the name that a transcript gave before. */
  readonly standsFor?: Range;
  /** Where it answers the questions of an interview: the first token of the first. */
  readonly answersFrom?: number;
}

/** "a report seen by Reuters, …": a participle that belongs to the noun before it, up to a comma or the end. */
function hangsOnNoun(passage: Passage, sentence: OuterSentence, at: number): boolean {
  const { tokens } = passage;
  if (!participle.test(tokens[at]!.lower) || !participleAdjuncts.has(tokens[at + 1]?.lower ?? "")) return false;
  for (let next = at + 2; next < Math.min(sentence.last, at + longestParticiple); next++) {
    if (tokens[next]!.text === ",") return true;
    if (tokens[next]!.pos === "VERB" || tokens[next]!.pos === "AUX") return false;
    if (next === sentence.last - 1) return true;
  }
  return false;
}
const participle = /(?:ed|en|own|eld|ent)$/;
const participleAdjuncts: ReadonlySet<string> = new Set(["by", "on", "in", "to", "with", "from", "at", "this", "last"]);
const longestParticiple = 12;

/** No sentence that somebody wrote has more attributions. */
const maxPerSentence = 40;

/** All attributions of a passage: by verbs, nouns, adjectives and "according to", then what their quotations go on to, then quotations without a cue. */
export function findAttributions(passage: Passage): Attribution[] {
  const labelled = [...transcribedTurns(passage), ...checkedClaims(passage)];
  const interview = labelled.length > 0 ? null : readInterview(passage);
  const turns = interview?.attributions ?? labelled;
  const found = [...turns, ...signedPosts(passage)];
  for (const [index, sentence] of behindLabels(passage, turns).entries()) readSentence(passage, sentence, index, found);
  for (const one of belowColon(passage, found)) found.push(one);
  const told = found.filter((one) => !(interview?.asked.has(one.sentence) && isOnlyAsked(passage, one)));
  const continued = continueQuotations(passage, boundByOuter(told, passage.tokens.length));
  return [...continued, ...orphanQuotations(passage, continued)];
}

/** The sentences of a passage, each that opens a turn of a transcript or a checked claim without the label. */
function behindLabels({ sentences }: Passage, turns: readonly Attribution[]): readonly OuterSentence[] {
  if (turns.length === 0) return sentences;
  const cut = [...sentences];
  for (const { sentence, content } of turns) {
    const { first, last } = sentences[sentence]!;
    cut[sentence] = { ...sentences[sentence]!, first: Math.min(Math.max(first, content[0]!.first), last - 1) };
  }
  return cut;
}

function readSentence(passage: Passage, sentence: OuterSentence, index: number, found: Attribution[]): void {
  const before = found.length;
  const most = before + maxPerSentence;
  const label = headlineLabel(passage, sentence, index);
  if (label) found.push(label);
  for (let at = sentence.first; at < sentence.last && found.length < most; at++) {
    if (passage.quotationOf[at] !== -1) continue;
    const handed = handedOn(passage, sentence, index, at);
    if (handed) {
      found.push(...handed.attributions);
      at = handed.saying;
      continue;
    }
    const sourced = namesSource(passage, sentence, at) ? accordingTo(passage, sentence, index, at) : null;
    const attribution = namesSource(passage, sentence, at)
      ? sourced
      : tagOf(passage, sentence, at) === "VERB"
        ? (pointedBack(passage, sentence, index, at, found) ??
          verbCue(passage, sentence, index, at) ??
          nominalCue(passage, sentence, index, at))
        : nominalCue(passage, sentence, index, at);
    if (attribution) found.push(attribution);
    const joined = sourced && joinedClause(passage, sentence, sourced);
    if (joined) found.push(joined);
  }
  found.push(...readCited(passage, sentence, found.splice(before)));
}

/** "according to", and "per" before a name, an article or a count ("per two aides") rather than a unit. */
function namesSource(passage: Passage, sentence: OuterSentence, at: number): boolean {
  const { tokens } = passage;
  const next = tokens[at + 1];
  if (!next || at + 1 >= sentence.last) return false;
  if (tokens[at]!.lemma === "accord") return next.text === "to";
  if (tokens[at]!.lower !== "per") return false;
  const opens = at === sentence.first || tokens[at - 1]!.text === "," || passage.quotationOf[at - 1] !== -1;
  // "Per Olsson said …"
  let last = at + 1;
  while (last < sentence.last && tokens[last]!.pos === "PROPN") last++;
  if (tokens[at]!.text !== "per" && last > at + 1 && tagOf(passage, sentence, last) === "VERB") return false;
  return opens && (next.pos === "DET" || next.pos === "PROPN" || next.pos === "NUM");
}

/**
 * "While most stayed, according to Smith, two left": the main clause comes after the name. So it does where a
 * conjunction stands before the comma: "they left because, according to Smith, the pier fell".
 */
function opensWithSubordinate(passage: Passage, sentence: OuterSentence, at: number): boolean {
  const { tokens } = passage;
  if (at < sentence.first + 2 || tokens[at - 1]!.text !== ",") return false;
  // "was arrested and, according to court records, confessed": what follows the source is what it says.
  return /^(?:SCONJ|CCONJ)$/.test(tokens[at - 2]!.pos) || openers.has(tokens[sentence.first]!.lower);
}

/** "The builder, which paid the sums according to the ruling, said nothing": the clause and the phrase that it hangs on. */
function relativeBefore(passage: Passage, sentence: OuterSentence, at: number, last: number): Range[] | null {
  const { tokens, quotationOf } = passage;
  const behind = last + 1 < sentence.last && tokens[last]!.text === "," ? tagOf(passage, sentence, last + 1) : "";
  if (behind !== "VERB" && behind !== "AUX" && behind !== "ADV") return null;
  for (let comma = at - 2; comma > sentence.first && quotationOf[comma] === -1; comma--) {
    if (tokens[comma]!.text !== ",") continue;
    if (!/^(?:who|which)$/.test(tokens[comma + 1]!.lower)) return null;
    const head = nounPhraseBefore(passage, sentence, comma - 1, sentence.first);
    return head && [head, { first: comma + 2, last: at }];
  }
  return null;
}

/** "According to Reed, who heads the port, two died": past what tells of whoever speaks, to the comma behind it. */
function pastAside(passage: Passage, sentence: OuterSentence, comma: number, end: number): number {
  if (passage.tokens[comma]?.text !== ",") return comma;
  const closes = asideEnd(passage, comma, end);
  if (closes === comma || closes + 1 >= end) return comma;
  if (/^(?:who|which|whose)$/.test(passage.tokens[comma + 1]!.lower)) return closes;
  const aside = { first: comma + 1, last: closes };
  const office = passage.tokens.slice(aside.first, aside.last).some(({ lower }) => roleNouns.has(lower));
  return office && !hasVerb(passage, sentence, aside) && opensClauseAt(passage, sentence, closes + 1, end)
    ? closes
    : comma;
}

/** "According to data that we have seen | it fell": past what tells which source is meant, to the clause behind it. */
function pastRelative(passage: Passage, sentence: OuterSentence, from: number, end: number): number {
  const { tokens, quotationOf } = passage;
  if (!/^(?:that|which|who)$/.test(tokens[from]?.lower ?? "")) return from;
  let verbs = 0;
  for (let at = from + 1; at < Math.min(end, from + longestRelative) && quotationOf[at] === -1; at++) {
    const { pos, text } = tokens[at]!;
    if (text === ",") return from;
    if (pos === "VERB") verbs++;
    else if (verbs > 0 && opensNext(passage, at) && opensClauseAt(passage, sentence, at, end)) return at;
  }
  return from;
}
/** A phrase that begins there and is no object of the verb before it: "that we have seen | it fell", "who know him | Reed left". */
function opensNext({ tokens }: Passage, at: number): boolean {
  const [before, { pos, lower }] = [tokens[at - 1]!, tokens[at]!];
  if (nominative.test(lower)) return before.pos !== "ADP";
  return /^(?:DET|NOUN|PROPN|PRON)$/.test(pos) && /^(?:NOUN|PROPN|PRON|ADV)$/.test(before.pos) && before.pos !== pos;
}
const nominative = /^(?:he|she|it|they|we|i|there)$/;
/** In tokens. */
const longestRelative = 12;

function hasVerb(passage: Passage, sentence: OuterSentence, { first, last }: Range): boolean {
  for (let at = first; at < last; at++)
    if (passage.quotationOf[at] !== -1 || /^(?:VERB|AUX)$/.test(tagOf(passage, sentence, at))) return true;
  return false;
}

/** Whether a range is a subject that another, behind a comma, gives its verb. */
function goesOnWithVerb(passage: Passage, sentence: OuterSentence, before: Range, rest: Range): boolean {
  if (hasVerb(passage, sentence, before) || passage.tokens[rest.first - 1]!.text !== ",") return false;
  const adverb = tagOf(passage, sentence, rest.first) === "ADV" ? 1 : 0;
  if (rest.first + adverb >= rest.last) return false;
  const tag = tagOf(passage, sentence, rest.first + adverb);
  return (tag === "AUX" || tag === "VERB") && !passage.tokens[rest.first + adverb]!.lower.endsWith("ing");
}

const openers: ReadonlySet<string> = new Set(["while", "although", "though", "if", "when", "because", "since"]);

function accordingTo(passage: Passage, sentence: OuterSentence, index: number, at: number): Attribution | null {
  const { tokens, quotationOf } = passage;
  const from = tokens[at]!.lemma === "accord" ? at + 2 : at + 1;
  let last = from;
  const end = sentenceEnd(passage, sentence);
  while (
    last < end &&
    tokens[last]!.text !== "," &&
    tokens[last]!.text !== ";" &&
    tokens[last]!.text !== ")" &&
    quotationOf[last] === -1
  ) {
    const word = tokens[last]!.lower;
    if (
      last > from &&
      (word === "who" ||
        word === "which" ||
        word === "that" ||
        (tagOf(passage, sentence, last) === "VERB" &&
          !hangsOnNoun(passage, sentence, last) &&
          !isVerbalNoun(passage, sentence, last, from)) ||
        tokens[last]!.pos === "AUX")
    )
      break;
    last++;
  }
  if (last === from) return null;
  // "such claims, according to which gas was used": the writer's own clause.
  if (/^wh(?:ich|om)$/.test(tokens[from]!.lower)) return null;
  const mention = { first: from, last };
  const inside = relativeBefore(passage, sentence, at, last);
  if (inside)
    return {
      sentence: index,
      frame: "according",
      kind: "speech",
      cue: { first: at, last: from },
      content: inside,
      mention,
    };
  const before = trimmed(passage, { first: sentence.first, last: at });
  const opens = before === null || (before.last - before.first <= 2 && !hasVerb(passage, sentence, before));
  const parted = before !== null && tokens[at - 1]!.text === "," && !hasVerb(passage, sentence, before);
  const leading = opens || parted || opensWithSubordinate(passage, sentence, at);
  const content: Range[] = [];
  if (leading) {
    const from = pastAside(passage, sentence, pastRelative(passage, sentence, last, end), end);
    const rest = trimmed(passage, { first: from, last: clauseEnd(passage, sentence, from + 1, at, false) });
    // "The plan, according to Reed, will close the pier": the subject stands before the source.
    if (before && rest && goesOnWithVerb(passage, sentence, before, rest)) content.push(before, rest);
    // "…, according to Reed, head of the office": an apposition is not what was said.
    else if (rest && (opens || hasVerb(passage, sentence, rest))) content.push(rest);
  }
  if (content.length === 0 && before) content.push(before);
  // "…" According to Smith.: a sentence of its own behind the quotation.
  const previous = passage.sentences[index - 1];
  if (content.length === 0 && previous?.paragraph === sentence.paragraph && quotationOf[previous.last - 1] !== -1) {
    const [first, end] = passage.quotationTokens[quotationOf[previous.last - 1]!]!;
    content.push({ first, last: end });
  }
  return content.length
    ? { sentence: index, frame: "according", kind: "speech", cue: { first: at, last: from }, content, mention }
    : null;
}

/** "Five died, according to the union, and 200 were arrested": a clause that "and" joins to what stands before a source is the source's too. */
function joinedClause(passage: Passage, sentence: OuterSentence, one: Attribution): Attribution | null {
  const { tokens, quotationOf } = passage;
  const comma = one.mention!.last;
  const end = sentenceEnd(passage, sentence);
  if (one.content.length !== 1 || one.content[0]!.last > one.cue.first || one.content[0]!.first < sentence.first)
    return null;
  if (tokens[comma]?.text !== "," || tokens[comma + 1]?.lower !== "and" || comma + 2 >= end) return null;
  if (quotationOf[comma + 2] !== -1 || !opensClauseAt(passage, sentence, comma + 2, end)) return null;
  const { frame, kind, cue, mention } = one;
  const content = [{ first: comma + 2, last: clauseEnd(passage, sentence, comma + 2, cue.first, false) }];
  return { sentence: one.sentence, frame, kind, cue, content, mention };
}
