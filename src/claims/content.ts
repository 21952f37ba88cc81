import { type Range, tagOf, verbGroup } from "./clause.ts";
import type { OuterSentence, Passage } from "./passage.ts";
import { reportingVerbs } from "./tables/reporting-verbs.ts";

const terminal = /^[.!?…。！？]+$/;
const dashes: ReadonlySet<string> = new Set(["—", "–", "--", "―"]);
/** After a comma these open a clause of the writer's own. */
const contrasts: ReadonlySet<string> = new Set("but while although though whereas yet even despite".split(" "));
const nounClauseEnds: ReadonlySet<string> = new Set(
  "when while after because although though as before since if until unless whereas where but who whom which".split(
    " ",
  ),
);

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
  for (let at = from; at < end; at++) {
    if (quotationOf[at] !== -1) {
      const last = passage.quotationTokens[quotationOf[at]!]![1];
      if (at === from && endsWithComma(passage, quotationOf[at]!) && quotationOf[last] === -1)
        return Math.min(last, end);
      at = Math.max(at, last - 1);
      continue;
    }
    const token = tokens[at]!;
    const word = token.text.toLowerCase();
    if (word === "(" || word === "[") depth++;
    else if (word === ")" || word === "]") {
      if (--depth < 0) return at;
    } else if (depth > 0) continue;
    else if (word === ";") return at;
    else if (word === ",") {
      const next = tokens[at + 1]?.text.toLowerCase() ?? "";
      if (contrasts.has(next) && at > from + 1) return at;
      if (next === "according") return at;
      if (bounded && at > from + 1) return at;
      if (
        tokens[at + 1]?.pos === "VERB" &&
        next.endsWith("ing") &&
        reportingVerbs.get(tokens[at + 1]!.lemma)?.frames.has("clause")
      )
        return at;
      if (tokens[at + 1]?.pos === "CCONJ" && secondCue(passage, sentence, at + 2, cue)) return at;
      if (isParenthetical(passage, sentence, at + 1, end)) return at;
    } else if (word === "according" && tokens[at + 1]?.text === "to") return at;
    else if (token.pos === "CCONJ" && secondCue(passage, sentence, at + 1, cue)) return at;
  }
  return end;
}

/** "said X and added Y": after "and" stands a cue of the first one's own form. */
function secondCue(passage: Passage, sentence: OuterSentence, at: number, cue: number): boolean {
  const { tokens } = passage;
  let verb = at;
  while (
    verb < sentence.last &&
    (tokens[verb]!.pos === "ADV" || tokens[verb]!.pos === "AUX" || tokens[verb]!.pos === "CCONJ")
  )
    verb++;
  const token = tokens[verb];
  if (!token || verb >= sentence.last || token.pos !== "VERB" || passage.quotationOf[verb] !== -1) return false;
  const frames = reportingVerbs.get(token.lemma)?.frames;
  return frames !== undefined && formOf(token.text, token.lemma) === formOf(tokens[cue]!.text, tokens[cue]!.lemma);
}

function formOf(text: string, lemma: string): string {
  const word = text.toLowerCase();
  if (word.endsWith("ing")) return "ing";
  if (word === lemma) return "base";
  return word.endsWith("s") ? "s" : "past";
}

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
      return at + 1 >= end || next?.text === "," || (at === from && at + 4 >= end);
    }
    if (tag === "PUNCT" && tokens[at]!.text !== "-" && tokens[at]!.text !== ".") return false;
    if (tag === "SCONJ" || tag === "CCONJ") return false;
  }
  return false;
}

const alwaysEnds: ReadonlySet<string> = new Set(["until", "because", "although", "though", "unless"]);
const media: ReadonlySet<string> = new Set(
  "interview statement tweet speech letter email e-mail memo report article column blog post video op-ed editorial debate conference briefing news".split(
    " ",
  ),
);

/** "in a recent interview", "on Twitter", "by calling …": how the words were spoken, not what was said. */
function startsAdjunct(passage: Passage, sentence: OuterSentence, at: number): boolean {
  const { tokens } = passage;
  if (tokens[at]!.pos !== "ADP") return false;
  const word = tokens[at]!.text.toLowerCase();
  if (word === "by") return tokens[at + 1]?.text.endsWith("ing") ?? false;
  if (word !== "in" && word !== "during" && word !== "on" && word !== "at") return false;
  for (let k = at + 1; k < Math.min(sentence.last, at + 6); k++) {
    const tag = tokens[k]!.pos;
    if (media.has(tokens[k]!.lemma)) return true;
    if (tag !== "DET" && tag !== "ADJ" && tag !== "NOUN" && tag !== "PROPN" && tag !== "PRON" && tag !== "NUM")
      return false;
  }
  return false;
}

/** Where a noun phrase with all that hangs on it ends, exclusive. */
export function objectEnd(
  passage: Passage,
  sentence: OuterSentence,
  from: number,
  cue: number,
  relative = false,
): number {
  const { tokens, quotationOf } = passage;
  const end = sentenceEnd(passage, sentence);
  let depth = 0;
  for (let at = from; at < end; at++) {
    if (quotationOf[at] !== -1) {
      at = Math.max(at, passage.quotationTokens[quotationOf[at]!]![1] - 1);
      continue;
    }
    const token = tokens[at]!;
    const word = token.text.toLowerCase();
    if (word === "(") depth++;
    else if (word === ")") {
      if (--depth < 0) return at;
    } else if (depth > 0) continue;
    else if (word === ";" || word === ":" || dashes.has(token.text)) return at;
    else if (word === "," && !isListComma(passage, sentence, at)) return at;
    else if (at > from && nounClauseEnds.has(word) && (token.pos !== "ADP" || alwaysEnds.has(word))) return at;
    else if (at > from && startsAdjunct(passage, sentence, at)) return at;
    else if (
      relative &&
      at > from &&
      (token.pos === "AUX" || tagOf(passage, sentence, at) === "VERB") &&
      verbGroup(passage, sentence, at).finite
    )
      return at;
    else if (
      token.pos === "CCONJ" &&
      (secondCue(passage, sentence, at + 1, cue) || opensPredicate(passage, sentence, at + 1))
    )
      return at;
  }
  return end;
}

function isListComma(passage: Passage, sentence: OuterSentence, at: number): boolean {
  const { tokens } = passage;
  for (let k = at + 1; k < Math.min(sentence.last, at + 8); k++) {
    const tag = tagOf(passage, sentence, k);
    if (tag === "VERB" || tag === "AUX" || tag === "SCONJ") return false;
    if (tokens[k]!.text === "and" || tokens[k]!.text === "or") return !opensOwnClause(passage, sentence, k + 1);
    if (tag === "PRON" && k === at + 1) return false;
  }
  return false;
}

/** Whether a subject and a finite verb follow before the next comma: then no list goes on. */
function opensOwnClause(passage: Passage, sentence: OuterSentence, from: number): boolean {
  for (let at = from; at < Math.min(sentence.last, from + 10); at++) {
    if (passage.quotationOf[at] !== -1) continue;
    const tag = tagOf(passage, sentence, at);
    if (tag === "AUX") return true;
    if (tag === "VERB") return verbGroup(passage, sentence, at).finite;
    if (passage.tokens[at]!.text === "," || tag === "ADP") return false;
  }
  return false;
}

function opensPredicate(passage: Passage, sentence: OuterSentence, at: number): boolean {
  for (let k = at; k < Math.min(sentence.last, at + 3); k++) {
    const tag = tagOf(passage, sentence, k);
    if (tag === "ADV") continue;
    if (tag === "AUX") return true;
    return tag === "VERB" && verbGroup(passage, sentence, k).finite;
  }
  return false;
}

/** Trims commas, colons and lone conjunctions from both ends of a token range; null where nothing is left. */
export function trimmed(passage: Passage, range: Range): Range | null {
  const { tokens, quotationOf } = passage;
  let { first, last } = range;
  const loose = (at: number) => quotationOf[at] === -1 && /^[,;:\-–—―]+$/.test(tokens[at]!.text);
  while (first < last && loose(first)) first++;
  while (last > first && loose(last - 1)) last--;
  return first < last ? { first, last } : null;
}

/** A quotation that a comma ends before its mark is whole: what follows is the writer's. */
function endsWithComma(passage: Passage, quotation: number): boolean {
  return passage.text[passage.quotations[quotation]!.innerEnd - 1] === ",";
}
