import { eastSlavic } from "../../text/tables/east-slavic.ts";
import { foreignTenses } from "../../text/tables/foreign-tenses.ts";
import type { Attribution } from "../attributions/attributions.ts";
import { continueQuotations } from "../attributions/continuations.ts";
import type { Covered } from "../attributions/coverage.ts";
import { sentenceEnd, trimmed } from "../clauses/content-end.ts";
import type { OuterSentence, Passage } from "../passages/passage.ts";
import type { Range } from "../passages/tags.ts";
import { accordingTo } from "./cues/foreign-according.ts";
import { besideQuotation } from "./cues/foreign-beside.ts";
import { byThatAccount, goesOn, restOfDialogue, speechFromDash } from "./cues/foreign-continued.ts";
import { wholeDialogues } from "./cues/foreign-dialogues.ts";
import { foundOut } from "./cues/foreign-findings.ts";
import { headlineAssertion, headlineSpeech } from "./cues/foreign-headlines.ts";
import { hearsay, hearsayAt } from "./cues/foreign-hearsay.ts";
import { impliedSpeaker, speakerOfParagraphBefore } from "./cues/foreign-implied.ts";
import { insideQuotation } from "./cues/foreign-inside.ts";
import { inverted, labelled } from "./cues/foreign-labels.ts";
import { withOrphans } from "./cues/foreign-orphans.ts";
import { pointedBack } from "./cues/foreign-pointed.ts";
import { reported } from "./cues/foreign-reported.ts";
import { rivalAccounts } from "./cues/foreign-rival-accounts.ts";
import { onlyPointsBack, saidBefore } from "./cues/foreign-said-before.ts";
import { citedAtColon, citedBehind, relayed } from "./cues/vietnamese-relays.ts";
import { type ForeignPeople, foreignPeople } from "./foreign-people.ts";
import { isFiniteAt } from "./phrases/foreign-finite.ts";
import { isLong } from "./phrases/foreign-marks.ts";
import { isClauseMark, wordAt } from "./phrases/foreign-mentions.ts";
import { pastAdverbials } from "./phrases/foreign-noun-phrase.ts";
import { endOfSource } from "./phrases/foreign-subject-phrase.ts";
import { tellsInRomanceHeadline } from "./phrases/romance-headlines.ts";
import { type ForeignCues, foreignCues } from "./tables/foreign-cues.ts";
import { romance } from "./tables/romance.ts";

/** Shorter lines are headings and labels. */
const minSentence = 4;

/**
 * Quotations and reported speech in Spanish, Portuguese, French, Italian, German, Dutch, Russian, Ukrainian and Vietnamese, by cue words and their
 * order alone: a quotation beside a cue, a cue with "that", a cue behind or inside what is said, "according to", a name
 * before a colon, and what goes on in the mood of reported speech.
 * @param body the article's running text, for its headline
 */
export function findForeignAttributions(passage: Passage, language: string, body = ""): Attribution[] {
  const cues = foreignCues.get(language);
  if (!cues) return [];
  let people: ForeignPeople | null = null;
  const named = () => (people ??= foreignPeople(body, language, []));
  const unquoted = { ...passage, quotationOf: new Int32Array(passage.tokens.length).fill(-1) };
  const found: Attribution[] = [];
  passage.sentences.forEach((sentence, index) => {
    const last = found.at(-1);
    const spoken = restOfDialogue(passage, sentence, index, last);
    if (spoken) {
      found[found.length - 1] = spoken;
      return;
    }
    // "Bộ nói gì về giá điện?": a headline that asks gives nobody's words.
    if (passage.part === "title" && passage.tokens[sentence.last - 1]!.text === "?") return;
    const headline = passage.part === "title" ? headlineSpeech(passage, sentence, index, named, cues) : null;
    if (headline) {
      found.push(headline);
      return;
    }
    // "El alcalde dijo:" and the quotation in a paragraph of its own.
    const open = upToQuotation(passage, sentence, index);
    if (last !== undefined && isGivenBefore(last, sentence, index)) return;
    for (const part of readSentence(passage, unquoted, open, index, last, cues)) {
      const read = speechFromDash(passage, part, found);
      const one = read.mention ? { ...read, mention: somebodyIn(passage, read.mention, cues) } : read;
      // "…, ha dichiarato ieri, aggiungendo che …", "… le accuse: «…», ha ribadito": of whom the verb before is.
      const before = found.at(-1);
      const goesOn = one.frame === "quotation" || /ndo$/u.test(wordAt(passage, one.cue.first));
      const shared =
        cues.language === "it" && !one.mention && goesOn && before?.sentence === index ? before.mention : null;
      if (shared) {
        found.push({ ...one, mention: shared });
        continue;
      }
      if (cues.bare && one.mention) {
        found.push(...relayed(passage, sentence, one));
        continue;
      }
      found.push(
        one.mention || hearsayAt(passage, one.cue, language) > 0
          ? one
          : { ...one, mention: implied(passage, one, found, cues) },
      );
    }
  });
  const all = continueQuotations(passage, cues.through.size > 0 ? wholeDialogues(passage, found) : found);
  return passage.part === "text" ? withOrphans(passage, all, cues) : all;
}

/** "El alcalde dijo:", "Министр заявил:": with the quotation that opens the next paragraph. */
function upToQuotation(passage: Passage, sentence: OuterSentence, index: number): OuterSentence {
  const next = passage.sentences[index + 1];
  const quotation = next === undefined ? -1 : passage.quotationOf[next.first]!;
  if (next === undefined || quotation === -1 || passage.tokens[sentence.last - 1]!.text !== ":") return sentence;
  if (passage.quotationOf[sentence.last - 1] !== -1 || !isLong(passage, quotation)) return sentence;
  // "…», — сказал он": who says it stands behind.
  const [, close] = passage.quotationTokens[quotation]!;
  return close + 1 >= next.last ? { ...sentence, last: close } : sentence;
}

/** Whether the sentence is the quotation that the one before led to. */
const isGivenBefore = ({ sentence, content }: Attribution, { first }: OuterSentence, index: number) =>
  sentence === index - 1 && content.some((range) => range.first <= first && first < range.last);

/** Who is meant, without on whom they rely ("das Blatt unter Berufung auf Kreise") and without the "no" of a verb behind them. */
function somebodyIn(passage: Passage, { first, last }: Range, cues: ForeignCues): Range {
  const end = endOfSource(passage, first, last);
  return { first, last: end - first > 1 && cues.negators.has(wordAt(passage, end - 1)) ? end - 1 : end };
}

/** Russian and Ukrainian plurals without a subject are anybody's. */
function implied(
  passage: Passage,
  { sentence, cue, content }: Attribution,
  found: readonly Attribution[],
  cues: ForeignCues,
): Range | null {
  if (impersonal.has(wordAt(passage, cue.last - 1))) return null;
  // "Se detalló que hubo heridos"
  if (cues.language === "es" && wordAt(passage, cue.first - 1) === "se" && !/^quej/.test(wordAt(passage, cue.first)))
    return null;
  const anybody = cues.through.size > 0 && /(?:ли|ють|[жш]уть|рять)$/u.test(passage.tokens[cue.last - 1]!.text);
  return anybody || hasWordsBefore(passage, sentence, cue, content, cues)
    ? null
    : (askedByNobody(passage, impliedSpeaker(passage, sentence, found, cues, cue)) ??
        speakerOfParagraphBefore(passage, sentence, cue, found, cues));
}

/** "Welche Aussagen …": no speaker. */
const askedByNobody = (passage: Passage, mention: Range | null): Range | null =>
  mention && /^welche/.test(wordAt(passage, mention.first)) ? null : mention;

/** Whether words stand before a verb that may be a subject which was not understood. */
function hasWordsBefore(
  passage: Passage,
  sentence: number,
  cue: Range,
  content: readonly Range[],
  cues: ForeignCues,
): boolean {
  const { first } = passage.sentences[sentence]!;
  if (isAllAdverbial(passage, first, cue.first, cues)) return false;
  for (let at = pastAdverbials(passage, first, cue.first, cues); at < cue.first; at++) {
    const said = content.some((range) => range.first <= at && at < range.last) || passage.quotationOf[at] !== -1;
    if (
      !said &&
      !isClauseMark(passage, at) &&
      // "Che però avverte: «…»": whoever spoke before.
      !(cues.language === "it" && at === first && wordAt(passage, at) === "che") &&
      !cues.weak.has(wordAt(passage, at)) &&
      !elisions.has(wordAt(passage, at))
    )
      return true;
  }
  return false;
}

/** "En esa línea, advirtió que …": whether one adverbial with its comma is all that stands before a verb of the Romance languages. */
function isAllAdverbial(passage: Passage, first: number, verb: number, cues: ForeignCues): boolean {
  if (!cues.dropsSubject || !cues.stops.has(wordAt(passage, first))) return false;
  const comma = startsAt(passage, first, verb, cues) - 1;
  if (passage.tokens[comma]?.text !== ",") return false;
  for (let at = first; at < comma; at++) if (isClauseMark(passage, at) || passage.quotationOf[at] !== -1) return false;
  return true;
}

/** Where a verb begins with the weak words before it. */
function startsAt(passage: Passage, first: number, verb: number, cues: ForeignCues): number {
  let at = verb;
  while (at > first && cues.weak.has(wordAt(passage, at - 1))) at--;
  return at;
}

/** "hieß es" */
const impersonal: ReadonlySet<string> = new Set(["es"]);
/** "Et d'ajouter" */
const elisions: ReadonlySet<string> = new Set(["d'", "d’", "de", "di"]);

function readSentence(
  passage: Passage,
  unquoted: Passage,
  sentence: OuterSentence,
  index: number,
  last: Attribution | undefined,
  cues: ForeignCues,
): readonly Attribution[] {
  if (leadsElsewhere(passage, sentence, cues.language)) return [];
  const back = saidBefore(passage, sentence, index, last, cues);
  if (back.length > 0)
    return cues.language === "it" ? [...back, ...behindTeller(passage, sentence, index, back[0]!, cues)] : back;
  if (onlyPointsBack(passage, sentence, cues.language)) return [];
  const pointed = pointedBack(passage, sentence, index, last, cues);
  if (pointed) return [pointed];
  const supposed = hearsay(passage, sentence, index, cues);
  if (supposed) return [supposed];
  const rivals = rivalAccounts(passage, sentence, index, cues);
  if (rivals) return rivals;
  const source = accordingTo(passage, sentence, index, cues);
  const beside = besideQuotation(passage, sentence, index, cues);
  const spoken = reported(passage, sentence, index, source ? [source.taken] : [], beside, cues);
  const read = source ? [source.attribution, ...spoken.map((one) => bySource(passage, one, source, cues))] : spoken;
  if (read.length > 0) return cues.language === "uk" ? beforeCloser(passage, read, sentence) : read;
  const other =
    inverted(passage, sentence, index, cues) ??
    labelled(passage, sentence, index, cues) ??
    insideQuotation(passage, unquoted, sentence, index, cues) ??
    (cues.bare ? (citedAtColon(passage, sentence, index) ?? citedBehind(passage, sentence, index)) : null) ??
    byThatAccount(passage, sentence, index, last, cues) ??
    goesOn(passage, sentence, index, last, cues) ??
    foundOut(passage, sentence, index, cues);
  return other ? [other] : [];
}

/** "Così il ministro, ribadendo che …", "Lo afferma il sindacato, che chiede …": what who tells of the sentence before says in its own. */
function behindTeller(
  passage: Passage,
  sentence: OuterSentence,
  index: number,
  { mention }: Attribution,
  cues: ForeignCues,
): readonly Attribution[] {
  if (mention === null) return [];
  return reported(passage, sentence, index, [], null, cues)
    .filter(({ cue }) => {
      const opens = wordAt(passage, cue.first).endsWith("ndo") || cues.relatives.has(wordAt(passage, cue.first - 1));
      return opens && cue.first >= mention.last;
    })
    .map((one) => ({ ...one, mention }));
}

/** "Читайте також: …": the headline of another Ukrainian article. */
function leadsElsewhere(passage: Passage, { first, last }: OuterSentence, language: string): boolean {
  if (
    language !== "uk" ||
    !/^(?:читайте|дивіться|підписуйтеся|підписуйтесь|приєднуйтесь)$/u.test(wordAt(passage, first))
  )
    return false;
  if (/^п/u.test(wordAt(passage, first))) return true;
  for (let at = first + 1; at < Math.min(last, first + 4); at++) if (passage.tokens[at]!.text === ":") return true;
  return false;
}

/** "Поліція закликає обирати об'їзд, | повідомила речниця": what somebody says ends before who closes the whole sentence as theirs. */
function beforeCloser(
  passage: Passage,
  read: readonly Attribution[],
  { first }: OuterSentence,
): readonly Attribution[] {
  const closer = read.findLast(({ content }) => content[0]?.first === first && content.length === 1);
  if (closer === undefined) return read;
  const comma = closer.cue.first - 1;
  if (passage.tokens[comma]?.text !== ",") return read;
  return read.map((one) => {
    if (one === closer || one.cue.first > comma || one.content.every(({ last }) => last <= comma)) return one;
    const content = one.content.filter((range) => range.first < comma);
    return { ...one, content: content.map((range) => ({ ...range, last: Math.min(range.last, comma) })) };
  });
}

/** "…, selon le ministre, élu de Lorval, qui a salué « … »": of whose account stands before the relative. */
function bySource(
  passage: Passage,
  one: Attribution,
  { attribution, taken }: { attribution: Attribution; taken: Range },
  cues: ForeignCues,
): Attribution {
  const relative = cues.relatives.has(wordAt(passage, one.cue.first - 1)) && one.cue.first - 1 >= taken.last;
  const near = one.cue.first - taken.last <= 2 && attribution.mention !== null;
  return relative && near ? { ...one, mention: attribution.mention } : one;
}

/** Direct quotations without a speaker, for languages whose reporting words are not known. */
export function findBareQuotations(passage: Passage): Attribution[] {
  const found: Attribution[] = [];
  passage.sentences.forEach((sentence, index) => {
    let last = -1;
    for (let at = sentence.first; at < sentence.last; at++) {
      const quotation = passage.quotationOf[at]!;
      if (quotation === -1 || quotation === last) continue;
      last = quotation;
      const [first, end] = passage.quotationTokens[quotation]!;
      if (!isLong(passage, quotation)) continue;
      found.push({
        sentence: index,
        frame: "bare",
        kind: "speech",
        cue: { first, last: first + 1 },
        content: [{ first, last: end }],
        mention: null,
      });
    }
  });
  return found;
}

/**
 * A sentence of a language without tags that nobody is quoted for: the outlet's own, if it is one at all; in its parts where
 * verbs stand on all sides of its semicolons.
 */
export function wholeAssertion(passage: Passage, sentence: OuterSentence, language: string): readonly Range[] {
  if (passage.part === "title" && !romance.has(language)) {
    const told = headlineAssertion(passage, sentence, language);
    return told === null ? [] : [told];
  }
  const { first } = sentence;
  if (onlyPointsBack(passage, sentence, language) || leadsElsewhere(passage, sentence, language)) return [];
  const end = sentenceEnd(passage, sentence);
  const whole = { first, last: end };
  const stopped = end < sentence.last && passage.tokens[sentence.last - 1]!.text !== "?";
  const tells = stopped
    ? end - first >= minSentence || happened(passage, first, end, language)
    : passage.part !== "text" && tellsInRomanceHeadline(passage, whole, language);
  return tells ? partsOf(passage, whole, language) : [];
}

/** In tokens. */
const shortestPart = 3;

function partsOf(passage: Passage, whole: Range, language: string): readonly Range[] {
  const parts: Range[] = [];
  let brackets = 0;
  for (let first = whole.first, at = first; at <= whole.last; at++) {
    if (at < whole.last) brackets += passage.tokens[at]!.text === "(" ? 1 : passage.tokens[at]!.text === ")" ? -1 : 0;
    const isPart = passage.tokens[at]?.text === ";" && passage.quotationOf[at] === -1 && brackets <= 0;
    if (at < whole.last && !isPart) continue;
    parts.push({ first, last: at });
    first = at + 1;
  }
  const all = parts.every((part) => tellsInRomanceHeadline(passage, part, language, shortestPart));
  return parts.length > 1 && all ? parts : [whole];
}

/** "Murieron 14 personas.", "Мост закрыли.": however short, a sentence with a verb that tells of the past. */
function happened(passage: Passage, first: number, end: number, language: string): boolean {
  const { tokens } = passage;
  const past = foreignTenses.get(language)?.past;
  if (past === undefined || end - first < 2) return false;
  for (let at = first; at < end; at++) {
    const { text, lower } = tokens[at]!;
    if (eastSlavic.has(language) && reflexive.test(lower)) return true;
    // German nouns have a capital: "Weitere Berichte".
    if (past.test(lower) && (language !== "de" || text === lower)) return true;
    if ((language === "fr" || language === "it") && isFiniteAt(passage, at, end, language)) return true;
  }
  return false;
}

/** "Archivó el caso al considerar que …", "por considerar que" */
const why = /^(?:al|ao|por)$/;
const infinitive = /^\p{L}{2,}[aei]r$/u;
/** "Er wurde verletzt, in Gefahr sei er nicht": what German tells before a clause that somebody says. */
const parting = /^[,:–]$/;
/** "…, estimant que", "…, agregando que" in Romance languages. */
const gerund = /(?:ndo|ant)$/u;

/** "Поиски продолжаются." */
const reflexive = /^\p{L}{2,}(?:[аяу]ется|[аяу]ются|ится|ятся|[аяую]ється|[аяую]ються|иться|яться)$/u;

/**
 * "La grúa cayó de noche; según la policía, nadie murió.": the parts between semicolons that nobody is quoted in, and what
 * somebody did before they spoke: "El alcalde cerró el puente y prometió ayuda".
 */
export function partsLeft(
  passage: Passage,
  sentence: OuterSentence,
  given: readonly Covered[],
  language: string,
): Range[] {
  const { tokens, quotationOf } = passage;
  const end = sentenceEnd(passage, sentence);
  const parts: Range[] = [];
  const joints = foreignCues.get(language)?.joints;
  const speaksNext = (at: number) =>
    (joints?.has(wordAt(passage, at)) === true ||
      (tokens[at]!.text === "," && gerund.test(wordAt(passage, at + 1))) ||
      (why.test(wordAt(passage, at)) && infinitive.test(wordAt(passage, at + 1)))) &&
    given.some(({ first }) => first === at + 1);
  const saidNext = (at: number) =>
    language === "de" &&
    parting.test(tokens[at]!.text) &&
    quotationOf[at + 1] === -1 &&
    !tokens.slice(sentence.first, at).some(({ lower }) => foreignCues.get(language)?.verbs.has(lower)) &&
    given.some(({ first, said }) => said && first === at + 1);
  for (let first = sentence.first, at = first; at <= end; at++) {
    if (at < end && quotationOf[at] !== -1) continue;
    const joint = at < end && tokens[at]!.text !== ";";
    if (joint && !((speaksNext(at) || saidNext(at)) && happened(passage, first, at, language))) continue;
    const part = trimmed(passage, { first, last: at }) ?? { first, last: at };
    const own = quotationOf[first] === -1 && !given.some((one) => one.first < part.last && part.first < one.last);
    if (own && part.last - part.first >= minSentence) parts.push(part);
    first = at + 1;
  }
  return parts;
}
