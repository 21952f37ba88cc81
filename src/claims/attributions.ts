import type { Cue } from "./claim.ts";
import { type Range, subjectOf, tagOf, type VerbGroup, verbGroup } from "./clause.ts";
import { clauseEnd, objectEnd, sentenceEnd, trimmed } from "./content.ts";
import { continueQuotations } from "./continuations.ts";
import { nominalCue } from "./nominal-cues.ts";
import { orphanQuotations } from "./orphan-quotations.ts";
import type { OuterSentence, Passage } from "./passage.ts";
import { calendarWords } from "./tables/calendar-words.ts";
import { phrasalVerbs } from "./tables/phrasal-verbs.ts";
import { type Frame, reportingVerbs } from "./tables/reporting-verbs.ts";

/** Words given to somebody: token ranges of content, cue and the speaker's mention. */
export interface Attribution {
  readonly sentence: number;
  readonly frame: Frame | "according" | "colon" | "noun" | "adjective" | "bare";
  readonly kind: Cue["kind"];
  readonly cue: Range;
  readonly content: readonly Range[];
  readonly mention: Range | null;
}

const prepositionFrames: ReadonlySet<string> = new Set([
  "about",
  "of",
  "for",
  "to",
  "on",
  "against",
  "at",
  "with",
  "over",
]);
const determiners: ReadonlySet<string> = new Set(["DET", "PRON", "PROPN", "NOUN", "ADJ", "NUM", "SYM", "ADV"]);
const whWords: ReadonlySet<string> = new Set("that how why whether what if where when who which".split(" "));
const subordinators: ReadonlySet<string> = new Set(
  "when while although though as if because since after before until unless once whereas".split(" "),
);
const maxAdjunct = 14;

export function findAttributions(passage: Passage): Attribution[] {
  const found: Attribution[] = [];
  for (const [index, sentence] of passage.sentences.entries()) readSentence(passage, sentence, index, found);
  const continued = continueQuotations(passage, found);
  return [...continued, ...orphanQuotations(passage, continued)];
}

function readSentence(passage: Passage, sentence: OuterSentence, index: number, found: Attribution[]): void {
  for (let at = sentence.first; at < sentence.last; at++) {
    if (passage.quotationOf[at] !== -1) continue;
    const token = passage.tokens[at]!;
    const attribution =
      token.lemma === "accord" && passage.tokens[at + 1]?.text === "to"
        ? accordingTo(passage, sentence, index, at)
        : tagOf(passage, sentence, at) === "VERB" || isMistakenNoun(passage, sentence, at)
          ? verbCue(passage, sentence, index, at)
          : nominalCue(passage, sentence, index, at);
    if (attribution) found.push(attribution);
  }
}

function accordingTo(passage: Passage, sentence: OuterSentence, index: number, at: number): Attribution | null {
  const { tokens, quotationOf } = passage;
  const from = at + 2;
  let last = from;
  const end = sentenceEnd(passage, sentence);
  while (
    last < end &&
    tokens[last]!.text !== "," &&
    tokens[last]!.text !== ";" &&
    tokens[last]!.text !== ")" &&
    quotationOf[last] === -1
  ) {
    const word = tokens[last]!.text.toLowerCase();
    if (
      last > from &&
      (word === "who" ||
        word === "which" ||
        word === "that" ||
        tokens[last]!.pos === "VERB" ||
        tokens[last]!.pos === "AUX")
    )
      break;
    last++;
  }
  if (last === from) return null;
  const mention = { first: from, last };
  const before = trimmed(passage, { first: sentence.first, last: at });
  const leading = before === null || before.last - before.first <= 2;
  const content: Range[] = [];
  if (leading) {
    const rest = trimmed(passage, { first: last, last: clauseEnd(passage, sentence, last + 1, at, false) });
    if (rest) content.push(rest);
  } else if (before) content.push(before);
  return content.length
    ? { sentence: index, frame: "according", kind: "speech", cue: { first: at, last: from }, content, mention }
    : null;
}

function verbCue(passage: Passage, sentence: OuterSentence, index: number, at: number): Attribution | null {
  const { tokens } = passage;
  const particle = particleAfter(passage, sentence, at);
  const entry = reportingVerbs.get(particle?.verb ?? tokens[at]!.lemma);
  if (!entry) return null;
  const past = particle ? particle.at + 1 : at + 1;
  const group = verbGroup(passage, sentence, at);
  const make = (frame: Frame, content: readonly (Range | null)[], mention: Range | null): Attribution | null => {
    const kept = content
      .map((range) => range && withoutThat(passage, trimmed(passage, range)))
      .filter((range) => range !== null);
    return kept.length
      ? { sentence: index, frame, kind: entry.kind, cue: { first: at, last: past }, content: kept, mention }
      : null;
  };
  const { frames } = entry;
  if (group.passive) return passiveCue(passage, sentence, index, group, frames, make);
  const speaks = frames.has("quotation") || frames.has("clause");
  if (speaks) {
    const inverted = invertedSubject(passage, sentence, at, frames);
    if (inverted)
      return make(
        "quotation",
        hostContent(
          passage,
          sentence,
          index,
          group.first,
          quotationResumes(passage, inverted.last - 1, sentenceEnd(passage, sentence)),
          at,
        ),
        inverted,
      );
  }
  const subject = subjectOf(passage, sentence, group);
  const bounded = isBounded(passage, sentence, subject, group);
  const next = afterCue(passage, sentence, past, frames);
  const end = sentenceEnd(passage, sentence);
  const adjacent = subject !== null && isAdjacent(passage, subject, group);
  if (speaks && adjacent && subject.first > sentence.first && passage.quotationOf[subject.first - 1] !== -1) {
    const after = quotationResumes(passage, past, end);
    const host = hostContent(passage, sentence, index, subject.first, after, at);
    if (host.length) return make("quotation", host, subject);
  }
  const clause = (from: number): Range => ({ first: from, last: clauseEnd(passage, sentence, from, at, bounded) });
  const relative =
    subject !== null && subject.last - subject.first === 1 && /^(?:who|which|that)$/i.test(tokens[subject.first]!.text);
  const object = (from: number): Range => ({
    first: from,
    last: Math.min(
      objectEnd(passage, sentence, from, at, relative),
      bounded ? clauseEnd(passage, sentence, from, at, bounded) : end,
    ),
  });

  const start = next.at;
  const word = tokens[start]?.text.toLowerCase() ?? "";
  if (start < end) {
    const quoted = passage.quotationOf[start] !== -1;
    if (speaks && quoted && !frames.has("object")) return make("quotation", [clause(start)], subject);
    if (speaks && quoted && (next.colon || next.comma || startsSpeech(passage, start)))
      return make("quotation", [clause(start)], subject);
    if (
      (frames.has("clause") || frames.has("that") || frames.has("address")) &&
      (word === "that" ||
        (whWords.has(word) && word !== "who" && word !== "which" && word !== "when" && word !== "where"))
    ) {
      if (word !== "that" || isComplementizer(passage, sentence, start)) return make("that", [clause(start)], subject);
    }
    if (
      frames.has("infinitive") &&
      word === "to" &&
      (tagOf(passage, sentence, start) === "PART" || (passage.quotationOf[start + 1] ?? -1) !== -1)
    )
      return make("infinitive", [clauseOrObject(start)], subject);
    if (
      !next.comma &&
      (frames.has("clause") || (frames.has("address") && next.addressed)) &&
      opensClauseAt(passage, sentence, start, end)
    )
      return make("clause", [clause(start)], subject);
    if (frames.has("order") && !next.comma) {
      const to = infinitiveAfterObject(passage, sentence, start, end);
      if (to >= 0) return make("order", [clauseOrObject(start)], subject);
    }
    if (frames.has("naming") && !next.comma && namingAfter(passage, sentence, start, end))
      return make("naming", [object(start)], subject);
    if (frames.has("object") && !next.skipped && !next.comma && determiners.has(tagOf(passage, sentence, start)))
      return make(
        "object",
        [isPronoun(tokens[start]!.text) ? { first: start, last: start + 1 } : object(start)],
        subject,
      );
    if (frames.has("object") && quoted && !next.skipped) return make("object", [object(start)], subject);
    if (frames.has("gerund") && word.endsWith("ing") && !next.skipped) return make("gerund", [object(start)], subject);
    const direct = past;
    const preposition = tokens[direct]?.text.toLowerCase() ?? "";
    if (prepositionFrames.has(preposition) && frames.has(preposition as Frame))
      return make(preposition as Frame, [object(direct + 1)], subject);
    if (frames.has("of") || frames.has("for") || frames.has("against")) {
      for (let k = direct; k < Math.min(end, direct + 14); k++) {
        const p = tokens[k]!.text.toLowerCase();
        if ((p === "of" || p === "for" || p === "against") && frames.has(p as Frame) && k > direct && !next.comma)
          return make(p as Frame, [object(direct)], subject);
        if (tokens[k]!.pos === "VERB" || (tokens[k]!.pos === "PUNCT" && tokens[k]!.text !== ",")) break;
      }
    }
  }
  if (
    speaks &&
    adjacent &&
    (start >= end ||
      subject.first === sentence.first ||
      next.comma ||
      tokens[start]?.text === "," ||
      passage.quotationOf[start] !== -1)
  ) {
    const host = hostContent(passage, sentence, index, subject.first, start, at);
    if (host.length) return make("quotation", host, subject);
  }
  return null;

  function clauseOrObject(from: number): Range {
    return { first: from, last: clauseEnd(passage, sentence, from, at, bounded) };
  }
}

function passiveCue(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  group: VerbGroup,
  frames: ReadonlySet<Frame>,
  make: (frame: Frame, content: readonly (Range | null)[], mention: Range | null) => Attribution | null,
): Attribution | null {
  const { tokens } = passage;
  const subject = subjectOf(passage, sentence, { ...group, passive: false });
  const end = sentenceEnd(passage, sentence);
  const at = group.verb;
  if (
    tokens[at + 1]?.text === "as" &&
    tokens[at + 2]?.lemma === "say" &&
    subject &&
    isAdjacent(passage, subject, group)
  ) {
    const start = afterCue(passage, sentence, at + 3, frames).at;
    if (start < end)
      return make("clause", [{ first: start, last: clauseEnd(passage, sentence, start, at, false) }], subject);
    return make("quotation", hostContent(passage, sentence, index, subject.first, start, at), subject);
  }
  const next = tokens[at + 1]?.text.toLowerCase() ?? "";
  if (!subject) return null;
  if (
    next === "to" &&
    tokens[at + 1]!.pos === "PART" &&
    (frames.has("clause") || frames.has("infinitive") || frames.has("order") || frames.has("address"))
  ) {
    return make(
      "infinitive",
      [subject, { first: at + 1, last: clauseEnd(passage, sentence, at + 1, at, false) }],
      null,
    );
  }
  for (let k = at + 1; k < Math.min(end, at + 8); k++) {
    if (tokens[k]!.text !== "by") continue;
    const agent = phraseAfter(passage, sentence, k + 1, end);
    if (!agent) return null;
    const rest = trimmed(passage, { first: agent.last, last: objectEnd(passage, sentence, agent.last, at) });
    return make("object", [subject, rest && tokens[rest.first]!.pos === "ADP" ? rest : null], agent);
  }
  if (
    (next === "of" || next === "for" || next === "with") &&
    (frames.has("naming") || frames.has("of") || frames.has("for"))
  ) {
    return make("object", [subject, { first: at + 1, last: objectEnd(passage, sentence, at + 1, at) }], null);
  }
  return null;
}

/** The noun phrase that starts at `from`. */
function phraseAfter(passage: Passage, sentence: OuterSentence, from: number, end: number): Range | null {
  let last = from;
  for (; last < end; last++) {
    const tag = tagOf(passage, sentence, last);
    const word = passage.tokens[last]!.text;
    if (passage.quotationOf[last] !== -1) break;
    if (["NOUN", "PROPN", "ADJ", "NUM", "DET", "SYM", "PRON"].includes(tag)) continue;
    if (tag === "PART" && /^['’]s?$/.test(word)) continue;
    if (word === "-" || word === "of" || (word === "and" && last > from)) continue;
    break;
  }
  return last > from ? { first: from, last } : null;
}

/** "…," said the minister: the phrase after the verb, where the content stands before it. */
function invertedSubject(
  passage: Passage,
  sentence: OuterSentence,
  at: number,
  frames: ReadonlySet<Frame>,
): Range | null {
  if (!frames.has("quotation") || at === sentence.first || passage.tokens[at]!.text.endsWith("ing")) return null;
  const { tokens } = passage;
  const before = at - 1;
  const afterQuote = passage.quotationOf[before] !== -1;
  if (!afterQuote && tokens[before]!.text !== ",") return null;
  const end = sentenceEnd(passage, sentence);
  if (at + 1 >= end || passage.quotationOf[at + 1] !== -1) return null;
  const word = tokens[at + 1]!.text.toLowerCase();
  if (word === "that" || word === "it" || word === "to") return null;
  const phrase = phraseAfter(passage, sentence, at + 1, end);
  if (!phrase || calendarWords.has(tokens[phrase.first]!.text.toLowerCase())) return null;
  const following = tokens[phrase.last];
  if (phrase.last >= end) return phrase;
  if (
    following!.text === "," ||
    following!.text === ":" ||
    following!.text === "(" ||
    passage.quotationOf[phrase.last] !== -1
  )
    return phrase;
  if (
    /^(?:who|which|whose|with|of|in|at|from|on|after|during|when)$/.test(following!.text) &&
    tokens[phrase.first]!.pos !== "PRON"
  )
    return phrase;
  if (afterQuote && following!.pos !== "VERB" && following!.pos !== "AUX") return phrase;
  return null;
}

/** Content that stands before the reporting clause (and goes on after it, from `after`). */
function hostContent(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  clauseFirst: number,
  after: number,
  cue: number,
): (Range | null)[] {
  const { tokens, quotationOf } = passage;
  let first = sentence.first;
  let last = clauseFirst;
  // ", as Smith put it": the conjunction belongs to the reporting clause.
  if (last > first && (tokens[last - 1]!.pos === "SCONJ" || tokens[last - 1]!.text.toLowerCase() === "as")) last--;
  const content: (Range | null)[] = [];
  const gap =
    last > first &&
    (tokens[last - 1]!.text === "," || quotationOf[last - 1] !== -1 || /^[–—―]|--$/.test(tokens[last - 1]!.text));
  if (last > first && !gap) {
    // "He left, but the plan, she said": the reporting clause may be joined by "and" to a quotation before it.
    return [];
  }
  if (last > first) {
    if (quotationOf[last - 1] !== -1) {
      const [open] = passage.quotationTokens[quotationOf[last - 1]!]!;
      if (open > first && (isOwnClause(passage, sentence, first, open) || holdsCue(passage, first, open))) first = open;
    }
    content.push({ first, last });
  } else if (index > 0) {
    const previous = passage.sentences[index - 1]!;
    if (previous.paragraph === sentence.paragraph && quotationOf[previous.last - 1] !== -1) {
      content.push({ first: passage.quotationTokens[quotationOf[previous.last - 1]!]![0], last: previous.last });
    }
  }
  if (!content.length) return [];
  const end = sentenceEnd(passage, sentence);
  if (after < end) {
    const rest = trimmed(passage, { first: after, last: end });
    if (
      rest &&
      (quotationOf[rest.first] !== -1 ||
        (quotationOf[content[0]!.last - 1] === -1 &&
          tokens[rest.first - 1]!.text === "," &&
          !isAdverbial(passage, sentence, rest)))
    ) {
      content.push({
        first: rest.first,
        last: quotationOf[rest.first] !== -1 ? rest.last : clauseEnd(passage, sentence, rest.first, cue, false),
      });
    }
  }
  return content;
}

/** Words before a quotation that make a sentence of their own rather than the quotation's beginning. */
function isOwnClause(passage: Passage, sentence: OuterSentence, first: number, open: number): boolean {
  const last = passage.tokens[open - 1]!.text;
  return /^[.!?:;]$/.test(last) && open - first > 1 && sentence.first <= first;
}

function isAdverbial(passage: Passage, sentence: OuterSentence, range: Range): boolean {
  const tag = tagOf(passage, sentence, range.first);
  const word = passage.tokens[range.first]!.text.toLowerCase();
  if (word.endsWith("ing") || tag === "SCONJ" || tag === "CCONJ") return true;
  return tag === "ADP" && range.last - range.first < 8;
}

interface After {
  readonly at: number;
  readonly addressed: boolean;
  readonly skipped: boolean;
  readonly comma: boolean;
  readonly colon: boolean;
}

/** The first token after a cue, its addressee, its adverbs and its "on Tuesday", "in a statement". */
function afterCue(passage: Passage, sentence: OuterSentence, from: number, frames: ReadonlySet<Frame>): After {
  const { tokens, quotationOf } = passage;
  const end = sentenceEnd(passage, sentence);
  let at = from;
  let addressed = false;
  let skipped = false;
  let comma = false;
  let colon = false;
  if (frames.has("address") && at < end && quotationOf[at] === -1) {
    const phrase = phraseAfter(passage, sentence, at, end);
    const word = tokens[at]!.text.toLowerCase();
    if (phrase && !whWords.has(word)) {
      at = addressEnd(passage, sentence, phrase, end);
      addressed = true;
    }
  }
  const limit = Math.min(end, from + maxAdjunct + 6);
  while (at < limit && quotationOf[at] === -1) {
    const token = tokens[at]!;
    const word = token.text.toLowerCase();
    if (
      calendarWords.has(word.replace(/\.$/, "")) ||
      /^(?:yesterday|today|tomorrow|earlier|later|again|recently|publicly|repeatedly|just|also|flatly|simply)$/.test(
        word,
      )
    ) {
      at++;
      skipped = true;
      if (tokens[at]?.pos === "NUM" && at < end) at++;
    } else if (
      (word === "last" || word === "this" || word === "early" || word === "late") &&
      /^(?:week|month|year|spring|summer|fall|autumn|winter|night)$/.test(tokens[at + 1]?.text ?? "")
    ) {
      at += 2;
      skipped = true;
    } else if (token.pos === "ADP" && !frames.has(word as Frame) && word !== "that") {
      const stop = adjunctEnd(passage, sentence, at, limit);
      if (stop < 0) break;
      at = stop;
      skipped = true;
    } else if (word === ":" || word === ",") {
      if (word === ":") colon = true;
      else {
        comma = true;
        // ", in an interview," between cue and content
        const inner = tokens[at + 1]?.pos === "ADP" ? adjunctEnd(passage, sentence, at + 1, limit) : -1;
        if (inner > 0 && tokens[inner]?.text === ",") {
          at = inner + 1;
          continue;
        }
      }
      at++;
      break;
    } else if (token.pos === "ADV" && word.endsWith("ly")) {
      at++;
      skipped = true;
    } else break;
  }
  return { at, addressed, skipped, comma, colon };
}

/** In "told CNN he would", the addressee ends before the clause's own subject. */
function addressEnd(passage: Passage, sentence: OuterSentence, phrase: Range, end: number): number {
  const { tokens } = passage;
  const first = tokens[phrase.first]!;
  if (first.pos === "PRON" && !/^(?:his|her|its|their|our|my|your)$/i.test(first.text)) return phrase.first + 1;
  const next = tokens[phrase.last];
  if (next && phrase.last < end && (tagOf(passage, sentence, phrase.last) === "VERB" || next.pos === "AUX")) {
    for (let at = phrase.first + 1; at < phrase.last; at++) {
      const tag = tagOf(passage, sentence, at);
      if (tag === "PRON" || tag === "DET") return at;
      if (tag === "PROPN" && tagOf(passage, sentence, at - 1) === "NOUN") return at;
      if (tag !== "PROPN" && tagOf(passage, sentence, at - 1) === "PROPN") return at;
    }
  }
  for (let at = phrase.first + 1; at < phrase.last; at++) if (tokens[at]!.text.toLowerCase() === "that") return at;
  return phrase.last;
}

/** The end of a prepositional phrase that may stand between a cue and its content, -1 where it holds something else. */
function adjunctEnd(passage: Passage, sentence: OuterSentence, from: number, limit: number): number {
  let at = from + 1;
  let nouns = 0;
  for (; at < limit; at++) {
    if (passage.quotationOf[at] !== -1) return nouns ? at : -1;
    const tag = tagOf(passage, sentence, at);
    const word = passage.tokens[at]!.text.toLowerCase();
    if (word === "that" && nouns) return at;
    if (tag === "NOUN" || tag === "PROPN" || tag === "NUM") nouns++;
    else if (tag === "DET" && nouns) return at;
    else if (tag === "PRON" && nouns) return at;
    else if (
      tag === "ADP" ||
      tag === "DET" ||
      tag === "ADJ" ||
      tag === "SYM" ||
      tag === "PRON" ||
      word === "-" ||
      word === "'s" ||
      word === "’s"
    )
      continue;
    else return nouns ? at : -1;
  }
  return nouns ? at : -1;
}

/** "that" that opens a clause, not "that plan". */
function isComplementizer(passage: Passage, sentence: OuterSentence, at: number): boolean {
  const end = Math.min(sentence.last, at + 25);
  if (passage.tokens[at]!.pos === "SCONJ") return true;
  for (let k = at + 1; k < end; k++) {
    const tag = tagOf(passage, sentence, k);
    if (passage.quotationOf[k] !== -1) return true;
    if (tag === "VERB" || tag === "AUX") return k > at + 1;
  }
  return false;
}

/** Whether a clause with a subject and a finite verb starts at `at`. */
function opensClauseAt(passage: Passage, sentence: OuterSentence, at: number, end: number): boolean {
  const { tokens } = passage;
  const first = tagOf(passage, sentence, at);
  if (
    !determiners.has(first) &&
    !/^(?:there|it|if|when|while|because|in|after|even|although)$/i.test(tokens[at]!.text) &&
    passage.quotationOf[at] === -1
  )
    return false;
  for (let k = at; k < Math.min(end, at + 22); k++) {
    const tag = tagOf(passage, sentence, k);
    if (tag === "CCONJ" && /^(?:VERB|AUX)$/.test(tokens[k + 1]?.pos ?? "")) return false;
    if (tag === "AUX") return k > at;
    if (tag === "VERB" && k > at) {
      const group = verbGroup(passage, sentence, k);
      if (group.finite && !group.infinitive) return true;
      if (group.infinitive) return false;
    }
    if (tag === "PUNCT" && tokens[k]!.text === "," && k < at + 2) return false;
  }
  return false;
}

function startsSpeech(passage: Passage, at: number): boolean {
  const quotation = passage.quotations[passage.quotationOf[at]!]!;
  const inner = passage.text.slice(quotation.innerStart, quotation.innerEnd);
  return /^\p{Lu}/u.test(inner) && /[\p{L}]\s+\p{L}+\s+\p{L}/u.test(inner);
}

function infinitiveAfterObject(passage: Passage, sentence: OuterSentence, from: number, end: number): number {
  for (let at = from + 1; at < Math.min(end, from + 10); at++) {
    if (passage.quotationOf[at] !== -1) continue;
    const tag = tagOf(passage, sentence, at);
    if (tag === "PART" && passage.tokens[at]!.text === "to") return at;
    if (tag === "VERB" || tag === "AUX" || tag === "SCONJ" || (tag === "PUNCT" && passage.tokens[at]!.text !== "-"))
      return -1;
  }
  return -1;
}

/** "calls it a failure", "describes the plan as reckless", "called Ford’s plans “a disgrace”". */
function namingAfter(passage: Passage, sentence: OuterSentence, from: number, end: number): boolean {
  if (!determiners.has(tagOf(passage, sentence, from)) && passage.quotationOf[from] === -1) return false;
  return from < end;
}

/** Whether the reporting clause is itself inside another clause that a comma ends. */
function isBounded(passage: Passage, sentence: OuterSentence, subject: Range | null, group: VerbGroup): boolean {
  const { tokens } = passage;
  const word = subject ? tokens[subject.first]!.text.toLowerCase() : "";
  if (
    group.gerund &&
    (group.first === sentence.first || tokens[group.first - 1]!.pos === "ADP") &&
    group.first <= sentence.first + 1
  )
    return true;
  if (!subject) return false;
  if ((word === "who" || word === "which") && subject.first > sentence.first && tokens[subject.first - 1]!.text === ",")
    return true;
  const before = tokens[subject.first - 1];
  if (
    before &&
    subject.first > sentence.first &&
    (before.pos === "SCONJ" || subordinators.has(before.text.toLowerCase())) &&
    subject.first - sentence.first <= 3 &&
    group.finite
  )
    return true;
  return false;
}

/** "Analysts note the …", "he notes": a reporting verb that the tagger took for a noun. */
function isMistakenNoun(passage: Passage, sentence: OuterSentence, at: number): boolean {
  const { tokens } = passage;
  if (tokens[at]!.pos !== "NOUN" || at === sentence.first || at + 1 >= sentence.last) return false;
  const frames = reportingVerbs.get(tokens[at]!.lemma)?.frames;
  if (!frames) return false;
  if (frames.has("naming") && /^(?:it|him|them|himself|themselves)$/i.test(tokens[at + 1]!.text)) return true;
  if (!(frames.has("quotation") || frames.has("clause") || frames.has("that"))) return false;
  const before = tokens[at - 1]!;
  const pronoun = /^(?:he|she|they|we|i|who)$/i.test(before.text);
  if (pronoun) return true;
  if (before.pos !== "NOUN" && before.pos !== "PROPN") return false;
  if (passage.quotationOf[at + 1] !== -1) return true;
  const next = tokens[at + 1]!;
  if (at - 2 >= sentence.first && passage.quotationOf[at - 2] !== -1 && next.pos === "PUNCT") return true;
  return (
    next.text === "that" ||
    next.text === "the" ||
    next.text === "a" ||
    next.text === ":" ||
    /^(?:he|she|they|it|we|i)$/i.test(next.text)
  );
}

/** "points out", "made it clear": the particle or adjective that makes another verb of a verb. */
function particleAfter(passage: Passage, sentence: OuterSentence, at: number): { verb: string; at: number } | null {
  const { tokens } = passage;
  for (let k = at + 1; k < Math.min(sentence.last, at + 3); k++) {
    const verb = phrasalVerbs.get(`${tokens[at]!.lemma} ${tokens[k]!.text.toLowerCase()}`);
    if (verb !== undefined) return { verb, at: k };
    if (k === at + 1 && tokens[at]!.lemma !== "make") return null;
  }
  return null;
}

/** Where speech goes on after its cue: at the next quotation that a comma, colon or dash sets off; `end` without one. */
function quotationResumes(passage: Passage, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) {
    if (passage.quotationOf[at] === -1) continue;
    if (/^[,:;.\-–—]+$/.test(passage.tokens[at - 1]!.text)) return opensOtherCue(passage, at) ? end : at;
    at = passage.quotationTokens[passage.quotationOf[at]!]![1] - 1;
  }
  return end;
}

const pronouns: ReadonlySet<string> = new Set(
  "it him them her us me that this you himself herself themselves itself something anything".split(" "),
);

function isPronoun(word: string): boolean {
  return pronouns.has(word.toLowerCase());
}

/** "…," she said, but "…," said another: the second quotation has a cue of its own. */
function opensOtherCue(passage: Passage, at: number): boolean {
  const next = passage.quotationTokens[passage.quotationOf[at]!]![1];
  const token = passage.tokens[next];
  if (!token) return false;
  const after = passage.tokens[next + 1];
  const speaks = (lemma: string | undefined) =>
    lemma !== undefined && (reportingVerbs.get(lemma)?.frames.has("quotation") ?? false);
  return (token.pos === "VERB" && speaks(token.lemma)) || (token.pos === "PRON" && speaks(after?.lemma));
}

/** Whether nothing but an apposition stands between a subject and its verb. */
function isAdjacent(passage: Passage, subject: Range, group: VerbGroup): boolean {
  if (group.gerund || group.infinitive) return false;
  if (subject.last === group.first) return true;
  const next = passage.tokens[subject.last]!.text;
  return next === "," || next === "(" || next === "—" || next === "–" || next === "--";
}

function holdsCue(passage: Passage, first: number, last: number): boolean {
  for (let at = first; at < last; at++) {
    const token = passage.tokens[at]!;
    if (
      passage.quotationOf[at] === -1 &&
      token.pos === "VERB" &&
      reportingVerbs.get(token.lemma)?.frames.has("quotation")
    )
      return true;
  }
  return false;
}

/** "that" joins cue and content and belongs to neither. */
function withoutThat(passage: Passage, range: Range | null): Range | null {
  if (!range || range.last - range.first < 2) return range;
  const { text, pos } = passage.tokens[range.first]!;
  return text.toLowerCase() === "that" && pos === "SCONJ" && passage.quotationOf[range.first] === -1
    ? { first: range.first + 1, last: range.last }
    : range;
}
