import { opensClause } from "../clauses/clauses.ts";
import { trimmed } from "../clauses/content-end.ts";
import { isOnlyParticiple } from "../clauses/participles.ts";
import { subjectOf } from "../clauses/subject.ts";
import { objectEnd } from "../cues/object-end.ts";
import { phraseAfter } from "../passages/noun-phrase.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import { isCapitalised, wordsOf } from "../passages/quoted-title.ts";
import { isDash, type Range, tagOf } from "../passages/tags.ts";
import { verbGroup } from "../passages/verb-group.ts";
import { subordinators } from "../tables/modality-words.ts";
import { reportingVerbs } from "../tables/reporting-verbs.ts";
import type { Attribution } from "./attributions.ts";
import { asksNobody } from "./continuations.ts";
import { quotedPredicate } from "./quoted-predicate.ts";
import { signatureBehind } from "./signatures.ts";

const nameBeforeQuotation: ReadonlySet<string> = new Set(
  "so-called called titled entitled dubbed nicknamed named known labeled labelled branded translated".split(" "),
);
const notSpeech = /^(?:it|there|this|that|these|those|which)$/i;
/** A speaker goes on over so many paragraphs without being named again. */
const maxParagraphs = 3;
/** Quotations of fewer tokens, marks included, are as often scare quotes. */
const minTokens = 4;
/** A quotation of so many tokens, marks included, is somebody's words even where nobody can be told. */
const minAlone = 5;
/** "put it, “…”": so few tokens between a verb and a quotation behind a comma are no part of what is said. */
const maxSetOff = 3;
/** "put it in a long report, “…”" */
const maxPut = 10;
/** Longer openings before a colon are sentences, not names. */
const maxLabel = 8;

/**
 * Gives the quotations that no cue claimed to a speaker: the one named before a colon, the one who was quoted just
 * before, or the subject of the verb that governs them. Scare quotes, titles and nicknames stay unclaimed.
 */
export function orphanQuotations(passage: Passage, attributions: readonly Attribution[]): Attribution[] {
  const covered = new Set<number>();
  for (const { content } of attributions) {
    for (const range of content) {
      for (let at = range.first; at < range.last; at++)
        if (passage.quotationOf[at] !== -1) covered.add(passage.quotationOf[at]!);
    }
  }
  const found: Attribution[] = [];
  const asked = new Uint8Array(passage.tokens.length);
  for (const one of attributions)
    if (asksNobody(passage, one)) for (const { first, last } of one.content) asked.fill(1, first, last);
  const byEnd = attributions
    .filter((one) => one.mention && asked[one.cue.first] === 0)
    .toSorted((a, b) => a.content.at(-1)!.last - b.content.at(-1)!.last);
  let seen = 0;
  let recent: Attribution | null = null;
  let last = -1;
  /** The content of the attribution found last, where it goes on. */
  let growing: Range[] | null = null;
  passage.sentences.forEach((sentence, index) => {
    for (; seen < byEnd.length && byEnd[seen]!.content.at(-1)!.last <= sentence.first; seen++) recent = byEnd[seen]!;
    for (let at = sentence.first; at < sentence.last; at++) {
      const quotation = passage.quotationOf[at]!;
      if (quotation === -1 || quotation === last) continue;
      last = quotation;
      if (covered.has(quotation) || isLabel(passage, sentence, at, quotation)) continue;
      const open = found.at(-1);
      if (open && passage.quotations[quotation]!.continues && endsBefore(passage, open, quotation)) {
        // One list grows: to copy it for each of thousands of quotations takes the square of their number.
        if (!growing) {
          growing = [...open.content];
          found[found.length - 1] = { ...open, content: growing };
          if (recent === open) recent = found.at(-1)!;
        }
        growing.push({ first: at, last: passage.quotationTokens[quotation]![1] });
        covered.add(quotation);
        continue;
      }
      const given = giveQuotation(passage, sentence, index, at, recent);
      if (!given) continue;
      found.push(given);
      growing = null;
      if (given.mention) recent = given;
      for (const range of given.content) {
        for (let k = range.first; k < range.last; k++)
          if (passage.quotationOf[k] !== -1) covered.add(passage.quotationOf[k]!);
      }
    }
  });
  return found;
}

/** Whether an attribution's words end with the quotation before. */
function endsBefore(passage: Passage, { content }: Attribution, quotation: number): boolean {
  return passage.quotationOf[content.at(-1)!.last - 1] === quotation - 1;
}

function giveQuotation(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  at: number,
  recent: Attribution | null,
): Attribution | null {
  const { tokens } = passage;
  const quotation = passage.quotationOf[at]!;
  const end = passage.quotationTokens[quotation]![1];
  const make = (
    content: Range,
    mention: Range | null,
    cue: Range,
    frame: "bare" | "colon" = "bare",
  ): Attribution | null => {
    const kept = trimmed(passage, content);
    return kept && { sentence: index, frame, kind: "speech", cue, content: [kept], mention };
  };
  const signature = signatureBehind(passage, end);
  if (signature) return make({ first: at, last: end }, signature.mention, signature.cue);
  const previous = passage.sentences[index - 1];
  // "But “it is safe.”"
  const opening = at === sentence.first || (at === sentence.first + 1 && tokens[sentence.first]!.pos === "CCONJ");
  if (opening && previous && endsWithColon(passage, previous)) {
    const speaker = sentenceSpeaker(passage, previous);
    return make(
      { first: at, last: end },
      speaker?.mention ?? null,
      speaker?.cue ?? { first: previous.last - 1, last: previous.last },
      "colon",
    );
  }
  if (!opening && tokens[at - 1]!.text === ":") {
    const speaker = sentenceSpeaker(passage, { ...sentence, last: at });
    return make(
      { first: at, last: sentence.last },
      speaker?.mention ?? null,
      speaker?.cue ?? { first: at - 1, last: at },
      "colon",
    );
  }
  if (opening && isWhole(passage, sentence, end)) {
    const near = recent && sentence.paragraph - passage.sentences[recent.sentence]!.paragraph <= maxParagraphs;
    if (near) return make({ first: at, last: end }, recent.mention, recent.cue);
    const speaker = previous && previous.paragraph === sentence.paragraph ? sentenceSpeaker(passage, previous) : null;
    return make({ first: at, last: end }, speaker?.mention ?? null, speaker?.cue ?? { first: at, last: at + 1 });
  }
  const predicate = quotedPredicate(passage, sentence, at, end);
  if (predicate) return make(predicate, null, { first: at, last: at + 1 });
  const named = nameBehind(passage, sentence, quotation, at, end);
  if (named) return make({ first: at, last: end }, named, { first: at, last: at + 1 });
  const behind = speakerBehind(passage, sentence, quotation, end);
  if (behind) return make({ first: at, last: end }, behind.mention, behind.cue);
  // "new “always-on” laptops": a word with a hyphen.
  const brief = end - at < minAlone || wordsOf(passage, quotation).length < 2;
  const alone = () => (brief ? null : make({ first: at, last: end }, null, { first: at, last: at + 1 }));
  for (let verb = at - 1; verb >= sentence.first; verb--) {
    if (passage.quotationOf[verb] !== -1) continue;
    if (tokens[verb]!.text === ";" || tokens[verb]!.text === ":") return alone();
    if (tagOf(passage, sentence, verb) !== "VERB") continue;
    // A word or two in marks are somebody's only where the verb reports.
    const participle = isOnlyParticiple(tokens, verb);
    // "a prize known as “the nickel”"
    if (participle && tokens[verb + 1]!.lower === "as") return null;
    const reports = reportingVerbs.has(tokens[verb]!.lemma) && !participle;
    if (end - at < minTokens && !reports && !isNamedSpeech(passage, sentence, at)) return null;
    const group = verbGroup(passage, sentence, verb);
    // "seemed to bring another round of “I might still” threats": what is to be done there is not said.
    if (group.infinitive && end < sentence.last - 1 && !reportingVerbs.has(tokens[verb]!.lemma)) return null;
    const subject = group.passive ? null : subjectOf(passage, sentence, group);
    if (!subject || notSpeech.test(tokens[subject.first]!.text)) return alone();
    // "As Miller put it, “the pier is a trap.”"
    const set = tokens[at - 1]!.text === "," && at - verb <= (tokens[verb]!.lemma === "put" ? maxPut : maxSetOff);
    if (isNamedSpeech(passage, sentence, at) || /^(?:reading|saying)$/.test(tokens[verb]!.text))
      return make({ first: at, last: end }, subject, { first: verb, last: verb + 1 });
    return make(
      { first: set ? at : verb + 1, last: Math.max(end, objectEnd(passage, sentence, verb + 1, verb)) },
      subject,
      {
        first: verb,
        last: verb + 1,
      },
    );
  }
  return alone();
}

/** "“It is safe,” Miller shot back", "“Safe!” beamed Miller": whoever stands with a verb right behind speech. */
function speakerBehind(
  passage: Passage,
  sentence: OuterSentence,
  quotation: number,
  end: number,
): { mention: Range; cue: Range } | null {
  if (!speechEnd.test(passage.text[passage.quotations[quotation]!.innerEnd - 1] ?? "") || end >= sentence.last)
    return null;
  const inverted = tagOf(passage, sentence, end) === "VERB";
  const mention = phraseAfter(passage, sentence, inverted ? end + 1 : end, sentence.last);
  if (!mention) return null;
  if (inverted) return opensAsName(passage, sentence, mention) ? { mention, cue: { first: end, last: end + 1 } } : null;
  const verb = mention.last;
  if (verb >= sentence.last || tagOf(passage, sentence, verb) !== "VERB") return null;
  return { mention, cue: { first: verb, last: verb + 1 } };
}

/** "“We have the votes,” press secretary Sarah Reed.": whose verb was lost, a name with or without an office, and nothing else. */
function nameBehind(
  passage: Passage,
  sentence: OuterSentence,
  quotation: number,
  at: number,
  end: number,
): Range | null {
  const { tokens, text, quotations } = passage;
  if (at !== sentence.first || text[quotations[quotation]!.innerEnd - 1] !== ",") return null;
  const last = tokens[sentence.last - 1]!.pos === "PUNCT" ? sentence.last - 1 : sentence.last;
  if (last - end < 2 || last - end > maxLabel) return null;
  for (let k = end; k < last; k++) {
    const pos = tagOf(passage, sentence, k);
    if (pos !== "PROPN" && !(k < last - 2 && /^(?:NOUN|ADJ)$/.test(pos))) return null;
  }
  return { first: end, last };
}

function opensAsName(passage: Passage, sentence: OuterSentence, mention: Range): boolean {
  const tag = tagOf(passage, sentence, mention.first);
  return tag === "PROPN" || tag === "DET" || passage.tokens[mention.first]!.pos === "PRON";
}

const speechEnd = /[,!?]/;

/** Scare quotes, titles of works and nicknames: capitals throughout, or a word that says so in front. */
function isLabel(passage: Passage, sentence: OuterSentence, at: number, quotation: number): boolean {
  const words = wordsOf(passage, quotation);
  if (words.length < (passage.quotations[quotation]!.single ? 3 : 1)) return true;
  const before = at > sentence.first ? passage.tokens[at - 1]!.lower : "";
  if (nameBeforeQuotation.has(before)) return true;
  if (isNamedSpeech(passage, sentence, at)) return false;
  return isCapitalised(passage, quotation);
}

/** "the slogan “Pay Now”", "chants of “Safe”": words that say that somebody says what follows. */
function isNamedSpeech(passage: Passage, sentence: OuterSentence, at: number): boolean {
  let before = at - 1;
  if (before > sentence.first && /^(?:of|:|,|reading|saying)$/.test(passage.tokens[before]!.text)) before--;
  return before >= sentence.first && speechNouns.has(passage.tokens[before]!.lemma);
}

const speechNouns: ReadonlySet<string> = new Set(
  "slogan chant phrase words motto message hashtag refrain mantra sign banner shout cry placard tagline".split(" "),
);

function isWhole(passage: Passage, sentence: OuterSentence, end: number): boolean {
  for (let at = end; at < sentence.last; at++) {
    if (passage.quotationOf[at] === -1 && passage.tokens[at]!.pos !== "PUNCT") return false;
  }
  return true;
}

function endsWithColon(passage: Passage, sentence: OuterSentence): boolean {
  return passage.tokens[sentence.last - 1]!.text === ":";
}

/** Behind the comma of a purpose or clause that opens a sentence: "To stress it, she ended her post: “…”", "Asked if it fell, Reed laughed. “…”". */
function mainClauseOf(passage: Passage, sentence: OuterSentence): number {
  const { tokens, quotationOf } = passage;
  const opens = tokens[sentence.first]!.pos === "CCONJ" ? sentence.first + 1 : sentence.first;
  const opening = tokens[opens]?.lower ?? "";
  if (opening !== "to" && opening !== "asked" && !subordinators.has(opening)) return sentence.first;
  for (let at = opens + 1; at < sentence.last - 2; at++)
    if (tokens[at]!.text === "," && quotationOf[at] === -1 && opensClause(passage, sentence, at + 1, sentence.last))
      return at + 1;
  return sentence.first;
}

/** "Travellers flying home heard": a participle behind its noun, with the sentence's own verb after it. */
function isReducedIn(passage: Passage, sentence: OuterSentence, participle: number): boolean {
  const { tokens } = passage;
  if (!tokens[participle]!.lower.endsWith("ing") || !/^(?:NOUN|PROPN)$/.test(tokens[participle - 1]?.pos ?? ""))
    return false;
  for (let at = participle + 1; at < sentence.last; at++)
    if (tagOf(passage, sentence, at) === "VERB" && !tokens[at]!.lower.endsWith("ing")) return true;
  return false;
}

const hearing = /^(?:heard|hears|received|receives|got|gets)$/;
/** Who a sentence before a quotation is about, or who is named before its colon: "Kerry:", "the group worded it carefully:". */
function sentenceSpeaker(passage: Passage, sentence: OuterSentence): { mention: Range; cue: Range } | null {
  for (let at = mainClauseOf(passage, sentence); at < sentence.last; at++) {
    if (passage.quotationOf[at] !== -1 || tagOf(passage, sentence, at) !== "VERB") continue;
    // "Travellers flying home heard the message: “…”": a participle, and those to whom somebody else spoke.
    if (isReducedIn(passage, sentence, at)) continue;
    if (hearing.test(passage.tokens[at]!.lower)) return null;
    const mention = subjectOf(passage, sentence, verbGroup(passage, sentence, at));
    if (mention && !notSpeech.test(passage.tokens[mention.first]!.text))
      return { mention, cue: { first: at, last: at + 1 } };
  }
  if (!endsWithColon(passage, sentence)) return null;
  const last = sentence.last - 1;
  let first = last;
  while (first > sentence.first && !isDash(passage.tokens, first - 1) && last - first <= maxLabel) first--;
  // "Attack in Karwick: “We had to run”": where it was, and nobody.
  const headed = passage.part === "title" ? passage.tokens.slice(first, last) : [];
  if (headed.some(({ pos, lower }) => pos === "ADP" && !/^(?:of|for)$/.test(lower))) return null;
  if (last - first > maxLabel || first === last) return null;
  return { mention: { first, last }, cue: { first: last, last: Math.min(last + 1, passage.tokens.length) } };
}
