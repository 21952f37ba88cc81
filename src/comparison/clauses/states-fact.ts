import type { Claim } from "../../claims/claim.ts";
import { irregularBases } from "../../text/tables/irregular-words.ts";
import type { Lexeme } from "../wording/lexemes.ts";
import type { Word, Wording } from "../wording/wording.ts";

/**
 * Whether some words of a claim state a fact, so that a report can be said to pass it over: a quotation that says something,
 * or a statement with a subject and a finite verb. Headlines and captions sum up what a text says at greater length;
 * phrases ("the failures", "to take credit"), predicates without their subject ("welcomed the sentence"), questions and
 * posts that were set into a page state nothing that could be looked for. Without tags: where a verb is finite is read from
 * its form and from what stands around it.
 */
export function statesFact(
  wording: Wording,
  { spans, type, modality }: Pick<Claim, "spans" | "type" | "modality">,
): boolean {
  if (spans.some(({ part }) => part !== "text") || modality === "asked") return false;
  const { text, content } = wording;
  if (content.length < fewestBrokenOff && breaksOff.test(text)) return false;
  if (isTorn(wording) || nameAndAge.test(text) || isTeased(text) || isLeftOpen(wording) || doesAsk(text)) return false;
  if (type === "assertion" && isOfPage(wording)) return false;
  if (fullWordsOf(wording) < fewestWords || setInto.test(text) || ofPicture.test(text) || isTitleCase(wording))
    return false;
  if (type === "direct") return content.length >= fewestQuoted && hasClause(wording, none);
  // What an outlet says itself was read as a sentence, unless it was cut out of one or is no more than a name ("Ann Reed, 33").
  const sentence =
    type === "assertion" && !opensWithin.test(text) && !exclaims.test(text) && content.length >= fewestOfSentence;
  return sentence || hasClause(wording, type === "mixed" ? phrasesIn(text) : none);
}

/** "Free Davit" is no statement. */
const [fewestWords, fewestQuoted, fewestOfSentence] = [2, 3, 4];
/** "You're welcome" is a word and a contraction. */
const fullWordsOf = ({ content, text }: Wording): number =>
  content.filter(({ start, end }) => !shortened.test(text.slice(start, end))).length;
/** "Now, I believe …" */
const breaksOff = /(?:\.\.\.|…|[-–—])["'”’)]*\s*$/u;
/** "Boats are changing under our eyes: Just": the beginning of a teaser. */
const teased = /\p{L}:\s\p{L}+$/u;
const isTeased = (text: string) => text.includes(":") && teased.test(text);
const fewestBrokenOff = 5;
const opensWithin = /^["'“‘«]*\p{Ll}/u;

/** "that non-members will get a seat": what leads to it may say that they will not. */
const isTorn = ({ text, words }: Wording): boolean =>
  words[0]?.lexeme.form === "that" && opensWithin.test(text) && words[1]?.lexeme.verbal !== true;

/** "Marsh apparently was not", "the mayor never had": what was not, or not done, stands elsewhere; "it is what it is" is whole. */
function isLeftOpen({ words, text }: Wording): boolean {
  if (severalSentences.test(text) || words.some(({ lexeme }) => pointing.has(lexeme.form))) return false;
  const negated = words.at(-1)?.lexeme.form === "not";
  const last = words.at(negated ? -2 : -1)?.lexeme;
  return last !== undefined && (auxiliaries.has(last.form) || modals.has(last.form) || last.form.endsWith("n't"));
}

const severalSentences = /[.!?]["”’)]*\s/u;

/** "Marsh was asked how much she had paid": nothing that was answered. */
const asks =
  /^[^,;:“”"]{2,60}\b(?:was|were|is|are|been|being)\s(?:also\s)?asked\s(?:how|what|why|who|when|where|which|whether|if|about)\b/iu;

/** Without the word itself there is nothing to try from every place. */
const doesAsk = (text: string) => asked.test(text) && asks.test(text);
const asked = /asked/iu;

/** "How odd — but fitting — that the pier was saved" */
const exclaims = /^(?:how|what an?)\s/iu;

/** "Harbour resident Dina Marsh, 33" */
const nameAndAge = /^[^,.]{3,80},\s\d{1,3}\W*$/u;

/** Whether an outlet's own words are of the page and to its reader, and tell nothing of what happened: "Look back at the year", "you can follow the ferry here". */
function isOfPage(wording: Wording): boolean {
  const { text, words } = wording;
  if (toReader.test(text) || ofSite.test(text)) return true;
  const [first, second] = [words[0]?.lexeme, words[1]?.lexeme];
  // "Mark cast his vote", "Rose hit a rock": verbs that look like no past, behind a name that looks like a verb.
  if (first === undefined || second === undefined || (second.verbal && !second.capital)) return false;
  return isBareVerb(first) && !hasClause(wording, none);
}
/** "You can see it here", "unless, of course, you count the islands"; what stands in marks is for somebody else. */
const toReader = /^(?:[\p{L}'’]+,?\s){0,4}you\b/iu;
const ofSite =
  /\b(?:this|our) (?:web\s?site|site|page|newsletter|podcast)\b|\bexternal (?:internet |web\s?)?sites\b|\b(?:not|without)\b.{0,60}\bbe\b.{0,40}\b(?:republish|redistribut|reproduc)ed\b/iu;
const isBareVerb = ({ kind, verbal, form, lemma, capital, isName }: Lexeme) =>
  kind === "content" && verbal && form === lemma && capital && !isName;

/** Posts that were set into a page, links, titles of films with how long they run ("| 1:02 The ferry …"), and who is where in a picture. */
const setInto =
  /pic\.twitter\.com|https?:\/\/|\|\s\d{1,2}:\d\d\s\p{Lu}|\(@\w{1,30}\)|\((?:[LRC]|[LRC]-[LRC]|left|right|cent(?:er|re))\)/u;

/** "A photo issued by the police shows …" */
const ofPicture = /^(?:an?|this)\s(?:\p{L}+\s)?(?:photo(?:graph)?|picture|image|screen\s?shot)\b/iu;

/** Share of capitalised words of weight from which a line is a headline, and how many it needs. */
const titleShare = 0.8;
const fewestTitled = 4;
const weighty = 4;

function isTitleCase({ content }: Wording): boolean {
  let [words, capitals] = [0, 0];
  for (const { lexeme } of content) {
    if (lexeme.form.length < weighty || lexeme.kind === "number") continue;
    words++;
    if (lexeme.capital) capitals++;
  }
  return words >= fewestTitled && capitals >= titleShare * words;
}

const set = (list: string): ReadonlySet<string> => new Set(list.split(" "));
const pronouns = set(
  "i he she it they we you this that these those there who some many most all both nobody everyone everybody one none",
);
/** Behind them, at the very beginning, stands no statement: "to take credit", "whether to go", "what they saw". */
const openers = set("to not who which whom whose what why where how whether for of with as by from into like");
/** What comes behind them is told of something else. */
const hanging = set(
  "that which who whom whose where when before after because while although though if as since until how whether what",
);
/** Behind them a verb may be the last word. */
const pointing = set("what who whom whose how where which whether than");
const modals = set("will would shall should can could may might must ca wo");
const auxiliaries = set("is are was were am has have had do does did");
const determiners = set("a an the its his her their our my your this these those no any some");

/** Whether a finite verb has a subject before it, hangs on no other clause and stands in no quoted phrase. */
function hasClause({ words, text }: Wording, quoted: readonly Stretch[]): boolean {
  const first = words[0]!.lexeme;
  if (opensWithin.test(text) && (openers.has(first.form) || (mayBeVerb(first) && !isAuxiliary(words[1]!.lexeme))))
    return false;
  let hangs = false;
  for (let at = 0; at < words.length; at++) {
    const { lexeme, start, end } = words[at]!;
    if (quoted.some((part) => part.start <= start && end <= part.end)) continue;
    if (shortened.test(text.slice(start, end)) || (at > 0 && isFiniteVerb(words, at))) {
      // The first verb behind a relative pronoun is the pronoun's, the next one the subject's.
      if (!hangs) return true;
      hangs = false;
      at = endOfGroup(words, at);
    } else if (at > 0 && hanging.has(lexeme.form)) hangs = true;
  }
  return false;
}

/** The last word of the verb group that begins at a place: "had", "has often shifted", "could then be rejected". */
function endOfGroup(words: readonly Word[], from: number): number {
  let end = from;
  for (let at = from + 1; at < words.length && at <= end + longestAside; at++) {
    const { lexeme } = words[at]!;
    if (determiners.has(lexeme.form)) break;
    if (mayBeVerb(lexeme)) end = at;
  }
  return end;
}
/** An adverb, and its own: "has very often shifted". */
const longestAside = 2;

/** "It's", "they'd": a subject with its verb. */
const shortened = /^(?:i|he|she|it|they|we|you|that|there)['’](?:s|d|m|re|ve|ll)$/iu;

interface Stretch {
  readonly start: number;
  readonly end: number;
}
const none: readonly Stretch[] = [];

/** What stands in quotation marks and is too short for a sentence: the "don't ask, don't tell" policy. */
const phrasesIn = (text: string): readonly Stretch[] =>
  Array.from(text.matchAll(quotedPhrase), ({ 0: part, index }) => ({ start: index, end: index + part.length }));
const quotedPhrase = /["“][^\s"“”]+(?:\s[^\s"“”]+){0,3}["”]/gu;

/** Whether a word is a finite verb, by its form and its neighbours, and none that hangs on a noun. */
function isFiniteVerb(words: readonly Word[], at: number): boolean {
  const lexeme = words[at]?.lexeme;
  if (lexeme === undefined) return false;
  const { form, lemma, kind, verbal } = lexeme;
  if (isAuxiliary(lexeme)) return true;
  const before = words[at - 1]?.lexeme;
  if (kind !== "content" || before === undefined || determiners.has(before.form)) return false;
  if (form.endsWith("ing") || before.form === "to") return false;
  // "They believe", "she wants".
  if (pronouns.has(before.form)) return true;
  const inflected = form !== lemma && (verbal || form.endsWith("ed") || irregularBases.has(form));
  // "Investigators believe".
  const plural = verbal && form === lemma && before.form !== before.lemma && before.form.endsWith("s");
  if (!inflected && !plural) return false;
  // "A photo issued by the police".
  return words[at + 1]?.lexeme.form !== "by";
}

const isAuxiliary = ({ form }: Lexeme) => auxiliaries.has(form) || modals.has(form) || form.endsWith("n't");
const mayBeVerb = (lexeme: Lexeme | undefined) =>
  lexeme !== undefined && (lexeme.verbal || isAuxiliary(lexeme) || lexeme.form === "be");
