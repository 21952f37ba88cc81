import { asideEnd, isSubordinator, opensClauseAt } from "../clauses/complement.ts";
import { clauseEnd, sentenceEnd, trimmed } from "../clauses/content-end.ts";
import { opensReportedNoun } from "../clauses/reported-asides.ts";
import { isCalendarAt } from "../names/calendar.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { isCapitalised } from "../passages/quoted-title.ts";
import { type Range, tagOf } from "../passages/tags.ts";
import type { VerbGroup } from "../passages/verb-group.ts";
import { manners } from "../tables/clause-words.ts";
import { rubrics } from "../tables/notice-words.ts";
import { phrasalVerbs } from "../tables/phrasal-verbs.ts";
import { reportingVerbs } from "../tables/reporting-verbs.ts";
import type { CueScene } from "./verb-cue.ts";

/**
 * Content that stands before the reporting clause (and goes on after it, from `after`).
 * @param closed whether the cue with its subject ends before `after`, so that an apposition may follow
 */
export function hostContent(
  { passage, sentence, index, group }: Pick<CueScene, "passage" | "sentence" | "index" | "group">,
  clauseFirst: number,
  after: number,
  closed = false,
): (Range | null)[] {
  const { tokens, quotationOf } = passage;
  let first = sentence.first;
  // "EXCLUSIVE: “We thought we'd die,” says Reed"
  if (tokens[first + 1]?.text === ":" && rubrics.has(tokens[first]!.lower)) first += 2;
  let last = clauseFirst;
  // ", as Smith put it": the conjunction belongs to the reporting clause.
  if (last > first && (tokens[last - 1]!.pos === "SCONJ" || tokens[last - 1]!.lower === "as")) last--;
  const content: (Range | null)[] = [];
  const gap =
    last > first &&
    (tokens[last - 1]!.text === "," ||
      isBehindDay(passage, last, clauseFirst) ||
      quotationOf[last - 1] !== -1 ||
      /^[–—―]|--$/.test(tokens[last - 1]!.text));
  if (last > first && !gap) {
    // "He left, but the plan, she said": the reporting clause may be joined by "and" to a quotation before it.
    return [];
  }
  if (last > first) {
    if (quotationOf[last - 1] !== -1) {
      const [open] = passage.quotationTokens[quotationOf[last - 1]!]!;
      if (open > first && (isGoverned(passage, first, open) || isSetting(passage, sentence, first, after))) return [];
      if (saysAgain(passage, sentence, first, clauseFirst)) return [];
      if (isTitleOfSetting(passage, sentence, first, open)) return [];
      if (
        open > first &&
        (tokens[open - 1]!.text === "(" ||
          isOwnClause(passage, sentence, first, open) ||
          holdsCue(passage, first, open))
      )
        first = open;
    }
    content.push({ first, last });
  } else if (index > 0) {
    const previous = passage.sentences[index - 1]!;
    // "would not say “why.” A reporter pressed her": what is quoted in part has its own words around it.
    const ownWords = quotationOf[previous.first] === -1 && after < sentence.last - 1 && quotationOf[after] === -1;
    if (previous.paragraph === sentence.paragraph && quotationOf[previous.last - 1] !== -1 && !ownWords) {
      content.push({ first: passage.quotationTokens[quotationOf[previous.last - 1]!]![0], last: previous.last });
    }
  }
  if (!content.length) return [];
  const end = sentenceEnd(passage, sentence);
  if (after < end) {
    const rest = trimmed(passage, { first: pastApposition(passage, sentence, after, end), last: end });
    if (
      rest &&
      !opensOtherCue(passage, rest.first) &&
      !opensReportedNoun(passage, sentence, rest.first, end) &&
      (quotationOf[rest.first] !== -1 ||
        (tokens[rest.first - 1]!.text === "," && goesOn(passage, sentence, content[0]!, rest, closed)))
    ) {
      content.push({
        first: rest.first,
        last: quotationOf[rest.first] !== -1 ? rest.last : clauseEnd(passage, sentence, rest.first, group.verb, false),
      });
    }
  }
  return content;
}

/** "It will close on 18 June | the union said": a day that an article follows, where the comma was left out. */
function isBehindDay({ tokens }: Passage, last: number, clauseFirst: number): boolean {
  return last === clauseFirst && isCalendarAt(tokens, last - 1) && /^(?:the|an?)$/.test(tokens[last]?.lower ?? "");
}

/** "Her words, said Reed, the mayor, | are safe": past what tells of who speaks, to the verb of what stands before. */
function pastApposition(passage: Passage, sentence: OuterSentence, after: number, end: number): number {
  const { tokens } = passage;
  const comma = tokens[after]!.text === "," ? after : after - 1;
  if (tokens[comma]!.text !== ",") return after;
  const closes = asideEnd(passage, comma, end);
  if (closes === comma || tokens[closes + 1]?.pos !== "AUX") return after;
  for (let at = comma + 1; at < closes; at++) if (/^(?:VERB|AUX)$/.test(tagOf(passage, sentence, at))) return after;
  return closes;
}

/** "Miller said “it is safe,” she said": the verb in front of a quotation has it already. */
function isGoverned(passage: Passage, first: number, open: number): boolean {
  const { tokens } = passage;
  const verb = /^[,:]$/.test(tokens[open - 1]!.text) ? open - 2 : open - 1;
  if (verb <= first || passage.quotationOf[verb] !== -1 || tokens[verb]!.pos !== "VERB") return false;
  return (
    !tokens[verb]!.text.endsWith("ing") && (reportingVerbs.get(tokens[verb]!.lemma)?.frames.has("quotation") ?? false)
  );
}

/** "Remarking on its “charm,” Miller said, “…”": a participle with a quoted word, and then what is said. */
function isSetting(passage: Passage, sentence: OuterSentence, first: number, after: number): boolean {
  const { text, pos } = passage.tokens[first]!;
  return pos === "VERB" && text.endsWith("ing") && after < sentence.last && passage.quotationOf[after] !== -1;
}

/** "Miller said it closed because “the ice came,” she said": what opens with a cue is said already, and once more by a pronoun. */
function saysAgain(passage: Passage, sentence: OuterSentence, first: number, again: number): boolean {
  if (!thirdPersons.has(passage.tokens[again]!.lower)) return false;
  let verb = first;
  while (verb < again && /^(?:PROPN|NOUN|DET|ADJ|PUNCT)$/.test(tagOf(passage, sentence, verb))) verb++;
  const said = verb > first && verb < again && passage.quotationOf[verb] === -1 ? passage.tokens[verb]! : null;
  return said?.pos === "VERB" && (reportingVerbs.get(said.lemma)?.frames.has("clause") ?? false);
}
const thirdPersons: ReadonlySet<string> = new Set(["he", "she", "they"]);

/** "In an interview on “Harbour Talk,” Miller said …": the title of where it was said. */
function isTitleOfSetting(passage: Passage, sentence: OuterSentence, first: number, open: number): boolean {
  if (open === first || !isCapitalised(passage, passage.quotationOf[open]!)) return false;
  let phrases = false;
  for (let at = first; at < open; at++) {
    const tag = tagOf(passage, sentence, at);
    if (tag === "VERB" || tag === "AUX") return false;
    phrases ||= tag === "ADP";
  }
  return phrases;
}

/** Words before a quotation that make a sentence of their own rather than the quotation's beginning. */
function isOwnClause(passage: Passage, sentence: OuterSentence, first: number, open: number): boolean {
  const last = passage.tokens[open - 1]!.text;
  return /^[.!?:;]$/.test(last) && open - first > 1 && sentence.first <= first;
}

function goesOn(passage: Passage, sentence: OuterSentence, front: Range, rest: Range, closed: boolean): boolean {
  const quoted = passage.quotationOf[front.last - 1] !== -1;
  if (!quoted && isOutcome(passage, sentence, rest)) return true;
  if (closed || quoted) return completes(passage, sentence, front, rest);
  return !isAdverbial(passage, sentence, rest) || joinsClause(passage, sentence, rest);
}

/** "The ferry capsized, officials said, leaving 40 people homeless": a participle of what is said, not of how it is. */
function isOutcome(passage: Passage, sentence: OuterSentence, { first, last }: Range): boolean {
  const { lower, lemma } = passage.tokens[first]!;
  if (!lower.endsWith("ing") || tagOf(passage, sentence, first) !== "VERB" || last - first < 3) return false;
  return !reportingVerbs.has(lemma) && !manners.has(lemma) && !movesShares(passage, first);
}

/** ", the firm said, sending its shares up": what the words themselves set off. */
function movesShares({ tokens }: Passage, participle: number): boolean {
  return (
    /^(?:its|their)$/.test(tokens[participle + 1]!.lower) &&
    /^(?:share|stock)s?$/.test(tokens[participle + 2]?.lower ?? "")
  );
}

/**
 * "The ferry capsized, officials said, and dozens were missing", "The talks failed, she said, because …": a clause that
 * "and" joins, or the reason of what is said.
 */
function joinsClause(passage: Passage, sentence: OuterSentence, { first, last }: Range): boolean {
  return (
    joining.has(passage.tokens[first]!.lower) &&
    passage.quotationOf[first + 1] === -1 &&
    opensClauseAt(passage, sentence, first + 1, last)
  );
}
const joining: ReadonlySet<string> = new Set(["and", "because"]);

function isAdverbial(passage: Passage, sentence: OuterSentence, range: Range): boolean {
  const tag = tagOf(passage, sentence, range.first);
  const word = passage.tokens[range.first]!.lower;
  if (word.endsWith("ing") || tag === "SCONJ" || tag === "CCONJ") return true;
  return tag === "ADP" && range.last - range.first < 8;
}

/**
 * "The plan, Miller said, will work", "Despite his “brash manner,” Miller wrote, he is kind": words in front of a cue that
 * make no clause of their own, and the clause behind it.
 */
function completes(passage: Passage, sentence: OuterSentence, front: Range, rest: Range): boolean {
  const { tokens } = passage;
  const opener = front.first + (tokens[front.first]!.pos === "ADV" || tokens[front.first]!.pos === "CCONJ" ? 1 : 0);
  const open = isSubordinator(tokens[opener] ?? tokens[front.first]!);
  for (let at = front.first; at < front.last && !open; at++)
    if (tokens[at]!.pos === "AUX" || tokens[at]!.pos === "VERB") return false;
  if (tokens[rest.first]!.pos === "AUX") return true;
  // "“Never,” she said, her voice was low": a whole quotation needs no clause.
  return passage.quotationOf[front.first] === -1 && opensClauseAt(passage, sentence, rest.first, rest.last);
}

/** "…," she said, adding: "…", "…," she said, then added, "…": what follows has a cue of its own. */
function isAddingCue({ tokens, quotationOf }: Passage, at: number): boolean {
  const { text, lemma, pos } = tokens[at]!;
  if (pos !== "VERB" || !(reportingVerbs.get(lemma)?.frames.has("quotation") ?? false)) return false;
  const before = tokens[at - 1]!.lower;
  if (before === "," && text.endsWith("ing")) return true;
  const leads = /^[,:]$/.test(tokens[at + 1]?.text ?? "") && (quotationOf[at + 2] ?? -1) !== -1;
  return addsMore.has(before) && (leads || (quotationOf[at + 1] ?? -1) !== -1);
}
const addsMore: ReadonlySet<string> = new Set([
  ",",
  "and",
  "but",
  "before",
  "after",
  "then",
  "later",
  "also",
  "quickly",
]);

/**
 * Where speech may go on after its cue: at the next quotation that a comma, colon or dash sets off, without one behind
 * a comma right after the cue; `end` where there is neither.
 */
export function whereResumed(passage: Passage, from: number, end: number): number {
  const resumes = quotationResumes(passage, from - 1, end);
  return resumes === end && from < end && passage.tokens[from]!.text === "," ? from + 1 : resumes;
}

function quotationResumes(passage: Passage, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    if (passage.quotationOf[at] === -1) {
      if (isAddingCue(passage, at)) return end;
      // "“…,” Reed told him, to which he replied, “…”"
      if (passage.tokens[at]!.lower === "which" && passage.tokens[at - 1]!.lower === "to") return end;
      continue;
    }
    if (/^[,:;.\-–—]+$/.test(passage.tokens[at - 1]!.text)) return opensOtherCue(passage, at) ? end : at;
    at = passage.quotationTokens[passage.quotationOf[at]!]![1] - 1;
  }
  return end;
}

/** "…," she said, but "…," said another: the second quotation has a cue of its own. */
function opensOtherCue(passage: Passage, at: number): boolean {
  if (passage.quotationOf[at] === -1) return false;
  const next = passage.quotationTokens[passage.quotationOf[at]!]![1];
  const token = passage.tokens[next];
  if (!token) return false;
  const verb = token.pos === "PRON" ? next + 1 : token.pos === "VERB" ? next : -1;
  const said = passage.tokens[verb];
  if (said === undefined) return false;
  // "she went on"
  const phrasal = phrasalVerbs.get(`${said.lemma} ${passage.tokens[verb + 1]?.lower}`);
  return reportingVerbs.get(phrasal ?? said.lemma)?.frames.has("quotation") ?? false;
}

/** Whether nothing but an apposition or a clause that tells of the subject stands between it and its verb. */
export function isAdjacent(passage: Passage, subject: Range, group: VerbGroup): boolean {
  if (group.gerund || group.infinitive) return false;
  if (subject.last === group.first) return true;
  const next = passage.tokens[subject.last]!.text;
  // "documents seen by the Post show"
  if (passage.tokens[subject.last]!.pos === "VERB" && passage.tokens[subject.last + 1]?.text === "by") return true;
  if (hangsParticiple(passage, subject.last, group.first)) return true;
  return next === "who" || next === "," || next === "(" || next === "—" || next === "–" || next === "--";
}

/** "a trial involving 300 people | suggests": nothing but a participle and what hangs on it, up to the verb. */
function hangsParticiple({ tokens, quotationOf }: Passage, from: number, verb: number): boolean {
  const { pos, lower } = tokens[from]!;
  if (pos !== "VERB" || !/(?:ed|ing|en)$/.test(lower) || verb - from > longestHanging) return false;
  for (let at = from + 1; at < verb; at++) if (quotationOf[at] !== -1 || !hanging.has(tokens[at]!.pos)) return false;
  return verb > from + 1;
}
/** In tokens. */
const longestHanging = 12;
const hanging: ReadonlySet<string> = new Set(["NOUN", "PROPN", "ADJ", "DET", "NUM", "ADP", "ADV", "PRON"]);

/** "…," she said, but …, "…": a quotation and its cue stand before the one that is asked about. */
function holdsCue(passage: Passage, first: number, last: number): boolean {
  let quoted = false;
  for (let at = first; at < last; at++) {
    const token = passage.tokens[at]!;
    quoted ||= passage.quotationOf[at] !== -1;
    if (
      quoted &&
      passage.quotationOf[at] === -1 &&
      token.pos === "VERB" &&
      reportingVerbs.get(token.lemma)?.frames.has("quotation")
    )
      return true;
  }
  return false;
}
