import type { Token } from "../../text/annotate.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { isDash, type Range, tagOf } from "../passages/tags.ts";
import { reportingVerbs } from "../tables/reporting-verbs.ts";
import { goesBackToSpeaker } from "./back-to-speaker.ts";
import { opensClause } from "./clauses.ts";
import { opensClauseAt, opensOwnClause } from "./complement.ts";
import { otherCue, secondCue } from "./coordinated-cue.ts";
import { opensReportedRelative } from "./reported-asides.ts";
import { resumesThat, stopsAtComma } from "./stops-at-comma.ts";

const terminal = /^[.!?…。！？]+$/;

/** The last content token of a sentence, exclusive: without its final full stop, unless a quotation holds it. */
export function sentenceEnd(passage: Passage, sentence: OuterSentence): number {
  let end = sentence.last;
  while (end > sentence.first && passage.quotationOf[end - 1] === -1 && terminal.test(passage.tokens[end - 1]!.text))
    end--;
  return end;
}

/**
 * Where a clause that starts at `from` ends (exclusive): at the sentence's end, or before a contrasting clause, another
 * attribution, a second cue of the same subject, or the bracket or dash that holds it.
 */
export function clauseEnd(
  passage: Passage,
  sentence: OuterSentence,
  from: number,
  cue: number,
  bounded: boolean,
): number {
  const { tokens, quotationOf } = passage;
  const end = sentenceEnd(passage, sentence);
  let depth = 0;
  let aside = false;
  for (let at = from; at < end; at++) {
    if (quotationOf[at] !== -1) {
      const last = passage.quotationTokens[quotationOf[at]!]![1];
      const mark = lastMark(passage, quotationOf[at]!);
      if (at === from && closing.test(mark) && quotationOf[last] === -1) return Math.min(last, end);
      if (bounded && last < end && opensNextCue(passage, sentence, last)) return last;
      at = Math.max(at, last - 1);
      if (
        mark === "," &&
        depth === 0 &&
        last < end &&
        tokens[last]!.lower !== "because" &&
        !resumesThat(passage, last) &&
        (isGerund(passage, last) ||
          opensOwnClause(passage, sentence, last) ||
          stopsAtComma(passage, sentence, at, from, end, cue, bounded))
      )
        return last;
      continue;
    }
    const token = tokens[at]!;
    const word = token.lower;
    if (word === "(" || word === "[") depth++;
    else if (word === ")" || word === "]") {
      if (--depth < 0) return at;
    } else if (depth > 0) continue;
    else if (word === ";" ? !repeatsOpener(passage, from, at, end) : opensRemark(passage, from, at, end)) return at;
    else if (at > from && isDash(tokens, at) && opensReportedRelative(passage, sentence, at + 1, end)) return at;
    else if (bounded && isDash(tokens, at)) {
      if (aside && opensPhraseAt(passage, sentence, at + 1)) return at;
      aside = true;
    } else if (word === ",") {
      if (stopsAtComma(passage, sentence, at, from, end, cue, bounded)) return at;
      if (opensComment(passage, sentence, at + 1) && isLastQuoted(passage, from, at, end)) return at;
    } else if (
      at > from &&
      quotationOf[at - 1] !== -1 &&
      isSetting(passage, sentence, at, end) &&
      isLastQuoted(passage, from, at, end)
    )
      return at;
    else if (word === "according" && at > from + 2 && tokens[at + 1]?.text === "to") return at;
    else if (
      token.pos === "CCONJ" &&
      (secondCue(passage, sentence, at + 1, cue) ||
        otherCue(passage, sentence, at + 1, cue) ||
        goesBackToSpeaker(passage, sentence, from, at + 1, cue))
    )
      return at;
  }
  return end;
}

/** "tells how it fell; how ice formed; and how it was found": one more clause of the cue's. */
function repeatsOpener({ tokens }: Passage, from: number, semicolon: number, end: number): boolean {
  const next = tokens[semicolon + 1]?.pos === "CCONJ" ? semicolon + 2 : semicolon + 1;
  const { lower } = tokens[from]!;
  return next < end && repeated.has(lower) && tokens[next]!.lower === lower;
}
const repeated: ReadonlySet<string> = new Set(["how", "that", "why", "whether"]);

/** "Conceding that it was “safe” he warned: …": right behind words in quotation marks somebody speaks. */
function opensNextCue(passage: Passage, sentence: OuterSentence, at: number): boolean {
  const verb = passage.tokens[at + 1];
  if (!verb || at + 1 >= sentence.last || !/^(?:PRON|PROPN)$/.test(tagOf(passage, sentence, at))) return false;
  return verb.pos === "VERB" && (reportingVerbs.get(verb.lemma)?.frames.has("quotation") ?? false);
}

/** "hoped for “a better year” — a tall order": after words in quotation marks a dash that no other closes brings a remark of the writer's. */
function opensRemark({ tokens, quotationOf }: Passage, from: number, dash: number, end: number): boolean {
  if (!isDash(tokens, dash)) return false;
  let quoted = false;
  for (let at = from; at < end; at++) {
    if (quotationOf[at] !== -1) quoted ||= at < dash;
    else if (at !== dash && isDash(tokens, at)) return false;
  }
  return quoted;
}

/** Whether words in quotation marks stand before a place in what is said, and none behind it. */
function isLastQuoted({ quotationOf }: Passage, from: number, at: number, end: number): boolean {
  let before = false;
  for (let k = from; k < end; k++) {
    if (quotationOf[k] === -1) continue;
    if (k > at) return false;
    before = true;
  }
  return before;
}

/** "…, implicitly putting it at risk", "…, part of a tour", "…, which alarmed divers": what the writer adds to what was said. */
function opensComment(passage: Passage, sentence: OuterSentence, from: number): boolean {
  if (from >= sentence.last) return false;
  const first = tagOf(passage, sentence, from) === "ADV" ? from + 1 : from;
  if (first >= sentence.last) return false;
  const { lower } = passage.tokens[first]!;
  const adds = isGerund(passage, first) || isParticipleLike(passage, first);
  return (adds && lower !== "including") || lower === "which" || lower === "part";
}

/** "will “mend it all” before turning to taxes": when it was said, right behind the words in quotation marks. */
function isSetting(passage: Passage, sentence: OuterSentence, at: number, end: number): boolean {
  const { lower } = passage.tokens[at]!;
  if (lower === "as" && degrees.has(passage.tokens[at + 1]?.lower ?? "")) return false;
  return settings.has(lower) || (lower === "as" && opensClauseAt(passage, sentence, at + 1, end));
}

const settings: ReadonlySet<string> = new Set(["before", "after", "while", "when"]);
/** "As far as she is concerned", "as much as the bolts": of what is said itself. */
export const degrees: ReadonlySet<string> = new Set("far much well long many little".split(" "));

function isGerund(passage: Passage, at: number): boolean {
  const { pos, text } = passage.tokens[at]!;
  return pos === "VERB" && text.endsWith("ing");
}

/** "…, engaging in what Reed called a trap": a participle that the tagger took for an adjective. */
function isParticipleLike({ tokens }: Passage, at: number): boolean {
  return tokens[at]!.pos === "ADJ" && tokens[at]!.lower.endsWith("ing") && tokens[at + 1]?.pos === "ADP";
}

function opensPhraseAt(passage: Passage, sentence: OuterSentence, at: number): boolean {
  return at < sentence.last && /^(?:PROPN|PRON|DET|NOUN)$/.test(tagOf(passage, sentence, at));
}

/** Where an infinitive's clause ends, exclusive: before what a comma adds to it in the writer's words, too. */
export function infinitiveEnd(passage: Passage, sentence: OuterSentence, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    if (passage.quotationOf[at] !== -1) continue;
    const { text } = passage.tokens[at]!;
    const next = passage.tokens[at + 1];
    // "claimed to have won and was stripped of it": no infinitive is joined to a finite verb.
    if (at > from + 1 && passage.tokens[at]!.lower === "and" && finiteForms.test(next?.lower ?? "")) return at;
    // "hopes to open talks, and the board has agreed": no infinitive is joined to a clause with a subject.
    if (text === "," && next?.pos === "CCONJ" && opensClause(passage, sentence, at + 2, end)) return at;
    // "refused to blame Reed, instead pointing at his own side"
    const adverb = text === "," && next?.pos === "ADV" && at + 2 < end && isGerund(passage, at + 2);
    if (text === "," && next && (adverb || isGerund(passage, at + 1) || additions.has(next.lower) || isInflected(next)))
      return at;
  }
  return end;
}

const finiteForms = /^(?:was|were|is|are|has|had)$/;

/** "a faction claiming to lead it, issued a video": no infinitive of a list. */
function isInflected({ pos, lower, lemma }: Token): boolean {
  return pos === "VERB" && lower !== lemma;
}

const additions: ReadonlySet<string> = new Set(["which", "while", "who", "where"]);

/** Trims commas, colons and lone conjunctions from both ends of a token range; null where nothing is left. */
export function trimmed(passage: Passage, range: Range): Range | null {
  const { tokens, quotationOf } = passage;
  let { first, last } = range;
  const loose = (at: number) => quotationOf[at] === -1 && /^[,;:\-–—―]+$/.test(tokens[at]!.text);
  while (first < last && loose(first)) first++;
  while (last > first && loose(last - 1)) last--;
  return first < last ? { first, last } : null;
}

/** After a quotation that ends in one of these, what follows is the writer's. */
const closing = /[,?!]/;

function lastMark(passage: Passage, quotation: number): string {
  return passage.text[passage.quotations[quotation]!.innerEnd - 1] ?? "";
}

/** Whether a comma stands before a quotation's closing mark. */
export function endsWithComma(passage: Passage, quotation: number): boolean {
  return lastMark(passage, quotation) === ",";
}
