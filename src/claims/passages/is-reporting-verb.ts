import type { Token } from "../../text/annotate.ts";
import { phrasalVerbs } from "../tables/phrasal-verbs.ts";
import { reportingNouns } from "../tables/reporting-nouns.ts";
import { reportingVerbs } from "../tables/reporting-verbs.ts";
import { endsReport } from "./ends-report.ts";

const plural = /[^s]s$/;
const subjectPronouns: ReadonlySet<string> = new Set(["he", "she", "they", "we", "i", "who"]);
const objectPronouns: ReadonlySet<string> = new Set(["it", "him", "them", "this", "himself", "themselves"]);
const clauseStarts: ReadonlySet<string> = new Set(["that", "the", "a", ":", "he", "she", "they", "it", "we", "i"]);
const articles: ReadonlySet<string> = new Set(["the", "a", "an"]);
const openingMarks: ReadonlySet<string> = new Set(["“", '"', "'", "‘", "«", "„"]);
const closingMarks: ReadonlySet<string> = new Set(["”", '"', "'", "’", "»"]);

/** "Reed slams plan": a noun in -s behind a name that opens the line. */
function isHeadlineVerb(tokens: readonly Token[], at: number, lemma: string): boolean {
  const word = tokens[at]!;
  const next = tokens[at + 1]!;
  if (!word.text.endsWith("s") || word.text.endsWith("ss") || tokens[at - 1]!.pos !== "PROPN") return false;
  const { frames } = reportingVerbs.get(lemma)!;
  if (!frames.has("object") && !frames.has("naming")) return false;
  const takes =
    next.pos === "PROPN" || next.pos === "DET" || openingMarks.has(next.text) || /^(?:PRON|NOUN|ADJ)$/.test(next.pos);
  let first = at - 1;
  while (first > 0 && tokens[first - 1]!.pos === "PROPN" && tokens[first]!.start - tokens[first - 1]!.end === 1)
    first--;
  const opens =
    first === 0 || /^[.!?:”"]$/.test(tokens[first - 1]!.text) || tokens[first]!.start - tokens[first - 1]!.end > 1;
  return takes && opens;
}

/** "Reed calls plan ‘unfair,’ claims Miller lied": a second verb in -s behind a comma, a name behind it. */
function isSecondHeadlineVerb(tokens: readonly Token[], at: number, lemma: string): boolean {
  const { text } = tokens[at]!;
  const comma = closingMarks.has(tokens[at - 1]!.text) ? at - 2 : at - 1;
  if (!plural.test(text) || tokens[comma]?.text !== "," || tokens[at + 1]!.pos !== "PROPN") return false;
  if (!reportingVerbs.get(lemma)!.frames.has("clause")) return false;
  for (let first = comma - 1; first > 0 && at - first < maxSearch && !sentenceEnds.test(tokens[first]!.text); first--)
    if (tokens[first]!.pos === "VERB") return plural.test(tokens[first]!.lower) && tokens[first - 1]!.pos === "PROPN";
  return false;
}

/** Whether no verb but the infinitive behind a word stands in its sentence; false where that cannot be seen nearby. */
function isOnlyVerb(tokens: readonly Token[], at: number): boolean {
  let first = at - 1;
  while (first > 0 && !sentenceEnds.test(tokens[first - 1]!.text)) {
    if (isVerb(tokens[first]!) || at - first > maxSearch) return false;
    first--;
  }
  if (isVerb(tokens[first]!)) return false;
  for (let next = at + 3; next < Math.min(tokens.length, at + maxSearch); next++) {
    if (sentenceEnds.test(tokens[next]!.text)) return true;
    if (isVerb(tokens[next]!)) return false;
  }
  return false;
}

const sentenceEnds = /^[.!?:;]+$/;
/** So many tokens to either side are searched. */
const maxSearch = 30;

function isVerb({ pos }: Token): boolean {
  return pos === "VERB" || pos === "AUX";
}

/** "Documents show | engineers raised the alarm" */
const opensNounAndVerb = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.pos === "NOUN" && isVerb(tokens[at + 1] ?? tokens[at]!);

/** The reporting verb that a word could be a form of, null where it is none. */
export function reportingLemma(token: Token): string | null {
  if (reportingVerbs.has(token.lemma)) return token.lemma;
  const word = token.lower;
  const stem = word.endsWith("ing") ? word.slice(0, -3) : word.endsWith("ed") ? word.slice(0, -2) : null;
  if (stem === null) return null;
  if (reportingVerbs.has(stem)) return stem;
  if (reportingVerbs.has(`${stem}e`)) return `${stem}e`;
  return stem.at(-1) === stem.at(-2) && reportingVerbs.has(stem.slice(0, -1)) ? stem.slice(0, -1) : null;
}

/** "A vendor claims in a video that …", "The video claims to show …": a verb in -s behind one thing or person, parted from what it brings. */
function claimsApart(tokens: readonly Token[], at: number, lemma: string): boolean {
  const before = tokens[at - 1]!;
  if (!plural.test(tokens[at]!.lower) || lemma === tokens[at]!.lower) return false;
  if (before.pos !== "NOUN" || plural.test(before.text) || tokens[at - 2]?.pos === "ADP") return false;
  const article = tokens[at - 2]?.pos === "DET" ? at - 2 : tokens[at - 3]?.pos === "DET" ? at - 3 : -1;
  if (
    article < 0 ||
    (article > 0 && !sentenceEnds.test(tokens[article - 1]!.text) && tokens[article - 1]!.pos !== "CCONJ")
  )
    return false;
  if (tokens[at + 1]!.lower !== "in" && tokens[at + 1]!.lower !== "on") return false;
  for (let next = at + 2; next < Math.min(tokens.length, at + maxParting); next++) {
    if (tokens[next]!.lower === "that") return tokens[next]!.pos === "SCONJ" || !isVerb(tokens[next + 1] ?? before);
    if (isVerb(tokens[next]!) || /^[,.;:]$/.test(tokens[next]!.text)) return false;
  }
  return false;
}
/** In tokens. */
const maxParting = 9;

const floating: ReadonlySet<string> = new Set(["both", "all", "each"]);
const someOfThem: ReadonlySet<string> = new Set("some many most few several others both".split(" "));

function opensClause(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before === undefined || before.pos === "SCONJ" || before.pos === "CCONJ" || /^[,.;:!?]$/.test(before.text);
}

/** "Prosecutors": a capital of the sentence, not of a name. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.pos === "PROPN" && (at === 0 || sentenceEnds.test(tokens[at - 1]!.text));
}

function isSubject(token: Token | undefined): boolean {
  return token?.pos === "NOUN" || token?.pos === "PROPN" || subjectPronouns.has(token?.lower ?? "");
}

/** Whether a word that the tagger took for a noun or an adjective is that verb by its neighbours. */
export function isReportingVerb(tokens: readonly Token[], at: number, lemma: string): boolean {
  const before = tokens[at - 1]!;
  const next = tokens[at + 1]!;
  const word = tokens[at]!.lower;
  const following = next.lower;
  if (word.endsWith("ing")) {
    const opens = before.text === "," || before.pos === "AUX";
    // "banners reading “Free them”"
    if (word === "reading" && before.pos === "NOUN" && openingMarks.has(next.text)) return true;
    return (
      opens &&
      (clauseStarts.has(following) || following === "to" || next.pos === "PROPN" || openingMarks.has(next.text))
    );
  }
  // "“Rubbish,” fumed Reed"
  if (word.endsWith("ed") && closingMarks.has(before.text) && /^(?:PROPN|PRON|DET)$/.test(next.pos)) return true;
  if (lemma === "shoot") return true;
  // "The firm claims the product is safe": the tagger takes some nouns behind an article for adjectives.
  const headed =
    before.pos === "ADJ" && tokens[at - 2]?.pos === "DET" && (at === 2 || sentenceEnds.test(tokens[at - 3]!.text));
  const subject = before.pos === "NOUN" || before.pos === "PROPN" || headed;
  if (word.endsWith("ed")) {
    // "She also referenced the “gap”"
    if (before.pos === "ADV" && (next.pos === "DET" || openingMarks.has(next.text))) return isSubject(tokens[at - 2]);
    // "The complaint, filed in May, alleged that …"
    if (before.text === "," && following === "that") return true;
    // "have both rejected"
    if (floating.has(before.lower) && tokens[at - 2]?.lemma === "have") return true;
    const pronoun = subjectPronouns.has(before.lower) || before.lower === "it";
    return (subject || pronoun) && next.pos !== "NOUN" && next.pos !== "ADJ";
  }
  if (tokens[at]!.pos !== "NOUN") return false;
  // "Reed, the engineer, notes that …"
  if (before.text === "," && following === "that" && word.endsWith("s")) return true;
  if (isSecondHeadlineVerb(tokens, at, lemma)) return true;
  // "Norvale, which plans to send a boat, said …"
  if (following === "to" && /^(?:who|which)$/.test(before.lower) && tokens[at - 2]?.text === ",")
    return reportingVerbs.get(lemma)!.frames.has("infinitive") && tokens[at + 2]?.pos === "VERB";
  // "rails against the plan and pledges to stop it"
  if (before.pos === "CCONJ" && following === "to" && word.endsWith("s") && tokens[at + 2]?.pos === "VERB")
    return reportingVerbs.get(lemma)!.frames.has("infinitive") && tokens[at + 1]!.pos === "PART";
  // "Reed slams plan": behind a name that opens the line a noun in -s is a headline's verb.
  if (isHeadlineVerb(tokens, at, lemma)) return true;
  if (following === "to" && before.pos === "PROPN" && word.endsWith("s"))
    return reportingVerbs.get(lemma)!.frames.has("infinitive");
  const frames = reportingVerbs.get(lemma)!.frames;
  // "the leaders plan to meet"
  if (
    following === "to" &&
    word === lemma &&
    plural.test(before.text) &&
    (before.pos === "NOUN" || opensSentence(tokens, at - 1))
  )
    return frames.has("infinitive") && tokens[at + 2]?.pos === "VERB";
  // "The union plans to strike.": a sentence has a verb, and there is no other.
  if (following === "to" && word.endsWith("s") && before.pos !== "DET" && !plural.test(before.text))
    return frames.has("infinitive") && tokens[at + 2]?.pos === "VERB" && isOnlyVerb(tokens, at);
  if (frames.has("naming") && objectPronouns.has(following)) return true;
  // "Opponents call the toll a “tax”": a bare verb behind a plural, an article behind it.
  if (frames.has("naming") && word === lemma && plural.test(before.text) && articles.has(following)) return subject;
  if (!(frames.has("quotation") || frames.has("clause") || frames.has("that"))) return false;
  if (claimsApart(tokens, at, lemma)) return true;
  if (subjectPronouns.has(before.lower)) return true;
  // "though some doubt that it is safe": where a clause begins they are people, not a quantity.
  if (word === lemma && someOfThem.has(before.lower) && opensClause(tokens, at - 1))
    return following === "that" || (!reportingNouns.has(lemma) && clauseStarts.has(following));
  // "4 in 10 say they are worried"
  if (before.pos === "NUM" && word === lemma) return subjectPronouns.has(following) || following === "that";
  if (!subject) return false;
  if (phrasalVerbs.has(`${lemma} ${following}`)) return true;
  // "The reports show Reed has won": a bare verb behind a plural.
  if (
    word === lemma &&
    plural.test(before.text) &&
    (/^(?:PROPN|NUM|DET)$/.test(next.pos) || opensNounAndVerb(tokens, at + 1))
  )
    return frames.has("clause");
  if (clauseStarts.has(following) || openingMarks.has(next.text)) return true;
  if (endsReport(tokens, at, lemma)) return true;
  // "…," Smith notes.
  return next.pos === "PUNCT" && at >= 2 && closingMarks.has(tokens[at - 2]!.text);
}
