import type { Covered } from "../attributions/coverage.ts";
import { behindName } from "../clauses/behind-name.ts";
import { joiningWords, opensClause, splitClauses } from "../clauses/clauses.ts";
import { endsWithComma, trimmed } from "../clauses/content-end.ts";
import { isTime } from "../passages/noun-phrase.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { isDash, type Range, tagOf } from "../passages/tags.ts";
import { verbGroup } from "../passages/verb-group.ts";
import { factiveWords, openWords } from "../tables/clause-words.ts";
import { reportingVerbs } from "../tables/reporting-verbs.ts";
import { alsoDoing } from "./also-doing.ts";
import { endBeforeCue, firstFinite, minTokens } from "./clause-before-cue.ts";
import { hostPredicate } from "./host-predicate.ts";
import { onlySpeaks } from "./only-speaks.ts";
import { resumedClause } from "./resumed-clause.ts";
import { isReduced, subjects, tells } from "./tells-something.ts";
import { alsoDone, asideOfSpeaker, ofSpeaker } from "./told-of-speaker.ts";

/**
 * What the writer tells in a sentence that also gives words to somebody: the clauses outside of what attributions cover,
 * each with its own subject and finite verb. A clause that leads up to a cue ends where the construction that holds the
 * cue begins; one behind begins at its subject.
 * @param covered the ranges of contents, cues and speakers in the sentence
 */
export function writersClauses(
  passage: Passage,
  sentence: OuterSentence,
  end: number,
  covered: readonly Covered[],
): Range[][] {
  const found: Range[][] = [];
  const { tokens } = passage;
  const asked = tokens[sentence.last - 1]!.text.includes("?");
  for (const rest of uncovered(passage, sentence.first, end, covered)) {
    if (asked && rest.last === end && passage.quotationOf[end - 1] === -1) continue;
    const told = ofSpeaker(passage, sentence, rest, covered);
    const aside = told ? null : asideOfSpeaker(passage, sentence, rest, covered);
    if (told) found.push(told);
    else if (aside) found.push(aside);
    else {
      const whole = rest.last === end;
      // "Though Reed has admitted it and sought help, her aide said …"
      const parted = !whole && factiveWords.has(tokens[sentence.first]!.lower) && endsAtComma(passage, rest);
      const done =
        whole || parted ? alsoDone(passage, sentence, parted ? { ...rest, last: rest.last - 1 } : rest, covered) : null;
      const doing = done || !whole ? done : alsoDoing(passage, sentence, rest, covered);
      if (doing) found.push(doing);
    }
    const host = rest.last === end ? hostPredicate(passage, sentence, rest, covered) : null;
    const resumed = resumedClause(passage, sentence, rest, covered) ?? host;
    if (resumed) {
      // "There is no suggestion that the company, which Reed owns, | broke the law": what governs the clause is told with it.
      const [{ first }] = resumed as [Range];
      if (first < rest.first && found.at(-1)?.[0]?.first === first) found.pop();
      found.push(resumed);
      continue;
    }
    const opens = rest.first === sentence.first;
    const from = opens ? behindOpener(passage, sentence, rest) : nextClause(passage, sentence, rest, covered);
    if (from < 0) continue;
    const main = opens ? behindSubordinate(passage, sentence, from, rest.last) : from;
    // "…; the union has asked for it": a semicolon ends what needs no second look.
    const ended = tokens[rest.last - 1]!.text === ";";
    const last = ended || rest.last === end ? rest.last : endBeforeCue(passage, sentence, main, rest.last);
    if (last < 0) {
      const whole = opens ? trimmed(passage, { first: from, last: end }) : null;
      if (whole && onlyComes(passage, sentence, main, rest.last)) return [[whole]];
      continue;
    }
    const range = withoutBracket(passage, trimmed(passage, { first: from, last }));
    if (!range || range.last - range.first < minTokens) continue;
    const whole = withSingling(passage, range, covered);
    if (whole) {
      found.push([whole]);
      continue;
    }
    // What leads to words that stand behind it may only say that there are some.
    const leads = !ended && rest.last !== end;
    for (const part of splitClauses(passage, sentence, range)) {
      if (leads && part.last === range.last && onlySpeaks(passage, sentence, part)) continue;
      const told = part.first < main ? { first: main, last: part.last } : part;
      if ((ended && opens) || tells(passage, sentence, told)) found.push([part]);
    }
  }
  return found;
}

function endsAtComma({ tokens, quotationOf }: Passage, { last }: Range): boolean {
  return tokens[last - 1]!.text === "," && quotationOf[last - 1] === -1;
}

/** "The move comes two days after | Reed said …": without what it came after nothing is told. */
function onlyComes(passage: Passage, sentence: OuterSentence, first: number, cue: number): boolean {
  const { tokens, quotationOf } = passage;
  const verb = firstFinite(passage, sentence, first, cue);
  if (verb < 0 || !comes.has(tokens[verb]!.lemma) || tokens[first]!.lower === "it" || quotationOf[verb] !== -1)
    return false;
  for (let at = verb + 1; at < cue; at++) {
    if (/^(?:after|as|before|when|amid)$/.test(tokens[at]!.lower)) return true;
    if (!/^(?:ADV|NUM|DET|ADJ)$/.test(tokens[at]!.pos) && !isTime(tokens, at)) return false;
  }
  return false;
}
const comes: ReadonlySet<string> = new Set(["come", "happen", "occur", "follow"]);

/** "They were the only two who agreed to come": without the clause that singles them out another thing is told. */
function withSingling({ tokens }: Passage, range: Range, covered: readonly Range[]): Range | null {
  if (!/^(?:who|that)$/.test(tokens[range.last]?.lower ?? "") || !covered.some(({ first }) => first === range.last))
    return null;
  let at = range.last - 1;
  while (at > range.first && /^(?:NOUN|PROPN|NUM|ADJ)$/.test(tokens[at]!.pos) && !singling.has(tokens[at]!.lower)) at--;
  if (!singling.has(tokens[at]!.lower)) return null;
  let { last } = range;
  for (const next of covered.toSorted((a, b) => a.first - b.first))
    if (next.first <= last) last = Math.max(last, next.last);
  return last > range.last ? { first: range.first, last } : null;
}
const singling: ReadonlySet<string> = new Set("only first last sole every all few most".split(" "));

/** What no range covers, cut behind semicolons. */
function uncovered({ tokens, quotationOf }: Passage, from: number, to: number, covered: readonly Range[]): Range[] {
  const rests: Range[] = [];
  let first = from;
  const add = (last: number) => {
    for (let at = first + 1; at < last - 1; at++) {
      if (tokens[at]!.text !== ";" || quotationOf[at] !== -1) continue;
      rests.push({ first, last: at + 1 });
      first = at;
    }
    if (first < last) rests.push({ first, last });
  };
  for (const range of covered.toSorted((a, b) => a.first - b.first)) {
    add(Math.min(range.first, to));
    first = Math.max(first, range.last);
    if (first >= to) break;
  }
  add(to);
  return rests;
}

/** "When the pier fell, Miller said …": the clause without its "when"; -1 where it is not told as a fact. */
function behindOpener(passage: Passage, sentence: OuterSentence, { first, last }: Range): number {
  const { tokens, quotationOf } = passage;
  let opener = first;
  while (opener < last - 1 && leading.has(tokens[opener]!.pos) && !joiningWords.has(tokens[opener]!.lower)) opener++;
  const word = tokens[opener]!.lower;
  const isOpen = openWords.has(word);
  if (!isOpen && !factiveWords.has(word) && word !== "before") return first;
  // "When the pier fell, the crane stood, and Miller said …": a main clause of the writer's own follows.
  for (let at = opener + 1; at < last - 2; at++) {
    if (quotationOf[at] === -1 && tokens[at]!.text === "," && opensClause(passage, sentence, at + 1, last))
      return first;
  }
  return isOpen || word === "before" ? -1 : opener + 1;
}
const leading: ReadonlySet<string> = new Set(["CCONJ", "ADV", "PUNCT"]);

/** "As Reed took the oath, | a crowd blew whistles and screamed …": the main clause behind one that opens the sentence. */
function behindSubordinate(passage: Passage, sentence: OuterSentence, first: number, last: number): number {
  const { tokens, quotationOf } = passage;
  if (!factiveWords.has(tokens[first]!.lower) && !openWords.has(tokens[first]!.lower)) return first;
  for (let at = first + 1; at < last - 2; at++)
    if (quotationOf[at] === -1 && tokens[at]!.text === "," && opensClause(passage, sentence, at + 1, last))
      return at + 1;
  return first;
}

/** The first token of a clause in what follows a covered range, -1 without one. */
function nextClause(passage: Passage, sentence: OuterSentence, rest: Range, covered: readonly Covered[]): number {
  const { tokens, quotationOf } = passage;
  const { first, last } = rest;
  // "Asked whether it is safe, Miller left": a comma parts what opens the sentence from its clause, and appositions elsewhere.
  const opened = covered.some((range) => range.first <= sentence.first + 1) || isSetting(passage, sentence, covered);
  for (let at = first; at < last - 1; at++) {
    if (quotationOf[at] !== -1) return -1;
    const { lower, pos } = tokens[at]!;
    // What a condition opens stays with it.
    if (openWords.has(lower)) return -1;
    // The reason of what is said is as often the speaker's.
    if (lower === "because" || lower === "since") return -1;
    // "when it comes to taxes"
    if (lower === "when" && tokens[at + 1]!.lower === "it" && tokens[at + 2]?.lemma === "come") continue;
    // "did not say when it would pay": what is asked, and not told.
    if (lower === "when" && tokens[at - 1]?.pos === "VERB" && reportingVerbs.has(tokens[at - 1]!.lemma)) continue;
    const joins = pos === "CCONJ" || factiveWords.has(lower) || lower === ";" || isDash(tokens, at);
    // A headline's "'We saw it': Hollin mourns" has a clause behind its colon.
    const headed = lower === ":" && passage.part === "title" && /^(?:NOUN|PROPN)$/.test(tokens[at + 1]!.pos);
    const behindComma = at === first && opened && (lower === "," || headed);
    if (at === first && opened && closesWithComma(passage, at - 1) && startsClause(passage, sentence, at, last))
      return at;
    // A semicolon parts clauses alone.
    if (lower === ";") {
      const next = tokens[at + 1]!.pos === "CCONJ" && at + 2 < last ? at + 2 : at + 1;
      const opens = !joiningWords.has(tokens[next]!.lower) && tagOf(passage, sentence, next) !== "VERB";
      if (opens && hasVerb(passage, sentence, next, last)) return next;
    }
    if (lower === "as" && (tokens[at + 1]!.pos === "NOUN" || !hasVerb(passage, sentence, at, last))) continue;
    if ((joins || behindComma) && startsClause(passage, sentence, at + 1, last)) return at + 1;
  }
  return -1;
}

/** Whether a comma is the last word of the quotation that ends at a token: "Despite Reed saying it “fell,” | others stayed". */
function closesWithComma(passage: Passage, at: number): boolean {
  const quotation = at < 0 ? -1 : passage.quotationOf[at]!;
  return quotation !== -1 && passage.quotationOf[at + 1] !== quotation && endsWithComma(passage, quotation);
}

/** "On Friday, after Reed had called for a trial, | the court met": words of somebody's in what no main clause stands before. */
function isSetting(passage: Passage, sentence: OuterSentence, covered: readonly Covered[]): boolean {
  const { tokens, quotationOf } = passage;
  const front = Math.min(...covered.map(({ first }) => first));
  let from = front;
  while (from > sentence.first && (tokens[from - 1]!.text !== "," || quotationOf[from - 1] !== -1)) from--;
  while (from < front && leading.has(tokens[from]!.pos)) from++;
  if (from >= front || !settings.has(tokens[from]!.pos) || quotationOf[from] !== -1) return false;
  return !tells(passage, sentence, { first: sentence.first, last: front });
}
const settings: ReadonlySet<string> = new Set(["ADP", "SCONJ"]);

/** "as he often has": without a verb of its own it tells nothing. */
function hasVerb(passage: Passage, sentence: OuterSentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tagOf(passage, sentence, at) === "VERB") return true;
  return false;
}

/** Whether a subject, and then its finite verb, stand right at a token. */
function startsClause(passage: Passage, sentence: OuterSentence, opens: number, to: number): boolean {
  const { tokens, quotationOf } = passage;
  // "after only one diver, Ann Reed, left"
  const from = limiting.has(tokens[opens]!.lower) ? opens + 1 : opens;
  const tag = tagOf(passage, sentence, from);
  if (!subjects.has(tag) || joiningWords.has(tokens[from]!.lower)) return false;
  for (let at = from + 1; at < Math.min(to, from + maxSubject) && quotationOf[at] === -1; at++) {
    at = behindName(tokens, at, to);
    if (tokens[at]!.text === "," || isDash(tokens, at)) return false;
    const word = tagOf(passage, sentence, at);
    if (word !== "VERB" && word !== "AUX") continue;
    const group = verbGroup(passage, sentence, at);
    return group.finite && !isReduced(passage, sentence, at);
  }
  return false;
}
const maxSubject = 12;
const limiting: ReadonlySet<string> = new Set(["only", "just", "nearly", "almost"]);

/** Without a bracket that closes or opens outside of a range. */
function withoutBracket({ tokens }: Passage, range: Range | null): Range | null {
  if (!range) return null;
  let { first, last } = range;
  let depth = 0;
  for (let at = first; at < last; at++) {
    const { text } = tokens[at]!;
    if (text === "(" || text === "[") depth++;
    else if ((text === ")" || text === "]") && --depth < 0) {
      last = at;
      break;
    }
  }
  if (depth > 0 && /^[([]$/.test(tokens[first]!.text)) first++;
  // "their offer was never made public (maybe": what a bracket opens, and a cue cuts.
  else if (depth > 0) while (last > first && depth > 0) if (/^[([]$/.test(tokens[--last]!.text)) depth--;
  return first < last ? { first, last } : null;
}
