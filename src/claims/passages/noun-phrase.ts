import type { Token } from "../../text/annotate.ts";
import { isCalendarAt } from "../names/calendar.ts";
import { documentNouns } from "../tables/speaker-words.ts";
import { isBehindApposedClaim } from "./apposed-claim.ts";
import { isBeforeSeat } from "./before-seat.ts";
import { isBracketInTitle, isStopOfTitle } from "./marks-in-titles.ts";
import type { OuterSentence, Passage } from "./passage.ts";
import { hyphens, isDash, isNominal, type Range, tagOf } from "./tags.ts";

/** What stands last inside a quotation that is somebody's speech rather than a quoted word or two. */
const speechEnd = /[,.!?…]/;

/** Possessive pronouns, lower case. */
export const possessives: ReadonlySet<string> = new Set("his her its their my our your whose".split(" "));

const subjectPronouns: ReadonlySet<string> = new Set(
  `he she they we i you it who which that this these those others one ones everyone everybody someone somebody anyone nobody none some many
  most both all several few another each either neither two three half`.split(/\s+/),
);

const postmodifiers: ReadonlySet<string> = new Set(
  "of for at in from with on to near behind against about under within among between inside outside by around across over".split(
    " ",
  ),
);

/** The noun phrase whose last token is `at`, with "of …" and the like and coordination; null where no phrase ends there. */
export function nounPhraseBefore(passage: Passage, sentence: OuterSentence, at: number, floor: number): Range | null {
  const { tokens } = passage;
  const word = tokens[at]!.lower;
  const tag = tagOf(passage, sentence, at);
  // "Shelter for All said": a name's "all" is none.
  if (tag === "PRON" || (subjectPronouns.has(word) && tag !== "PROPN")) return { first: at, last: at + 1 };
  if (isTime(tokens, at)) return null;
  if (
    !(
      isReduced(passage, sentence, at, floor) ||
      isVerbalNoun(passage, sentence, at, floor) ||
      tag === "NOUN" ||
      tag === "PROPN" ||
      tag === "NUM" ||
      tag === "ADJ" ||
      tag === "DET" ||
      tag === "SYM" ||
      isQuotedEnd(passage, at)
    )
  )
    return null;
  let first = at + 1;
  let coordination = -1;
  for (let k = at; k >= floor; k--) {
    if (!isInside(passage, sentence, k, floor, first)) {
      if (
        tokens[k]!.pos !== "CCONJ" ||
        tokens[k]!.lower === "but" ||
        k === at ||
        k <= floor ||
        coordination >= 0 ||
        !isNominal(tagOf(passage, sentence, k - 1), "")
      )
        break;
      coordination = first;
    }
    first = k;
    if (opensPhrase(passage, sentence, k, floor)) break;
  }
  const before = first - 1;
  if (
    coordination >= 0 &&
    before >= floor &&
    subjectPronouns.has(tokens[before]!.lower) &&
    tagOf(passage, sentence, before) === "PRON"
  ) {
    return { first: before, last: at + 1 };
  }
  // "X hit Y and Z said": what a verb or preposition governs is no part of the subject.
  if (coordination >= 0 && first > floor && !opensClause(passage, first - 1)) first = coordination;
  first = trimStart(passage, sentence, first, at);
  // "“It is safe,” de Vries commented"
  while (
    first > sentence.first &&
    particles.test(tokens[first - 1]!.text) &&
    tokens[first]!.pos === "PROPN" &&
    isBehindQuotation(passage, first - 1)
  )
    first--;
  if (coordination >= 0 && first <= at) first = listStart(passage, sentence, first);
  return first <= at ? { first, last: at + 1 } : null;
}

/** "Ann Reed, Tom Berg and Ian Cole said": where the names begin that open a sentence in front of the last two. */
function listStart(passage: Passage, sentence: OuterSentence, from: number): number {
  const { tokens, quotationOf } = passage;
  // "Hollin, N.C.-based Ostra and Berg Foods"
  if (tagOf(passage, sentence, from) !== "PROPN" || /^\p{Lu}\.(?:\p{Lu}\.)+$/u.test(tokens[from]!.text)) return from;
  let comma = from - 1;
  while (
    comma > sentence.first &&
    from - comma < longestList &&
    tokens[comma]!.text === "," &&
    quotationOf[comma] === -1
  ) {
    let at = comma - 1;
    if (tagOf(passage, sentence, at) !== "PROPN" || isTime(tokens, at)) return from;
    while (
      at > sentence.first &&
      from - at < longestList &&
      /^(?:PROPN|NOUN|ADJ|DET)$/.test(tagOf(passage, sentence, at - 1))
    )
      at--;
    if (at === sentence.first) return at;
    comma = at - 1;
  }
  return from;
}

/** In tokens. */
const longestList = 40;
/** In small letters in front of a surname. */
const particles = /^(?:de|da|di|du|del|della|van|von|der|den|ten|ter|bin|ibn|al|el)$/;
const isBehindQuotation = ({ quotationOf }: Passage, at: number) =>
  quotationOf[at] === -1 && (quotationOf[at - 1] ?? -1) !== -1;

/** "repairs the mayor says are safe": an article right behind a noun opens a phrase of its own. */
function opensPhrase(passage: Passage, sentence: OuterSentence, at: number, floor: number): boolean {
  if (at <= floor) return false;
  if (isBehindApposedClaim(passage.tokens, at)) return true;
  // "In a statement Miller said"
  if (documentNouns.has(passage.tokens[at - 1]!.lemma) && passage.tokens[at]!.pos === "PROPN")
    return passage.tokens[at - 1]!.pos === "NOUN";
  if (isBehindTime(passage.tokens, at)) return true;
  if (!openers.has(passage.tokens[at]!.lower)) return false;
  // "Some of those on board the flight said"
  if (passage.tokens[at - 1]!.lower === "board" && passage.tokens[at - 2]?.lower === "on") return false;
  return tagOf(passage, sentence, at - 1) === "NOUN" && !fractions.has(passage.tokens[at - 1]!.lemma);
}

/** "In 2023 | the firm closed", "In May last year | two men left": what opens the sentence tells when, without a comma. */
function isBehindTime(tokens: readonly Token[], at: number): boolean {
  const { lower, pos } = tokens[at]!;
  const before = tokens[at - 1]!.lower;
  if (openers.has(lower) && (isYear.test(before) || isCalendarAt(tokens, at - 1))) return true;
  return pos === "NUM" && times.has(before) && /^(?:last|this|next|that)$/.test(tokens[at - 2]?.lower ?? "");
}
const isYear = /^(?:1[5-9]|20)\d\d$/;

const openers: ReadonlySet<string> = new Set(["the", "a", "an", "his", "its", "their", "our", "my", "some", "many"]);
const fractions: ReadonlySet<string> = new Set(["half", "third", "quarter", "double"]);

const times: ReadonlySet<string> = new Set(
  "hour day week month year morning afternoon evening night minute moment long time".split(" "),
);

/** A time says something of no verb here: "said he left last week". */
export function isTime(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!;
  return (isCalendarAt(tokens, at) && token.text.length > 3) || times.has(token.lemma);
}

function isQuotedEnd(passage: Passage, at: number): boolean {
  return passage.quotationOf[at] !== -1;
}

function isInside(passage: Passage, sentence: OuterSentence, at: number, floor: number, next: number): boolean {
  const token = passage.tokens[at]!;
  const quotation = passage.quotationOf[at]!;
  if (quotation !== -1) {
    const [first, last] = passage.quotationTokens[quotation]!;
    return (
      last - first <= 6 &&
      first >= floor &&
      !speechEnd.test(passage.text[passage.quotations[quotation]!.innerEnd - 1] ?? "")
    );
  }
  const word = token.lower;
  switch (tagOf(passage, sentence, at)) {
    case "NOUN":
    case "PROPN":
    case "ADJ":
    case "NUM":
    case "SYM":
    case "DET":
      return true;
    case "PRON":
      return possessives.has(word);
    case "PART":
      return word === "'s" || word === "’s" || word === "'" || word === "’" || isDenied(passage, sentence, at, floor);
    case "ADP":
      return (
        at > floor &&
        postmodifiers.has(word) &&
        (isNominal(tagOf(passage, sentence, at - 1), "") ||
          isReduced(passage, sentence, at - 1, floor) ||
          isInCompound(passage.tokens, at)) &&
        !isCalendarAt(passage.tokens, at - 1)
      );
    case "PUNCT":
      // "Ostra - Contributor Ann Miller": a hyphen between spaces is a dash.
      return (
        (hyphens.has(token.text) && !isDash(passage.tokens, at)) ||
        token.text === "/" ||
        word === "." ||
        word === "'" ||
        word === "’" ||
        isBracketInTitle(passage.tokens, at) ||
        (at > floor && isBeforeSeat(passage.tokens, at))
      );
    case "VERB":
      return (
        next === at + 1 &&
        at > floor &&
        (isParticipleBefore(passage, sentence, at) || isReduced(passage, sentence, at, floor))
      );
    default:
      return false;
  }
}

/** "mum-of-two": a preposition between hyphens. */
export function isInCompound(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1]!, tokens[at + 1]];
  return hyphens.has(before.text) && before.end === tokens[at]!.start && hyphens.has(next?.text ?? "");
}

/** "recent polling": an -ing form behind a determiner or adjective. */
export function isVerbalNoun(passage: Passage, sentence: OuterSentence, at: number, floor: number): boolean {
  if (at <= floor || tagOf(passage, sentence, at) !== "VERB" || !passage.tokens[at]!.text.endsWith("ing")) return false;
  const before = tagOf(passage, sentence, at - 1);
  return before === "ADJ" || before === "DET";
}

/** "people briefed on the matter", "those surveyed": a participle behind what it describes. */
function isReduced(passage: Passage, sentence: OuterSentence, at: number, floor: number): boolean {
  const word = passage.tokens[at]!.lower;
  if (at <= floor || tagOf(passage, sentence, at) !== "VERB" || !(word.endsWith("ed") || word.endsWith("en")))
    return false;
  const before = passage.tokens[at - 1]!.lower;
  return (
    before === "those" || before === "people" || before === "officials" || before === "sources" || before === "person"
  );
}

/** "divers not involved in the repairs": the "not" of what hangs on a noun. */
function isDenied(passage: Passage, sentence: OuterSentence, not: number, floor: number): boolean {
  const { tokens } = passage;
  if (tokens[not]!.lower !== "not" || not <= floor || tokens[not + 2]?.pos !== "ADP") return false;
  const tag = tagOf(passage, sentence, not + 1);
  const before = tagOf(passage, sentence, not - 1);
  return (tag === "ADJ" || tag === "VERB") && (before === "NOUN" || before === "PROPN");
}

/** "the detained journalist", "leading Republicans": a participle between determiner and noun. */
function isParticipleBefore(passage: Passage, sentence: OuterSentence, at: number): boolean {
  const word = passage.tokens[at]!.lower;
  if (!word.endsWith("ed") && !word.endsWith("ing")) return false;
  const tag = tagOf(passage, sentence, at - 1);
  return (
    tag === "DET" ||
    tag === "ADJ" ||
    tag === "PART" ||
    (tag === "PRON" && possessives.has(passage.tokens[at - 1]!.lower))
  );
}

const clauseOpeners: ReadonlySet<string> = new Set([",", ";", ":", "—", "–", "--", "(", "that", "but", "and", "or"]);

function opensClause(passage: Passage, at: number): boolean {
  const token = passage.tokens[at]!;
  return (
    clauseOpeners.has(token.lower) || token.pos === "SCONJ" || passage.quotationOf[at] !== -1 || token.pos === "ADV"
  );
}

const connectives: ReadonlySet<string> = new Set("however meanwhile instead still even also only just then".split(" "));

function trimStart(passage: Passage, sentence: OuterSentence, from: number, at: number): number {
  let first = from;
  for (; first < at; first++) {
    const token = passage.tokens[first]!;
    const word = token.lower;
    const tag = tagOf(passage, sentence, first);
    if (
      tag === "ADP" ||
      tag === "PUNCT" ||
      tag === "PART" ||
      tag === "CCONJ" ||
      tag === "SCONJ" ||
      connectives.has(word)
    )
      continue;
    if (isCalendarAt(passage.tokens, first) && word !== "may") continue;
    // "On Tuesday night Prime Minister Ann Miller said"
    if (isTimeBefore(passage.tokens, first, from)) continue;
    break;
  }
  return first;
}

/** Whether a word in front of a name tells of the day that was named before it: "Tuesday night". */
function isTimeBefore(tokens: readonly Token[], at: number, from: number): boolean {
  const before = tokens[at - 1];
  if (!before || !times.has(tokens[at]!.lemma) || tokens[at + 1]!.pos !== "PROPN" || at > from + 1) return false;
  return isCalendarAt(tokens, at - 1) || /^(?:last|this|that|next)$/.test(before.lower);
}

/** "the tenants' leader": an apostrophe right behind a plural, whose noun follows. */
function isPluralsOwn(passage: Passage, sentence: OuterSentence, at: number): boolean {
  const { tokens } = passage;
  const plural = tokens[at - 1]!;
  const own = tokens[at + 1];
  if (!/^['’]$/.test(tokens[at]!.text) || !plural.text.endsWith("s") || plural.end !== tokens[at]!.start) return false;
  return own !== undefined && own.start > tokens[at]!.end && /^(?:NOUN|PROPN)$/.test(tagOf(passage, sentence, at + 1));
}

const nominative: ReadonlySet<string> = new Set(["he", "she", "they", "we", "i"]);

/** The noun phrase that starts at `from`. */
export function phraseAfter(passage: Passage, sentence: OuterSentence, from: number, end: number): Range | null {
  let last = from;
  for (; last < end; last++) {
    const tag = tagOf(passage, sentence, last);
    const word = passage.tokens[last]!.text;
    if (passage.quotationOf[last] !== -1) break;
    // "told the hearing | she knew": a pronoun that is nobody's object opens a clause.
    if (
      last > from &&
      nominative.has(passage.tokens[last]!.lower) &&
      !/^(?:CCONJ|PRON)$/.test(passage.tokens[last - 1]!.pos)
    )
      break;
    if (["NOUN", "PROPN", "ADJ", "NUM", "DET", "SYM", "PRON"].includes(tag)) continue;
    if (tag === "PART" && /^['’]s?$/.test(word)) continue;
    // "a subdued house"
    if (tag === "VERB" && last > from && isBetween(passage, sentence, last)) continue;
    if (word === "-" || (last > from && (word === "of" || word === "and"))) continue;
    if (last > from && (isPluralsOwn(passage, sentence, last) || isStopOfTitle(passage.tokens, last))) continue;
    break;
  }
  return last > from ? { first: from, last } : null;
}

/** A participle between an article that opens a phrase and its noun. */
function isBetween({ tokens, quotationOf }: Passage, sentence: OuterSentence, at: number): boolean {
  if (!/^an?$/.test(tokens[at - 1]!.lower) || !/(?:ed|ing)$/.test(tokens[at]!.lower)) return false;
  const next = at + 1 < sentence.last && quotationOf[at + 1] === -1 ? tokens[at + 1]!.pos : "";
  return next === "NOUN" || next === "PROPN" || next === "ADJ";
}
