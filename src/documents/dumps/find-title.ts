import { readTime } from "../times.ts";
import { foldName, isSectionName, menuItems, menuKeys } from "./labels.ts";
import { type Line, lineKey } from "./lines.ts";

/** The headline of a dump and where it stands. */
export interface Headline {
  readonly text: string;
  /** Index of the line that stands over the article; the page's own title may stand far above it. */
  readonly index: number;
  /** Whether the document says it twice: as the page's title or in another place. */
  readonly repeated: boolean;
}

/** What parts a headline from the name of the site in a page's title. */
const siteSeparator = / (?:[-–—|•·»:]|::|\/\/) |\s[|»]\s?|(?<=\S)\s?[|]\s/gu;
/** The page's own title is among the first lines. */
const pageTitleLines = 6;
const fewestWords = 3;
const mostWords = 40;
const mostUnits = 260;
/** How far above the body its headline may stand, in lines. */
const reach = 40;
/** Below this a line is no headline. */
const least = 1;
/** Characters of the body that the words of a headline are looked for in. */
const bodySample = 20_000;
/** A headline may ask or exclaim. */
const asking = /[?!]\P{L}*$/u;
const gramLength = 4;
/** What it adds to be marked as a heading of the first level; those below it add less. */
const marked = 3;
/** "By Ann Onym", "Von Ann Onym, Hafenstadt": who wrote it. */
const byline =
  /^\s*(?:by|written by|por|par|von|di|door|av|af|автор:?)\s+\p{Lu}[\p{L}.’'-]+(?:\s(?:\p{Ll}{2,3}\s)?\p{Lu}[\p{L}.’'-]*){1,3}(?:\s*$|\s?[,|·•–—]|\s(?:and|und|y|e|et|и)\s)/iu;
/** A part of the page's title shorter than this is a section or the site. */
const fewestLetters = 15;
const fewestCharacters = 8;
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Thai}]/u;

/**
 * The headline over a body: a line that is not a sentence, whose words the body takes up, that the document repeats or
 * has as the page's title, and that stands near. Null where no line qualifies.
 *
 * @param captions which lines belong to pictures or are nothing but names
 * @param bodyStart index of the first line of the body
 * @param bodyText its text
 * @param names what the site may be called, folded
 */
export function findTitle(
  lines: readonly Line[],
  captions: readonly boolean[],
  bodyStart: number,
  bodyText: string,
  names: ReadonlySet<string>,
): Headline | null {
  const menus = menuKeys(lines);
  const pageTitles = lines
    .slice(0, pageTitleLines)
    .flatMap((line, i) =>
      isParagraph(line) || i >= bodyStart || captions[i] || line.credit ? [] : titlesIn(line.text),
    );
  const pageKeys = firstPlaces(lines);
  const grams = gramsOf(bodyText.slice(0, bodySample));
  let best: Headline | null = null;
  let top = least;
  const scores = new Map<number, number>();
  for (let i = Math.max(0, bodyStart - reach * 3); i < bodyStart; i++) {
    const line = lines[i]!;
    if (isNoTitle(lines, i, names, menus) || isParagraph(line)) continue;
    if (captions[i] || line.words < fewestWords || line.words > mostWords || line.units > mostUnits) continue;
    const isPageTitle = (pageKeys.get(line.key) ?? i) < i;
    const distance = bodyStart - i;
    if (distance > reach && !isPageTitle) continue;
    const score =
      2.5 * overlap(line.text, grams) +
      (isPageTitle ? 2 : 0) +
      (line.copies > 1 ? 0.7 : 0) +
      (line.heading > 0 ? marked / line.heading : 0) +
      (isOverByline(lines, i) ? 0.8 : 0) -
      (line.closed && !asking.test(line.text) ? 1 : 0) -
      (line.credit || byline.test(line.text) ? 2 : 0) -
      (line.furniture || line.closing ? 1 : 0) -
      (isDated(line.text) ? 1.2 : 0) -
      0.25 * Math.log2(distance) -
      (line.units > 160 ? 0.5 : 0);
    scores.set(i, score);
    if (score >= top) {
      top = score;
      best = { text: line.text, index: i, repeated: isPageTitle || line.copies > 1 };
    }
  }
  if (best) return belowKicker(aboveStandfirst(best, lines, scores), lines, scores);
  const pageTitle = pageTitles.find(
    (title) =>
      overlap(title, grams) > 0.5 &&
      (unspaced.test(title) || title.split(/\s+/u).length >= fewestWords) &&
      !names.has(foldName(title)) &&
      !isName(title) &&
      menuItems(title).length === 0 &&
      !isSectionName(lineKey(title)),
  );
  if (pageTitle) return { text: pageTitle, index: 0, repeated: false };
  const over = [...scores.keys()].findLast((i) => bodyStart - i <= reachOfHead && isRightOver(lines, i)) ?? null;
  const last = over ?? rightOver(lines, captions, bodyStart, names, menus);
  return last === null ? null : { text: lines[last]!.text, index: last, repeated: false };
}

/** Headline, standfirst, byline and time stand in so many lines over the body. */
const reachOfHead = 6;

/** A long sentence that ends with its stop is no headline. */
export const isParagraph = ({ closed, units, words, text }: Line): boolean =>
  closed && units > longestClosed && words > wordsOfSentence && !asking.test(text);
const longestClosed = 100;
const wordsOfSentence = 15;

/** Whether a line is one of several points: "• Four are hurt". */
export const isPoint = (lines: readonly Line[], at: number): boolean =>
  point.test(lines[at]!.text) &&
  [lines[at - 1], lines[at + 1]].some((line) => line !== undefined && point.test(line.text));
const point = /^[•·▪►*-]\s/u;

/** Of two lines over the text the upper one in capitals, or half as long, says what it is about. */
function belowKicker(best: Headline, lines: readonly Line[], scores: ReadonlyMap<number, number>): Headline {
  const [line, under] = [lines[best.index]!, lines[best.index + 1]];
  if (best.repeated || line.heading > 0 || under === undefined || !isKicker(line, under)) return best;
  return (scores.get(best.index + 1) ?? 0) < leastAbove
    ? best
    : { text: under.text, index: best.index + 1, repeated: under.copies > 1 };
}

const isKicker = (line: Line, under: Line): boolean =>
  !under.closed &&
  under.words >= wordsOverByline &&
  ((isCapitals(line.text) && !isCapitals(under.text)) || isTopics(line, under));

/** "Unfall Bus Verletzte": up to four words without a small one, half as long as the line below. */
const isTopics = (line: Line, under: Line): boolean =>
  line.words <= wordsOverByline &&
  line.functionShare === 0 &&
  line.units < kickerShare * under.units &&
  under.units <= longestUnderKicker;

const isCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);

/** Where a line stands right over the body, with no more between than who wrote it or when, and near the top of the dump; null for none. */
function rightOver(
  lines: readonly Line[],
  captions: readonly boolean[],
  bodyStart: number,
  names: ReadonlySet<string>,
  menus: ReadonlySet<string>,
): number | null {
  for (let i = bodyStart - 1; i >= Math.max(0, bodyStart - linesOver); i--) {
    const line = lines[i]!;
    if (line.closing || line.teaser) return null;
    if (
      line.furniture ||
      captions[i] ||
      line.credit ||
      line.words < wordsOverByline ||
      isDated(line.text) ||
      byline.test(line.text)
    )
      continue;
    const isOne = (at: number): boolean =>
      at < reachOfHead && !lines[at]!.closed && lines[at]!.units <= longestOver && !isNoTitle(lines, at, names, menus);
    if (!isOne(i)) return null;
    const over = lines[i - 1];
    const isStandfirst = over && over.words >= wordsOverByline && !captions[i - 1] && isOne(i - 1) && !over.furniture;
    return isStandfirst && over.units >= kickerShare * line.units ? i - 1 : i;
  }
  return null;
}
/** A headline stands in so many lines over the body where nothing else tells it, and has no more letters. */
const [linesOver, longestOver] = [5, 160];

/** A standfirst shares more words with the text than the headline right above it: of two such lines, the upper one that is no longer. */
function aboveStandfirst(best: Headline, lines: readonly Line[], scores: ReadonlyMap<number, number>): Headline {
  const line = lines[best.index]!;
  // buttons between the two: "Share"
  const button = lines[best.index - 1];
  const at = best.index - (button?.furniture && button.words <= wordsOfButton ? 2 : 1);
  const over = lines[at];
  if (best.repeated || line.heading > 0 || over === undefined || over.closed || over.furniture) return best;
  if (
    isKicker(over, line) ||
    (over.units < kickerShare * line.units && !line.closed && line.units <= longestUnderKicker)
  )
    return best;
  if (over.words < wordsOverByline || over.units > slack * line.units || (scores.get(at) ?? 0) < leastAbove)
    return best;
  return { text: over.text, index: at, repeated: over.copies > 1 };
}
const leastAbove = 0.4;
const wordsOfButton = 3;
/** A line that has a smaller share of the letters of the one below it, no sentence, tells what that is about. */
const kickerShare = 0.5;
const longestUnderKicker = 100;
const slack = 1.3;

/** In which line each wording of the page's title stands first. */
function firstPlaces(lines: readonly Line[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  lines.slice(0, pageTitleLines).forEach(({ text }, i) => {
    for (const key of titlesIn(text).map(lineKey)) if (!places.has(key)) places.set(key, i);
  });
  return places;
}

/** Fewer words over a byline may be a button. */
const wordsOverByline = 4;

/** Whether who wrote it or when stands right below a line, or below one more. */
const isOverByline = (lines: readonly Line[], at: number): boolean =>
  lines[at]!.words >= wordsOverByline &&
  lines
    .slice(at + 1, at + 3)
    .some(({ text, units, credit }) => units <= 160 && !credit && (byline.test(text) || isDated(text)));

/** Whether who wrote it stands right below a line, or below one of several words the time: a headline, whatever its words. */
function isRightOver(lines: readonly Line[], at: number): boolean {
  const [line, next] = [lines[at]!, lines[at + 1]];
  if (next === undefined || next.units > 160 || line.words < 2 || line.credit || line.furniture || line.closing)
    return false;
  if (byline.test(line.text) || isDated(line.text)) return false;
  return byline.test(next.text) || (line.words >= wordsOverByline && isDated(next.text));
}

const isDated = (text: string): boolean => readTime(text, { country: "GB" }) !== null;

/** "Karwick Evening Echo": a few capitalised words and nothing else are what a site is called. */
const isName = (text: string): boolean => {
  const words = text.split(/\s+/u);
  return words.length <= 4 && words.every((each) => /^\p{Lu}/u.test(each));
};

/** Whether a line is a menu, an item of one, what the site calls itself or, without a byline below, the name of a section. */
export function isNoTitle(
  lines: readonly Line[],
  at: number,
  names: ReadonlySet<string>,
  menus: ReadonlySet<string>,
): boolean {
  const { text, key } = lines[at]!;
  return (
    names.has(foldName(text)) ||
    menus.has(key) ||
    menuItems(text).length > 0 ||
    (isSectionName(key) && !isRightOver(lines, at))
  );
}

/** What a page's title may be, as it stands and without the site's name at its end or beginning, longest first; nothing of a paragraph. */
export function titlesIn(text: string): string[] {
  const titles: string[] = [];
  for (const match of text.slice(0, mostUnits).matchAll(siteSeparator)) {
    const head = text.slice(0, match.index).trim();
    const tail = text.slice(match.index + match[0].length).trim();
    titles.push(head, tail);
  }
  const long = titles
    .filter((title) => title.length >= (unspaced.test(title) ? fewestCharacters : fewestLetters))
    .sort((a, b) => b.length - a.length);
  return text.length > mostUnits ? [] : [text, ...long];
}

/** The share of a line's runs of letters that a text has. */
export function overlap(text: string, grams: ReadonlySet<string>): number {
  const own = gramsOf(text);
  if (own.size === 0) return 0;
  let both = 0;
  for (const gram of own) if (grams.has(gram)) both++;
  return both / own.size;
}

const boundary = /[^\p{L}\p{M}\p{N}]+/gu;

/** Runs of characters within words: they see the same word through its endings, in scripts without spaces too. */
export function gramsOf(text: string): Set<string> {
  const grams = new Set<string>();
  for (const word of text.toLowerCase().split(boundary)) {
    const length = unspaced.test(word) ? 2 : gramLength;
    for (let i = 0; i + length <= word.length; i++) grams.add(word.slice(i, i + length));
  }
  return grams;
}
