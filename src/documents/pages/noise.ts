import { asksForTips } from "../asks-for-tips.ts";
import { readTime } from "../times.ts";
import type { PageBlock } from "./blocks.ts";
import { buttonWords, callOpenings, lonePhrases, teaserOpenings } from "./tables/boilerplate-phrases.ts";
import { bylineOpenings } from "./tables/byline-words.ts";
import { endsSentence } from "./weights.ts";

/** Longer blocks are read as text whatever they begin with. */
const longestNoise = 240;
/** Hardly more than a phrase. */
const longestLone = 24;
const longestOpening = 60;
const longestCaption = 300;
const longestHeadMatter = 120;
const pictureCount = /^(?:image|photo|slide)?\s*\d+\s*(?:\/|of)\s*\d+$/i;
const marks = /^[^\p{L}\p{N}]*$/u;
/** Of those who wrote and edited a report, at its end: "ab/cde/fg". */
const initials = /^\p{Ll}{2,4}(?:[-/]\p{Ll}{1,4}){1,4}$/u;
const openingMarks = /^[^\p{L}\p{N}©(]+|^\((?!c\))/iu;
const wordCharacter = /[\p{L}\p{N}]/u;
const pictureCredit =
  /[([](?:image|photo|picture|pic|photograph|foto|crédito|crédit|bild|фото|ảnh)s?(?:\s+credit|\s+by)?\s*[:/][^)\]]{0,80}[)\]]\s*$/iu;
const longestButtons = 80;
const notWord = /[^\p{L}\p{N}]+/u;
const callVerb =
  /(?:^|[.!?]["”’]?\s+)(?:sign up|subscribe|click here|click to|follow|get|join|download|tap here|register)\b/i;
const callObject =
  /\b(?:newsletters?|inbox|subscri(?:be|bers?|ption)|click here|sign up|(?:instagram|facebook|twitter|youtube|whatsapp|telegram)\b.{0,60}$|app store)\b/i;
const credit =
  /\b(?:originally|first) (?:published|appeared|posted)\b|\brepublished\b|\b(?:additional|with) (?:reporting|files) (?:by|from)\b|^[([]?reporting by\b|^(?:source|quelle|fuente|fonte|nguồn|źródło|kaynak|sumber|источник|джерело|المصدر|来源|來源|출처)\s*[:：]/iu;
const wireMark =
  /^(?:©|\(c\)|copyright)\s*(?:\d{4}\s*)?(?:the )?(?:reuters|afp|agence france|ap\b|associated press|upi|dpa|efe|ansa|tass|sputnik|xinhua|kyodo|bloomberg|pa media|press association|anadolu|pti|ians|interfax|ukrinform|yonhap|canadian press|aap)/i;
const timeOfDay = /\b\d{1,2}[:h]\d{2}\b/;
/** "7:45 p.m." ends no sentence. */
const hourHalf = /\d\s?[ap]\.\s?m\.$/iu;
const year = /\b(?:19|20)\d{2}\b/;

/** Openings by their first letter: a block is held against a few of them. */
const openings = Map.groupBy([...teaserOpenings, ...callOpenings], (opening) => opening.slice(0, 1));
const loneOpenings = Map.groupBy(lonePhrases, (phrase) => phrase.slice(0, 1));

/** Whether a short block is a teaser, a call to action, a credit or an ornament by its words. */
export function isNoise(block: PageBlock): boolean {
  const { text } = block;
  if (text.length > longestNoise || isCredit(text)) return false;
  if (isOrnament(block) || isCall(text)) return true;
  const start = text.slice(0, longestOpening).toLowerCase().replace(openingMarks, "");
  const key = start.slice(0, 1);
  const lone = text.length <= longestLone ? loneOpenings.get(key) : undefined;
  return [...(openings.get(key) ?? []), ...(lone ?? [])].some((opening) => opensWith(start, opening));
}

/** Whether a phrase opens a text as whole words; scripts without spaces part none. */
function opensWith(start: string, phrase: string): boolean {
  if (!start.startsWith(phrase)) return false;
  const spaceless = !/\p{Script=Latin}|\p{Script=Cyrillic}/u.test(phrase);
  return spaceless || !wordCharacter.test(phrase.at(-1)!) || !wordCharacter.test(start[phrase.length] ?? "");
}

/** Whether a line says whose report it is or where it appeared first: it belongs to the article. */
export function isCredit(text: string): boolean {
  return text.length <= longestNoise && (credit.test(text) || wireMark.test(text));
}

/** Whether a block holds no words but those of buttons, counts and players. */
export function isOrnament({ text }: PageBlock): boolean {
  return (
    marks.test(text) ||
    initials.test(text) ||
    pictureCount.test(text) ||
    text.startsWith("Media playback") ||
    isButtons(text)
  );
}

/** Whether a block is nothing but the words of buttons and links to networks. */
function isButtons(text: string): boolean {
  if (text.length > longestButtons) return false;
  const words = text
    .toLowerCase()
    .split(notWord)
    .filter((word) => word !== "");
  return words.every((word) => buttonWords.has(word));
}

/** Whether a sentence of a block asks the reader to subscribe, sign up, follow or give, or tells what the page stores. */
function isCall(text: string): boolean {
  if ((callVerb.test(text) && callObject.test(text)) || asksForTips(text)) return true;
  return !quoted.test(text) && (appeal.test(text) || (cookies.test(text) && ofThisSite.test(text)));
}
const quoted = /["“”„«»]/u;
const appeal =
  /\b(?:please|if you (?:value|like|enjoy|can))\b.{0,80}\b(?:donat(?:e|ing|ion)|contribution|support(?:ing)? (?:us|our)|becom(?:e|ing) a (?:member|supporter|subscriber))\b/iu;
const cookies = /(?<!\p{L})(?:cookies?|файлы куки|куки)(?!\p{L})/iu;
/** How a page says what it stores; a report on that begins otherwise. */
const ofThisSite =
  /^\P{L}*(?:we(?: and our partners)? (?:use|set|store)|(?:this|our) (?:web)?site (?:uses?|stores?|sets?|may|collects?|and our)|by (?:using|continuing|clicking|visiting|browsing)|usamos|utilizamos|este sitio|este site|nuestro sitio|nous utilisons|ce site|en poursuivant|wir (?:verwenden|nutzen|setzen)|diese (?:web)?seite|unsere (?:web)?seite|usiamo|utilizziamo|questo sito|wij gebruiken|deze (?:web)?site|мы используем|(?:этот|наш) сайт)(?!\p{L})/iu;

/** Whether a block ends in the credit of a picture. */
export function isCaption(block: PageBlock): boolean {
  return block.text.length <= longestCaption && pictureCredit.test(block.text.slice(-120));
}

/** Whether a block is a byline or a time beyond doubt, wherever in an article it stands. */
export function isStamp(block: PageBlock): boolean {
  if (!isHeadMatter(block) || block.linked > block.text.length / 2) return false;
  const lines = block.text.split("\n", mostStampLines);
  return lines.some((line) => isByline(line) || isTime(line));
}
const mostStampLines = 4;
const stampShare = 0.4;

function isTime(line: string): boolean {
  const time = readTime(line, { country: "GB" });
  return time !== null && time.precision !== "year" && time.end - time.start >= stampShare * line.trim().length;
}

/** "By Ann Onym": names behind what opens a byline. */
export function isByline(line: string): boolean {
  const lower = line.toLowerCase();
  const opening = bylineOpenings.find((one) => opensWith(lower, one));
  return opening !== undefined && namesBehind.test(line.slice(opening.length));
}
const namesBehind = /^\s*\p{Lu}[\p{L}\p{M}.’'-]+\s(?:\p{Ll}{1,3}\s)?\p{Lu}/u;

const longestAgo = 40;

/** "3 hours ago": read once it is known when the page was fetched. */
export const isAgo = (line: string): boolean => readTime(line, { retrievedAt: anyTime }) !== null;
const anyTime = "2020-01-01T00:00:00Z";

/** Whether a block before the first paragraph is a byline or a time rather than text. */
export function isHeadMatter(block: PageBlock): boolean {
  const { text } = block;
  if (block.kind === "heading" || text.length > longestHeadMatter) return false;
  if (endsSentence(text) && !hourHalf.test(text)) return false;
  if (block.linked > text.length / 2) return true;
  if (text.length <= longestAgo && isAgo(text)) return true;
  const lower = text.toLowerCase();
  return timeOfDay.test(text) || year.test(text) || bylineOpenings.some((opening) => opensWith(lower, opening));
}
