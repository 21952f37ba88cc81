import { subjectOf } from "../clauses/subject.ts";
import { type OuterSentence, type Passage, wordsBetween } from "../passages/passage.ts";
import { tagOf } from "../passages/tags.ts";
import { verbGroup } from "../passages/verb-group.ts";
import { callOpeners, callVerbs, creditGerunds, creditLabels, pointerLabels } from "../tables/notice-words.ts";
import { isContact, isInGallery, isOrder, isPictureCaption, isReserved, isTeaserList } from "./page-furniture.ts";
import { saysRevised } from "./says-revised.ts";

/** A label before a colon is no longer than this, in tokens. */
const maxLabel = 4;
/** So many tokens behind a call's verb a subject is looked for. */
const maxSubject = 8;
const copyright = /^(?:copyright|©|\(c\))$/iu;
/** "Image copyright …", "Facebook Twitter Pinterest …": what some pages put before a picture's caption. */
const pictureCredit =
  /^(?:(?:image|media) (?:copyright|credit|source|caption)\b|facebook twitter (?:pinterest|google)\b)/iu;
/** "Advertisement Continue reading the main story", "Newsletter Sign Up …" */
const goesOn = /^(?:(?:advertisement\s+)?continue reading|newsletter sign\s?up)\b/iu;
const goesOnInside = /\bcontinue reading the main story\b/iu;
/** "(Tom Reed, File/Associated Press)" */
const bracketed = /^\([^()]{3,120}(?:\bfile\b|\bphoto\b|\/)[^()]{2,60}\)\.?$/i;
const longestOpening = 3;
/** What a page says of itself, and who helped with the report. */
const ofThePage =
  /^(?:an error has occurred|please try again(?: later)?|thank you for subscribing|invalid email address|please re-enter|please verify .{0,60}|you must select a newsletter .{0,20}|.{3,80} contributed to (?:this|the) (?:report|story|article|post|piece)|(?:external|outside) links are provided .{0,60}|this (?:text|transcript|copy|version) (?:is not|may not be) .{0,40}\bfinal (?:form|version)\b.{0,80}|(?:its )?accuracy and availability (?:of .{2,40} )?may vary|the authoritative record of .{2,60} is the audio record|we pay for your (?:stories|photos|videos|tips).{0,60})$/i;
/** "Radio transcripts are created on a rush deadline by …" */
const ofTranscripts = /^(?:\p{L}+ ){0,3}transcripts are (?:created|produced|prepared|made|typed)\b.{0,240}$/iu;
/** "Note: Browsers with … are suggested" */
const ofBrowsers = /^note: browsers with\b/iu;
const longestNotice = 40;
/** "9/34 22 November 2031 …": a picture of a gallery. */
const ofGallery = /^\d{1,3}\s?\/\s?\d{1,3}\s+\d{1,2}\s\p{Lu}\p{Ll}{2,}/u;
/** "Just watched … Replay … Must watch … 01:26": the line of a video player, with the title of what it plays. */
const playerLabel = /^(?:JUST WATCHED|NOW PLAYING|UP NEXT|MUST WATCH)\b/u;
const ofPlayer = /\b(?:replay|more videos|must watch|\d{1,2}:\d\d)\b/iu;
const rightsReserved = /^all rights reserved$/i;

/**
 * Why a sentence is no part of a report: `call`, an order to the reader or a pointer to another report; `credit`, who
 * took, wrote or owns something; null for what a report may say.
 */
export function noticeIn(passage: Passage, sentence: OuterSentence): "call" | "credit" | null {
  const { tokens, text } = passage;
  let first = sentence.first;
  while (first < sentence.last - 1 && tokens[first]!.pos === "PUNCT" && passage.quotationOf[first] === -1) first++;
  const label = labelAt(passage, first, sentence.last);
  if (pointerLabels.has(label)) return "call";
  if (creditLabels.has(label) || copyright.test(tokens[first]!.text)) return "credit";
  const opening = text.slice(tokens[first]!.start, tokens[Math.min(first + longestOpening, sentence.last) - 1]!.end);
  if (pictureCredit.test(opening)) return "credit";
  if (
    goesOn.test(opening) ||
    (sentence.last - first <= longestCredit && goesOnInside.test(wordsBetween(passage, first, sentence.last)))
  )
    return "call";
  if (ofGallery.test(opening) || isInGallery(passage, tokens[first]!.start)) return "credit";
  if (playerLabel.test(opening) && ofPlayer.test(wordsBetween(passage, first, sentence.last))) return "call";
  if (isCreditLine(passage, first, sentence.last) || isBracketedCredit(passage, sentence)) return "credit";
  if (sentence.last - first <= longestCredit) {
    const words = text.slice(tokens[first]!.start, tokens[sentence.last - 1]!.start);
    if (rightsReserved.test(words) || ofThePage.test(words) || saysRevised(words)?.own) return "credit";
  }
  if (sentence.last - first <= longestNotice) {
    const words = text.slice(tokens[first]!.start, tokens[sentence.last - 1]!.start);
    if (ofTranscripts.test(words) || ofBrowsers.test(words) || isRevisionNote(words)) return "credit";
  }
  if (passage.part !== "text") return isCall(passage, sentence, first) ? "call" : null;
  if (isPictureCaption(passage, first, sentence.last) || isReserved(passage, first, sentence.last)) return "credit";
  const called =
    isCall(passage, sentence, first) ||
    (label !== "" && isCall(passage, sentence, behindLabel(passage, first))) ||
    isOrder(passage, sentence, first) ||
    isTeaserList(passage, sentence);
  return called || isContact(passage, sentence) ? "call" : null;
}

/** "This article was amended on 3 May to remove a figure; …", and no "This report was published on 3 May and says …". */
function isRevisionNote(words: string): boolean {
  const revision = saysRevised(words);
  return revision?.own === true && revision.dated && revision.done !== "published";
}

/** The words before a colon near the start, lower case; `""` without one. */
function labelAt({ tokens, text }: Passage, first: number, last: number): string {
  for (let at = first + 1; at < Math.min(last, first + maxLabel + 1); at++)
    if (tokens[at]!.text === ":") return text.slice(tokens[first]!.start, tokens[at - 1]!.end).toLowerCase();
  return "";
}

/** Where the words behind the first colon begin. */
function behindLabel({ tokens }: Passage, first: number): number {
  let at = first;
  while (tokens[at]!.text !== ":") at++;
  return at + 1;
}

/** "Reporting by Tom Reed; editing by Ann Lind", "Photo by …". */
function isCreditLine({ tokens }: Passage, first: number, last: number): boolean {
  for (let at = first; at < Math.min(last - 1, first + maxLabel); at++) {
    if (tokens[at]!.lower === "by") return at > first && creditGerunds.has(tokens[at - 1]!.lower);
    if (!creditGerunds.has(tokens[at]!.lower)) return false;
  }
  return false;
}

/** A bracket that names who took a picture, and says nothing. */
function isBracketedCredit(passage: Passage, sentence: OuterSentence): boolean {
  const { tokens, text } = passage;
  if (tokens[sentence.first]!.text !== "(" || sentence.last - sentence.first > longestCredit) return false;
  for (let at = sentence.first; at < sentence.last; at++) {
    const { pos, text: word, lower } = tokens[at]!;
    if ((pos === "VERB" || pos === "AUX") && word === lower) return false;
  }
  return bracketed.test(text.slice(tokens[sentence.first]!.start, tokens[sentence.last - 1]!.end));
}
const longestCredit = 20;

function isCall(passage: Passage, sentence: OuterSentence, from: number): boolean {
  const { tokens } = passage;
  let first = from;
  let negated = false;
  while (first < sentence.last - 1 && callOpeners.has(tokens[first]!.lemma)) first++;
  while (first < sentence.last - 1 && /^n['’]t$|^not$/.test(tokens[first]!.lower)) {
    first++;
    negated = true;
  }
  const next = tokens[first + 1];
  if (next === undefined || first + 1 >= sentence.last) return false;
  const verb = tokens[first]!.lower;
  if (!callVerbs.has(verb) && !(negated && verb === "miss")) return false;
  return (
    next.pos !== "AUX" && tagOf(passage, sentence, first + 1) !== "VERB" && !opensSubject(passage, sentence, first)
  );
}

/** "Share prices fell": the word opens the subject of a finite verb and orders nobody about. */
function opensSubject(passage: Passage, sentence: OuterSentence, first: number): boolean {
  if (passage.tokens[first + 1]!.pos !== "NOUN") return false;
  for (let at = first + 2; at < Math.min(sentence.last, first + maxSubject); at++) {
    const tag = tagOf(passage, sentence, at);
    if (tag !== "VERB" && tag !== "AUX") continue;
    const group = verbGroup(passage, sentence, at);
    const subject = group.finite ? subjectOf(passage, sentence, group) : null;
    return subject !== null && subject.first <= first + 1;
  }
  return false;
}
