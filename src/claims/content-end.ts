import type { Token } from "../text/annotate.ts";
import { opensClause } from "./clauses.ts";
import { opensClauseAt, opensOwnClause } from "./complement.ts";
import { otherCue, secondCue } from "./coordinated-cue.ts";
import type { OuterSentence, Passage } from "./passage.ts";
import { opensReport, opensReportedNoun, opensReportedRelative } from "./reported-asides.ts";
import { reportingVerbs } from "./tables/reporting-verbs.ts";
import { isDash, type Range, tagOf } from "./tags.ts";
import { verbGroup } from "./verb-group.ts";

const terminal = /^[.!?…。！？]+$/;

/** After a comma these open a clause of the writer's own. */
const contrasts: ReadonlySet<string> = new Set("but while although though whereas yet".split(" "));

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
      (secondCue(passage, sentence, at + 1, cue) || otherCue(passage, sentence, at + 1, cue))
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
  return settings.has(lower) || (lower === "as" && opensClauseAt(passage, sentence, at + 1, end));
}

const settings: ReadonlySet<string> = new Set(["before", "after", "while", "when"]);

function isGerund(passage: Passage, at: number): boolean {
  const { pos, text } = passage.tokens[at]!;
  return pos === "VERB" && text.endsWith("ing");
}

/** "…, engaging in what Reed called a trap": a participle that the tagger took for an adjective. */
function isParticipleLike({ tokens }: Passage, at: number): boolean {
  return tokens[at]!.pos === "ADJ" && tokens[at]!.lower.endsWith("ing") && tokens[at + 1]?.pos === "ADP";
}

/** "said it was “safe,” and that she would wait": a second clause of the same cue. */
function resumesThat({ tokens, quotationOf }: Passage, at: number): boolean {
  const that = tokens[at + 1];
  return tokens[at]?.pos === "CCONJ" && that?.lower === "that" && that.pos === "SCONJ" && quotationOf[at + 1] === -1;
}

/** Whether the writer goes on after a comma, be it a token or the last mark inside a quotation. */
function stopsAtComma(
  passage: Passage,
  sentence: OuterSentence,
  at: number,
  from: number,
  end: number,
  cue: number,
  bounded: boolean,
): boolean {
  const after = passage.tokens[at + 1];
  const next = after?.lower ?? "";
  if (resumesThat(passage, at + 1)) return false;
  if (closesRelative(passage, sentence, { from, comma: at, cue })) return true;
  if (next === "and" && opensWritersClause(passage, from, at + 2)) return true;
  if (contrasts.has(next) && at > from + 1 && !isInserted(passage, at, end)) return !isSaidToo(passage, at + 2, end);
  // "… that the Harbour Office, or HO, has closed it"
  if ((next === "according" && at > from + 1) || (bounded && at > from + 1 && next !== "or")) return true;
  if (opensReportedRelative(passage, sentence, at + 1, end) && !isInserted(passage, at, end)) return true;
  if (opensReportedNoun(passage, sentence, at + 1, end)) return true;
  if (next === "with" && opensReport(passage, sentence, at + 2, end)) return true;
  if (after?.pos === "VERB" && next.endsWith("ing")) {
    const frames = reportingVerbs.get(after.lemma)?.frames;
    if (frames?.has("clause") || frames?.has("naming") || after.lemma === "cite" || after.lemma === "quote")
      return true;
  }
  if (after?.pos === "CCONJ" && (secondCue(passage, sentence, at + 2, cue) || otherCue(passage, sentence, at + 2, cue)))
    return true;
  return isParenthetical(passage, sentence, at + 1, end);
}

/** "The bridge, which was shut after divers warned it could fall, | will reopen": the comma that ends the clause of a pronoun that holds the cue. */
function closesRelative(
  { tokens, quotationOf }: Passage,
  sentence: OuterSentence,
  { from, comma, cue }: { readonly from: number; readonly comma: number; readonly cue: number },
): boolean {
  const next = tokens[comma + 1];
  if (
    next === undefined ||
    (next.pos !== "AUX" && !(next.pos === "VERB" && next.lower !== next.lemma && !next.lower.endsWith("ing")))
  )
    return false;
  for (let at = from; at < comma; at++) if (tokens[at]!.text === "," || quotationOf[at] !== -1) return false;
  let opener = cue - 1;
  while (opener > sentence.first && tokens[opener]!.text !== ",") opener--;
  return opener > sentence.first && opener + 1 < cue - 1 && relativeOpeners.has(tokens[opener + 1]!.lower);
}
const relativeOpeners: ReadonlySet<string> = new Set(["which", "who", "whose"]);

/** "said it is safe, but “the trap was laid before we came.”": whole words in quotation marks that end the sentence. */
function isSaidToo({ quotationOf, quotationTokens }: Passage, at: number, end: number): boolean {
  const quotation = at < end ? quotationOf[at]! : -1;
  if (quotation === -1) return false;
  const [first, last] = quotationTokens[quotation]!;
  return first === at && last >= end && last - first >= fewestSaid;
}
/** Fewer tokens in quotation marks, marks included, are hardly a clause. */
const fewestSaid = 7;

function opensPhraseAt(passage: Passage, sentence: OuterSentence, at: number): boolean {
  return at < sentence.last && /^(?:PROPN|PRON|DET|NOUN)$/.test(tagOf(passage, sentence, at));
}

/** "said it is safe, and he wrote …": a pronoun's clause after a clause without "that" is the writer's. */
function opensWritersClause(passage: Passage, from: number, at: number): boolean {
  const { tokens } = passage;
  const pronoun = tokens[at];
  if (!pronoun || passage.quotationOf[at] !== -1 || !subjectPronouns.has(pronoun.lower)) return false;
  const { pos } = tokens[at + 1] ?? pronoun;
  return (pos === "VERB" || pos === "AUX") && tokens[from]!.lower !== "that";
}

const subjectPronouns: ReadonlySet<string> = new Set(["he", "she", "they"]);

/** ", although late, will …": words between commas after which the clause goes on with its verb. */
function isInserted(passage: Passage, comma: number, end: number): boolean {
  for (let at = comma + 2; at < Math.min(end, comma + maxInserted); at++) {
    if (passage.quotationOf[at] !== -1 || passage.tokens[at]!.text !== ",") continue;
    const pos = passage.tokens[at + 1]?.pos;
    return pos === "VERB" || pos === "AUX";
  }
  return false;
}

const maxInserted = 20;

/** ", he said," and ", said officials": a short reporting clause set between commas or at the end. */
function isParenthetical(passage: Passage, sentence: OuterSentence, from: number, end: number): boolean {
  const { tokens } = passage;
  for (let at = from; at < Math.min(end, from + 8); at++) {
    if (passage.quotationOf[at] !== -1) return false;
    const tag = tagOf(passage, sentence, at);
    if (tag === "VERB") {
      const frames = reportingVerbs.get(tokens[at]!.lemma)?.frames;
      if (!frames?.has("quotation") || verbGroup(passage, sentence, at).infinitive) return false;
      const next = tokens[at + 1];
      if (at === from + 1 && subjectPronouns.has(tokens[from]!.lower) && isSaidIn(passage, at + 1, end)) return true;
      return at + 1 >= end || next?.text === "," || (at === from && at + 4 >= end);
    }
    if (tag === "PUNCT" && tokens[at]!.text !== "-" && tokens[at]!.text !== ".") return false;
    if (tag === "SCONJ" || tag === "CCONJ") return false;
  }
  return false;
}

/** "…, they wrote in a note to clients", "…, he told reporters on Monday": where, when and to whom it was said, to the end. */
function isSaidIn({ tokens, quotationOf }: Passage, from: number, end: number): boolean {
  if (end - from > longestSetting) return false;
  for (let at = from; at < end; at++) if (quotationOf[at] !== -1 || !settingTags.has(tokens[at]!.pos)) return false;
  return tokens[from]!.pos === "ADP" || tokens[from]!.pos === "NOUN";
}
const longestSetting = 12;
const settingTags: ReadonlySet<string> = new Set(["ADP", "DET", "NOUN", "PROPN", "ADJ", "NUM", "PART"]);

/** Where an infinitive's clause ends, exclusive: before what a comma adds to it in the writer's words, too. */
export function infinitiveEnd(passage: Passage, sentence: OuterSentence, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    if (passage.quotationOf[at] !== -1) continue;
    const { text } = passage.tokens[at]!;
    const next = passage.tokens[at + 1];
    // "hopes to open talks, and the board has agreed": no infinitive is joined to a clause with a subject.
    if (text === "," && next?.pos === "CCONJ" && opensClause(passage, sentence, at + 2, end)) return at;
    if (text === "," && next && (isGerund(passage, at + 1) || additions.has(next.lower) || isInflected(next)))
      return at;
  }
  return end;
}

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
